// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tt
{

class SideColumn;

/// Content with a column beside it, or under it where the whole is narrower than `narrow` pixels.
class WithSideColumn final : public QWidget
{
    Q_OBJECT
public:
    WithSideColumn(QWidget *content, SideColumn *column, int narrow, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SideColumn *m_column;
    QBoxLayout *m_parts;
    int m_narrow;
};

} // namespace tt
