// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/label_book.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

#include <span>

namespace tt
{

/// A cell of a line: a range of the page's text without the blanks around it. A line without " | " is one
/// cell.
struct CellModel {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// How far back words of the same line are considered to speak of a sum, a date or a name.
constexpr qsizetype kMaxLookBack = 300;
/// Columns past this are not looked at when a row's other columns explain a cell.
constexpr qsizetype kMaxColumns = 64;

struct LineModel {
    qsizetype begin = 0;
    qsizetype end = 0;
    QVector<CellModel> cells;
    QVector<LabelHit> labels; ///< offsets in the page
    int table = -1;           ///< rows of one table share a number in the page
    bool header = false;      ///< the row that names the columns
    int headerLine = -1;      ///< of the row's table: the line that names its columns, -1: none
    int heading = -1;         ///< the line of the section heading above (or this line), -1: none
    QString package;          ///< of the 包1 block the line stands in

    [[nodiscard]] bool isRow() const { return cells.size() > 1; }
    /// The labels that begin in [from, to), without a walk over the others: lines of damaged pages can be
    /// very long.
    [[nodiscard]] std::span<const LabelHit> labelsIn(qsizetype from, qsizetype to) const;
    /// The cell that holds this place, or the last one.
    [[nodiscard]] int cellAt(qsizetype place) const;
};

struct PageModel {
    QString text;   ///< as printed
    QString folded; ///< foldText() with label variants repaired; the same length
    QVector<LineModel> lines;

    [[nodiscard]] int lineAt(qsizetype place) const;
    [[nodiscard]] QStringView view(qsizetype begin, qsizetype end) const
    {
        return QStringView(folded).mid(begin, end - begin);
    }
    [[nodiscard]] QStringView line(const LineModel &line) const { return view(line.begin, line.end); }
    [[nodiscard]] QStringView cell(const CellModel &cell) const { return view(cell.begin, cell.end); }
    /// At most `count` characters after `from` in its cell; where a sentence runs over the line's end, on
    /// into the next line.
    [[nodiscard]] QString following(const LineModel &line, qsizetype from, qsizetype count) const;
    /// The header row of this row's table, or nullptr.
    [[nodiscard]] const LineModel *headerOf(const LineModel &row) const;
};

/// A document's pages with lines, cells, tables, section headings and labels found. Built once, read by every
/// finder.
struct DocumentModel {
    QVector<PageModel> pages;
    const LabelBook *labels = nullptr;
};

DocumentModel modelDocument(const QVector<QString> &pages, const LabelBook &labels);

/// "1" for 包1, 采购包1, 标项一, 第2包, 01包, 1分标; empty when there is none in `folded`. The last one wins.
QString packageIn(QStringView folded);

} // namespace tt
