// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "app/evidence/case_entities.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tt
{

class CaseFeed;
class CaseSession;
class CropView;
class Theme;

/// One of two names that are compared: how it is printed, how often, in which roles, and its ink on a page.
class NameCard final : public QWidget
{
    Q_OBJECT
public:
    NameCard(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &name, const CaseNames &names);
    void clear();
    /// The place that the crop shows; null when the name stands on no page.
    [[nodiscard]] FindingId finding() const { return m_finding; }

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);

private:
    void showCrop(FindingId finding);

    CaseSession &m_session;
    CaseFeed &m_feed;
    QLabel *m_name;
    QLabel *m_counts;
    CropView *m_crop;
    QPushButton *m_open;
    QLabel *m_spellings;
    QLabel *m_codes;
    FindingId m_finding;
};

} // namespace tt
