// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace tt
{

/// What a person says a finding is, typed in place: the value, kind and currency of an amount, the polarity
/// of a mention, the name and role of a party, the day of a date, a number. What is typed is said back in
/// words at once, and what cannot be understood as well; Return saves it as one edit. What no reading has, or
/// what the sum in capitals contradicts, is said, and saved only when it is asked for once more.
class FactsEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit FactsEditor(QWidget *parent = nullptr);

    /// Begins with what the finding counts as now, or with what was typed for it before and left.
    void open(const FindingRecord &record);
    /// Keeps what is typed for the next open() of the same finding.
    void leave();
    void forget(); ///< what is kept, too: another case
    [[nodiscard]] bool isOpen() const { return !m_finding.isNull(); }
    [[nodiscard]] QString said() const; ///< the interpretation as it is shown
    [[nodiscard]] bool isUnderstood() const { return m_facts.has_value(); }
    /// What speaks against it, as it is shown; empty: nothing.
    [[nodiscard]] QString doubt() const;

Q_SIGNALS:
    void taken(tt::FindingId finding, const tt::FindingFacts &facts);
    void closed();      ///< taken or given up
    void openChanged(); ///< isOpen() did
    void grew();        ///< something more is said

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFields();
    void fillLists();
    void fillFields(const FindingFacts &facts);
    void interpret();
    void interpretAmount(AmountFacts facts);
    void interpretDate(DateFacts facts);
    void understand(const FindingFacts &facts);
    void refuse(const QString &why);
    void chooseCurrency(const QString &currency);
    void currencyChosen();
    QLayout *makeButtons();
    void showDoubt(const QString &words);
    void take();
    void save();
    void giveUp();
    void shut();

    FindingId m_finding;
    Finding m_read;                      ///< as the analysis has it
    FindingFacts m_before;               ///< what it counted as when the editor opened
    std::optional<FindingFacts> m_facts; ///< what is typed means; none: not understood
    QHash<FindingId, QString> m_left;    ///< typed and not taken
    QLineEdit *m_text;
    QComboBox *m_what; ///< kind, polarity or role
    QComboBox *m_currency;
    QLabel *m_value;
    QLabel *m_words;
    QWidget *m_doubtBox;
    QLabel *m_doubt;
    QPushButton *m_take;
    QPushButton *m_anyway; ///< beside the doubt, when saving was asked for once
    bool m_quiet = false;
};

} // namespace tt
