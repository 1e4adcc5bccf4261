// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/sha256.h"
#include "ocr/engine/ocr_engine.h"

#include <QHash>

#include <memory>

namespace tt
{

/// Answers from a record instead of reading: pages and lines are known by the SHA-256 of their pixels, so a
/// record goes stale with the image, never silently wrong. In recording mode it asks a live engine and keeps
/// what that said.
class ReplayEngine final : public OcrEngine
{
public:
    explicit ReplayEngine(std::unique_ptr<OcrEngine> live = nullptr);

    /// Errors: Unreadable, BadFormat.
    Result<void> load(const QString &path);
    /// Errors: Unreadable.
    [[nodiscard]] Result<void> save(const QString &path) const;

    /// What an image is known by: its size, format and pixels (without the padding at the ends of rows).
    static Sha256 keyOf(const QImage &image);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString description() const override;
    Result<int> uprightTurn(const QImage &page, StopToken stop) override;
    /// Error without a live engine: NotFound, naming the hash.
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override;
    Result<RecognisedLine> readLine(const QImage &line, StopToken stop) override;

private:
    std::unique_ptr<OcrEngine> m_live;
    QString m_id = QStringLiteral("replay");
    QString m_description = QStringLiteral("replay");
    QHash<QString, int> m_turns;
    QHash<QString, QVector<RecognisedLine>> m_pages;
    QHash<QString, RecognisedLine> m_lines;
};

} // namespace tt
