// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_tools.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/watchlist_panel.h"
#include "ui/gloss/page_gloss.h"
#include "ui/shell/about_box.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_map.h"
#include "ui/shell/key_panel.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/widgets.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

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
        action->setShortcut(QKeySequence(Qt::CTRL | key++));
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
                      desk.link, desk.correctText, desk.markRegion, desk.looked, desk.origin});
    edit->addSeparator();
    edit->addActions({desk.sameLeft, desk.sameRight, desk.notSame, desk.undecided});
    edit->addSeparator();
    QAction *find = edit->addAction(icon(QStringLiteral("search")), tr("Search pages"), this, [this] {
        m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_top->searchField()->selectAll();
    });
    find->setShortcut(QKeySequence::Find);
    find->setObjectName(QStringLiteral("window.search"));
    bar->addMenu(buildViewMenu());
    QMenu *go = bar->addMenu(tr("&Go"));
    go->addActions({desk.next, desk.previous, desk.pair, desk.followLink});
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
    go->addActions({desk.openLeft, desk.openRight});
    go->addSeparator();
    go->addActions(m_sections->actions());
    QMenu *help = bar->addMenu(tr("&Help"));
    QAction *keys = help->addAction(tr("Keys"), this, &MainWindow::showKeys);
    keys->setShortcut(Qt::Key_Question);
    QAction *about = help->addAction(tr("About TenderTrace"), this, [this] { (new AboutBox(this))->show(); });
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
    menu->addActions({m_desk->actions().turnRight, m_desk->actions().turnLeft, m_desk->actions().pageText});
    menu->addSeparator();
    menu->addActions(
        {m_desk->gloss().lineAction(), m_desk->gloss().labelsAction(), m_desk->gloss().copyAction()});
    menu->addSeparator();
    const auto panel = [&](const QString &text, const QString &iconName, const QKeySequence &key,
                           void (ReviewDesk::*set)(bool)) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(QStringLiteral("view.") + iconName);
        action->setCheckable(true);
        action->setChecked(true);
        action->setShortcut(key);
        connect(action, &QAction::toggled, m_desk, set);
    };
    panel(tr("Lists"), QStringLiteral("panel-left"), Qt::Key_F7, &ReviewDesk::setLeftVisible);
    panel(tr("Inspector"), QStringLiteral("panel-right"), Qt::Key_F8, &ReviewDesk::setRightVisible);
    menu->addSeparator();
    menu->addMenu(buildLanguageMenu());
    menu->addSeparator();
    auto *modes = new QActionGroup(menu);
    const auto current = themeModeFromName(m_settings.value(QStringLiteral("window/theme")).toString());
    const std::initializer_list<std::pair<ThemeMode, QString>> choices = {
        {ThemeMode::System, tr("Colours of the desktop")},
        {ThemeMode::Light, tr("Light")},
        {ThemeMode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : choices) {
        QAction *action = modes->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(mode == current);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            m_theme.setMode(mode);
            m_settings.setValue(QStringLiteral("window/theme"), themeModeName(mode));
        });
    }
    return menu;
}

QMenu *MainWindow::buildLanguageMenu()
{
    auto *menu = new QMenu(tr("Language"), this);
    menu->setObjectName(QStringLiteral("language-menu"));
    auto *group = new QActionGroup(menu);
    const QString current = m_settings.value(QStringLiteral("window/language")).toString();
    QVector<Language> choices = {{{}, tr("Language of the desktop")}};
    choices += languages();
    for (const Language &language : std::as_const(choices)) {
        QAction *action = group->addAction(menu->addAction(language.name));
        action->setData(language.code);
        action->setCheckable(true);
        action->setChecked(language.code == current);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_settings.setValue(QStringLiteral("window/language"), code);
            Q_EMIT languageChosen(code);
        });
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

QList<QAction *> MainWindow::actionsWithKeys() const
{
    QList<QAction *> all = m_desk->actions().all();
    all += m_desk->pageArea().tools().viewActions();
    all += m_sections->actions();
    all.removeIf([](const QAction *action) { return action->isSeparator(); });
    const QList<QAction *> menus = m_top->menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> actions = menu->menu()->actions();
        for (QAction *action : actions) {
            const bool keyed = !action->shortcut().isEmpty() || m_keys->actions().contains(action);
            if (keyed && !all.contains(action)) all << action;
        }
    }
    return all;
}

void MainWindow::showKeys()
{
    auto *sheet = new KeySheet(actionsWithKeys(), this);
    sheet->show();
}

void MainWindow::changeKeys()
{
    if (!m_keyPanel->isVisible()) {
        m_keyPanel->open();
        return;
    }
    m_keyPanel->hide();
    if (m_session.isOpen()) setSection(m_section);
}

} // namespace tt
