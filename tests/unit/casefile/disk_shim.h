// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

/// What the disks that misbehave have in common: they stand between SQLite and the real file system, for the
/// whole process, and pass on what they do not change.
namespace tt::shim
{

struct File {
    sqlite3_file base;
    sqlite3_file *real; ///< follows in the same block
    const char *path;   ///< SQLite's own, which outlives the file; null for a temporary one
};

inline File *mine(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
inline sqlite3_file *realOf(sqlite3_file *file) { return mine(file)->real; }

/// Everything is passed on; control requests are unknown and nothing is promised of the disk.
sqlite3_io_methods passingOn();

using Open = int (*)(sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *);
using Delete = int (*)(sqlite3_vfs *, const char *, int);

/// Makes a file system of these two the default one.
void install(sqlite3_vfs &shim, const char *name, Open open, Delete remove);
void uninstall(sqlite3_vfs &shim);
/// The file system behind the one that is installed.
sqlite3_vfs *realDisk();

/// A file of ours, not open yet: base.pMethods is null.
File *place(sqlite3_file *file, const char *name);
int openReal(File &file, int flags, int *outFlags);

} // namespace tt::shim
