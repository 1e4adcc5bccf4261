// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/search/case_search.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonArray boxes;
    for (const PageRect &box : hit.boxes)
        boxes.append(QJsonArray{box.x, box.y, box.w, box.h});
    return {{QStringLiteral("document"), QJsonObject{{QStringLiteral("id"), hit.page.document.value},
                                                     {QStringLiteral("name"), hit.documentName}}},
            {QStringLiteral("page"), hit.page.page + 1},
            {QStringLiteral("boxes"), boxes},
            {QStringLiteral("quote"), hit.quote},
            {QStringLiteral("context"), hit.context}};
}

class SearchCommand final : public Command
{
public:
    const char *name() const override { return "search"; }
    const char *summary() const override { return "Search the text of every page that is read"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("QUERY", m_query, "Words, all of which must be on a page; \"quoted\" for a phrase")
            ->required();
        app.add_option("--document", m_document, "Only this document, by number or name");
        app.add_option("--limit", m_limit, "At most so many hits")->check(CLI::Range(1, 100000));
        app.add_flag("--fuzzy", m_fuzzy, "Also text in which the scan was misread");
        app.add_flag("--json", m_json, "JSON: {\"hits\": [...]}");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        SearchQuery query;
        query.text = QString::fromStdString(m_query);
        query.fuzzy = m_fuzzy;
        query.limit = m_limit;
        if (!m_document.empty()) {
            const auto document = chooseDocument(**file, QString::fromStdString(m_document));
            if (!document) return refuse(context, document.error());
            query.document = document->id;
        }
        const auto hits = CaseSearch(**file).find(query);
        if (!hits) return refuse(context, hits.error());
        if (m_json) {
            QJsonArray array;
            for (const SearchHit &hit : *hits)
                array.append(hitJson(hit));
            printJson(context, {{QStringLiteral("query"), query.text}, {QStringLiteral("hits"), array}});
            return ExitCode::Done;
        }
        for (const SearchHit &hit : *hits)
            print(context, QStringLiteral("%1 p.%2: %3\n")
                               .arg(hit.documentName)
                               .arg(hit.page.page + 1)
                               .arg(hit.context));
        return ExitCode::Done;
    }

private:
    std::string m_case;
    std::string m_query;
    std::string m_document;
    int m_limit = 500;
    bool m_fuzzy = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeSearchCommand() { return std::make_unique<SearchCommand>(); }

} // namespace tt
