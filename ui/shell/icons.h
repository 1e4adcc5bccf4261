// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace tt
{

/// Which palette colour an icon takes. Looked up whenever it is drawn, so icons follow the colour scheme by
/// themselves.
enum class IconTone { Muted, Ink, Accent, Button };

/// A Lucide icon by name (resources/icons/lucide.txt). Checked and selected states are drawn in the accent
/// colour. An unknown name gives a null icon.
QIcon icon(const QString &name, IconTone tone = IconTone::Ink);
/// The same as a sharp pixmap of `size` device-independent pixels in one colour.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, double devicePixelRatio);

} // namespace tt
