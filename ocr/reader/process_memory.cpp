// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/process_memory.h"

#include <malloc.h>

namespace tt
{

void keepFreedMemory()
{
    constexpr int kMebibyte = 1024 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, 32 * kMebibyte); // the largest that glibc takes
    ::mallopt(M_TRIM_THRESHOLD, 256 * kMebibyte);
}

} // namespace tt
