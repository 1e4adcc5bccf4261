// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/intake/import_queue.h"
#include "app/session/case_care.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/copy_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/export_view.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/import_dock.h"
#include "ui/desk/names_view.h"
#include "ui/desk/projects_view.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/search_panel.h"
#include "ui/desk/spending_view.h"
#include "ui/desk/tally_view.h"
#include "ui/desk/watchlist_panel.h"
#include "ui/settings/window_settings.h"
#include "ui/shell/banner.h"
#include "ui/shell/counted.h"
#include "ui/shell/drop_plan.h"
#include "ui/shell/key_map.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/user_prompt.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/widgets.h"
#include "ui/shell/window_handover.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tt
{

namespace
{

const QString geometryKey = QStringLiteral("window/geometry");
constexpr QSize kFrame(16, 48); ///< room for a window manager's frame and title, pixels
} // namespace

MainWindow::MainWindow(CaseSession &session, Theme &theme, UserPrompt &prompt, QSettings &settings,
                       WindowPaths paths)
    : m_session(session)
    , m_theme(theme)
    , m_building(std::make_unique<Theme::Hold>(theme))
    , m_prompt(prompt)
    , m_settings(settings)
    , m_paths(std::move(paths))
    , m_recent(settings)
    , m_feed(new CaseFeed(session, this))
    , m_top(new TopBar)
    , m_banner(new Banner)
    , m_rail(new NavRail)
    , m_status(new StatusLine)
    , m_welcome(new WelcomePage)
    , m_desk(new ReviewDesk(session, *m_feed, theme))
    , m_projects(new ProjectsView(session, *m_feed, theme))
    , m_spending(new SpendingView(*m_feed, theme))
    , m_tally(new TallyView(session, *m_feed, theme))
    , m_export(new ExportView(session, prompt, theme))
    , m_names(new NamesView(session, *m_feed, theme))
    , m_importDock(new ImportDock(session.import(), m_feed->imports(), settings, theme))
    , m_watchlists(new WatchlistPanel(session, prompt))
    , m_keys(new KeyMap(settings, this))
    , m_options(new WindowSettings(settings, this))
    , m_body(new QStackedWidget)
    , m_middle(new QStackedWidget)
{
    setObjectName(QStringLiteral("main-window"));
    setMinimumSize(640, 400); // 1280 x 720 at 180 %: panels fold away, see docs/review-desk.md
    buildFrame();
    buildSections();
    buildSettings();
    buildMenus();
    m_keys->add(actionsWithKeys());
    connectSession();
    connectImport();
    connectDesk();
    connectTally();
    connectSteps();
    connectCare();
    connectLog();
    caseClosed();
    restore();
    m_building.reset();
    if (m_session.isOpen()) caseOpened();
}

MainWindow::~MainWindow()
{
    // The views are still there to take the answers they wait for.
    m_session.settle();
}

void MainWindow::buildFrame()
{
    auto *caseBody = new QWidget;
    auto *row = new QHBoxLayout(caseBody);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_middle, 1);
    m_middle->addWidget(m_desk);
    m_middle->addWidget(m_projects);
    m_middle->addWidget(m_spending);
    m_middle->addWidget(m_tally);
    m_middle->addWidget(m_export);
    m_middle->addWidget(m_names);
    m_body->addWidget(m_welcome);
    m_body->addWidget(caseBody);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_body, 1);
    column->addWidget(m_watchlists);
    column->addWidget(m_importDock);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_welcome->setSamplesAvailable(!m_paths.samples.isEmpty() && QDir(m_paths.samples).exists());
}

void MainWindow::connectSession()
{
    connect(&m_session, &CaseSession::opened, this, &MainWindow::caseOpened);
    connect(&m_session, &CaseSession::closed, this, &MainWindow::caseClosed);
    connect(m_feed, &CaseFeed::problem, this, &MainWindow::showError);
    connect(m_feed, &CaseFeed::documentUpdated, this, &MainWindow::updateIdleTextSoon);
    connect(m_feed, &CaseFeed::loaded, this, &MainWindow::updateIdleText);
    connect(m_feed, &CaseFeed::loaded, this, &MainWindow::goBack);
}

void MainWindow::connectDesk()
{
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askOpenCase);
    connect(m_welcome, &WelcomePage::newAsked, this, &MainWindow::askNewCase);
    connect(m_welcome, &WelcomePage::samplesAsked, this, &MainWindow::trySamples);
    connect(m_welcome, &WelcomePage::importAsked, this, &MainWindow::importFiles);
    connect(m_welcome, &WelcomePage::firstStepsAsked, this, &MainWindow::showFirstSteps);
    connect(m_welcome, &WelcomePage::recentAsked, this, &MainWindow::openCase);
    connect(m_desk, &ReviewDesk::importFilesAsked, this, &MainWindow::importFiles);
    connect(m_desk, &ReviewDesk::importFolderAsked, this, &MainWindow::importFolder);
    connect(m_desk, &ReviewDesk::passwordAsked, this, &MainWindow::askPassword);
    connect(m_desk, &ReviewDesk::problem, this, &MainWindow::showError);
    connect(m_desk, &ReviewDesk::documentShown, this, &MainWindow::updatePath);
    const auto openDocument = [this](DocumentId document, int page) {
        setSection(Section::Documents);
        m_desk->openDocument(document, page);
    };
    const auto openFinding = [this](FindingId finding) {
        setSection(Section::Findings);
        // Who comes from a sum to a name or a date must not find it missing from the list.
        FindingPanel &list = m_desk->findingPanel();
        if (!list.lists(finding)) list.showAll();
        m_desk->openFinding(finding);
    };
    connect(m_spending, &SpendingView::findingChosen, this, openFinding);
    connect(m_projects, &ProjectsView::findingChosen, this, openFinding);
    connect(m_projects, &ProjectsView::documentChosen, this, openDocument);
    connect(m_projects, &ProjectsView::problem, this, &MainWindow::showError);
    connect(m_names, &NamesView::findingChosen, this, openFinding);
    connect(m_names, &NamesView::problem, this, &MainWindow::showError);
    connect(m_top, &TopBar::searchAsked, this, &MainWindow::search);
    connect(&m_desk->search(), &SearchPanel::savedChosen, this, [this](const QString &query) {
        m_top->searchField()->setText(query);
        search(query);
    });
    connect(m_top, &TopBar::helpAsked, this, &MainWindow::showKeys);
}

void MainWindow::openCase(const QString &path) { begin(path, Opening::Existing); }
void MainWindow::newCase(const QString &path) { begin(path, Opening::New); }

void MainWindow::begin(const QString &path, Opening how)
{
    if (!m_opening.isEmpty()) return;
    m_opening = path;
    m_desk->flush();
    m_projects->flush();
    keepPlace();
    m_banner->hide();
    m_welcome->setBusy(tr("Opening %1 …").arg(QFileInfo(path).completeBaseName()));
    const auto open = [this, path, how] {
        QFuture<Result<CaseInfo>> answer =
            how == Opening::New ? m_session.create(path) : m_session.open(path);
        answer.then(this, [this, path](const Result<CaseInfo> &info) {
            m_opening.clear();
            m_welcome->setBusy({});
            if (info) return;
            m_toImport.clear();
            offerRecovery(path, info.error());
        });
    };
    if (m_session.isOpen())
        m_session.close().then(this, open);
    else
        open();
}

void MainWindow::openOrMake(const QString &path, const QStringList &toImport)
{
    m_toImport = toImport;
    begin(path, QFileInfo::exists(path) ? Opening::Existing : Opening::New);
}

void MainWindow::trySamples()
{
    const QString folder = QFileInfo(m_paths.sampleCase).absolutePath();
    if (!QDir().mkpath(folder)) {
        showError({ErrorCode::ReadOnly,
                   tr("%1 cannot be written. Make a new case elsewhere and import %2.")
                       .arg(folder, m_paths.samples),
                   {}});
        return;
    }
    const bool there = QFileInfo::exists(m_paths.sampleCase);
    openOrMake(m_paths.sampleCase, there ? QStringList() : QStringList{m_paths.samples});
}

void MainWindow::caseOpened()
{
    const CaseInfo &info = m_session.info();
    m_recent.add(info.path);
    m_session.setPerson(m_options->value(QStringLiteral("review/name")).toString());
    m_desk->setReadOnly(info.readOnly);
    m_names->setReadOnly(info.readOnly);
    m_projects->setReadOnly(info.readOnly);
    m_tally->setReadOnly(info.readOnly);
    m_export->reset();
    m_body->setCurrentIndex(1);
    m_top->setSearchEnabled(true);
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(true);
    setWindowTitle(info.title + QStringLiteral(" – TenderTrace"));
    setSection(Section::Documents);
    if (const auto left = CasePlaces(m_settings).of(info.path)) m_back = std::make_unique<CasePlace>(*left);
    updateIdleText();
    m_desk->documentPanel().focusList();
    if (info.readOnly)
        m_banner->showNotice(tr("This case is open for reading only: reviews and notes cannot be changed."),
                             {}, Banner::Stays::WhileOpen);
    else
        m_session.resumeWork();
    m_originalsText.clear();
    m_session.care().watchOriginals();
    updateCareActions();
    const QStringList waiting = std::exchange(m_toImport, {});
    if (!waiting.isEmpty() && !info.readOnly) m_session.import().add(waiting);
}

void MainWindow::caseClosed()
{
    m_body->setCurrentIndex(0);
    m_importDock->reset();
    m_banner->dropNotice();
    m_status->hideStep();
    m_back.reset();
    m_handover.reset();
    m_top->setSearchEnabled(false);
    m_top->searchField()->clear();
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(false);
    setWindowTitle(QStringLiteral("TenderTrace"));
    updateCareActions();
    m_welcome->setRecent(m_recent.paths());
    m_status->setImportDone({});
    m_status->setImport({}, {});
    updatePath();
    updateIdleText();
}

void MainWindow::closeCase()
{
    m_desk->flush();
    m_projects->flush();
    keepPlace();
    m_session.close();
}

void MainWindow::askOpenCase()
{
    m_prompt.openCase([self = QPointer(this)](const QString &path) {
        if (self) self->openCase(path);
    });
}

void MainWindow::askNewCase()
{
    m_prompt.newCase(suggestedCaseName({}), [self = QPointer(this)](const QString &path) {
        if (self) self->newCase(path);
    });
}

void MainWindow::showError(const Error &error)
{
    Banner::Step step;
    if (error.code == ErrorCode::NotACase || error.code == ErrorCode::NotFound ||
        error.code == ErrorCode::NewerCase)
        step = {tr("Open another case …"), [this] { askOpenCase(); }};
    m_banner->showError(error, step);
}

void MainWindow::search(const QString &text)
{
    if (!m_session.isOpen()) return;
    setSection(Section::Search);
    m_options->set(QStringLiteral("desk/lists"), true); // hits that nobody sees are none
    m_desk->search().search(text);
}

void MainWindow::setSection(Section section)
{
    leaveFirstSteps();
    m_back.reset(); // who goes somewhere is not taken elsewhere
    if (section != m_section) m_before = m_section;
    m_section = section;
    m_sectionActions.value(section)->setChecked(true);
    switch (section) {
    case Section::Projects:
        m_middle->setCurrentWidget(m_projects);
        break;
    case Section::Spending:
        m_middle->setCurrentWidget(m_spending);
        break;
    case Section::Tally:
        m_middle->setCurrentWidget(m_tally);
        m_desk->copies().setActive(true); // what may be counted twice stands in its way
        break;
    case Section::Export:
        m_middle->setCurrentWidget(m_export);
        break;
    case Section::Names:
        m_middle->setCurrentWidget(m_names);
        break;
    default:
        m_middle->setCurrentWidget(m_desk);
        m_desk->setSection(section);
        break;
    }
    updatePath();
}

void MainWindow::updatePath()
{
    QStringList path;
    if (m_session.isOpen()) {
        path << m_session.info().title << sectionTitle(m_section);
        const DocumentRecord *document = m_feed->documents().find(m_desk->document());
        if (document && m_middle->currentWidget() == m_desk) path << document->name;
    }
    m_top->setPath(path);
    updateCopyAction();
}

void MainWindow::restore()
{
    // Never larger than the screen, frame and all: not every window manager cuts it down.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_desk->restoreLayout(m_settings);
    m_welcome->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberState();
    event->accept();
}

void MainWindow::rememberState()
{
    m_desk->flush();
    m_projects->flush();
    m_settings.setValue(geometryKey, saveGeometry());
    keepPlace();
    m_desk->saveLayout(m_settings);
}

} // namespace tt
