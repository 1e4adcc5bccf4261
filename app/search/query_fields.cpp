// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query_fields.h"

#include "app/analysis/finding.h"
#include "app/casefile/records.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

struct FieldName {
    const char16_t *name;
    FindingField field;
    const char16_t *example;
};

constexpr std::array kFields = {
    FieldName{u"type", FindingField::Type, u"type:amount"},
    FieldName{u"kind", FindingField::Kind, u"kind:award"},
    FieldName{u"vendor", FindingField::Vendor, u"vendor:aws"},
    FieldName{u"category", FindingField::Category, u"category:ai_chip"},
    FieldName{u"amount", FindingField::Amount, u"amount:>=500000 or amount:1万..50万"},
    FieldName{u"buyer", FindingField::Buyer, u"buyer:大学"},
    FieldName{u"supplier", FindingField::Supplier, u"supplier:科技"},
    FieldName{u"agency", FindingField::Agency, u"agency:招标"},
    FieldName{u"role", FindingField::Role, u"role:buyer"},
    FieldName{u"date", FindingField::Date, u"date:2024, date:>=2024-03 or date:2024-01..2024-06"},
    FieldName{u"verdict", FindingField::Verdict, u"verdict:disputed"},
    FieldName{u"review", FindingField::Review, u"review:unreviewed"},
    FieldName{u"tag", FindingField::Tag, u"tag:urgent"},
    FieldName{u"document", FindingField::Document, u"document:3 or document:scan"},
};
const QString kIn = QStringLiteral("in");

struct SourceName {
    const char16_t *name;
    SearchSource source;
};
constexpr std::array kSources = {
    SourceName{u"text", SearchSource::Text},  SourceName{u"notes", SearchSource::Note},
    SourceName{u"names", SearchSource::Name}, SourceName{u"corrections", SearchSource::Correction},
    SourceName{u"pages", SearchSource::Text}, SourceName{u"note", SearchSource::Note},
    SourceName{u"name", SearchSource::Name},  SourceName{u"correction", SearchSource::Correction},
};

tl::unexpected<Error> notUnderstood(const QString &name, const QString &value, const QString &instead)
{
    return fail(ErrorCode::Usage, QStringLiteral("“%1:%2” is not understood. Write for example %3.")
                                      .arg(name, value.left(40), instead));
}

QStringList listOf(const QString &value, bool quoted)
{
    static const QRegularExpression comma(QStringLiteral("[,，、]"));
    const QStringList parts = quoted ? QStringList{value} : value.split(comma, Qt::SkipEmptyParts);
    QStringList list;
    for (const QString &part : parts) {
        if (const QString clean = part.simplified(); !clean.isEmpty()) list.append(clean);
    }
    return list;
}

/// The values that a field can have; empty: any.
QStringList allowedValues(FindingField field)
{
    const auto s = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    switch (field) {
    case FindingField::Type:
        return s("amount mention signal party date identifier");
    case FindingField::Kind: {
        QStringList kinds;
        for (int kind = 0; kind <= static_cast<int>(AmountKind::Other); ++kind)
            kinds.append(kindName(static_cast<AmountKind>(kind)));
        return kinds;
    }
    case FindingField::Verdict:
        return s("agreed disputed single obscured");
    case FindingField::Review:
        return s("unreviewed confirmed corrected rejected");
    default:
        return {};
    }
}

/// Cuts "a..b", ">=a", "<a" and "a" into two ends; an end that is not there is empty.
struct Ends {
    QString low;
    QString high;
    bool lowOpen = false;
    bool highOpen = false;
};

Ends endsOf(const QString &value)
{
    static const QRegularExpression range(QStringLiteral("^(.*?)(?:\\.\\.+|…|～|~)(.*)$"));
    if (const auto match = range.match(value); match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2).trimmed()};
    static const QRegularExpression comparison(QStringLiteral("^(>=|<=|≥|≤|>|<)(.*)$"));
    const auto match = comparison.match(value);
    if (!match.hasMatch()) return {value, value};
    const QString sign = match.captured(1);
    const QString end = match.captured(2).trimmed();
    if (sign == u">=" || sign == u"≥") return {end, {}};
    if (sign == u"<=" || sign == u"≤") return {{}, end};
    return sign == u">" ? Ends{end, {}, true, false} : Ends{{}, end, false, true};
}

/// 500000, 500,000.50, ¥50万, 1.2亿元.
std::optional<Decimal> money(QString text)
{
    static const QRegularExpression form(
        QStringLiteral("^[¥$€£]?(\\d+(?:\\.\\d+)?)(亿|千万|百万|万|千)?元?$"));
    text.remove(u',').remove(u'，').remove(u' ');
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC).replace(u'￥', u'¥'));
    if (!match.hasMatch()) return std::nullopt;
    const auto number = Decimal::parse(match.captured(1));
    if (!number) return std::nullopt;
    const QString unit = match.captured(2);
    const int power = unit == u"亿"     ? 8
                      : unit == u"千万" ? 7
                      : unit == u"百万" ? 6
                      : unit == u"万"   ? 4
                      : unit == u"千"   ? 3
                                        : 0;
    return number->timesPowerOfTen(power);
}

/// The first and the last day of 2024, 2024-03 or 2024-03-05; 2024年3月5日 too.
std::optional<std::pair<QDate, QDate>> days(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?)?[年月日]?$"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch()) return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const QDate first(year, std::max(month, 1), std::max(day, 1));
    if (!first.isValid() || (month == 0 && match.capturedLength(2) > 0) ||
        (day == 0 && match.capturedLength(3) > 0))
        return std::nullopt;
    const QDate next = match.capturedLength(3) > 0   ? first.addDays(1)
                       : match.capturedLength(2) > 0 ? first.addMonths(1)
                                                     : first.addYears(1);
    return std::pair(first, next.addDays(-1));
}

/// False when the value is no amount or range of amounts.
bool readAmount(const QString &value, FindingCondition &condition)
{
    const Ends ends = endsOf(value);
    condition.lowOpen = ends.lowOpen;
    condition.highOpen = ends.highOpen;
    if (!ends.low.isEmpty()) condition.low = money(ends.low);
    if (!ends.high.isEmpty()) condition.high = money(ends.high);
    if (condition.low.has_value() == ends.low.isEmpty() || condition.high.has_value() == ends.high.isEmpty())
        return false;
    return (condition.low || condition.high) &&
           !(condition.low && condition.high && *condition.high < *condition.low);
}

bool readDates(const QString &value, FindingCondition &condition)
{
    const Ends ends = endsOf(value);
    const auto low = days(ends.low);
    const auto high = days(ends.high);
    if (low.has_value() == ends.low.isEmpty() || high.has_value() == ends.high.isEmpty()) return false;
    if (low) condition.from = ends.lowOpen ? low->second.addDays(1) : low->first;
    if (high) condition.to = ends.highOpen ? high->first.addDays(-1) : high->second;
    return (low || high) && !(low && high && condition.to < condition.from);
}

Result<QueryField> parseSources(const QString &value)
{
    QSet<SearchSource> sources;
    const QStringList names = listOf(value.toLower(), false);
    for (const QString &name : names) {
        const auto *known = std::find_if(kSources.begin(), kSources.end(),
                                         [&name](const SourceName &source) { return name == source.name; });
        if (known == kSources.end())
            return notUnderstood(kIn, value,
                                 QStringLiteral("in:notes; words are looked for in text, notes, names and "
                                                "corrections"));
        sources.insert(known->source);
    }
    if (sources.isEmpty()) return notUnderstood(kIn, value, QStringLiteral("in:notes"));
    return QueryField{sources, kIn + u':' + value};
}

const FieldName *fieldNamed(const QString &name)
{
    const auto *found = std::find_if(kFields.begin(), kFields.end(),
                                     [&name](const FieldName &field) { return name == field.name; });
    return found == kFields.end() ? nullptr : found;
}

} // namespace

bool isFieldName(const QString &name) { return name == kIn || fieldNamed(name) != nullptr; }

QString fieldNames()
{
    QStringList names;
    for (const FieldName &field : kFields)
        names.append(QString::fromUtf16(field.name) + u':');
    names.append(kIn + u':');
    return names.join(QStringLiteral(", "));
}

Result<QueryField> parseField(const QString &name, const QString &value, bool quoted)
{
    if (name == kIn) return parseSources(value);
    const FieldName *known = fieldNamed(name);
    const QString example = QString::fromUtf16(known->example);
    FindingCondition condition;
    condition.field = known->field;
    if (known->field == FindingField::Amount || known->field == FindingField::Date) {
        const bool read =
            known->field == FindingField::Amount ? readAmount(value, condition) : readDates(value, condition);
        if (!read) return notUnderstood(name, value, example);
        return QueryField{condition, name + u':' + value};
    }
    condition.values = listOf(value, quoted);
    if (condition.values.isEmpty()) return notUnderstood(name, value, example);
    if (const QStringList allowed = allowedValues(known->field); !allowed.isEmpty()) {
        for (QString &one : condition.values) {
            one = one.toLower();
            if (!allowed.contains(one))
                return notUnderstood(
                    name, value,
                    QStringLiteral("%1; it is one of %2").arg(example, allowed.join(QStringLiteral(", "))));
        }
    }
    return QueryField{condition, name + u':' + value};
}

} // namespace tt
