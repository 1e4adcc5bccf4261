// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/concern_mark.h"

#include "ui/shell/theme.h"

namespace tt
{

QString concernIcon(ConcernSeverity severity)
{
    return severity == ConcernSeverity::Grave ? QStringLiteral("circle-alert")
                                              : QStringLiteral("triangle-alert");
}

QColor concernColor(ConcernSeverity severity, const ThemeColors &colors)
{
    return severity == ConcernSeverity::Grave ? colors.bad : colors.warn;
}

} // namespace tt
