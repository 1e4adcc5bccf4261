// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/finding_panel.h"
#include "ui/desk/search_panel.h"
#include "ui/shell/case_places.h"

namespace tt
{

/// What a window in another language goes on from, with the same case open.
struct WindowHandover {
    CasePlace place;
    FindingPanel::Filters filters;
    SearchPanel::Asked search;
    QString searchField;
};

} // namespace tt
