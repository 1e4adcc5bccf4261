// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_private.h"
#include "app/casefile/recovery_steps.h"

#include "ocr/base/whole_file.h"

#include <QFile>
#include <QtEndian>

namespace tt
{

namespace
{

constexpr int kHeaderBytes = 100;
// The magic, pages of 8192 bytes, and what never differs among cases (the SQLite file format, section 1.3).
const QByteArray kFixedHead("SQLite format 3\0\x20\0\1\1\0\x40\x20\x20", 24);
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kFreeListAt = 32;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;

/// A header that a damaged one may be replaced by: that of an empty case of ours, with this file's number of
/// pages.
QByteArray freshHeader(const QString &besides, qint64 fileBytes, const QVector<Migration> &migrations)
{
    const PartFile empty(partName(besides));
    if (!createCase(empty.path(), migrations)) return {};
    QFile file(empty.path());
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray header = file.read(kHeaderBytes);
    const int pageBytes = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    qToBigEndian<quint32>(static_cast<quint32>(fileBytes / pageBytes), header.data() + kPageCountAt);
    for (const int at : {kFreeListAt, kFreeListAt + 4})
        qToBigEndian<quint32>(0, header.data() + at);
    qToBigEndian<quint32>(qFromBigEndian<quint32>(header.constData() + kChangeCounterAt),
                          header.data() + kVersionValidForAt);
    return header;
}

} // namespace

Result<bool> mendHeader(const QString &copy, const QVector<Migration> &migrations)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Unreadable, QStringLiteral("The working copy cannot be opened."),
                    file.errorString());
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes)
        return fail(ErrorCode::Corrupt, QStringLiteral("The file is too short to hold anything of a case."));
    const bool whole = header.startsWith(kFixedHead) &&
                       qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) == kCaseApplicationId &&
                       qFromBigEndian<quint32>(header.constData() + kUserVersionAt) > 0;
    if (whole) return false;
    const QByteArray fresh = freshHeader(copy, file.size(), migrations);
    if (fresh.isEmpty())
        return fail(ErrorCode::DiskFull,
                    QStringLiteral("There is no room beside “%1” to work in.").arg(copy));
    if (!file.seek(0) || file.write(fresh) != fresh.size())
        return fail(ErrorCode::DiskFull, QStringLiteral("The working copy cannot be written."),
                    file.errorString());
    return true;
}

} // namespace tt
