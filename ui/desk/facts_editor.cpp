// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/facts_editor.h"

#include "app/analysis/correction_check.h"
#include "app/analysis/typed_amount.h"
#include "ui/desk/choice_box.h"
#include "ui/desk/facts_words.h"
#include "ui/desk/spoken.h"
#include "ui/models/correction_words.h"
#include "ui/models/finding_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace tt
{

namespace
{

constexpr int kindCount = static_cast<int>(AmountKind::Other) + 1;
constexpr int polarityCount = static_cast<int>(Polarity::FalsePositive) + 1;

} // namespace

FactsEditor::FactsEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_what(new ChoiceBox)
    , m_currency(new ChoiceBox)
    , m_value(makeLabel({}, QStringLiteral("value")))
    , m_words(makeLabel({}, QStringLiteral("muted")))
    , m_doubtBox(new QWidget)
    , m_doubt(makeLabel({}, {}))
    , m_take(new QPushButton(tr("Save correction")))
    , m_anyway(new QPushButton(tr("Save anyway")))
{
    setObjectName(QStringLiteral("facts-editor"));
    setAccessibleName(tr("Correct this finding"));
    m_text->setObjectName(QStringLiteral("facts-text"));
    m_what->setObjectName(QStringLiteral("facts-what"));
    m_currency->setObjectName(QStringLiteral("facts-currency"));
    m_currency->setAccessibleName(tr("Currency"));
    for (QLabel *label : {m_value, m_words, m_doubt}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *lists = new QHBoxLayout;
    lists->setSpacing(space::xs);
    lists->addWidget(m_what, 1);
    lists->addWidget(m_currency);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_value);
    column->addWidget(m_words);
    column->addWidget(m_text);
    column->addLayout(lists);
    column->addWidget(m_doubtBox);
    column->addLayout(makeButtons());
    for (QWidget *field :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_currency)})
        field->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FactsEditor::interpret);
    connect(m_what, &QComboBox::currentIndexChanged, this, &FactsEditor::interpret);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &FactsEditor::currencyChosen);
    hide();
}

QLayout *FactsEditor::makeButtons()
{
    m_doubtBox->setObjectName(QStringLiteral("facts-doubt"));
    setLook(m_doubtBox, QStringLiteral("banner-bad"));
    auto *doubt = new QVBoxLayout(m_doubtBox);
    doubt->setContentsMargins(space::s, space::s, space::s, space::s);
    doubt->setSpacing(space::s);
    doubt->addWidget(m_doubt);
    doubt->addWidget(m_anyway, 0, Qt::AlignLeft);
    m_anyway->setObjectName(QStringLiteral("facts-anyway"));
    m_anyway->setToolTip(tr("Save it although it differs (Return)"));
    m_take->setObjectName(QStringLiteral("facts-take"));
    m_take->setProperty("look", QStringLiteral("primary"));
    m_take->setToolTip(tr("Save correction (Return)"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("facts-cancel"));
    cancel->setToolTip(tr("Leave it as it was (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    buttons->addStretch();
    for (QPushButton *button : {m_anyway, m_take, cancel})
        button->installEventFilter(this);
    connect(m_take, &QPushButton::clicked, this, &FactsEditor::take);
    connect(m_anyway, &QPushButton::clicked, this, &FactsEditor::save);
    connect(cancel, &QPushButton::clicked, this, &FactsEditor::giveUp);
    return buttons;
}

void FactsEditor::open(const FindingRecord &record)
{
    leave();
    m_finding = record.id;
    m_read = record.finding;
    m_before = record.review.corrected.value_or(record.finding.facts);
    m_quiet = true;
    fillLists();
    fillFields(m_before);
    if (const auto left = m_left.constFind(m_finding); left != m_left.cend()) m_text->setText(*left);
    m_quiet = false;
    showFields();
    interpret();
    show();
    Q_EMIT openChanged();
    if (m_text->isVisibleTo(this)) {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    } else {
        m_what->setFocus(Qt::ShortcutFocusReason);
    }
}

void FactsEditor::leave()
{
    if (!isOpen()) return;
    if (m_text->text() != fieldText(m_before))
        m_left.insert(m_finding, m_text->text());
    else
        m_left.remove(m_finding);
    shut();
}

void FactsEditor::forget()
{
    m_left.clear();
    shut();
}

void FactsEditor::shut()
{
    if (!isOpen()) return;
    m_finding = {};
    hide();
    Q_EMIT openChanged();
}

QString FactsEditor::said() const
{
    return m_words->text().isEmpty() ? m_value->text() : m_value->text() + u'\n' + m_words->text();
}

QString FactsEditor::doubt() const { return m_doubtBox->isVisibleTo(this) ? m_doubt->text() : QString(); }

void FactsEditor::showFields()
{
    m_text->setVisible(!std::holds_alternative<MentionFacts>(m_before));
    m_text->setAccessibleName(fieldName(m_before));
    m_text->setPlaceholderText(fieldName(m_before));
    m_what->setVisible(m_what->count() > 0);
    m_currency->setVisible(std::holds_alternative<AmountFacts>(m_before));
}

void FactsEditor::fillLists()
{
    m_what->clear();
    if (std::holds_alternative<AmountFacts>(m_before)) {
        m_what->setAccessibleName(tr("What the sum is"));
        for (int kind = 0; kind < kindCount; ++kind)
            m_what->addItem(kindLabel(static_cast<AmountKind>(kind)), kind);
    } else if (std::holds_alternative<MentionFacts>(m_before)) {
        m_what->setAccessibleName(tr("What is said of the name"));
        for (int polarity = 0; polarity < polarityCount; ++polarity)
            m_what->addItem(polarityLabel(static_cast<Polarity>(polarity)), polarity);
    } else if (std::holds_alternative<PartyFacts>(m_before)) {
        m_what->setAccessibleName(tr("What the party is"));
        for (const QString &role : partyRoles())
            m_what->addItem(partyRoleLabel(role), role);
    }
    m_currency->clear();
    m_currency->addItems({QStringLiteral("CNY"), QStringLiteral("USD"), QStringLiteral("EUR"),
                          QStringLiteral("HKD"), QStringLiteral("JPY"), QStringLiteral("GBP")});
}

void FactsEditor::fillFields(const FindingFacts &facts)
{
    m_text->setText(fieldText(facts));
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) {
        m_what->setCurrentIndex(static_cast<int>(amount->kind));
        chooseCurrency(amount->currency);
    }
    if (const auto *mention = std::get_if<MentionFacts>(&facts))
        m_what->setCurrentIndex(static_cast<int>(mention->polarity));
    if (const auto *party = std::get_if<PartyFacts>(&facts))
        m_what->setCurrentIndex(static_cast<int>(partyRoles().indexOf(party->role)));
}

void FactsEditor::chooseCurrency(const QString &currency)
{
    if (m_currency->findText(currency) < 0) m_currency->addItem(currency);
    m_currency->setCurrentText(currency);
}

void FactsEditor::currencyChosen()
{
    if (m_quiet) return;
    // The list was changed by hand: a currency in the text, which would win, is taken out of it.
    const auto typed = typedAmount(m_text->text());
    if (typed && !typed->currency.isEmpty() && typed->currency != m_currency->currentText()) {
        m_quiet = true;
        m_text->setText(typed->high ? QString() : typed->value.toGrouped());
        m_quiet = false;
    }
    interpret();
}

void FactsEditor::interpret()
{
    if (m_quiet || !isOpen()) return;
    if (const auto *amount = std::get_if<AmountFacts>(&m_before)) return interpretAmount(*amount);
    if (const auto *date = std::get_if<DateFacts>(&m_before)) return interpretDate(*date);
    if (const auto *mention = std::get_if<MentionFacts>(&m_before)) {
        MentionFacts facts = *mention;
        facts.polarity = static_cast<Polarity>(m_what->currentData().toInt());
        return understand(facts);
    }
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) return refuse(tr("Type it as the page means it."));
    if (const auto *party = std::get_if<PartyFacts>(&m_before)) {
        PartyFacts facts = *party;
        facts.name = text;
        if (m_what->currentIndex() >= 0) facts.role = m_what->currentData().toString();
        return understand(facts);
    }
    auto facts = std::get<IdentifierFacts>(m_before);
    facts.value = text;
    understand(facts);
}

void FactsEditor::interpretAmount(AmountFacts facts)
{
    facts.kind = static_cast<AmountKind>(m_what->currentData().toInt());
    // The text as it was put in stands for the value it was made of, whatever its own writing could mean.
    if (m_text->text() != fieldText(m_before)) {
        const auto typed = typedAmount(m_text->text());
        if (!typed) return refuse(faultWords(typed.error()));
        facts.value = typed->value;
        facts.low = typed->high ? std::optional(typed->value) : std::nullopt;
        facts.high = typed->high;
        if (!typed->currency.isEmpty()) {
            m_quiet = true;
            chooseCurrency(typed->currency);
            m_quiet = false;
        }
    }
    facts.currency = m_currency->currentText();
    understand(facts);
}

void FactsEditor::interpretDate(DateFacts facts)
{
    const QDate day = QDate::fromString(m_text->text().trimmed(), Qt::ISODate);
    if (!day.isValid()) return refuse(tr("Not understood as a day. Write it as 2024-05-20."));
    facts.value = day;
    understand(facts);
}

void FactsEditor::understand(const FindingFacts &facts)
{
    m_facts = facts;
    m_value->setText(valueText(facts));
    setLook(m_value, QStringLiteral("value"));
    QStringList words{valueInWords(facts)};
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) words << polarityLabel(mention->polarity);
    if (facts == m_read.facts && facts != m_before) words << tr("as it was read: confirms the reading");
    words.removeAll(QString());
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_words->setVisible(!words.isEmpty());
    setLook(m_words, QStringLiteral("muted"));
    const bool changed = facts != m_before;
    showDoubt(changed ? correctionDoubt(m_read, facts) : QString());
    m_take->setEnabled(changed);
}

/// What was typed before this was another correction: saving it was not asked for yet.
void FactsEditor::showDoubt(const QString &words)
{
    const bool more = !words.isEmpty() && m_doubtBox->isHidden();
    m_doubt->setText(words);
    m_doubtBox->setVisible(!words.isEmpty());
    m_anyway->hide();
    if (more) Q_EMIT grew();
}

void FactsEditor::refuse(const QString &why)
{
    m_facts.reset();
    m_value->setText(QStringLiteral("—"));
    m_words->setText(why);
    setLook(m_words, QStringLiteral("bad"));
    m_words->setVisible(true);
    showDoubt({});
    m_take->setEnabled(false);
}

void FactsEditor::take()
{
    if (!m_facts || !isOpen()) return;
    // The first time it only asks, in place: a slip of a key must not overrule two readings.
    if (!doubt().isEmpty() && m_anyway->isHidden()) {
        m_doubt->setText(m_doubt->text() + u' ' + tr("Return once more saves it anyway."));
        m_anyway->show();
        m_take->setEnabled(false);
        Q_EMIT grew();
        speak(m_doubt, m_doubt->text());
        return;
    }
    save();
}

void FactsEditor::save()
{
    if (!m_facts || !isOpen()) return;
    const FindingId finding = m_finding;
    const FindingFacts facts = *m_facts;
    const bool changed = facts != m_before;
    m_left.remove(finding);
    shut();
    if (changed) Q_EMIT taken(finding, facts);
    Q_EMIT closed();
}

void FactsEditor::giveUp()
{
    m_left.remove(m_finding);
    shut();
    Q_EMIT closed();
}

bool FactsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    if (key == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    const bool button = watched->objectName() == u"facts-cancel";
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !button) {
        if (!pressed->isAutoRepeat()) take(); // a key that is held down insists on nothing
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tt
