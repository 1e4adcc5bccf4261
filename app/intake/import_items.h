// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_item.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace tt
{

/// The inputs of an import, one by one, and which of them changed. Plain bookkeeping: whoever does the work
/// says what happened.
class ImportItems final
{
public:
    /// A file that will be stored.
    int addFile(const QString &path);
    /// An input that came to its end at once: left out of a folder, not found.
    int addOver(const QString &path, ImportItemState state, const std::optional<Error> &error = {});
    /// The item of a document; a new one when none is there.
    int addDocument(DocumentId document, const QString &name);

    void setState(int number, ImportItemState state);
    void fail(int number, const Error &error);
    /// It waits once more; what was said of its last try is forgotten.
    void tryAgain(int number);
    /// `duplicate`: another item may be the document's; this one only says so.
    void stored(int number, DocumentId document, bool duplicate);
    void setPages(int number, int pages, int read, int failed);
    void pageRead(DocumentId document);
    void pageFailed(DocumentId document, int page, const Error &error);
    /// All its pages are read or failed.
    void readingDone(DocumentId document);
    void analysed(DocumentId document, const std::optional<Error> &error);

    /// 0: there is none.
    [[nodiscard]] int ofDocument(DocumentId document) const { return m_ofDocument.value(document); }
    [[nodiscard]] const ImportItem *find(int number) const;
    [[nodiscard]] QVector<ImportItem> all() const { return m_items.values(); }
    /// Everything that is not over is taken out.
    void stopAll();
    /// Takes off what matches.
    void removeIf(const std::function<bool(const ImportItem &)> &matches);
    ImportItemChanges takeChanges();

private:
    ImportItem *edit(int number);

    QMap<int, ImportItem> m_items;
    QHash<DocumentId, int> m_ofDocument;
    QSet<int> m_changed;
    QVector<int> m_removed;
    int m_last = 0;
};

} // namespace tt
