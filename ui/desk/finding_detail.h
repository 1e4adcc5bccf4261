// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace tt
{

class CaseFeed;
class CropView;
class FindingGlossLine;
class FactsEditor;
class MarksBox;
class PageImages;
class Theme;
struct DeskActions;

/// All that is known of one finding, from the ink to the value: verdict, crop, value, readings, unit, reason.
class FindingDetail final : public QWidget
{
    Q_OBJECT
public:
    FindingDetail(CaseFeed &feed, PageImages &images, const Theme &theme, const DeskActions &actions,
                  QWidget *parent = nullptr);

    void show(const FindingRecord &record, QSizeF pagePoints);
    [[nodiscard]] CropView *crop() const { return m_crop; }
    [[nodiscard]] QString valueShown() const;
    /// Opens the editor in the place of the value.
    void correct();
    [[nodiscard]] FactsEditor *editor() const { return m_editor; }
    [[nodiscard]] MarksBox *marks() const { return m_marks; }
    /// The note's field, before what can only be looked at.
    void placeNote(QWidget *note);

private:
    void showValue();
    void showVerdict(const FindingRecord &record);
    void showDetails();
    void showRows(const FindingRecord &record);
    void showPair(const FindingRecord &record);
    void showMention(const FindingFacts &facts);
    void showReadings(const FindingRecord &record);
    /// Gives the label of its name, for a tooltip that says more.
    QLabel *addRow(const QString &name, const QString &text, const QString &look = {}, bool rich = false,
                   bool mono = false);

    CaseFeed &m_feed;
    QAction *m_pair;
    const Theme &m_theme;
    QLabel *m_verdict;
    QLabel *m_review;
    QLabel *m_type;
    CropView *m_crop;
    QLabel *m_value;
    QLabel *m_words;
    FindingGlossLine *m_gloss;
    QLabel *m_original; ///< what was read, struck through, where a person says something else
    FactsEditor *m_editor;
    MarksBox *m_marks;
    FindingRecord m_record;
    QGridLayout *m_rows;
    int m_nextRow = 0;
};

} // namespace tt
