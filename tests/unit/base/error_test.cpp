// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/result.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace tt;

TEST(Error, EveryCodeHasItsOwnNameThatLeadsBack)
{
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::VerifyFailed); ++code) {
        const QString name = errorCodeName(static_cast<ErrorCode>(code));
        EXPECT_FALSE(name.isEmpty()) << code;
        EXPECT_FALSE(names.contains(name)) << name.toStdString();
        names.insert(name);
        EXPECT_EQ(errorCodeFromName(name), static_cast<ErrorCode>(code)) << name.toStdString();
    }
    EXPECT_EQ(errorCodeFromName(u"no such code"), ErrorCode::Internal);
    EXPECT_EQ(errorCodeName(ErrorCode::ReaderTimeout), QStringLiteral("reader_timeout"));
}

TEST(Result, AnErrorIsHandedOnUnchanged)
{
    const Result<int> failed = fail(ErrorCode::DiskFull, QStringLiteral("full"), QStringLiteral("ENOSPC"));
    const Result<QString> handed = passOn(failed);
    ASSERT_FALSE(handed);
    EXPECT_EQ(handed.error(), (Error{ErrorCode::DiskFull, QStringLiteral("full"), QStringLiteral("ENOSPC")}));
}
