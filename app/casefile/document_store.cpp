// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/original_device.h"
#include "app/casefile/search_index.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace tt
{

namespace
{

// One query for the whole list; the counts are columns that triggers keep.
constexpr const char *kSelect = "SELECT d.id, d.name, d.source_path, o.sha256, o.bytes, d.media_type, "
                                "d.imported_at, d.state, d.pages, d.pages_read, "
                                "d.pages_failed, d.notice_type, d.metadata, d.error_code, d.error_message, "
                                "d.error_detail, d.findings, d.amounts, "
                                "d.mentions, d.disputed, d.reviewed, d.analyser_version, "
                                "(SELECT json_group_array(path) FROM (SELECT path FROM document_paths p "
                                "WHERE p.document = d.id ORDER BY noted_at, path)), d.file_modified_at "
                                "FROM documents d JOIN originals o ON o.id = d.original ";

QStringList stringList(const QString &json)
{
    QStringList out;
    if (json == u"[]") return out;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        out.append(value.toString());
    return out;
}

DocumentRecord recordFrom(SQLite::Statement &row)
{
    DocumentRecord record;
    record.id.value = row.getColumn(0).getInt64();
    record.name = sql::text(row.getColumn(1));
    record.sourcePath = sql::text(row.getColumn(2));
    record.sha256 = Sha256::fromBytes(sql::blob(row.getColumn(3)));
    record.bytes = row.getColumn(4).getInt64();
    record.mediaType = sql::text(row.getColumn(5));
    record.importedAt = sql::time(row.getColumn(6));
    record.state = documentStateFromName(sql::text(row.getColumn(7))).value_or(DocumentState::Failed);
    record.pages = row.getColumn(8).getInt();
    record.pagesRead = row.getColumn(9).getInt();
    record.pagesFailed = row.getColumn(10).getInt();
    record.noticeType = sql::text(row.getColumn(11));
    const QJsonObject metadata = sql::jsonObject(row.getColumn(12));
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        record.metadata.insert(it.key(), it.value().toString());
    record.error = sql::error(row, 13);
    record.findings = row.getColumn(16).getInt();
    record.amounts = row.getColumn(17).getInt();
    record.mentions = row.getColumn(18).getInt();
    record.disputed = row.getColumn(19).getInt();
    record.reviewed = row.getColumn(20).getInt();
    record.analyserVersion = sql::text(row.getColumn(21));
    record.otherPaths = stringList(sql::text(row.getColumn(22)));
    if (!row.getColumn(23).isNull()) record.modifiedAt = sql::time(row.getColumn(23));
    return record;
}

/// Fills `piece` to its size unless the device ends before. False when the device fails.
bool readPiece(QIODevice &device, QByteArray &piece)
{
    qsizetype filled = 0;
    piece.resize(kChunkBytes);
    while (filled < piece.size()) {
        const qint64 got = device.read(piece.data() + filled, piece.size() - filled);
        if (got < 0) return false;
        if (got == 0) break;
        filled += static_cast<qsizetype>(got);
    }
    piece.resize(filled);
    return true;
}

struct StoredChunks {
    qint64 original = 0;
    qint64 bytes = 0;
    QByteArray sha256;
};

/// Writes the device's bytes as chunks of an original, hashing on the way. A new one's row comes after, for
/// only then is the hash known.
Result<StoredChunks> storeChunks(CaseDatabase &db, QIODevice &device, const QString &name,
                                 const StopToken &stop, qint64 original)
{
    StoredChunks stored;
    stored.original = original;
    SQLite::Statement insert =
        db.prepare("INSERT INTO original_chunks (original, sequence, data) VALUES (?1, ?2, ?3)");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece;
    for (qint64 sequence = 0;; ++sequence) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("Adding “%1” was cancelled; nothing of it was stored.").arg(name));
        if (!readPiece(device, piece))
            return fail(
                ErrorCode::Unreadable,
                QStringLiteral("“%1” could not be read to its end. Check the disk it is on and add it again.")
                    .arg(name),
                device.errorString());
        if (piece.isEmpty()) break;
        hash.addData(piece);
        insert.reset();
        sql::bind(insert, 1, stored.original);
        sql::bind(insert, 2, sequence);
        insert.bindNoCopy(3, static_cast<const void *>(piece.constData()), static_cast<int>(piece.size()));
        insert.exec();
        stored.bytes += piece.size();
        if (piece.size() < kChunkBytes) break;
    }
    if (stored.bytes == 0)
        return fail(ErrorCode::Empty,
                    QStringLiteral("“%1” is an empty file, so there is nothing to add.").arg(name));
    stored.sha256 = hash.result();
    return stored;
}

Result<void> gone(DocumentId id)
{
    return fail(ErrorCode::NotFound, QStringLiteral("There is no document %1 in this case.").arg(id.value));
}

/// Pages that are read or failed stay, whatever a later opening says of their number.
void adjustPages(CaseDatabase &db, DocumentId id, const QVector<QSizeF> &sizes)
{
    SQLite::Statement upsert =
        db.prepare("INSERT INTO pages (document, page, width, height) VALUES (?1, ?2, ?3, ?4) "
                   "ON CONFLICT (document, page) DO UPDATE SET width = excluded.width, "
                   "height = excluded.height WHERE state <> 'read'");
    for (int page = 0; page < sizes.size(); ++page) {
        upsert.reset();
        sql::bindAll(upsert, id.value, page, sizes[page].width(), sizes[page].height());
        upsert.exec();
    }
    SQLite::Statement surplus =
        db.prepare("DELETE FROM pages WHERE document = ?1 AND page >= ?2 AND state <> 'read'");
    sql::bindAll(surplus, id.value, static_cast<int>(sizes.size()));
    surplus.exec();
}

} // namespace

Result<void> requireDocument(CaseDatabase &db, DocumentId id)
{
    SQLite::Statement row = db.prepare("SELECT 1 FROM documents WHERE id = ?1");
    sql::bindAll(row, id.value);
    if (!row.executeStep()) return gone(id);
    return {};
}

void updateDocumentState(CaseDatabase &db, DocumentId id)
{
    SQLite::Statement update = db.prepare("UPDATE documents SET state = CASE WHEN pages_read + pages_failed "
                                          ">= pages THEN 'done' ELSE 'reading' END "
                                          "WHERE id = ?1 AND pages > 0 AND state <> 'failed'");
    sql::bindAll(update, id.value);
    update.exec();
}

Result<AddedDocument> DocumentStore::add(QIODevice &bytes, const NewDocument &document, StopToken stop)
{
    return m_db.change([&]() -> Result<AddedDocument> {
        m_db.sqlite().exec("SAVEPOINT chunks");
        const qint64 next =
            m_db.sqlite().execAndGet("SELECT coalesce(max(id), 0) + 1 FROM originals").getInt64();
        const Result<StoredChunks> stored = storeChunks(m_db, bytes, document.name, stop, next);
        if (!stored) return passOn(stored);
        SQLite::Statement known = m_db.prepare(
            "SELECT d.id FROM documents d JOIN originals o ON o.id = d.original WHERE o.sha256 = ?1");
        sql::bindBlob(known, 1, stored->sha256);
        if (known.executeStep()) {
            const DocumentId id{known.getColumn(0).getInt64()};
            known.reset();
            m_db.sqlite().exec("ROLLBACK TO chunks");
            m_db.sqlite().exec("RELEASE chunks");
            if (const Result<void> whole = restoreOriginal(id, bytes, document, stored->sha256, stop); !whole)
                return passOn(whole);
            return noteDuplicate(id, document);
        }
        m_db.sqlite().exec("RELEASE chunks");
        SQLite::Statement original =
            m_db.prepare("INSERT INTO originals (id, sha256, bytes, chunk_bytes) VALUES (?1, ?2, ?3, ?4)");
        sql::bind(original, 1, stored->original);
        sql::bindBlob(original, 2, stored->sha256);
        sql::bind(original, 3, stored->bytes);
        sql::bind(original, 4, kChunkBytes);
        original.exec();
        SQLite::Statement insert =
            m_db.prepare("INSERT INTO documents (original, name, source_path, media_type, imported_at, "
                         "file_modified_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        sql::bindAll(insert, stored->original, document.name, document.sourcePath, document.mediaType,
                     sql::timeText(sql::now()));
        if (document.modifiedAt.isValid()) sql::bind(insert, 6, sql::timeText(document.modifiedAt));
        insert.exec();
        const DocumentId id{m_db.lastId()};
        indexText(m_db, SearchSource::Name, id.value, document.name);
        // The log goes into bundles that strangers read: the name, not the path on the reporter's machine.
        m_db.audit(QStringLiteral("import"), objectName(id), {},
                   sql::jsonText({{QStringLiteral("name"), document.name},
                                  {QStringLiteral("bytes"), stored->bytes},
                                  {QStringLiteral("sha256"), QString::fromLatin1(stored->sha256.toHex())}}));
        return AddedDocument{id, false};
    });
}

/// A recovered case lacks the bytes of originals that were damaged (case_recovery.h); here they are again.
Result<void> DocumentStore::restoreOriginal(DocumentId id, QIODevice &bytes, const NewDocument &document,
                                            const QByteArray &sha256, const StopToken &stop)
{
    SQLite::Statement bare = m_db.prepare(
        "SELECT o.id FROM documents d JOIN originals o ON o.id = d.original WHERE d.id = ?1 AND "
        "o.chunk_bytes = ?2 AND NOT EXISTS (SELECT 1 FROM original_chunks c WHERE c.original = o.id)");
    sql::bindAll(bare, id.value, kChunkBytes);
    if (!bare.executeStep() || bytes.isSequential() || !bytes.seek(0)) return {};
    const Result<StoredChunks> stored =
        storeChunks(m_db, bytes, document.name, stop, bare.getColumn(0).getInt64());
    if (!stored) return passOn(stored);
    if (stored->sha256 != sha256)
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("“%1” changed while it was read. Add it again.").arg(document.name));
    m_db.audit(QStringLiteral("restore_original"), objectName(id), {},
               sql::jsonText({{QStringLiteral("name"), document.name},
                              {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}}));
    return {};
}

Result<AddedDocument> DocumentStore::noteDuplicate(DocumentId id, const NewDocument &document)
{
    SQLite::Statement insert =
        m_db.prepare("INSERT INTO document_paths (document, path, noted_at) SELECT id, ?2, ?3 FROM documents "
                     "WHERE id = ?1 AND source_path <> ?2 ON CONFLICT DO NOTHING");
    sql::bindAll(insert, id.value, document.sourcePath, sql::timeText(sql::now()));
    if (insert.exec() > 0)
        m_db.audit(QStringLiteral("import_duplicate"), objectName(id), {},
                   sql::jsonText({{QStringLiteral("name"), document.name}}));
    return AddedDocument{id, true};
}

Result<QVector<DocumentRecord>> DocumentStore::all()
{
    return m_db.query([&]() -> Result<QVector<DocumentRecord>> {
        QVector<DocumentRecord> records;
        SQLite::Statement rows = m_db.prepare((std::string(kSelect) + "ORDER BY d.id").c_str());
        while (rows.executeStep())
            records.append(recordFrom(rows));
        return records;
    });
}

Result<DocumentRecord> DocumentStore::one(DocumentId id)
{
    return m_db.query([&]() -> Result<DocumentRecord> {
        SQLite::Statement row = m_db.prepare((std::string(kSelect) + "WHERE d.id = ?1").c_str());
        sql::bindAll(row, id.value);
        if (!row.executeStep()) return passOn(gone(id));
        return recordFrom(row);
    });
}

Result<std::unique_ptr<QIODevice>> DocumentStore::original(DocumentId id)
{
    return m_db.query([&]() -> Result<std::unique_ptr<QIODevice>> {
        SQLite::Statement row = m_db.prepare("SELECT o.id, o.bytes, o.chunk_bytes FROM documents d JOIN "
                                             "originals o ON o.id = d.original WHERE d.id = ?1");
        sql::bindAll(row, id.value);
        if (!row.executeStep()) return passOn(gone(id));
        return std::make_unique<OriginalDevice>(m_db, row.getColumn(0).getInt64(),
                                                row.getColumn(1).getInt64(), row.getColumn(2).getInt64());
    });
}

Result<void> DocumentStore::setOpened(DocumentId id, const OpenedDocument &opened)
{
    if (opened.pageSizes.isEmpty())
        return fail(ErrorCode::NoPages, QStringLiteral("Document %1 has no pages.").arg(id.value));
    return m_db.change([&]() -> Result<void> {
        if (Result<void> exists = requireDocument(m_db, id); !exists) return exists;
        QJsonObject metadata;
        for (auto it = opened.metadata.begin(); it != opened.metadata.end(); ++it)
            metadata.insert(it.key(), it.value());
        SQLite::Statement update = m_db.prepare(
            "UPDATE documents SET media_type = ?2, metadata = ?3, state = 'reading', error_code = NULL, "
            "error_message = NULL, error_detail = NULL WHERE id = ?1");
        sql::bindAll(update, id.value, opened.mediaType, sql::jsonText(metadata));
        update.exec();
        adjustPages(m_db, id, opened.pageSizes);
        updateDocumentState(m_db, id);
        m_db.audit(QStringLiteral("open_document"), objectName(id), {},
                   sql::jsonText({{QStringLiteral("media_type"), opened.mediaType},
                                  {QStringLiteral("pages"), opened.pageSizes.size()}}));
        return {};
    });
}

Result<void> DocumentStore::setFailed(DocumentId id, const Error &error)
{
    return m_db.change([&]() -> Result<void> {
        SQLite::Statement update =
            m_db.prepare("UPDATE documents SET state = 'failed', error_code = ?2, error_message = ?3, "
                         "error_detail = ?4 WHERE id = ?1");
        sql::bind(update, 1, id.value);
        sql::bindError(update, 2, error);
        if (update.exec() == 0) return gone(id);
        m_db.audit(QStringLiteral("open_failed"), objectName(id), {},
                   sql::jsonText({{QStringLiteral("error"), errorCodeName(error.code)}}));
        return {};
    });
}

Result<bool> DocumentStore::setNotOpened(DocumentId id, const Error &error)
{
    const Result<bool> kept = m_db.change([&]() -> Result<bool> {
        SQLite::Statement texts = m_db.prepare("SELECT 1 FROM pages p JOIN page_texts t ON t.id = p.id WHERE "
                                               "p.document = ?1 LIMIT 1");
        sql::bindAll(texts, id.value);
        if (!texts.executeStep()) return false;
        texts.reset();
        // The error of an earlier try is still there: retry() keeps it with pages that wait to be read again.
        SQLite::Statement pages = m_db.prepare(
            "UPDATE pages SET state = CASE WHEN EXISTS (SELECT 1 FROM page_texts t WHERE t.id = pages.id) "
            "THEN 'read' ELSE 'failed' END, "
            "error_code = CASE WHEN kept THEN error_code ELSE ?2 END, "
            "error_message = CASE WHEN kept THEN error_message ELSE ?3 END, "
            "error_detail = CASE WHEN kept THEN error_detail ELSE ?4 END "
            "FROM (SELECT p.id AS waits, p.error_code IS NOT NULL OR EXISTS (SELECT 1 FROM page_texts t "
            "WHERE t.id = p.id) AS kept FROM pages p WHERE p.document = ?1 AND p.state = 'waiting') "
            "WHERE id = waits");
        sql::bind(pages, 1, id.value);
        sql::bindError(pages, 2, error);
        pages.exec();
        updateDocumentState(m_db, id);
        m_db.audit(QStringLiteral("open_failed"), objectName(id), {},
                   sql::jsonText({{QStringLiteral("error"), errorCodeName(error.code)},
                                  {QStringLiteral("kept"), true}}));
        return true;
    });
    if (!kept || *kept) return kept;
    if (const Result<void> failed = setFailed(id, error); !failed) return passOn(failed);
    return false;
}

Result<void> DocumentStore::retry(DocumentId id, ReadAgain which)
{
    return m_db.change([&]() -> Result<void> {
        if (Result<void> exists = requireDocument(m_db, id); !exists) return exists;
        // Pages that are all to be read again keep their error until then: see setNotOpened().
        SQLite::Statement pages = m_db.prepare("UPDATE pages SET state = 'waiting', "
                                               "error_code = CASE WHEN ?2 THEN error_code END, "
                                               "error_message = CASE WHEN ?2 THEN error_message END, "
                                               "error_detail = CASE WHEN ?2 THEN error_detail END "
                                               "WHERE document = ?1 AND (state = 'failed' OR ?2)");
        sql::bindAll(pages, id.value, which == ReadAgain::All ? 1 : 0);
        const int again = pages.exec();
        SQLite::Statement document =
            m_db.prepare("UPDATE documents SET state = CASE WHEN pages > 0 THEN 'reading' ELSE 'queued' END, "
                         "error_code = NULL, "
                         "error_message = NULL, error_detail = NULL WHERE id = ?1 AND state = 'failed'");
        sql::bindAll(document, id.value);
        const int reopened = document.exec();
        updateDocumentState(m_db, id);
        if (again + reopened > 0)
            m_db.audit(which == ReadAgain::All ? QStringLiteral("read_again") : QStringLiteral("retry"),
                       objectName(id), {}, sql::jsonText({{QStringLiteral("pages"), again}}));
        return {};
    });
}

} // namespace tt
