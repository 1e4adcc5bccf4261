// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/case_search.h"

#include "app/casefile/case_database.h"

namespace tt
{

/// A note, a correction or a file's name, and where it belongs: a hit without its match.
struct SideText {
    SearchHit place;
    QString text;
    int filterPage = -1; ///< the page whose findings a filter looks at; -1: the document's
};

/// std::nullopt when what it belongs to is gone. Throws SQLite::Exception.
std::optional<SideText> sideText(CaseDatabase &db, qint64 row);

/// Findings as hits, in order of their places. Throws SQLite::Exception.
QVector<SearchHit> findingHits(CaseDatabase &db, const QVector<qint64> &ids);

} // namespace tt
