// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_cases.h"

#include <QFileInfo>
#include <QSettings>

namespace tt
{

namespace
{

constexpr qsizetype keptCases = 10;
const QString recentKey = QStringLiteral("cases/recent");

} // namespace

RecentCases::RecentCases(QSettings &settings)
    : m_settings(settings)
{
}

void RecentCases::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = m_settings.value(recentKey).toStringList();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(recentKey, all.mid(0, keptCases));
}

QStringList RecentCases::paths() const
{
    QStringList there;
    const QStringList all = m_settings.value(recentKey).toStringList();
    for (const QString &path : all) {
        if (QFileInfo::exists(path)) there << path;
    }
    return there;
}

} // namespace tt
