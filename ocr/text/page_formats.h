// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace tt
{

/// A page and its number, from 1, for files that other programs read.
struct NumberedPage {
    int number = 1;
    PageText text;
};

/// hOCR 1.2: ocr_page > ocr_line > ocrx_word, boxes in pixels at 300 dpi.
QByteArray toHocr(const QString &title, const QVector<NumberedPage> &pages);
/// ALTO 4.2: Page > PrintSpace > TextBlock > TextLine > String, boxes in 1/10 mm.
QByteArray toAlto(const QString &fileName, const QVector<NumberedPage> &pages);
/// Lines, characters, boxes (fractions of the page), confidences and the other readings of every raw line.
QJsonObject toJson(const NumberedPage &page);
/// Shares as fractions; null for what was not measured.
QJsonObject toJson(const PageQuality &quality);

QString
lineRoleName(LineRole role); ///< body, heading, table_row, table_header, page_header, page_footer, unplaced
QString textSourceName(TextSource source); ///< embedded, ocr, mixed

} // namespace tt
