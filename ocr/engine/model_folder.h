// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QString>
#include <QStringList>

namespace tt
{

/// The files of a folder of PP-OCR models. Either it holds det.onnx, rec.onnx, keys.txt and, if there is one,
/// cls.onnx; or the folders that PP-OCRv5 is published as, put side by side: one whose name holds "det" and
/// one whose name holds "rec", each with inference.onnx, the second also with inference.yml, where the
/// dictionary is.
struct ModelFolder {
    QString path;
    QString detector;
    QString recogniser;
    QString classifier; ///< empty without one
    QString dictionary; ///< keys.txt or inference.yml
};

/// Errors: ModelsMissing; BadFormat when it cannot be told which of several models is meant.
Result<ModelFolder> findModels(const QString &dir);

/// The dictionary's characters in their order: one a line, or the list "character_dict" of an inference.yml.
/// A line may be any character, a space as well. Errors: ModelsMissing, BadFormat.
Result<QStringList> readDictionary(const QString &path);

/// What the recogniser's classes stand for, the blank (class 0) aside. Dictionaries list the space or leave
/// it to be added. Errors: BadFormat, naming both numbers and the folder, when the dictionary is another
/// model's: it would turn every character into another one.
Result<QStringList> alphabetFor(int classes, QStringList dictionary, const ModelFolder &folder);

} // namespace tt
