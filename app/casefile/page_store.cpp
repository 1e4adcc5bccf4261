// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/search_index.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"
#include "ocr/text/page_text_io.h"

#include <QJsonArray>

#include <cmath>

namespace tt
{

namespace
{

tl::unexpected<Error> noPage(PageKey key)
{
    return fail(
        ErrorCode::NotFound,
        QStringLiteral("Document %1 has no page %2 in this case.").arg(key.document.value).arg(key.page + 1));
}

/// The row of a page, or 0.
qint64 pageRow(CaseDatabase &db, PageKey key)
{
    SQLite::Statement row = db.prepare("SELECT id FROM pages WHERE document = ?1 AND page = ?2");
    sql::bindAll(row, key.document.value, key.page);
    return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

/// Writes the text and what the search index knows of it.
void storeText(CaseDatabase &db, qint64 row, const QByteArray &layout, const QString &plain)
{
    // FTS5 must be told the old text to take it out of the index.
    SQLite::Statement unindex = db.prepare("INSERT INTO page_index (page_index, rowid, plain) "
                                           "SELECT 'delete', id, plain FROM page_texts WHERE id = ?1");
    sql::bindAll(unindex, row);
    unindex.exec();
    SQLite::Statement text =
        db.prepare("INSERT INTO page_texts (id, layout, plain) VALUES (?1, ?2, ?3) "
                   "ON CONFLICT (id) DO UPDATE SET layout = excluded.layout, plain = excluded.plain");
    sql::bind(text, 1, row);
    sql::bindBlob(text, 2, layout);
    sql::bind(text, 3, plain);
    text.exec();
    SQLite::Statement index = db.prepare("INSERT INTO page_index (rowid, plain) VALUES (?1, ?2)");
    sql::bindAll(index, row, plain);
    index.exec();
    indexRuns(db, plain);
}

/// Over what an earlier reading saw.
void storeLook(CaseDatabase &db, qint64 row, const PageLook &look)
{
    SQLite::Statement write =
        db.prepare(look.isEmpty() ? "DELETE FROM page_looks WHERE id = ?1"
                                  : "INSERT OR REPLACE INTO page_looks (id, look) VALUES (?1, ?2)");
    sql::bind(write, 1, row);
    if (!look.isEmpty()) sql::bindBlob(write, 2, look.cells);
    write.exec();
}

QString remarksText(const QStringList &remarks)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(remarks)).toJson(QJsonDocument::Compact));
}

double finite(double value) { return std::isfinite(value) ? value : 0; }

} // namespace

void forgetAnalysis(CaseDatabase &db, DocumentId id)
{
    SQLite::Statement update = db.prepare("UPDATE documents SET analyser_version = '' WHERE id = ?1");
    sql::bindAll(update, id.value);
    update.exec();
}

PageQuality qualityIn(SQLite::Statement &row, int first)
{
    const auto number = [&row, first](int i) { return row.getColumn(first + i).getDouble(); };
    const auto whole = [&row, first](int i) { return row.getColumn(first + i).getInt(); };
    return {number(0), number(1), whole(2),  number(3), number(4),     whole(5),
            whole(6),  number(7), number(8), number(9), whole(10) != 0};
}

Result<QVector<PageRecord>> PageStore::of(DocumentId id)
{
    return m_db.query([&]() -> Result<QVector<PageRecord>> {
        if (const Result<void> exists = requireDocument(m_db, id); !exists) return passOn(exists);
        QVector<PageRecord> records;
        SQLite::Statement row = m_db.prepare(
            "SELECT page, width, height, state, read_by, dpi, skew_degrees, turn_degrees, "
            "low_confidence_share, seal_share, characters, unplaced_characters, ink_share, contrast, "
            "softness, one_bit, error_code, error_message, error_detail FROM pages WHERE document = ?1 ORDER "
            "BY page");
        sql::bindAll(row, id.value);
        while (row.executeStep()) {
            PageRecord record;
            record.key = {id, row.getColumn(0).getInt()};
            record.sizePoints = {row.getColumn(1).getDouble(), row.getColumn(2).getDouble()};
            record.state = pageStateFromName(sql::text(row.getColumn(3))).value_or(PageState::Failed);
            record.readBy = sql::text(row.getColumn(4));
            record.quality = qualityIn(row, 5);
            if (record.state != PageState::Waiting) record.error = sql::error(row, 16);
            records.append(record);
        }
        return records;
    });
}

Result<void> PageStore::setRead(PageKey key, const PageText &text, const PageLook &look)
{
    const QByteArray layout = encodePageText(text);
    // What could not be read back is not stored: better the page fails now than when somebody needs it.
    if (const Result<PageText> back = decodePageText(layout); !back) return passOn(back);
    return m_db.change([&]() -> Result<void> {
        const qint64 row = pageRow(m_db, key);
        if (row == 0) return noPage(key);
        SQLite::Statement update = m_db.prepare(
            "UPDATE pages SET state = 'read', read_by = ?2, dpi = ?3, skew_degrees = ?4, turn_degrees = ?5, "
            "low_confidence_share = ?6, seal_share = ?7, characters = ?8, unplaced_characters = ?9, "
            "ink_share = ?10, contrast = ?11, softness = ?12, remarks = ?13, one_bit = ?14, "
            "looked_stale = looked_at IS NOT NULL, times_read = times_read + 1, error_code = NULL, "
            "error_message = NULL, "
            "error_detail = NULL "
            "WHERE id = ?1");
        const PageQuality &quality = text.quality;
        sql::bindAll(update, row, text.readBy, finite(quality.dpi), finite(quality.skewDegrees),
                     quality.turnDegrees, finite(quality.lowConfidenceShare), finite(quality.sealShare),
                     quality.characters, quality.unplacedCharacters, finite(quality.inkShare),
                     finite(quality.contrast), finite(quality.softness), remarksText(text.remarks),
                     quality.oneBit ? 1 : 0);
        update.exec();
        storeText(m_db, row, layout, text.plainText());
        storeLook(m_db, row, look);
        reattachPage(m_db, key, text);
        forgetAnalysis(m_db, key.document);
        updateDocumentState(m_db, key.document);
        m_db.audit(QStringLiteral("read"), objectName(key), {},
                   sql::jsonText({{QStringLiteral("by"), text.readBy},
                                  {QStringLiteral("layout_sha256"), Sha256::of(layout).hex()}}));
        return {};
    });
}

Result<void> PageStore::setFailed(PageKey key, const Error &error)
{
    return m_db.change([&]() -> Result<void> {
        const qint64 row = pageRow(m_db, key);
        if (row == 0) return noPage(key);
        // A page that was read before keeps its text: a later failure takes nothing away.
        SQLite::Statement update = m_db.prepare(
            "UPDATE pages SET state = CASE WHEN EXISTS (SELECT 1 FROM page_texts t WHERE t.id = ?1) "
            "THEN 'read' ELSE 'failed' END, error_code = ?2, "
            "error_message = ?3, error_detail = ?4 WHERE id = ?1");
        sql::bind(update, 1, row);
        sql::bindError(update, 2, error);
        update.exec();
        updateDocumentState(m_db, key.document);
        m_db.audit(QStringLiteral("read_failed"), objectName(key), {},
                   sql::jsonText({{QStringLiteral("error"), errorCodeName(error.code)}}));
        return {};
    });
}

Result<PageText> PageStore::text(PageKey key)
{
    return m_db.query([&]() -> Result<PageText> {
        SQLite::Statement row =
            m_db.prepare("SELECT t.layout FROM pages p LEFT JOIN page_texts t ON t.id = p.id "
                         "WHERE p.document = ?1 AND p.page = ?2");
        sql::bindAll(row, key.document.value, key.page);
        if (!row.executeStep()) return noPage(key);
        if (row.getColumn(0).isNull())
            return fail(ErrorCode::NotFound, QStringLiteral("Page %1 of document %2 has not been read yet.")
                                                 .arg(key.page + 1)
                                                 .arg(key.document.value));
        Result<PageText> page = decodePageText(sql::blob(row.getColumn(0)));
        if (!page)
            return fail(
                ErrorCode::Corrupt,
                QStringLiteral("The stored text of page %1 of document %2 is damaged; read the page again.")
                    .arg(key.page + 1)
                    .arg(key.document.value),
                page.error().detail);
        return page;
    });
}

Result<QVector<PageKey>> PageStore::waiting()
{
    return m_db.query([&]() -> Result<QVector<PageKey>> {
        QVector<PageKey> keys;
        SQLite::Statement row =
            m_db.prepare("SELECT p.document, p.page FROM pages p JOIN documents d ON d.id = p.document "
                         "WHERE p.state = 'waiting' AND d.state <> 'failed' ORDER BY p.document, p.page");
        while (row.executeStep())
            keys.append({DocumentId{row.getColumn(0).getInt64()}, row.getColumn(1).getInt()});
        return keys;
    });
}

Result<QVector<QString>> PageStore::plainTexts(DocumentId id)
{
    return m_db.query([&]() -> Result<QVector<QString>> {
        if (const Result<void> exists = requireDocument(m_db, id); !exists) return passOn(exists);
        QVector<QString> texts;
        // A page that waits to be read again has the text of its last reading until then.
        SQLite::Statement row = m_db.prepare("SELECT p.page, t.plain FROM pages p LEFT JOIN page_texts t "
                                             "ON t.id = p.id "
                                             "WHERE p.document = ?1 ORDER BY p.page");
        sql::bindAll(row, id.value);
        while (row.executeStep()) {
            // Pages are numbered without a gap: they are all made when the document is opened.
            if (row.getColumn(0).getInt() != texts.size()) break;
            texts.append(row.getColumn(1).isNull() ? QString() : sql::text(row.getColumn(1)));
        }
        return texts;
    });
}

Result<QVector<PageLook>> PageStore::looks(DocumentId id)
{
    return m_db.query([&]() -> Result<QVector<PageLook>> {
        if (const Result<void> exists = requireDocument(m_db, id); !exists) return passOn(exists);
        QVector<PageLook> looks;
        SQLite::Statement row =
            m_db.prepare("SELECT l.look FROM pages p LEFT JOIN page_looks l ON l.id = p.id "
                         "WHERE p.document = ?1 ORDER BY p.page");
        sql::bindAll(row, id.value);
        while (row.executeStep()) {
            PageLook look;
            if (!row.getColumn(0).isNull()) look.cells = sql::blob(row.getColumn(0));
            if (look.cells.size() != PageLook::kBytes) look.cells.clear(); // a case from a stranger
            looks.append(look);
        }
        return looks;
    });
}

Result<QVector<std::pair<int, QByteArray>>> PageStore::layouts(DocumentId id, const QVector<int> &pages)
{
    return m_db.query([&]() -> Result<QVector<std::pair<int, QByteArray>>> {
        QVector<std::pair<int, QByteArray>> layouts;
        SQLite::Statement row = m_db.prepare("SELECT t.layout FROM pages p JOIN page_texts t ON t.id = p.id "
                                             "WHERE p.document = ?1 AND p.page = ?2");
        for (const int page : pages) {
            row.reset();
            sql::bindAll(row, id.value, page);
            if (row.executeStep()) layouts.append({page, sql::blob(row.getColumn(0))});
        }
        return layouts;
    });
}

} // namespace tt
