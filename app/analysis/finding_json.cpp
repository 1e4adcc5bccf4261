// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/finding.h"

#include <QJsonArray>

namespace tt
{

namespace
{

QJsonValue nullable(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonValue nullable(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray toArray(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QJsonObject toJson(const AmountFacts &facts)
{
    return {{QStringLiteral("value"), facts.value.toString()},
            {QStringLiteral("low"), nullable(facts.low)},
            {QStringLiteral("high"), nullable(facts.high)},
            {QStringLiteral("currency"), facts.currency},
            {QStringLiteral("kind"), kindName(facts.kind)},
            {QStringLiteral("per"), nullable(facts.per)},
            {QStringLiteral("unit_source"), unitSourceName(facts.unitSource)},
            {QStringLiteral("label"), nullable(facts.label)},
            {QStringLiteral("repaired"), nullable(facts.repaired)},
            {QStringLiteral("approx"), nullable(facts.approx)},
            {QStringLiteral("package"), nullable(facts.package)},
            {QStringLiteral("flags"), toArray(facts.flags)}};
}

QJsonValue nullable(QDate date) { return nullable(date.toString(Qt::ISODate)); }

QJsonValue toJson(const std::optional<ControlStatus> &control)
{
    if (!control) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("date"), control->date.toString(Qt::ISODate)},
                       {QStringLiteral("status"), nullable(control->status)},
                       {QStringLiteral("source"), nullable(control->source)},
                       {QStringLiteral("confidence"), nullable(control->confidence)},
                       {QStringLiteral("as_of"), nullable(control->asOf)}};
}

QJsonValue toJson(const std::optional<ImpliedBy> &by)
{
    if (!by) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("watch_id"), by->watchId},
                       {QStringLiteral("name"), by->name},
                       {QStringLiteral("count"), by->count > 0 ? QJsonValue(by->count) : QJsonValue::Null}};
}

QJsonObject toJson(const MentionFacts &facts)
{
    return {{QStringLiteral("watch_id"), facts.watchId},
            {QStringLiteral("name"), facts.name},
            {QStringLiteral("category"), facts.category},
            {QStringLiteral("home"), nullable(facts.home)},
            {QStringLiteral("polarity"), polarityName(facts.polarity)},
            {QStringLiteral("certainty"), certaintyName(facts.certainty)},
            {QStringLiteral("ocr_folded"), facts.ocrFolded},
            {QStringLiteral("export_control"), toJson(facts.control)},
            {QStringLiteral("export_control_reason"), nullable(facts.controlReason)},
            {QStringLiteral("notice_date"), nullable(facts.noticeDate)},
            {QStringLiteral("implied_by"), toJson(facts.impliedBy)},
            {QStringLiteral("meaning"), nullable(facts.meaning)},
            {QStringLiteral("flags"), toArray(facts.flags)}};
}

QJsonObject toJson(const PartyFacts &facts)
{
    return {{QStringLiteral("role"), facts.role}, {QStringLiteral("name"), facts.name}};
}

QJsonObject toJson(const DateFacts &facts)
{
    return {{QStringLiteral("role"), facts.role},
            {QStringLiteral("value"), facts.value.toString(Qt::ISODate)}};
}

QJsonObject toJson(const IdentifierFacts &facts)
{
    return {{QStringLiteral("role"), facts.role}, {QStringLiteral("value"), facts.value}};
}

/// Reads members of one object; remembers whether anything was missing or of a wrong type.
class Members final
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }

    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok &= value.isString();
        return value.toString();
    }

    QString optionalText(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok &= value.isString() || value.isNull() || value.isUndefined();
        return value.toString();
    }

    std::optional<Decimal> optionalDecimal(QLatin1String key)
    {
        const QString written = optionalText(key);
        if (written.isEmpty()) return std::nullopt;
        return checked(Decimal::parse(written));
    }

    Decimal decimal(QLatin1String key) { return checked(Decimal::parse(text(key))).value_or(Decimal()); }

    QDate optionalDate(QLatin1String key)
    {
        const QString written = optionalText(key);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        m_ok &= written.isEmpty() || date.isValid();
        return date;
    }

    /// Null when there is none.
    std::optional<QJsonObject> optionalObject(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok &= value.isObject() || value.isNull() || value.isUndefined();
        return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
    }

    [[nodiscard]] int wholeNumber(QLatin1String key) const { return m_object.value(key).toInt(); }
    void require(bool fine) { m_ok &= fine; }

    QStringList texts(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok &= value.isArray() || value.isUndefined();
        QStringList result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array) {
            m_ok &= item.isString();
            result.append(item.toString());
        }
        return result;
    }

    bool optionalBool(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_ok &= value.isBool() || value.isUndefined();
        return value.toBool();
    }

    template <typename T>
    std::optional<T> checked(std::optional<T> value)
    {
        m_ok &= value.has_value();
        return value;
    }

private:
    const QJsonObject &m_object;
    bool m_ok = true;
};

std::optional<FindingFacts> amountFromJson(const QJsonObject &object)
{
    Members in(object);
    AmountFacts facts;
    facts.value = in.decimal(QLatin1String("value"));
    facts.low = in.optionalDecimal(QLatin1String("low"));
    facts.high = in.optionalDecimal(QLatin1String("high"));
    facts.currency = in.text(QLatin1String("currency"));
    facts.kind = in.checked(kindFromName(in.text(QLatin1String("kind")))).value_or(AmountKind::Other);
    facts.per = in.optionalText(QLatin1String("per"));
    facts.unitSource =
        in.checked(unitSourceFromName(in.text(QLatin1String("unit_source")))).value_or(UnitSource::Inferred);
    facts.label = in.optionalText(QLatin1String("label"));
    facts.repaired = in.optionalText(QLatin1String("repaired"));
    facts.approx = in.optionalText(QLatin1String("approx"));
    facts.package = in.optionalText(QLatin1String("package"));
    facts.flags = in.texts(QLatin1String("flags"));
    if (!in.ok()) return std::nullopt;
    return facts;
}

ControlStatus controlFromJson(const QJsonObject &object, Members &outer)
{
    Members in(object);
    const ControlStatus control{
        in.optionalDate(QLatin1String("date")), in.optionalText(QLatin1String("status")),
        in.optionalText(QLatin1String("source")), in.optionalText(QLatin1String("confidence")),
        in.optionalDate(QLatin1String("as_of"))};
    outer.require(in.ok() && control.date.isValid());
    return control;
}

ImpliedBy impliedByFromJson(const QJsonObject &object, Members &outer)
{
    Members in(object);
    const ImpliedBy by{in.text(QLatin1String("watch_id")), in.optionalText(QLatin1String("name")),
                       in.wholeNumber(QLatin1String("count"))};
    outer.require(in.ok());
    return by;
}

std::optional<FindingFacts> mentionFromJson(const QJsonObject &object)
{
    Members in(object);
    MentionFacts facts;
    facts.watchId = in.text(QLatin1String("watch_id"));
    facts.name = in.text(QLatin1String("name"));
    facts.category = in.text(QLatin1String("category"));
    facts.home = in.optionalText(QLatin1String("home"));
    facts.polarity =
        in.checked(polarityFromName(in.text(QLatin1String("polarity")))).value_or(Polarity::Background);
    facts.certainty =
        in.checked(certaintyFromName(in.text(QLatin1String("certainty")))).value_or(Certainty::Possible);
    facts.ocrFolded = in.optionalBool(QLatin1String("ocr_folded"));
    if (const auto control = in.optionalObject(QLatin1String("export_control")))
        facts.control = controlFromJson(*control, in);
    facts.controlReason = in.optionalText(QLatin1String("export_control_reason"));
    facts.noticeDate = in.optionalDate(QLatin1String("notice_date"));
    if (const auto by = in.optionalObject(QLatin1String("implied_by")))
        facts.impliedBy = impliedByFromJson(*by, in);
    facts.meaning = in.optionalText(QLatin1String("meaning"));
    facts.flags = in.texts(QLatin1String("flags"));
    if (!in.ok()) return std::nullopt;
    return facts;
}

std::optional<FindingFacts> dateFromJson(const QJsonObject &object)
{
    Members in(object);
    const DateFacts facts{in.text(QLatin1String("role")),
                          QDate::fromString(in.text(QLatin1String("value")), Qt::ISODate)};
    if (!in.ok() || !facts.value.isValid()) return std::nullopt;
    return facts;
}

} // namespace

QJsonObject factsToJson(const FindingFacts &facts)
{
    return std::visit([](const auto &each) { return toJson(each); }, facts);
}

std::optional<FindingFacts> factsFromJson(QStringView type, const QJsonObject &object)
{
    if (type == u"amount") return amountFromJson(object);
    if (type == u"mention" || type == u"signal") return mentionFromJson(object);
    if (type == u"date") return dateFromJson(object);
    Members in(object);
    const QString role = in.text(QLatin1String("role"));
    if (type == u"party") {
        const PartyFacts facts{role, in.text(QLatin1String("name"))};
        return in.ok() ? std::optional<FindingFacts>(facts) : std::nullopt;
    }
    if (type == u"identifier") {
        const IdentifierFacts facts{role, in.text(QLatin1String("value"))};
        return in.ok() ? std::optional<FindingFacts>(facts) : std::nullopt;
    }
    return std::nullopt;
}

QJsonObject readingToJson(const ReadingFacts &reading)
{
    QJsonArray readings;
    for (const Reading &each : reading.readings) {
        readings.append(QJsonObject{{QStringLiteral("by"), each.by},
                                    {QStringLiteral("text"), each.text},
                                    {QStringLiteral("value"), nullable(each.value)}});
    }
    QJsonObject json{{QStringLiteral("verdict"), verdictName(reading.verdict)},
                     {QStringLiteral("confidence"), static_cast<double>(reading.confidence)},
                     {QStringLiteral("under_seal"), reading.underSeal},
                     {QStringLiteral("readings"), readings}};
    QJsonArray label;
    for (const PageRect &box : reading.labelBoxes)
        label.append(QJsonArray{box.x, box.y, box.w, box.h});
    if (!label.isEmpty()) json.insert(QStringLiteral("label_boxes"), label);
    return json;
}

std::optional<ReadingFacts> readingFromJson(const QJsonObject &object)
{
    Members in(object);
    ReadingFacts facts;
    facts.verdict = in.checked(verdictFromName(in.text(QLatin1String("verdict")))).value_or(Verdict::Single);
    const QJsonValue confidence = object.value(QLatin1String("confidence"));
    if (!confidence.isDouble()) return std::nullopt;
    facts.confidence = static_cast<float>(confidence.toDouble());
    facts.underSeal = in.optionalBool(QLatin1String("under_seal"));
    const QJsonArray readings = object.value(QLatin1String("readings")).toArray();
    for (const QJsonValue each : readings) {
        const QJsonObject one = each.toObject();
        Members member(one);
        const Reading reading{member.text(QLatin1String("by")), member.text(QLatin1String("text")),
                              member.optionalText(QLatin1String("value"))};
        if (!member.ok()) return std::nullopt;
        facts.readings.append(reading);
    }
    for (const QJsonValue each : object.value(QLatin1String("label_boxes")).toArray()) {
        const QJsonArray box = each.toArray();
        facts.labelBoxes.append({box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()});
    }
    if (!in.ok()) return std::nullopt;
    return facts;
}

} // namespace tt
