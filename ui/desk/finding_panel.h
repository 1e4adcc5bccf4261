// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finding_filter_model.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class EmptyState;
class ScopeStrip;
class Theme;

/// A list of findings with its filters: the whole case in triage order, or one document in the order of its
/// pages.
class FindingPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { Case, Document };

    FindingPanel(CaseFeed &feed, const Theme &theme, Scope scope, QWidget *parent = nullptr);

    /// Scope::Document only: whose findings.
    void setDocument(DocumentId document);
    /// Selects the row without saying so; a finding the filters hide selects nothing.
    void setCurrent(FindingId finding);
    /// Whether the filters let it through.
    [[nodiscard]] bool lists(FindingId finding) const;
    /// One row on or back; false at the end.
    bool step(int by);
    /// Those that are selected, from the top; the current one alone is one.
    [[nodiscard]] QVector<FindingId> selected() const;
    /// Selects the first row behind those that are selected, or the last one.
    void stepPastSelection();
    /// Drops all filters.
    void showAll();
    /// These only, whatever they are, until all are wanted again; the other filters rest meanwhile.
    void showOnly(const QString &title, const QSet<FindingId> &findings);
    void dropOnly();
    /// Where the filters stand.
    struct Filters {
        QString text;
        QVector<int> choices;
        QString tag;
        std::optional<QSet<FindingId>> only;
        QString onlyTitle;
        QVector<int> resting;
    };
    [[nodiscard]] Filters filters() const;
    void setFilters(const Filters &filters);

    [[nodiscard]] FindingFilterModel &model() { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);
    void selectionChanged();
    void backAsked(); ///< to where the findings of showOnly() came from

private:
    QWidget *makeFilters();
    void connectList();
    void applyChoice();
    void showTags();
    void updateHead();
    void updateStrip();

    CaseFeed &m_feed;
    Scope m_scope;
    FindingFilterModel m_model;
    QListView *m_list;
    ScopeStrip *m_strip;
    std::optional<QSet<FindingId>> m_only;
    QString m_onlyTitle;
    QVector<int> m_resting; ///< where the filters stood before showOnly()
    QLabel *m_count;
    QLineEdit *m_text;
    QComboBox *m_what;
    QComboBox *m_verdict;
    QComboBox *m_review;
    QComboBox *m_tag;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_showAll = nullptr;
    DocumentId m_document;
    FindingId m_current;
    int m_row = -1;       ///< of the last current row: from there it goes on when that one is hidden
    bool m_quiet = false; ///< the row is being set from outside
};

} // namespace tt
