// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_detail.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/crop_view.h"
#include "ui/desk/desk_actions.h"
#include "ui/desk/facts_editor.h"
#include "ui/desk/flow_layout.h"
#include "ui/desk/marks_box.h"
#include "ui/desk/reading_text.h"
#include "ui/gloss/finding_gloss_line.h"
#include "ui/models/correction_words.h"
#include "ui/models/finding_pair.h"
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

QString verdictLook(const FindingRecord &record)
{
    if (differsFromReading(record)) return QStringLiteral("pill-warn");
    const bool judged = record.review.state != ReviewState::Unreviewed;
    switch (record.finding.reading.verdict) {
    case Verdict::Agreed:
        return QStringLiteral("pill-good");
    case Verdict::Disputed:
    case Verdict::Obscured:
        return judged ? QStringLiteral("pill-muted") : QStringLiteral("pill-bad");
    case Verdict::Single:
        break;
    }
    return QStringLiteral("pill-muted");
}

QString verdictSign(const FindingRecord &record)
{
    if (differsFromReading(record)) return QStringLiteral("≠ ");
    switch (record.finding.reading.verdict) {
    case Verdict::Agreed:
        return QStringLiteral("✓ ");
    case Verdict::Disputed:
        return record.review.state == ReviewState::Unreviewed ? QStringLiteral("! ") : QString();
    case Verdict::Obscured:
        return QStringLiteral("▨ ");
    case Verdict::Single:
        break;
    }
    return {};
}

/// Who or what a reading is by, for those who meet the name for the first time.
QString readerWords(const QString &by)
{
    if (by == u"capital")
        return FindingDetail::tr("The same sum in capital numerals (大写), as printed beside it");
    if (by == u"digits") return FindingDetail::tr("The same sum in digits, as printed beside it");
    if (by == u"embedded") return FindingDetail::tr("The text that the file carries itself");
    if (by == u"person") return FindingDetail::tr("A person corrected the text of the page");
    if (by.endsWith(u"-enlarged"))
        return FindingDetail::tr("The first program once more, on an enlarged crop of the line");
    if (by.startsWith(u"paddle")) return FindingDetail::tr("The program that reads every page");
    return FindingDetail::tr("A second program that reads the figures again, independently");
}

QString confidenceText(float confidence)
{
    return FindingDetail::tr("%1 % sure of the character it doubted most").arg(qRound(confidence * 100));
}

} // namespace

FindingDetail::FindingDetail(CaseFeed &feed, PageImages &images, const Theme &theme,
                             const DeskActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_pair(actions.pair)
    , m_theme(theme)
    , m_verdict(makeLabel({}, QStringLiteral("pill-muted")))
    , m_review(makeLabel({}, QStringLiteral("pill-muted")))
    , m_type(makeLabel({}, QStringLiteral("muted")))
    , m_crop(new CropView(images, theme))
    , m_value(makeLabel({}, QStringLiteral("value")))
    , m_words(makeLabel({}, QStringLiteral("muted")))
    , m_gloss(new FindingGlossLine)
    , m_original(makeLabel({}, QStringLiteral("muted")))
    , m_editor(new FactsEditor)
    , m_marks(new MarksBox(feed, actions))
    , m_rows(new QGridLayout)
{
    m_value->setObjectName(QStringLiteral("value"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_original->setObjectName(QStringLiteral("original"));
    for (QLabel *label : {m_value, m_words, m_original}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    QFont struck = m_original->font();
    struck.setStrikeOut(true);
    m_original->setFont(struck);
    // A long name of who looked at it goes into a line of its own and widens nothing.
    auto *pills = new FlowLayout(space::xs);
    pills->addWidget(m_verdict);
    pills->addWidget(m_review);
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
    column->addWidget(m_original);
    column->addWidget(m_editor);
    column->addWidget(m_marks);
    column->addSpacing(space::xs);
    column->addWidget(makeLine());
    column->addSpacing(space::xs);
    column->addLayout(m_rows);
    connect(m_editor, &FactsEditor::closed, this, &FindingDetail::showValue);
    // The readings' marks are text with colours of their own.
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_record.id.isNull()) showDetails();
    });
}

void FindingDetail::show(const FindingRecord &record, QSizeF pagePoints)
{
    if (record.id != m_record.id) m_editor->leave();
    m_record = record;
    const FindingFacts &facts = factsOf(record);
    showVerdict(record);
    m_type->setText(typeText(facts));
    m_crop->show({record.document, record.finding.page}, unionOf(record.finding.boxes), pagePoints,
                 unionOf(record.finding.reading.labelBoxes));
    m_marks->show(record.id);
    showValue();
    m_gloss->show(record);
    showDetails();
}

void FindingDetail::showDetails()
{
    clearLayout(m_rows);
    m_nextRow = 0;
    showReadings(m_record);
    showRows(m_record);
}

void FindingDetail::showValue()
{
    const FindingFacts &facts = factsOf(m_record);
    const FindingFacts &read = m_record.finding.facts;
    const bool editing = m_editor->isOpen();
    m_value->setText(valueText(facts));
    m_words->setText(valueInWords(facts));
    m_original->setText(valueText(read) != valueText(facts) ? valueText(read) : correctableText(read));
    m_value->setVisible(!editing);
    m_words->setVisible(!editing && !m_words->text().isEmpty());
    m_original->setVisible(facts != read);
    m_original->setAccessibleName(tr("As it was read: %1").arg(m_original->text()));
}

void FindingDetail::correct()
{
    if (m_record.id.isNull()) return;
    m_editor->open(m_record);
    showValue();
}

void FindingDetail::placeNote(QWidget *note)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_marks) + 1, note);
}

QString FindingDetail::valueShown() const { return m_value->text(); }

void FindingDetail::showVerdict(const FindingRecord &record)
{
    m_verdict->setText(verdictSign(record) + verdictInShort(record));
    m_verdict->setToolTip(verdictText(record));
    setLook(m_verdict, verdictLook(record));
    const ReviewState state = record.review.state;
    m_review->setVisible(state != ReviewState::Unreviewed);
    constexpr int longestName = 160; // pixels
    const QString by = m_review->fontMetrics().elidedText(record.review.by, Qt::ElideRight, longestName);
    m_review->setText(by.isEmpty() ? reviewLabel(state) : tr("%1 by %2").arg(reviewLabel(state), by));
    if (record.changedSinceReview) m_review->setText(tr("%1; reads otherwise since").arg(m_review->text()));
    setLook(m_review, record.changedSinceReview        ? QStringLiteral("pill-warn")
                      : state == ReviewState::Rejected ? QStringLiteral("pill-muted")
                                                       : QStringLiteral("pill-good"));
    const QString when = QLocale().toString(record.review.at.toLocalTime(), QLocale::ShortFormat);
    m_review->setToolTip(QStringLiteral("%1, %2").arg(record.review.by.toHtmlEscaped(), when));
}

void FindingDetail::showReadings(const FindingRecord &record)
{
    if (differsFromReading(record)) addRow(tr("Readings"), verdictText(record));
    const QVector<Reading> &readings = record.finding.reading.readings;
    if (readings.isEmpty()) addRow(tr("Printed"), record.finding.quote, {}, false, true);
    // Capital numerals are other characters by nature: they are compared by value, never character by
    // character.
    const auto isCapital = [](const Reading &reading) { return reading.by == u"capital"; };
    const auto base = std::find_if_not(readings.cbegin(), readings.cend(), isCapital);
    const auto comparable = [&](const Reading &reading) {
        return base != readings.cend() && !isCapital(reading) && !reading.text.isEmpty() &&
               !sameCharacters(reading.text, base->text);
    };
    const auto other = std::find_if(readings.cbegin(), readings.cend(), comparable);
    for (const Reading &reading : readings) {
        const QString text = reading.text.isEmpty() ? tr("nothing") : reading.text;
        // The first one is compared with the first that differs, the others with the first one.
        const bool first = base != readings.cend() && &reading == &*base && other != readings.cend();
        const QString against = first ? other->text : comparable(reading) ? base->text : QString();
        QString rich =
            against.isEmpty() ? text.toHtmlEscaped() : markedText(text, against, m_theme.colors().bad);
        // The value is worth a word only where it says more than the text does.
        if (record.finding.reading.verdict == Verdict::Disputed && !reading.value.isEmpty())
            rich += QStringLiteral(" <span style=\"color:%1\">= %2</span>")
                        .arg(m_theme.colors().muted.name(), reading.value.toHtmlEscaped());
        addRow(engineLabel(reading.by), rich, {}, true, true)->setToolTip(readerWords(reading.by));
    }
}

void FindingDetail::showRows(const FindingRecord &record)
{
    const FindingFacts &facts = factsOf(record);
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) {
        addRow(tr("Unit taken from"), unitSourceLabel(amount->unitSource))
            ->setToolTip(tr("Where the notice says whether the digits are 元, 万元 (ten thousand) or 亿元 "
                            "(a hundred million)."));
        if (!amount->repaired.isEmpty())
            addRow(tr("Repaired to"), amount->repaired, QStringLiteral("warn"), false, true);
    }
    addRow(tr("Counts as"), reasonText(record));
    showPair(record);
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
        addRow(tr("Check"), flagText(flag), flagWarns(flag) ? QStringLiteral("bad") : QString());
    }
    if (record.finding.reading.underSeal)
        addRow(tr("Seal"), tr("stands under a seal"), QStringLiteral("warn"));
    if (!record.sameAs.isNull())
        addRow(tr("Repeats"), tr("the same sum elsewhere in this document; counted once"));
    addRow(tr("First reading"), confidenceText(record.finding.reading.confidence))
        ->setToolTip(tr("What the engine says of itself. It is no chance that the sum is right: that two "
                        "readings agree says more."));
}

void FindingDetail::showPair(const FindingRecord &record)
{
    const QVector<FindingRecord> all = m_feed.findings().ofDocument(record.document);
    const FindingId next = nextOfSum(all, record);
    const FindingRecord *pair = m_feed.findings().find(next);
    if (!pair) return;
    const QString place = tr("%1, page %2").arg(pair->finding.quote).arg(pair->finding.page + 1);
    auto *button = new QPushButton;
    constexpr int widest = 200; // pixels: a long sum in capitals widens nothing
    button->setText(button->fontMetrics().elidedText(place, Qt::ElideMiddle, widest));
    button->setObjectName(QStringLiteral("pair"));
    button->setProperty("look", QStringLiteral("link"));
    button->setToolTip(place + u'\n' + m_pair->toolTip());
    button->setAccessibleName(tr("The same sum elsewhere: %1").arg(place));
    connect(button, &QPushButton::clicked, m_pair, &QAction::trigger);
    const int row = m_nextRow++;
    m_rows->addWidget(makeLabel(tr("Also as"), QStringLiteral("muted")), row, 0,
                      Qt::AlignTop | Qt::AlignLeft);
    m_rows->addWidget(button, row, 1, Qt::AlignTop | Qt::AlignLeft);
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

QLabel *FindingDetail::addRow(const QString &name, const QString &text, const QString &look, bool rich,
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
    return key;
}

} // namespace tt
