// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/recovery_steps.h"
#include "app/casefile/sql.h"

#include "ocr/base/sha256.h"
#include "ocr/base/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace tt
{

namespace
{

QByteArray reportText(const QString &damaged, const Sha256 &hash, const RecoveryReport &report,
                      const QByteArray &aside)
{
    QStringList lines{QStringLiteral("Recovery of “%1” (SHA-256 %2) by TenderTrace " TT_VERSION ", %3")
                          .arg(QFileInfo(damaged).fileName(), hash.hex(), sql::timeText(sql::now())),
                      QStringLiteral("Into “%1”.").arg(QFileInfo(report.path).fileName()), QString(),
                      report.losses.isEmpty() ? QStringLiteral("Nothing was lost.")
                                              : QStringLiteral("Lost:")};
    for (const QString &loss : report.losses)
        lines << QStringLiteral("- ") + loss;
    lines << QString() << QStringLiteral("Kept:");
    for (const RecoveredTable &table : report.tables)
        lines << QStringLiteral("- %1: %2 rows").arg(table.name).arg(table.rows);
    lines << QStringLiteral("- originals whose SHA-256 holds: %1").arg(report.originals);
    lines << QStringLiteral("- entries of the log in an unbroken chain: %1").arg(report.auditEntries);
    lines << QString() << QStringLiteral("What a check says of the new case:");
    if (report.problems.isEmpty()) lines << QStringLiteral("- all well");
    for (const QString &problem : report.problems)
        lines << QStringLiteral("- ") + problem;
    QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    if (!aside.isEmpty()) text += "\nRows that could be read and not kept, one JSON object a line:\n" + aside;
    return text;
}

} // namespace

Result<void> writeRecoveryReport(const QString &damaged, const RecoveryReport &report,
                                 const QByteArray &aside, const StopToken &stop)
{
    QFile original(damaged);
    const Sha256 hash =
        original.open(QIODevice::ReadOnly) ? Sha256::of(original, stop).value_or(Sha256()) : Sha256();
    const QByteArray text = reportText(damaged, hash, report, aside);
    const auto file = WholeFile::begin(report.reportPath, Replace::Never);
    if (!file) return passOn(file);
    if (const auto written = (*file)->write(text.constData(), text.size()); !written) return written;
    return (*file)->finish();
}

} // namespace tt
