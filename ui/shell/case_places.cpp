// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_places.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype keptCases = 20;
const QString placesKey = QStringLiteral("cases/places");

QString absolute(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

/// An entry is section, document, page, finding and path, with blanks between them.
constexpr int kPathField = 4;
QString pathIn(const QString &entry) { return entry.section(u' ', kPathField); }

} // namespace

CasePlaces::CasePlaces(QSettings &settings)
    : m_settings(settings)
{
}

void CasePlaces::keep(const QString &path, const CasePlace &place)
{
    const QString key = absolute(path);
    QStringList all = m_settings.value(placesKey).toStringList();
    all.removeIf([&key](const QString &entry) { return pathIn(entry) == key; });
    const QStringList fields{sectionName(place.section), QString::number(place.desk.document.value),
                             QString::number(place.desk.page), QString::number(place.desk.finding.value),
                             key};
    all.prepend(fields.join(u' '));
    m_settings.setValue(placesKey, all.mid(0, keptCases));
}

std::optional<CasePlace> CasePlaces::of(const QString &path) const
{
    const QString key = absolute(path);
    const QStringList all = m_settings.value(placesKey).toStringList();
    const auto entry =
        std::find_if(all.cbegin(), all.cend(), [&key](const QString &each) { return pathIn(each) == key; });
    if (entry == all.cend()) return {};
    CasePlace place;
    for (const Section section : allSections())
        if (sectionName(section) == entry->section(u' ', 0, 0)) place.section = section;
    place.desk.document = DocumentId{entry->section(u' ', 1, 1).toLongLong()};
    place.desk.page = entry->section(u' ', 2, 2).toInt();
    place.desk.finding = FindingId{entry->section(u' ', 3, 3).toLongLong()};
    return place;
}

} // namespace tt
