// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tt
{

/// Image work of this process stays on the thread that asks for it: a reader is one core, and threads of its
/// own would take the other reader's. Call it before the first page, from the only thread.
void useOneCore();

} // namespace tt
