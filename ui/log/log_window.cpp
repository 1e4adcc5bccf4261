// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_window.h"

#include "ui/log/diagnostics.h"
#include "ui/log/log_model.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/user_prompt.h"
#include "ui/shell/widgets.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace tt
{

LogWindow::LogWindow(const RunLog &log, DiagnosticsCopy &diagnostics, UserPrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_diagnostics(diagnostics)
    , m_prompt(prompt)
    , m_model(new LogModel(log, this))
    , m_filter(new LogFilterModel(this))
    , m_list(new QTreeView)
    , m_level(new QComboBox)
    , m_text(new QLineEdit)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_words(makeLabel({}, QStringLiteral("caption")))
    , m_copyDiagnostics(new QPushButton(tr("Copy diagnostics")))
{
    setObjectName(QStringLiteral("log-window"));
    setWindowTitle(tr("Log"));
    setLook(this, QStringLiteral("window"));
    resize(820, 480);
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("log-list"));
    m_list->setAccessibleName(tr("What happened"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->resizeSection(LogModel::TimeColumn, 80);
    m_list->header()->resizeSection(LogModel::LevelColumn, 80);
    m_list->header()->resizeSection(LogModel::SourceColumn, 80);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        // Whoever reads further up is left there.
        if (bar->value() == bar->maximum()) m_list->scrollToBottom();
        showCount();
    });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogWindow::showCount);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &LogWindow::saved);
    addKeys();
    m_list->scrollToBottom();
    showCount();
    m_list->setFocus();
}

QWidget *LogWindow::makeHead()
{
    auto *head = new QWidget;
    setLook(head, QStringLiteral("bar"));
    m_level->setObjectName(QStringLiteral("log-level"));
    m_level->setAccessibleName(tr("Which entries"));
    m_level->addItem(tr("Everything"), static_cast<int>(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(LogLevel::Error));
    m_text->setObjectName(QStringLiteral("log-text"));
    m_text->setPlaceholderText(tr("Only with these words"));
    m_text->setAccessibleName(tr("Only with these words"));
    m_text->setToolTip(tr("Only with these words (%1)").arg(QKeySequence(QKeySequence::Find).toString()));
    m_text->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_level);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLevel(static_cast<LogLevel>(m_level->currentData().toInt()));
        showCount();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    return head;
}

QWidget *LogWindow::makeFoot()
{
    auto *foot = new QWidget;
    setLook(foot, QStringLiteral("status"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    const auto add = [&](QPushButton *button, const QString &name, const QString &tip) {
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        row->addWidget(button);
    };
    auto *copying = new QPushButton(tr("Copy"));
    auto *saving = new QPushButton(tr("Save …"));
    auto *closing = new QPushButton(tr("Close"));
    add(copying, QStringLiteral("log-copy"),
        tr("Copy the selected entries, or all that are shown (%1)")
            .arg(QKeySequence(QKeySequence::Copy).toString()));
    add(saving, QStringLiteral("log-save"),
        tr("Save them as a text file (%1)").arg(QKeySequence(QKeySequence::Save).toString()));
    add(m_copyDiagnostics, QStringLiteral("log-copy-diagnostics"),
        tr("Versions, models, system, counts and the last errors, without any name (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_D).toString()));
    row->addWidget(m_words, 1);
    add(closing, QStringLiteral("log-close"), tr("Close (Esc)"));
    connect(copying, &QPushButton::clicked, this, &LogWindow::copy);
    connect(saving, &QPushButton::clicked, this, &LogWindow::save);
    connect(closing, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_copyDiagnostics, &QPushButton::clicked, &m_diagnostics, &DiagnosticsCopy::start);
    connect(&m_diagnostics, &DiagnosticsCopy::copied, this,
            [this] { m_words->setText(tr("Diagnostics copied.")); });
    return foot;
}

QString LogWindow::words() const { return m_words->text(); }

QString LogWindow::shownText() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows << m_filter->index(row, 0);
    }
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows))
        text += logLine(m_model->at(m_filter->mapToSource(row).row())) + u'\n';
    return text;
}

void LogWindow::copy()
{
    QGuiApplication::clipboard()->setText(shownText());
    m_words->setText(tr("Copied."));
}

void LogWindow::save()
{
    m_prompt.logTarget(QStringLiteral("tendertrace-log.txt"), [self = QPointer(this)](const QString &path) {
        if (!self || self->m_saving.isRunning()) return;
        self->m_target = path;
        self->m_saving.setFuture(QtConcurrent::run([path, text = self->shownText().toUtf8()] {
            QSaveFile file(path);
            const bool done =
                file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
            return done ? QString() : file.errorString();
        }));
    });
}

void LogWindow::saved()
{
    const QString name = QFileInfo(m_target).fileName();
    m_words->setText(m_saving.result().isEmpty()
                         ? tr("Saved %1.").arg(name)
                         : tr("%1 was not saved: %2. Choose another folder.").arg(name, m_saving.result()));
}

void LogWindow::showCount()
{
    m_count->setText(counted(m_filter->rowCount(), tr("1 entry"), tr("%1 entries")));
}

/// As shortcuts: a list would take Ctrl+C for its current cell.
void LogWindow::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Copy, [this] { copy(); });
    add(QKeySequence::Save, [this] { save(); });
    add(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    add(Qt::CTRL | Qt::Key_D, [this] { m_diagnostics.start(); });
}

} // namespace tt
