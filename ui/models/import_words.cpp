// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_words.h"

#include "ui/models/sentences.h"
#include "ui/shell/counted.h"

#include <QCoreApplication>

namespace tt
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(tt::ImportText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString documentsRead(const ImportProgress &progress)
{
    const QLocale locale;
    return ImportText::tr("%1 of %2 documents done")
        .arg(locale.toString(progress.documentsDone), locale.toString(progress.documentsTotal));
}

/// Documents that are not open yet may have any number of pages.
QString pagesRead(const ImportProgress &progress)
{
    if (progress.pagesTotal == 0) return {};
    const QLocale locale;
    const QString words = progress.documentsUnopened > 0 ? ImportText::tr("%1 of the %2 pages known so far")
                                                         : ImportText::tr("%1 of %2 pages");
    return words.arg(locale.toString(progress.pagesRead + progress.pagesFailed),
                     locale.toString(progress.pagesTotal));
}

QString copied(const ImportProgress &progress)
{
    const QLocale locale;
    const int done = progress.filesStored + progress.filesFailed;
    if (progress.filesTotal == 0 || done >= progress.filesTotal) return {};
    return ImportText::tr("%1 of %2 files copied into the case")
        .arg(locale.toString(done), locale.toString(progress.filesTotal));
}

QString doneHeadline(const ImportCounts &counts)
{
    if (counts.done > 0)
        return counted(counts.done, ImportText::tr("1 document read"), ImportText::tr("%1 documents read"));
    if (counts.failed > 0)
        return counted(counts.failed, ImportText::tr("1 could not be read"),
                       ImportText::tr("%1 could not be read"));
    if (counts.stopped > 0) return ImportText::tr("Import cancelled");
    return counts.all > 0 ? ImportText::tr("Nothing new to read")
                          : ImportText::tr("Nothing is being imported");
}

QString count(int number, const QString &one, const QString &many)
{
    return number == 0 ? QString() : counted(number, one, many);
}

QString doneDetails(const ImportProgress &progress, const ImportCounts &counts)
{
    return joined(
        {count(progress.pagesRead, ImportText::tr("1 page"), ImportText::tr("%1 pages")),
         counts.done == 0 ? QString()
                          : count(counts.failed, ImportText::tr("1 could not be read"),
                                  ImportText::tr("%1 could not be read")),
         count(counts.stopped, ImportText::tr("1 taken out"), ImportText::tr("%1 taken out")),
         count(counts.duplicates, ImportText::tr("1 in the case already"),
               ImportText::tr("%1 in the case already")),
         count(counts.leftOut, ImportText::tr("1 file left out"), ImportText::tr("%1 files left out"))});
}

} // namespace

QString importDoneLine(const ImportCounts &counts, qint64 elapsedMs)
{
    const QLocale locale;
    const qint64 minutes = (elapsedMs + 30'000) / 60'000;
    const QString time =
        minutes < 1 ? ImportText::tr("less than a minute") : ImportText::tr("%1 min").arg(minutes);
    return ImportText::tr("%1, %2 failed")
               .arg(counted(counts.done, ImportText::tr("1 document read"),
                            ImportText::tr("%1 documents read")),
                    locale.toString(counts.failed)) +
           QStringLiteral(" · ") + time +
           (counts.duplicates == 0
                ? QString()
                : QStringLiteral(" · ") + counted(counts.duplicates, ImportText::tr("1 in the case already"),
                                                  ImportText::tr("%1 in the case already")));
}

QString importKnownLine(int duplicates)
{
    return counted(duplicates, ImportText::tr("1 file is in the case already"),
                   ImportText::tr("%1 files are in the case already"));
}

QString timeLeftWords(int seconds)
{
    if (seconds < 0) return {};
    if (seconds < 60) return ImportText::tr("less than a minute left");
    const int minutes = (seconds + 30) / 60;
    if (minutes < 90) return ImportText::tr("about %1 min left").arg(minutes);
    return ImportText::tr("about %1 h left").arg((minutes + 30) / 60);
}

QString importHeadline(const ImportProgress &progress, const ImportCounts &counts)
{
    switch (progress.phase) {
    case ImportPhase::Cancelling:
        return ImportText::tr("Stopping after the pages being read …");
    case ImportPhase::Storing:
        return progress.filesTotal == 0 ? ImportText::tr("Looking for files …")
                                        : ImportText::tr("Copying files into the case");
    case ImportPhase::Paused:
        return ImportText::tr("Paused: %1").arg(documentsRead(progress));
    case ImportPhase::Reading:
        return documentsRead(progress);
    case ImportPhase::Idle:
        break;
    }
    if (progress.problem) return said(*progress.problem);
    if (counts.analysing > 0)
        return counted(counts.analysing, ImportText::tr("Analysing 1 document"),
                       ImportText::tr("Analysing %1 documents"));
    return doneHeadline(counts);
}

QString importDetails(const ImportProgress &progress, const ImportCounts &counts)
{
    if (progress.phase == ImportPhase::Idle) return doneDetails(progress, counts);
    QString pace;
    if (progress.phase == ImportPhase::Reading && progress.pagesPerMinute >= 0.5)
        pace = ImportText::tr("%1 pages/min").arg(QLocale().toString(progress.pagesPerMinute, 'f', 0));
    return joined({copied(progress), pagesRead(progress), pace, timeLeftWords(progress.secondsLeft),
                   count(counts.failed, ImportText::tr("1 could not be read"),
                         ImportText::tr("%1 could not be read"))});
}

} // namespace tt
