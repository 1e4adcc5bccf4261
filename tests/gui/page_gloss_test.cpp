// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "app/analysis/analyser.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/review_desk.h"
#include "ui/gloss/gloss_panel.h"
#include "ui/gloss/page_gloss.h"
#include "ui/page/page_view.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tt
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

TextLine lineAt(const QString &text, double y)
{
    constexpr double kSize = 0.03;
    TextLine line;
    line.text = text;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] != u' ' && text[i] != u'|')
            line.spans.append(
                {i, 1, PageRect{0.1 + static_cast<double>(i) * kSize, y, kSize, kSize}, 0.99F, false, -1});
    line.box = PageRect{0.1, y, kSize * static_cast<double>(text.size()), kSize};
    return line;
}

} // namespace

/// Selecting, copying and explaining text on the page, in the real window over a case.
class PageGlossTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsSelectedWithShiftAndCopiedWithoutBlanks();
    void theLineOfAFindingIsExplainedByKeyAndLeftWithEscape();
    void theDraggedPaperSelectsNothing();

private:
    std::unique_ptr<TestWindow> opened();
    static PageView &view(const TestWindow &test) { return test.window->desk().view(); }
    static PageGloss &gloss(const TestWindow &test) { return test.window->desk().gloss(); }
    static QPoint middle(const TestWindow &test, double x, double y)
    {
        return view(test).viewportRect(0, {x, y, 0.03, 0.03}).center().toPoint();
    }
    static void drag(const TestWindow &test, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QWidget *viewport = view(test).viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
};

void PageGlossTest::initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

std::unique_ptr<TestWindow> PageGlossTest::opened()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u("case.ttcase"));
    {
        auto file = CaseFile::create(path);
        QFile sample(QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf"));
        const auto analyser = Analyser::builtIn();
        if (!file || !analyser || !sample.open(QIODevice::ReadOnly)) return {};
        const auto added = (*file)->addDocument(sample, {u("a.pdf"), u("/scans/a.pdf"), {}});
        PageText text;
        text.sizePoints = {595, 842};
        text.lines = {lineAt(u("采购人：北澜大学"), 0.1), lineAt(u("名称 | 预算金额"), 0.2)};
        Finding buyer;
        buyer.range = {4, 4};
        buyer.boxes = {{0.22, 0.1, 0.12, 0.03}};
        buyer.quote = u("北澜大学");
        buyer.context = u("采购人：北澜大学");
        buyer.facts = PartyFacts{u("buyer"), u("北澜大学")};
        if (!added || !(*file)->setOpened(added->id, {u("application/pdf"), {{595, 842}}, {}}) ||
            !(*file)->setPageRead({added->id, 0}, text) ||
            !(*file)->setFindings(added->id, {buyer}, u("award"), (*analyser)->version()))
            return {};
    }
    auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
    test->window->resize(1440, 900);
    test->window->show();
    test->window->openCase(path);
    [&test] {
        QTRY_VERIFY_WITH_TIMEOUT(test->window->feed().isLoaded(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test->window->desk().document().isNull(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(view(*test).pageCount(), 1, 20'000);
    }();
    return test;
}

void PageGlossTest::textIsSelectedWithShiftAndCopiedWithoutBlanks()
{
    const auto test = opened();
    QVERIFY(test);
    QVERIFY(!gloss(*test).copyAction()->isEnabled());
    // Until the page's text is there, and the page where it stays.
    for (int i = 0; i < 20 && gloss(*test).selectedText().isEmpty(); ++i) {
        drag(*test, middle(*test, 0.1, 0.1), middle(*test, 0.1 + 7 * 0.03, 0.1), Qt::ShiftModifier);
        QTest::qWait(250);
    }
    QTRY_COMPARE_WITH_TIMEOUT(gloss(*test).selectedText(), u("采购人：北澜大学"), 10'000);
    gloss(*test).copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u("采购人：北澜大学"));
    // Backwards, over a cell's border.
    drag(*test, middle(*test, 0.1 + 8 * 0.03, 0.2), middle(*test, 0.1, 0.2), Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(gloss(*test).selectedText(), u("名称 | 预算金额"), 10'000);
    gloss(*test).copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u("名称\t预算金额"));
}

void PageGlossTest::theLineOfAFindingIsExplainedByKeyAndLeftWithEscape()
{
    const auto test = opened();
    QVERIFY(test);
    const auto findings = test->window->feed().findings().findings();
    QCOMPARE(findings.size(), 1);
    test->window->desk().openFinding(findings.first().id);
    QTRY_COMPARE(view(*test).currentFinding(), findings.first().id);
    gloss(*test).lineAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(gloss(*test).panel().isVisible(), 20'000);
    QTest::keyClick(test->window.get(), Qt::Key_Escape);
    QVERIFY(!gloss(*test).panel().isVisible());
}

void PageGlossTest::theDraggedPaperSelectsNothing()
{
    const auto test = opened();
    QVERIFY(test);
    drag(*test, middle(*test, 0.1, 0.1), middle(*test, 0.3, 0.1), Qt::NoModifier);
    QTest::qWait(300);
    QVERIFY(gloss(*test).selectedText().isEmpty());
    QVERIFY(!gloss(*test).copyAction()->isEnabled());
}

} // namespace tt

QTEST_MAIN(tt::PageGlossTest)
#include "page_gloss_test.moc"
