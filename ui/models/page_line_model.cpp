// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_line_model.h"

#include <algorithm>

namespace tt
{

namespace
{

const QString cellBorder = QStringLiteral(" | ");

bool within(TextRange inner, TextRange outer)
{
    return inner.begin >= outer.begin && inner.end() <= outer.end();
}

bool touch(TextRange a, TextRange b) { return a.begin < b.end() && b.begin < a.end(); }

/// The corrections that stand in a line, from its beginning.
QVector<TextCorrectionRecord> correctionsIn(TextRange line, const QVector<TextCorrectionRecord> &corrections)
{
    QVector<TextCorrectionRecord> out;
    for (const TextCorrectionRecord &correction : corrections) {
        if (correction.place && within(*correction.place, line)) out.append(correction);
    }
    std::sort(out.begin(), out.end(), [](const TextCorrectionRecord &a, const TextCorrectionRecord &b) {
        return a.place->begin < b.place->begin;
    });
    return out;
}

QString corrected(const PageLine &line, const QVector<TextCorrectionRecord> &corrections)
{
    QString text = line.read;
    const QVector<TextCorrectionRecord> here = correctionsIn(line.range, corrections);
    for (auto correction = here.crbegin(); correction != here.crend(); ++correction)
        text.replace(correction->place->begin - line.range.begin, correction->place->length,
                     correction->replacement);
    return text;
}

PageRect placeOf(const PageText &page, TextRange range)
{
    PageRect all;
    const QVector<PageRect> boxes = boxesOf(page, range);
    for (const PageRect &box : boxes)
        all = all.united(box);
    return all;
}

/// The part of `read` that `typed` does not share at the ends; never half a character.
TextRange differingPart(const QString &read, const QString &typed)
{
    const qsizetype shared = std::min(read.size(), typed.size());
    qsizetype front = 0;
    while (front < shared && read.at(front) == typed.at(front))
        ++front;
    if (front > 0 && read.at(front - 1).isHighSurrogate()) --front;
    qsizetype back = 0;
    while (back < shared - front && read.at(read.size() - 1 - back) == typed.at(typed.size() - 1 - back))
        ++back;
    if (back > 0 && read.at(read.size() - back).isLowSurrogate()) --back;
    return {front, read.size() - back - front};
}

} // namespace

QVector<PageLine> pageLines(const PageText &page, const QVector<TextCorrectionRecord> &corrections)
{
    QVector<PageLine> out;
    qsizetype begin = 0;
    for (const TextLine &line : page.lines) {
        qsizetype at = begin;
        const QStringList cells = line.text.split(cellBorder);
        for (const QString &cell : cells) {
            const TextRange range{at, cell.size()};
            at += cell.size() + cellBorder.size();
            if (cell.trimmed().isEmpty()) continue;
            PageLine entry{range, cell, {}, placeOf(page, range)};
            entry.now = corrected(entry, corrections);
            out.append(entry);
        }
        begin += line.text.size() + 1;
    }
    return out;
}

LineEdit editFor(const PageLine &line, const QString &typed, const QVector<TextCorrectionRecord> &corrections)
{
    const QVector<TextCorrectionRecord> here = correctionsIn(line.range, corrections);
    LineEdit edit;
    if (typed == line.now) return edit;
    if (typed == line.read) {
        for (const TextCorrectionRecord &correction : here)
            edit.removed.append(correction.id);
        return edit;
    }
    TextRange part = differingPart(line.read, typed);
    // A correction needs some ink that it is about: what was only put in goes with the character beside it.
    if (part.length == 0 && part.begin > 0) {
        part = {part.begin - 1, 1};
        if (part.begin > 0 && line.read.at(part.begin).isLowSurrogate()) part = {part.begin - 1, 2};
    } else if (part.length == 0) {
        part = {0, line.read.at(0).isHighSurrogate() ? 2 : 1};
    }
    qsizetype from = part.begin;
    qsizetype to = part.end();
    for (const TextCorrectionRecord &correction : here) {
        const TextRange known{correction.place->begin - line.range.begin, correction.place->length};
        if (touch(known, {from, to - from})) {
            from = std::min(from, known.begin);
            to = std::max(to, known.end());
        } else {
            // Beside the part that differs the typed text says what was read.
            edit.removed.append(correction.id);
        }
    }
    edit.range = TextRange{line.range.begin + from, to - from};
    edit.replacement = typed.mid(from, typed.size() - (line.read.size() - to) - from);
    return edit;
}

void PageLineModel::setLines(const QVector<PageLine> &lines)
{
    if (lines == m_lines) return;
    const bool sameRows = lines.size() == m_lines.size();
    if (sameRows) {
        m_lines = lines;
        if (!lines.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PageLineModel::rowAt(const PageRect &box) const
{
    int best = -1;
    double most = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const PageRect &line = m_lines.at(row).box;
        const double wide = std::min(line.x + line.w, box.x + box.w) - std::max(line.x, box.x);
        const double high = std::min(line.y + line.h, box.y + box.h) - std::max(line.y, box.y);
        if (wide <= 0 || high <= 0 || wide * high <= most) continue;
        most = wide * high;
        best = row;
    }
    return best;
}

int PageLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PageLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const PageLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole) return line.now;
    if (role == ReadRole) return line.read;
    if (role == Qt::AccessibleDescriptionRole && line.read != line.now)
        return tr("corrected; it was read as %1").arg(line.read);
    return {};
}

bool PageLineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_readOnly)
        return false;
    const QString text = value.toString().trimmed();
    if (text == m_lines.at(index.row()).now) return false;
    Q_EMIT typed(index.row(), text);
    return true;
}

Qt::ItemFlags PageLineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && !m_readOnly) flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tt
