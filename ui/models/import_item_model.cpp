// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_item_model.h"

#include "ui/models/sentences.h"
#include "ui/shell/counted.h"

#include <algorithm>

namespace tt
{

namespace
{

QString failedWords(const ImportItem &item)
{
    if (needsPassword(item))
        return item.error->code == ErrorCode::Encrypted ? ImportItemModel::tr("needs its password")
                                                        : ImportItemModel::tr("the password is wrong");
    if (item.pagesFailed > 0)
        return counted(item.pagesFailed, ImportItemModel::tr("1 page could not be read"),
                       ImportItemModel::tr("%1 pages could not be read"));
    return ImportItemModel::tr("failed");
}

QString stateWords(const ImportItem &item)
{
    switch (item.state) {
    case ImportItemState::Waiting:
        return ImportItemModel::tr("waiting");
    case ImportItemState::Copying:
        return ImportItemModel::tr("being copied into the case");
    case ImportItemState::Reading:
        return item.pages == 0 ? ImportItemModel::tr("being opened") : ImportItemModel::tr("being read");
    case ImportItemState::Analysing:
        return ImportItemModel::tr("being analysed");
    case ImportItemState::Done:
        return ImportItemModel::tr("done");
    case ImportItemState::Duplicate:
        return ImportItemModel::tr("is in the case already");
    case ImportItemState::LeftOut:
        return ImportItemModel::tr("left out: no PDF and no image");
    case ImportItemState::Stopped:
        return item.document.isNull() ? ImportItemModel::tr("taken out, not imported")
                                      : ImportItemModel::tr("taken out; the rest waits in the case");
    case ImportItemState::Failed:
        break;
    }
    return failedWords(item);
}

QString pagesWords(const ImportItem &item)
{
    if (item.pages == 0) return {};
    const int done = item.pagesRead + item.pagesFailed;
    if (item.state == ImportItemState::Done || item.state == ImportItemState::Analysing)
        return counted(item.pages, ImportItemModel::tr("1 page"), ImportItemModel::tr("%1 pages"));
    if (item.pages == 1) return ImportItemModel::tr("%1 of 1 page").arg(done);
    return ImportItemModel::tr("%1 of %2 pages").arg(done).arg(item.pages);
}

double progressOf(const ImportItem &item)
{
    const bool moving = item.state == ImportItemState::Reading || item.state == ImportItemState::Stopped;
    if (!moving || item.pages == 0) return -1;
    return std::clamp(double(item.pagesRead + item.pagesFailed) / item.pages, 0.0, 1.0);
}

QString spoken(const ImportItem &item)
{
    QStringList parts{item.name, stateWords(item), pagesWords(item)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

int ImportItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ImportItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ImportItem &item = m_items.at(index.row());
    const bool failed = item.state == ImportItemState::Failed;
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return failed && item.error ? said(*item.error) : QString();
    case NumberRole:
        return item.number;
    case DocumentRole:
        return item.document.value;
    case StateRole:
        return static_cast<int>(item.state);
    case StateTextRole:
        return stateWords(item);
    case PagesTextRole:
        return pagesWords(item);
    case ProgressRole:
        return progressOf(item);
    case FailedPageRole:
        return item.failedPage;
    case NeedsPasswordRole:
        return needsPassword(item);
    case CanRetryRole:
        return failed || item.state == ImportItemState::Stopped;
    case CanCancelRole:
        return !isOver(item.state) && item.state != ImportItemState::Analysing;
    default:
        return {};
    }
}

void ImportItemModel::setItems(const QVector<ImportItem> &items)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    reindex(0);
    endResetModel();
    count();
}

void ImportItemModel::apply(const ImportItemChanges &changes)
{
    remove(changes.removed);
    QVector<ImportItem> known;
    QVector<ImportItem> added;
    for (const ImportItem &item : changes.changed)
        (m_rows.contains(item.number) ? known : added).append(item);
    change(known);
    if (!added.isEmpty()) { // numbers only grow
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_items += added;
        reindex(first);
        endInsertRows();
    }
    count();
}

void ImportItemModel::remove(const QVector<int> &numbers)
{
    QVector<int> rows;
    for (const int number : numbers) {
        if (m_rows.contains(number)) rows.append(m_rows.value(number));
    }
    std::sort(rows.begin(), rows.end());
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.last() == first - 1)
            first = rows.takeLast();
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(m_items.at(row).number);
        m_items.remove(first, last - first + 1);
        reindex(first);
        endRemoveRows();
    }
}

/// `items` are by number, and so are the rows: neighbours are announced as one.
void ImportItemModel::change(const QVector<ImportItem> &items)
{
    int first = -1;
    int last = -1;
    const auto announce = [this, &first, &last] {
        if (first >= 0) Q_EMIT dataChanged(index(first), index(last));
        first = -1;
    };
    for (const ImportItem &item : items) {
        const int row = m_rows.value(item.number);
        if (m_items.at(row) == item) continue;
        m_items[row] = item;
        if (first >= 0 && row != last + 1) announce();
        if (first < 0) first = row;
        last = row;
    }
    announce();
}

void ImportItemModel::reindex(int from)
{
    for (int row = from; row < rowCount(); ++row)
        m_rows.insert(m_items.at(row).number, row);
}

void ImportItemModel::count()
{
    ImportCounts counts;
    counts.all = rowCount();
    for (const ImportItem &item : std::as_const(m_items)) {
        if (!isOver(item.state)) ++counts.underWay;
        if (item.state == ImportItemState::Analysing) ++counts.analysing;
        if (item.state == ImportItemState::Done) ++counts.done;
        if (item.state == ImportItemState::Duplicate) ++counts.duplicates;
        if (item.state == ImportItemState::LeftOut) ++counts.leftOut;
        if (item.state == ImportItemState::Stopped) ++counts.stopped;
        if (item.state == ImportItemState::Failed) ++counts.failed;
    }
    if (std::exchange(m_counts, counts) != counts) Q_EMIT countsChanged();
}

QVector<int> ImportItemModel::failedNumbers() const
{
    QVector<int> numbers;
    for (const ImportItem &item : m_items) {
        if (item.state == ImportItemState::Failed) numbers.append(item.number);
    }
    return numbers;
}

void ImportItemFilter::setGroup(Group group)
{
    if (m_group == group) return;
    m_group = group;
    invalidateFilter();
}

bool ImportItemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_group == Group::All) return true;
    const auto state = static_cast<ImportItemState>(
        sourceModel()->index(row, 0, parent).data(ImportItemModel::StateRole).toInt());
    return m_group == Group::Failed ? state == ImportItemState::Failed : !isOver(state);
}

} // namespace tt
