// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidence_style.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace tt
{

namespace
{

struct CategoryRow {
    EvidenceCategory category;
    const char *name;
    const char *label;
    EvidenceForm form;
    QRgb line;           ///< on paper and on light panels
    QRgb lineDark;       ///< on dark panels: the same hue, light enough for 4.5:1
    QRgb lineStrong;     ///< in high contrast, on paper and light panels: 7:1
    QRgb lineStrongDark; ///< in high contrast, on dark panels: 7:1
    int fillAlpha;       ///< of `line` (of `fill` when given); 0: no fill
    QRgb fill;           ///< 0: the line's colour
};

constexpr std::array<CategoryRow, 8> categoryRows = {{
    {EvidenceCategory::Amount, "amount", QT_TRANSLATE_NOOP("tt::Evidence", "Amounts"), EvidenceForm::Box,
     0xffb57600, 0xffe3a63a, 0xff6b4000, 0xffffc966, 90, 0xfff2a900},
    {EvidenceCategory::UsCloud, "us_cloud", QT_TRANSLATE_NOOP("tt::Evidence", "US clouds and services"),
     EvidenceForm::Underline, 0xff0060a8, 0xff6db3f2, 0xff004480, 0xff8fcbff, 46, 0},
    {EvidenceCategory::OtherCloud, "other_cloud",
     QT_TRANSLATE_NOOP("tt::Evidence", "Chinese and other clouds"), EvidenceForm::DoubleUnderline, 0xff00785a,
     0xff5cc6a3, 0xff004d39, 0xff7fe0c0, 40, 0},
    {EvidenceCategory::AiModel, "ai_model", QT_TRANSLATE_NOOP("tt::Evidence", "AI models"),
     EvidenceForm::WaveUnderline, 0xff8a4a86, 0xffd097cb, 0xff6a2f66, 0xfff0b8ea, 44, 0},
    {EvidenceCategory::AiChip, "ai_chip", QT_TRANSLATE_NOOP("tt::Evidence", "AI chips and servers"),
     EvidenceForm::ThickUnderline, 0xffb84a00, 0xfff0904e, 0xff7f2f00, 0xffffab73, 50, 0},
    {EvidenceCategory::Fact, "fact", QT_TRANSLATE_NOOP("tt::Evidence", "Parties, dates and numbers"),
     EvidenceForm::DottedUnderline, 0xff6f6c66, 0xff9b9a96, 0xff3d3b38, 0xffd6d4cf, 0, 0},
    {EvidenceCategory::SearchHit, "search_hit", QT_TRANSLATE_NOOP("tt::Evidence", "Search hits"),
     EvidenceForm::Wash, 0xffc9a400, 0xfff5d94e, 0xff574600, 0xffffe873, 130, 0xffffe04a},
    {EvidenceCategory::Note, "note", QT_TRANSLATE_NOOP("tt::Evidence", "Notes"), EvidenceForm::Corners,
     0xff2457a6, 0xff8ab4f8, 0xff002a80, 0xff9fd0ff, 22, 0},
}};

const CategoryRow &rowOf(EvidenceCategory category)
{
    return *std::find_if(categoryRows.begin(), categoryRows.end(),
                         [category](const CategoryRow &row) { return row.category == category; });
}

bool inHighContrast() { return isHighContrast(QGuiApplication::palette()); }

EvidenceCategory categoryOfMention(const MentionFacts &mention)
{
    if (mention.category == u"ai_chip" || mention.category == u"chip_server") return EvidenceCategory::AiChip;
    if (mention.category == u"ai_model") return EvidenceCategory::AiModel;
    if (mention.category == u"cloud_vendor" || mention.category == u"cloud_service")
        return mention.home == u"US" ? EvidenceCategory::UsCloud : EvidenceCategory::OtherCloud;
    return EvidenceCategory::Fact;
}

QPainterPath wave(const QRectF &box, double amplitude)
{
    QPainterPath path(QPointF(box.left(), box.bottom()));
    const double step = amplitude * 2;
    const int count = static_cast<int>(std::ceil(box.width() / step));
    for (int i = 0; i < count; ++i) {
        const double begin = box.left() + i * step;
        const double end = std::min(begin + step, box.right());
        const double bend = i % 2 == 0 ? -amplitude : amplitude;
        path.quadTo(QPointF((begin + end) / 2, box.bottom() + bend), QPointF(end, box.bottom()));
    }
    return path;
}

void drawCorners(QPainter &painter, const QRectF &box)
{
    const double arm = std::clamp(std::min(box.width(), box.height()) / 3, 3.0, 12.0);
    const std::array<std::pair<QPointF, QPointF>, 4> corners = {{{box.topLeft(), {1, 1}},
                                                                 {box.topRight(), {-1, 1}},
                                                                 {box.bottomRight(), {-1, -1}},
                                                                 {box.bottomLeft(), {1, -1}}}};
    for (const auto &[corner, inward] : corners) {
        painter.drawLine(corner, corner + QPointF(arm * inward.x(), 0));
        painter.drawLine(corner, corner + QPointF(0, arm * inward.y()));
    }
}

void drawForm(QPainter &painter, const QRectF &box, EvidenceForm form, double width, bool strong)
{
    switch (form) {
    case EvidenceForm::Box:
        painter.drawRoundedRect(box, 2, 2);
        break;
    case EvidenceForm::Underline:
    case EvidenceForm::ThickUnderline:
    case EvidenceForm::DottedUnderline:
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        break;
    case EvidenceForm::DoubleUnderline:
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft() - QPointF(0, width * 2), box.bottomRight() - QPointF(0, width * 2));
        break;
    case EvidenceForm::WaveUnderline:
        painter.drawPath(wave(box, width * 1.6));
        break;
    case EvidenceForm::Corners:
        drawCorners(painter, box);
        break;
    case EvidenceForm::Wash:
        // A tint alone is no mark for every eye.
        if (strong) painter.drawRect(box);
        break;
    }
}

QPen penFor(const EvidenceStyle &style, EvidenceStroke stroke, double width)
{
    QPen pen(style.line, width);
    pen.setCapStyle(Qt::FlatCap);
    if (style.form == EvidenceForm::DottedUnderline) pen.setStyle(Qt::DotLine);
    if (style.form == EvidenceForm::ThickUnderline) pen.setWidthF(width * 2);
    if (stroke == EvidenceStroke::Dashed) pen.setDashPattern({3, 2});
    if (stroke == EvidenceStroke::Thin) pen.setWidthF(std::max(0.7, pen.widthF() * 0.6));
    return pen;
}

} // namespace

EvidenceStyle pageStyle(EvidenceCategory category)
{
    const CategoryRow &row = rowOf(category);
    const bool strong = inHighContrast();
    EvidenceStyle style{row.form, QColor(strong ? row.lineStrong : row.line), QColor()};
    if (row.fillAlpha > 0) {
        style.fill = QColor(row.fill != 0 ? row.fill : row.line);
        style.fill.setAlpha(row.fillAlpha);
    }
    return style;
}

QColor panelColor(EvidenceCategory category, bool dark)
{
    const CategoryRow &row = rowOf(category);
    if (inHighContrast()) return QColor(dark ? row.lineStrongDark : row.lineStrong);
    return QColor(dark ? row.lineDark : row.line);
}

EvidenceCategory categoryOf(const Finding &finding)
{
    if (std::holds_alternative<AmountFacts>(finding.facts)) return EvidenceCategory::Amount;
    if (const auto *mention = std::get_if<MentionFacts>(&finding.facts)) return categoryOfMention(*mention);
    return EvidenceCategory::Fact;
}

const FindingFacts &factsOf(const FindingRecord &record)
{
    const bool corrected =
        record.review.state == ReviewState::Corrected && record.review.corrected.has_value();
    return corrected ? *record.review.corrected : record.finding.facts;
}

EvidenceStroke strokeOf(const FindingRecord &record)
{
    if (record.review.state == ReviewState::Rejected) return EvidenceStroke::StruckOut;
    if (record.review.state != ReviewState::Unreviewed) return EvidenceStroke::Solid;
    switch (record.finding.reading.verdict) {
    case Verdict::Agreed:
        return EvidenceStroke::Solid;
    case Verdict::Disputed:
        return EvidenceStroke::Dashed;
    case Verdict::Single:
        return EvidenceStroke::Thin;
    case Verdict::Obscured:
        return EvidenceStroke::Hatched;
    }
    return EvidenceStroke::Thin;
}

const QVector<EvidenceCategory> &evidenceCategories()
{
    static const QVector<EvidenceCategory> all = [] {
        QVector<EvidenceCategory> list;
        for (const CategoryRow &row : categoryRows)
            list.append(row.category);
        return list;
    }();
    return all;
}

QString categoryLabel(EvidenceCategory category)
{
    return QCoreApplication::translate("tt::Evidence", rowOf(category).label);
}

QString categoryName(EvidenceCategory category) { return QString::fromLatin1(rowOf(category).name); }

void drawEvidence(QPainter &painter, const QRectF &box, EvidenceCategory category, EvidenceStroke stroke,
                  double scale, bool current)
{
    const EvidenceStyle style = pageStyle(category);
    const bool strong = inHighContrast();
    const double width = strong ? std::clamp(2.0 * scale, 1.6, 4.0) : std::clamp(1.4 * scale, 1.0, 3.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (style.fill.isValid() && stroke != EvidenceStroke::StruckOut) {
        QColor fill = style.fill;
        if (stroke == EvidenceStroke::Thin) fill.setAlpha(fill.alpha() / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(stroke == EvidenceStroke::Hatched ? QBrush(style.line, Qt::BDiagPattern)
                                                           : QBrush(fill));
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penFor(style, stroke, width));
    drawForm(painter, box, style.form, width, strong);
    if (stroke == EvidenceStroke::StruckOut)
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    if (current) {
        painter.setPen(QPen(pageStyle(EvidenceCategory::Note).line, strong ? 3 : 2));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4);
    }
    painter.restore();
}

} // namespace tt
