// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>

namespace tt
{

/// A narrow strip beside the scroll bar that shows where in the document the evidence is. A click goes there.
///
/// Where many marks fall together a row is the longer the more there are, in the shares of their kinds, of
/// which none is ever left out. Search hits have a lane of their own, so that findings never bury them.
class MarkStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Tick {
        double position = 0; ///< 0 … 1 of the whole column
        QColor color;
        bool strong = false; ///< findings; search hits have the lane beside them
        int page = 0;
        qint64 finding = 0; ///< 0: a search hit
        int record = 0;     ///< whatever it is called elsewhere

        bool operator==(const Tick &) const = default;
    };
    static constexpr int kWidth = 14;

    explicit MarkStrip(QWidget *parent = nullptr);

    /// Says what a tick is when the pointer rests on it; thousands are not put into words beforehand.
    void setWords(std::function<QString(const Tick &)> words) { m_words = std::move(words); }
    void setTicks(QVector<Tick> ticks);
    [[nodiscard]] const QVector<Tick> &ticks() const { return m_ticks; }
    /// The part of the column that is in view, 0 … 1.
    void setShown(double begin, double end);
    /// What is being looked at; negative: nothing.
    void setCurrent(double position);
    /// The rows as they are drawn, from the top.
    struct Row {
        int y = 0;
        int findings = 0;
        int hits = 0;
        QVector<std::pair<QRgb, int>> kinds; ///< of the findings, by colour
    };
    [[nodiscard]] QVector<Row> rows() const;
    /// How far the row's findings reach, in pixels; `most` is the largest number in any row.
    [[nodiscard]] static double lengthOf(int count, int most, double lane);
    [[nodiscard]] QString helpAt(double y) const;

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
    void drawRows(QPainter &painter) const;
    void drawFindings(QPainter &painter, const Row &row, double length) const;
    void drawPlace(QPainter &painter) const;
    [[nodiscard]] const Tick *tickAt(double y) const;

    QVector<Tick> m_ticks;
    QPixmap m_picture; ///< the ticks: thousands must not cost anything while scrolling
    double m_begin = 0;
    double m_end = 1;
    double m_current = -1;
    std::function<QString(const Tick &)> m_words;
};

} // namespace tt
