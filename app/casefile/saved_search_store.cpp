// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

namespace tt
{

namespace
{

QString objectOf(const QString &name) { return QStringLiteral("search “%1”").arg(name); }

QString contentOf(const SavedSearch &search)
{
    return sql::jsonText({{QStringLiteral("name"), search.name},
                          {QStringLiteral("query"), search.query},
                          {QStringLiteral("fuzzy"), search.fuzzy}});
}

tl::unexpected<Error> unknown(const QString &name)
{
    return fail(ErrorCode::NotFound, QStringLiteral("There is no saved search “%1” in this case.").arg(name));
}

tl::unexpected<Error> taken(const QString &name)
{
    return fail(
        ErrorCode::Usage,
        QStringLiteral("There is a saved search “%1” already. Choose another name, or remove that one "
                       "first.")
            .arg(name));
}

} // namespace

Result<QVector<SavedSearch>> SavedSearchStore::list()
{
    return m_db.query([&]() -> Result<QVector<SavedSearch>> {
        QVector<SavedSearch> searches;
        SQLite::Statement row =
            m_db.prepare("SELECT name, query, fuzzy, saved_at, saved_by FROM saved_searches ORDER BY id");
        while (row.executeStep())
            searches.append({sql::text(row.getColumn(0)), sql::text(row.getColumn(1)),
                             row.getColumn(2).getInt() != 0, sql::time(row.getColumn(3)),
                             sql::text(row.getColumn(4))});
        return searches;
    });
}

std::optional<SavedSearch> SavedSearchStore::one(const QString &name)
{
    SQLite::Statement row =
        m_db.prepare("SELECT query, fuzzy, saved_at, saved_by FROM saved_searches WHERE name = ?1");
    sql::bindAll(row, name);
    if (!row.executeStep()) return std::nullopt;
    return SavedSearch{name, sql::text(row.getColumn(0)), row.getColumn(1).getInt() != 0,
                       sql::time(row.getColumn(2)), sql::text(row.getColumn(3))};
}

Result<SavedSearch> SavedSearchStore::add(const QString &name, const QString &query, bool fuzzy)
{
    SavedSearch search{name.simplified(), query.trimmed(), fuzzy, sql::now(), m_db.person()};
    if (search.name.isEmpty() || search.query.isEmpty())
        return fail(ErrorCode::Usage,
                    QStringLiteral("A saved search needs a name and something to search for."));
    return m_db.change([&]() -> Result<SavedSearch> {
        if (one(search.name)) return taken(search.name);
        SQLite::Statement insert = m_db.prepare("INSERT INTO saved_searches (name, query, fuzzy, saved_at, "
                                                "saved_by) VALUES (?1, ?2, ?3, ?4, ?5)");
        sql::bindAll(insert, search.name, search.query, fuzzy ? 1 : 0, sql::timeText(search.savedAt),
                     search.savedBy);
        insert.exec();
        m_db.audit(QStringLiteral("search_save"), objectOf(search.name), {}, contentOf(search));
        return search;
    });
}

Result<void> SavedSearchStore::rename(const QString &from, const QString &given)
{
    const QString to = given.simplified();
    if (to.isEmpty()) return fail(ErrorCode::Usage, QStringLiteral("A saved search needs a name."));
    return m_db.change([&]() -> Result<void> {
        const std::optional<SavedSearch> before = one(from);
        if (!before) return unknown(from);
        if (to == from) return {};
        if (one(to)) return taken(to);
        SQLite::Statement update = m_db.prepare("UPDATE saved_searches SET name = ?2 WHERE name = ?1");
        sql::bindAll(update, from, to);
        update.exec();
        SavedSearch after = *before;
        after.name = to;
        m_db.audit(QStringLiteral("search_rename"), objectOf(to), contentOf(*before), contentOf(after));
        return {};
    });
}

Result<void> SavedSearchStore::remove(const QString &name)
{
    return m_db.change([&]() -> Result<void> {
        const std::optional<SavedSearch> before = one(name);
        if (!before) return unknown(name);
        SQLite::Statement remove = m_db.prepare("DELETE FROM saved_searches WHERE name = ?1");
        sql::bindAll(remove, name);
        remove.exec();
        m_db.audit(QStringLiteral("search_forget"), objectOf(name), contentOf(*before));
        return {};
    });
}

} // namespace tt
