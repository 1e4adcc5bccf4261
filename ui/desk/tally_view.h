// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/technology_sums.h"
#include "ui/desk/tally_feed.h"
#include "ui/models/tally_rows.h"

#include <QSet>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace tt
{

class EmptyState;
class EvidenceList;
class SpendChartView;
class SideColumn;
class StoryLabel;
class Theme;

/// The story's numbers: a sentence whose numbers open their members, what stands in its way right under it,
/// the money by technology; at the side the members with their crops, and what was left out.
class TallyView final : public QWidget
{
    Q_OBJECT
public:
    TallyView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TallyFeed &tallies() { return m_tallies; }
    [[nodiscard]] StoryLabel &story() const { return *m_story; }
    [[nodiscard]] EvidenceList &members() const { return *m_members; }
    [[nodiscard]] EvidenceList &excluded() const { return *m_excluded; }
    [[nodiscard]] SpendChartView &chart() const { return *m_chart; }
    /// What is copied: of a tally that is not final with the reason at its end.
    [[nodiscard]] QString copyText(StoryLanguage language) const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// `among`: the findings of the list that it was chosen from, to be gone through one after the other;
    /// without a finding from the first that is to be reviewed.
    void findingChosen(tt::FindingId finding, const QString &title, const QSet<tt::FindingId> &among);
    void notesAsked(); ///< to what was kept
    void documentChosen(tt::DocumentId document, int page);
    void projectChosen(tt::DocumentId document); ///< the project of this document: it has open questions
    void copiesChosen(tt::DocumentId document);  ///< nobody decided yet whether it is a copy

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What stands at the side.
    struct Choice {
        enum class Kind { Number, Money, Reasons, Unreviewed } kind = Kind::Number;
        StoryPiece number{{}, StoryCount::Entities, {}};
        QVector<FindingId> figures;
        QString reason = {}; ///< of Reasons: the code of those that are shown; empty: all
    };

    QWidget *makeContent(CaseSession &session, const Theme &theme);
    QLayout *makeStory(const Theme &theme);
    QWidget *makeBlocks(const Theme &theme);
    QLayout *makeChips();
    void addScopes(QLayout *row);
    QWidget *makeChart();
    SideColumn *makeSide(CaseSession &session, const Theme &theme);
    void connectParts(CaseFeed &feed);
    void refresh();
    void showState();
    void showSums(const CaseTally &sums);
    void showReasons(const CaseTally &sums);
    void showChart(const CaseTally &sums);
    void choose(const Choice &choice);
    void showChoice();
    void openFrom(const EvidenceList &list, const QString &title, FindingId finding);
    void reviewList();
    void copy(StoryLanguage language);
    /// Keeps the story as it stands, with the day, as a note on the case.
    void freeze();
    void showFrozen();

    CaseFeed &m_feed;
    TallyFeed m_tallies;
    Choice m_choice;
    QVector<TallyEvidence> m_evidence; ///< of the sums that are shown
    QVector<TallyEvidence> m_open;     ///< those of it that nobody reviewed
    TechnologySums m_technologies;
    QStackedLayout *m_stack;
    QWidget *m_column; ///< story, chips and chart, one under the other
    EmptyState *m_loading;
    EmptyState *m_empty;
    EmptyState *m_failed;
    QLabel *m_caption;
    StoryLabel *m_story;
    QWidget *m_blocks;      ///< what stands in the way: the heading, and a button for each kind
    QPushButton *m_blocked; ///< the heading; opens all of them
    QList<QPushButton *> m_kinds;
    QPushButton *m_unreviewed;
    QLabel *m_final;
    QPushButton *m_freeze;
    QPushButton *m_frozen; ///< when the story was frozen last, and whether it still says that; opens it
    QLabel *m_copied;      ///< for a while after copying: what is in the clipboard
    QPushButton *m_review; ///< goes through the findings of the list, one by one
    QButtonGroup *m_scopes;
    SpendChartView *m_chart;
    QLabel *m_chartFoot;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_excludedCount;
    EvidenceList *m_members;
    EvidenceList *m_excluded;
};

} // namespace tt
