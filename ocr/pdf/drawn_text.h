// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace tt
{

/// The text of a PDF's pages in the order in which it is drawn, as pdftotext -raw gives it. Through Poppler's
/// C++ interface: the Qt one of version 22.12 loses words when it is asked for this order. The file is opened
/// at the first question.
class DrawnText final
{
public:
    /// `password` as the bytes that opened the file.
    DrawnText(QString path, QByteArray password);
    ~DrawnText();

    /// Errors: Corrupt.
    Result<QString> of(int page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tt
