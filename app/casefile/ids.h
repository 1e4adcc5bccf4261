// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace tt
{

/// A row number in one case file that cannot be mixed up with another kind's. 0: none.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): not understood by 14
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using DocumentId = Id<struct DocumentTag>;
using FindingId = Id<struct FindingTag>;
using NoteId = Id<struct NoteTag>;
using WatchlistId = Id<struct WatchlistTag>;

/// A page of a document; `page` counts from 0 inside the program and from 1 in everything people and scripts
/// see.
struct PageKey {
    DocumentId document;
    int page = 0;

    auto operator<=>(const PageKey &) const = default; // NOLINT(modernize-use-nullptr): as above
};

inline size_t qHash(const PageKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.document.value, key.page);
}

} // namespace tt
