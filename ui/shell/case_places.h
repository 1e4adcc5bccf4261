// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/review_desk.h"
#include "ui/shell/nav_rail.h"

#include <optional>

class QSettings;

namespace tt
{

/// Where a person is in a case.
struct CasePlace {
    Section section = Section::Documents;
    DeskPlace desk;
};

/// Where the cases were left, by path; those that were left last, twenty at most.
class CasePlaces final
{
public:
    explicit CasePlaces(QSettings &settings);

    void keep(const QString &path, const CasePlace &place);
    [[nodiscard]] std::optional<CasePlace> of(const QString &path) const;

private:
    QSettings &m_settings;
};

} // namespace tt
