// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/search/case_search.h"
#include "app/search/query_parser.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <algorithm>
#include <string>
#include <vector>

namespace tt
{

namespace
{

QJsonValue idOrNull(qint64 id) { return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id); }

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonArray boxes;
    for (const PageRect &box : hit.boxes)
        boxes.append(QJsonArray{box.x, box.y, box.w, box.h});
    const bool inCase = hit.page.document.isNull(); // a note on the case
    const QJsonObject document{{QStringLiteral("id"), hit.page.document.value},
                               {QStringLiteral("name"), hit.documentName}};
    return {{QStringLiteral("document"), inCase ? QJsonValue(QJsonValue::Null) : QJsonValue(document)},
            {QStringLiteral("page"), inCase ? QJsonValue(QJsonValue::Null) : QJsonValue(hit.page.page + 1)},
            {QStringLiteral("boxes"), boxes},
            {QStringLiteral("quote"), hit.quote},
            {QStringLiteral("context"), hit.context},
            {QStringLiteral("source"), searchSourceName(hit.source)},
            {QStringLiteral("fuzzy"), hit.isFuzzy()},
            {QStringLiteral("finding"), idOrNull(hit.finding.value)},
            {QStringLiteral("note"), idOrNull(hit.note.value)}};
}

QJsonObject savedJson(const SavedSearch &search)
{
    return {{QStringLiteral("name"), search.name},
            {QStringLiteral("query"), search.query},
            {QStringLiteral("fuzzy"), search.fuzzy},
            {QStringLiteral("saved_by"), search.savedBy},
            {QStringLiteral("saved_at"), search.savedAt.toString(Qt::ISODate)}};
}

QString lineOf(const SearchHit &hit)
{
    const QString place = hit.page.document.isNull()
                              ? QStringLiteral("the case")
                              : QStringLiteral("%1 p.%2").arg(hit.documentName).arg(hit.page.page + 1);
    QString marks;
    if (hit.source != SearchSource::Text) marks += QStringLiteral(" [%1]").arg(searchSourceName(hit.source));
    if (hit.isFuzzy()) marks += QStringLiteral(" [near]");
    return QStringLiteral("%1%2: %3\n").arg(place, marks, hit.context);
}

class SearchCommand final : public Command
{
public:
    const char *name() const override { return "search"; }
    const char *summary() const override
    {
        return "Search pages, notes, corrections and file names; keep searches under a name";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option(
            "QUERY", m_query,
            "Words, all of which must be on a page; \"quoted\" for a phrase; OR, NOT or -, (), prefix*, and "
            "filters such as kind:award, amount:>=500000 or in:notes");
        app.add_option("--document", m_document, "Only this document, by number or name");
        app.add_option("--limit", m_limit, "At most so many hits")->check(CLI::Range(1, 100000));
        app.add_flag("--fuzzy", m_fuzzy, "Also text in which the scan was misread, after exact hits");
        app.add_flag("--json", m_json, "JSON: {\"hits\": [...]}");
        auto *save = app.add_option("--save", m_save, "Keep QUERY (and --fuzzy) in the case under this name");
        auto *saved = app.add_flag("--saved", m_listSaved, "List the saved searches as JSON");
        auto *use = app.add_option("--use", m_use, "Search for a saved search");
        auto *forget = app.add_option("--forget", m_forget, "Remove a saved search");
        auto *rename = app.add_option("--rename", m_rename, "Rename a saved search: OLD NEW")->expected(2);
        for (CLI::Option *one : {save, saved, use, forget, rename}) {
            for (CLI::Option *other : {save, saved, use, forget, rename})
                if (one != other) one->excludes(other);
        }
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        if (!m_save.empty() || !m_forget.empty() || !m_rename.empty()) return change(context);
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        if (m_listSaved) return list(context, **file);
        return search(context, **file);
    }

private:
    ExitCode change(CliContext &context) const
    {
        const QString query = QString::fromStdString(m_query);
        if (!m_save.empty()) {
            // A search that cannot be asked is not kept.
            if (const auto parsed = parseQuery(query); !parsed) return refuse(context, parsed.error());
        }
        const auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        if (!m_save.empty()) {
            const auto saved = (*file)->saveSearch(QString::fromStdString(m_save), query, m_fuzzy);
            if (!saved) return refuse(context, saved.error());
        } else if (!m_forget.empty()) {
            const auto gone = (*file)->removeSavedSearch(QString::fromStdString(m_forget));
            if (!gone) return refuse(context, gone.error());
        } else {
            const auto renamed = (*file)->renameSavedSearch(QString::fromStdString(m_rename[0]),
                                                            QString::fromStdString(m_rename[1]));
            if (!renamed) return refuse(context, renamed.error());
        }
        return list(context, **file);
    }

    static ExitCode list(CliContext &context, CaseFile &file)
    {
        const auto saved = file.savedSearches();
        if (!saved) return refuse(context, saved.error());
        QJsonArray array;
        for (const SavedSearch &search : *saved)
            array.append(savedJson(search));
        printJson(context, {{QStringLiteral("saved"), array}});
        return ExitCode::Done;
    }

    [[nodiscard]] Result<SearchQuery> asked(CaseFile &file) const
    {
        SearchQuery query;
        query.text = QString::fromStdString(m_query);
        query.fuzzy = m_fuzzy;
        query.limit = m_limit;
        if (!m_use.empty()) {
            const QString name = QString::fromStdString(m_use);
            const auto saved = file.savedSearches();
            if (!saved) return passOn(saved);
            const auto found = std::find_if(saved->begin(), saved->end(), [&name](const SavedSearch &search) {
                return search.name == name;
            });
            if (found == saved->end())
                return fail(ErrorCode::NotFound,
                            QStringLiteral("There is no saved search “%1” in this case.").arg(name));
            query.text = query.text.isEmpty() ? found->query
                                              : QStringLiteral("(%1) (%2)").arg(found->query, query.text);
            query.fuzzy = query.fuzzy || found->fuzzy;
        }
        if (!m_document.empty()) {
            const auto document = chooseDocument(file, QString::fromStdString(m_document));
            if (!document) return passOn(document);
            query.document = document->id;
        }
        return query;
    }

    ExitCode search(CliContext &context, CaseFile &file) const
    {
        const auto query = asked(file);
        if (!query) return refuse(context, query.error());
        const auto answer = CaseSearch(file).answer(*query);
        if (!answer) return refuse(context, answer.error());
        if (m_json) {
            QJsonArray array;
            for (const SearchHit &hit : answer->hits)
                array.append(hitJson(hit));
            printJson(context, {{QStringLiteral("query"), query->text},
                                {QStringLiteral("hits"), array},
                                {QStringLiteral("more"), answer->more}});
            return ExitCode::Done;
        }
        for (const SearchHit &hit : answer->hits)
            print(context, lineOf(hit));
        if (answer->more) say(context, QStringLiteral("There are more: raise --limit or narrow the search."));
        return ExitCode::Done;
    }

    std::string m_case;
    std::string m_query;
    std::string m_document;
    std::string m_save;
    std::string m_use;
    std::string m_forget;
    std::vector<std::string> m_rename;
    std::string m_by;
    int m_limit = 500;
    bool m_fuzzy = false;
    bool m_json = false;
    bool m_listSaved = false;
};

} // namespace

std::unique_ptr<Command> makeSearchCommand() { return std::make_unique<SearchCommand>(); }

} // namespace tt
