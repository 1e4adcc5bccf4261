// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/page_list_panel.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/search_panel.h"
#include "ui/gloss/page_gloss.h"
#include "ui/log/log_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/window_settings.h"
#include "ui/shell/drop_target.h"
#include "ui/shell/languages.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTimer>

namespace
{

tt::Section sectionFromName(const QString &name)
{
    for (const auto section : tt::allSections()) {
        if (tt::sectionName(section) == name) return section;
    }
    return tt::Section::Documents;
}

void arrange(tt::MainWindow &window, const QCommandLineParser &parser)
{
    const tt::Section section = sectionFromName(parser.value(QStringLiteral("section")));
    window.setSection(section);
    if (section == tt::Section::Search) window.desk().search().search(parser.value(QStringLiteral("query")));
    if (parser.isSet(QStringLiteral("look"))) {
        window.desk().documentPanel().showPagesToLookAt();
        QListView *pages = window.desk().documentPanel().pages().list();
        pages->setCurrentIndex({});
        pages->setCurrentIndex(pages->model()->index(0, 0));
    }
    if (parser.isSet(QStringLiteral("order"))) window.desk().documentPanel().showOrder();
    if (parser.isSet(QStringLiteral("copies"))) window.desk().documentPanel().showCopies();
    const int steps = parser.value(QStringLiteral("step")).toInt();
    for (int i = 0; i < steps; ++i)
        window.desk().actions().next->trigger();
    window.desk().gloss().labelsAction()->setChecked(parser.isSet(QStringLiteral("english")));
    // After the page has come to its place.
    if (parser.isSet(QStringLiteral("gloss")))
        QTimer::singleShot(1500, &window, [&window] { window.desk().gloss().lineAction()->trigger(); });
    const QStringList toImport = parser.values(QStringLiteral("import"));
    if (!toImport.isEmpty()) window.take(toImport);
    const QStringList acts = parser.values(QStringLiteral("act"));
    for (const QString &act : acts) {
        if (auto *action = window.findChild<QAction *>(act)) action->trigger();
    }
}

} // namespace

/// tt_window_shot [CASE] OUT.png: the window as it looks with a case open, or as it welcomes.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("size"), QStringLiteral("WxH"), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("dark"), QStringLiteral("dark colours")},
         {QStringLiteral("colours"), QStringLiteral("light, dark, contrast-light, contrast-dark"),
          QStringLiteral("name"), QStringLiteral("light")},
         {QStringLiteral("settings"), QStringLiteral("grab the settings, open at a group"),
          QStringLiteral("group")},
         {QStringLiteral("log"), QStringLiteral("grab the log")},
         {QStringLiteral("find"), QStringLiteral("what to search the settings for"), QStringLiteral("words")},
         {QStringLiteral("section"),
          QStringLiteral("documents, findings, projects, spending, tally, search, export, names"),
          QStringLiteral("name"), QStringLiteral("documents")},
         {QStringLiteral("language"), QStringLiteral("of the interface"), QStringLiteral("code"),
          QStringLiteral("en")},
         {QStringLiteral("look"), QStringLiteral("the pages to look at first, the first one open")},
         {QStringLiteral("order"), QStringLiteral("the pages of the document, small, in their order")},
         {QStringLiteral("copies"), QStringLiteral("the documents that may be one notice, side by side")},
         {QStringLiteral("english"), QStringLiteral("with English labels")},
         {QStringLiteral("gloss"), QStringLiteral("with pinyin and English of the line")},
         {QStringLiteral("query"), QStringLiteral("what to search for"), QStringLiteral("text")},
         {QStringLiteral("step"), QStringLiteral("findings to go on by"), QStringLiteral("n"),
          QStringLiteral("0")},
         {QStringLiteral("act"),
          QStringLiteral("an action to trigger then, such as review.correct; may be repeated"),
          QStringLiteral("name")},
         {QStringLiteral("import"), QStringLiteral("a file or folder to import then; may be repeated"),
          QStringLiteral("path")},
         {QStringLiteral("drag"), QStringLiteral("a file or folder held over the window; may be repeated"),
          QStringLiteral("path")},
         {QStringLiteral("wait"), QStringLiteral("milliseconds before the grab"), QStringLiteral("ms"),
          QStringLiteral("4000")}});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("[CASE] OUT.png"));
    parser.addHelpOption();
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) parser.showHelp(2);

    const QTemporaryDir folder;
    tt::LanguageInUse language;
    language.use(parser.value(QStringLiteral("language")));
    tt::Theme theme(application);
    tt::TestWindow test(folder.path(), theme);
    const QString colours = parser.isSet(QStringLiteral("dark")) ? QStringLiteral("dark")
                                                                 : parser.value(QStringLiteral("colours"));
    test.window->options().set(QStringLiteral("window/theme"), colours);
    if (parser.isSet(QStringLiteral("settings")))
        test.window->openSettings(parser.value(QStringLiteral("settings")));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    test.window->resize(size.value(0).toInt(), size.value(1).toInt());
    test.window->show();
    if (files.size() > 1) {
        QObject::connect(&test.window->feed(), &tt::CaseFeed::loaded, test.window.get(), [&] {
            QTimer::singleShot(500, test.window.get(), [&] { arrange(*test.window, parser); });
        });
        test.window->openCase(files.first());
    }
    if (parser.isSet(QStringLiteral("drag")))
        QTimer::singleShot(parser.value(QStringLiteral("wait")).toInt() - 200, test.window.get(), [&] {
            const tt::DropContext context{test.session->isOpen() ? test.session->info().title : QString(),
                                          false};
            test.window->dropTarget().overlay().showPlan(
                tt::planDrop(parser.values(QStringLiteral("drag")), context));
        });
    int result = 0;
    QTimer::singleShot(parser.value(QStringLiteral("wait")).toInt(), test.window.get(), [&] {
        QWidget *shown = test.window.get();
        if (parser.isSet(QStringLiteral("settings"))) {
            test.window->settingsDialog().searchField()->setText(parser.value(QStringLiteral("find")));
            shown = &test.window->settingsDialog();
        } else if (parser.isSet(QStringLiteral("log"))) {
            shown = &test.window->logWindow();
        }
        result = shown->grab().save(files.last()) ? 0 : 1;
        QApplication::quit();
    });
    QApplication::exec();
    return result;
}
