// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/region_text.h"

namespace tt
{

namespace
{

constexpr qsizetype maxQuote = 200;

bool holds(const PageRect &region, const PageRect &box)
{
    const double x = box.x + box.w / 2;
    const double y = box.y + box.h / 2;
    return x >= region.x && x <= region.right() && y >= region.y && y <= region.bottom();
}

} // namespace

QString textIn(const PageText &page, const PageRect &region)
{
    QStringList lines;
    for (const TextLine &line : page.lines) {
        QString text;
        for (const TextSpan &span : line.spans) {
            if (holds(region, span.box)) text += line.text.mid(span.begin, span.length);
        }
        if (!text.trimmed().isEmpty()) lines << text.trimmed();
    }
    return lines.join(u'\n').left(maxQuote);
}

} // namespace tt
