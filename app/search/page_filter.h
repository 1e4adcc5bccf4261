// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/condition_sql.h"

#include <QSet>

#include <optional>

namespace tt
{

/// Which pages and documents hold a finding that fits the conditions. Few findings are gathered once; of
/// many, one is looked for on each page that is asked about. Throws SQLite::Exception.
class PageFilter final
{
public:
    PageFilter(CaseDatabase &db, const FindingConditions &conditions);

    /// `page` -1: anywhere in the document.
    bool holds(PageKey page);
    bool holds(FindingId finding);

private:
    CaseDatabase &m_db;
    bool m_all = false;
    ConditionSql m_sql;
    std::optional<SQLite::Statement> m_onPage; ///< set when many findings fit
    std::optional<SQLite::Statement> m_inDocument;
    QSet<std::pair<qint64, int>> m_pages;
    QSet<qint64> m_documents;
    QSet<qint64> m_findings;
};

} // namespace tt
