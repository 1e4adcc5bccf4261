// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_concern_model.h"

#include "ui/models/finding_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

bool comesBefore(const PageConcernRecord &a, const PageConcernRecord &b)
{
    if (isMoreUrgent(a.concerns, b.concerns)) return true;
    return !isMoreUrgent(b.concerns, a.concerns) && a.key < b.key;
}

QStringList reasonsOf(const PageConcerns &concerns)
{
    QStringList reasons;
    for (const PageConcern &concern : concerns.concerns) {
        if (concern.severity != ConcernSeverity::Note) reasons.append(concernText(concern));
    }
    return reasons;
}

} // namespace

int PageConcernModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageConcernModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const PageConcernRecord &page = m_pages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return page.documentName;
    case Qt::AccessibleTextRole:
        return tr("%1, page %2").arg(page.documentName).arg(page.key.page + 1);
    case Qt::AccessibleDescriptionRole:
        return reasonsText(page.concerns);
    case Qt::ToolTipRole:
        return tr("%1, page %2").arg(page.documentName).arg(page.key.page + 1) + u'\n' +
               reasonsOf(page.concerns).join(u'\n');
    case DocumentRole:
        return page.key.document.value;
    case PageRole:
        return page.key.page;
    case SeverityRole:
        return static_cast<int>(page.concerns.severity());
    case PlaceRole:
        return tr("page %1").arg(page.key.page + 1);
    case ReasonsRole:
        return reasonsOf(page.concerns);
    case SortRole:
        return page.concerns.expectedErrors;
    default:
        return {};
    }
}

void PageConcernModel::setPages(const QVector<PageConcernRecord> &pages)
{
    beginResetModel();
    m_pages.clear();
    m_counts.clear();
    for (const PageConcernRecord &page : pages) {
        if (!page.concerns.needLook()) continue;
        m_pages.append(page);
        ++m_counts[page.key.document];
    }
    endResetModel();
}

void PageConcernModel::update(DocumentId document, const QVector<PageConcernRecord> &pages)
{
    QHash<PageKey, PageConcernRecord> wanted;
    for (const PageConcernRecord &page : pages) {
        if (page.concerns.needLook()) wanted.insert(page.key, page);
    }
    const auto listed = static_cast<int>(wanted.size());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (keyAt(row).document != document) continue;
        const auto found = wanted.constFind(keyAt(row));
        if (found == wanted.cend())
            removeRow(row);
        else if (*found == m_pages.at(row))
            wanted.erase(found);
    }
    // What is left is new or changed: few, even in a document of thousands of pages.
    for (const PageConcernRecord &page : std::as_const(wanted)) {
        if (const QModelIndex known = indexOf(page.key); known.isValid())
            replace(known.row(), page);
        else
            insert(page);
    }
    if (listed == 0)
        m_counts.remove(document);
    else
        m_counts.insert(document, listed);
}

void PageConcernModel::clear() { setPages({}); }

QModelIndex PageConcernModel::indexOf(PageKey key) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [key](const PageConcernRecord &page) { return page.key == key; });
    return found == m_pages.cend() ? QModelIndex() : index(static_cast<int>(found - m_pages.cbegin()));
}

void PageConcernModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_pages.removeAt(row);
    endRemoveRows();
}

void PageConcernModel::insert(const PageConcernRecord &page)
{
    const int row = placeFor(page, -1);
    beginInsertRows({}, row, row);
    m_pages.insert(row, page);
    endInsertRows();
}

void PageConcernModel::replace(int row, const PageConcernRecord &page)
{
    if (m_pages.at(row) == page) return;
    const int place = placeFor(page, row);
    m_pages[row] = page;
    if (place != row) {
        // Qt counts the target before the row is taken out.
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_pages.move(row, place);
        endMoveRows();
    }
    const QModelIndex changed = index(place);
    Q_EMIT dataChanged(changed, changed);
}

int PageConcernModel::placeFor(const PageConcernRecord &page, int except) const
{
    int place = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (row == except) continue;
        if (!comesBefore(m_pages.at(row), page)) break;
        ++place;
    }
    return place;
}

QString reasonsText(const PageConcerns &concerns) { return reasonsOf(concerns).join(u' '); }

QString qualityText(const PageConcernRecord &page)
{
    if (page.state == PageState::Waiting) return PageConcernModel::tr("Not read yet");
    if (page.state == PageState::Failed) return PageConcernModel::tr("Could not be read");
    if (page.readBy == u"embedded") return PageConcernModel::tr("Text taken from the file");
    const PageQuality &quality = page.quality;
    const QLocale locale;
    const auto percent = [&locale](double share) {
        return locale.toString(share * 100, 'f', share > 0 && share < 0.0995 ? 1 : 0);
    };
    QStringList parts;
    if (quality.dpi > 0) parts << PageConcernModel::tr("%1 dpi").arg(std::lround(quality.dpi));
    parts << PageConcernModel::tr("%1 % doubtful").arg(percent(quality.lowConfidenceShare));
    if (std::abs(quality.skewDegrees) >= 0.05)
        parts << PageConcernModel::tr("skewed %1°").arg(locale.toString(quality.skewDegrees, 'f', 1));
    if (quality.turnDegrees != 0) parts << PageConcernModel::tr("turned %1°").arg(quality.turnDegrees);
    if (quality.sealShare >= 0.001)
        parts << PageConcernModel::tr("seals %1 %").arg(percent(quality.sealShare));
    if (!page.readBy.isEmpty()) parts << engineLabel(page.readBy);
    return parts.join(QStringLiteral(" · "));
}

} // namespace tt
