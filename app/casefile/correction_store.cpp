// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/edit_stores.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"
#include "app/casefile/text_anchor.h"

#include <QJsonArray>

#include <algorithm>

namespace tt
{

namespace
{

const char *const kSelect = "SELECT id, document, page, range_begin, range_length, x, y, w, h, quote, "
                            "context, replacement, by, at, place_begin, place_length, orphaned "
                            "FROM text_corrections ";

TextCorrectionRecord recordFrom(SQLite::Statement &row)
{
    TextCorrectionRecord record;
    record.id.value = row.getColumn(0).getInt64();
    record.page = {DocumentId{row.getColumn(1).getInt64()}, row.getColumn(2).getInt()};
    record.range = {row.getColumn(3).getInt64(), row.getColumn(4).getInt64()};
    record.box = {row.getColumn(5).getDouble(), row.getColumn(6).getDouble(), row.getColumn(7).getDouble(),
                  row.getColumn(8).getDouble()};
    record.quote = sql::text(row.getColumn(9));
    record.context = sql::text(row.getColumn(10));
    record.replacement = sql::text(row.getColumn(11));
    record.by = sql::text(row.getColumn(12));
    record.at = sql::time(row.getColumn(13));
    if (!row.getColumn(14).isNull())
        record.place = TextRange{row.getColumn(14).getInt64(), row.getColumn(15).getInt64()};
    record.orphaned = row.getColumn(16).getInt() != 0;
    return record;
}

QJsonObject correctionToJson(const TextCorrectionRecord &record)
{
    return {{QStringLiteral("document"), record.page.document.value},
            {QStringLiteral("page"), record.page.page + 1},
            {QStringLiteral("quote"), record.quote},
            {QStringLiteral("replacement"), record.replacement}};
}

QJsonValue numberOrNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// What the edit keeps of a page's view; null: nobody says anything of it.
QJsonValue stateOf(const PageViewRecord &view)
{
    if (!view.turn && !view.position) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("turn"), numberOrNull(view.turn)},
                       {QStringLiteral("position"), numberOrNull(view.position)},
                       {QStringLiteral("by"), view.by},
                       {QStringLiteral("at"), sql::timeText(view.at)}};
}

/// For the log; `order`, the pages by place, only where that changed.
QString viewText(const PageViewRecord &view, const QVector<int> &order)
{
    QJsonObject json;
    if (view.turn) json.insert(QStringLiteral("turn"), *view.turn);
    if (view.position) json.insert(QStringLiteral("position"), *view.position);
    QJsonArray pages;
    for (const int page : order)
        pages.append(page + 1);
    if (!pages.isEmpty()) json.insert(QStringLiteral("pages"), pages);
    return sql::jsonText(json);
}

PageViewRecord viewOf(const QVector<PageViewRecord> &views, PageKey key)
{
    for (const PageViewRecord &view : views)
        if (view.page == key) return view;
    return {key, {}, {}, {}, {}};
}

/// The views of a document's pages once this one is turned so and stands at `position`, whatever was moved
/// before: the others close up around it. As little is said as gives that order.
QVector<PageViewRecord> afterMove(const QVector<PageViewRecord> &views, PageKey key, std::optional<int> turn,
                                  std::optional<int> position, int pages)
{
    QVector<PageViewRecord> all;
    for (int page = 0; page < pages; ++page)
        all.append(viewOf(views, {key.document, page}));
    all[key.page].turn = turn;
    all[key.page].position = position;
    if (!position) return all;
    QVector<int> wanted = pageOrder(pages, views);
    wanted.move(wanted.indexOf(key.page), *position - 1);
    if (pageOrder(pages, all) == wanted && !std::is_sorted(wanted.cbegin(), wanted.cend())) return all;
    // Whoever stands elsewhere than in the file says so; what is left for the others is their own place.
    for (int place = 0; place < pages; ++place)
        all[wanted.at(place)].position = wanted.at(place) == place ? std::nullopt : std::optional(place + 1);
    return all;
}

/// How many pages the document of this page has. Errors: NotFound when the page is not there.
Result<int> pagesBeside(CaseDatabase &db, PageKey key)
{
    SQLite::Statement page = db.prepare("SELECT d.pages FROM pages p JOIN documents d ON d.id = p.document "
                                        "WHERE p.document = ?1 AND p.page = ?2");
    sql::bindAll(page, key.document.value, key.page);
    if (page.executeStep()) return page.getColumn(0).getInt();
    return fail(
        ErrorCode::NotFound,
        QStringLiteral("Document %1 has no page %2 in this case.").arg(key.document.value).arg(key.page + 1));
}

tl::unexpected<Error> usage(const QString &sentence) { return fail(ErrorCode::Usage, sentence); }

/// Whether the range can be put right as one: the layout of lines and cells is not a matter of wording.
Result<void> checkRange(const PageText &text, TextRange range, const QString &replacement)
{
    const QString plain = text.plainText();
    if (range.begin < 0 || range.length <= 0 || range.end() > plain.size())
        return usage(QStringLiteral("That range is not in the page's text."));
    const QString quote = plain.mid(range.begin, range.length);
    if (quote.contains(u'\n') || replacement.contains(u'\n'))
        return usage(QStringLiteral("A correction stays within one line. Correct each line by itself."));
    if (quote.contains(u" | ") || replacement.contains(u'|'))
        return usage(QStringLiteral("A correction stays within one cell. Correct each cell by itself."));
    if (quote == replacement) return usage(QStringLiteral("That is what the page says already."));
    return {};
}

} // namespace

Result<CorrectionId> CorrectionStore::correct(PageKey key, TextRange range, const QString &replacement)
{
    return m_db.change([&]() -> Result<CorrectionId> {
        const Result<PageText> text = PageStore(m_db).text(key);
        if (!text) return passOn(text);
        if (const Result<void> fits = checkRange(*text, range, replacement); !fits) return passOn(fits);
        const Result<QVector<TextCorrectionRecord>> present = list(key.document, key.page);
        if (!present) return passOn(present);
        EditRecorder edit(m_db);
        for (const TextCorrectionRecord &other : *present) {
            if (!other.place || other.place->begin >= range.end() || range.begin >= other.place->end())
                continue;
            if (other.place->begin < range.begin || other.place->end() > range.end())
                return usage(QStringLiteral("“%1” is corrected already. Correct all of it together.")
                                 .arg(other.quote));
            // The newer one says all that the earlier one said.
            edit.changing({EditKind::TextCorrection, {other.id.value}});
            setEditState(m_db, {EditKind::TextCorrection, {other.id.value}}, QJsonValue::Null);
        }
        const TextAnchor anchor = anchorAt(*text, range);
        SQLite::Statement insert = m_db.prepare(
            "INSERT INTO text_corrections (document, page, range_begin, range_length, x, y, w, h, quote, "
            "context, context_at, replacement, by, at, place_begin, place_length) VALUES (?1, ?2, ?3, ?4, "
            "?5, "
            "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?3, ?4)");
        sql::bindAll(insert, key.document.value, key.page, qint64(range.begin), qint64(range.length),
                     anchor.box.x, anchor.box.y, anchor.box.w, anchor.box.h, anchor.quote, anchor.context,
                     qint64(anchor.contextAt), replacement, m_db.person(), sql::timeText(sql::now()));
        insert.exec();
        const CorrectionId id{m_db.lastId()};
        edit.created({EditKind::TextCorrection, {id.value}});
        forgetAnalysis(m_db, key.document);
        m_db.audit(
            QStringLiteral("correct_text"), objectName(key),
            sql::jsonText({{QStringLiteral("text"), anchor.quote}, {QStringLiteral("line"), anchor.context}}),
            sql::jsonText({{QStringLiteral("text"), replacement}, {QStringLiteral("correction"), id.value}}));
        edit.finish(QStringLiteral("“%1” on page %2 of document %3 corrected to “%4”")
                        .arg(anchor.quote)
                        .arg(key.page + 1)
                        .arg(key.document.value)
                        .arg(replacement));
        return id;
    });
}

Result<void> CorrectionStore::remove(CorrectionId id)
{
    return m_db.change([&]() -> Result<void> {
        SQLite::Statement row = m_db.prepare((std::string(kSelect) + "WHERE id = ?1").c_str());
        sql::bindAll(row, id.value);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound,
                        QStringLiteral("There is no text correction %1 in this case.").arg(id.value));
        const TextCorrectionRecord record = recordFrom(row);
        row.reset();
        const EditObject object{EditKind::TextCorrection, {id.value}};
        EditRecorder edit(m_db);
        edit.changing(object);
        setEditState(m_db, object, QJsonValue::Null);
        forgetAnalysis(m_db, record.page.document);
        m_db.audit(QStringLiteral("correct_text_remove"), objectName(record.page),
                   sql::jsonText(correctionToJson(record)));
        edit.finish(QStringLiteral("Text correction %1 taken back").arg(id.value));
        return {};
    });
}

Result<QVector<TextCorrectionRecord>> CorrectionStore::list(DocumentId document, std::optional<int> page)
{
    return m_db.query([&]() -> Result<QVector<TextCorrectionRecord>> {
        SQLite::Statement row =
            m_db.prepare((std::string(kSelect) + "WHERE (?1 = 0 OR document = ?1) AND (?2 < 0 OR page = ?2) "
                                                 "ORDER BY document, page, range_begin, id")
                             .c_str());
        sql::bindAll(row, document.value, page.value_or(-1));
        QVector<TextCorrectionRecord> records;
        while (row.executeStep())
            records.append(recordFrom(row));
        return records;
    });
}

Result<void> CorrectionStore::setPageView(PageKey key, std::optional<int> turn, std::optional<int> position)
{
    return m_db.change([&]() -> Result<void> {
        const Result<int> pages = pagesBeside(m_db, key);
        if (!pages) return passOn(pages);
        if (turn && (*turn % 90 != 0 || *turn < 0 || *turn > 270))
            return usage(QStringLiteral("A page is turned by 0, 90, 180 or 270 degrees."));
        if (position && (*position < 1 || *position > *pages))
            return usage(
                QStringLiteral("Document %1 has places 1 to %2.").arg(key.document.value).arg(*pages));
        const Result<QVector<PageViewRecord>> views = pageViews(key.document);
        if (!views) return passOn(views);
        const QVector<PageViewRecord> after = afterMove(*views, key, turn, position, *pages);
        EditRecorder edit(m_db);
        bool changed = false;
        bool moved = false;
        for (PageViewRecord view : after) {
            const PageViewRecord before = viewOf(*views, view.page);
            if (before.turn == view.turn && before.position == view.position) continue;
            changed = true;
            moved = moved || before.position != view.position;
            view.by = m_db.person();
            view.at = sql::now();
            edit.changing(pageViewObject(view.page));
            setEditState(m_db, pageViewObject(view.page), stateOf(view));
        }
        if (!changed) return {};
        if (moved) forgetAnalysis(m_db, key.document);
        m_db.audit(QStringLiteral("page_view"), objectName(key),
                   viewText(viewOf(*views, key), moved ? pageOrder(*pages, *views) : QVector<int>()),
                   viewText(viewOf(after, key), moved ? pageOrder(*pages, after) : QVector<int>()));
        edit.finish(QStringLiteral("Page %1 of document %2 turned or moved")
                        .arg(key.page + 1)
                        .arg(key.document.value));
        return {};
    });
}

Result<QVector<PageViewRecord>> CorrectionStore::pageViews(DocumentId document)
{
    return m_db.query([&]() -> Result<QVector<PageViewRecord>> {
        SQLite::Statement row = m_db.prepare("SELECT document, page, turn, position, by, at FROM page_views "
                                             "WHERE ?1 = 0 OR document = ?1 ORDER BY document, page");
        sql::bindAll(row, document.value);
        QVector<PageViewRecord> views;
        const auto number = [&row](int column) {
            return row.getColumn(column).isNull() ? std::nullopt
                                                  : std::optional(row.getColumn(column).getInt());
        };
        while (row.executeStep())
            views.append({{DocumentId{row.getColumn(0).getInt64()}, row.getColumn(1).getInt()},
                          number(2),
                          number(3),
                          sql::text(row.getColumn(4)),
                          sql::time(row.getColumn(5))});
        return views;
    });
}

QVector<int> pageOrder(int pages, const QVector<PageViewRecord> &views)
{
    QVector<int> order(pages, -1);
    QVector<bool> placed(pages, false);
    for (const PageViewRecord &view : views) {
        const int page = view.page.page;
        if (!view.position || page < 0 || page >= pages) continue;
        // Of two pages for one place the second comes right behind the first.
        for (int at = std::min(*view.position, pages) - 1, tried = 0; tried < pages;
             at = (at + 1) % pages, ++tried) {
            if (order[at] >= 0) continue;
            order[at] = page;
            placed[page] = true;
            break;
        }
    }
    int next = 0;
    for (int &slot : order) {
        if (slot >= 0) continue;
        while (placed[next])
            ++next;
        slot = next++;
    }
    return order;
}

} // namespace tt
