// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "ocr/base/result.h"

#include <QString>
#include <QVector>

namespace tt
{

struct SearchQuery {
    QString text;
    bool fuzzy = false;
    int limit = 500;
    DocumentId document; ///< null: the whole case
};

struct SearchHit {
    PageKey page;
    QString documentName;
    TextRange range;         ///< in the page's plainText()
    QVector<PageRect> boxes; ///< where it is on the page
    QString quote;           ///< the text that matched, as printed
    QString context;         ///< the line around it, at most 120 characters
    double rank = 0;         ///< lower is better

    bool operator==(const SearchHit &) const = default;
};

/// Full text over pages. Han queries of 1, 2, 3 and more characters, simplified = traditional, full = half
/// width, spaces ignored; several words mean all of them on one page. Runs on the case thread.
class CaseSearch final
{
public:
    explicit CaseSearch(CaseFile &file);

    /// Errors: Usage for an empty query or unbalanced quotes, with what to write instead.
    Result<QVector<SearchHit>> find(const SearchQuery &query);

private:
    CaseFile &m_file;
};

} // namespace tt
