// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/reading_marks.h"

namespace tt
{

void ReadingMarks::clear()
{
    m_doubtful.clear();
    m_line = {};
    m_current = {};
}

void ReadingMarks::setDoubtful(int page, QVector<DoubtfulPlace> places)
{
    if (m_current.page == page && places != m_doubtful.value(page)) m_current = {};
    m_doubtful.insert(page, std::move(places));
}

const QVector<DoubtfulPlace> &ReadingMarks::doubtful(int page) const
{
    static const QVector<DoubtfulPlace> none;
    const auto found = m_doubtful.constFind(page);
    return found == m_doubtful.constEnd() ? none : *found;
}

const DoubtfulPlace *ReadingMarks::currentPlace() const
{
    const QVector<DoubtfulPlace> &places = doubtful(m_current.page);
    return m_current.place >= 0 && m_current.place < places.size() ? &places.at(m_current.place) : nullptr;
}

} // namespace tt
