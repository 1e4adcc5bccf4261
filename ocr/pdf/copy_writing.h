// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/layer_font.h"
#include "ocr/pdf/qpdf.h"
#include "ocr/pdf/searchable_copy.h"

#include <exception>
#include <new>

namespace tt
{

// What copies of PDFs and of pictures have in common.

/// Lays the text under the page. Returns the characters laid. `size` is the page's as shown, in points.
qsizetype layText(QPDF &pdf, QPDFPageObjectHelper &page, const PageText &text, LayerFonts &fonts);

/// Marks the document and writes it: no encryption, the same bytes for the same input, what was packed is
/// kept as it was packed. Throws what qpdf throws.
Result<WrittenCopy> writeCopy(QPDF &pdf, const CopyMark &mark, const QString &path);

/// Runs what calls qpdf; its exceptions become errors that name the file.
template <typename Function>
auto guardedCopy(const QString &displayName, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::bad_alloc &) {
        return fail(
            ErrorCode::OutOfMemory,
            QStringLiteral("There is no memory for a copy of \"%1\"; print it to a new PDF, import that "
                           "and copy it.")
                .arg(displayName));
    } catch (const std::exception &error) {
        return fail(
            ErrorCode::Corrupt,
            QStringLiteral("\"%1\" is damaged in a way that a copy cannot be made of; print it to a new "
                           "PDF, import that and copy it.")
                .arg(displayName),
            QString::fromUtf8(error.what()));
    }
}

} // namespace tt
