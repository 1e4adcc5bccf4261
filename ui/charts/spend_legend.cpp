// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_legend.h"

#include "ui/charts/spend_chart_view.h"
#include "ui/charts/spend_words.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{
namespace
{

constexpr int kSwatch = 10;

QFont captionOf(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(typePixels(TypeStep::Caption));
    return font;
}

} // namespace

SpendLegend::SpendLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SpendLegend::sizeHint() const
{
    const QFontMetrics metrics(captionOf(*this));
    int width = 0;
    for (const SpendPart part : kSpendParts)
        width += kSwatch + space::xs + metrics.horizontalAdvance(partLabel(part)) + space::m;
    return {width, metrics.height() + 2};
}

void SpendLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(captionOf(*this));
    const QFontMetrics metrics(painter.font());
    int x = 0;
    for (const SpendPart part : kSpendParts) {
        const QRect swatch(x, (height() - kSwatch) / 2, kSwatch, kSwatch);
        painter.fillRect(swatch, spendBrush(part, palette()));
        painter.setPen(spendPen(palette()));
        painter.drawRect(swatch.adjusted(0, 0, -1, -1));
        x += kSwatch + space::xs;
        const int width = metrics.horizontalAdvance(partLabel(part));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, partLabel(part));
        x += width + space::m;
    }
}

} // namespace tt
