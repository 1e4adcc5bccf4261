// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/rich_text.h"
#include "tests/corpus/truth.h"

#include <QString>
#include <QVector>

#include <optional>

namespace tt::corpus
{

enum class SealShape { Round, Oval, Square };

struct SealSpec {
    SealShape shape = SealShape::Round;
    QString text;      ///< curved along the edge: the issuer
    QString inner;     ///< "采购专用章"; may be empty
    int overMark = -1; ///< the item it covers; -1: the block it belongs to
};

enum class Align { Left, Centre, Right, Justify };

struct Cell {
    RichText text;
    int columns = 1; ///< spanned
    int rows = 1;    ///< spanned
    Align align = Align::Centre;
};

struct Table {
    QVector<double> weights;     ///< relative column widths
    QVector<QVector<Cell>> rows; ///< a cell covered from above or from the left is left out
    int headerRows = 1;          ///< repeated on each page the table continues on
    bool ruled = true;
};

enum class BlockKind {
    Title,
    Heading,
    Paragraph,
    Centred,
    UnitLine,
    Signature,
    Small,
    Table,
    Gap,
    PageBreak
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    RichText text;
    Table table;
    bool indent = false; ///< the first line by two characters
    std::optional<SealSpec> seal;
};

/// A notice before layout: what it says (truth, still without places) and its blocks from top to bottom.
struct Notice {
    DocumentTruth truth;
    QVector<Block> blocks;
    QString headerLeft; ///< page header, empty: none
    QString headerRight;
    bool pageNumbers = true;
    QString edgeSeal; ///< the issuer of a seam seal cut by the page edges; empty: none
};

} // namespace tt::corpus
