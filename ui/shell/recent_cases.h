// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace tt
{

/// The cases that were open last, newest first, at most ten; files that are gone are left out.
class RecentCases final
{
public:
    explicit RecentCases(QSettings &settings);

    void add(const QString &path);
    [[nodiscard]] QStringList paths() const;

private:
    QSettings &m_settings;
};

} // namespace tt
