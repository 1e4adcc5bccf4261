// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/origins.h"
#include "app/casefile/records.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVector>

/// The JSON and CSV of the command line contract, shared by tendertrace-cli and the evidence bundle. Keys are
/// only ever added. Pages count from 1, money has at least two decimals, times are UTC.
namespace tt
{

/// `document` is the finding's own.
QJsonObject findingJson(const FindingRecord &finding, const DocumentRecord &document);
QJsonObject documentJson(const DocumentRecord &document);
QJsonObject noteJson(const NoteRecord &note);
QJsonObject provenanceJson(const Provenance &provenance);
QJsonObject copyDecisionJson(const CopyDecision &decision);

enum class CsvStart {
    Plain,
    ByteOrderMark
}; ///< spreadsheets take UTF-8 for what it is only after a byte order mark

/// RFC 4180: CRLF, quoted where needed. A cell that a spreadsheet would take for a formula (first character =
/// + - @, their full-width forms, tab or carriage return, and no plain number) begins with an apostrophe.
QByteArray findingsCsv(const QVector<FindingRecord> &findings, const QVector<DocumentRecord> &documents,
                       CsvStart start = CsvStart::Plain);

/// The same in two parts, for lists that are written piece by piece.
QByteArray findingsCsvHead(CsvStart start = CsvStart::Plain);
QByteArray findingsCsvRow(const FindingRecord &finding, const DocumentRecord &document);

/// One cell, escaped and quoted as above.
QByteArray csvCell(const QString &text);

} // namespace tt
