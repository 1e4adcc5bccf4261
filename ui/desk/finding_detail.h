// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tt
{

class CropView;
class FindingGlossLine;
class PageImages;
class Theme;

/// All that is known of one finding, from the ink to the value: verdict, crop, value, readings, unit, reason.
class FindingDetail final : public QWidget
{
    Q_OBJECT
public:
    FindingDetail(PageImages &images, const Theme &theme, QWidget *parent = nullptr);

    void show(const FindingRecord &record, QSizeF pagePoints);
    [[nodiscard]] CropView *crop() const { return m_crop; }
    [[nodiscard]] QString valueShown() const;

private:
    void showVerdict(const FindingRecord &record);
    void showRows(const FindingRecord &record);
    void showMention(const FindingFacts &facts);
    void showReadings(const FindingRecord &record);
    void addRow(const QString &name, const QString &text, const QString &look = {}, bool rich = false,
                bool mono = false);

    const Theme &m_theme;
    QLabel *m_verdict;
    QLabel *m_review;
    QLabel *m_type;
    CropView *m_crop;
    QLabel *m_value;
    QLabel *m_words;
    FindingGlossLine *m_gloss;
    QGridLayout *m_rows;
    int m_nextRow = 0;
};

} // namespace tt
