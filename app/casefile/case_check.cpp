// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_private.h"
#include "app/casefile/edit_log.h"
#include "app/casefile/original_device.h"
#include "app/casefile/sql.h"

#include "ocr/text/page_text_io.h"

#include <QMap>

namespace tt
{

namespace
{

/// Gathers problems; stops early only when asked to.
class Checker final
{
public:
    Checker(CaseDatabase &db, StopToken stop, const std::function<void(int, int)> &progress)
        : m_db(db)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<CheckReport> run(const QVector<Migration> &migrations)
    {
        checkStructure();
        checkSchema(migrations);
        checkReferences();
        checkCounts();
        checkAudit();
        m_report.problems += editProblems(m_db);
        checkWatchlists();
        const int originals = m_db.sqlite().execAndGet("SELECT count(*) FROM originals").getInt();
        const int pages = m_db.sqlite().execAndGet("SELECT count(*) FROM page_texts").getInt();
        m_total = originals + pages;
        checkOriginals();
        checkPages();
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Checking the case was cancelled."));
        checkIndex();
        return m_report;
    }

private:
    void problem(const QString &text) { m_report.problems.append(text); }

    void step()
    {
        ++m_done;
        if (m_progress) m_progress(m_done, m_total);
    }

    void checkStructure()
    {
        SQLite::Statement row = m_db.prepare("PRAGMA integrity_check(20)");
        while (row.executeStep()) {
            const QString text = sql::text(row.getColumn(0));
            if (text != u"ok") problem(QStringLiteral("The file's structure is damaged: %1.").arg(text));
        }
    }

    /// A case whose guards were taken off (the triggers that keep the log and the originals) must say so.
    void checkSchema(const QVector<Migration> &migrations)
    {
        CaseDatabase reference(QStringLiteral(":memory:"), false, true);
        applyMigrations(reference.sqlite(), migrations);
        const QMap<QString, QString> expected = schemaOf(reference);
        const QMap<QString, QString> found = schemaOf(m_db);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (!found.contains(it.key()))
                problem(QStringLiteral("The %1 is missing from the case file.").arg(it.key()));
            else if (found.value(it.key()) != it.value())
                problem(QStringLiteral("The %1 was changed in the case file.").arg(it.key()));
        }
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (!expected.contains(it.key()))
                problem(QStringLiteral("The %1 does not belong in the case file.").arg(it.key()));
        }
    }

    static QMap<QString, QString> schemaOf(CaseDatabase &db)
    {
        QMap<QString, QString> objects;
        SQLite::Statement row =
            db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'");
        while (row.executeStep())
            objects.insert(sql::text(row.getColumn(0)) +
                               QStringLiteral(" “%1”").arg(sql::text(row.getColumn(1))),
                           sql::text(row.getColumn(2)));
        return objects;
    }

    void checkReferences()
    {
        SQLite::Statement row = m_db.prepare("PRAGMA foreign_key_check");
        while (row.executeStep())
            problem(QStringLiteral("Row %1 of “%2” refers to a row of “%3” that is not there.")
                        .arg(row.getColumn(1).getInt64())
                        .arg(sql::text(row.getColumn(0)), sql::text(row.getColumn(2))));
    }

    void checkCounts()
    {
        SQLite::Statement row =
            m_db.prepare("SELECT d.id, d.name FROM documents d "
                         "LEFT JOIN (SELECT document, count(*) AS n, sum(state = 'read') AS r, sum(state = "
                         "'failed') AS f FROM pages "
                         "GROUP BY document) p ON p.document = d.id "
                         "LEFT JOIN (SELECT document, count(*) AS n, sum(type = 'amount') AS a, "
                         "sum(type = 'mention' AND identity NOT LIKE 'signal:%') AS m, "
                         "sum(verdict = 'disputed') AS q, sum(review_state <> 'unreviewed') AS r FROM "
                         "findings GROUP BY document) f "
                         "ON f.document = d.id "
                         "WHERE (d.pages, d.pages_read, d.pages_failed) IS NOT (coalesce(p.n, 0), "
                         "coalesce(p.r, 0), coalesce(p.f, 0)) "
                         "OR (d.findings, d.amounts, d.mentions, d.disputed, d.reviewed) IS NOT "
                         "(coalesce(f.n, 0), coalesce(f.a, 0), coalesce(f.m, 0), coalesce(f.q, 0), "
                         "coalesce(f.r, 0)) ORDER BY d.id");
        while (row.executeStep())
            problem(
                QStringLiteral("The counts kept for document %1 (“%2”) differ from its pages and findings.")
                    .arg(row.getColumn(0).getInt64())
                    .arg(sql::text(row.getColumn(1))));
    }

    void checkAudit()
    {
        const Result<QVector<AuditEntry>> log = auditEntries(m_db);
        if (!log) return problem(log.error().message);
        SQLite::Statement meta = m_db.prepare("SELECT (SELECT value FROM case_meta WHERE key = 'uuid'), "
                                              "(SELECT value FROM case_meta WHERE key = 'audit_head')");
        meta.executeStep();
        QString chain = auditChainStart(sql::text(meta.getColumn(0)));
        qint64 sequence = 0;
        for (const AuditEntry &entry : *log) {
            ++sequence;
            if (entry.sequence != sequence)
                return problem(QStringLiteral("The audit log lacks entry %1.").arg(sequence));
            chain = auditChain(chain, entry);
            if (entry.chain != chain)
                return problem(
                    QStringLiteral("Entry %1 of the audit log (%2, %3) was changed after it was written.")
                        .arg(entry.sequence)
                        .arg(entry.action, entry.object));
        }
        m_report.auditEntries = static_cast<int>(log->size());
        if (chain != sql::text(meta.getColumn(1)))
            problem(QStringLiteral("Entries were cut from the end of the audit log, after entry %1.")
                        .arg(sequence));
    }

    void checkWatchlists()
    {
        SQLite::Statement row = m_db.prepare("SELECT name, content, sha256 FROM watchlists ORDER BY id");
        while (row.executeStep()) {
            if (Sha256::of(sql::blob(row.getColumn(1))).bytes() != sql::blob(row.getColumn(2)))
                problem(QStringLiteral("The watch-list “%1” was changed: it differs from its SHA-256.")
                            .arg(sql::text(row.getColumn(0))));
        }
    }

    void checkOriginals()
    {
        SQLite::Statement row =
            m_db.prepare("SELECT o.id, o.bytes, o.chunk_bytes, o.sha256, d.id, d.name FROM originals o "
                         "LEFT JOIN documents d ON d.original = o.id ORDER BY o.id");
        while (row.executeStep() && !m_stop.stop_requested()) {
            const QString name =
                row.getColumn(4).isNull()
                    ? QStringLiteral("that no document refers to (%1)").arg(row.getColumn(0).getInt64())
                    : QStringLiteral("of document %1 (“%2”)")
                          .arg(row.getColumn(4).getInt64())
                          .arg(sql::text(row.getColumn(5)));
            OriginalDevice device(m_db, row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
                                  row.getColumn(2).getInt64());
            const Result<Sha256> hash = Sha256::of(device, m_stop);
            if (!hash && hash.error().code != ErrorCode::Cancelled)
                problem(QStringLiteral("The original %1 cannot be read: %2").arg(name, device.errorString()));
            else if (hash && hash->bytes() != sql::blob(row.getColumn(3)))
                problem(
                    QStringLiteral("The original %1 was changed: its SHA-256 is %2 instead of %3.")
                        .arg(name, hash->hex(), QString::fromLatin1(sql::blob(row.getColumn(3)).toHex())));
            ++m_report.originals;
            step();
        }
    }

    void checkPages()
    {
        SQLite::Statement row = m_db.prepare("SELECT p.document, p.page, t.layout, t.plain FROM page_texts t "
                                             "JOIN pages p ON p.id = t.id ORDER BY p.document, p.page");
        while (row.executeStep() && !m_stop.stop_requested()) {
            const Result<PageText> page = decodePageText(sql::blob(row.getColumn(2)));
            const QString place = QStringLiteral("page %1 of document %2")
                                      .arg(row.getColumn(1).getInt() + 1)
                                      .arg(row.getColumn(0).getInt64());
            if (!page)
                problem(QStringLiteral("The stored text of %1 is damaged.").arg(place));
            else if (page->plainText() != sql::text(row.getColumn(3)))
                problem(QStringLiteral("The searchable text of %1 differs from what was read.").arg(place));
            step();
        }
    }

    void checkIndex()
    {
        if (m_db.readOnly()) return; // FTS5 checks itself by a command that needs a writable connection
        try {
            m_db.sqlite().exec("INSERT INTO page_index (page_index, rank) VALUES ('integrity-check', 1)");
        } catch (const SQLite::Exception &exception) {
            problem(QStringLiteral("The search index does not fit the text: %1.")
                        .arg(QString::fromUtf8(exception.what())));
        }
        try {
            m_db.sqlite().exec("INSERT INTO search_texts_index (search_texts_index, rank) VALUES "
                               "('integrity-check', 1)");
        } catch (const SQLite::Exception &exception) {
            problem(QStringLiteral("The search index does not fit the notes and names: %1.")
                        .arg(QString::fromUtf8(exception.what())));
        }
    }

    CaseDatabase &m_db;
    StopToken m_stop;
    const std::function<void(int, int)> &m_progress;
    CheckReport m_report;
    int m_done = 0;
    int m_total = 0;
};

} // namespace

Result<QVector<AuditEntry>> auditEntries(CaseDatabase &db)
{
    return db.query([&]() -> Result<QVector<AuditEntry>> {
        QVector<AuditEntry> entries;
        SQLite::Statement row = db.prepare(
            "SELECT sequence, at, by, action, object, before, after, chain FROM audit ORDER BY sequence");
        while (row.executeStep())
            entries.append({row.getColumn(0).getInt64(), sql::time(row.getColumn(1)),
                            sql::text(row.getColumn(2)), sql::text(row.getColumn(3)),
                            sql::text(row.getColumn(4)), sql::text(row.getColumn(5)),
                            sql::text(row.getColumn(6)), sql::text(row.getColumn(7))});
        return entries;
    });
}

Result<CheckReport> checkCase(CaseDatabase &db, const QVector<Migration> &migrations, StopToken stop,
                              const std::function<void(int done, int total)> &progress)
{
    return db.query(
        [&]() -> Result<CheckReport> { return Checker(db, std::move(stop), progress).run(migrations); });
}

} // namespace tt
