// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_failure.h"
#include "app/intake/searchable_copy_job.h"

namespace tt
{

// What readers answer, and how the job ends.

void SearchableCopyJob::send(ReaderProcess &reader, Step step, const protocol::Request &request,
                             int timeoutMs)
{
    m_step = step;
    reader.send(request, timeoutMs);
}

void SearchableCopyJob::answered(const Result<protocol::Answer> &answer)
{
    if (m_step == Step::Over) return;
    if (!answer) {
        if (!goesOnWithout(answer.error())) fail(answer.error());
        return;
    }
    if (const auto *got = std::get_if<protocol::Opened>(&*answer)) {
        if (m_step == Step::OpeningOriginal) return opened(*got);
        if (m_step == Step::OpeningCopy) return copyOpened(*got);
    }
    if (std::holds_alternative<protocol::CopyStarted>(*answer) && m_step == Step::Starting) return nextPage();
    if (const auto *added = std::get_if<protocol::CopyPageAdded>(&*answer);
        added && m_step == Step::AddingPage)
        return pageAdded(*added);
    if (const auto *text = std::get_if<protocol::PageTextDrawn>(&*answer)) {
        if (m_step == Step::ReadingOriginal) return originalRead(*text);
        if (m_step == Step::ReadingCopy) return copyRead(text->text);
    }
    if (const auto *drawn = std::get_if<protocol::Rendered>(&*answer)) {
        if (m_step == Step::DrawingCopy) return copyDrawn(*drawn);
        if (m_step == Step::DrawingOriginal) {
            page().look = lookOf(*m_writer, *drawn);
            return pageWritten();
        }
    }
    if (const auto *done = std::get_if<protocol::CopyWritten>(&*answer); done && m_step == Step::Writing)
        return written(*done);
    fail({ErrorCode::BadFormat, tr("The reader process answered what was not asked."), {}});
}

bool SearchableCopyJob::goesOnWithout(const Error &error)
{
    if (endedItsReader(error)) return false;
    switch (m_step) {
    case Step::ReadingOriginal:
        originalRead(std::nullopt);
        return true;
    case Step::DrawingOriginal:
        pageWritten();
        return true;
    case Step::ReadingCopy:
        // Damaged in the original as well, and nothing was laid there.
        if (page().before || !page().laid.isEmpty()) return false;
        page().report.text.equal = true;
        drawCopy();
        return true;
    default:
        return false;
    }
}

bool SearchableCopyJob::announce()
{
    Q_EMIT progressed(m_progress);
    return m_step != Step::Over;
}

void SearchableCopyJob::fail(const Error &error)
{
    Error said = error;
    const QString advice = adviceFor(error.code);
    if (!m_report.name.isEmpty() && !error.message.contains(m_report.name))
        said.message = tr("\"%1\" could not be copied: %2").arg(m_report.name, sentence(error.message));
    if (endedItsReader(error) && !advice.isEmpty()) said.message += u' ' + advice;
    finish(tl::unexpected<Error>(said));
}

void SearchableCopyJob::failPage(const QString &what)
{
    finish(tt::fail(ErrorCode::VerifyFailed,
                    tr("Page %1 of the copy of \"%2\" is not as it should be: %3. Nothing was saved.")
                        .arg(m_page + 1)
                        .arg(m_report.name, what)));
}

void SearchableCopyJob::cancel()
{
    if (m_step == Step::Over || m_step == Step::Idle) return;
    m_stop.request_stop();
    // Whether the file has its name already is known only when these answer.
    if (m_step == Step::Publishing || m_step == Step::Logging) return;
    finish(tt::fail(ErrorCode::Cancelled, tr("The copy was cancelled; nothing was saved.")));
}

void SearchableCopyJob::finish(const Result<SearchableCopyReport> &report)
{
    if (m_step == Step::Over) return;
    m_step = Step::Over;
    if (m_writer) m_writer->abandon();
    if (m_checker) m_checker->abandon();
    Q_EMIT finished(report);
}

} // namespace tt
