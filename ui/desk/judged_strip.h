// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/casefile/review_count.h"

#include <QWidget>

class QAction;
class QLabel;

namespace tt
{

/// What was judged last, how to take it back, and what is left: it stays until something else is done.
class JudgedStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit JudgedStrip(QAction *undo, QWidget *parent = nullptr);

    /// As they stand now, after the judgement; `left` of the whole case. A screen reader says it at once.
    void show(const QVector<FindingRecord> &judged, const ReviewCount &left);
    /// Adds to it what is to be looked at now; stands alone when nothing was judged. Empty: nothing.
    void warn(const QString &words);
    /// What is left goes on changing while others judge and pages are read; nobody is told of it again.
    void setLeft(const ReviewCount &left);
    void dismiss();
    /// Whether an edit of these findings is the one that is shown.
    [[nodiscard]] bool isAbout(const QVector<FindingId> &findings) const;
    [[nodiscard]] QString words() const;

private:
    QVector<FindingId> m_findings;
    QLabel *m_sign;
    QLabel *m_what;
    QLabel *m_left;
    QLabel *m_warning;
};

} // namespace tt
