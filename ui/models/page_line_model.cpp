// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_line_model.h"

#include "ocr/text/doubtful_places.h"

#include <algorithm>
#include <utility>

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

/// Of the line's own doubtful characters, counted from its beginning.
QVector<TextRange> doubtIn(TextRange line, const QVector<DoubtfulPlace> &places)
{
    QVector<TextRange> out;
    for (const DoubtfulPlace &place : places) {
        const qsizetype from = std::max(place.range.begin, line.begin);
        const qsizetype to = std::min(place.range.end(), line.end());
        if (from < to) out.append({from - line.begin, to - from});
    }
    return out;
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
    const QVector<DoubtfulPlace> doubtful = doubtfulPlaces(page);
    qsizetype begin = 0;
    for (const TextLine &line : page.lines) {
        qsizetype at = begin;
        const QStringList cells = line.text.split(cellBorder);
        for (const QString &cell : cells) {
            const TextRange range{at, cell.size()};
            at += cell.size() + cellBorder.size();
            if (cell.trimmed().isEmpty()) continue;
            PageLine entry{range, cell, {}, {}, boxesOf(page, range), {}};
            entry.box = unionOf(entry.boxes);
            entry.now = corrected(entry, corrections);
            if (entry.now == entry.read) entry.doubtful = doubtIn(range, doubtful);
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
    m_lit = -1;
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

void PageLineModel::setLit(int row)
{
    if (row == m_lit) return;
    const int before = std::exchange(m_lit, row);
    for (const int changed : {before, row})
        if (changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed), index(changed), {LitRole});
}

void PageLineModel::setDoubtShown(bool shown)
{
    if (shown == m_doubtShown) return;
    m_doubtShown = shown;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DoubtfulRole});
}

int PageLineModel::rowAt(qsizetype position) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [position](const PageLine &line) {
        return position >= line.range.begin && position < line.range.end();
    });
    return found == m_lines.cend() ? -1 : static_cast<int>(found - m_lines.cbegin());
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
    if (role == LitRole) return index.row() == m_lit;
    if (role == DoubtfulRole) return QVariant::fromValue(m_doubtShown ? line.doubtful : QVector<TextRange>());
    if (role == Qt::AccessibleDescriptionRole && line.read != line.now)
        return tr("corrected; it was read as %1").arg(line.read);
    if (role == Qt::AccessibleDescriptionRole && !line.doubtful.isEmpty()) {
        QStringList words;
        for (const TextRange &range : line.doubtful)
            words << line.now.mid(range.begin, range.length);
        return tr("read with doubt: %1").arg(words.join(QStringLiteral(", ")));
    }
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
