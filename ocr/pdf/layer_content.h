// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/layer_font.h"
#include "ocr/pdf/text_layer.h"

#include <QByteArray>
#include <QTransform>

#include <map>
#include <string>

namespace tt
{

/// Drawing instructions of a page's text layer.
struct LayerContent {
    QByteArray instructions;             ///< leave the graphics state as they found it
    std::map<size_t, std::string> fonts; ///< by LayerFonts' index, the names they are used under
    qsizetype characters = 0;            ///< without spaces
};

/// `toPage` leads from the points of `runs` to the page's own units; it turns and scales alike in both
/// directions. Font number N is called `fontPrefix`N.
LayerContent layerContent(const QVector<LayerRun> &runs, const QTransform &toPage, LayerFonts &fonts,
                          const std::string &fontPrefix);

} // namespace tt
