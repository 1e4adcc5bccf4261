// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QVector>
#include <QWidget>

namespace tt
{

/// A narrow strip beside the scroll bar that shows where in the document the evidence is. A click goes there.
class MarkStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Tick {
        double position = 0; ///< 0 … 1 of the whole column
        QColor color;
        bool strong = false; ///< findings; search hits are lighter and wider
        QString words;
        int page = 0;
        qint64 finding = 0; ///< 0: a search hit

        bool operator==(const Tick &) const = default;
    };
    static constexpr int kWidth = 14;

    explicit MarkStrip(QWidget *parent = nullptr);

    void setTicks(QVector<Tick> ticks);
    [[nodiscard]] const QVector<Tick> &ticks() const { return m_ticks; }
    /// The part of the column that is in view, 0 … 1.
    void setShown(double begin, double end);

Q_SIGNALS:
    void tickActivated(const tt::MarkStrip::Tick &tick);
    void positionActivated(double position); ///< a click beside every tick

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double yOf(double position) const;
    void drawTicks(QPainter &painter) const;
    [[nodiscard]] const Tick *tickAt(double y) const;

    QVector<Tick> m_ticks;
    QPixmap m_picture; ///< the ticks: thousands must not cost anything while scrolling
    double m_begin = 0;
    double m_end = 1;
};

} // namespace tt
