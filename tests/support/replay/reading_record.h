// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/engine/ocr_engine.h"
#include "tests/support/replay/image_look.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// One thing an engine was asked, and what it said.
struct RecordedAnswer {
    enum class Question { Turn, Page, Line };

    Question question = Question::Line;
    ImageLook look;
    int turn = 0;                  ///< of Question::Turn
    QVector<RecognisedLine> lines; ///< of Question::Page; of Question::Line the one line
    bool given = false;            ///< since the record was made or loaded
};

/// What one engine said while a page was read, question by question.
class ReadingRecord final
{
public:
    QString id;
    QString description;
    QVector<RecordedAnswer> answers; ///< in the order in which they were given
    /// What was asked and not found, a sentence each. A pipeline that lives with an engine's failure on a
    /// line does not hide it from a test that looks here.
    QStringList unknown;

    /// The answer not given yet whose image looks most like this one, and alike enough; of equals the first.
    /// It counts as given from now on. Error: NotFound, with what came nearest.
    Result<const RecordedAnswer *> take(RecordedAnswer::Question question, const ImageLook &look);
    /// What was recorded and never asked for, a sentence each: a step that asks less than it did.
    [[nodiscard]] QStringList neverAsked() const;

    /// As it stands in a file: an answer a line, so that a difference between two records can be read.
    [[nodiscard]] QByteArray toJson() const;
    /// Error: BadFormat.
    static Result<ReadingRecord> fromJson(const QJsonObject &object);
};

/// As it comes back from a file: places in tenths of a pixel and whole ones, confidence in thousandths.
RecognisedLine asRecorded(const RecognisedLine &line);

} // namespace tt
