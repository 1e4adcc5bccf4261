// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"

#include <QCryptographicHash>

namespace tt
{

/// Re-hashes every original in pieces so small that other calls wait a few milliseconds at most. On the
/// case's thread.
class OriginalsWatch final
{
public:
    struct Progress {
        int checked = 0; ///< originals
        bool complete = false;
        QStringList altered; ///< a sentence for each whose SHA-256 does not hold
    };

    /// Reads and hashes up to 256 KiB. Errors: Unreadable, Corrupt when the list of documents cannot be read.
    Result<Progress> step(CaseFile &file);

private:
    void finishOriginal();

    bool m_begun = false;
    QVector<DocumentRecord> m_documents;
    qsizetype m_at = 0;
    std::unique_ptr<QIODevice> m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Progress m_progress;
};

} // namespace tt
