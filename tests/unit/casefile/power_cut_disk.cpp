// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/power_cut_disk.h"

#include "tests/unit/casefile/disk_shim.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace tt
{

namespace
{

using shim::mine;
using shim::realOf;

constexpr sqlite3_int64 kSector = 512;

/// Something that is not certain yet, and how it was before.
struct Unsynced {
    enum class Kind { Write, Cut, Made, Removed } kind;
    std::string path;
    sqlite3_int64 at = 0;
    std::string before; ///< bytes; of a removed file all of them
};

struct State {
    sqlite3_vfs disk{};
    int writesLeft = 0;
    bool cut = false;
    std::mt19937 random;
    std::vector<Unsynced> unsynced;
};
State g_state; // SQLite's default file system is one for the whole process

std::string contentOf(sqlite3_file *real, sqlite3_int64 from, sqlite3_int64 to)
{
    std::string bytes(static_cast<size_t>(std::max<sqlite3_int64>(0, to - from)), '\0');
    if (!bytes.empty()) real->pMethods->xRead(real, bytes.data(), static_cast<int>(bytes.size()), from);
    return bytes; // what lies behind the end is zeros
}

void certain(const std::string &path)
{
    std::erase_if(g_state.unsynced, [&path](const Unsynced &u) { return u.path == path; });
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    return g_state.cut ? SQLITE_IOERR_READ : realOf(file)->pMethods->xRead(realOf(file), to, bytes, at);
}
int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    if (g_state.cut) return SQLITE_IOERR_WRITE;
    if (mine(file)->path)
        g_state.unsynced.push_back(
            {Unsynced::Kind::Write, mine(file)->path, at, contentOf(realOf(file), at, at + bytes)});
    if (g_state.writesLeft > 0 && --g_state.writesLeft == 0) g_state.cut = true; // this one may be half there
    return realOf(file)->pMethods->xWrite(realOf(file), from, bytes, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (g_state.cut) return SQLITE_IOERR_TRUNCATE;
    sqlite3_int64 now = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &now);
    if (mine(file)->path && now > size)
        g_state.unsynced.push_back(
            {Unsynced::Kind::Cut, mine(file)->path, size, contentOf(realOf(file), size, now)});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int)
{
    if (g_state.cut) return SQLITE_IOERR_FSYNC;
    if (mine(file)->path) certain(mine(file)->path);
    return SQLITE_OK;
}
int sectorSize(sqlite3_file *) { return static_cast<int>(kSector); }

const sqlite3_io_methods kMethods = [] {
    sqlite3_io_methods methods = shim::passingOn();
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xSectorSize = sectorSize;
    return methods;
}();

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    shim::File *placed = shim::place(file, name);
    if (g_state.cut) return SQLITE_CANTOPEN;
    const bool made = name && (flags & SQLITE_OPEN_CREATE) != 0 && !std::filesystem::exists(name);
    const int code = shim::openReal(*placed, flags, outFlags);
    if (code != SQLITE_OK) return code;
    if (made) g_state.unsynced.push_back({Unsynced::Kind::Made, name, 0, {}});
    placed->base.pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (g_state.cut) return SQLITE_IOERR_DELETE;
    std::ifstream file(name, std::ios::binary);
    Unsynced removed{Unsynced::Kind::Removed, name, 0, {std::istreambuf_iterator<char>(file), {}}};
    const int code = shim::realDisk()->xDelete(shim::realDisk(), name, 0);
    certain(name);
    if (code == SQLITE_OK && syncFolder == 0) g_state.unsynced.push_back(std::move(removed));
    return code;
}

bool lost() { return g_state.random() % 2 == 0; }

void putBack(const Unsynced &entry)
{
    std::fstream file(entry.path, std::ios::binary | std::ios::in | std::ios::out);
    for (size_t from = 0; from < entry.before.size();) {
        const auto at = entry.at + static_cast<sqlite3_int64>(from);
        const auto piece = std::min(entry.before.size() - from, static_cast<size_t>(kSector - at % kSector));
        if (lost()) {
            file.seekp(at);
            file.write(entry.before.data() + from, static_cast<std::streamsize>(piece));
        }
        from += piece;
    }
}

} // namespace

PowerCutDisk::PowerCutDisk(int write, std::uint32_t seed)
{
    g_state = {};
    g_state.writesLeft = write;
    g_state.random.seed(seed);
    shim::install(g_state.disk, "power-cut", openFile, deleteFile);
}

PowerCutDisk::~PowerCutDisk() { shim::uninstall(g_state.disk); }

bool PowerCutDisk::cut() const { return g_state.cut; }

void PowerCutDisk::comeBack()
{
    if (!g_state.cut) return;
    for (auto entry = g_state.unsynced.rbegin(); entry != g_state.unsynced.rend(); ++entry) {
        switch (entry->kind) {
        case Unsynced::Kind::Write:
        case Unsynced::Kind::Cut:
            if (std::filesystem::exists(entry->path)) putBack(*entry);
            break;
        case Unsynced::Kind::Made:
            if (lost()) std::filesystem::remove(entry->path);
            break;
        case Unsynced::Kind::Removed:
            if (lost()) std::ofstream(entry->path, std::ios::binary) << entry->before;
            break;
        }
    }
    g_state.unsynced.clear();
}

} // namespace tt
