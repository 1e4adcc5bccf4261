// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tally_view.h"

#include "ui/charts/spend_chart_view.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/desk_keys.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/story_label.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/sentences.h"
#include "ui/models/tally_words.h"
#include "ui/shell/counted.h"
#include "ui/shell/widgets.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kCopiedMs = 6000;

/// A tag of the case, the same in every language of the window.
QString frozenTag() { return QStringLiteral("tally"); }

QString dayAndTime(const QDateTime &at) { return QLocale().toString(at, QStringLiteral("yyyy-MM-dd HH:mm")); }

} // namespace

TallyView::TallyView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_tallies(session, feed)
    , m_stack(new QStackedLayout(this))
    , m_loading(new EmptyState(QStringLiteral("calculator"), tr("Adding up …"),
                               tr("Notices are linked by their numbers, and each project's money is counted "
                                  "once.")))
    , m_empty(new EmptyState(QStringLiteral("calculator"), tr("Nothing to add up yet"),
                             tr("Import tender documents: who sought what, through whom and for how much "
                                "appears here as they are read.")))
    , m_failed(new EmptyState(QStringLiteral("triangle-alert"), tr("The tally could not be made"), {}))
{
    setLook(this, QStringLiteral("window"));
    for (EmptyState *state : {m_loading, m_empty, m_failed})
        m_stack->addWidget(state);
    m_stack->addWidget(makeContent(session, theme));
    QPushButton *again = m_failed->addButton(tr("Try again"));
    again->setObjectName(QStringLiteral("tally-again"));
    connect(again, &QPushButton::clicked, &m_tallies, &TallyFeed::askAgain);
    connectParts(feed);
    showState();
}

void TallyView::connectParts(CaseFeed &feed)
{
    connect(&m_tallies, &TallyFeed::changed, this, &TallyView::refresh);
    connect(m_story, &StoryLabel::chosen, this, [this](const StoryPiece &number) {
        choose({Choice::Kind::Number, number, {}, {}});
    });
    connect(m_chart, &SpendChartView::activated, this, [this](const QVector<FindingId> &figures) {
        choose({Choice::Kind::Money, {}, figures, {}});
    });
    connect(&feed, &CaseFeed::notesChanged, this, [this] {
        if (isVisible()) showFrozen();
    });
    connect(m_blocked, &QPushButton::clicked, this, [this] { choose({Choice::Kind::Reasons, {}, {}, {}}); });
    connect(m_unreviewed, &QPushButton::clicked, this, [this] {
        choose({Choice::Kind::Unreviewed, {}, {}, {}});
    });
    connect(m_review, &QPushButton::clicked, this, &TallyView::reviewList);
    connect(m_members, &EvidenceList::findingChosen, this,
            [this](FindingId finding) { openFrom(*m_members, m_title->text(), finding); });
    connect(m_excluded, &EvidenceList::findingChosen, this,
            [this](FindingId finding) { openFrom(*m_excluded, tr("Excluded"), finding); });
    for (EvidenceList *list : {m_members, m_excluded}) {
        connect(list, &EvidenceList::documentChosen, this, &TallyView::documentChosen);
        connect(list, &EvidenceList::projectChosen, this, &TallyView::projectChosen);
        connect(list, &EvidenceList::copiesChosen, this, &TallyView::copiesChosen);
        connect(&feed, &CaseFeed::cleared, list, &EvidenceList::clear);
    }
    connect(&feed, &CaseFeed::cleared, this, [this] { m_choice = {}; });
}

bool TallyView::event(QEvent *event) { return keepFromDesk(event) || QWidget::event(event); }

void TallyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tallies.setActive(true);
    showFrozen();
    showState();
}

void TallyView::hideEvent(QHideEvent *event)
{
    m_tallies.setActive(false);
    QWidget::hideEvent(event);
}

void TallyView::refresh()
{
    if (m_tallies.sums()) showSums(*m_tallies.sums());
    showState();
}

void TallyView::showState()
{
    if (m_tallies.error()) {
        m_failed->setText(said(*m_tallies.error()));
        m_stack->setCurrentWidget(m_failed);
    } else if (!m_tallies.sums()) {
        m_stack->setCurrentWidget(m_loading);
    } else if (m_tallies.sums()->tally.documents == 0) {
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentIndex(m_stack->count() - 1);
    }
}

void TallyView::showReasons(const CaseTally &sums)
{
    const QVector<CountedReason> reasons = countedReasons(sums.tally, languageOnScreen());
    qDeleteAll(m_kinds);
    m_kinds.clear();
    for (const CountedReason &reason : reasons) {
        auto *kind = new QPushButton(reason.text, m_blocks);
        kind->setObjectName(QStringLiteral("tally-reason-") + reason.code);
        kind->setProperty("look", QStringLiteral("pill-bad"));
        kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        kind->setToolTip(tr("Click to see each of them, with its page"));
        connect(kind, &QPushButton::clicked, this, [this, code = reason.code] {
            choose({Choice::Kind::Reasons, {}, {}, code});
        });
        m_blocks->layout()->addWidget(kind);
        m_kinds.append(kind);
    }
    m_blocks->setVisible(!reasons.isEmpty());
}

void TallyView::showSums(const CaseTally &sums)
{
    const Tally &tally = sums.tally;
    m_caption->setText(tr("%1, %2 · each purchase counted once, by the last sum known of it")
                           .arg(counted(tally.documents, tr("1 document"), tr("%1 documents")),
                                counted(tally.projects, tr("1 project"), tr("%1 projects"))));
    m_story->setStory(storyOf(sums, languageOnScreen()));
    showReasons(sums);
    const TallyRows rows(sums, m_feed.findings());
    m_evidence = rows.evidence();
    m_open = rows.unreviewed(m_evidence);
    m_unreviewed->setText(
        tr("%1 of %2 findings behind it not reviewed").arg(m_open.size()).arg(m_evidence.size()));
    m_unreviewed->setVisible(!m_open.isEmpty());
    m_final->setVisible(m_kinds.isEmpty() && m_open.isEmpty());
    showFrozen();
    showChart(sums);
    const QVector<EvidenceRow> excluded = rows.excluded();
    m_excluded->setRows(excluded);
    m_excludedCount->setText(QString::number(excluded.size()));
    showChoice();
}

void TallyView::showChart(const CaseTally &sums)
{
    m_technologies = technologySums(sums);
    m_chart->setRows(m_technologies.rows);
    QStringList foot;
    if (m_technologies.rows.isEmpty()) foot.append(tr("No sum in yuan stands behind this tally."));
    if (m_technologies.sharing > 0)
        foot.append(counted(m_technologies.sharing,
                            tr("1 project names several: its money stands under each, so the bars add up to "
                               "more than the sums above."),
                            tr("%1 projects name several: their money stands under each, so the bars add up "
                               "to more than the sums above.")));
    if (m_technologies.disputed > 0)
        foot.append(tr("Disputed figures are drawn at the higher of their readings."));
    if (!m_technologies.otherCurrencies.isEmpty())
        foot.append(tr("Other currencies are not drawn: the numbers above open them."));
    if (m_technologies.rows.size() > SpendChartView::kMostRows)
        foot.append(tr("The %1 largest are drawn.").arg(SpendChartView::kMostRows));
    m_chartFoot->setText(foot.join(u' '));
    m_chartFoot->setVisible(!foot.isEmpty());
}

void TallyView::choose(const Choice &choice)
{
    m_choice = choice;
    showChoice();
    m_members->scrollToTop();
}

void TallyView::showChoice()
{
    if (!m_tallies.sums()) return;
    const TallyRows rows(*m_tallies.sums(), m_feed.findings());
    QVector<EvidenceRow> shown;
    QString title;
    switch (m_choice.kind) {
    case Choice::Kind::Number:
        shown = rows.behind(m_choice.number);
        title = rows.titleOf(m_choice.number);
        break;
    case Choice::Kind::Money:
        shown = rows.moneyOf(m_choice.figures);
        title = tr("Money behind the bar");
        break;
    case Choice::Kind::Reasons:
        shown = rows.reasons(m_choice.reason);
        title = tr("What stands in its way");
        break;
    case Choice::Kind::Unreviewed:
        shown = rows.findingRows(m_open);
        title = tr("Behind the story, not reviewed");
        break;
    }
    m_members->setRows(shown);
    m_title->setText(title);
    m_count->setText(counted(shown.size(), tr("1 row"), tr("%1 rows")));
    m_review->setVisible(std::any_of(shown.cbegin(), shown.cend(),
                                     [](const EvidenceRow &row) { return !row.finding.isNull(); }));
}

void TallyView::openFrom(const EvidenceList &list, const QString &title, FindingId finding)
{
    QSet<FindingId> among;
    for (const EvidenceRow &row : list.rowModel().rows()) {
        if (!row.finding.isNull()) among.insert(row.finding);
    }
    Q_EMIT findingChosen(finding, title, among);
}

void TallyView::reviewList() { openFrom(*m_members, m_title->text(), {}); }

bool TallyView::eventFilter(QObject *watched, QEvent *event)
{
    // Rows of chips are as high as the width makes them; the scroll area asks for the least height only.
    const bool relaid = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == m_column && relaid)
        m_column->setMinimumHeight(m_column->layout()->minimumHeightForWidth(m_column->width()));
    return QWidget::eventFilter(watched, event);
}

QString TallyView::copyText(StoryLanguage language) const
{
    if (!m_tallies.sums()) return {};
    const CaseTally &sums = *m_tallies.sums();
    QStringList sentences = {storyOf(sums, language).text(), blockedHeading(sums.tally, language),
                             unreviewedSentence(m_open.size(), m_evidence.size(), language)};
    sentences.removeAll(QString());
    return sentences.join(language == StoryLanguage::English ? QStringLiteral(" ") : QString());
}

void TallyView::freeze()
{
    if (!m_tallies.sums()) return;
    NoteRecord note;
    // The first line is the story, so that it can be compared with a later one.
    note.text = copyText(languageOnScreen()) + u'\n' +
                tr("Tally of %1").arg(dayAndTime(QDateTime::currentDateTime()));
    note.tags = {frozenTag()};
    note.at = QDateTime::currentDateTimeUtc(); // until the case says its own
    m_feed.saveNote(note);
}

void TallyView::showFrozen()
{
    const auto frozen = [](const NoteRecord &note) {
        return note.document.isNull() && note.finding.isNull() && note.project.isEmpty() &&
               note.tags.contains(frozenTag());
    };
    const auto last = std::find_if(m_feed.notes().crbegin(), m_feed.notes().crend(), frozen);
    const bool shown = last != m_feed.notes().crend() && m_tallies.sums();
    m_frozen->setVisible(shown);
    if (!shown) return;
    const QString then = last->text.section(u'\n', 0, 0);
    const bool same = then == copyText(StoryLanguage::English) || then == copyText(StoryLanguage::Chinese);
    m_frozen->setText(
        (same ? tr("Kept in Notes %1, as it still stands") : tr("Kept in Notes %1, changed since"))
            .arg(dayAndTime(last->at.toLocalTime())));
    m_frozen->setToolTip(last->text);
}

void TallyView::setReadOnly(bool readOnly) { m_freeze->setEnabled(!readOnly); }

void TallyView::copy(StoryLanguage language)
{
    QGuiApplication::clipboard()->setText(copyText(language));
    const bool open = !m_kinds.isEmpty() || !m_open.isEmpty();
    m_copied->setText(open ? tr("Copied, with what is still open") : tr("Copied"));
    m_copied->show();
    QTimer::singleShot(kCopiedMs, m_copied, &QWidget::hide);
}

} // namespace tt
