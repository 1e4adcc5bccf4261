// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copy_difference_model.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype kAround = 12; ///< characters of the line beside what differs

bool isFigure(QChar c)
{
    static const QString numerals =
        QStringLiteral("〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元角分整");
    return c.isDigit() || numerals.contains(c);
}

/// The line that a range stands in, cut to what is around it.
DifferenceText textOf(const QString &page, const TextRange &range)
{
    const qsizetype lineBegin = range.begin == 0 ? 0 : page.lastIndexOf(u'\n', range.begin - 1) + 1;
    qsizetype lineEnd = page.indexOf(u'\n', range.end());
    if (lineEnd < 0) lineEnd = page.size();
    const qsizetype from = std::max(lineBegin, range.begin - kAround);
    const qsizetype to = std::min(lineEnd, range.end() + kAround);
    DifferenceText text{page.mid(from, range.begin - from), page.mid(range.begin, range.length),
                        page.mid(range.end(), to - range.end())};
    if (from > lineBegin) text.before.prepend(u'…');
    if (to < lineEnd) text.after.append(u'…');
    return text;
}

void describe(const QVector<PageText> &pages, const QVector<QString> &plain, const QVector<PagePart> &parts,
              DifferenceText &text, QVector<PageRect> &boxes, bool &inFigure)
{
    if (parts.isEmpty()) return;
    text = textOf(plain.at(parts.first().page), parts.first().range);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const PagePart &part = parts[i];
        text.differing += u' ' + plain.at(part.page).mid(part.range.begin, part.range.length);
        text.after = textOf(plain.at(part.page), part.range).after;
    }
    for (const PagePart &part : parts) {
        if (part.page == parts.first().page) boxes += boxesOf(pages.at(part.page), part.range);
    }
    inFigure = inFigure || std::any_of(text.differing.cbegin(), text.differing.cend(), isFigure);
}

QVector<QString> plainOf(const QVector<PageText> &pages)
{
    QVector<QString> plain;
    for (const PageText &page : pages)
        plain.append(page.plainText());
    return plain;
}

} // namespace

ComparedTexts comparedTexts(const QVector<PageText> &ours, const QVector<PageText> &theirs)
{
    const QVector<QString> ourPlain = plainOf(ours);
    const QVector<QString> theirPlain = plainOf(theirs);
    const TextDifferences differences = textDifferences(ourPlain, theirPlain);
    ComparedTexts compared;
    compared.loose = differences.loose;
    const auto isEmpty = [](const QString &text) { return text.trimmed().isEmpty(); };
    compared.unread = std::any_of(ourPlain.cbegin(), ourPlain.cend(), isEmpty) ||
                      std::any_of(theirPlain.cbegin(), theirPlain.cend(), isEmpty);
    for (const TextDifference &difference : differences.places) {
        DifferenceRow row;
        row.difference = difference;
        describe(ours, ourPlain, difference.ours, row.ours, row.ourBoxes, row.inFigure);
        describe(theirs, theirPlain, difference.theirs, row.theirs, row.theirBoxes, row.inFigure);
        compared.rows.append(row);
    }
    return compared;
}

void CopyDifferenceModel::setRows(const QVector<DifferenceRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CopyDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CopyDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const DifferenceRow &row = m_rows[index.row()];
    const auto words = [](const DifferenceText &text) {
        return text.differing.isEmpty() ? tr("nothing") : text.differing;
    };
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("left: %1, right: %2").arg(words(row.ours), words(row.theirs));
    return {};
}

} // namespace tt
