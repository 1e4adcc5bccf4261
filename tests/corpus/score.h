// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "tests/corpus/text_distance.h"
#include "tests/corpus/truth.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tt::corpus
{

/// Found, missed and extra of one kind of thing in one document.
struct Tally {
    int found = 0;
    QStringList missed; ///< one sentence each
    QStringList extra;

    void add(const Tally &other);
};

struct DocumentScore {
    QString file;
    bool imported = false;   ///< false: no finding and no text of this name at all
    Tally amounts;           ///< occurrences: same page, value, currency and kind
    Tally mentions;          ///< watch-list ids of the document
    QStringList wrongKind;   ///< part of amounts.missed: the value was found under another kind
    QStringList wrongAgreed; ///< a figure no page shows that carries the verdict "agreed": the worst defect
    int polarityRight = 0;   ///< of the found ids
    Tally
        fields; ///< numbers, parties, sums and watch-list names that the page's text holds letter for letter
    int agreed = 0; ///< of the found amounts, those with the verdict "agreed"
    int placed = 0; ///< of the found amounts, those whose boxes meet the true ones
    std::optional<TextScore> text;
    QVector<TextScore> pages;
    QString level; ///< how the scan was made, from the truth
    QString font;
    int dpi = 0;
};

/// Scores the contract's findings of one document (see docs/command-line.md). `pages`: the contract's text of
/// its pages, may be empty.
DocumentScore scoreDocument(const DocumentTruth &truth, const QJsonArray &findings, const QJsonArray &pages);

/// Every truth file of a folder, by name.
Result<QVector<DocumentTruth>> loadTruths(const QString &directory);

/// The table and the details, for people.
QString describe(const QVector<DocumentScore> &scores);
QJsonObject toJson(const QVector<DocumentScore> &scores);

/// For people: errors, fields and verdicts by font, resolution and level, and the ten worst pages.
QString describeGroups(const QVector<DocumentScore> &scores);

/// Nothing missed, nothing wrong that calls itself agreed; with `strict` also nothing extra.
bool passes(const QVector<DocumentScore> &scores, bool strict);

/// For scans so damaged that something is always missed: at least this many per cent of all figures and of
/// all watch-list ids are found, every document was read, and nothing wrong calls itself agreed.
bool passesFloor(const QVector<DocumentScore> &scores, double percentFound);

} // namespace tt::corpus
