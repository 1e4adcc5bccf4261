// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/document_model.h"

#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype kMaxPackageBlockTitle = 30;

void splitCells(const PageModel &page, LineModel &line)
{
    qsizetype begin = line.begin;
    const auto close = [&](qsizetype end) {
        CellModel cell{begin, end};
        while (cell.begin < cell.end && page.folded[cell.begin] == u' ')
            ++cell.begin;
        while (cell.end > cell.begin && page.folded[cell.end - 1] == u' ')
            --cell.end;
        line.cells.append(cell);
    };
    for (qsizetype i = line.begin; i < line.end; ++i) {
        const bool border = page.text[i] == u'|' && i > line.begin && page.text[i - 1] == u' ' &&
                            (i + 1 == line.end || page.text[i + 1] == u' ');
        if (!border) continue;
        close(i);
        begin = i + 1;
    }
    close(line.end);
}

/// "一、", "十二、", "（三）", "3." at the start of a line.
bool isHeading(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] == u' ')
        ++i;
    const bool bracket = i < line.size() && line[i] == u'(';
    if (bracket) ++i;
    const qsizetype start = i;
    while (i < line.size() && i - start < 3 && (hanDigit(line[i].unicode()) > 0 || line[i] == u'十'))
        ++i;
    if (i == start || i >= line.size()) return false;
    return bracket ? line[i] == u')' : line[i] == u'、' || line[i] == u'.' || line[i] == u',';
}

bool looksNumeric(QStringView cell)
{
    qsizetype digits = 0;
    for (const QChar c : cell)
        digits += isDigit(c.unicode()) ? 1 : 0;
    return digits > 0 && digits * 2 >= cell.size();
}

/// A header names at least one column by a label and holds no numbers.
bool isHeaderRow(const PageModel &page, const LineModel &line)
{
    int labelled = 0;
    qsizetype onEven = 0;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        const CellModel &cell = line.cells[i];
        const QStringView text = page.cell(cell);
        const bool company = text.size() >= 6 && text.endsWith(u"公司"); // a value, whatever stands beside it
        if (looksNumeric(text) || text.contains(u':') || company) return false;
        const bool serial = text == u"序号" || text == u"名称" || text == u"备注";
        const bool label = std::ranges::any_of(line.labelsIn(cell.begin, cell.begin + 9),
                                               [&](const LabelHit &hit) { return hit.end() <= cell.end; });
        labelled += label || serial ? 1 : 0;
        onEven += (label || serial) && i % 2 == 0 ? 1 : 0;
    }
    // "采购单位 | 南屿大学 | 代理机构 | 某公司": labels and values by turns are a form, not a header.
    const bool form = line.cells.size() >= 4 && line.cells.size() % 2 == 0 && onEven == labelled &&
                      onEven * 2 == line.cells.size();
    if (form) return false;
    return labelled * 2 >= line.cells.size() || (labelled >= 2 && line.cells.size() > 3);
}

/// Rows that follow each other are one table; a two-column table of label and value has no header.
void markTables(PageModel &page)
{
    int table = -1;
    int headerLine = -1;
    bool inside = false;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        LineModel &line = page.lines[i];
        if (!line.isRow()) {
            inside =
                inside && line.begin == line.end && i + 1 < page.lines.size() && page.lines[i + 1].isRow();
            continue;
        }
        const bool header = isHeaderRow(page, line);
        const bool followed = i + 1 < page.lines.size() && page.lines[i + 1].isRow();
        const bool valueBelow = followed && !isHeaderRow(page, page.lines[i + 1]);
        const bool repeats = inside && header;
        if (!inside || (repeats && valueBelow)) {
            ++table;
            headerLine = -1;
        }
        inside = true;
        line.table = table;
        line.header = header && valueBelow;
        // "label | value" rows look like headers too; a header's next row has as many cells, none of them a
        // label in the first column.
        if (line.header && line.cells.size() == 2) {
            const LineModel &next = page.lines[i + 1];
            const bool keyed = std::any_of(next.labels.begin(), next.labels.end(), [&](const LabelHit &hit) {
                return hit.begin == next.cells.first().begin;
            });
            line.header = !keyed;
        }
        if (line.header) headerLine = static_cast<int>(i);
        line.headerLine = line.header ? -1 : headerLine;
    }
}

void markHeadings(PageModel &page, int &heading, QString &package)
{
    heading = -1;
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        LineModel &line = page.lines[i];
        const QStringView text = page.line(line);
        if (!line.isRow() && isHeading(text)) {
            heading = static_cast<int>(i);
            package.clear();
        }
        line.heading = heading;
        const QStringView trimmed = text.trimmed();
        const bool title = !line.isRow() && trimmed.size() <= kMaxPackageBlockTitle;
        if (title) {
            const QString found = packageIn(trimmed.left(8));
            if (!found.isEmpty()) package = found;
        }
        line.package = package;
    }
}

PageModel modelPage(const QString &text, const LabelBook &labels)
{
    PageModel page;
    page.text = text;
    page.folded = labels.repairLabels(foldText(text));
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0) end = text.size();
        LineModel line;
        line.begin = begin;
        line.end = end;
        splitCells(page, line);
        line.labels = labels.find(page.view(begin, end));
        for (LabelHit &hit : line.labels)
            hit.begin += begin;
        page.lines.append(std::move(line));
        begin = end + 1;
    }
    markTables(page);
    return page;
}

} // namespace

std::span<const LabelHit> LineModel::labelsIn(qsizetype from, qsizetype to) const
{
    const auto before = [](const LabelHit &hit, qsizetype place) { return hit.begin < place; };
    const auto first = std::lower_bound(labels.cbegin(), labels.cend(), from, before);
    const auto last = std::lower_bound(first, labels.cend(), to, before);
    return {labels.constData() + (first - labels.cbegin()),
            static_cast<size_t>(std::max<qsizetype>(0, last - first))};
}

int LineModel::cellAt(qsizetype place) const
{
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), place,
                                        [](const CellModel &cell, qsizetype at) { return cell.end < at; });
    return static_cast<int>(std::min<qsizetype>(found - cells.cbegin(), cells.size() - 1));
}

int PageModel::lineAt(qsizetype place) const
{
    const auto after = std::upper_bound(lines.begin(), lines.end(), place,
                                        [](qsizetype p, const LineModel &line) { return p < line.begin; });
    return static_cast<int>(std::max<qsizetype>(0, after - lines.begin() - 1));
}

QString PageModel::following(const LineModel &line, qsizetype from, qsizetype count) const
{
    const CellModel &cell = line.cells[line.cellAt(from)];
    QString out = view(from, std::min(cell.end, from + count)).toString();
    const auto next = static_cast<qsizetype>(&line - lines.constData()) + 1;
    const bool runsOn = !line.isRow() && out.size() < count && from + out.size() >= line.end &&
                        !out.contains(u'。') && next < lines.size() && !lines[next].isRow() &&
                        lines[next].heading != next;
    if (runsOn)
        out += view(lines[next].begin, std::min(lines[next].end, lines[next].begin + count - out.size()));
    return out;
}

const LineModel *PageModel::headerOf(const LineModel &row) const
{
    return row.headerLine < 0 ? nullptr : &lines[row.headerLine];
}

DocumentModel modelDocument(const QVector<QString> &pages, const LabelBook &labels)
{
    DocumentModel document;
    document.labels = &labels;
    int heading = -1;
    QString package;
    for (const QString &text : pages) {
        document.pages.append(modelPage(text, labels));
        markHeadings(document.pages.last(), heading, package);
    }
    return document;
}

QString packageIn(QStringView folded)
{
    static const QRegularExpression before(QStringLiteral(
        "(?:采购包|分包|标段包|标包|包件|标段|标项|分标|包组|包号|子包|(?<![份书红面背承])包)\\s?[:(]?(?:第)?"
        "([0-9]{1,2}|[一二三四五六七八九十]{1,3}|[A-H](?![A-Za-z]))(?![0-9.,]?[0-9]|[个台套名年月万元])"));
    static const QRegularExpression after(
        QStringLiteral("(?:第|(?<![0-9.,第]))\\s?([0-9]{1,2}|[一二三四五六七八九十]{1,3}|(?<![A-Za-z])[A-H])"
                       "\\s?(?:采购包|分包|"
                       "标包|标段|标项|分标|包件|包(?![含括装裹办干邮子])|号包)"));
    QString found;
    qsizetype place = -1;
    for (const QRegularExpression *pattern : {&before, &after}) {
        auto matches = pattern->globalMatch(folded.toString());
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedStart() < place) continue;
            place = match.capturedStart();
            found = match.captured(1);
        }
    }
    if (found.isEmpty()) return {};
    if (const auto number = parseHanNumber(found, 0, false); number && number->length == found.size())
        return number->value.toString(0);
    bool ok = false;
    const int value = found.toInt(&ok);
    return ok ? QString::number(value) : found;
}

} // namespace tt
