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
    QString latin; ///< for letters and digits; empty: those of the Chinese family
    QString
        punctuation; ///< for families whose marks stand in the middle, as in Taiwan; empty: the family's own

    /// The family a character is set in.
    [[nodiscard]] const QString &face(bool inHeading, const QString &character) const;

    [[nodiscard]] QString name() const;
};

/// Families that hold simplified Chinese, in an order that does not depend on the machine. Fails with
/// NotFound and a sentence that says what to install when there is none, or when a wanted family is missing.
Result<QStringList> chineseFamilies(const QStringList &wanted = {});

/// A body family with a heading family that goes with it.
FontSet fontSetFor(const QString &body, const QStringList &families);
/// A Times-like family for letters and digits, as most notices have it; empty when none is installed.
QString latinFamily();

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
