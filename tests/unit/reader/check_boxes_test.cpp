// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/check_boxes.h"
#include "ocr/reader/pipeline_check_boxes.h"
#include "tests/unit/image/drawn_page.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <gtest/gtest.h>

#include <vector>

using namespace tt;
using namespace tt::drawn;

namespace
{

QString s(const char *text) { return QString::fromUtf8(text); }

constexpr int kEm = 30; ///< pixels: ten and a half points at 200 dpi

/// A row of a form; what is written or drawn in it, and the line that a recogniser made of the writing.
class Row
{
public:
    explicit Row(const QString &family = QStringLiteral("Noto Serif CJK SC"), int em = kEm)
        : m_font(family)
        , m_em(em)
    {
        m_font.setPixelSize(em);
        m_image.fill(QColor(250, 250, 248));
        m_line.confidence = 0.95F;
    }

    /// Writes a text, read as `read`, character for character; "" for one that was passed over.
    Row &write(const QString &text, const QStringList &read)
    {
        QPainter painter(&m_image);
        painter.setFont(m_font);
        painter.setPen(QColor(30, 30, 35));
        for (qsizetype i = 0; i < text.size(); ++i) {
            painter.drawText(QPointF(m_x, kBase), text.mid(i, 1));
            advance(i < read.size() ? read[i] : text.mid(i, 1),
                    QFontMetricsF(m_font).horizontalAdvance(text[i]));
        }
        return *this;
    }
    Row &write(const QString &text) { return write(text, text.split(QString(), Qt::SkipEmptyParts)); }

    /// Draws a box, read as `read`.
    Row &box(CheckBox::Mark mark, const QString &read, double pen = 2)
    {
        const double side = 0.8 * m_em;
        const QRectF frame(m_x + 0.1 * m_em, kBase - 0.78 * m_em, side, side);
        m_boxes.append(frame);
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(30, 30, 35), pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        if (mark == CheckBox::Mark::Filled) painter.setBrush(QColor(30, 30, 35));
        painter.drawRect(frame);
        if (mark == CheckBox::Mark::Ticked) {
            painter.setPen(QPen(QColor(30, 30, 35), pen * 1.5));
            painter.drawPolyline(QPolygonF({frame.topLeft() + QPointF(0.2, 0.5) * side,
                                            frame.topLeft() + QPointF(0.42, 0.78) * side,
                                            frame.topLeft() + QPointF(0.85, 0.2) * side}));
        }
        advance(read, m_em);
        return *this;
    }

    Row &space(double ems = 0.5)
    {
        m_x += ems * m_em;
        return *this;
    }

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QImage &image() { return m_image; }
    [[nodiscard]] const QVector<QRectF> &boxes() const { return m_boxes; }
    [[nodiscard]] QVector<CheckBox> found() const
    {
        const double height = 1.2 * m_em;
        return findCheckBoxes(m_image, QRectF(0, kBase - 1.1 * m_em, m_image.width(), 1.5 * m_em), height);
    }
    [[nodiscard]] RecognisedLine line() const
    {
        RecognisedLine line = m_line;
        const QRectF box(m_left, kBase - 0.95 * m_em, m_right - m_left, 1.2 * m_em);
        line.quad = QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
        return line;
    }
    /// The line's text once the boxes are in.
    [[nodiscard]] QString marked() const
    {
        QVector<RecognisedLine> lines = {line()};
        markCheckBoxes(lines, m_image);
        return lines.size() == 1 ? lines.first().text() : QString();
    }

private:
    static constexpr int kBase = 60;

    void advance(const QString &read, double width)
    {
        if (!read.isEmpty()) {
            m_line.chars.append({read, QRectF(m_x, kBase - 0.95 * m_em, width, 1.2 * m_em), 0.9F, {}, 0});
            if (m_left < 0) m_left = m_x;
            m_right = m_x + width;
        }
        m_x += width;
    }

    QImage m_image{1000, 100, QImage::Format_RGB32};
    QFont m_font;
    int m_em;
    double m_x = 60;
    double m_left = -1;
    double m_right = -1;
    RecognisedLine m_line;
    QVector<QRectF> m_boxes;
};

/// For messages: what was found where.
std::string told(const QVector<CheckBox> &boxes)
{
    std::string out;
    for (const CheckBox &box : boxes)
        out += " at " + std::to_string(static_cast<int>(box.place.x())) + " mark " +
               std::to_string(static_cast<int>(box.mark));
    return out;
}

const QStringList kFonts = {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"),
                            QStringLiteral("AR PL UMing CN"), QStringLiteral("AR PL UKai CN"),
                            QStringLiteral("WenQuanYi Zen Hei")};

/// As a scanner sees it: softened, on grey noise.
QImage scanned(const QImage &image)
{
    QImage out = image.scaled(image.size() * 3 / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                     .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    unsigned state = 7;
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const int level =
                std::clamp(qGray(out.pixel(x, y)) + static_cast<int>(state >> 28U) - 12, 0, 255);
            out.setPixel(x, y, qRgb(level, level, level));
        }
    }
    return out;
}

} // namespace

TEST(CheckBoxes, AreFoundAsTheyAreMarked)
{
    for (const int em : {24, 30, 44}) {
        for (const double thick : {0.05, 0.07, 0.1}) {
            const double pen = thick * em;
            Row row(kFonts[0], em);
            row.box(CheckBox::Mark::Empty, s("口"), pen)
                .write(s("服务"))
                .box(CheckBox::Mark::Ticked, s("回"), pen)
                .write(s("货物"))
                .box(CheckBox::Mark::Filled, s("■"), pen)
                .write(s("工程"));
            for (const bool soft : {false, true}) {
                if (soft) row.image() = scanned(row.image());
                const auto found = row.found();
                ASSERT_EQ(found.size(), 3) << em << ' ' << pen << ' ' << soft << told(found);
                EXPECT_EQ(found[0].mark, CheckBox::Mark::Empty) << em << ' ' << pen << ' ' << soft;
                EXPECT_EQ(found[1].mark, CheckBox::Mark::Ticked) << em << ' ' << pen << ' ' << soft;
                EXPECT_EQ(found[2].mark, CheckBox::Mark::Filled) << em << ' ' << pen << ' ' << soft;
                for (qsizetype i = 0; i < 3; ++i) {
                    EXPECT_NEAR(found[i].place.center().x(), row.boxes()[i].center().x(), 2.5);
                    EXPECT_NEAR(found[i].place.width(), row.boxes()[i].width(), 5);
                }
            }
        }
    }
}

TEST(CheckBoxes, ACrossCountsAsATick)
{
    Row row;
    row.box(CheckBox::Mark::Empty, s("区"));
    QPainter painter(&row.image());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(30, 30, 35), 2.5));
    const QRectF inside = row.boxes().first().adjusted(4, 4, -4, -4);
    painter.drawLine(inside.topLeft(), inside.bottomRight());
    painter.drawLine(inside.topRight(), inside.bottomLeft());
    painter.end();
    ASSERT_EQ(row.found().size(), 1);
    EXPECT_EQ(row.found().first().mark, CheckBox::Mark::Ticked);
}

TEST(CheckBoxes, SquareCharactersAreNone)
{
    for (const QString &font : kFonts) {
        for (const int em : {26, 30, 36, 48}) {
            Row row(font, em);
            row.write(s("出口人口回日目田国因四西面由曲0D8"));
            EXPECT_TRUE(row.found().isEmpty()) << font.toStdString() << ' ' << em << told(row.found());
            row.image() = scanned(row.image());
            EXPECT_TRUE(row.found().isEmpty())
                << font.toStdString() << ' ' << em << " scanned" << told(row.found());
        }
    }
}

TEST(CheckBoxes, GridsAndFramesAreNone)
{
    QImage page(1000, 100, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(QPen(Qt::black, 2));
    for (int i = 0; i < 8; ++i) // one figure a cell
        painter.drawRect(QRect(40 + 28 * i, 35, 28, 28));
    painter.drawRect(QRect(400, 20, 200, 60)); // a frame around words
    painter.drawLine(640, 40, 900, 40);        // between rules
    painter.drawLine(640, 66, 900, 66);
    painter.drawLine(700, 40, 700, 66);
    painter.drawLine(726, 40, 726, 66);
    painter.end();
    EXPECT_TRUE(findCheckBoxes(page, QRectF(0, 25, 1000, 50), 36).isEmpty());
    EXPECT_TRUE(findCheckBoxes(QImage(), QRectF(0, 25, 1000, 50), 36).isEmpty());
    EXPECT_TRUE(findCheckBoxes(page, QRectF(0, 25, 1000, 50), 0).isEmpty());
}

TEST(MarkCheckBoxes, WhatWasReadInTheirPlaceIsReplacedAndRemembered)
{
    Row row;
    row.box(CheckBox::Mark::Empty, s("口"))
        .write(s("是"))
        .space()
        .box(CheckBox::Mark::Ticked, s("区"))
        .write(s("否"));
    QVector<RecognisedLine> lines = {row.line()};
    markCheckBoxes(lines, row.image());
    ASSERT_EQ(lines.first().text(), s("□是☑否"));
    const RecognisedChar &ticked = lines.first().chars[2];
    EXPECT_EQ(ticked.alternative, s("区"));
    EXPECT_NEAR(ticked.box.center().x(), row.boxes()[1].center().x(), 2.5);
}

TEST(MarkCheckBoxes, ThoseThatWerePassedOverArePutIn)
{
    Row row;
    row.box(CheckBox::Mark::Ticked, QString())
        .write(s("综合评分法"))
        .box(CheckBox::Mark::Empty, QString())
        .write(s("最低评标价法"));
    QVector<RecognisedLine> lines = {row.line()};
    const double left = lines.first().quad.boundingRect().left();
    markCheckBoxes(lines, row.image());
    EXPECT_EQ(lines.first().text(), s("☑综合评分法□最低评标价法"));
    EXPECT_LT(lines.first().quad.boundingRect().left(), left - 20);
}

TEST(MarkCheckBoxes, ABoxBetweenTwoLinesBelongsToTheOneThatFollows)
{
    Row left;
    left.write(s("是")).space(0.4).box(CheckBox::Mark::Empty, QString());
    Row right;
    right.write(s("是"), {QString()}).space(0.4).box(CheckBox::Mark::Empty, QString()).write(s("否"));
    QVector<RecognisedLine> lines = {left.line(), right.line()};
    markCheckBoxes(lines, right.image());
    EXPECT_EQ(lines[0].text(), s("是"));
    EXPECT_EQ(lines[1].text(), s("□否"));
}

TEST(MarkCheckBoxes, MouthsInWordsStay)
{
    for (const QString &font : kFonts)
        for (const char *words : {"进出口总额 口腔科 海口市", "众口一词 口风", "囚徒困境"})
            EXPECT_EQ(Row(font).write(s(words)).marked(), s(words)) << font.toStdString();
    // Even cut as a closed square, as long as nothing else in the row is a box of its size.
    EXPECT_EQ(Row().write(s("从出")).box(CheckBox::Mark::Empty, s("口")).write(s("进")).marked(),
              s("从出口进"));
    for (const char *ports : {"双", "24", "网"})
        EXPECT_EQ(Row().write(s(ports)).box(CheckBox::Mark::Empty, s("口")).write(s("万兆")).marked(),
                  s(ports) + s("口万兆"));
    EXPECT_EQ(Row()
                  .box(CheckBox::Mark::Empty, s("口"))
                  .write(s("采购人"))
                  .box(CheckBox::Mark::Empty, s("口"))
                  .write(s("中标人"))
                  .marked(),
              s("□采购人□中标人"));
}

TEST(MarkCheckBoxes, DigitsAndOtherCharactersAreNeverTouched)
{
    EXPECT_EQ(Row().box(CheckBox::Mark::Empty, s("0")).write(s("元")).marked(), s("0元"));
    EXPECT_EQ(Row().box(CheckBox::Mark::Ticked, s("8")).write(s("项")).marked(), s("8项"));
    EXPECT_EQ(Row().write(s("12")).box(CheckBox::Mark::Empty, QString()).write(s("50元")).marked(),
              s("1250元"));
    EXPECT_EQ(Row().box(CheckBox::Mark::Ticked, s("困")).write(s("难")).marked(), s("困难"));
}

TEST(MarkCheckBoxes, BoxesAwayFromEveryLineAreLeftAlone)
{
    Row row;
    row.write(s("采购方式")).space(4).box(CheckBox::Mark::Empty, QString());
    EXPECT_EQ(row.marked(), s("采购方式"));
    QVector<RecognisedLine> none;
    markCheckBoxes(none, row.image());
    EXPECT_TRUE(none.isEmpty());
}
