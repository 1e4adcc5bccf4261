// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"

#include <QByteArray>
#include <QIODevice>

namespace tt
{

/// Bytes of an original per row of original_chunks.
constexpr qint64 kChunkBytes = 1 << 20;

/// Reads an original from its chunks, one in memory at a time. Fails, instead of crashing, once the case is
/// closed.
class OriginalDevice final : public QIODevice
{
    Q_OBJECT
public:
    OriginalDevice(CaseDatabase &db, qint64 original, qint64 bytes, qint64 chunkBytes);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 maximum) override;

private:
    bool load(qint64 chunk);

    CaseDatabase &m_db;
    std::weak_ptr<const bool> m_alive;
    qint64 m_original;
    qint64 m_bytes;
    qint64 m_chunkBytes;
    qint64 m_at = 0; ///< what readData() reads next; pos() runs ahead of it while QIODevice peeks
    qint64 m_loaded = -1;
    QByteArray m_chunk;
};

} // namespace tt
