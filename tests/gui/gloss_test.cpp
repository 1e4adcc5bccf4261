// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/english_labels.h"
#include "ui/gloss/finding_gloss_line.h"
#include "ui/gloss/gloss_loader.h"
#include "ui/gloss/gloss_overlay.h"
#include "ui/gloss/gloss_panel.h"
#include "ui/gloss/gloss_words.h"
#include "ui/gloss/page_places.h"
#include "ui/page/page_view.h"
#include "ui/shell/about_box.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace
{

using namespace tt;

QString u(const char *text) { return QString::fromUtf8(text); }

/// A line whose characters are `size` wide and high, from (x, y) on; table cells are told by " | ".
TextLine lineAt(const char *text, double x, double y, double size = 0.02)
{
    TextLine line;
    line.text = u(text);
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        if (line.text.at(i) == u' ' || line.text.at(i) == u'|') continue;
        line.spans.append({i, 1, PageRect{x + static_cast<double>(i) * size, y, size, size}, 1, false, -1});
    }
    line.box = PageRect{x, y, size * static_cast<double>(line.text.size()), size};
    return line;
}

PageText somePage()
{
    PageText page;
    page.lines = {lineAt("采购人：北澜大学", 0.1, 0.1), lineAt("本项目采购人须提供", 0.1, 0.2),
                  lineAt("预算金额 | 120万元", 0.1, 0.3)};
    return page;
}

FindingRecord someAmount()
{
    FindingRecord record;
    record.id = FindingId{1};
    record.finding.quote = u("120万元");
    record.finding.boxes = {PageRect{0.24, 0.3, 0.1, 0.02}};
    AmountFacts facts;
    facts.value = *Decimal::parse(u("1200000"));
    facts.kind = AmountKind::Budget;
    facts.unitSource = UnitSource::Suffix;
    record.finding.facts = facts;
    record.finding.reading.verdict = Verdict::Agreed;
    return record;
}

std::shared_ptr<const Gloss> someGloss()
{
    return std::make_shared<const Gloss>(Glossary::builtIn().value(), nullptr);
}

PageRecord a4()
{
    PageRecord page;
    page.key = {DocumentId{1}, 0};
    page.sizePoints = {595, 842};
    page.state = PageState::Read;
    return page;
}

} // namespace

class GlossUiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointLeadsToItsCharacter()
    {
        const PageText page = somePage();
        QCOMPARE(positionAt(page, {0.11, 0.11}), std::optional<qsizetype>(0));
        QCOMPARE(positionAt(page, {0.13, 0.21}),
                 std::optional<qsizetype>(page.lines.at(0).text.size() + 1 + 1));
        QVERIFY(!positionAt(page, {0.9, 0.11}).has_value());
        QVERIFY(!positionAt(PageText(), {0.5, 0.5}).has_value());
        // The end of a selection may lie beside the text.
        QCOMPARE(positionNear(page, {0.9, 0.11}), std::optional<qsizetype>(7));
    }

    void labelsAreCoveredAndProseIsNot()
    {
        const auto labels = englishLabels(somePage(), {}, *someGloss());
        QStringList texts;
        for (const EnglishLabel &label : labels)
            texts << label.text;
        QCOMPARE(texts, (QStringList{u("Buyer"), u("Budget amount")}));
        QVERIFY(std::abs(labels.at(0).box.w - 0.06) < 1e-9); // the three characters, not the colon
    }

    void aLabelTakesTheFreePaperBesideIt()
    {
        PageText page;
        page.lines.append(lineAt("成交金额", 0.3, 0.3)); // four characters; English needs twelve letters
        PageRect box = englishLabels(page, {}, *someGloss()).first().box;
        QVERIFY(box.x < 0.3 && box.right() > 0.38);
        page.lines.append(lineAt("元", 0.382, 0.3));
        page.lines.append(lineAt("五", 0.278, 0.3));
        box = englishLabels(page, {}, *someGloss()).first().box;
        QVERIFY2(box.x >= 0.298 - 1e-9 && box.right() <= 0.382 + 1e-9, "what stands beside it stays");
    }

    void aTagNeedsFreeRoom()
    {
        PageText page = somePage();
        const auto tags = [&page] {
            QVector<EnglishLabel> found;
            for (const EnglishLabel &label : englishLabels(page, {someAmount()}, *someGloss())) {
                if (label.kind == EnglishLabel::Kind::Tag) found << label;
            }
            return found;
        };
        QCOMPARE(tags().size(), 1);
        QCOMPARE(tags().first().text, u("Budget"));
        QVERIFY(tags().first().box.x > 0.34);
        page.lines.append(lineAt("3,000.00", 0.35, 0.3));
        QVERIFY(tags().isEmpty()); // a figure stands there
    }

    void aLabelThatIsPartOfAFindingIsLeftAlone()
    {
        FindingRecord record = someAmount();
        record.finding.boxes = {PageRect{0.1, 0.3, 0.2, 0.02}};
        for (const EnglishLabel &label : englishLabels(somePage(), {record}, *someGloss()))
            QVERIFY(label.text != u("Budget amount"));
    }

    void theOverlayDrawsOnlyWhatCanBeRead()
    {
        PageView view;
        view.resize(800, 600);
        view.show();
        view.setDocument(DocumentId{1}, {a4()});
        GlossOverlay overlay(view);
        const auto labels = englishLabels(somePage(), {}, *someGloss());
        overlay.setLabels({{0, labels}}, true);
        view.setZoom(1);
        view.goTo(0, {});
        QVERIFY(!overlay.drawnLabels().isEmpty());
        for (const auto &[plate, text] : overlay.drawnLabels()) {
            bool within = false;
            for (const EnglishLabel &label : labels)
                within = within || view.viewportRect(0, label.box).adjusted(-1, -1, 1, 1).contains(plate);
            QVERIFY2(within, qPrintable(text)); // never over what stands beside the label
        }
        view.setZoom(0.1);
        QVERIFY(overlay.drawnLabels().isEmpty());
        overlay.setLabels({{0, labels}}, false);
        QVERIFY(!overlay.isVisible());
    }

    void thePanelStandsBesideWhatItExplains()
    {
        QWidget parent;
        parent.resize(600, 500);
        parent.show();
        GlossPanel panel(&parent);
        const QRect anchor(100, 300, 80, 20);
        panel.show(someGloss()->glossText(u("采购人<b>")), anchor, {});
        QVERIFY(panel.isVisible());
        QVERIFY(!panel.geometry().intersects(anchor));
        QVERIFY(parent.rect().contains(panel.geometry()));
        QVERIFY(panel.shownText().contains(u("cǎi gòu rén")));
        QVERIFY(panel.shownText().contains(u("buyer")));
        QVERIFY(panel.shownText().contains(u("<b>"))); // escaped
        QVERIFY(panel.shownText().contains(u("not a translation")));
        const QRect top(100, 4, 80, 20);
        panel.show(someGloss()->glossText(u("拟")), top, {});
        QVERIFY(!panel.geometry().intersects(top));
    }

    void withoutADictionaryThePanelSaysSo()
    {
        GlossLoader loader(u("/nowhere/cedict.index"));
        QSignalSpy loaded(&loader, &GlossLoader::loaded);
        loader.want();
        loader.want();
        QVERIFY(loaded.wait(10000));
        QCOMPARE(loaded.size(), 1);
        QVERIFY(loader.gloss() != nullptr);
        QVERIFY(!loader.problem().isEmpty());
        QWidget parent;
        parent.resize(600, 500);
        parent.show();
        GlossPanel panel(&parent);
        panel.show(loader.gloss()->glossText(u("㐀")), QRect(50, 300, 20, 20), loader.problem());
        QVERIFY(panel.shownText().contains(u("not installed")));
    }

    void aFindingHasItsLineAndItsMark()
    {
        FindingGlossLine line;
        FindingRecord record = someAmount();
        line.show(record);
        QVERIFY(line.shownText().startsWith(u("Budget: 1.2 million yuan")));
        QStringList all;
        for (const QLabel *label : line.findChildren<QLabel *>())
            all << label->text();
        QVERIFY(all.join(u' ').contains(u("no translation of the page")));
        AmountFacts corrected = std::get<AmountFacts>(record.finding.facts);
        corrected.value = *Decimal::parse(u("1300000"));
        record.review.state = ReviewState::Corrected;
        record.review.corrected = corrected;
        line.show(record);
        QVERIFY(line.shownText().contains(u("1.3 million")));
        QVERIFY(line.shownText().contains(u("a person corrected")));
    }

    void theDictionaryIsCredited()
    {
        QWidget window;
        auto *about = new AboutBox(&window);
        QStringList all;
        for (const QLabel *label : about->findChildren<QLabel *>())
            all << label->text();
        QVERIFY(all.join(u' ').contains(u("CC-CEDICT")));
        QVERIFY(all.join(u' ').contains(u("CC BY-SA 4.0")));
    }
};

QTEST_MAIN(GlossUiTest)
#include "gloss_test.moc"
