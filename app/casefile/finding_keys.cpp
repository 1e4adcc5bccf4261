// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/finding_keys.h"

#include "app/casefile/search_terms.h"
#include "app/casefile/sql.h"

namespace tt
{

namespace
{

struct KeyMaker {
    FindingKeys operator()(const AmountFacts &amount) const
    {
        return {kindName(amount.kind), std::nullopt, sortKey(amount.low.value_or(amount.value)),
                sortKey(amount.high.value_or(amount.value))};
    }
    FindingKeys operator()(const MentionFacts &mention) const
    {
        return {mention.category, mention.watchId + u' ' + subjectKey(mention.name), std::nullopt,
                std::nullopt};
    }
    FindingKeys operator()(const PartyFacts &party) const
    {
        return {party.role, subjectKey(party.name), std::nullopt, std::nullopt};
    }
    FindingKeys operator()(const DateFacts &date) const
    {
        const QString day = date.value.toString(Qt::ISODate);
        return {date.role, std::nullopt, day, day};
    }
    FindingKeys operator()(const IdentifierFacts &identifier) const
    {
        return {identifier.role, std::nullopt, std::nullopt, std::nullopt};
    }
};

constexpr const char *kUpdate =
    "UPDATE findings SET facet = ?2, subject = ?3, value_low = ?4, value_high = ?5 WHERE id = ?1";

void writeKeys(SQLite::Statement &update, qint64 id, const FindingKeys &keys)
{
    update.reset();
    sql::bind(update, 1, id);
    sql::bind(update, 2, keys.facet);
    sql::bindOptional(update, 3, keys.subject);
    sql::bindOptional(update, 4, keys.valueLow);
    sql::bindOptional(update, 5, keys.valueHigh);
    update.exec();
}

/// Of the columns type, facts and review_facts from `first` on. Damaged facts have no keys: they are found by
/// no filter but their type's, and reading them says what is wrong.
FindingKeys keysIn(SQLite::Statement &row, int first)
{
    const QString type = sql::text(row.getColumn(first));
    const int facts = row.getColumn(first + 2).isNull() ? first + 1 : first + 2;
    const auto value = factsFromJson(type, sql::jsonObject(row.getColumn(facts)));
    return value ? keysOf(*value) : FindingKeys{};
}

// The roles in the order in which the analysis takes one for the notice's date (app/analysis/analyser.cpp).
constexpr const char *kNoticeDate =
    "UPDATE documents SET notice_date = (SELECT f.value_low FROM findings f WHERE f.document = documents.id "
    "AND f.type = 'date' AND f.facet IN ('publish', 'award', 'document', 'bid_deadline') AND f.value_low <> "
    "'' "
    "AND f.review_state <> 'rejected' ORDER BY CASE f.facet WHEN 'publish' THEN 0 WHEN 'award' THEN 1 WHEN "
    "'document' THEN 2 ELSE 3 END, f.page, f.range_begin, f.id LIMIT 1) ";

} // namespace

FindingKeys keysOf(const FindingFacts &facts) { return std::visit(KeyMaker{}, facts); }

QString sortKey(const Decimal &value)
{
    if (value.isZero()) return QStringLiteral("1");
    // 0.00123 is 0.123 x 10^-2: the exponent, then the digits, compare as the number does.
    const QString plain = value.abs().toString(0);
    const qsizetype point = plain.indexOf(u'.');
    QString digits = plain;
    digits.remove(u'.');
    qsizetype exponent = point < 0 ? plain.size() : point;
    while (digits.startsWith(u'0')) {
        digits.remove(0, 1);
        --exponent;
    }
    while (digits.endsWith(u'0'))
        digits.chop(1);
    QString key = QString::number(500 + exponent) + digits; // 36 digits: never below 100 or above 999
    if (!value.isNegative()) return u'2' + key;
    for (QChar &c : key)
        c = QChar(u'0' + (u'9' - c.unicode()));
    return u'0' + key + u'~'; // after every digit: of two negative numbers the longer is the smaller
}

QString subjectKey(QStringView name)
{
    QString key;
    for (const SearchTerm &term : searchTerms(name))
        key += term.text;
    return key;
}

void refreshFindingKeys(CaseDatabase &db, FindingId id)
{
    SQLite::Statement row = db.prepare("SELECT type, facts, review_facts FROM findings WHERE id = ?1");
    sql::bindAll(row, id.value);
    if (!row.executeStep()) return;
    SQLite::Statement update = db.prepare(kUpdate);
    writeKeys(update, id.value, keysIn(row, 0));
}

void refreshNoticeDate(CaseDatabase &db, DocumentId id)
{
    SQLite::Statement update = db.prepare((std::string(kNoticeDate) + "WHERE id = ?1").c_str());
    sql::bindAll(update, id.value);
    update.exec();
}

void refreshAllFindingKeys(CaseDatabase &db)
{
    SQLite::Statement update = db.prepare(kUpdate);
    // By id in pieces: rows must not change under a query that walks over them.
    constexpr qint64 kPiece = 1'000;
    qint64 last = 0;
    for (bool more = true; more;) {
        QVector<std::pair<qint64, FindingKeys>> piece;
        SQLite::Statement row = db.prepare("SELECT id, type, facts, review_facts FROM findings WHERE id > ?1 "
                                           "ORDER BY id LIMIT ?2");
        sql::bindAll(row, last, kPiece);
        while (row.executeStep())
            piece.append({row.getColumn(0).getInt64(), keysIn(row, 1)});
        for (const auto &[id, keys] : std::as_const(piece))
            writeKeys(update, id, keys);
        more = piece.size() == kPiece;
        if (more) last = piece.last().first;
    }
    db.sqlite().exec(kNoticeDate);
}

} // namespace tt
