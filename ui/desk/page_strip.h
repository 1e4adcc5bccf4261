// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QWidget>

class QAction;
class QLabel;

namespace tt
{

class ElidedLabel;
class KeyButton;
class Theme;

/// The strip below the page: how good the scan is, what speaks for a closer look, and the button that says a
/// person had one.
class PageStrip final : public QWidget
{
    Q_OBJECT
public:
    PageStrip(QAction *looked, const Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing is known of the page yet.
    void show(const PageConcernRecord *page);
    [[nodiscard]] QString quality() const;
    [[nodiscard]] QString reasons() const;

private:
    void showMark();

    const Theme &m_theme;
    QAction *m_looked;
    QLabel *m_mark;
    ElidedLabel *m_reasons;
    ElidedLabel *m_quality;
    KeyButton *m_button;
    ConcernSeverity m_severity = ConcernSeverity::Note;
    bool m_seen = false; ///< a person looked at the page
};

} // namespace tt
