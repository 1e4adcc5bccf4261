// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "app/intake/import_progress.h"
#include "ui/models/import_item_model.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace tt
{

class ElidedLabel;
class ImportItemDelegate;
class ImportQueue;
class Theme;

/// What is imported, one row for each input: how far it is, what failed and why, and what can be done about
/// it. Opens over the status line when an import begins, unless a person folded it; folds itself when
/// everything was read, and stays when something was not, until it is dismissed. Never takes the keyboard by
/// itself.
class ImportDock final : public QWidget
{
    Q_OBJECT
public:
    ImportDock(ImportQueue &queue, ImportItemModel &items, QSettings &settings, const Theme &theme,
               QWidget *parent = nullptr);

    void setProgress(const ImportProgress &progress);
    /// Shows it, and from now on whenever an import begins.
    void unfold();
    /// As asked for by a key: the list gets the keyboard, and whoever had it gets it back from fold().
    void unfoldAndFocus();
    /// Hides it, also when the next import begins; the status line says how far it is.
    void fold();
    void showFailed();
    /// Another case, or none.
    void reset();

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] ImportItemFilter &filter() { return m_filter; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void documentChosen(tt::DocumentId document, int page);
    void passwordAsked(tt::DocumentId document);
    void visibilityChanged(bool visible);
    /// Everything was read; the words say how much and how long it took.
    void allDone(const QString &words);
    /// All that was given is in the case already.
    void nothingNew(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QHBoxLayout *makeHead();
    void makeButtons(QHBoxLayout *head);
    void makeList();
    void addRowActions();
    void follow();
    void foldWhenDone();
    void updateTabs();
    void setGroup(ImportItemFilter::Group group);
    void act(const QModelIndex &row);
    void cancelRow(const QModelIndex &row);
    void dismiss();
    void retryAll();
    void leave();
    void fit();

    ImportQueue &m_queue;
    ImportItemModel &m_items;
    QSettings &m_settings;
    ImportItemFilter m_filter;
    ElidedLabel *m_headline;
    ElidedLabel *m_details;
    QProgressBar *m_bar;
    QTabBar *m_tabs;
    QListView *m_list;
    ImportItemDelegate *m_delegate;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retryAll = nullptr;
    QToolButton *m_dismiss = nullptr;
    QAction *m_actAction = nullptr;
    QAction *m_cancelAction = nullptr;
    QAction *m_openAction = nullptr;
    ImportProgress m_progress;
    QPointer<QWidget> m_before; ///< had the keyboard before unfoldAndFocus()
    QElapsedTimer m_clock;      ///< since an import began
    bool m_wasUnderWay = false;
};

} // namespace tt
