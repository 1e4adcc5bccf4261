// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/faulty_disk.h"

#include "tests/unit/casefile/disk_shim.h"

namespace tt
{

namespace
{

using shim::realOf;

struct State {
    sqlite3_vfs disk{};
    int writesLeft = 0; ///< 0: no fault is planned
    FaultyDisk::Fault fault = FaultyDisk::Fault::Full;
    bool failed = false;
};
State g_state; // SQLite's default file system is one for the whole process

bool dead() { return g_state.failed && g_state.fault == FaultyDisk::Fault::Dead; }

bool pulled() { return g_state.failed && g_state.fault == FaultyDisk::Fault::Pulled; }
bool noLocks() { return g_state.fault == FaultyDisk::Fault::NoLocks; }

/// Counts a write down; SQLITE_OK when it may go on.
int countWrite()
{
    if (g_state.writesLeft > 0 && --g_state.writesLeft == 0) g_state.failed = true;
    if (!g_state.failed) return SQLITE_OK;
    return g_state.fault == FaultyDisk::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    if (pulled()) return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), to, bytes, at);
}
int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    const int code = countWrite();
    return code == SQLITE_OK ? realOf(file)->pMethods->xWrite(realOf(file), from, bytes, at) : code;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return dead() || pulled() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *, int) { return dead() || pulled() ? SQLITE_IOERR_FSYNC : SQLITE_OK; }
int lockFile(sqlite3_file *file, int level)
{
    return noLocks() ? SQLITE_IOERR_LOCK : realOf(file)->pMethods->xLock(realOf(file), level);
}

const sqlite3_io_methods kMethods = [] {
    sqlite3_io_methods methods = shim::passingOn();
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xLock = lockFile;
    return methods;
}();

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    shim::File *placed = shim::place(file, name);
    const int code = shim::openReal(*placed, flags, outFlags);
    if (code == SQLITE_OK) placed->base.pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int /*syncFolder*/)
{
    return dead() || pulled() ? SQLITE_IOERR_DELETE : shim::realDisk()->xDelete(shim::realDisk(), name, 0);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    g_state = {};
    shim::install(g_state.disk, "faulty", openFile, deleteFile);
}

FaultyDisk::~FaultyDisk() { shim::uninstall(g_state.disk); }

void FaultyDisk::failAt(int write, Fault fault)
{
    g_state.writesLeft = write;
    g_state.fault = fault;
    g_state.failed = false;
}

bool FaultyDisk::failed() const { return g_state.failed; }

} // namespace tt
