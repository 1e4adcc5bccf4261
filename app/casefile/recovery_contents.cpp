// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/original_device.h"
#include "app/casefile/recovery_steps.h"
#include "app/casefile/sql.h"

#include "ocr/text/page_text_io.h"

#include <QUuid>

namespace tt
{

namespace
{

void setMeta(CaseDatabase &db, const char *key, const QString &value)
{
    SQLite::Statement row = db.prepare("INSERT INTO case_meta (key, value) VALUES (?1, ?2) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    row.bind(1, key);
    sql::bind(row, 2, value);
    row.exec();
}

QString meta(CaseDatabase &db, const char *key)
{
    SQLite::Statement row = db.prepare("SELECT value FROM case_meta WHERE key = ?1");
    row.bind(1, key);
    return row.executeStep() ? sql::text(row.getColumn(0)) : QString();
}

const TableShape *tableOf(const SchemaShape &shape, const QByteArray &name)
{
    for (const TableShape &table : shape.tables)
        if (table.name == name) return &table;
    return nullptr;
}

void removeDamagedTexts(Recovery &recovery)
{
    QVector<qint64> damaged;
    SQLite::Statement row = recovery.db.prepare("SELECT id, layout, plain FROM page_texts");
    while (row.executeStep()) {
        const Result<PageText> page = decodePageText(sql::blob(row.getColumn(1)));
        if (!page || page->plainText() != sql::text(row.getColumn(2))) damaged << row.getColumn(0).getInt64();
    }
    row.reset();
    for (const qint64 id : damaged) {
        SQLite::Statement remove = recovery.db.prepare("DELETE FROM page_texts WHERE id = ?1");
        sql::bindAll(remove, id);
        remove.exec();
    }
}

/// Documents whose counts are not what they were; says so, and lets them be opened again where pages are
/// lost.
void compareCounts(Recovery &recovery, const TableShape &table)
{
    const auto before = recovery.keptBefore.value(table.name);
    const std::string query =
        ("SELECT rowid, " + sqlNames(table.kept) + " FROM \"" + table.name + '"').toStdString();
    SQLite::Statement row(recovery.db.sqlite(), query);
    while (row.executeStep()) {
        const auto was = before.constFind(row.getColumn(0).getInt64());
        if (was == before.constEnd()) continue;
        QStringList changes;
        for (int i = 0; i < table.kept.size(); ++i) {
            const qint64 now = row.getColumn(i + 1).getInt64();
            if (now != was->at(i))
                changes << QStringLiteral("%1 %2 of %3").arg(table.kept[i]).arg(now).arg(was->at(i));
        }
        if (!changes.isEmpty())
            recovery.lose(QStringLiteral("Row %1 of “%2” has no longer all that belonged to it: %3.")
                              .arg(was.key())
                              .arg(QString::fromUtf8(table.name), changes.join(u", ")));
    }
}

/// Documents that lost pages are opened again, pages that lost their text are read again.
void requeue(Recovery &recovery)
{
    SQLite::Database &db = recovery.db.sqlite();
    const int unread =
        db.exec("UPDATE pages SET state = 'waiting' WHERE state = 'read' AND id NOT IN (SELECT id FROM "
                "page_texts)");
    if (unread > 0)
        recovery.lose(
            QStringLiteral(
                "%1 pages lost the text that was read; they are read again when the case is opened.")
                .arg(unread));
    db.exec("UPDATE documents SET state = 'reading' WHERE state = 'done' AND EXISTS (SELECT 1 FROM pages p "
            "WHERE p.document "
            "= documents.id AND p.state = 'waiting')");
    db.exec("UPDATE documents SET analyser_version = ''"); // findings may be lost: they are looked for again
    const auto before = recovery.keptBefore.value("documents");
    const TableShape *documents = tableOf(recovery.shape, "documents");
    const qsizetype pages = documents ? documents->kept.indexOf(QStringLiteral("pages")) : -1;
    if (pages < 0) return;
    for (auto it = before.begin(); it != before.end(); ++it) {
        SQLite::Statement update = recovery.db.prepare(
            "UPDATE documents SET state = 'queued' WHERE id = ?1 AND pages < ?2 AND state <> 'failed'");
        sql::bindAll(update, it.key(), it->at(pages));
        update.exec();
    }
}

struct LogReading {
    qint64 good = 0; ///< the last entry that the chain reaches
    QString head;
    QString reason;
};

LogReading readLog(Recovery &recovery, const QString &uuid)
{
    LogReading log;
    log.head = auditChainStart(uuid);
    SQLite::Statement row = recovery.db.prepare(
        "SELECT sequence, at, by, action, object, before, after, chain FROM audit ORDER BY sequence");
    while (row.executeStep()) {
        const AuditEntry entry{row.getColumn(0).getInt64(), sql::time(row.getColumn(1)),
                               sql::text(row.getColumn(2)), sql::text(row.getColumn(3)),
                               sql::text(row.getColumn(4)), sql::text(row.getColumn(5)),
                               sql::text(row.getColumn(6)), sql::text(row.getColumn(7))};
        if (entry.sequence != log.good + 1) {
            log.reason = QStringLiteral("entry %1 is lost").arg(log.good + 1);
            break;
        }
        const QString chain = auditChain(log.head, entry);
        if (entry.chain != chain) {
            log.reason = QStringLiteral("entry %1 does not fit the chain").arg(entry.sequence);
            break;
        }
        log.head = chain;
        log.good = entry.sequence;
    }
    return log;
}

} // namespace

void verifyOriginals(Recovery &recovery)
{
    QVector<std::pair<qint64, QString>> lost;
    SQLite::Statement row =
        recovery.db.prepare("SELECT o.id, o.bytes, o.chunk_bytes, o.sha256, d.id, d.name FROM originals o "
                            "LEFT JOIN documents d ON d.original = o.id ORDER BY o.id");
    while (row.executeStep() && !recovery.stop.stop_requested()) {
        OriginalDevice device(recovery.db, row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
                              row.getColumn(2).getInt64());
        const Result<Sha256> hash = Sha256::of(device, recovery.stop);
        if (hash && hash->bytes() == sql::blob(row.getColumn(3)))
            ++recovery.report.originals;
        else
            lost.append(
                {row.getColumn(0).getInt64(),
                 QStringLiteral(
                     "The original of document %1 (“%2”, SHA-256 %3) is damaged and was left out. Import "
                     "the same file again to bring it back.")
                     .arg(row.getColumn(4).getInt64())
                     .arg(sql::text(row.getColumn(5)),
                          QString::fromLatin1(sql::blob(row.getColumn(3)).toHex()))});
    }
    row.reset();
    for (const auto &[original, sentence] : lost) {
        SQLite::Statement remove = recovery.db.prepare("DELETE FROM original_chunks WHERE original = ?1");
        sql::bindAll(remove, original);
        remove.exec();
        recovery.lose(sentence);
    }
}

void reopenWhatIsLost(Recovery &recovery)
{
    removeDamagedTexts(recovery);
    for (const TableShape &table : recovery.shape.tables)
        if (!table.kept.isEmpty() && !table.withoutRowid) compareCounts(recovery, table);
    requeue(recovery);
    for (const QString &index : recovery.shape.textIndexes) {
        const QByteArray name = '"' + index.toUtf8() + '"';
        try {
            recovery.db.sqlite().exec(
                ("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')").toStdString());
        } catch (const SQLite::Exception &exception) {
            recovery.lose(QStringLiteral("The index “%1” could not be made again: %2.")
                              .arg(index, QString::fromUtf8(exception.what())));
        }
    }
}

void verifyLog(Recovery &recovery)
{
    QString uuid = meta(recovery.db, "uuid");
    LogReading log;
    if (uuid.isEmpty()) {
        uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        setMeta(recovery.db, "uuid", uuid);
        setMeta(recovery.db, "created_at", sql::timeText(sql::now()));
        recovery.lose(QStringLiteral("The case lost its identity and has a new one."));
        log.head = auditChainStart(uuid);
        log.reason = QStringLiteral("its beginning is the case's identity");
    } else {
        log = readLog(recovery, uuid);
        if (log.reason.isEmpty() && !meta(recovery.db, "audit_head").isEmpty() &&
            meta(recovery.db, "audit_head") != log.head)
            recovery.lose(
                QStringLiteral("Entries are missing at the end of the log, after entry %1.").arg(log.good));
    }
    recovery.report.auditEntries = log.good;
    const QByteArray after = "sequence > " + QByteArray::number(log.good);
    const TableShape *table = tableOf(recovery.shape, "audit");
    const int cut =
        recovery.db.sqlite().execAndGet("SELECT count(*) FROM audit WHERE " + after.toStdString()).getInt();
    if (table && cut > 0) {
        setAside(recovery, *table, after);
        recovery.db.sqlite().exec("DELETE FROM audit WHERE " + after.toStdString());
        recovery.lose(
            QStringLiteral("The log holds up to entry %1 (%2); %3 later entries are set aside below.")
                .arg(log.good)
                .arg(log.reason)
                .arg(cut));
    }
    setMeta(recovery.db, "audit_head", log.head);
}

void verifyEdits(Recovery &recovery)
{
    const TableShape *edits = tableOf(recovery.shape, "edits");
    if (edits == nullptr) return;
    SQLite::Database &db = recovery.db.sqlite();
    const bool logged =
        db.execAndGet("SELECT count(*) FROM edits WHERE audit NOT IN (SELECT sequence FROM audit)")
            .getInt() == 0;
    if (logged && editProblems(recovery.db).isEmpty()) return;
    const int count = db.execAndGet("SELECT count(*) FROM edits").getInt();
    setAside(recovery, *edits, "1");
    db.exec("DELETE FROM edit_findings");
    db.exec("DELETE FROM edits");
    db.exec("DELETE FROM case_meta WHERE key = 'edits_head'");
    recovery.editsRetired = true;
    recovery.lose(
        QStringLiteral("What people did cannot be undone any more: it does not lead to what could be saved. "
                       "The %1 edits, with what they changed from what to what, are set aside below.")
            .arg(count));
}

} // namespace tt
