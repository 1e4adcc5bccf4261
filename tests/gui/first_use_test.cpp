// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/export_view.h"
#include "ui/desk/import_dock.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/drop_plan.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/status_line.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace tt
{

/// What somebody meets who uses the program for the first time.
class FirstUseTest final : public SampleDesk
{
    Q_OBJECT

private:
    QPushButton *button(const QString &name) { return m_test->window->findChild<QPushButton *>(name); }

    /// The file dialog that stands over the window; nullptr when there is none.
    static QFileDialog *dialogOver(QWidget &window)
    {
        QFileDialog *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] { return (found = window.findChild<QFileDialog *>()) != nullptr && found->isVisible(); },
            5000);
        return there ? found : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aNewCaseAsksWhereItIsKeptAndHasAName()
    {
        qputenv("HOME", m_folder->path().toLocal8Bit());
        QSettings settings(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QWidget window;
        window.show();
        DialogPrompt prompt(settings);
        prompt.setParentWindow(&window);
        QString answer;
        prompt.newCase(QStringLiteral("scans.ttcase"), [&](const QString &path) { answer = path; });
        QFileDialog *dialog = dialogOver(window);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Where should the new case be kept?"));
        QCOMPARE(dialog->labelText(QFileDialog::Accept), QStringLiteral("Create case"));
        const QString home = m_folder->filePath(QStringLiteral("TenderTrace"));
        QCOMPARE(dialog->directory().absolutePath(), home);
        QCOMPARE(dialog->selectedFiles().value(0), home + QStringLiteral("/scans.ttcase"));
        dialog->reject();
        QTRY_VERIFY2(!QFileInfo::exists(home), "nothing is left of what was not wanted");
        QVERIFY(answer.isEmpty());
    }

    void filesAreLookedForInAFolderThatIsThere()
    {
        qputenv("HOME", m_folder->path().toLocal8Bit());
        QSettings settings(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("folders/last"), QStringLiteral("/no/such/folder"));
        QWidget window;
        window.show();
        DialogPrompt prompt(settings);
        prompt.setParentWindow(&window);
        prompt.filesToImport([](const QStringList &) {});
        QFileDialog *dialog = dialogOver(window);
        QVERIFY(dialog);
        QVERIFY(dialog->directory().exists());
        QVERIFY(dialog->directory().absolutePath().startsWith(m_folder->path()));
        dialog->reject();
    }

    void aCaseIsNamedAfterWhatIsImported()
    {
        const QString folder = m_folder->filePath(QStringLiteral("华东 2024"));
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(suggestedCaseName({folder}), QStringLiteral("华东 2024.ttcase"));
        QCOMPARE(suggestedCaseName({folder + QStringLiteral("/a.pdf")}), QStringLiteral("a.ttcase"));
        QCOMPARE(suggestedCaseName({folder + QStringLiteral("/a.pdf"), folder + QStringLiteral("/b.pdf")}),
                 QStringLiteral("华东 2024.ttcase"));
        QCOMPARE(suggestedCaseName({}), QStringLiteral("Tenders.ttcase"));
    }

    void theImportFoldsIntoOneLineWhenEverythingWasRead()
    {
        QVERIFY(open());
        ImportDock &dock = m_test->window->importDock();
        QTRY_VERIFY(!dock.isVisible());
        QPushButton *line = button(QStringLiteral("import-unfold"));
        QVERIFY(line->isVisible());
        QVERIFY2(line->text().startsWith(QStringLiteral("1 document read, 0 failed · ")),
                 qPrintable(line->text()));
        QTest::mouseClick(line, Qt::LeftButton);
        QVERIFY(dock.isVisible());
    }

    void theImportStaysOpenWhenSomethingFailed()
    {
        const QString bad = m_folder->filePath(QStringLiteral("broken.pdf"));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\nno objects follow");
        file.close();
        QVERIFY(open({SampleWindow::sample(), bad}));
        QTRY_VERIFY(m_test->window->feed().imports().counts().failed == 1);
        QTest::qWait(100);
        QVERIFY(m_test->window->importDock().isVisible());
    }

    void whoWantsTheImportOpenKeepsIt()
    {
        m_test = std::make_unique<TestWindow>(m_folder->path(), m_theme);
        m_test->settings.setValue(QStringLiteral("imports/folded"), false);
        m_test.reset();
        QVERIFY(open());
        QTRY_VERIFY(button(QStringLiteral("import-dismiss")) == nullptr ||
                    m_test->window->feed().imports().counts().done == 1);
        QTest::qWait(100);
        QVERIFY(m_test->window->importDock().isVisible());
    }

    void theFirstStepsLeadThroughTheProgram()
    {
        m_test = std::make_unique<TestWindow>(m_folder->path(), m_theme);
        m_test->window->show();
        QTest::mouseClick(button(QStringLiteral("welcome-first-steps")), Qt::LeftButton);
        auto *steps = m_test->window->findChild<FirstSteps *>();
        QVERIFY(steps && steps->isVisible());
        QVERIFY(button(QStringLiteral("first-steps.window.import-files"))->isEnabled());
        QVERIFY(!button(QStringLiteral("first-steps.section.export"))->isEnabled());
        QTest::keyClick(steps, Qt::Key_Escape);
        QVERIFY(!steps->isVisible());
        m_test.reset();

        QVERIFY(open());
        QTest::keyClick(&list(), Qt::Key_F1);
        steps = m_test->window->findChild<FirstSteps *>();
        QVERIFY(steps && steps->isVisible());
        QCOMPARE(
            steps->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^first-steps\\."))).size(),
            8);
        QStringList words;
        for (const QLabel *label : steps->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.contains(m_test->window->findChild<QAction *>(QStringLiteral("section.export"))
                                    ->shortcut()
                                    .toString(QKeySequence::NativeText)),
                 "each step has its key");
        QTest::mouseClick(button(QStringLiteral("first-steps.section.export")), Qt::LeftButton);
        QVERIFY(!steps->isVisible());
        QCOMPARE(m_test->window->section(), Section::Export);
        QVERIFY(m_test->window->exportView().isVisible());
    }

    void theKeysAreListedBySubjectAndCanBeLookedFor()
    {
        QVERIFY(open());
        QTest::keyClick(&list(), Qt::Key_Question);
        QPointer<KeySheet> sheet = m_test->window->findChild<KeySheet *>();
        QVERIFY(sheet);
        QVERIFY(sheet->findChildren<QLabel *>(QStringLiteral("key-group")).size() >= 6);
        QTest::keyClicks(sheet->searchField(), QStringLiteral("star"));
        QTRY_COMPARE(sheet->findChildren<QLabel *>(QStringLiteral("key-group")).size(), 1);
        QVERIFY2(!feed().marks().isStarred(current()), "what is typed there judges nothing");
        QTest::keyClick(sheet->searchField(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        QCOMPARE(QApplication::focusWidget(), &list());
    }

    void theExportSaysBeforeWhatNobodyReviewed()
    {
        QVERIFY(open());
        m_test->window->setSection(Section::Export);
        auto *open = m_test->window->exportView().findChild<QLabel *>(QStringLiteral("export-open"));
        QTRY_VERIFY2(open->text().startsWith(QStringLiteral("0 of ")), qPrintable(open->text()));
        QVERIFY(open->text().endsWith(QStringLiteral("the bundle says so for each.")));
        m_test->prompt.bundle = m_folder->filePath(QStringLiteral("b"));
        QTest::mouseClick(button(QStringLiteral("export-start")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_test->window->exportView().manifestShown().isEmpty(), 30'000);
        const QString told =
            m_test->window->exportView().findChild<QLabel *>(QStringLiteral("export-counts"))->text();
        int files = 0;
        for (QDirIterator walk(m_test->prompt.bundle, QDir::Files, QDirIterator::Subdirectories);
             walk.hasNext(); walk.next())
            ++files;
        QVERIFY2(told.startsWith(QStringLiteral("✓ %1 files").arg(files)), qPrintable(told));
        QVERIFY(!QDir(m_test->prompt.bundle + QStringLiteral("/data/crops")).isEmpty());
    }
};

} // namespace tt

QTEST_MAIN(tt::FirstUseTest)
#include "first_use_test.moc"
