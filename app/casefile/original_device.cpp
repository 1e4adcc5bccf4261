// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/original_device.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace tt
{

OriginalDevice::OriginalDevice(CaseDatabase &db, qint64 original, qint64 bytes, qint64 chunkBytes)
    : m_db(db)
    , m_alive(db.alive())
    , m_original(original)
    , m_bytes(bytes)
    , m_chunkBytes(chunkBytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered); // a chunk in memory is buffer enough
}

bool OriginalDevice::load(qint64 chunk)
{
    if (m_loaded == chunk) return true;
    if (m_alive.expired()) {
        setErrorString(QStringLiteral("The case was closed."));
        return false;
    }
    try {
        SQLite::Statement row =
            m_db.prepare("SELECT id FROM original_chunks WHERE original = ?1 AND sequence = ?2");
        row.bind(1, static_cast<int64_t>(m_original));
        row.bind(2, static_cast<int64_t>(chunk));
        const qint64 id = row.executeStep() ? row.getColumn(0).getInt64() : 0;
        row.reset();
        const qint64 wanted = std::min(m_chunkBytes, m_bytes - chunk * m_chunkBytes);
        sqlite3_blob *blob = nullptr;
        sqlite3 *handle = m_db.sqlite().getHandle();
        int code = sqlite3_blob_open(handle, "main", "original_chunks", "data", id, 0, &blob);
        if (code == SQLITE_OK && sqlite3_blob_bytes(blob) != wanted) code = SQLITE_CORRUPT;
        if (code == SQLITE_OK) {
            m_chunk.resize(static_cast<qsizetype>(wanted));
            code = sqlite3_blob_read(blob, m_chunk.data(), static_cast<int>(wanted), 0);
        }
        sqlite3_blob_close(blob);
        if (code == SQLITE_OK) {
            m_loaded = chunk;
            return true;
        }
        setErrorString(
            QStringLiteral("The stored original is damaged (piece %1, SQLite %2).").arg(chunk).arg(code));
    } catch (const SQLite::Exception &exception) {
        setErrorString(sqliteError(exception, m_db.path(), m_db.sqlite().getHandle()).message);
    }
    m_loaded = -1;
    return false;
}

bool OriginalDevice::seek(qint64 position)
{
    if (position < 0 || position > m_bytes) return false;
    m_at = position;
    return QIODevice::seek(position);
}

qint64 OriginalDevice::readData(char *data, qint64 maximum)
{
    qint64 done = 0;
    while (done < maximum && m_at < m_bytes) {
        const qint64 offset = m_at % m_chunkBytes;
        if (!load(m_at / m_chunkBytes)) return done > 0 ? done : -1;
        const qint64 piece = std::min(maximum - done, m_chunk.size() - offset);
        std::memcpy(data + done, m_chunk.constData() + offset, static_cast<size_t>(piece));
        done += piece;
        m_at += piece;
    }
    return done;
}

qint64 OriginalDevice::writeData(const char * /*data*/, qint64 /*maximum*/) { return -1; }

} // namespace tt
