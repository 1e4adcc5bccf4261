// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/searchable_copy_job.h"

#include "app/casefile/case_thread.h"
#include "app/intake/copy_files.h"
#include "app/intake/copy_remarks.h"
#include "app/intake/original_copy.h"
#include "app/intake/raw_file.h"
#include "app/intake/reader_failure.h"
#include "ocr/text/layer_text.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

#include <cmath>

namespace tt
{

namespace
{

constexpr double kLookDpi = 60;
constexpr qint64 kLookPixels = 2'000'000;
constexpr double kSamePoints = 0.05; ///< sizes are written with four digits
constexpr double kSaysTheSame = 0.9; ///< reading errs a little
constexpr int kWriteTimeouts = 5;    ///< page timeouts that the whole file may take to be written

QString originalFile() { return QStringLiteral("original.bin"); }
QString copyFile() { return QStringLiteral("copy.pdf"); }
QString lookFile() { return QStringLiteral("look.raw"); }

} // namespace

template <typename T, typename Handler>
void SearchableCopyJob::await(QFuture<T> future, Handler handler)
{
    // A watcher, because it forgets its future when this object goes.
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, handler] {
        watcher->deleteLater();
        if (m_step != Step::Over) (this->*handler)(watcher->result());
    });
    watcher->setFuture(future);
}

SearchableCopyJob::SearchableCopyJob(CaseThread &caseThread, const ReaderSetup &setup,
                                     SearchableCopyRequest request, QObject *parent)
    : QObject(parent)
    , m_caseThread(caseThread)
    , m_setup(setup)
    , m_request(std::move(request))
{
}

SearchableCopyJob::~SearchableCopyJob() { m_stop.request_stop(); }

void SearchableCopyJob::start()
{
    m_step = Step::Preparing;
    const QString path = m_files.path().isEmpty() ? QString() : m_files.filePath(originalFile());
    await(m_caseThread.run([request = m_request, path](CaseFile *file) { return plan(file, request, path); }),
          &SearchableCopyJob::prepared);
}

/// On the case thread.
Result<SearchableCopyJob::Plan> SearchableCopyJob::plan(CaseFile *file, const SearchableCopyRequest &request,
                                                        const QString &path)
{
    if (!file) return tt::fail(ErrorCode::NotFound, tr("The case was closed."));
    if (path.isEmpty())
        return tt::fail(ErrorCode::Unreadable,
                        tr("The temporary folder cannot be written; make room there."));
    const auto document = file->document(request.document);
    if (!document) return passOn(document);
    const auto records = file->pages(request.document);
    if (!records) return passOn(records);
    if (const auto allowed = requireAllowedTarget(request, *document, file->info().path); !allowed)
        return passOn(allowed);
    Plan plan{document->name, document->sha256, {}};
    for (const PageRecord &record : *records)
        plan.pageIsRead.append(record.state == PageState::Read);
    if (const auto ready = requireRead(*document, plan.pageIsRead, request.allowUnread); !ready)
        return passOn(ready);
    if (const auto copied = copyOriginal(*file, request.document, path); !copied) return passOn(copied);
    return plan;
}

void SearchableCopyJob::prepared(const Result<Plan> &plan)
{
    if (!plan) {
        finish(passOn(plan));
        return;
    }
    m_report.document = m_request.document;
    m_report.name = plan->name;
    m_report.path = m_request.target;
    m_report.originalSha256 = plan->sha256;
    m_progress.pages = static_cast<int>(plan->pageIsRead.size());
    for (int page = 0; page < plan->pageIsRead.size(); ++page) {
        m_pages.append(Page());
        m_pages.last().report.page = page;
        m_pages.last().isRead = plan->pageIsRead[page];
    }
    m_writer = std::make_unique<ReaderProcess>(m_setup, QStringLiteral("none"), m_files.path());
    connect(m_writer.get(), &ReaderProcess::answered, this, &SearchableCopyJob::answered);
    send(
        *m_writer, Step::OpeningOriginal,
        protocol::Open{m_files.filePath(originalFile()), m_report.name, m_request.password, m_setup.maxPages},
        m_setup.openTimeoutMs);
}

void SearchableCopyJob::opened(const protocol::Opened &opened)
{
    if (opened.pageSizes.size() != m_pages.size()) {
        fail({ErrorCode::Corrupt,
              tr("\"%1\" has %2 pages where it had %3 when it was read; import it again.")
                  .arg(m_report.name)
                  .arg(opened.pageSizes.size())
                  .arg(m_pages.size()),
              {}});
        return;
    }
    m_sizes = opened.pageSizes;
    m_isPdf = opened.mediaType == QLatin1String("application/pdf");
    send(*m_writer, Step::Starting,
         protocol::StartCopy{QStringLiteral("TenderTrace " TT_VERSION), m_report.originalSha256.hex()},
         m_setup.openTimeoutMs);
}

void SearchableCopyJob::nextPage()
{
    if (!announce()) return;
    if (m_page == m_pages.size()) {
        send(*m_writer, Step::Writing, protocol::FinishCopy{m_writer->workDir().filePath(copyFile())},
             kWriteTimeouts * m_setup.pageTimeoutMs);
        return;
    }
    if (m_isPdf)
        send(*m_writer, Step::ReadingOriginal, protocol::ReadDrawnText{m_page}, m_setup.renderTimeoutMs);
    else
        originalRead({}); // a picture has no text
}

void SearchableCopyJob::originalRead(const std::optional<protocol::PageTextDrawn> &drawn)
{
    if (drawn)
        page().before = withoutWhiteSpace(drawn->text);
    else if (!m_isPdf)
        page().before = QString();
    page().beforeIsSeen = drawn && !drawn->hidden;
    if (!page().isRead) {
        page().report.as = CopiedAs::WithoutText;
        addPage(std::nullopt);
        return;
    }
    m_step = Step::FetchingText;
    const PageKey key{m_request.document, m_page};
    await(m_caseThread.run([key](CaseFile *file) -> Result<PageText> {
        if (!file) return tt::fail(ErrorCode::NotFound, tr("The case was closed."));
        return file->pageText(key);
    }),
          &SearchableCopyJob::textFetched);
}

void SearchableCopyJob::textFetched(const Result<PageText> &text)
{
    if (!text) {
        fail(text.error());
        return;
    }
    const QString read = layerText(*text);
    // A page that was read from its picture may have text that is seen and says the same: then what was read
    // would only be found twice.
    const bool hasIt = page().beforeIsSeen && page().before && !page().before->isEmpty() &&
                       shareFound(read, *page().before) >= kSaysTheSame;
    if (text->source == TextSource::Embedded || hasIt) {
        page().report.as = CopiedAs::OwnText;
        addPage(std::nullopt);
        return;
    }
    page().laid = read;
    addPage(*text);
}

void SearchableCopyJob::addPage(const std::optional<PageText> &text)
{
    send(*m_writer, Step::AddingPage, protocol::AddCopyPage{m_page, text}, m_setup.pageTimeoutMs);
}

void SearchableCopyJob::pageAdded(const protocol::CopyPageAdded &added)
{
    page().report.oldTextRemoved = added.oldTextRemoved;
    if (m_isPdf)
        draw(*m_writer, Step::DrawingOriginal);
    else
        pageWritten(); // Poppler does not draw pictures
}

void SearchableCopyJob::pageWritten()
{
    ++m_progress.written;
    ++m_page;
    nextPage();
}

void SearchableCopyJob::draw(ReaderProcess &reader, Step step)
{
    send(reader, step,
         protocol::Render{
             m_page, kLookDpi, {0, 0, 1, 1}, kLookPixels, false, reader.workDir().filePath(lookFile())},
         m_setup.renderTimeoutMs);
}

std::optional<Sha256> SearchableCopyJob::lookOf(const ReaderProcess &reader,
                                                const protocol::Rendered &rendered) const
{
    QFile file;
    if (!openFromReader(file, reader.workDir().filePath(lookFile()))) return std::nullopt;
    const qint64 bytes = qint64(rendered.bytesPerLine) * rendered.height;
    if (bytes > 4 * kLookPixels + 4 * qint64(rendered.height) || file.size() != bytes) return std::nullopt;
    QByteArray pixels = QByteArray::number(rendered.width) + 'x' + QByteArray::number(rendered.height) +
                        (rendered.grey ? " grey " : " colour ");
    const qint64 row = qint64(rendered.width) * (rendered.grey ? 1 : 4); // what follows a row is left over
    for (int y = 0; y < rendered.height; ++y) {
        if (!file.seek(qint64(rendered.bytesPerLine) * y)) return std::nullopt;
        const QByteArray line = file.read(row);
        if (line.size() != row) return std::nullopt;
        pixels += line;
    }
    return Sha256::of(pixels);
}

void SearchableCopyJob::written(const protocol::CopyWritten &written)
{
    m_report.bytes = written.bytes;
    m_report.remarks = boundedRemarks(written.remarks);
    m_step = Step::Taking;
    const QString from = m_writer->workDir().filePath(copyFile());
    const QString to = m_checked.filePath(copyFile());
    m_writer->abandon(); // from here on it cannot change what it wrote
    await(QtConcurrent::run([from, bytes = written.bytes, to, stop = m_stop.get_token()] {
              return takeFromReader(from, bytes, to, stop);
          }),
          &SearchableCopyJob::taken);
}

void SearchableCopyJob::taken(const Result<Sha256> &sha256)
{
    if (!sha256) {
        fail(sha256.error());
        return;
    }
    m_report.sha256 = *sha256;
    m_checker = std::make_unique<ReaderProcess>(m_setup, QStringLiteral("none"), m_checked.path());
    connect(m_checker.get(), &ReaderProcess::answered, this, &SearchableCopyJob::answered);
    send(*m_checker, Step::OpeningCopy,
         protocol::Open{m_checked.filePath(copyFile()), tr("the copy of %1").arg(m_report.name), QString(),
                        m_setup.maxPages},
         m_setup.openTimeoutMs);
}

void SearchableCopyJob::copyOpened(const protocol::Opened &opened)
{
    m_page = 0;
    bool same = opened.pageSizes.size() == m_sizes.size();
    for (qsizetype i = 0; same && i < m_sizes.size(); ++i)
        same = std::abs(opened.pageSizes[i].width() - m_sizes[i].width()) < kSamePoints &&
               std::abs(opened.pageSizes[i].height() - m_sizes[i].height()) < kSamePoints;
    if (same)
        nextCheck();
    else
        fail({ErrorCode::VerifyFailed,
              tr("The copy of \"%1\" has other pages than the original; nothing was saved.")
                  .arg(m_report.name),
              {}});
}

void SearchableCopyJob::nextCheck()
{
    if (!announce()) return;
    if (m_page == m_pages.size())
        publishCopy();
    else
        send(*m_checker, Step::ReadingCopy, protocol::ReadDrawnText{m_page}, m_setup.renderTimeoutMs);
}

void SearchableCopyJob::copyRead(const QString &text)
{
    Page &p = page();
    const QString found = withoutWhiteSpace(text);
    p.report.text = compareCopiedText(p.laid, found, p.before.value_or(found.mid(p.laid.size())),
                                      p.report.oldTextRemoved);
    if (!p.report.text.equal) {
        failPage(tr("%1 of %2 characters were found again in their order")
                     .arg(p.report.text.matched)
                     .arg(p.report.text.laid));
        return;
    }
    drawCopy();
}

void SearchableCopyJob::drawCopy()
{
    if (page().look)
        draw(*m_checker, Step::DrawingCopy);
    else
        pageChecked();
}

void SearchableCopyJob::copyDrawn(const protocol::Rendered &rendered)
{
    page().report.sameLook = lookOf(*m_checker, rendered) == page().look;
    if (page().report.sameLook)
        pageChecked();
    else
        failPage(tr("it does not look as the original's page"));
}

void SearchableCopyJob::pageChecked()
{
    m_report.characters += page().report.text.laid;
    m_report.pages.append(page().report);
    ++m_progress.checked;
    ++m_page;
    nextCheck();
}

void SearchableCopyJob::publishCopy()
{
    m_report.remarks += remarksAbout(m_report.pages);
    m_checker->abandon();
    m_step = Step::Publishing;
    await(QtConcurrent::run([from = m_checked.filePath(copyFile()), sha256 = m_report.sha256,
                             request = m_request, stop = m_stop.get_token()] {
              return publish(from, sha256, request.target, request.overwrite, stop);
          }),
          &SearchableCopyJob::published);
}

void SearchableCopyJob::published(const Result<void> &done)
{
    if (!done) {
        finish(passOn(done));
        return;
    }
    m_step = Step::Logging;
    const QJsonObject what{{QStringLiteral("format"), QStringLiteral("pdf")},
                           {QStringLiteral("sha256"), m_report.sha256.hex()}};
    await(m_caseThread.run([document = m_request.document,
                            what = QJsonDocument(what).toJson(QJsonDocument::Compact)](
                               CaseFile *file) -> Result<void> {
        if (!file || file->info().readOnly) return {};
        return file->log(QStringLiteral("export"), QStringLiteral("document %1").arg(document.value), {},
                         QString::fromUtf8(what));
    }),
          &SearchableCopyJob::logged);
}

void SearchableCopyJob::logged(const Result<void> &done)
{
    if (!done) QFile::remove(m_request.target); // a copy that the log knows nothing of is none
    finish(done ? Result<SearchableCopyReport>(m_report) : passOn(done));
}

} // namespace tt
