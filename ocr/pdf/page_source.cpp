// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/page_source.h"

#include "ocr/pdf/image_source.h"
#include "ocr/pdf/pdf_source.h"

#include <QFile>

namespace tt
{

Result<std::unique_ptr<PageSource>> openPageSource(const QString &path, const QString &displayName,
                                                   const QString &password)
{
    constexpr qint64 kHeadBytes = 1'024; // where readers look for the header of a PDF
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("\"%1\" cannot be read; check its permissions.").arg(displayName),
                    file.errorString());
    const QByteArray head = file.read(kHeadBytes);
    if (head.isEmpty())
        return fail(ErrorCode::Empty,
                    QStringLiteral("\"%1\" is empty (0 bytes); get the file again from its source.")
                        .arg(displayName));
    file.close();
    if (head.contains("%PDF-")) return openPdf(path, displayName, password);
    return openImage(path, displayName);
}

} // namespace tt
