// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// A private folder (mode 0700) for one reader: copies of originals and raw page images. Gone with this
/// object; what a killed program left behind is removed when the next one makes its first.
class WorkDir final
{
public:
    WorkDir();
    ~WorkDir();
    WorkDir(const WorkDir &) = delete;
    WorkDir &operator=(const WorkDir &) = delete;

    /// Empty when the system's temporary folder cannot be written.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }

private:
    QString m_path;
    int m_lock = -1; ///< the folder itself, locked as long as this process lives
};

/// Removes folders of programs that no longer run. Called by the first WorkDir of a process.
void removeStaleWorkDirs();

} // namespace tt
