// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/page_area.h"
#include "ui/desk/page_tools.h"
#include "ui/desk/search_panel.h"
#include "ui/desk/text_panel.h"
#include "ui/page/page_view.h"
#include "ui/settings/window_settings.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

namespace tt
{

/// Panels hidden, resized, on the other side, and as they were.
class PanelsTest final : public SampleDesk
{
    Q_OBJECT

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_test->window.get(), key, modifiers);
        QTest::qWait(0);
    }

    int left(const QWidget &panel) const { return panel.mapTo(m_test->window.get(), QPoint()).x(); }
    int page() { return left(desk().pageArea()); }
    int lists() { return left(desk().findingPanel()); }
    int inspector() { return left(desk().inspector()); }
    QSplitter &columns()
    {
        return *qobject_cast<QSplitter *>(desk().pageArea().parentWidget()->parentWidget());
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void eachPanelHidesByItsKeyAndStaysHidden()
    {
        QVERIFY(open());
        press(Qt::Key_F7);
        press(Qt::Key_F8);
        QVERIFY(!desk().findingPanel().isVisible());
        QVERIFY(!desk().inspector().isVisible());
        QVERIFY2(desk().pageArea().isVisible(), "the page is always there");
        QVERIFY(reopen());
        QVERIFY(!desk().findingPanel().isVisible());
        QVERIFY(!desk().inspector().isVisible());
        desk().view().setFocus();
        press(Qt::Key_F7);
        press(Qt::Key_F8);
        QVERIFY(desk().findingPanel().isVisible());
        QVERIFY(desk().inspector().isVisible());
    }

    void aSearchBringsTheListsBack()
    {
        QVERIFY(open());
        press(Qt::Key_F7);
        QVERIFY(!desk().findingPanel().isVisible());
        desk().view().setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("Azure"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(desk().search().isVisible());
        QVERIFY(m_test->window->findChild<QAction *>(QStringLiteral("view.panel-left"))->isChecked());
    }

    void theTextOfThePageIsThereAgain()
    {
        QVERIFY(open());
        press(Qt::Key_W);
        QVERIFY(desk().textPanel().isVisible());
        QVERIFY(reopen());
        QTRY_VERIFY(desk().textPanel().isVisible());
        QTRY_VERIFY2(desk().textPanel().model().rowCount() > 0, "with its lines");
    }

    void sidesChangeAndAreRemembered()
    {
        QVERIFY(open());
        QVERIFY(lists() < page() && page() < inspector());
        const int width = desk().findingPanel().width();
        press(Qt::Key_F7, Qt::ShiftModifier);
        QTRY_VERIFY(page() < lists());
        QCOMPARE(desk().findingPanel().width(), width);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QTRY_VERIFY(inspector() < page());
        QVERIFY(page() < lists());
        QVERIFY(reopen());
        QTRY_VERIFY(inspector() < page() && page() < lists());
        QCOMPARE(desk().findingPanel().width(), width);
    }

    void inANarrowWindowOnePanelFoldsAwayAndComesBack()
    {
        QVERIFY(open());
        m_test->window->setSection(Section::Findings);
        m_test->window->resize(640, 400);
        QTRY_COMPARE(m_test->window->width(), 640);
        QTRY_VERIFY2(!desk().findingPanel().isVisible(), "J and K go on without the list");
        QVERIFY(desk().inspector().isVisible() && desk().pageArea().isVisible());
        m_test->window->setSection(Section::Search);
        QVERIFY(desk().search().isVisible());
        QVERIFY(!desk().inspector().isVisible());
        press(Qt::Key_F7);
        QVERIFY2(desk().inspector().isVisible(), "what is hidden gives the other its room");
        press(Qt::Key_F7);
        m_test->window->setSection(Section::Findings);
        m_test->window->resize(1440, 900);
        QTRY_VERIFY(desk().findingPanel().isVisible() && desk().inspector().isVisible());
        for (const Setting &setting : m_test->window->options().all())
            QVERIFY2(m_test->window->options().isStandard(setting.key), qPrintable(setting.key));
    }

    void theToolsKeepWithinANarrowPage()
    {
        QVERIFY(open());
        QTRY_VERIFY(!desk().pageArea().tools().pageText().isEmpty());
        PageTools &tools = desk().pageArea().tools();
        auto *seals = tools.findChild<QToolButton *>();
        m_test->window->resize(1800, 900);
        QTRY_COMPARE(seals->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        const QRect room = desk().view().viewport()->geometry();
        for (const int width : {1500, 1280, 1100, 960}) {
            m_test->window->resize(width, 700);
            QTRY_VERIFY(tools.width() <= desk().view().viewport()->width());
            QTRY_VERIFY2(desk().view().viewport()->geometry().contains(tools.geometry()),
                         qPrintable(QString::number(width)));
            for (const QLabel *label : tools.findChildren<QLabel *>())
                QVERIFY2(label->width() >= label->sizeHint().width(), "words that are shown are shown whole");
        }
        m_test->window->resize(1800, 900);
        QTRY_COMPARE(desk().view().viewport()->geometry(), room);
        QTRY_COMPARE(seals->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void widthsAreRememberedAndGoBack()
    {
        QVERIFY(open());
        const QList<int> usual = columns().sizes();
        columns().setSizes({usual.at(0) + 90, usual.at(1) - 90, usual.at(2)});
        const int wide = desk().findingPanel().width();
        QVERIFY(wide > usual.at(0) + 60);
        QVERIFY(reopen());
        QTRY_COMPARE(desk().findingPanel().width(), wide);
        press(Qt::Key_F8);
        press(Qt::Key_F7, Qt::ShiftModifier);
        press(Qt::Key_F7, Qt::ControlModifier);
        QTRY_VERIFY(desk().inspector().isVisible());
        QTRY_VERIFY(lists() < page() && page() < inspector());
        QTRY_VERIFY(desk().findingPanel().width() < wide - 60);
        for (const Setting &setting : m_test->window->options().all())
            QVERIFY2(m_test->window->options().isStandard(setting.key), qPrintable(setting.key));
    }

    void theTextMayStandBesideThePage()
    {
        QVERIFY(open());
        press(Qt::Key_W);
        const auto beside = [this] { return left(desk().textPanel()) >= page() + desk().pageArea().width(); };
        QVERIFY(!beside());
        desk().view().setFocus();
        press(Qt::Key_W, Qt::ShiftModifier);
        QTRY_VERIFY(beside());
        QVERIFY(reopen());
        QTRY_VERIFY(desk().textPanel().isVisible() && beside());
    }
};

} // namespace tt

QTEST_MAIN(tt::PanelsTest)
#include "panels_test.moc"
