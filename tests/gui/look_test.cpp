// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidence_style.h"
#include "ui/shell/icons.h"
#include "ui/shell/style_sheet.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto channel = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// How dark the darkest pixel is that a mark leaves on paper: of its line, where the line is opaque.
int darkestLine(EvidenceCategory category)
{
    QImage paper(80, 40, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    drawEvidence(painter, QRectF(10, 10, 60, 20), category, EvidenceStroke::Solid, 2);
    painter.end();
    int darkest = 255;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            darkest = std::min(darkest, QColor(paper.pixel(x, y)).lightness());
    }
    return darkest;
}

} // namespace

class LookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const ThemeColors colors = dark ? darkColors() : lightColors();
        for (const QColor &ground : {colors.window, colors.panel, colors.selection}) {
            for (const QColor &text :
                 {colors.ink, colors.muted, colors.accent, colors.bad, colors.good, colors.warn})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                       .arg(text.name(), ground.name())
                                                                       .arg(contrast(text, ground))));
        }
        QVERIFY(contrast(colors.onGood, colors.good) >= 4.5);
    }

    void inHighContrastTextHasSevenToOneAndLinesThree()
    {
        for (const ThemeColors &colors : {contrastLightColors(), contrastDarkColors()}) {
            for (const QColor &ground : {colors.window, colors.panel, colors.field, colors.selection}) {
                for (const QColor &text :
                     {colors.ink, colors.muted, colors.accent, colors.bad, colors.good, colors.warn})
                    QVERIFY2(contrast(text, ground) >= 7, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                         .arg(text.name(), ground.name())
                                                                         .arg(contrast(text, ground))));
            }
            QVERIFY(contrast(colors.onGood, colors.good) >= 7);
            QVERIFY(contrast(colors.window, colors.accent) >= 7); // text on a filled button
            for (const QColor &ground : {colors.window, colors.panel, colors.field})
                QVERIFY2(contrast(colors.line, ground) >= 3, qPrintable(colors.line.name()));
            QVERIFY2(contrast(Qt::white, colors.canvas) >= 3, "paper stands out from what is around it");
        }
    }

    void inHighContrastMarksStandOutAndStayApart()
    {
        Theme theme(*qApp);
        for (const ThemeMode mode : {ThemeMode::ContrastLight, ThemeMode::ContrastDark}) {
            theme.setMode(mode);
            QVERIFY(isHighContrast(QGuiApplication::palette()));
            QSet<int> forms;
            for (const EvidenceCategory category : evidenceCategories()) {
                const EvidenceStyle style = pageStyle(category);
                forms.insert(static_cast<int>(style.form));
                QVERIFY2(contrast(style.line, Qt::white) >= 3, qPrintable(categoryName(category)));
                const double onPanel =
                    contrast(panelColor(category, theme.colors().dark), theme.colors().panel);
                QVERIFY2(onPanel >= 7, qPrintable(categoryName(category) + u' ' + QString::number(onPanel)));
                QCOMPARE(darkestLine(category), style.line.lightness());
            }
            QCOMPARE(forms.size(), evidenceCategories().size());
        }
        theme.setMode(ThemeMode::Light);
        QVERIFY(!isHighContrast(QGuiApplication::palette()));
    }

    void aDesktopInBlackAndWhiteAsksForHighContrast()
    {
        const auto palette = [](const QColor &ground, const QColor &text) {
            QPalette made;
            for (const auto role : {QPalette::Window, QPalette::Base})
                made.setColor(role, ground);
            for (const auto role : {QPalette::WindowText, QPalette::Text})
                made.setColor(role, text);
            return made;
        };
        const QPalette before = QApplication::palette();
        const auto colorsOn = [&](const QPalette &desktop) {
            QApplication::setPalette(desktop);
            return Theme(*qApp).colors();
        };
        QCOMPARE(colorsOn(palette(Qt::white, Qt::black)).ink, contrastLightColors().ink);
        QVERIFY(colorsOn(palette(Qt::white, Qt::black)).highContrast);
        QVERIFY(colorsOn(palette(Qt::black, Qt::yellow)).highContrast);
        QVERIFY(colorsOn(palette(Qt::black, Qt::yellow)).dark);
        QVERIFY(!colorsOn(palette(QColor(0xf6f5f4), QColor(0x2e3436))).highContrast);
        QVERIFY(!colorsOn(palette(QColor(0xf0f0f0), Qt::black)).highContrast);
        QVERIFY(!colorsOn(palette(QColor(0x2d2d2d), Qt::white)).highContrast);
        QApplication::setPalette(before);
    }

    void everyThemeIsFoundByItsName()
    {
        for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark,
                                     ThemeMode::ContrastLight, ThemeMode::ContrastDark})
            QCOMPARE(themeModeFromName(themeModeName(mode)), mode);
        QCOMPARE(themeModeFromName(u"plaid"), ThemeMode::System);
    }

    void everyCategoryHasAFormOfItsOwn()
    {
        QSet<int> forms;
        for (const EvidenceCategory category : evidenceCategories())
            forms.insert(static_cast<int>(pageStyle(category).form));
        QCOMPARE(forms.size(), evidenceCategories().size());
    }

    void everyMarkLeavesInk()
    {
        for (const EvidenceCategory category : evidenceCategories()) {
            for (const auto stroke : {EvidenceStroke::Solid, EvidenceStroke::Dashed, EvidenceStroke::Thin,
                                      EvidenceStroke::Hatched, EvidenceStroke::StruckOut}) {
                QImage paper(80, 40, QImage::Format_RGB32);
                paper.fill(Qt::white);
                const QImage blank = paper;
                QPainter painter(&paper);
                drawEvidence(painter, QRectF(10, 10, 60, 20), category, stroke);
                painter.end();
                QVERIFY2(paper != blank, qPrintable(categoryName(category)));
            }
        }
    }

    void theStyleSheetHasNoTokenLeft()
    {
        QVERIFY(!styleSheet(lightColors()).contains(u'@'));
        QVERIFY(!styleSheet(darkColors()).contains(u'@'));
        QVERIFY(!styleSheet(contrastLightColors()).contains(u'@'));
        QVERIFY(!styleSheet(contrastDarkColors()).contains(u'@'));
    }

    void iconsAreCompiledIn()
    {
        for (const char *name :
             {"files", "badge-check", "search", "package-check", "check", "x", "circle-alert"}) {
            QVERIFY2(!icon(QString::fromLatin1(name)).isNull(), name);
            const QImage image = iconPixmap(QString::fromLatin1(name), 16, Qt::black, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y) {
                for (int x = 0; x < image.width() && !inked; ++x)
                    inked = qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(inked, name);
        }
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    }

    void aPersonsWordWinsOverTheReading()
    {
        FindingRecord record;
        record.finding.facts = AmountFacts{};
        record.finding.reading.verdict = Verdict::Disputed;
        QCOMPARE(strokeOf(record), EvidenceStroke::Dashed);
        record.review.state = ReviewState::Confirmed;
        QCOMPARE(strokeOf(record), EvidenceStroke::Solid);
        record.review.state = ReviewState::Rejected;
        QCOMPARE(strokeOf(record), EvidenceStroke::StruckOut);
    }
};

} // namespace tt

QTEST_MAIN(tt::LookTest)
#include "look_test.moc"
