// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/judged_strip.h"

#include "ui/desk/spoken.h"
#include "ui/models/correction_words.h"
#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace tt
{

namespace
{

QString oneJudged(const FindingRecord &record)
{
    const FindingFacts &facts = factsOf(record);
    const QString value = valueText(facts);
    switch (record.review.state) {
    case ReviewState::Confirmed:
        return JudgedStrip::tr("Confirmed: %1 · %2").arg(value, typeText(facts));
    case ReviewState::Rejected:
        return JudgedStrip::tr("Rejected: %1 · %2").arg(value, typeText(facts));
    case ReviewState::Corrected:
        return differsFromReading(record)
                   ? JudgedStrip::tr("Corrected: %1 instead of %2")
                         .arg(value, valueText(record.finding.facts))
                   : JudgedStrip::tr("Corrected: %1 · %2").arg(value, correctableText(facts));
    case ReviewState::Unreviewed:
        break;
    }
    return JudgedStrip::tr("To review again: %1 · %2").arg(value, typeText(facts));
}

QString manyJudged(const QVector<FindingRecord> &judged)
{
    const QString count = QLocale().toString(judged.size());
    switch (judged.first().review.state) {
    case ReviewState::Rejected:
        return JudgedStrip::tr("%1 findings rejected").arg(count);
    case ReviewState::Unreviewed:
        return JudgedStrip::tr("%1 findings to review again").arg(count);
    case ReviewState::Confirmed:
    case ReviewState::Corrected:
        break;
    }
    return JudgedStrip::tr("%1 findings confirmed").arg(count);
}

QString leftWords(const ReviewCount &count)
{
    const QLocale locale;
    if (count.left() == 0) return JudgedStrip::tr("Every figure and name is reviewed");
    if (count.disputed == 0) return JudgedStrip::tr("%1 left to review").arg(locale.toString(count.left()));
    return JudgedStrip::tr("%1 left to review, %2 of them disputed")
        .arg(locale.toString(count.left()), locale.toString(count.disputed));
}

} // namespace

JudgedStrip::JudgedStrip(QAction *undo, QWidget *parent)
    : QWidget(parent)
    , m_sign(makeLabel({}, QStringLiteral("good")))
    , m_what(makeLabel({}, {}))
    , m_left(makeLabel({}, QStringLiteral("caption")))
    , m_warning(makeLabel({}, QStringLiteral("warn")))
{
    setObjectName(QStringLiteral("judged"));
    setLook(this, QStringLiteral("banner-good"));
    setAccessibleName(tr("Judged last"));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_warning->setObjectName(QStringLiteral("judged-warning"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    auto *back = new KeyButton(undo, QStringLiteral("undo-2"));
    back->setObjectName(QStringLiteral("judged-undo"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_warning);
    words->addWidget(m_left);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(back);
    hide();
}

void JudgedStrip::show(const QVector<FindingRecord> &judged, const ReviewCount &left)
{
    if (judged.isEmpty()) return;
    m_findings.clear();
    for (const FindingRecord &record : judged)
        m_findings.append(record.id);
    const bool rejected = judged.first().review.state == ReviewState::Rejected;
    m_sign->setText(rejected ? QStringLiteral("✗") : QStringLiteral("✓"));
    m_what->setText(judged.size() == 1 ? oneJudged(judged.first()) : manyJudged(judged));
    m_left->setText(leftWords(left));
    m_warning->clear();
    m_warning->hide();
    setVisible(true);
    speak(this, words());
}

void JudgedStrip::warn(const QString &words)
{
    if (words.isEmpty()) return;
    if (m_findings.isEmpty()) {
        m_sign->setText(QStringLiteral("!"));
        m_what->setText(tr("Nothing was judged"));
        m_left->clear();
        setVisible(true);
    }
    m_warning->setText(words);
    m_warning->show();
    speak(this, words);
}

void JudgedStrip::setLeft(const ReviewCount &left)
{
    if (!m_findings.isEmpty()) m_left->setText(leftWords(left));
}

void JudgedStrip::dismiss()
{
    m_findings.clear();
    m_warning->clear();
    hide();
}

bool JudgedStrip::isAbout(const QVector<FindingId> &findings) const
{
    return std::is_permutation(findings.cbegin(), findings.cend(), m_findings.cbegin(), m_findings.cend());
}

QString JudgedStrip::words() const { return m_what->text() + QStringLiteral(". ") + m_left->text(); }

} // namespace tt
