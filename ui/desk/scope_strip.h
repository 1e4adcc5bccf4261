// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tt
{

/// Over a list that shows the findings of one number only: which number, how many of them were reviewed, the
/// way back to it, and the way to all findings.
class ScopeStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeStrip(QWidget *parent = nullptr);

    void show(const QString &title, qsizetype reviewed, qsizetype all);

Q_SIGNALS:
    void backAsked();
    void dropped(); ///< all findings are wanted

private:
    QLabel *m_title;
    QLabel *m_count;
};

} // namespace tt
