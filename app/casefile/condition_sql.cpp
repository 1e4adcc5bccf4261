// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/condition_sql.h"

#include "app/casefile/finding_keys.h"
#include "app/casefile/sql.h"

#include <QJsonArray>

#include <algorithm>
#include <compare>
#include <vector>

namespace tt
{

namespace
{

const char *const kVerdicts = "('agreed', 'disputed', 'single', 'obscured')";
const char *const kReviews = "('unreviewed', 'confirmed', 'corrected', 'rejected')";

class Writer final
{
public:
    explicit Writer(CaseDatabase &db)
        : m_db(db)
    {
    }

    ConditionSql write(const FindingConditions &conditions)
    {
        bool states = false;
        bool kinds = false;
        for (const FindingCondition &condition : conditions) {
            m_documents.clear();
            m_sql.where += condition.negated ? " AND NOT (" : " AND (";
            m_sql.where += clause(condition) + ")";
            if (!condition.negated && !m_sql.fewDocuments) m_sql.fewDocuments = leavesFewDocuments();
            states = states || (condition.field == FindingField::Verdict && !condition.negated);
            kinds = kinds || condition.field == FindingField::Kind;
            if (condition.field == FindingField::Amount && !condition.negated && condition.low)
                m_sql.fromASum = true;
        }
        m_sql.fromASum = m_sql.fromASum && !kinds;
        // The index over verdicts serves reviews as well when every verdict is named.
        const bool reviews = std::any_of(conditions.begin(), conditions.end(), [](const auto &condition) {
            return condition.field == FindingField::Review && !condition.negated;
        });
        if (reviews && !states) m_sql.where += std::string(" AND f.verdict IN ") + kVerdicts;
        // And the types behind them when every state is.
        if (states && !reviews) m_sql.where += std::string(" AND f.review_state IN ") + kReviews;
        return m_sql;
    }

private:
    std::string clause(const FindingCondition &condition)
    {
        switch (condition.field) {
        case FindingField::Type:
            return types(condition.values);
        case FindingField::Kind:
            return "f.type = 'amount' AND f.facet IN " + list(condition.values);
        case FindingField::Role:
            return "f.type IN ('party', 'date', 'identifier') AND f.facet IN " + list(condition.values);
        case FindingField::Category:
            return "f.type = 'mention' AND f.facet IN " + list(condition.values);
        case FindingField::Vendor:
            return "f.type = 'mention' AND f.subject IN " + list(vendors(condition.values));
        case FindingField::Amount:
            return amounts(condition);
        case FindingField::Buyer:
        case FindingField::Supplier:
        case FindingField::Agency:
        case FindingField::Date:
        case FindingField::Document:
            m_documents = documentsOf(condition);
            return "f.document IN (" + m_documents + ")";
        case FindingField::Verdict:
            return "f.verdict IN " + list(condition.values);
        case FindingField::Review:
            return "f.review_state IN " + list(condition.values);
        case FindingField::Tag:
            return tags(condition.values);
        }
        return "0";
    }

    /// The ids of the documents that a condition leaves, as a query; empty when it is not about documents.
    std::string documentsOf(const FindingCondition &condition)
    {
        switch (condition.field) {
        case FindingField::Buyer:
            return parties("('buyer')", condition.values);
        case FindingField::Supplier:
            return parties("('supplier', 'proposed_supplier')", condition.values);
        case FindingField::Agency:
            return parties("('agency')", condition.values);
        case FindingField::Date:
            return dates(condition);
        case FindingField::Document:
            return documents(condition.values);
        default:
            return {};
        }
    }

    /// Of the documents that the clause written last is about; none when it is about something else.
    bool leavesFewDocuments()
    {
        if (m_documents.empty()) return false;
        SQLite::Statement row =
            m_db.prepare(("SELECT count(*) FROM (SELECT 1 FROM documents WHERE id IN (" + m_documents +
                          ") LIMIT " + std::to_string(kFewDocuments + 1) + ")")
                             .c_str());
        // Of the texts bound so far, those up to the last that these documents name.
        for (int i = 1; i <= row.getBindParameterCount(); ++i)
            sql::bind(row, i, m_sql.texts[i - 1]);
        row.executeStep();
        return row.getColumn(0).getInt() <= kFewDocuments;
    }

    std::string bound(const QString &text)
    {
        m_sql.texts.append(text);
        std::string place("?");
        place += std::to_string(m_sql.texts.size());
        return place;
    }

    std::string list(const QStringList &values)
    {
        std::string text;
        for (const QString &value : values)
            text += (text.empty() ? "(" : ", ") + bound(value);
        return text.empty() ? "('')" : text + ")";
    }

    // A signal is stored as a mention of the category "signal" (finding_match.h).
    std::string types(const QStringList &values)
    {
        std::string text = "0";
        for (const QString &type : values) {
            if (type == u"signal")
                text += " OR (f.type = 'mention' AND f.facet = 'signal')";
            else if (type == u"mention")
                text += " OR (f.type = 'mention' AND f.facet <> 'signal')";
            else if (values.size() == 1)
                return "f.type = " + bound(type);
            else
                text += " OR f.type = " + bound(type);
        }
        if (values.size() == 1) return text.substr(5);
        return text;
    }

    /// Every subject of a type that stands in the case: one look-up each, however often it is mentioned.
    QStringList subjects(const char *type) { return different("subject", type); }
    QStringList facets(const char *type) { return different("facet", type); }

    QStringList different(const std::string &column, const char *type)
    {
        QStringList found;
        const std::string least = "SELECT min(" + column + ") FROM findings WHERE type = ?1 AND " + column;
        SQLite::Statement row =
            m_db.prepare(("WITH RECURSIVE s (v) AS (" + least + " IS NOT NULL UNION ALL SELECT (" + least +
                          " > s.v) FROM s WHERE s.v IS NOT NULL) "
                          "SELECT v FROM s WHERE v IS NOT NULL")
                             .c_str());
        row.bind(1, type);
        while (row.executeStep())
            found.append(sql::text(row.getColumn(0)));
        return found;
    }

    QStringList vendors(const QStringList &values)
    {
        QStringList fitting;
        for (const QString &subject : subjects("mention")) {
            const QString id = subject.section(u' ', 0, 0);
            const QString name = subject.section(u' ', 1);
            const bool fits = std::any_of(values.begin(), values.end(), [&](const QString &value) {
                const QString wanted = value.toCaseFolded();
                const QString key = subjectKey(value);
                return id == wanted || id.endsWith(u'.' + wanted) || id.startsWith(wanted + u'.') ||
                       (!key.isEmpty() && name.contains(key));
            });
            if (fits) fitting.append(subject);
        }
        return fitting;
    }

    std::string parties(const std::string &roles, const QStringList &values)
    {
        QStringList fitting;
        QStringList keys;
        for (const QString &value : values)
            keys.append(subjectKey(value));
        for (const QString &subject : subjects("party")) {
            const bool fits = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
                return !key.isEmpty() && subject.contains(key);
            });
            if (fits) fitting.append(subject);
        }
        // A case may hold more names than a statement takes parameters.
        std::string in;
        for (qsizetype i = 0; i < fitting.size(); i += kNamesAtOnce)
            in += (in.empty() ? "" : " UNION ALL ") +
                  ("SELECT document FROM findings WHERE type = 'party' AND review_state <> 'rejected' AND "
                   "facet IN " +
                   roles + " AND subject IN " + jsonList(fitting.mid(i, kNamesAtOnce)));
        return in.empty() ? "SELECT id FROM documents WHERE 0" : in;
    }

    std::string jsonList(const QStringList &values)
    {
        return "(SELECT value FROM json_each(" +
               bound(QString::fromUtf8(
                   QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact))) +
               "))";
    }

    std::string amounts(const FindingCondition &condition)
    {
        std::string text = "f.type = 'amount' AND f.value_low IS NOT NULL";
        if (condition.low)
            text += std::string(" AND f.value_high ") + (condition.lowOpen ? "> " : ">= ") +
                    bound(sortKey(*condition.low));
        // Of each kind those up to the bound lie together.
        if (condition.high && !condition.low) text += " AND f.facet IN " + list(facets("amount"));
        if (condition.high)
            text += std::string(" AND f.value_low ") + (condition.highOpen ? "< " : "<= ") +
                    bound(sortKey(*condition.high));
        return text;
    }

    std::string dates(const FindingCondition &condition)
    {
        std::string text = "SELECT id FROM documents WHERE notice_date IS NOT NULL";
        if (condition.from.isValid())
            text += " AND notice_date >= " + bound(condition.from.toString(Qt::ISODate));
        if (condition.to.isValid())
            text += " AND notice_date <= " + bound(condition.to.toString(Qt::ISODate));
        return text;
    }

    std::string tags(const QStringList &values)
    {
        // Few notes carry a tag: their places are gathered first.
        const std::string tagged = "SELECT n.%1 FROM notes n, json_each(n.tags) t WHERE t.value IN " +
                                   list(values) + " COLLATE NOCASE ";
        const auto places = [&tagged](const std::string &columns, const char *where) {
            std::string text = tagged;
            return text.replace(text.find("n.%1"), 4, columns) + where;
        };
        return "f.id IN (" + places("n.finding", "AND n.finding IS NOT NULL") + ") OR f.document IN (" +
               places("n.document", "AND n.finding IS NULL AND n.document IS NOT NULL AND n.page IS NULL") +
               ") OR (f.document, f.page) IN (" +
               places("n.document, n.page", "AND n.finding IS NULL AND n.page IS NOT NULL") + ")";
    }

    std::string documents(const QStringList &values)
    {
        std::string text = "SELECT id FROM documents WHERE 0";
        for (const QString &value : values) {
            bool number = false;
            const qint64 id = value.toLongLong(&number);
            if (number) text += " OR id = " + std::to_string(id);
            text += " OR instr(lower(name), lower(" + bound(value) + ")) > 0";
        }
        return text;
    }

    static constexpr qsizetype kNamesAtOnce = 5'000;

    CaseDatabase &m_db;
    ConditionSql m_sql;
    std::string m_documents; ///< the query for them that the clause written last holds
};

struct Place {
    qint64 document;
    qint64 page;
    qint64 begin;
    qint64 id;

    auto operator<=>(const Place &) const = default;
};

/// Where the findings that fit stand, in no order, by the index that fits best; no more than one above
/// kFewFindings.
std::vector<Place> gathered(CaseDatabase &db, const ConditionSql &sql)
{
    SQLite::Statement row = db.prepare(("SELECT f.document, f.page, f.range_begin, f.id FROM " + sql.table() +
                                        " WHERE " + sql.where + " LIMIT " + std::to_string(kFewFindings + 1))
                                           .c_str());
    sql.bindTo(row);
    std::vector<Place> places;
    while (row.executeStep())
        places.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
                          row.getColumn(2).getInt64(), row.getColumn(3).getInt64()});
    return places;
}

/// The first that fit, walking through all findings in order of their places.
QVector<qint64> walked(CaseDatabase &db, const ConditionSql &sql, int limit, int skip)
{
    SQLite::Statement row =
        db.prepare(("SELECT f.id FROM findings f INDEXED BY findings_place WHERE f.document > 0 AND " +
                    sql.where + " ORDER BY f.document, f.page, f.range_begin LIMIT " + std::to_string(limit) +
                    " OFFSET " + std::to_string(skip))
                       .c_str());
    sql.bindTo(row);
    QVector<qint64> ids;
    while (row.executeStep())
        ids.append(row.getColumn(0).getInt64());
    return ids;
}

} // namespace

void ConditionSql::bindTo(SQLite::Statement &statement) const
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        sql::bind(statement, static_cast<int>(i + 1), texts[i]);
}

ConditionSql conditionSql(CaseDatabase &db, const FindingConditions &conditions)
{
    return Writer(db).write(conditions);
}

std::string ConditionSql::table() const
{
    if (fewDocuments) return "findings f INDEXED BY findings_place";
    return fromASum ? "findings f INDEXED BY findings_highs" : "findings f";
}

bool manyFindings(CaseDatabase &db, const ConditionSql &sql)
{
    SQLite::Statement row = db.prepare(("SELECT count(*) FROM (SELECT 1 FROM " + sql.table() + " WHERE " +
                                        sql.where + " LIMIT " + std::to_string(kFewFindings + 1) + ")")
                                           .c_str());
    sql.bindTo(row);
    row.executeStep();
    return row.getColumn(0).getInt() > kFewFindings;
}

QVector<qint64> findingIds(CaseDatabase &db, const ConditionSql &sql, int limit, int skip)
{
    // Many: the first of them are near when walking in order. Few: walking would pass through all others.
    std::vector<Place> places = gathered(db, sql);
    if (places.size() > kFewFindings) return walked(db, sql, limit, skip);
    const auto first = std::min(places.size(), static_cast<size_t>(std::max(0, skip)));
    const auto last = std::min(places.size(), first + static_cast<size_t>(std::max(0, limit)));
    std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(last), places.end());
    QVector<qint64> ids;
    for (size_t i = first; i < last; ++i)
        ids.append(places[i].id);
    return ids;
}

} // namespace tt
