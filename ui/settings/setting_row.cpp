// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/settings/match_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kControlWidth = 200;

} // namespace

SettingRow::SettingRow(WindowSettings &settings, const QString &key, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_key(key)
    , m_group(settings.find(key)->group)
    , m_name(makeLabel({}, {}))
    , m_help(makeLabel({}, QStringLiteral("caption")))
    , m_reset(makeIconButton(QStringLiteral("rotate-ccw"), tr("Back to default")))
{
    const Setting &setting = *settings.find(key);
    m_control = makeControl(setting);
    m_control->setObjectName(key);
    m_control->setAccessibleName(setting.text);
    m_control->setAccessibleDescription(setting.help);
    m_name->setTextFormat(Qt::RichText);
    m_name->setBuddy(m_control);
    m_help->setTextFormat(Qt::RichText);
    m_help->setWordWrap(true);
    m_reset->setObjectName(key + QStringLiteral(".reset"));
    m_reset->setAccessibleName(tr("%1: back to default").arg(setting.text));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keepsItsRoom = m_reset->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsRoom);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_help);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::m);
    row->addLayout(words, 1);
    row->addWidget(m_control, 0, Qt::AlignVCenter);
    row->addWidget(m_reset, 0, Qt::AlignVCenter);
    row->setAlignment(words, Qt::AlignVCenter);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_settings.reset(m_key);
        m_control->setFocus();
    });
    connect(&settings, &WindowSettings::changed, this, [this](const QString &which) {
        if (which == m_key) showValue();
    });
    showValue();
    showMatch({}, {});
}

QWidget *SettingRow::makeControl(const Setting &setting)
{
    if (setting.kind == Setting::Kind::Toggle) {
        auto *box = new QCheckBox;
        connect(box, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(m_key, on); });
        return box;
    }
    if (setting.kind == Setting::Kind::Text) {
        auto *field = new QLineEdit;
        field->setFixedWidth(kControlWidth);
        field->setPlaceholderText(setting.choices.isEmpty() ? QString() : setting.choices.first().text);
        connect(field, &QLineEdit::textChanged, this,
                [this](const QString &text) { m_settings.set(m_key, text.trimmed()); });
        return field;
    }
    auto *box = new QComboBox;
    box->setFixedWidth(kControlWidth);
    for (const SettingChoice &choice : setting.choices)
        box->addItem(choice.text, choice.value);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_settings.set(m_key, box->currentData()); });
    return box;
}

void SettingRow::showValue()
{
    const QVariant value = m_settings.value(m_key);
    const QSignalBlocker quiet(m_control);
    if (auto *box = qobject_cast<QCheckBox *>(m_control)) {
        box->setChecked(value.toBool());
    } else if (auto *list = qobject_cast<QComboBox *>(m_control)) {
        list->setCurrentIndex(list->findData(value));
    } else if (auto *field = qobject_cast<QLineEdit *>(m_control)) {
        if (field->text().trimmed() != value.toString()) field->setText(value.toString());
    }
    m_reset->setVisible(!m_settings.isStandard(m_key));
}

bool SettingRow::showMatch(const QStringList &words, const QString &groupText)
{
    const Setting &setting = *m_settings.find(m_key);
    QStringList texts{groupText, setting.text, setting.help};
    QStringList met;
    for (const SettingChoice &choice : setting.choices) {
        texts << choice.text;
        const bool here = std::any_of(words.cbegin(), words.cend(), [&choice](const QString &word) {
            return choice.text.contains(word, Qt::CaseInsensitive);
        });
        if (here) met << markedHtml(choice.text, words, m_theme.colors());
    }
    const ThemeColors &colors = m_theme.colors();
    m_name->setText(markedHtml(setting.text, words, colors));
    QString help = markedHtml(setting.help, words, colors);
    if (!met.isEmpty()) help += QStringLiteral(" · ") + met.join(QStringLiteral(", "));
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    return matchesAll(words, texts);
}

} // namespace tt
