// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/truth.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cmath>

namespace tt::corpus
{

namespace
{

/// Five decimals of a page are a hundredth of a point: finer differences are noise of the font library.
double rounded(double value) { return std::round(value * 1e5) / 1e5; }

QJsonArray boxJson(const PageRect &box)
{
    return {rounded(box.x), rounded(box.y), rounded(box.w), rounded(box.h)};
}

PageRect boxFrom(const QJsonValue &value)
{
    const QJsonArray a = value.toArray();
    return {a.at(0).toDouble(), a.at(1).toDouble(), a.at(2).toDouble(), a.at(3).toDouble()};
}

void putPlace(QJsonObject &object, const TruthItem &item)
{
    QJsonArray boxes;
    for (const PageRect &box : item.boxes)
        boxes.append(boxJson(box));
    object.insert(u"page", item.page + 1);
    object.insert(u"boxes", boxes);
    if (item.underSeal) object.insert(u"under_seal", true);
    if (item.acrossLines) object.insert(u"across_lines", true);
}

struct FactsWriter {
    QJsonObject &out;

    void operator()(const AmountTruth &a) const
    {
        out.insert(u"type", QStringLiteral("amount"));
        out.insert(u"value", a.value.toString());
        out.insert(u"currency", a.currency);
        out.insert(u"kind", a.kind);
        out.insert(u"unit_source", a.unitSource);
        if (!a.per.isEmpty()) out.insert(u"per", a.per);
        if (!a.package.isEmpty()) out.insert(u"package", a.package);
        if (!a.flags.isEmpty()) out.insert(u"flags", QJsonArray::fromStringList(a.flags));
    }
    void operator()(const MentionTruth &m) const
    {
        out.insert(u"type", QStringLiteral("mention"));
        out.insert(u"watch_id", m.watchId);
        out.insert(u"polarity", m.polarity);
    }
    void operator()(const PartyTruth &p) const
    {
        out.insert(u"type", QStringLiteral("party"));
        out.insert(u"role", p.role);
        out.insert(u"name", p.name);
    }
    void operator()(const DateTruth &d) const
    {
        out.insert(u"type", QStringLiteral("date"));
        out.insert(u"role", d.role);
        out.insert(u"value", d.value.toString(Qt::ISODate));
    }
    void operator()(const IdentifierTruth &i) const
    {
        out.insert(u"type", QStringLiteral("identifier"));
        out.insert(u"role", i.role);
        out.insert(u"value", i.value);
    }
};

QJsonObject itemJson(const TruthItem &item)
{
    QJsonObject object;
    std::visit(FactsWriter{object}, item.facts);
    object.insert(u"quote", item.quote);
    if (item.sameAs >= 0) object.insert(u"same_as", item.sameAs);
    putPlace(object, item);
    return object;
}

QJsonObject pageJson(const TruthPage &page)
{
    QJsonArray lines;
    for (const TruthLine &line : page.lines)
        lines.append(QJsonObject{{QStringLiteral("text"), line.text},
                                 {QStringLiteral("role"), line.role},
                                 {QStringLiteral("box"), boxJson(line.box)}});
    QJsonArray seals;
    for (const TruthSeal &seal : page.seals)
        seals.append(QJsonObject{{QStringLiteral("shape"), seal.shape},
                                 {QStringLiteral("text"), seal.text},
                                 {QStringLiteral("box"), boxJson(seal.box)}});
    return {{QStringLiteral("size_points"),
             QJsonArray{rounded(page.sizePoints.width()), rounded(page.sizePoints.height())}},
            {QStringLiteral("skew_degrees"), rounded(page.skewDegrees)},
            {QStringLiteral("turn_degrees"), page.turnDegrees},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("seals"), seals}};
}

Result<TruthFacts> factsFrom(const QJsonObject &o)
{
    const QString type = o.value(u"type").toString();
    if (type == u"amount") {
        AmountTruth a;
        const auto value = Decimal::parse(o.value(u"value").toString());
        if (!value) return fail(ErrorCode::BadFormat, QStringLiteral("An amount without a value."));
        a.value = *value;
        a.kind = o.value(u"kind").toString();
        a.currency = o.value(u"currency").toString();
        a.unitSource = o.value(u"unit_source").toString();
        a.per = o.value(u"per").toString();
        a.package = o.value(u"package").toString();
        for (const auto &flag : o.value(u"flags").toArray())
            a.flags.append(flag.toString());
        if (a.kind.isEmpty() || a.currency.isEmpty())
            return fail(ErrorCode::BadFormat, QStringLiteral("An amount without a kind."));
        return TruthFacts(a);
    }
    if (type == u"mention")
        return TruthFacts(MentionTruth{o.value(u"watch_id").toString(), o.value(u"polarity").toString()});
    if (type == u"party")
        return TruthFacts(PartyTruth{o.value(u"role").toString(), o.value(u"name").toString()});
    if (type == u"date")
        return TruthFacts(DateTruth{o.value(u"role").toString(),
                                    QDate::fromString(o.value(u"value").toString(), Qt::ISODate)});
    if (type == u"identifier")
        return TruthFacts(IdentifierTruth{o.value(u"role").toString(), o.value(u"value").toString()});
    return fail(ErrorCode::BadFormat, QStringLiteral("An item of unknown type “%1”.").arg(type));
}

TruthPage pageFrom(const QJsonObject &o)
{
    TruthPage page;
    const QJsonArray size = o.value(u"size_points").toArray();
    page.sizePoints = {size.at(0).toDouble(), size.at(1).toDouble()};
    page.skewDegrees = o.value(u"skew_degrees").toDouble();
    page.turnDegrees = o.value(u"turn_degrees").toInt();
    for (const auto &value : o.value(u"lines").toArray()) {
        const QJsonObject line = value.toObject();
        page.lines.append(
            {line.value(u"text").toString(), line.value(u"role").toString(), boxFrom(line.value(u"box"))});
    }
    for (const auto &value : o.value(u"seals").toArray()) {
        const QJsonObject seal = value.toObject();
        page.seals.append(
            {seal.value(u"shape").toString(), seal.value(u"text").toString(), boxFrom(seal.value(u"box"))});
    }
    return page;
}

} // namespace

QString TruthPage::plainText() const
{
    QStringList texts;
    for (const TruthLine &line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

QJsonObject toJson(const DocumentTruth &truth)
{
    QJsonArray pages;
    for (const TruthPage &page : truth.pages)
        pages.append(pageJson(page));
    QJsonArray items;
    for (const TruthItem &item : truth.items)
        items.append(itemJson(item));
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("fictional"), true},
            {QStringLiteral("file"), truth.file},
            {QStringLiteral("layout"), truth.layout},
            {QStringLiteral("notice_type"), truth.noticeType},
            {QStringLiteral("status"), truth.status},
            {QStringLiteral("level"), truth.level},
            {QStringLiteral("fonts"), truth.fonts},
            {QStringLiteral("dpi"), truth.dpi},
            {QStringLiteral("seed"), static_cast<qint64>(truth.seed)},
            {QStringLiteral("pages"), pages},
            {QStringLiteral("items"), items}};
}

Result<DocumentTruth> documentTruthFromJson(const QJsonObject &o)
{
    if (o.value(u"schema").toInt() != 1 || !o.value(u"items").isArray() ||
        o.value(u"pages").toArray().isEmpty())
        return fail(ErrorCode::BadFormat, QStringLiteral("This is no truth file of schema 1."));
    DocumentTruth truth;
    truth.file = o.value(u"file").toString();
    truth.layout = o.value(u"layout").toString();
    truth.noticeType = o.value(u"notice_type").toString();
    truth.status = o.value(u"status").toString();
    truth.level = o.value(u"level").toString();
    truth.fonts = o.value(u"fonts").toString();
    truth.dpi = o.value(u"dpi").toInt();
    truth.seed = static_cast<quint64>(o.value(u"seed").toInteger());
    for (const auto &page : o.value(u"pages").toArray())
        truth.pages.append(pageFrom(page.toObject()));
    for (const auto &value : o.value(u"items").toArray()) {
        const QJsonObject object = value.toObject();
        const auto facts = factsFrom(object);
        if (!facts) return passOn(facts);
        TruthItem item;
        item.facts = *facts;
        item.quote = object.value(u"quote").toString();
        item.page = object.value(u"page").toInt() - 1;
        for (const auto &box : object.value(u"boxes").toArray())
            item.boxes.append(boxFrom(box));
        item.underSeal = object.value(u"under_seal").toBool();
        item.acrossLines = object.value(u"across_lines").toBool();
        item.sameAs = object.value(u"same_as").toInt(-1);
        if (item.page < 0 || item.page >= truth.pages.size())
            return fail(ErrorCode::BadFormat,
                        QStringLiteral("An item on page %1, which does not exist.").arg(item.page + 1));
        truth.items.append(item);
    }
    return truth;
}

Result<DocumentTruth> loadTruth(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadFormat, QStringLiteral("%1 is no JSON: %2").arg(path, error.errorString()));
    auto truth = documentTruthFromJson(document.object());
    if (!truth) return fail(truth.error().code, path + QStringLiteral(": ") + truth.error().message);
    return truth;
}

Result<void> saveJson(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

bool sameContent(const DocumentTruth &a, const DocumentTruth &b)
{
    if (a.layout != b.layout || a.noticeType != b.noticeType || a.status != b.status ||
        a.items.size() != b.items.size())
        return false;
    for (qsizetype i = 0; i < a.items.size(); ++i) {
        if (a.items[i].facts != b.items[i].facts || a.items[i].quote != b.items[i].quote ||
            a.items[i].sameAs != b.items[i].sameAs)
            return false;
    }
    return true;
}

QString truthName(const QString &file)
{
    const QFileInfo info(file);
    return info.completeBaseName() + QStringLiteral(".truth.json");
}

} // namespace tt::corpus
