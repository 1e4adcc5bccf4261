// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_records.h"
#include "ocr/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tt
{

class CaseFile;

/// What people did, as JSON of the command line contract and the evidence bundle. Keys are only ever added.
/// Pages count from 1, times are UTC.
QJsonObject textCorrectionJson(const TextCorrectionRecord &correction);
QJsonObject pageViewJson(const PageViewRecord &view);
QJsonObject markJson(const MarkRecord &mark);
QJsonObject linkJson(const LinkRecord &link);
QJsonObject editJson(const EditSummary &edit);
/// With every object from what to what.
QJsonObject editJson(const EditSummary &edit, const QVector<EditChange> &changes);

/// All of a case: text_corrections, page_views, marks, colours, links, and edits in the order of their doing.
Result<QJsonObject> editsJson(CaseFile &file);

} // namespace tt
