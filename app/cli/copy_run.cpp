// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/copy_run.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tt
{

namespace
{

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
    : ExportRun(context, order.casePath)
    , m_order(std::move(order))
{
}

ExitCode CopyRun::exec()
{
    // The name is looked up as every other verb does it.
    {
        const auto file = openForReading(m_order.casePath);
        if (!file) return refuse(context(), file.error());
        const auto document = chooseDocument(**file, m_order.document);
        if (!document) return refuse(context(), document.error());
        m_document = document->id;
    }
    return ExportRun::exec();
}

void CopyRun::write()
{
    const SearchableCopyRequest request{m_document, QFileInfo(m_order.out).absoluteFilePath(),
                                        m_order.password, false, m_order.allowUnread};
    session()
        .saveSearchableCopy(request, stopToken(),
                            [this](const SearchableCopyProgress &progress) { showProgress(progress); })
        .then(this, [this](const Result<SearchableCopyReport> &report) { finish(report); });
}

void CopyRun::showProgress(const SearchableCopyProgress &progress)
{
    if (!progressIsDue()) return;
    say(context(), tr("%1 of %3 pages copied, %2 read again")
                       .arg(progress.written)
                       .arg(progress.checked)
                       .arg(progress.pages));
}

void CopyRun::finish(const Result<SearchableCopyReport> &report)
{
    if (!report) {
        end(refuse(context(), report.error()));
        return;
    }
    printJson(context(), reportJson(*report));
    for (const QString &remark : report->remarks)
        say(context(), remark);
    if (!context().quiet)
        say(context(), tr("%1 pages with %2 characters copied; every page was read again and compared.")
                           .arg(report->pages.size())
                           .arg(report->characters));
    end(ExitCode::Done);
}

} // namespace tt
