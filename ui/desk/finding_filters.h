// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finding_filter_model.h"

#include <QString>
#include <QVector>

namespace tt
{

/// One entry of a filter's list: what it is called and what it sets.
struct FilterEntry {
    QString label;
    void (*apply)(FindingChoice &choice);
};

/// By type, category and kind; the first is what a reporter looks at: figures and names.
QVector<FilterEntry> whatFilters();
QVector<FilterEntry> verdictFilters();
QVector<FilterEntry> reviewFilters();

} // namespace tt
