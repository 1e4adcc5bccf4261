// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/copy_difference_model.h"
#include "ui/models/copy_pair_model.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>

class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;

namespace tt
{

class CaseFeed;
class CaseSession;
class ElidedLabel;
class PageView;
class Theme;
struct DeskActions;

/// Two documents that may be one notice, side by side: their pages, which scroll together, and the places at
/// which their texts differ, marked on both and listed under them. The actions that decide are the desk's.
class CopyCompare final : public QWidget
{
    Q_OBJECT
public:
    CopyCompare(CaseSession &session, CaseFeed &feed, const Theme &theme, const DeskActions &actions,
                QWidget *parent = nullptr);

    void show(const CopyPair &pair);
    void clear();
    /// None: nothing is compared.
    [[nodiscard]] const CopyPair &pair() const { return m_pair; }
    [[nodiscard]] PageView &view(int side) const { return *m_sides[static_cast<size_t>(side)].view; }
    [[nodiscard]] QListView *differences() const { return m_list; }
    [[nodiscard]] const CopyDifferenceModel &model() const { return m_model; }

Q_SIGNALS:
    void left();
    void problem(const tt::Error &error);

private:
    struct Side {
        ElidedLabel *name = nullptr;
        QLabel *state = nullptr;
        PageView *view = nullptr;
        QVector<PageRecord> pages;
        QVector<PageText> texts;
        int waiting = 0; ///< texts that are on their way
    };

    QWidget *makeSide(int side, QAction *open);
    QWidget *makeDifferences(const Theme &theme);
    QWidget *makeButtons(const DeskActions &actions);
    void fetch(int side, DocumentId document);
    void fetchTexts(int side, DocumentId document);
    void compareWhenRead();
    void showCompared();
    void showMarks();
    void showState();
    void followScroll(int side);
    void followZoom(int side);
    void goTo(int row);

    CaseSession &m_session;
    CaseFeed &m_feed;
    CopyPair m_pair;
    std::array<Side, 2> m_sides;
    CopyDifferenceModel m_model;
    QLabel *m_words;
    QLabel *m_summary;
    QListView *m_list;
    /// Not a continuation: it may outlive the widget.
    QFutureWatcher<ComparedTexts> m_comparing;
    quint64 m_generation = 0; ///< answers about a pair that is not shown any more are dropped
    bool m_following = false;
};

} // namespace tt
