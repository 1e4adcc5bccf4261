// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_file.h"
#include "app/session/case_session.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_tools.h"
#include "ui/desk/page_walk.h"
#include "ui/desk/review_desk.h"
#include "ui/gloss/page_gloss.h"
#include "ui/page/page_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/window_settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

#include <QActionGroup>
#include <QMenu>
#include <QThread>

#include <algorithm>

/// What can be set, and what setting it does. The menus show the same settings.
namespace tt
{

namespace
{

using Kind = Setting::Kind;

const QString appearance = QStringLiteral("appearance");
const QString reading = QStringLiteral("reading");
const QString page = QStringLiteral("page");
const QString review = QStringLiteral("review");
const QString panels = QStringLiteral("panels");

const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString engineKey = QStringLiteral("reading/engine");
const QString readersKey = QStringLiteral("reading/readers");
const QString sealsKey = QStringLiteral("page/seals");
const QString doubtKey = QStringLiteral("page/doubt");
const QString englishKey = QStringLiteral("page/english");
const QString arrangementKey = QStringLiteral("desk/arrangement");
const QString textKey = QStringLiteral("desk/text");

constexpr qint64 kMegabyte = qint64(1) << 20;
constexpr int kMostOffered = 16; ///< readers; more need their memory as well

QString marksKey(EvidenceCategory category) { return QStringLiteral("marks/") + categoryName(category); }

QVector<SettingChoice> counts(const QString &automatic)
{
    QVector<SettingChoice> choices{{0, automatic}};
    const int most = std::clamp(QThread::idealThreadCount(), 4, kMostOffered);
    for (int count = 1; count <= most; ++count)
        choices.append({count, QString::number(count)});
    return choices;
}

} // namespace

void MainWindow::buildSettings()
{
    m_options->addGroup({appearance, tr("Appearance"), QStringLiteral("palette")});
    m_options->addGroup({reading, tr("Reading"), QStringLiteral("book-open")});
    m_options->addGroup({page, tr("Page view"), QStringLiteral("file-text")});
    m_options->addGroup({review, tr("Review"), QStringLiteral("badge-check")});
    m_options->addGroup({panels, tr("Panels"), QStringLiteral("layout-template")});
    addAppearance();
    addReading();
    addPage();
    addReview();
    addPanels();
    bindPageSettings();
}

void MainWindow::addAppearance()
{
    m_options->add({themeKey,
                    appearance,
                    Kind::Choice,
                    tr("Colours"),
                    tr("Evidence keeps its forms and lines in all of them."),
                    QStringLiteral("system"),
                    {{QStringLiteral("system"), tr("Colours of the desktop")},
                     {QStringLiteral("light"), tr("Light")},
                     {QStringLiteral("dark"), tr("Dark")},
                     {QStringLiteral("contrast-light"), tr("High contrast, light")},
                     {QStringLiteral("contrast-dark"), tr("High contrast, dark")}},
                    [this](const QVariant &name) { m_theme.setMode(themeModeFromName(name.toString())); }});
    QVector<SettingChoice> spoken{{QString(), tr("Language of the desktop")}};
    for (const Language &language : languages())
        spoken.append({language.code, language.name});
    m_options->add({languageKey, appearance, Kind::Choice, tr("Language"),
                    tr("Of the window; what is quoted from tenders stays as it is."), QString(), spoken,
                    [this](const QVariant &code) { Q_EMIT languageChosen(code.toString()); }, false});
}

void MainWindow::addReading()
{
    m_options->add(
        {engineKey,
         reading,
         Kind::Choice,
         tr("Who reads"),
         tr("Of pages read from now on. Only two engines that read independently can agree on a figure."),
         QStringLiteral("auto"),
         {{QStringLiteral("auto"), tr("PP-OCR, checked by Tesseract")},
          {QStringLiteral("paddle"), tr("PP-OCR alone")},
          {QStringLiteral("tesseract"), tr("Tesseract alone")}},
         [this](const QVariant &) { applyReading(); },
         false});
    m_options->add({readersKey, reading, Kind::Choice, tr("Pages read at a time"),
                    tr("Each takes a processor core and up to 600 MB of memory."), 0,
                    counts(tr("As the machine bears")), [this](const QVariant &) { applyReading(); }, false});
    if (!m_options->isStandard(engineKey) || !m_options->isStandard(readersKey)) applyReading();
    m_options->add(
        {QStringLiteral("reading/analyses"), reading, Kind::Choice, tr("Documents analysed at a time"),
         tr("Looking for sums and watch-list names in text that was read."), 0, counts(tr("One per core")),
         [this](const QVariant &count) { m_session.setAnalysisWorkers(count.toInt()); }});
    QVector<SettingChoice> sizes;
    for (const int size : {64, 128, 256, 512, 1'024, 2'048})
        sizes.append({size, tr("%1 MB").arg(size)});
    m_options->add(
        {QStringLiteral("page/cache-mb"), reading, Kind::Choice, tr("Memory for page pictures"),
         tr("With more, pages that were seen before are there sooner."), 256, sizes,
         [this](const QVariant &size) { m_desk->view().setCacheBytes(size.toInt() * kMegabyte); }});
}

void MainWindow::applyReading()
{
    m_session.setReading({m_options->value(engineKey).toString(), m_options->value(readersKey).toInt()});
}

void MainWindow::addPage()
{
    m_options->add({arrangementKey,
                    page,
                    Kind::Choice,
                    tr("Arrangement of pages"),
                    {},
                    0,
                    {{0, tr("Continuous")}, {1, tr("Two pages side by side")}, {2, tr("Single page")}},
                    [this](const QVariant &which) {
                        m_desk->view().setArrangement(static_cast<PageArrangement>(which.toInt()));
                    }});
    m_options->add({sealsKey, page, Kind::Toggle, tr("Show seals"),
                    tr("Without them a page looks as the engine sees it."), true});
    m_options->add({englishKey, page, Kind::Toggle, tr("English labels"),
                    tr("Over the labels of the page, so that it can be read without Chinese."), false});
    for (const EvidenceCategory category : evidenceCategories())
        m_options->add(
            {marksKey(category), page, Kind::Toggle, tr("Mark: %1").arg(categoryLabel(category)), {}, true});
    m_options->add({doubtKey, page, Kind::Toggle, tr("Mark: Doubtful characters"), {}, true});
}

void MainWindow::bindPageSettings()
{
    connect(&m_desk->view(), &PageView::arrangementChanged, m_options, [this](PageArrangement arrangement) {
        m_options->set(arrangementKey, static_cast<int>(arrangement));
    });
    const PageTools &tools = m_desk->pageArea().tools();
    m_options->bind(tools.sealsAction(), sealsKey);
    m_options->bind(m_desk->gloss().labelsAction(), englishKey);
    const QVector<EvidenceCategory> &categories = evidenceCategories();
    for (int i = 0; i < categories.size(); ++i)
        m_options->bind(tools.markActions().at(i), marksKey(categories.at(i)));
    m_options->bind(m_desk->walk().doubtAction(), doubtKey);
    m_options->bind(m_desk->actions().pageText, textKey);
}

void MainWindow::addReview()
{
    m_options->add({QStringLiteral("review/name"),
                    review,
                    Kind::Text,
                    tr("Your name"),
                    tr("As it stands in the log of the case beside what you do from now on."),
                    QString(),
                    {{QString(), loginName()}},
                    [this](const QVariant &name) { m_session.setPerson(name.toString()); }});
    m_options->add(
        {QStringLiteral("review/goes-on"),
         review,
         Kind::Toggle,
         tr("Go on after a judgement"),
         tr("To the next finding, as soon as one is confirmed or rejected. A list that hides what is judged "
            "goes on in any case."),
         true,
         {},
         [this](const QVariant &on) { m_desk->setGoesOn(on.toBool()); }});
}

void MainWindow::addPanels()
{
    const auto toggle = [this](const char *key, const QString &text, bool standard,
                               void (ReviewDesk::*set)(bool)) {
        m_options->add({QString::fromLatin1(key),
                        panels,
                        Kind::Toggle,
                        text,
                        {},
                        standard,
                        {},
                        [this, set](const QVariant &on) { (m_desk->*set)(on.toBool()); }});
    };
    toggle("desk/lists", tr("Lists"), true, &ReviewDesk::setListsVisible);
    toggle("desk/lists-right", tr("Lists at the right"), false, &ReviewDesk::setListsAtRight);
    toggle("desk/inspector", tr("Inspector"), true, &ReviewDesk::setInspectorVisible);
    toggle("desk/inspector-left", tr("Inspector at the left"), false, &ReviewDesk::setInspectorAtLeft);
    toggle("desk/findings", tr("Findings over the inspector"), true, &ReviewDesk::setFindingsVisible);
    m_options->add({textKey, panels, Kind::Toggle, tr("Text of the page"), {}, false});
    toggle("desk/text-beside", tr("Text beside the page, not under it"), false, &ReviewDesk::setTextBeside);
}

QMenu *MainWindow::buildPanelsMenu()
{
    auto *menu = new QMenu(tr("Panels"), this);
    const auto add = [&](const char *key, const char *name, const QKeySequence &shortcut) {
        const QString setting = QString::fromLatin1(key);
        QAction *action = menu->addAction(m_options->find(setting)->text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(shortcut);
        m_options->bind(action, setting);
        return action;
    };
    add("desk/lists", "view.panel-left", Qt::Key_F7)->setIcon(icon(QStringLiteral("panel-left")));
    add("desk/inspector", "view.panel-right", Qt::Key_F8)->setIcon(icon(QStringLiteral("panel-right")));
    add("desk/findings", "view.document-findings", Qt::Key_F6);
    menu->addAction(m_desk->actions().pageText);
    menu->addSeparator();
    add("desk/lists-right", "view.lists-right", Qt::SHIFT | Qt::Key_F7);
    add("desk/inspector-left", "view.inspector-left", Qt::SHIFT | Qt::Key_F8);
    add("desk/text-beside", "view.text-beside", Qt::SHIFT | Qt::Key_W);
    menu->addSeparator();
    QAction *reset =
        menu->addAction(icon(QStringLiteral("rotate-ccw")), tr("Reset the layout"), this, [this] {
            for (const Setting &setting : m_options->all()) {
                if (setting.group == panels) m_options->reset(setting.key);
            }
            m_desk->resetSizes();
        });
    reset->setObjectName(QStringLiteral("view.reset-layout"));
    reset->setShortcut(Qt::CTRL | Qt::Key_F7);
    return menu;
}

QMenu *MainWindow::buildColoursMenu()
{
    auto *menu = new QMenu(tr("Colours"), this);
    menu->setObjectName(QStringLiteral("colours-menu"));
    auto *modes = new QActionGroup(menu);
    for (const SettingChoice &choice : m_options->find(themeKey)->choices) {
        QAction *action = modes->addAction(menu->addAction(choice.text));
        action->setData(choice.value);
        action->setCheckable(true);
        action->setChecked(choice.value == m_options->value(themeKey));
        connect(action, &QAction::triggered, this,
                [this, value = choice.value] { m_options->set(themeKey, value); });
    }
    connect(m_options, &WindowSettings::changed, modes, [this, modes](const QString &key) {
        const QList<QAction *> actions = modes->actions();
        for (QAction *action : actions)
            if (key == themeKey) action->setChecked(action->data() == m_options->value(themeKey));
    });
    return menu;
}

SettingsDialog &MainWindow::settingsDialog()
{
    if (!m_settingsDialog) m_settingsDialog = new SettingsDialog(*m_options, *m_keys, m_theme, this);
    return *m_settingsDialog;
}

KeyPanel &MainWindow::keyPanel() { return settingsDialog().keyPanel(); }

void MainWindow::openSettings(const QString &group) { settingsDialog().openAt(group); }

QString MainWindow::settingsOnShow() const
{
    return m_settingsDialog && m_settingsDialog->isVisible() ? m_settingsDialog->group() : QString();
}

} // namespace tt
