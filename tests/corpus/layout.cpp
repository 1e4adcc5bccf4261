// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/layout.h"
#include "tests/corpus/line_break.h"
#include "tests/corpus/table_layout.h"

#include <algorithm>

namespace tt::corpus
{

const QString &sampleSentence()
{
    static const QString text =
        QStringLiteral("【软件测试用虚构样本：所涉单位、人员、电话、项目均为虚构，与任何真实机构无关】");
    return text;
}

namespace
{

struct TextStyle {
    double size = 12;
    Align align = Align::Left;
    bool heading = false;
    bool bold = false;
    bool grey = false;
    double before = 0;
    double after = 0;
    QString role = QStringLiteral("body");
};

class Flow final
{
public:
    Flow(const PageStyle &style, const FontSet &fonts)
        : m_style(style)
        , m_fonts(fonts)
    {
        newPage();
    }

    void add(const Block &block);
    QVector<PlacedPage> finish(const Notice &notice);

private:
    void newPage();
    void ensure(double height);
    void text(const Block &block, const TextStyle &how);
    QVector<FlatLine> balanced(const RichText &text, BreakSpec spec, const QVector<FlatLine> &lines);
    PlacedLine place(const FlatLine &line, const TextStyle &how, double x, double baseline, double stretch);
    void single(PlacedPage &page, const QString &text, const TextStyle &how, double left, double width,
                double baseline);
    void table(const Block &block);
    void seal(const SealSpec &spec, qsizetype firstPage, qsizetype firstLine);
    [[nodiscard]] TextStyle styleOf(BlockKind kind) const;
    [[nodiscard]] double contentWidth() const { return m_style.size.width() - 2 * m_style.marginX; }

    PageStyle m_style;
    FontSet m_fonts;
    CharWidths m_widths;
    QVector<PlacedPage> m_pages;
    double m_y = 0;
};

void Flow::newPage()
{
    m_pages.append(PlacedPage{});
    m_y = m_style.marginTop;
}

void Flow::ensure(double height)
{
    if (m_y + height > m_style.size.height() - m_style.marginBottom) newPage();
}

TextStyle Flow::styleOf(BlockKind kind) const
{
    const double size = m_style.bodySize;
    switch (kind) {
    case BlockKind::Title:
        return {m_style.titleSize,        Align::Centre, true, m_style.boldTitle, false, 4, size,
                QStringLiteral("heading")};
    case BlockKind::Heading:
        return {size, Align::Left, true, true, false, size * 0.35, 0, QStringLiteral("heading")};
    case BlockKind::Centred:
        return {size, Align::Centre, false, false, false, 0, 0, QStringLiteral("body")};
    case BlockKind::UnitLine:
        return {m_style.tableSize, Align::Right, false, false, false, 0, 0, QStringLiteral("body")};
    case BlockKind::Signature:
        return {size, Align::Right, false, false, false, 0, 0, QStringLiteral("body")};
    case BlockKind::Small:
        return {size * 0.8, Align::Left, false, false, false, 0, 0, QStringLiteral("body")};
    default:
        break;
    }
    return {size,  m_style.justify ? Align::Justify : Align::Left,
            false, false,
            false, 0,
            0,     QStringLiteral("body")};
}

PlacedLine Flow::place(const FlatLine &line, const TextStyle &how, double x, double baseline, double stretch)
{
    PlacedLine placed;
    placed.text = textOf(line);
    placed.role = how.role;
    for (const FlatChar &c : line) {
        PlacedChar out;
        out.text = c.text;
        out.baseline = {x, baseline};
        out.box = {x, baseline - 0.86 * how.size, c.width, how.size};
        out.size = how.size;
        out.mark = c.mark;
        out.bold = how.bold;
        out.heading = how.heading;
        out.grey = how.grey;
        placed.chars.append(out);
        x += c.width + stretch;
    }
    return placed;
}

/// Two lines of a title of about the same length, as a person sets them.
QVector<FlatLine> Flow::balanced(const RichText &text, BreakSpec spec, const QVector<FlatLine> &lines)
{
    const double whole = widthOf(lines[0]) + widthOf(lines[1]);
    spec.width = std::max(whole * 0.62, spec.width * 0.55);
    const QVector<FlatLine> narrower = breakLines(text, spec, m_widths);
    return narrower.size() == 2 ? narrower : lines;
}

void Flow::text(const Block &block, const TextStyle &how)
{
    m_y += how.before;
    const double indent = block.indent ? 2 * how.size : 0;
    const BreakSpec spec{&m_fonts, how.heading, how.bold, how.size, contentWidth(), indent};
    QVector<FlatLine> lines = breakLines(block.text, spec, m_widths);
    if (block.kind == BlockKind::Title && lines.size() == 2) lines = balanced(block.text, spec, lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const FlatLine &line = lines[i];
        const double step = how.size * m_style.leading;
        ensure(step);
        const double slack = contentWidth() - widthOf(line) - (i == 0 ? indent : 0);
        double x = m_style.marginX + (i == 0 ? indent : 0);
        double stretch = 0;
        if (how.align == Align::Centre) x += slack / 2;
        // A signature stands off the right margin so that its seal has room.
        if (how.align == Align::Right) x += slack - (block.kind == BlockKind::Signature ? 2.5 * how.size : 0);
        if (how.align == Align::Justify && i + 1 < lines.size() && line.size() > 1)
            stretch = slack / static_cast<double>(line.size() - 1);
        if (!line.isEmpty())
            m_pages.last().lines.append(place(line, how, x, m_y + step / 2 + how.size * 0.36, stretch));
        m_y += step;
    }
    m_y += how.after;
}

void Flow::table(const Block &block)
{
    TableLayout layout(block.table, {m_style.marginX, contentWidth(), m_style.tableSize, m_fonts}, m_widths);
    m_y += 4;
    qsizetype row = 0;
    bool continued = false;
    while (row < layout.rowCount()) {
        const double room = m_style.size.height() - m_style.marginBottom - m_y;
        const qsizetype end = layout.fit(row, room, continued);
        if (end == row && m_y > m_style.marginTop + 1) {
            newPage();
            continue;
        }
        const qsizetype upTo = std::max(end, row + 1);
        m_y += layout.place(m_pages.last(), row, upTo, m_y, continued);
        row = upTo;
        continued = true;
        if (row < layout.rowCount()) newPage();
    }
    m_y += 6;
}

/// Centres a seal on the item it covers or on the lines of its block.
void Flow::seal(const SealSpec &spec, qsizetype firstPage, qsizetype firstLine)
{
    for (qsizetype p = m_pages.size() - 1; p >= firstPage; --p) {
        QRectF area;
        const auto &lines = m_pages[p].lines;
        for (qsizetype l = p == firstPage ? firstLine : 0; l < lines.size(); ++l)
            for (const PlacedChar &c : lines[l].chars)
                if (spec.overMark < 0 || c.mark == spec.overMark) area = area.united(c.box);
        if (area.isEmpty()) continue;
        m_pages[p].seals.append({spec.shape, spec.text, spec.inner, area.center()});
        return;
    }
}

void Flow::add(const Block &block)
{
    if (block.kind == BlockKind::PageBreak) return newPage();
    if (block.kind == BlockKind::Gap) {
        m_y += m_style.bodySize * m_style.leading;
        return;
    }
    const qsizetype page = m_pages.size() - 1;
    const qsizetype line = m_pages.last().lines.size();
    if (block.kind == BlockKind::Table)
        table(block);
    else
        text(block, styleOf(block.kind));
    if (block.seal) seal(*block.seal, page, line);
}

void Flow::single(PlacedPage &page, const QString &text, const TextStyle &how, double left, double width,
                  double baseline)
{
    const BreakSpec spec{&m_fonts, false, false, how.size, 1e6, 0};
    const FlatLine line = breakLines({{text, -1}}, spec, m_widths).constFirst();
    const double slack = width - widthOf(line);
    const double x = left + (how.align == Align::Centre ? slack / 2 : how.align == Align::Right ? slack : 0);
    PlacedLine placed = place(line, how, x, baseline, 0);
    if (how.role == u"page_header")
        page.lines.prepend(placed);
    else
        page.lines.append(placed);
}

QVector<PlacedPage> Flow::finish(const Notice &notice)
{
    const double left = m_style.marginX;
    const double bottom = m_style.size.height() - m_style.marginBottom;
    const TextStyle header{9, Align::Left, false, false, false, 0, 0, QStringLiteral("page_header")};
    const TextStyle footer{9, Align::Centre, false, false, false, 0, 0, QStringLiteral("page_footer")};
    const TextStyle sample{7.5, Align::Centre, false, false, true, 0, 0, QStringLiteral("page_footer")};
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        PlacedPage &page = m_pages[i];
        if (!notice.headerLeft.isEmpty()) {
            const QString text = notice.headerRight.isEmpty()
                                     ? notice.headerLeft
                                     : notice.headerLeft + QStringLiteral("　") + notice.headerRight;
            single(page, text, header, left, contentWidth(), m_style.marginTop - 26);
            page.rules.append(
                {QLineF(left, m_style.marginTop - 21, left + contentWidth(), m_style.marginTop - 21), 0.7});
        }
        if (notice.pageNumbers)
            single(page, QStringLiteral("第 %1 页 共 %2 页").arg(i + 1).arg(m_pages.size()), footer, left,
                   contentWidth(), bottom + 26);
        single(page, sampleSentence(), sample, left, contentWidth(), bottom + 42);
    }
    return m_pages;
}

} // namespace

QVector<PlacedPage> layOut(const Notice &notice, const PageStyle &style, const FontSet &fonts)
{
    Flow flow(style, fonts);
    for (const Block &block : notice.blocks)
        flow.add(block);
    return flow.finish(notice);
}

} // namespace tt::corpus
