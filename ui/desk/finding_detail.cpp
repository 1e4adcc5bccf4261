// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_detail.h"

#include "ui/desk/crop_view.h"
#include "ui/desk/reading_text.h"
#include "ui/gloss/finding_gloss_line.h"
#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

QString verdictLook(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agreed:
        return QStringLiteral("pill-good");
    case Verdict::Disputed:
    case Verdict::Obscured:
        return QStringLiteral("pill-bad");
    case Verdict::Single:
        break;
    }
    return QStringLiteral("pill-muted");
}

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agreed:
        return QStringLiteral("✓ ");
    case Verdict::Disputed:
        return QStringLiteral("! ");
    case Verdict::Obscured:
        return QStringLiteral("▨ ");
    case Verdict::Single:
        break;
    }
    return {};
}

QString confidenceText(float confidence)
{
    return FindingDetail::tr("%1 % on its weakest character").arg(qRound(confidence * 100));
}

} // namespace

FindingDetail::FindingDetail(PageImages &images, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_verdict(makeLabel({}, QStringLiteral("pill-muted")))
    , m_review(makeLabel({}, QStringLiteral("pill-muted")))
    , m_type(makeLabel({}, QStringLiteral("muted")))
    , m_crop(new CropView(images, theme))
    , m_value(makeLabel({}, QStringLiteral("value")))
    , m_words(makeLabel({}, QStringLiteral("muted")))
    , m_gloss(new FindingGlossLine)
    , m_rows(new QGridLayout)
{
    m_value->setObjectName(QStringLiteral("value"));
    for (QLabel *label : {m_value, m_words}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    auto *pills = new QHBoxLayout;
    pills->setSpacing(space::xs);
    pills->addWidget(m_verdict);
    pills->addWidget(m_review);
    pills->addStretch();
    pills->addWidget(m_type);
    m_rows->setHorizontalSpacing(space::m);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnMinimumWidth(0, 80);
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(pills);
    column->addWidget(m_crop);
    column->addSpacing(space::xs);
    column->addWidget(m_value);
    column->addWidget(m_words);
    column->addWidget(m_gloss);
    column->addSpacing(space::xs);
    column->addWidget(makeLine());
    column->addSpacing(space::xs);
    column->addLayout(m_rows);
}

void FindingDetail::show(const FindingRecord &record, QSizeF pagePoints)
{
    const FindingFacts &facts = factsOf(record);
    showVerdict(record);
    m_type->setText(typeText(facts));
    PageRect box;
    for (const PageRect &part : record.finding.boxes)
        box = box.united(part);
    m_crop->show({record.document, record.finding.page}, box, pagePoints);
    m_value->setText(valueText(facts));
    m_words->setText(valueInWords(facts));
    m_words->setVisible(!m_words->text().isEmpty());
    m_gloss->show(record);
    clearLayout(m_rows);
    m_nextRow = 0;
    showReadings(record);
    showRows(record);
}

QString FindingDetail::valueShown() const { return m_value->text(); }

void FindingDetail::showVerdict(const FindingRecord &record)
{
    const Verdict verdict = record.finding.reading.verdict;
    m_verdict->setText(verdictSign(verdict) + verdictLabel(verdict));
    setLook(m_verdict, verdictLook(verdict));
    const ReviewState state = record.review.state;
    m_review->setVisible(state != ReviewState::Unreviewed);
    m_review->setText(record.review.by.isEmpty() ? reviewLabel(state)
                                                 : tr("%1 by %2").arg(reviewLabel(state), record.review.by));
    setLook(m_review,
            state == ReviewState::Rejected ? QStringLiteral("pill-muted") : QStringLiteral("pill-good"));
    m_review->setToolTip(QLocale().toString(record.review.at.toLocalTime(), QLocale::ShortFormat));
}

void FindingDetail::showReadings(const FindingRecord &record)
{
    const QVector<Reading> &readings = record.finding.reading.readings;
    if (readings.isEmpty()) addRow(tr("Printed"), record.finding.quote, {}, false, true);
    // Capital numerals are other characters by nature: they are compared by value, never character by
    // character.
    const auto isCapital = [](const Reading &reading) { return reading.by == u"capital"; };
    const auto base = std::find_if_not(readings.cbegin(), readings.cend(), isCapital);
    for (const Reading &reading : readings) {
        const bool compare =
            base != readings.cend() && &reading != &*base && !isCapital(reading) && !reading.text.isEmpty();
        const QString text = reading.text.isEmpty() ? tr("nothing") : reading.text;
        QString rich = compare ? markedText(text, base->text, m_theme.colors().bad) : text.toHtmlEscaped();
        // The value is worth a word only where it says more than the text does.
        if (record.finding.reading.verdict == Verdict::Disputed && !reading.value.isEmpty())
            rich += QStringLiteral(" <span style=\"color:%1\">= %2</span>")
                        .arg(m_theme.colors().muted.name(), reading.value.toHtmlEscaped());
        addRow(engineLabel(reading.by), rich, {}, true, true);
    }
}

void FindingDetail::showRows(const FindingRecord &record)
{
    const FindingFacts &facts = factsOf(record);
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) {
        addRow(tr("Unit from"), unitSourceLabel(amount->unitSource));
        if (!amount->repaired.isEmpty())
            addRow(tr("Repaired to"), amount->repaired, QStringLiteral("warn"), false, true);
    }
    addRow(tr("Counts as"), reasonText(record));
    if (const auto *mention = std::get_if<MentionFacts>(&facts); mention && !mention->home.isEmpty())
        addRow(tr("Home"), homeLabel(mention->home));
    showMention(facts);
    addRow(tr("Line"), record.finding.context);
    const auto flags = std::visit(
        [](const auto &f) -> QStringList {
            if constexpr (requires { f.flags; })
                return f.flags;
            else
                return {};
        },
        facts);
    for (const QString &flag : flags) {
        // These stand in rows of their own.
        if (flag.startsWith(u"export_control:") || flag.startsWith(u"implied_by:")) continue;
        addRow(tr("Check"), flagText(flag), QStringLiteral("bad"));
    }
    if (record.finding.reading.underSeal)
        addRow(tr("Seal"), tr("stands under a seal"), QStringLiteral("warn"));
    if (!record.sameAs.isNull())
        addRow(tr("Repeats"), tr("the same sum elsewhere in this document; counted once"));
    addRow(tr("Reading"), confidenceText(record.finding.reading.confidence));
}

void FindingDetail::showMention(const FindingFacts &facts)
{
    const auto *mention = std::get_if<MentionFacts>(&facts);
    if (mention == nullptr) return;
    if (mention->impliedBy) addRow(tr("Implied by"), impliedText(*mention->impliedBy));
    if (!mention->meaning.isEmpty()) addRow(tr("Means"), mention->meaning);
    const QString control = controlText(*mention);
    if (!control.isEmpty()) addRow(tr("Export control"), control);
}

void FindingDetail::addRow(const QString &name, const QString &text, const QString &look, bool rich,
                           bool mono)
{
    const int row = m_nextRow++;
    QLabel *key = makeLabel(name, QStringLiteral("muted"));
    QLabel *value = makeLabel({}, look);
    value->setTextFormat(rich ? Qt::RichText : Qt::PlainText);
    value->setText(text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (mono) value->setFont(m_theme.monospace());
    m_rows->addWidget(key, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_rows->addWidget(value, row, 1, Qt::AlignTop);
}

} // namespace tt
