// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/sample_window.h"

#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/review_desk.h"

#include <QTemporaryDir>

namespace tt
{

/// For tests of the review desk: the window with the sample's findings listed and the keyboard in the list,
/// in a case of its own for each test, that can be closed and opened again.
class SampleDesk : public QObject
{
protected:
    QListView &list() { return *m_test->window->desk().findingPanel().list(); }
    ReviewDesk &desk() { return m_test->window->desk(); }
    CaseFeed &feed() { return m_test->window->feed(); }
    FindingId current() { return desk().inspector().finding(); }

    void begin() { m_folder = std::make_unique<QTemporaryDir>(); }
    void end()
    {
        m_test.reset();
        m_folder.reset();
    }
    bool open(const QStringList &files = {SampleWindow::sample()})
    {
        return listed(SampleWindow::make(m_folder->path(), m_theme, files));
    }
    bool reopen()
    {
        m_test.reset();
        return listed(SampleWindow::reopen(m_folder->path(), m_theme));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme{*qApp};
    std::unique_ptr<TestWindow> m_test;

private:
    bool listed(std::unique_ptr<TestWindow> test)
    {
        m_test = std::move(test);
        if (!m_test) return false;
        m_test->window->setSection(Section::Findings);
        desk().findingPanel().showAll();
        list().setFocus();
        return true;
    }
};

} // namespace tt
