// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QTransform>

#include <optional>

namespace tt
{

/// The sheet in the photograph of a page that lies on something darker: its corners in pixels, top left, top
/// right, bottom right, bottom left as the image lies. Nothing when the page fills the image, as in a scan,
/// or when what surrounds the light part is not dark on at least three sides (a dark panel of the page
/// itself).
std::optional<QPolygonF> findSheet(const QImage &image);

/// A photographed sheet seen from straight above, with the way back.
struct FlatSheet {
    QImage image;
    QTransform toPage; ///< pixels of `image` -> pixels of the photograph
};

/// The sheet alone, its perspective undone, at about the resolution it has in the photograph. Where its
/// corners lie outside the image (a part of a photograph) what the image shows of it.
FlatSheet flattened(const QImage &image, const QPolygonF &sheet);

/// The photograph with the sheet on it as `flat.image` now shows it, back in its place. What lies around the
/// sheet stays as it is.
QImage laidBack(const QImage &image, const FlatSheet &flat);

} // namespace tt
