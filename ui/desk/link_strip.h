// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tt
{

/// While a link is being made: from which finding, and in which words. The other end is whatever finding is
/// open when the link's key is pressed again.
class LinkStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkStrip(QWidget *parent = nullptr);

    /// `key` ends the link at the finding that is open then.
    void begin(const FindingRecord &from, const QString &key);
    void end();
    [[nodiscard]] FindingId from() const { return m_from; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void left(); ///< by Return or Escape in the words: back to the keys of the review
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FindingId m_from;
    QLabel *m_text;
    QLineEdit *m_words;
};

} // namespace tt
