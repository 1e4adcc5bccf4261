// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/project_rows.h"

#include <QWidget>

namespace tt
{

class Theme;

/// The notices of a project on a line of time: what each is above it, its date below. They stand as far apart
/// as their dates, but never so close that their words would meet; what has no date stands where the chain
/// has it, on a dashed piece.
///
/// Left, Right, Home and End choose a notice, Return opens it.
class ChainView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChainView(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QVector<ChainStep> &steps);
    [[nodiscard]] const QVector<ChainStep> &steps() const { return m_steps; }
    [[nodiscard]] QPointF placeOf(int step) const; ///< the middle of its dot
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(tt::DocumentId document);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QVector<double> places() const;
    [[nodiscard]] int stepAt(QPointF point) const; ///< -1: none
    void paintStep(QPainter &painter, int step, QPointF place) const;
    void setCurrent(int step);

    const Theme &m_theme;
    QVector<ChainStep> m_steps;
    int m_current = -1;
};

} // namespace tt
