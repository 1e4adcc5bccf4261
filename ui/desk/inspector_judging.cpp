// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/case_feed.h"
#include "ui/desk/desk_actions.h"
#include "ui/desk/inspector.h"
#include "ui/desk/judged_strip.h"
#include "ui/models/correction_words.h"
#include "ui/models/finding_pair.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

/// Judging in the inspector: its buttons, what was judged last, and how far one has come.
namespace tt
{

QWidget *Inspector::makeProgress()
{
    auto *head = new QWidget;
    setLook(head, QStringLiteral("section-head"));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_ofDocument);
    m_ofDocument->setObjectName(QStringLiteral("document-progress"));
    m_done->setObjectName(QStringLiteral("case-progress"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reviewed findings"));
    row->addWidget(m_done);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_disputed);
    return head;
}

QWidget *Inspector::makeButtons(const DeskActions &actions)
{
    auto *confirm = new KeyButton(actions.confirm, QStringLiteral("check"));
    confirm->setProperty("look", QStringLiteral("confirm"));
    confirm->setObjectName(QStringLiteral("confirm"));
    confirm->setIcon(icon(QStringLiteral("check"), IconTone::Button));
    auto *host = new QWidget;
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setSpacing(space::s);
    grid->addWidget(confirm, 0, 0);
    grid->addWidget(new KeyButton(actions.correct, QStringLiteral("pencil")), 0, 1);
    grid->addWidget(new KeyButton(actions.reject, QStringLiteral("x")), 0, 2);
    grid->addWidget(new KeyButton(actions.note, QStringLiteral("message-square")), 1, 0);
    grid->addWidget(new KeyButton(actions.tag, QStringLiteral("tag")), 1, 1);
    grid->addWidget(new KeyButton(actions.undo, QStringLiteral("undo-2")), 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return host;
}

void Inspector::refreshProgress()
{
    const ReviewCount all = m_feed.reviewCount();
    m_judged->setLeft(all);
    const ReviewCount here = m_feed.reviewCount(m_document);
    m_done->setText(all.total == 0 ? tr("Nothing to review yet")
                                   : tr("%1 of %2 reviewed").arg(all.reviewed).arg(all.total));
    m_bar->setVisible(all.total > 0);
    m_bar->setRange(0, std::max(1, all.total));
    m_bar->setValue(all.reviewed);
    m_disputed->setText(tr("%1 disputed").arg(all.disputed));
    m_disputed->setVisible(all.disputed > 0);
    QString words =
        tr("This document: %1 of %2 reviewed, %3 left").arg(here.reviewed).arg(here.total).arg(here.left());
    if (here.disputed > 0) words += tr(", %1 disputed").arg(here.disputed);
    m_ofDocument->setText(words);
    m_ofDocument->setVisible(here.total > 0);
}

void Inspector::acknowledge(const QVector<FindingId> &judged)
{
    QVector<FindingRecord> records;
    for (const FindingId id : judged) {
        if (const FindingRecord *record = m_feed.findings().find(id)) records.append(*record);
    }
    m_judged->show(records, m_feed.reviewCount());
    if (records.size() != 1) return;
    const FindingRecord &one = records.first();
    const QVector<FindingRecord> all = m_feed.findings().ofDocument(one.document);
    const auto beside = std::find_if(all.cbegin(), all.cend(), [&one](const FindingRecord &other) {
        return other.id != one.id && printOneSum(one, other);
    });
    if (beside != all.cend()) m_judged->warn(contradictionWords(one, *beside));
}

} // namespace tt
