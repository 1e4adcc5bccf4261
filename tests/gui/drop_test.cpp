// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/import_window.h"

#include "app/intake/import_queue.h"
#include "ui/desk/inspector.h"
#include "ui/desk/note_box.h"
#include "ui/desk/review_desk.h"
#include "ui/page/page_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/drop_target.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace tt
{

namespace
{

const QString sample = QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class DropTest final : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<TestWindow> withCase(const QString &name)
    {
        auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
        test->window->resize(1200, 800);
        test->window->show();
        test->window->newCase(path(name));
        return QTest::qWaitFor([&] { return test->session->isOpen() && test->window->feed().isLoaded(); })
                   ? std::move(test)
                   : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void thePlanSaysWhatHappens()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("scans")));
        write(path(QStringLiteral("a.pdf")), "%PDF-1.4");
        const QString file = path(QStringLiteral("a.pdf"));
        const QString folder = path(QStringLiteral("scans"));
        const QString aCase = path(QStringLiteral("Clouds.ttcase"));
        const DropContext open{QStringLiteral("Clouds 2024"), false};
        QCOMPARE(planDrop({file, file, folder}, open).heading, QStringLiteral("Import into “Clouds 2024”"));
        QCOMPARE(planDrop({file, file, folder}, open).text, QStringLiteral("2 files and 1 folder"));
        QCOMPARE(planDrop({folder, folder}, open).text, QStringLiteral("2 folders"));
        QCOMPARE(planDrop({file}, {}).heading, QStringLiteral("Import into a new case"));
        QCOMPARE(planDrop({file}, {}).text, QStringLiteral("a.pdf"));
        QCOMPARE(planDrop({aCase}, open).heading, QStringLiteral("Open the case “Clouds”"));
        const DropPlan both = planDrop({file, aCase, folder}, open);
        QCOMPARE(both.text, QStringLiteral("and import 1 file and 1 folder into it"));
        QCOMPARE(both.casePath, aCase);
        QCOMPARE(both.toImport, QStringList({file, folder}));
        QVERIFY(!planDrop({aCase, aCase}, open).accepted);
        const DropPlan readOnly = planDrop({file}, {QStringLiteral("Clouds 2024"), true});
        QVERIFY(!readOnly.accepted);
        QVERIFY(readOnly.text.contains(QStringLiteral("reading only")));
        QCOMPARE(planDrop({}, open), DropPlan());
    }

    void everyPlaceTakesFiles()
    {
        const auto test = withCase(QStringLiteral("story.ttcase"));
        QVERIFY(test);
        MainWindow &window = *test->window;
        const QList<QWidget *> places = {
            &window, window.desk().view().viewport(),
            window.findChild<QListView *>(QStringLiteral("documents"))->viewport(),
            window.findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively),
            window.desk().inspector().findChild<QPlainTextEdit *>()};
        DropOverlay &overlay = window.dropTarget().overlay();
        for (QWidget *place : places) {
            QVERIFY(place);
            FileDrag drag({sample, QStringLiteral(TT_SAMPLES)});
            QVERIFY2(drag.enter(*place), place->metaObject()->className());
            QVERIFY(overlay.isVisible());
            QCOMPARE(overlay.geometry(), window.rect());
            QCOMPARE(overlay.plan().heading, QStringLiteral("Import into “story”"));
            QCOMPARE(overlay.plan().text, QStringLiteral("1 file and 1 folder"));
            QVERIFY(drag.move(*place));
            drag.leave(*place);
            QTRY_VERIFY(!overlay.isVisible());
        }
        QVERIFY(test->session->import().items().isEmpty());
    }

    void aTextFieldKeepsItsTextAndTheFileIsImported()
    {
        const auto test = withCase(QStringLiteral("story.ttcase"));
        QVERIFY(test);
        auto *field = test->window->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(QStringLiteral("算力"));
        FileDrag drag({sample});
        QVERIFY(drag.enter(*field));
        QVERIFY(drag.drop(*field));
        QCOMPARE(field->text(), QStringLiteral("算力"));
        QVERIFY(!test->window->dropTarget().overlay().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(importOf(*test, QFileInfo(sample).fileName()).state, ImportItemState::Done,
                                  60'000);
        QTRY_VERIFY(test->window->feed().findings().rowCount() > 0);
    }

    void textThatIsDraggedIsNotTaken()
    {
        const auto test = withCase(QStringLiteral("story.ttcase"));
        QVERIFY(test);
        QMimeData data;
        data.setText(QStringLiteral("A100"));
        QDragEnterEvent event(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(test->window.get(), &event);
        QVERIFY(!event.isAccepted());
        QVERIFY(!test->window->dropTarget().overlay().isVisible());
    }

    void whatIsNoDocumentIsNamedWithItsReason()
    {
        const auto test = withCase(QStringLiteral("story.ttcase"));
        QVERIFY(test);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("scans")));
        write(path(QStringLiteral("letter.docx")), "PK\x03\x04 letter");
        write(path(QStringLiteral("scans/notes.txt")), "to do");
        QVERIFY(QFile::copy(sample, path(QStringLiteral("scans/notice.pdf"))));
        FileDrag drag({path(QStringLiteral("letter.docx")), path(QStringLiteral("scans"))});
        QVERIFY(drag.enter(*test->window));
        QVERIFY(drag.drop(*test->window));
        QTRY_COMPARE_WITH_TIMEOUT(importOf(*test, QStringLiteral("notice.pdf")).state, ImportItemState::Done,
                                  60'000);
        const ImportItem letter = importOf(*test, QStringLiteral("letter.docx"));
        QCOMPARE(letter.state, ImportItemState::Failed);
        QVERIFY(letter.error && letter.error->message.contains(QStringLiteral("letter.docx")));
        QCOMPARE(importOf(*test, QStringLiteral("notes.txt")).state, ImportItemState::LeftOut);
        QTRY_VERIFY2(test->window->importDock().details().contains(QStringLiteral("1 file left out")),
                     qPrintable(test->window->importDock().details()));
    }

    void aCaseWithFilesIsOpenedAndTheyGoIntoIt()
    {
        {
            const auto other = withCase(QStringLiteral("other.ttcase"));
            QVERIFY(other);
        }
        const auto test = withCase(QStringLiteral("story.ttcase"));
        QVERIFY(test);
        FileDrag drag({path(QStringLiteral("other.ttcase")), sample});
        QVERIFY(drag.enter(*test->window));
        QCOMPARE(test->window->dropTarget().overlay().plan().heading,
                 QStringLiteral("Open the case “other”"));
        QVERIFY(drag.drop(*test->window));
        QTRY_COMPARE(test->session->info().path, path(QStringLiteral("other.ttcase")));
        QTRY_COMPARE_WITH_TIMEOUT(test->window->feed().documents().rowCount(), 1, 60'000);
    }

    void severalCasesAreRefusedBeforeAnythingIsLetGo()
    {
        const auto test = withCase(QStringLiteral("story.ttcase"));
        QVERIFY(test);
        FileDrag drag({path(QStringLiteral("a.ttcase")), path(QStringLiteral("b.ttcase"))});
        drag.enter(*test->window);
        QVERIFY(test->window->dropTarget().overlay().isVisible());
        QVERIFY2(!drag.move(*test->window), "the pointer shows that it cannot be let go");
        QVERIFY(!drag.drop(*test->window));
        QCOMPARE(test->session->info().path, path(QStringLiteral("story.ttcase")));
    }
};

} // namespace tt

QTEST_MAIN(tt::DropTest)
#include "drop_test.moc"
