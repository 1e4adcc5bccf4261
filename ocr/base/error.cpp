// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/error.h"

#include <array>
#include <utility>

namespace tt
{

namespace
{

constexpr std::array kNames = {
    std::pair{ErrorCode::Internal, u"internal"},
    std::pair{ErrorCode::Usage, u"usage"},
    std::pair{ErrorCode::Cancelled, u"cancelled"},
    std::pair{ErrorCode::NotFound, u"not_found"},
    std::pair{ErrorCode::Unreadable, u"unreadable"},
    std::pair{ErrorCode::Unsupported, u"unsupported"},
    std::pair{ErrorCode::Empty, u"empty"},
    std::pair{ErrorCode::Corrupt, u"corrupt"},
    std::pair{ErrorCode::Encrypted, u"encrypted"},
    std::pair{ErrorCode::WrongPassword, u"wrong_password"},
    std::pair{ErrorCode::NoPages, u"no_pages"},
    std::pair{ErrorCode::TooLarge, u"too_large"},
    std::pair{ErrorCode::ReaderCrashed, u"reader_crashed"},
    std::pair{ErrorCode::ReaderTimeout, u"reader_timeout"},
    std::pair{ErrorCode::OutOfMemory, u"out_of_memory"},
    std::pair{ErrorCode::DiskFull, u"disk_full"},
    std::pair{ErrorCode::ReadOnly, u"read_only"},
    std::pair{ErrorCode::Locked, u"locked"},
    std::pair{ErrorCode::NotACase, u"not_a_case"},
    std::pair{ErrorCode::NewerCase, u"newer_case"},
    std::pair{ErrorCode::ModelsMissing, u"models_missing"},
    std::pair{ErrorCode::BadFormat, u"bad_format"},
    std::pair{ErrorCode::VerifyFailed, u"verify_failed"},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const auto &[value, name] : kNames) {
        if (value == code) return QString::fromUtf16(name);
    }
    return QStringLiteral("internal");
}

ErrorCode errorCodeFromName(QStringView text)
{
    for (const auto &[value, name] : kNames) {
        if (text == QStringView(name)) return value;
    }
    return ErrorCode::Internal;
}

} // namespace tt
