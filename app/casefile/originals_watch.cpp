// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/originals_watch.h"

namespace tt
{

namespace
{
constexpr qint64 kPieceBytes = 256 << 10; ///< about a millisecond of hashing
}

Result<OriginalsWatch::Progress> OriginalsWatch::step(CaseFile &file)
{
    if (!m_begun) {
        const auto documents = file.documents();
        if (!documents) return passOn(documents);
        m_documents = *documents;
        m_begun = true;
        m_progress.complete = m_documents.isEmpty();
        return m_progress;
    }
    if (m_progress.complete) return m_progress;
    if (!m_device) {
        auto device = file.original(m_documents[m_at].id);
        if (!device) return passOn(device);
        m_device = std::move(*device);
        m_hash.reset();
    }
    const QByteArray piece = m_device->read(kPieceBytes);
    m_hash.addData(piece);
    if (piece.isEmpty() || m_device->atEnd()) finishOriginal();
    return m_progress;
}

void OriginalsWatch::finishOriginal()
{
    const DocumentRecord &document = m_documents[m_at];
    if (m_hash.result() != document.sha256.bytes())
        m_progress.altered
            << QStringLiteral(
                   "The original of document %1 (“%2”) was altered or is damaged: it no longer has "
                   "the SHA-256 it was imported with. Nothing in it is evidence any more; use a "
                   "backup, or import the file again.")
                   .arg(document.id.value)
                   .arg(document.name);
    m_device.reset();
    ++m_progress.checked;
    ++m_at;
    m_progress.complete = m_at == m_documents.size();
}

} // namespace tt
