// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/intake/searchable_copy.h"
#include "ocr/base/error.h"
#include "ocr/base/stop_token.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/recent_cases.h"
#include "ui/shell/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QActionGroup;
class QMenu;
class QSettings;
class QStackedWidget;

namespace tt
{

class Banner;
class CaseFeed;
class CaseSession;
class DiagnosticsCopy;
class DropTarget;
class ExportView;
class FirstSteps;
class ImportDock;
class KeyMap;
class KeyPanel;
class LogWindow;
class NamesView;
class ProjectsView;
class ReviewDesk;
class SettingsDialog;
class SpendingView;
class StatusLine;
class TallyView;
class TopBar;
class UserPrompt;
class WatchlistPanel;
class WelcomePage;
class WindowSettings;
struct CasePlace;
struct DiagnosticsFacts;
struct KeyGroup;
struct WindowHandover;

/// Where the program finds and makes things of its own.
struct WindowPaths {
    QString samples;    ///< folder of sample tenders; empty or missing: they are not offered
    QString sampleCase; ///< the case they are tried in; made when missing
};

/// The window: frame, sections, and everything that concerns the case as a whole. One case at a time.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(CaseSession &session, Theme &theme, UserPrompt &prompt, QSettings &settings,
               WindowPaths paths);
    ~MainWindow() override;

    void openCase(const QString &path);
    void newCase(const QString &path);
    /// Cases are opened; files and folders are imported, into a new case when none is open.
    void take(const QStringList &paths);
    /// Opens the case, or makes it when missing, and imports the paths.
    void openOrMake(const QString &path, const QStringList &toImport);
    void trySamples();
    void setSection(Section section);

    /// Flushes what is being typed and remembers what stands where: before another window takes over.
    void rememberState();
    /// rememberState(), and what the next window, in another language, goes on from with takeOver().
    [[nodiscard]] WindowHandover handOver();
    void takeOver(const WindowHandover &from);

    [[nodiscard]] ReviewDesk &desk() const { return *m_desk; }
    [[nodiscard]] CaseFeed &feed() const { return *m_feed; }
    [[nodiscard]] ExportView &exportView() const { return *m_export; }
    [[nodiscard]] NamesView &namesView() const { return *m_names; }
    [[nodiscard]] ProjectsView &projectsView() const { return *m_projects; }
    [[nodiscard]] TallyView &tallyView() const { return *m_tally; }
    [[nodiscard]] WatchlistPanel &watchlists() const { return *m_watchlists; }
    [[nodiscard]] KeyMap &keys() const { return *m_keys; }
    [[nodiscard]] KeyPanel &keyPanel();
    [[nodiscard]] WindowSettings &options() const { return *m_options; }
    /// Made when it is first wanted; so is the log's window.
    [[nodiscard]] SettingsDialog &settingsDialog();
    [[nodiscard]] LogWindow &logWindow();
    void openSettings(const QString &group = {});
    /// The group that is open in the settings; empty when they are not on show.
    [[nodiscard]] QString settingsOnShow() const;
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }
    [[nodiscard]] ImportDock &importDock() const { return *m_importDock; }
    [[nodiscard]] DropTarget &dropTarget() const { return *m_drop; }
    [[nodiscard]] Section section() const { return m_section; }

Q_SIGNALS:
    /// Text that stands already keeps its language: whoever made the window makes another.
    void languageChosen(const QString &code);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Opening { Existing, New };

    void buildFrame();
    void buildSections();
    void buildMenus();
    /// Every action with a key; the desk's first, then as the menus have them.
    [[nodiscard]] QList<QAction *> actionsWithKeys() const;
    void changeKeys();
    QMenu *buildFileMenu();
    QMenu *buildViewMenu();
    QMenu *buildLanguageMenu();
    void connectSession();
    void connectDesk();
    void connectTally(); // main_window_tally.cpp
    // main_window_places.cpp
    void connectSteps();
    [[nodiscard]] CasePlace place() const;
    void keepPlace();
    void goBack();
    void begin(const QString &path, Opening how);
    void caseOpened();
    void caseClosed();
    void closeCase();
    void showError(const Error &error);
    // main_window_import.cpp
    void connectImport();
    QAction *makeImportAction();
    QMenu *buildDocumentMenu();
    void updateReadAgain();
    void askReadAgain(const QVector<DocumentRecord> &documents);
    void importFiles();
    void importFolder();
    void askOpenCase();
    void askNewCase();
    void askPassword(DocumentId document);
    // main_window_settings.cpp
    void buildSettings();
    void addAppearance();
    void addReading();
    void addPage();
    void addReview();
    void addPanels();
    void applyReading();
    void bindPageSettings();
    QMenu *buildPanelsMenu();
    QMenu *buildColoursMenu();
    void connectLog();
    void showLog();
    [[nodiscard]] DiagnosticsFacts diagnosticsFacts() const;
    // main_window_copy.cpp
    QAction *makeCopyAction();
    void updateCopyAction();
    void askCopyTarget();
    void saveCopy(DocumentId document, const QString &path, bool allowUnread);
    void showCopyProgress(const QString &name, const SearchableCopyProgress &progress);
    void showCopySaved(const SearchableCopyReport &report);
    void showCopyFailed(const Error &error, const SearchableCopyRequest &request, bool unread);
    // main_window_care.cpp
    void connectCare();
    void addCareActions(QMenu *menu);
    void updateCareActions();
    void askCopyOfCase();
    void askSealedCopy();
    void askSealedFile();
    void compactCase();
    void offerRecovery(const QString &path, const Error &error);
    void careBegins(const QString &words);
    void showCareDone(const QString &path, const QStringList &remarks);
    void showOriginals(int originals, const QStringList &altered);
    void search(const QString &text);
    // main_window_help.cpp
    [[nodiscard]] QList<KeyGroup> keyGroups() const;
    void showKeys();
    void showFirstSteps();
    void leaveFirstSteps();
    void updatePath();
    void updateIdleText();
    void updateIdleTextSoon(); ///< once for all that is told of in this turn
    void fillRecent(QMenu *menu);
    void restore();

    CaseSession &m_session;
    Theme &m_theme;
    std::unique_ptr<Theme::Hold> m_building; ///< until the window stands
    UserPrompt &m_prompt;
    QSettings &m_settings;
    WindowPaths m_paths;
    RecentCases m_recent;
    CaseFeed *m_feed;
    TopBar *m_top;
    Banner *m_banner;
    NavRail *m_rail;
    StatusLine *m_status;
    WelcomePage *m_welcome;
    ReviewDesk *m_desk;
    ProjectsView *m_projects;
    SpendingView *m_spending;
    TallyView *m_tally;
    ExportView *m_export;
    NamesView *m_names;
    ImportDock *m_importDock;
    DropTarget *m_drop = nullptr;
    WatchlistPanel *m_watchlists;
    KeyMap *m_keys;
    WindowSettings *m_options;
    DiagnosticsCopy *m_diagnostics = nullptr;
    SettingsDialog *m_settingsDialog = nullptr;
    LogWindow *m_logWindow = nullptr;
    QStackedWidget *m_body; ///< welcome, or the case
    QStackedWidget *m_middle;
    FirstSteps *m_steps = nullptr;   ///< made when they are first wanted
    QPointer<QWidget> m_beforeSteps; ///< had the keyboard
    QActionGroup *m_sections = nullptr;
    QHash<Section, QAction *> m_sectionActions;
    QList<QAction *> m_caseActions; ///< need an open case
    QAction *m_saveCopy = nullptr;
    QAction *m_showImport = nullptr;
    QAction *m_readAgain = nullptr;
    QAction *m_readAllAgain = nullptr;
    StopSource m_copyStop;          ///< of the copy under way
    bool m_copying = false;         ///< one at a time
    QList<QAction *> m_careActions; ///< of which one may run at a time; the first needs no open case
    QString m_careWords;            ///< what is under way
    QString m_originalsText;        ///< what the watch over the originals found
    Section m_section = Section::Documents;
    Section m_before = Section::Documents;      ///< the one before it
    QStringList m_toImport;                     ///< waits for the case that is being made
    std::unique_ptr<CasePlace> m_back;          ///< where the case was left, until it is loaded
    std::unique_ptr<WindowHandover> m_handover; ///< until the case is loaded
    bool m_stepIsOver = true;                   ///< what undoing left to do was told
    bool m_idleTextDue = false;
    QString m_opening; ///< a case that is being opened; one at a time
};

} // namespace tt
