// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/import_dock.h"

#include "app/intake/import_queue.h"
#include "ui/desk/import_item_delegate.h"
#include "ui/models/import_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QSettings>
#include <QStackedLayout>
#include <QTabBar>

namespace tt
{

namespace
{

constexpr int mostHeight = 226;
constexpr int leastHeight = 130; ///< the head and three rows
const QString foldedKey = QStringLiteral("imports/folded");

QString tabText(const QString &words, int count)
{
    return count == 0 ? words : QStringLiteral("%1  %2").arg(words, QLocale().toString(count));
}

QPushButton *smallButton(const QString &iconName, const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("status"));
    button->setIcon(icon(iconName, IconTone::Muted));
    button->setIconSize(QSize(13, 13));
    return button;
}

} // namespace

ImportDock::ImportDock(ImportQueue &queue, ImportItemModel &items, QSettings &settings, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_items(items)
    , m_settings(settings)
    , m_headline(new ElidedLabel)
    , m_details(new ElidedLabel)
    , m_bar(new QProgressBar)
    , m_tabs(new QTabBar)
    , m_list(new QListView)
    , m_delegate(new ImportItemDelegate(theme, this))
    , m_empty(makeLabel({}, QStringLiteral("muted")))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("import-dock"));
    setAccessibleName(tr("Import"));
    setLook(this, QStringLiteral("status"));
    m_empty->setAlignment(Qt::AlignCenter);
    makeList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    connect(&m_items, &ImportItemModel::countsChanged, this, &ImportDock::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &ImportDock::updateTabs);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ImportDock::updateTabs);
    hide();
    follow();
}

QHBoxLayout *ImportDock::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, 0, space::s, 0);
    head->setSpacing(space::s);
    m_headline->setObjectName(QStringLiteral("import-headline"));
    m_headline->setProperty("look", QStringLiteral("head"));
    m_details->setObjectName(QStringLiteral("import-details"));
    m_details->setProperty("look", QStringLiteral("caption"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading progress"));
    m_bar->setProperty("look", QStringLiteral("busy"));
    m_tabs->setObjectName(QStringLiteral("import-tabs"));
    m_tabs->setAccessibleName(tr("What to list"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setGroup(static_cast<ImportItemFilter::Group>(tab)); });
    head->addWidget(m_headline);
    head->addWidget(m_details, 1);
    makeButtons(head);
    head->addSpacing(space::s);
    head->addWidget(m_tabs);
    QToolButton *fold = makeIconButton(QStringLiteral("chevron-down"), tr("Fold into the status line (F9)"));
    fold->setObjectName(QStringLiteral("import-fold"));
    connect(fold, &QToolButton::clicked, this, &ImportDock::fold);
    m_dismiss = makeIconButton(QStringLiteral("x"), tr("Dismiss; what failed stays with the case"));
    m_dismiss->setObjectName(QStringLiteral("import-dismiss"));
    connect(m_dismiss, &QToolButton::clicked, this, &ImportDock::dismiss);
    head->addWidget(fold);
    head->addWidget(m_dismiss);
    return head;
}

void ImportDock::makeButtons(QHBoxLayout *head)
{
    m_pause = smallButton(QStringLiteral("pause"), QStringLiteral("import-pause"));
    m_cancel = smallButton(QStringLiteral("x"), QStringLiteral("import-cancel"));
    m_retryAll = smallButton(QStringLiteral("refresh-cw"), QStringLiteral("import-retry-all"));
    m_cancel->setText(tr("Cancel all"));
    m_cancel->setToolTip(tr("Stop reading. What is read stays; Pause keeps the rest waiting."));
    m_retryAll->setText(tr("Try all again"));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_progress.phase == ImportPhase::Paused)
            m_queue.resume();
        else
            m_queue.pause();
    });
    connect(m_cancel, &QPushButton::clicked, &m_queue, &ImportQueue::cancel);
    connect(m_retryAll, &QPushButton::clicked, this, &ImportDock::retryAll);
    for (QPushButton *button : {m_pause, m_cancel, m_retryAll})
        head->addWidget(button);
}

void ImportDock::makeList()
{
    m_filter.setSourceModel(&m_items);
    m_list->setObjectName(QStringLiteral("import-list"));
    m_list->setAccessibleName(tr("What is imported"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_delegate, &ImportItemDelegate::pressed, this, &ImportDock::act);
    addRowActions();
}

void ImportDock::addRowActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, const QString &name) {
        auto *action = new QAction(text, m_list);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        return action;
    };
    m_openAction = add(tr("Open"), Qt::Key_Return, QStringLiteral("import.open"));
    m_actAction = add(tr("Try again"), Qt::CTRL | Qt::Key_Return, QStringLiteral("import.act"));
    m_cancelAction = add(tr("Do not read"), Qt::Key_Delete, QStringLiteral("import.take-out"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto open = [this](const QModelIndex &row) {
        const DocumentId document{row.data(ImportItemModel::DocumentRole).toLongLong()};
        if (!document.isNull())
            Q_EMIT documentChosen(document, std::max(0, row.data(ImportItemModel::FailedPageRole).toInt()));
    };
    connect(m_openAction, &QAction::triggered, this, [this, open] { open(m_list->currentIndex()); });
    connect(m_list, &QListView::doubleClicked, this, open);
    connect(m_actAction, &QAction::triggered, this, [this] { act(m_list->currentIndex()); });
    connect(m_cancelAction, &QAction::triggered, this, [this] { cancelRow(m_list->currentIndex()); });
    const auto update = [this] {
        const QModelIndex row = m_list->currentIndex();
        const auto todo = ImportItemDelegate::actOf(row);
        const bool again =
            todo == ImportItemDelegate::Act::Retry || todo == ImportItemDelegate::Act::Password;
        m_actAction->setEnabled(again);
        if (again) m_actAction->setText(ImportItemDelegate::actText(todo));
        m_cancelAction->setEnabled(row.data(ImportItemModel::CanCancelRole).toBool());
        m_openAction->setEnabled(row.data(ImportItemModel::DocumentRole).toLongLong() > 0);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, update);
    connect(&m_items, &QAbstractItemModel::dataChanged, this, update);
    update();
}

QString ImportDock::headline() const { return m_headline->text(); }
QString ImportDock::details() const { return m_details->text(); }

void ImportDock::setProgress(const ImportProgress &progress)
{
    const bool over = progress.phase == ImportPhase::Idle && !(progress == m_progress);
    m_progress = progress;
    follow();
    const bool known = progress.duplicates > 0 && progress.filesStored == progress.duplicates;
    if (over && known) Q_EMIT nothingNew(importKnownLine(progress.duplicates));
}

/// Everything that is said above the list, and whether the dock is there at all.
void ImportDock::follow()
{
    const ImportCounts &counts = m_items.counts();
    const bool busy = m_progress.phase != ImportPhase::Idle;
    const bool paused = m_progress.phase == ImportPhase::Paused;
    const bool problem = !busy && m_progress.problem.has_value();
    if (m_headline->property("look").toString() != (problem ? u"bad" : u"head"))
        setLook(m_headline, problem ? QStringLiteral("bad") : QStringLiteral("head"));
    m_headline->setText(importHeadline(m_progress, counts));
    m_details->setText(importDetails(m_progress, counts));
    const bool storing = m_progress.phase == ImportPhase::Storing;
    m_bar->setRange(0, std::max(1, storing ? m_progress.filesTotal : m_progress.pagesTotal));
    m_bar->setValue(!busy
                        ? m_bar->maximum()
                        : (storing ? m_progress.filesStored : m_progress.pagesRead + m_progress.pagesFailed));
    m_bar->setVisible(busy);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), IconTone::Muted));
    m_pause->setVisible(busy);
    m_cancel->setVisible(busy);
    m_retryAll->setVisible(!busy && counts.failed > 0);
    m_dismiss->setVisible(counts.underWay == 0);
    const bool underWay = busy || counts.underWay > 0;
    const bool begins = underWay && counts.underWay > 0 && !m_wasUnderWay;
    const bool ends = !underWay && m_wasUnderWay;
    // A list that somebody looks at stays, unless it is empty now.
    if (begins && !isVisible()) {
        m_tabs->setCurrentIndex(static_cast<int>(ImportItemFilter::Group::UnderWay));
        if (!m_settings.value(foldedKey, false).toBool()) show();
    }
    if (ends && m_filter.group() == ImportItemFilter::Group::UnderWay)
        m_tabs->setCurrentIndex(static_cast<int>(counts.failed > 0 ? ImportItemFilter::Group::Failed
                                                                   : ImportItemFilter::Group::All));
    if (begins) m_clock.start();
    if (ends) foldWhenDone();
    m_wasUnderWay = begins || (underWay && m_wasUnderWay);
    updateTabs();
}

/// Nothing asks for a person any more: one line says what came of it, and opens this again. Whoever opened
/// it by hand, or is in it, keeps it.
void ImportDock::foldWhenDone()
{
    const ImportCounts &counts = m_items.counts();
    const bool clean = counts.failed + counts.stopped == 0 && !m_progress.problem;
    if (!clean || counts.done == 0) return;
    Q_EMIT allDone(importDoneLine(counts, m_clock.elapsed()));
    const QWidget *focus = window()->focusWidget();
    const bool inUse = focus && isAncestorOf(focus);
    if (!inUse && !m_settings.contains(foldedKey)) hide();
}

void ImportDock::updateTabs()
{
    const ImportCounts &counts = m_items.counts();
    m_tabs->setTabText(0, tabText(tr("Under way"), counts.underWay));
    m_tabs->setTabText(1, tabText(tr("Not read"), counts.failed));
    m_tabs->setTabText(2, tabText(tr("All"), counts.all));
    const bool failed = m_filter.group() == ImportItemFilter::Group::Failed;
    const bool any = counts.all > 0;
    m_empty->setText(failed && any ? tr("Everything could be read")
                     : any         ? tr("Nothing is under way")
                                   : tr("Drop scanned tenders or a folder of them anywhere in the window."));
    m_stack->setCurrentIndex(m_filter.rowCount() > 0 ? 0 : 1);
}

void ImportDock::setGroup(ImportItemFilter::Group group)
{
    m_filter.setGroup(group);
    updateTabs();
}

void ImportDock::act(const QModelIndex &row)
{
    const int number = row.data(ImportItemModel::NumberRole).toInt();
    switch (ImportItemDelegate::actOf(row)) {
    case ImportItemDelegate::Act::Cancel:
        cancelRow(row);
        break;
    case ImportItemDelegate::Act::Retry:
        m_queue.retryItem(number);
        break;
    case ImportItemDelegate::Act::Password:
        Q_EMIT passwordAsked({row.data(ImportItemModel::DocumentRole).toLongLong()});
        break;
    case ImportItemDelegate::Act::None:
        break;
    }
}

void ImportDock::cancelRow(const QModelIndex &row)
{
    if (row.data(ImportItemModel::CanCancelRole).toBool())
        m_queue.cancelItem(row.data(ImportItemModel::NumberRole).toInt());
}

void ImportDock::retryAll()
{
    for (const int number : m_items.failedNumbers())
        m_queue.retryItem(number);
}

void ImportDock::unfold()
{
    // Opened to see what came of it is no wish to have it open from now on.
    if (m_wasUnderWay)
        m_settings.setValue(foldedKey, false);
    else if (m_settings.value(foldedKey, false).toBool())
        m_settings.remove(foldedKey);
    show();
}

void ImportDock::unfoldAndFocus()
{
    m_before = window()->focusWidget();
    unfold();
    (m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_tabs)->setFocus(Qt::ShortcutFocusReason);
}

void ImportDock::fold()
{
    m_settings.setValue(foldedKey, true);
    leave();
}

void ImportDock::leave()
{
    const QWidget *focus = window()->focusWidget();
    const bool had = focus && isAncestorOf(focus);
    hide();
    if (had && m_before) m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void ImportDock::showFailed()
{
    m_tabs->setCurrentIndex(static_cast<int>(ImportItemFilter::Group::Failed));
    unfold();
}

void ImportDock::dismiss()
{
    m_queue.forgetOver();
    leave();
}

void ImportDock::reset()
{
    m_wasUnderWay = false;
    m_progress = {};
    follow();
    hide();
}

/// A quarter of the window, within bounds: the page is what a person is here for.
void ImportDock::fit() { setFixedHeight(std::clamp(window()->height() / 4, leastHeight, mostHeight)); }

bool ImportDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

void ImportDock::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this); // once more is no more
    fit();
    QWidget::showEvent(event);
    Q_EMIT visibilityChanged(true);
}

void ImportDock::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT visibilityChanged(false);
}

} // namespace tt
