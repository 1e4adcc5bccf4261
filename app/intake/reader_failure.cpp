// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_failure.h"

#include <QCoreApplication>

namespace tt
{

bool endedItsReader(const Error &error)
{
    return error.code == ErrorCode::ReaderCrashed || error.code == ErrorCode::ReaderTimeout ||
           error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::BadFormat;
}

QString adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ReaderCrashed:
    case ErrorCode::ReaderTimeout:
    case ErrorCode::OutOfMemory:
    case ErrorCode::BadFormat:
    case ErrorCode::Corrupt:
        return QCoreApplication::translate("intake",
                                           "Try it again, or print it to a new PDF and import that.");
    default:
        return {};
    }
}

QString sentence(const QString &words)
{
    QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'。')) return trimmed;
    return trimmed + u'.';
}

bool stopsEverything(const Error &error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::ReadOnly ||
           error.code == ErrorCode::Locked;
}

} // namespace tt
