// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/page_filter.h"

#include "app/casefile/sql.h"

namespace tt
{

namespace
{

bool any(SQLite::Statement &statement, const ConditionSql &sql, qint64 document, int page)
{
    statement.reset();
    const int bound = static_cast<int>(sql.texts.size());
    sql::bind(statement, bound + 1, document);
    if (page >= 0) sql::bind(statement, bound + 2, page);
    return statement.executeStep();
}

} // namespace

PageFilter::PageFilter(CaseDatabase &db, const FindingConditions &conditions)
    : m_db(db)
    , m_all(conditions.isEmpty())
{
    if (m_all) return;
    m_sql = conditionSql(db, conditions);
    if (manyFindings(db, m_sql)) {
        const std::string bound = std::to_string(m_sql.texts.size() + 1);
        const std::string next = std::to_string(m_sql.texts.size() + 2);
        const std::string document =
            "SELECT 1 FROM findings f WHERE f.document = ?" + bound + " AND " + m_sql.where;
        m_inDocument.emplace(db.prepare((document + " LIMIT 1").c_str()));
        m_onPage.emplace(db.prepare((document + " AND f.page = ?" + next + " LIMIT 1").c_str()));
        m_sql.bindTo(*m_inDocument);
        m_sql.bindTo(*m_onPage);
        return;
    }
    SQLite::Statement row = db.prepare(
        ("SELECT f.id, f.document, f.page FROM " + m_sql.table() + " WHERE " + m_sql.where).c_str());
    m_sql.bindTo(row);
    while (row.executeStep()) {
        m_findings.insert(row.getColumn(0).getInt64());
        m_documents.insert(row.getColumn(1).getInt64());
        m_pages.insert({row.getColumn(1).getInt64(), row.getColumn(2).getInt()});
    }
}

bool PageFilter::holds(PageKey page)
{
    if (m_all) return true;
    if (m_onPage)
        return any(page.page < 0 ? *m_inDocument : *m_onPage, m_sql, page.document.value, page.page);
    return page.page < 0 ? m_documents.contains(page.document.value)
                         : m_pages.contains({page.document.value, page.page});
}

bool PageFilter::holds(FindingId finding)
{
    if (m_all) return true;
    if (!m_onPage) return m_findings.contains(finding.value);
    SQLite::Statement row = m_db.prepare(
        ("SELECT 1 FROM findings f WHERE f.id = " + std::to_string(finding.value) + " AND " + m_sql.where)
            .c_str());
    m_sql.bindTo(row);
    return row.executeStep();
}

} // namespace tt
