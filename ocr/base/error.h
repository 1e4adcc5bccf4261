// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// Why something failed. The command line's exit codes and the window's advice are chosen by this, never by
/// the words.
enum class ErrorCode {
    Internal,      ///< a defect of ours
    Usage,         ///< the caller asked for something that makes no sense
    Cancelled,     ///< a person or a StopToken asked to stop
    NotFound,      ///< no such file, document, page, finding …
    Unreadable,    ///< the file exists but the system does not let us read it
    Unsupported,   ///< not a kind of file we read
    Empty,         ///< a file of zero bytes
    Corrupt,       ///< damaged beyond what the library can repair
    Encrypted,     ///< needs a password that was not given
    WrongPassword, ///< the password given does not open it
    NoPages,       ///< a valid file without a page
    TooLarge,      ///< past a stated bound (pages, page size, bytes)
    ReaderCrashed, ///< the reader process died on this input
    ReaderTimeout, ///< the reader process did not answer in time and was ended
    OutOfMemory,   ///< the reader process reached its memory bound
    DiskFull,      ///< nothing was written past this point; what was committed is kept
    ReadOnly,      ///< the case file or folder cannot be written
    Locked,        ///< another program holds the case
    NotACase,      ///< the file is no TenderTrace case
    NewerCase,     ///< written by a newer version than this one can read
    ModelsMissing, ///< the OCR models are not installed
    BadFormat,     ///< a watch-list, bundle, protocol frame … does not follow its format
    VerifyFailed,  ///< a hash, chain or signature does not match
};

/// A failure as a value. `message` is one sentence for a person, in English, and names the file and the next
/// step; `detail` is what the library said, for logs and diagnostics.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The stable name of a code for JSON, logs and the case file ("reader_timeout").
QString errorCodeName(ErrorCode code);
/// The reverse; an unknown name gives Internal.
ErrorCode errorCodeFromName(QStringView name);

} // namespace tt
