// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spend_axis.h"
#include "ui/charts/spend_sums.h"

#include <QChartView>

#include <array>
#include <optional>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace tt
{

/// The bars themselves: a row per document and kind, drawn by Qt Charts, with names and sums beside them.
///
/// Up, Down, Home and End choose a row, Return opens what is behind it.
class SpendChartView final : public QChartView
{
    Q_OBJECT
public:
    static constexpr int kMostRows = 80; ///< more are unreadable; the list has them all
    static constexpr int kRowHeight = 36;

    explicit SpendChartView(QWidget *parent = nullptr);

    void setRows(const QVector<SpendRow> &rows);
    [[nodiscard]] const QVector<SpendRow> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const { return m_current; }
    /// Viewport coordinates, for tests and for scrolling a row into view.
    [[nodiscard]] QRectF rowRect(int row) const;
    /// The part's piece of the bar; empty when there is none.
    [[nodiscard]] QRectF segmentRect(int row, SpendPart part) const;

Q_SIGNALS:
    void activated(const QVector<tt::FindingId> &evidence);
    void currentRowChanged(int row);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Hit {
        int row = -1;
        std::optional<SpendPart> part;
    };

    void restyle();
    void placePlot();
    void setCurrentRow(int row);
    void drawRow(QPainter &painter, int row) const;
    void drawSums(QPainter &painter, int row) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double nameWidth() const; ///< pixels left of the plot
    [[nodiscard]] Hit hitAt(QPointF viewportPoint) const;

    QVector<SpendRow> m_rows;
    SpendAxis m_axis;
    int m_current = -1;
    int m_hovered = -1;
    QHorizontalStackedBarSeries *m_series;
    std::array<QBarSet *, kSpendParts.size()> m_sets;
    QBarCategoryAxis *m_rowAxis;
    QValueAxis *m_valueAxis;
};

/// The fill of a part, in the colours of the palette: awarded solid, planned light, cancelled hatched,
/// disputed amber. In high contrast they differ by form alone: full, empty, hatched, crosshatched, and each
/// has an outline.
QBrush spendBrush(SpendPart part, const QPalette &palette);
QPen spendPen(const QPalette &palette); ///< the outline of every part; none but in high contrast
QColor spendColor(SpendPart part, const QPalette &palette);

} // namespace tt
