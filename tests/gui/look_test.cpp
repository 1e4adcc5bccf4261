// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidence_style.h"
#include "ui/shell/icons.h"
#include "ui/shell/style_sheet.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QSet>
#include <QTest>

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
