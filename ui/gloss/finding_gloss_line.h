// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QWidget>

class QLabel;

namespace tt
{

/// A finding in one English line, with the mark that it is made from the fields.
class FindingGlossLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingGlossLine(QWidget *parent = nullptr);

    void show(const FindingRecord &record);
    [[nodiscard]] QString shownText() const;

private:
    QLabel *m_text;
};

} // namespace tt
