// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/copy_run.h"

#include "app/cli/interrupt.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 2'000;

QString nameOf(CopiedAs as)
{
    switch (as) {
    case CopiedAs::WithText:
        return QStringLiteral("read");
    case CopiedAs::OwnText:
        return QStringLiteral("own");
    case CopiedAs::WithoutText:
        break;
    }
    return QStringLiteral("none");
}

QJsonObject pageJson(const CopiedPageReport &page)
{
    return {{QStringLiteral("page"), page.page + 1},
            {QStringLiteral("text"), nameOf(page.as)},
            {QStringLiteral("characters"), page.text.laid},
            {QStringLiteral("matched"), page.text.matched},
            {QStringLiteral("share"), page.text.share()},
            {QStringLiteral("other_characters"), page.text.otherText},
            {QStringLiteral("old_layer_left_out"), page.oldTextRemoved},
            {QStringLiteral("same_look"), page.sameLook}};
}

QJsonObject reportJson(const SearchableCopyReport &report)
{
    QJsonArray pages;
    for (const CopiedPageReport &page : report.pages)
        pages.append(pageJson(page));
    return {{QStringLiteral("document"), report.document.value},
            {QStringLiteral("name"), report.name},
            {QStringLiteral("path"), report.path},
            {QStringLiteral("original_sha256"), report.originalSha256.hex()},
            {QStringLiteral("sha256"), report.sha256.hex()},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("characters"), report.characters},
            {QStringLiteral("pages"), static_cast<int>(report.pages.size())},
            {QStringLiteral("pages_with_text"), report.count(CopiedAs::WithText)},
            {QStringLiteral("pages_with_own_text"), report.count(CopiedAs::OwnText)},
            {QStringLiteral("pages_without_text"), report.count(CopiedAs::WithoutText)},
            {QStringLiteral("pages_verified"), static_cast<int>(report.pages.size())},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(report.remarks)},
            {QStringLiteral("verified"), pages}};
}

} // namespace

CopyRun::CopyRun(CliContext &context, CopyOrder order)
    : m_context(context)
    , m_order(std::move(order))
    , m_session(context.readers, context.analyser)
{
}

ExitCode CopyRun::exec()
{
    // The name is looked up as every other verb does it.
    {
        const auto file = openForReading(m_order.casePath);
        if (!file) return refuse(m_context, file.error());
        const auto document = chooseDocument(**file, m_order.document);
        if (!document) return refuse(m_context, document.error());
        m_document = document->id;
    }
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] { m_stop.request_stop(); });
    QTimer::singleShot(0, this, &CopyRun::begin);
    m_loop.exec();
    return m_exit;
}

void CopyRun::begin()
{
    m_sinceProgress.start();
    openCase(OpenMode::ReadWrite);
}

/// Written to the case's log, so the case is opened for writing where that is possible.
void CopyRun::openCase(OpenMode mode)
{
    m_session.open(m_order.casePath, mode).then(this, [this, mode](const Result<CaseInfo> &info) {
        const bool again =
            !info && mode == OpenMode::ReadWrite &&
            (info.error().code == ErrorCode::ReadOnly || info.error().code == ErrorCode::Locked);
        if (again)
            QTimer::singleShot(0, this, [this] { openCase(OpenMode::ReadOnly); });
        else if (!info)
            end(refuse(m_context, info.error()));
        else
            save();
    });
}

void CopyRun::save()
{
    const SearchableCopyRequest request{m_document, QFileInfo(m_order.out).absoluteFilePath(),
                                        m_order.password, false, m_order.allowUnread};
    m_session
        .saveSearchableCopy(request, m_stop.get_token(),
                            [this](const SearchableCopyProgress &progress) { showProgress(progress); })
        .then(this, [this](const Result<SearchableCopyReport> &report) { finish(report); });
}

void CopyRun::showProgress(const SearchableCopyProgress &progress)
{
    if (m_context.quiet || m_sinceProgress.elapsed() < kProgressEveryMs) return;
    m_sinceProgress.restart();
    say(m_context, tr("%1 of %3 pages copied, %2 read again")
                       .arg(progress.written)
                       .arg(progress.checked)
                       .arg(progress.pages));
}

void CopyRun::finish(const Result<SearchableCopyReport> &report)
{
    if (!report) {
        end(refuse(m_context, report.error()));
        return;
    }
    printJson(m_context, reportJson(*report));
    for (const QString &remark : report->remarks)
        say(m_context, remark);
    if (!m_context.quiet)
        say(m_context, tr("%1 pages with %2 characters copied; every page was read again and compared.")
                           .arg(report->pages.size())
                           .arg(report->characters));
    end(ExitCode::Done);
}

void CopyRun::end(ExitCode code)
{
    m_exit = code;
    m_session.close().then(this, [this] { m_loop.quit(); });
}

} // namespace tt
