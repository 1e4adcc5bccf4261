// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/desk_keys.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_order_panel.h"
#include "ui/desk/page_tools.h"
#include "ui/desk/page_walk.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/watchlist_panel.h"
#include "ui/gloss/page_gloss.h"
#include "ui/log/diagnostics.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/window_settings.h"
#include "ui/shell/about_box.h"
#include "ui/shell/counted.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_map.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/widgets.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace tt
{

namespace
{

QString sectionIcon(Section section)
{
    switch (section) {
    case Section::Documents:
        return QStringLiteral("files");
    case Section::Findings:
        return QStringLiteral("badge-check");
    case Section::Projects:
        return QStringLiteral("git-branch");
    case Section::Spending:
        return QStringLiteral("chart-bar");
    case Section::Tally:
        return QStringLiteral("calculator");
    case Section::Search:
        return QStringLiteral("search");
    case Section::Names:
        return QStringLiteral("layers");
    case Section::Notes:
        return QStringLiteral("sticky-note");
    case Section::Export:
        break;
    }
    return QStringLiteral("package-check");
}

} // namespace

void MainWindow::buildSections()
{
    m_sections = new QActionGroup(this);
    int key = Qt::Key_1;
    for (const Section section : allSections()) {
        auto *action = new QAction(icon(sectionIcon(section), IconTone::Muted), sectionTitle(section), this);
        action->setCheckable(true);
        // Ctrl+9 and Ctrl+0 are the page's.
        action->setShortcut(section == Section::Notes ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)
                                                      : QKeySequence(Qt::CTRL | key++));
        action->setObjectName(QStringLiteral("section.") + sectionName(section));
        showKeyInToolTip(action);
        m_sections->addAction(action);
        m_sectionActions.insert(section, action);
        m_caseActions << action;
        m_rail->add(section, action);
        connect(action, &QAction::triggered, this, [this, section] {
            setSection(section);
            if (section == Section::Search) m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

void MainWindow::buildMenus()
{
    QMenuBar *bar = m_top->menuBar();
    bar->addMenu(buildFileMenu());
    QMenu *edit = bar->addMenu(tr("&Edit"));
    const DeskActions &desk = m_desk->actions();
    edit->addActions({desk.undo, desk.redo});
    edit->addSeparator();
    edit->addActions({desk.confirm, desk.correct, desk.reject, desk.reopen, desk.note, desk.tag, desk.star,
                      desk.link, desk.correctText, desk.markRegion, desk.noteOnPage, desk.noteOnDocument,
                      desk.noteOnCase, desk.looked, desk.origin});
    edit->addSeparator();
    edit->addActions({desk.sameLeft, desk.sameRight, desk.notSame, desk.undecided});
    edit->addSeparator();
    QAction *find = edit->addAction(icon(QStringLiteral("search")), tr("Search pages"), this, [this] {
        m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_top->searchField()->selectAll();
    });
    find->setShortcut(QKeySequence::Find);
    find->setObjectName(QStringLiteral("window.search"));
    edit->addSeparator();
    QAction *options =
        edit->addAction(icon(QStringLiteral("settings")), tr("Settings …"), this, [this] { openSettings(); });
    options->setObjectName(QStringLiteral("window.settings"));
    options->setShortcut(Qt::CTRL | Qt::Key_Comma);
    bar->addMenu(buildDocumentMenu());
    bar->addMenu(buildViewMenu());
    QMenu *go = bar->addMenu(tr("&Go"));
    go->addActions({desk.next, desk.previous, desk.pair, desk.followLink});
    go->addActions(m_desk->walk().actions());
    QAction *pages =
        go->addAction(icon(QStringLiteral("triangle-alert")), tr("Pages to look at first"), this, [this] {
            setSection(Section::Documents);
            m_desk->documentPanel().showPagesToLookAt();
        });
    pages->setShortcut(Qt::CTRL | Qt::Key_L);
    pages->setObjectName(QStringLiteral("window.pages-to-look-at"));
    QAction *copies =
        go->addAction(icon(QStringLiteral("copy")), tr("Documents that may be one notice"), this, [this] {
            setSection(Section::Documents);
            m_desk->documentPanel().showCopies();
        });
    copies->setShortcut(Qt::CTRL | Qt::Key_D);
    copies->setObjectName(QStringLiteral("window.copies"));
    m_caseActions << pages << copies;
    QAction *before = go->addAction(tr("Back to the section before"), this, [this] { setSection(m_before); });
    before->setShortcut(Qt::ALT | Qt::Key_Left);
    before->setObjectName(QStringLiteral("window.section-before"));
    m_caseActions << before;
    go->addActions({desk.openLeft, desk.openRight});
    go->addSeparator();
    go->addActions(m_sections->actions());
    QMenu *help = bar->addMenu(tr("&Help"));
    QAction *first = help->addAction(tr("First steps"), this, &MainWindow::showFirstSteps);
    first->setObjectName(QStringLiteral("window.first-steps"));
    first->setShortcut(Qt::Key_F1);
    QAction *keys = help->addAction(tr("Keys"), this, &MainWindow::showKeys);
    keys->setShortcut(Qt::Key_Question);
    QAction *log =
        help->addAction(icon(QStringLiteral("scroll-text")), tr("Log"), this, &MainWindow::showLog);
    log->setObjectName(QStringLiteral("window.log"));
    log->setShortcut(Qt::Key_F12);
    QAction *about = help->addAction(tr("About TenderTrace"), this, [this] {
        auto *box = new AboutBox(this);
        connect(box, &AboutBox::diagnosticsAsked, m_diagnostics, &DiagnosticsCopy::start);
        box->show();
    });
    about->setObjectName(QStringLiteral("about"));
    keys->setObjectName(QStringLiteral("window.keys"));
    QAction *change =
        help->addAction(icon(QStringLiteral("keyboard")), tr("Change keys"), this, &MainWindow::changeKeys);
    change->setObjectName(QStringLiteral("window.change-keys"));
    change->setShortcut(Qt::CTRL | Qt::Key_K);
}

QMenu *MainWindow::buildFileMenu()
{
    auto *menu = new QMenu(tr("&File"), this);
    QAction *create =
        menu->addAction(icon(QStringLiteral("folder-plus")), tr("New case …"), this, &MainWindow::askNewCase);
    create->setShortcut(QKeySequence::New);
    create->setObjectName(QStringLiteral("window.new-case"));
    QAction *open = menu->addAction(icon(QStringLiteral("folder-open")), tr("Open case …"), this,
                                    &MainWindow::askOpenCase);
    open->setShortcut(QKeySequence::Open);
    open->setObjectName(QStringLiteral("window.open-case"));
    QMenu *recent = menu->addMenu(tr("Recent cases"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    QAction *files = menu->addAction(icon(QStringLiteral("file-plus")), tr("Import files …"), this,
                                     &MainWindow::importFiles);
    files->setShortcut(Qt::CTRL | Qt::Key_I);
    files->setObjectName(QStringLiteral("window.import-files"));
    QAction *folder = menu->addAction(tr("Import folder …"), this, &MainWindow::importFolder);
    folder->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    folder->setObjectName(QStringLiteral("window.import-folder"));
    menu->addSeparator();
    menu->addAction(makeCopyAction());
    menu->addSeparator();
    addCareActions(menu);
    menu->addSeparator();
    QAction *lists = menu->addAction(icon(QStringLiteral("list-filter")), tr("Watch-lists"), this,
                                     [this] { m_watchlists->setVisible(!m_watchlists->isVisible()); });
    lists->setObjectName(QStringLiteral("show-watchlists"));
    m_caseActions << lists;
    menu->addSeparator();
    QAction *close = menu->addAction(tr("Close case"), this, &MainWindow::closeCase);
    close->setShortcut(QKeySequence::Close);
    close->setObjectName(QStringLiteral("window.close-case"));
    m_caseActions << close;
    QAction *quit = menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setObjectName(QStringLiteral("window.quit"));
    return menu;
}

QMenu *MainWindow::buildViewMenu()
{
    auto *menu = new QMenu(tr("&View"), this);
    menu->addActions(m_desk->pageArea().tools().viewActions());
    menu->addActions({m_desk->actions().turnRight, m_desk->actions().turnLeft});
    menu->addActions(m_desk->documentPanel().order().actions());
    menu->addSeparator();
    menu->addActions(
        {m_desk->gloss().lineAction(), m_desk->gloss().labelsAction(), m_desk->gloss().copyAction()});
    menu->addSeparator();
    menu->addMenu(buildPanelsMenu());
    menu->addAction(makeImportAction());
    menu->addSeparator();
    menu->addMenu(buildLanguageMenu());
    menu->addMenu(buildColoursMenu());
    return menu;
}

QMenu *MainWindow::buildLanguageMenu()
{
    auto *menu = new QMenu(tr("Language"), this);
    menu->setObjectName(QStringLiteral("language-menu"));
    auto *group = new QActionGroup(menu);
    const QString key = QStringLiteral("window/language");
    const QString current = m_options->value(key).toString();
    QVector<Language> choices = {{{}, tr("Language of the desktop")}};
    choices += languages();
    for (const Language &language : std::as_const(choices)) {
        QAction *action = group->addAction(menu->addAction(language.name));
        action->setData(language.code);
        action->setCheckable(true);
        action->setChecked(language.code == current);
        connect(action, &QAction::triggered, this,
                [this, key, code = language.code] { m_options->set(key, code); });
    }
    return menu;
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString &path : paths) {
        QAction *action =
            menu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { openCase(path); });
        action->setToolTip(path);
    }
    if (paths.isEmpty()) menu->addAction(tr("None yet"))->setEnabled(false);
}

bool MainWindow::event(QEvent *event)
{
    // Where another section hides the desk, its keys do nothing, wherever the focus is.
    if (event->type() == QEvent::ShortcutOverride &&
        (m_middle->currentWidget() != m_desk || m_body->currentWidget() == m_steps)) {
        QList<QAction *> acts =
            m_desk->actions().all() + m_desk->walk().actions() + m_desk->documentPanel().order().actions();
        acts.removeIf([this](const QAction *action) {
            return action == m_desk->actions().undo || action == m_desk->actions().redo;
        });
        if (keepFromDesk(event) || keepFromDesk(event, acts)) return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::updateIdleText()
{
    const QVector<DocumentRecord> &documents = m_feed->documents().documents();
    int pages = 0;
    for (const DocumentRecord &document : documents)
        pages += document.pagesRead;
    m_status->setIdleText(!m_session.isOpen() ? tr("No case open")
                          : documents.isEmpty()
                              ? tr("Empty case")
                              : counted(documents.size(), tr("1 document"), tr("%1 documents")) +
                                    QStringLiteral(" · ") +
                                    counted(pages, tr("1 page read"), tr("%1 pages read")) + m_originalsText);
}

void MainWindow::updateIdleTextSoon()
{
    if (std::exchange(m_idleTextDue, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_idleTextDue = false;
        updateIdleText();
    });
}

QList<QAction *> MainWindow::actionsWithKeys() const
{
    QList<QAction *> all = m_desk->actions().all();
    all += m_desk->pageArea().tools().viewActions();
    all += m_sections->actions();
    all.removeIf([](const QAction *action) { return action->isSeparator(); });
    QList<QAction *> waiting = m_top->menuBar()->actions();
    while (!waiting.isEmpty()) {
        QAction *action = waiting.takeFirst();
        if (const QMenu *menu = action->menu()) {
            waiting = menu->actions() + waiting;
            continue;
        }
        const bool keyed = !action->shortcut().isEmpty() || m_keys->actions().contains(action);
        if (keyed && !all.contains(action)) all << action;
    }
    return all;
}

void MainWindow::changeKeys() { settingsDialog().openKeys(); }

} // namespace tt
