// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/faulty_disk.h"

#include <sqlite3.h>

#include <new>

namespace tt
{

namespace
{

struct State {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs shim{};
    int writesLeft = 0; ///< 0: no fault is planned
    FaultyDisk::Fault fault = FaultyDisk::Fault::Full;
    bool failed = false;
};
State g_state; // SQLite's default file system is one for the whole process

struct File {
    sqlite3_file base;
    sqlite3_file *real; ///< follows in the same block
};

sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

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

int closeFile(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }
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
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return noLocks() ? SQLITE_IOERR_LOCK : realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int controlFile(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int characteristics(sqlite3_file *) { return 0; }

const sqlite3_io_methods kMethods = {
    1,        closeFile,  readFile,      writeFile,   truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkReserved, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,       nullptr,     nullptr,
};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *mine = new (file) File{};
    mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
    mine->base.pMethods = nullptr;
    const int code = g_state.real->xOpen(g_state.real, name, mine->real, flags, outFlags);
    if (code == SQLITE_OK) mine->base.pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int /*syncFolder*/)
{
    return dead() || pulled() ? SQLITE_IOERR_DELETE : g_state.real->xDelete(g_state.real, name, 0);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    g_state = {};
    g_state.real = sqlite3_vfs_find(nullptr);
    g_state.shim = *g_state.real;
    g_state.shim.pNext = nullptr;
    g_state.shim.zName = "faulty";
    g_state.shim.szOsFile = static_cast<int>(sizeof(File)) + g_state.real->szOsFile;
    g_state.shim.xOpen = openFile;
    g_state.shim.xDelete = deleteFile;
    sqlite3_vfs_register(&g_state.shim, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&g_state.shim);
    sqlite3_vfs_register(g_state.real, 1);
}

void FaultyDisk::failAt(int write, Fault fault)
{
    g_state.writesLeft = write;
    g_state.fault = fault;
    g_state.failed = false;
}

bool FaultyDisk::failed() const { return g_state.failed; }

} // namespace tt
