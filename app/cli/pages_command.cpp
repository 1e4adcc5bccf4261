// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "ocr/text/page_formats.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <string>

namespace tt
{

namespace
{

QJsonObject pageJson(const PageConcernRecord &page)
{
    QJsonArray concerns;
    for (const PageConcern &concern : page.concerns.concerns)
        concerns.append(QJsonObject{{QStringLiteral("code"), concernName(concern.code)},
                                    {QStringLiteral("severity"), severityName(concern.severity)},
                                    {QStringLiteral("text"), concernText(concern)}});
    QJsonValue looked = QJsonValue::Null;
    if (page.lookedAt.isValid())
        looked = QJsonObject{{QStringLiteral("by"), page.lookedBy},
                             {QStringLiteral("at"), page.lookedAt.toString(Qt::ISODateWithMs)}};
    return {{QStringLiteral("document"), QJsonObject{{QStringLiteral("id"), page.key.document.value},
                                                     {QStringLiteral("name"), page.documentName}}},
            {QStringLiteral("page"), page.key.page + 1},
            {QStringLiteral("state"), pageStateName(page.state)},
            {QStringLiteral("read_by"), page.readBy},
            {QStringLiteral("look"), page.concerns.needLook()},
            {QStringLiteral("expected_errors"), std::round(page.concerns.expectedErrors * 1000) / 1000},
            {QStringLiteral("concerns"), concerns},
            {QStringLiteral("quality"), toJson(page.quality)},
            {QStringLiteral("looked"), looked}};
}

QString markOf(const PageConcerns &concerns)
{
    switch (concerns.severity()) {
    case ConcernSeverity::Grave:
        return QStringLiteral("!!");
    case ConcernSeverity::Look:
        return QStringLiteral("! ");
    case ConcernSeverity::Note:
        break;
    }
    return QStringLiteral("  ");
}

QString rowOf(const PageConcernRecord &page)
{
    const PageQuality &quality = page.quality;
    QStringList reasons;
    for (const PageConcern &concern : page.concerns.concerns)
        reasons.append(concernText(concern));
    if (page.lookedAt.isValid())
        reasons.append(QCoreApplication::translate("cli", "Looked at by %1.").arg(page.lookedBy));
    const QString dpi =
        quality.dpi > 0 ? QStringLiteral("%1 dpi").arg(std::lround(quality.dpi)) : QStringLiteral("-");
    return QStringLiteral("%1 %2 p.%3  %4  %5 %  %6\n")
        .arg(markOf(page.concerns), page.documentName)
        .arg(page.key.page + 1)
        .arg(dpi, 7)
        .arg(quality.lowConfidenceShare * 100, 4, 'f', 1)
        .arg(reasons.isEmpty() ? QStringLiteral("-") : reasons.join(u' '));
}

class PagesCommand final : public Command
{
public:
    const char *name() const override { return "pages"; }
    const char *summary() const override
    {
        return "List pages, those where a wrong or missed figure is likeliest first, with the reasons";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--document", m_document, "Only this document, by number or name");
        app.add_option("--first", m_first, "Only so many pages")->check(CLI::PositiveNumber);
        app.add_flag("--json", m_json, "JSON: {\"pages\": [...]}");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        PageConcernFilter filter;
        filter.onlyToLookAt = false;
        if (!m_document.empty()) {
            const auto document = chooseDocument(**file, QString::fromStdString(m_document));
            if (!document) return refuse(context, document.error());
            filter.document = document->id;
        }
        const auto pages = (*file)->pageConcerns(filter);
        if (!pages) return refuse(context, pages.error());
        output(context, *pages);
        return ExitCode::Done;
    }

private:
    void output(CliContext &context, const QVector<PageConcernRecord> &pages) const
    {
        const auto toLookAt = std::count_if(pages.cbegin(), pages.cend(), [](const PageConcernRecord &page) {
            return page.concerns.needLook();
        });
        const QVector<PageConcernRecord> shown = m_first > 0 ? pages.mid(0, m_first) : pages;
        if (m_json) {
            QJsonArray array;
            for (const PageConcernRecord &page : shown)
                array.append(pageJson(page));
            printJson(context, {{QStringLiteral("pages"), array},
                                {QStringLiteral("all"), pages.size()},
                                {QStringLiteral("to_look_at"), static_cast<qint64>(toLookAt)}});
            return;
        }
        for (const PageConcernRecord &page : shown)
            print(context, rowOf(page));
        say(context,
            QCoreApplication::translate("cli", "%1 of %2 pages to look at.").arg(toLookAt).arg(pages.size()));
    }

    std::string m_case;
    std::string m_document;
    int m_first = 0;
    bool m_json = false;
};

class LookCommand final : public Command
{
public:
    const char *name() const override { return "look"; }
    const char *summary() const override { return "Say that you looked at a page, or take that back"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("DOCUMENT", m_document, "The document, by number or name")->required();
        app.add_option("PAGE", m_page, "The page, from 1")->required()->check(CLI::PositiveNumber);
        app.add_flag("--undo", m_undo, "Take it back");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        const auto document = chooseDocument(**file, QString::fromStdString(m_document));
        if (!document) return refuse(context, document.error());
        const PageKey key{document->id, m_page - 1};
        if (const auto done = (*file)->setPageLooked(key, !m_undo); !done)
            return refuse(context, done.error());
        const auto pages = (*file)->pageConcerns({document->id, false});
        if (!pages) return refuse(context, pages.error());
        for (const PageConcernRecord &page : *pages)
            if (page.key == key) printJson(context, pageJson(page));
        return ExitCode::Done;
    }

private:
    std::string m_case;
    std::string m_document;
    int m_page = 0;
    bool m_undo = false;
    std::string m_by;
};

} // namespace

std::unique_ptr<Command> makePagesCommand() { return std::make_unique<PagesCommand>(); }
std::unique_ptr<Command> makeLookCommand() { return std::make_unique<LookCommand>(); }

} // namespace tt
