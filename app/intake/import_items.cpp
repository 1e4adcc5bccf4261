// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_items.h"

#include <QFileInfo>

#include <algorithm>

namespace tt
{

bool isOver(ImportItemState state)
{
    switch (state) {
    case ImportItemState::Waiting:
    case ImportItemState::Copying:
    case ImportItemState::Reading:
    case ImportItemState::Analysing:
        return false;
    case ImportItemState::Done:
    case ImportItemState::Duplicate:
    case ImportItemState::LeftOut:
    case ImportItemState::Stopped:
    case ImportItemState::Failed:
        break;
    }
    return true;
}

bool needsPassword(const ImportItem &item)
{
    return item.state == ImportItemState::Failed && !item.document.isNull() && item.error &&
           (item.error->code == ErrorCode::Encrypted || item.error->code == ErrorCode::WrongPassword);
}

ImportItem *ImportItems::edit(int number)
{
    const auto found = m_items.find(number);
    if (found == m_items.end()) return nullptr;
    m_changed.insert(number);
    return &*found;
}

const ImportItem *ImportItems::find(int number) const
{
    const auto found = m_items.constFind(number);
    return found == m_items.cend() ? nullptr : &*found;
}

int ImportItems::addFile(const QString &path) { return addOver(path, ImportItemState::Waiting); }

int ImportItems::addOver(const QString &path, ImportItemState state, const std::optional<Error> &error)
{
    ImportItem item;
    item.number = ++m_last;
    item.path = path;
    item.name = QFileInfo(path).fileName();
    item.state = state;
    item.error = error;
    m_items.insert(item.number, item);
    m_changed.insert(item.number);
    return item.number;
}

int ImportItems::addDocument(DocumentId document, const QString &name)
{
    if (const int known = ofDocument(document); known > 0) return known;
    const int number = addFile({});
    ImportItem &item = m_items[number];
    item.name = name;
    item.document = document;
    m_ofDocument.insert(document, number);
    return number;
}

void ImportItems::setState(int number, ImportItemState state)
{
    const ImportItem *known = find(number);
    if (!known || known->state == state) return;
    edit(number)->state = state;
}

void ImportItems::fail(int number, const Error &error)
{
    ImportItem *item = edit(number);
    if (!item) return;
    item->state = ImportItemState::Failed;
    item->failedPage = -1;
    item->error = error;
}

void ImportItems::tryAgain(int number)
{
    ImportItem *item = edit(number);
    if (!item) return;
    item->state = ImportItemState::Waiting;
    item->failedPage = -1;
    item->pagesFailed = 0;
    item->error.reset();
}

void ImportItems::stored(int number, DocumentId document, bool duplicate)
{
    ImportItem *item = edit(number);
    if (!item) return;
    item->document = document;
    item->state = duplicate ? ImportItemState::Duplicate : ImportItemState::Waiting;
    if (!duplicate) m_ofDocument.insert(document, number);
}

void ImportItems::setPages(int number, int pages, int read, int failed)
{
    ImportItem *item = edit(number);
    if (!item) return;
    item->pages = pages;
    item->pagesRead = read;
    item->pagesFailed = failed;
}

void ImportItems::pageRead(DocumentId document)
{
    if (ImportItem *item = edit(ofDocument(document))) ++item->pagesRead;
}

void ImportItems::pageFailed(DocumentId document, int page, const Error &error)
{
    ImportItem *item = edit(ofDocument(document));
    if (!item) return;
    ++item->pagesFailed;
    if (item->failedPage >= 0 && item->failedPage < page) return;
    item->failedPage = page;
    item->error = error;
}

void ImportItems::readingDone(DocumentId document)
{
    setState(ofDocument(document), ImportItemState::Analysing);
}

void ImportItems::analysed(DocumentId document, const std::optional<Error> &error)
{
    const int number = ofDocument(document);
    const ImportItem *item = find(number);
    if (!item || item->state != ImportItemState::Analysing) return;
    if (error)
        fail(number, *error);
    else
        setState(number, item->pagesFailed > 0 ? ImportItemState::Failed : ImportItemState::Done);
}

void ImportItems::stopAll()
{
    for (const ImportItem &item : all()) {
        if (!isOver(item.state) && item.state != ImportItemState::Analysing)
            setState(item.number, ImportItemState::Stopped);
    }
}

void ImportItems::removeIf(const std::function<bool(const ImportItem &)> &matches)
{
    for (const ImportItem &item : all()) {
        if (!matches(item)) continue;
        if (ofDocument(item.document) == item.number) m_ofDocument.remove(item.document);
        m_items.remove(item.number);
        m_changed.remove(item.number);
        m_removed.append(item.number);
    }
}

ImportItemChanges ImportItems::takeChanges()
{
    ImportItemChanges changes;
    changes.removed = std::exchange(m_removed, {});
    for (const int number : std::exchange(m_changed, {}))
        changes.changed.append(m_items.value(number));
    std::sort(changes.changed.begin(), changes.changed.end(),
              [](const ImportItem &a, const ImportItem &b) { return a.number < b.number; });
    return changes;
}

} // namespace tt
