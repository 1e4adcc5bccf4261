// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_context.h"
#include "app/analysis/folding.h"

#include <algorithm>

namespace tt
{

namespace
{

/// The one package that the cells of a row name; empty when they name none, or several.
QString packageNamed(const PageModel &page, const LineModel &line)
{
    QString found;
    for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
        const QString here = packageIn(page.cell(line.cells[c]));
        if (!here.isEmpty() && !found.isEmpty() && here != found) return {};
        if (!here.isEmpty()) found = here;
    }
    return found;
}

} // namespace

QString AmountContext::packageOf(const Place &place, const RawAmount &amount) const
{
    const PageModel &page = this->page(place);
    const LineModel &line = this->line(place);
    if (!line.isRow()) {
        const QString own =
            packageIn(page.view(std::max(line.begin, amount.begin - kMaxLookBack), amount.begin));
        return own.isEmpty() ? line.package : own;
    }
    const QStringView first = page.cell(line.cells.first());
    QString found = packageIn(first);
    const LineModel *header = page.headerOf(line);
    if (found.isEmpty() && place.cell >= 0) { // "第一标段：276万元 第二标段：89万元" in one cell
        const qsizetype cell = line.cells[place.cell].begin;
        found = packageIn(page.view(std::max(cell, amount.begin - kMaxLookBack), amount.begin));
    }
    if (!found.isEmpty() || header == nullptr) return found;
    for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
        const CellModel *above = headerCellOf(*header, line, c);
        if (above == nullptr) continue;
        const bool named =
            std::any_of(header->labels.begin(), header->labels.end(), [&](const LabelHit &hit) {
                return hit.label->field == Field::Package && hit.begin >= above->begin &&
                       hit.end() <= above->end;
            });
        if (!named) continue;
        const QString text = page.cell(line.cells[c]).toString();
        found = packageIn(text);
        const bool bare = !text.isEmpty() && text.size() <= 3 &&
                          std::all_of(text.begin(), text.end(),
                                      [](QChar x) { return isDigit(x.unicode()) || isLatin(x.unicode()); });
        if (found.isEmpty() && !bare) return packageNamed(page, line);
        if (!found.isEmpty()) return found;
        const int number = text.toInt(); // "01" is package 1, "A" stays
        return number > 0 ? QString::number(number) : text;
    }
    return {};
}

} // namespace tt
