// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVector>
#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace tt
{

enum class Section { Documents, Findings, Projects, Spending, Tally, Search, Export, Names, Notes };
/// In the order of the column.
const QVector<Section> &allSections();

/// The slim column of sections at the left edge.
class NavRail final : public QWidget
{
    Q_OBJECT
public:
    explicit NavRail(QWidget *parent = nullptr);

    /// `action` is checkable and carries the section's name, icon and key.
    void add(Section section, QAction *action);
    /// Low: the signs alone, which have their names as tooltips.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QToolButton *> m_buttons;
    QVBoxLayout *m_column;
};

QString sectionName(Section section);  ///< stable, for settings: "documents"
QString sectionTitle(Section section); ///< for people

} // namespace tt
