// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/page_images.h"
#include "ui/models/page_place_model.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QListView;

namespace tt
{

class Theme;

/// The pages of the document on show as small pictures, in the order in which they belong: dragged, or moved
/// by keys. A page that stands elsewhere than in the file says so; its number stays that of the file.
class PageOrderPanel final : public QWidget
{
    Q_OBJECT
public:
    PageOrderPanel(PageImages &images, const Theme &theme, QWidget *parent = nullptr);

    void setPages(const QVector<PageRecord> &pages, const QVector<int> &order);
    void setReadOnly(bool readOnly);
    /// Selects the page without saying so.
    void setCurrent(int page);
    [[nodiscard]] int current() const; ///< -1: none
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] PagePlaceModel &model() { return m_model; }
    /// Earlier and later, with their keys: of the row in hand while the list has the keyboard, or else of the
    /// page that `shown` says.
    [[nodiscard]] QList<QAction *> actions() const { return {m_earlier, m_later}; }
    void setShown(int page) { m_shown = page; }

Q_SIGNALS:
    void pageChosen(tt::PageKey page);
    void moveAsked(tt::PageKey page, int place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key, int by);
    void move(int by);
    void askThumbnails();
    void forgetThumbnails();
    void updateActions();

    PageImages &m_images;
    PagePlaceModel m_model;
    QListView *m_list;
    QAction *m_earlier;
    QAction *m_later;
    QHash<quint64, int> m_asked; ///< pages by ticket
    QTimer m_ask;
    int m_shown = -1;
    bool m_readOnly = false;
    bool m_quiet = false; ///< the row is being set from outside
};

} // namespace tt
