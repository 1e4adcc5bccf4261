// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/disk_shim.h"

#include <new>

namespace tt::shim
{

namespace
{

sqlite3_vfs *g_real = nullptr; // SQLite's default file system is one for the whole process

int closeFile(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }
int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, bytes, at);
}
int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xWrite(realOf(file), from, bytes, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags) { return realOf(file)->pMethods->xSync(realOf(file), flags); }
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
int unlockFile(sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int controlFile(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int characteristics(sqlite3_file *) { return 0; }

} // namespace

sqlite3_io_methods passingOn()
{
    return {
        1,        closeFile,  readFile,      writeFile,   truncateFile, syncFile,        fileSize,
        lockFile, unlockFile, checkReserved, controlFile, sectorSize,   characteristics, nullptr,
        nullptr,  nullptr,    nullptr,       nullptr,     nullptr,
    };
}

void install(sqlite3_vfs &shim, const char *name, Open open, Delete remove)
{
    g_real = sqlite3_vfs_find(nullptr);
    shim = *g_real;
    shim.pNext = nullptr;
    shim.zName = name;
    shim.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    shim.xOpen = open;
    shim.xDelete = remove;
    sqlite3_vfs_register(&shim, 1);
}

void uninstall(sqlite3_vfs &shim)
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(g_real, 1);
}

sqlite3_vfs *realDisk() { return g_real; }

File *place(sqlite3_file *file, const char *name)
{
    auto *placed = new (file) File{};
    placed->real = reinterpret_cast<sqlite3_file *>(placed + 1);
    placed->base.pMethods = nullptr;
    placed->path = name;
    return placed;
}

int openReal(File &file, int flags, int *outFlags)
{
    return g_real->xOpen(g_real, file.path, file.real, flags, outFlags);
}

} // namespace tt::shim
