// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QColor>
#include <QString>
#include <QVector>

class QPainter;

namespace tt
{

/// What a highlight stands for. Each has a colour and a form of its own, so that no reader depends on colour
/// alone.
enum class EvidenceCategory {
    Amount,     ///< sums of money
    UsCloud,    ///< US cloud vendors and services
    OtherCloud, ///< Chinese and other cloud vendors and services
    AiModel,
    AiChip, ///< accelerators and the servers that hold them
    Fact,   ///< parties, dates, project numbers and other watch-list names
    SearchHit,
    Note ///< a region a person marked
};

enum class EvidenceForm {
    Box,
    Underline,
    DoubleUnderline,
    WaveUnderline,
    ThickUnderline,
    DottedUnderline,
    Wash,
    Corners
};

/// How sure the mark is: drawn as the kind of line. Rejected comes from a person and wins over the reading's
/// verdict.
enum class EvidenceStroke { Solid, Dashed, Thin, Hatched, StruckOut };

struct EvidenceStyle {
    EvidenceForm form = EvidenceForm::Box;
    QColor line;
    QColor fill; ///< with its alpha; invalid when the form has no fill
};

/// On the page image, which is paper in every colour scheme. In high contrast (the application's palette
/// says so) lines are darker and thicker; what tells the categories apart is the form, as ever.
EvidenceStyle pageStyle(EvidenceCategory category);
/// For text and small marks on the window's own panels, with enough contrast there.
QColor panelColor(EvidenceCategory category, bool dark);

EvidenceCategory categoryOf(const Finding &finding);
/// What the finding counts as now: the correction when a person made one.
const FindingFacts &factsOf(const FindingRecord &record);
EvidenceStroke strokeOf(const FindingRecord &record);

/// Every category, in the order of the legend.
const QVector<EvidenceCategory> &evidenceCategories();
QString categoryLabel(EvidenceCategory category); ///< for people: "US clouds and services"
QString categoryName(EvidenceCategory category);  ///< stable, for settings: "us_cloud"

/// Draws one mark over `box` (device-independent pixels). `scale` 1 is a page at 100 %: lines grow with it,
/// but stay between 1 and 3 pixels. `current` adds the ring of the finding that is being looked at.
void drawEvidence(QPainter &painter, const QRectF &box, EvidenceCategory category, EvidenceStroke stroke,
                  double scale = 1.0, bool current = false);

} // namespace tt
