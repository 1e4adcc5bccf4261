// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_watchlists.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tt
{

QJsonObject watchlistJson(const CaseWatchlist &list);
QJsonObject watchlistRecordJson(const WatchlistRecord &record);
QJsonArray watchlistNotesJson(const QVector<WatchlistNote> &notes);
QJsonArray watchlistProblemsJson(const QVector<WatchlistProblem> &problems);

} // namespace tt
