// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tt
{

/// awarded ■ planned ■ disputed ■, always in that order.
class SpendLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit SpendLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tt
