// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/original_copy.h"

#include <QCoreApplication>
#include <QFile>

namespace tt
{

Result<void> copyOriginal(CaseFile &file, DocumentId document, const QString &path)
{
    constexpr qint64 kPieceBytes = 1 << 20;
    const auto source = file.original(document);
    if (!source) return passOn(source);
    QFile target(path);
    bool ok = target.open(QIODevice::WriteOnly | QIODevice::Truncate);
    while (ok && !(*source)->atEnd()) {
        const QByteArray piece = (*source)->read(kPieceBytes);
        if (piece.isEmpty()) {
            target.remove();
            return fail(ErrorCode::Corrupt,
                        QCoreApplication::translate(
                            "intake", "An original in the case cannot be read; run the check of the case."),
                        (*source)->errorString());
        }
        ok = target.write(piece) == piece.size();
    }
    if (ok && target.flush()) return {};
    const QString detail = target.errorString();
    target.remove();
    return fail(ErrorCode::DiskFull,
                QCoreApplication::translate(
                    "intake", "The temporary folder has no room for the file that is to be read; "
                              "free some space and go on."),
                detail);
}

} // namespace tt
