// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/versions.h"

#include "ocr/base/sha256.h"
#include "ocr/engine/engine_versions.h"
#include "ocr/engine/model_folder.h"
#include "ocr/pdf/pdf_source.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tt
{

namespace
{

QJsonObject modelHashes(const QString &modelDir)
{
    QJsonObject hashes;
    const auto models = modelDir.isEmpty() ? Result<ModelFolder>(ModelFolder()) : findModels(modelDir);
    if (!models) return hashes;
    for (const QString &path :
         {models->detector, models->recogniser, models->classifier, models->dictionary}) {
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) continue;
        if (const auto hash = Sha256::of(file))
            hashes.insert(QDir(modelDir).relativeFilePath(path), hash->hex());
    }
    return hashes;
}

} // namespace

QByteArray versionsJson(const QString &modelDir)
{
    const QJsonObject libraries{{QStringLiteral("poppler"), popplerVersion()},
                                {QStringLiteral("tesseract"), tesseractVersion()},
                                {QStringLiteral("onnxruntime"), onnxRuntimeVersion()}};
    return QJsonDocument(QJsonObject{{QStringLiteral("libraries"), libraries},
                                     {QStringLiteral("models"), modelHashes(modelDir)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace tt
