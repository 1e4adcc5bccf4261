// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/rng.h"

#include <QImage>
#include <QString>
#include <QTransform>

#include <optional>

namespace tt::corpus
{

/// What a scanner, a copier and a mail gateway did to a page. Drawn once for a document, then varied a little
/// per page.
struct Damage {
    int dpi = 200;
    bool colour = true;     ///< false: a grey scan, seals included
    bool oneBit = false;    ///< photocopy or fax: black and white only
    double skewDegrees = 0; ///< positive = clockwise
    int turnDegrees = 0;    ///< 0, 90, 180, 270: fed the wrong way round
    double perspective = 0; ///< part of the width by which one edge is shorter: a phone photo
    double blur = 0;        ///< radius of a Gaussian, pixels at 200 dpi
    double noise = 0;       ///< deviation in grey levels
    double shade = 0;       ///< how much darker the darkest corner is, 0 … 1
    double thin = 0;        ///< grey levels by which ink is lifted: weak toner
    int specks = 0;         ///< dust on a page
    bool foldShadow = false;
    int quality = 75; ///< JPEG
    double sealOpacity = 0.75;
    double sealWear = 0.4;

    bool operator==(const Damage &) const = default;
};

enum class Level { Clean, Light, Medium, Heavy };

QString levelName(Level level);
std::optional<Level> levelFromName(QStringView name);

/// A document's damage: everything drawn from the level's range. `dpi` 0 draws it too.
Damage drawDamage(Level level, int dpi, Rng &rng);

/// Where a point of the undamaged page (pixels) is on the damaged one.
QTransform pageTransform(const Damage &damage, QSize size);
/// The size of the damaged page: that of the page, turned.
QSize damagedSize(const Damage &damage, QSize size);

/// Everything but the seals and the JPEG. The result is Format_RGB32, Format_Grayscale8 or, for one bit,
/// Format_Mono.
QImage applyDamage(const QImage &page, const Damage &damage, Rng &rng);

} // namespace tt::corpus
