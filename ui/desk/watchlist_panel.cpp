// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/watchlist_panel.h"

#include "app/session/case_session.h"
#include "ui/models/sentences.h"
#include "ui/shell/counted.h"
#include "ui/shell/task_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/user_prompt.h"
#include "ui/shell/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tt
{

namespace
{

QString rowText(const CaseWatchlist &list)
{
    QString text = list.record.name + QStringLiteral(" · ") +
                   counted(list.entries, WatchlistPanel::tr("1 entry"), WatchlistPanel::tr("%1 entries"));
    if (list.switchedOff > 0)
        text += QStringLiteral(" · ") + WatchlistPanel::tr("%1 switched off").arg(list.switchedOff);
    if (list.outdated) text += QStringLiteral(" · ") + WatchlistPanel::tr("the program has another one");
    return text + QStringLiteral("\n") +
           WatchlistPanel::tr("added %1 by %2, SHA-256 %3 …")
               .arg(QLocale().toString(list.record.addedAt.toLocalTime(), QLocale::ShortFormat),
                    list.record.addedBy, list.record.sha256.hex().left(12));
}

QString problemsText(const WatchlistReading &reading)
{
    QStringList lines;
    for (const WatchlistProblem &problem : reading.problems)
        lines.append(watchlistProblemText(problem));
    return lines.join(u'\n');
}

} // namespace

WatchlistPanel::WatchlistPanel(CaseSession &session, UserPrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_add(new QPushButton(tr("Add list …")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_save(new QPushButton(tr("Save as …")))
    , m_renew(new QPushButton(tr("Take the program's list")))
    , m_analyse(new QPushButton(tr("Analyse now")))
    , m_progress(new TaskStrip)
{
    setObjectName(QStringLiteral("watchlists"));
    setLook(this, QStringLiteral("status"));
    setFixedHeight(260);
    m_list->setObjectName(QStringLiteral("watchlist-list"));
    m_list->setAccessibleName(tr("Watch-lists of this case"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What the lists do to each other, and what is wrong with a file"));
    auto *body = new QHBoxLayout;
    body->setSpacing(space::s);
    body->setContentsMargins(space::m, 0, space::m, space::s);
    body->addWidget(m_list, 1);
    body->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(body, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &WatchlistPanel::updateButtons);
    connect(&m_session, &CaseSession::watchlistsChanged, this, &WatchlistPanel::refresh);
    connect(&m_session, &CaseSession::analysisProgress, this, &WatchlistPanel::showProgress);
    connect(&m_session, &CaseSession::analysisFinished, this, &WatchlistPanel::showFinished);
    connect(&m_session, &CaseSession::closed, this, [this] {
        m_problems.clear();
        show(CaseWatchlists());
        hide();
    });
    hide();
}

QWidget *WatchlistPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(makeLabel(tr("Watch-lists"), QStringLiteral("head")));
    row->addWidget(
        makeLabel(tr("What is looked for. Kept inside the case; a later list counts over an earlier one."),
                  QStringLiteral("caption")));
    row->addStretch();
    row->addWidget(m_progress);
    m_add->setObjectName(QStringLiteral("watchlist-add"));
    m_remove->setObjectName(QStringLiteral("watchlist-remove"));
    m_save->setObjectName(QStringLiteral("watchlist-save"));
    m_renew->setObjectName(QStringLiteral("watchlist-renew"));
    m_analyse->setObjectName(QStringLiteral("watchlist-analyse"));
    for (QPushButton *button : {m_analyse, m_renew, m_save, m_remove, m_add})
        row->addWidget(button);
    QToolButton *close = makeIconButton(QStringLiteral("x"), tr("Close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_prompt.watchlistFile([self = QPointer(this)](const QString &path) {
            if (self) self->add(path);
        });
    });
    connect(m_remove, &QPushButton::clicked, this, &WatchlistPanel::remove);
    connect(m_save, &QPushButton::clicked, this, &WatchlistPanel::askTarget);
    connect(m_renew, &QPushButton::clicked, this, &WatchlistPanel::renewBuiltIn);
    connect(m_analyse, &QPushButton::clicked, this, [this] { m_session.analyseStale(); });
    connect(m_progress, &TaskStrip::cancelAsked, this, [this] { m_session.cancelAnalysis(); });
    return head;
}

void WatchlistPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WatchlistPanel::refresh()
{
    if (!m_session.isOpen()) return;
    m_session.watchlists().then(this, [this](const Result<CaseWatchlists> &lists) {
        if (lists)
            show(*lists);
        else if (m_session.isOpen())
            say(tt::said(lists.error()));
    });
}

void WatchlistPanel::show(const CaseWatchlists &lists)
{
    const int row = m_list->currentRow();
    m_lists = lists;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CaseWatchlist &list : lists.lists)
            m_list->addItem(rowText(list));
        m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    }
    QStringList notes;
    for (const WatchlistNote &note : lists.notes)
        notes.append(note.text);
    if (m_problems.isEmpty()) m_text->setPlainText(notes.join(u'\n'));
    updateButtons();
}

QStringList WatchlistPanel::names() const
{
    QStringList names;
    for (const CaseWatchlist &list : m_lists.lists)
        names.append(list.record.name);
    return names;
}

QString WatchlistPanel::said() const { return m_text->toPlainText(); }

void WatchlistPanel::say(const QString &text) { m_text->setPlainText(text); }

const CaseWatchlist *WatchlistPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lists.lists.size() ? &m_lists.lists[row] : nullptr;
}

void WatchlistPanel::updateButtons()
{
    const bool writable = m_session.isOpen() && !m_session.info().readOnly;
    const bool busy = m_progress->isVisibleTo(this);
    const CaseWatchlist *list = chosen();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && list != nullptr && m_lists.lists.size() > 1);
    m_save->setEnabled(list != nullptr);
    m_renew->setVisible(writable && list != nullptr && list->outdated);
    m_analyse->setVisible(writable && !busy && m_lists.staleDocuments > 0);
}

void WatchlistPanel::add(const QString &path)
{
    const Result<WatchlistFile> list = readWatchlistFile(path);
    if (!list) {
        say(tt::said(list.error()));
        return;
    }
    m_problems.clear();
    m_session.checkWatchlist(*list).then(this, [this, list = *list](const Result<WatchlistReading> &reading) {
        if (reading)
            store(list, *reading);
        else
            say(tt::said(reading.error()));
    });
}

void WatchlistPanel::store(const WatchlistFile &list, const WatchlistReading &reading)
{
    m_problems = problemsText(reading);
    if (!m_problems.isEmpty()) say(m_problems);
    if (!reading.list) return;
    m_session.addWatchlist(list).then(this, [this](const Result<WatchlistRecord> &added) {
        if (!added) say(tt::said(added.error()));
    });
}

void WatchlistPanel::renewBuiltIn()
{
    m_session.renewBuiltInWatchlist().then(this, [this](const Result<WatchlistRecord> &added) {
        if (!added) say(tt::said(added.error()));
    });
}

void WatchlistPanel::remove()
{
    const CaseWatchlist *list = chosen();
    if (list == nullptr) return;
    m_problems.clear();
    m_session.removeWatchlist(list->record.name).then(this, [this](const Result<void> &removed) {
        if (!removed) say(tt::said(removed.error()));
    });
}

void WatchlistPanel::askTarget()
{
    const CaseWatchlist *list = chosen();
    if (list == nullptr) return;
    const QString ending =
        list->format == WatchlistFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".json");
    m_prompt.watchlistTarget(list->record.name + ending,
                             [self = QPointer(this), name = list->record.name](const QString &path) {
                                 if (self) self->save(name, path);
                             });
}

void WatchlistPanel::save(const QString &name, const QString &path)
{
    const bool csv = QFileInfo(path).suffix().compare(QStringLiteral("csv"), Qt::CaseInsensitive) == 0;
    m_session.exportWatchlist(name, csv ? WatchlistFormat::Csv : WatchlistFormat::Json)
        .then(this, [this, path](const Result<QByteArray> &bytes) {
            if (!bytes) {
                say(tt::said(bytes.error()));
                return;
            }
            QSaveFile file(path);
            const bool written =
                file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
            say(written ? tr("Saved as %1.").arg(path)
                        : tr("“%1” cannot be written (%2); choose another folder.")
                              .arg(path, file.errorString()));
        });
}

void WatchlistPanel::showProgress(const AnalysisProgress &progress)
{
    m_progress->show(tr("Analysing again, %1 of %2 documents").arg(progress.done).arg(progress.total),
                     progress.done, progress.total);
    updateButtons();
}

void WatchlistPanel::showFinished(const AnalysisProgress &progress, bool cancelled)
{
    m_progress->hide();
    if (cancelled)
        say(tr("Stopped after %1 of %2 documents. The others keep the findings they had.")
                .arg(progress.done)
                .arg(progress.total));
    if (isVisible()) refresh();
    updateButtons();
}

} // namespace tt
