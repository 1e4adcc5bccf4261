// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tt::corpus
{

/// The families that a document is set in. Sizes are in points of the page.
struct FontSet {
    QString body;
    QString heading;

    [[nodiscard]] QString name() const
    {
        return body == heading ? body : body + QStringLiteral(" + ") + heading;
    }
};

/// Families that hold simplified Chinese, in an order that does not depend on the machine. Fails with
/// NotFound and a sentence that says what to install when there is none, or when a wanted family is missing.
Result<QStringList> chineseFamilies(const QStringList &wanted = {});

/// A body family with a heading family that goes with it.
FontSet fontSetFor(const QString &body, const QStringList &families);

/// Widths of characters as parts of the font size, free of hinting and resolution.
class CharWidths final
{
public:
    double width(const QString &family, bool bold, const QString &character);

private:
    QHash<QString, double> m_cache;
};

/// The font to paint with on a device of this resolution.
QFont paintFont(const QString &family, bool bold, double sizePoints, double dpi);

} // namespace tt::corpus
