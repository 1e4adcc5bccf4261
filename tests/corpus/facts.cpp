// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/facts.h"

#include <cmath>

namespace tt::corpus
{

namespace
{

struct Place {
    QString name;
    QString initials;
};

const QVector<Place> &places()
{
    static const QVector<Place> list{
        {QStringLiteral("南屿"), QStringLiteral("NY")}, {QStringLiteral("望潮"), QStringLiteral("WC")},
        {QStringLiteral("蓉岸"), QStringLiteral("RA")}, {QStringLiteral("海棠"), QStringLiteral("HT")},
        {QStringLiteral("岚洲"), QStringLiteral("LZ")}, {QStringLiteral("东澜"), QStringLiteral("DL")},
        {QStringLiteral("锦澜"), QStringLiteral("JL")}, {QStringLiteral("杭屿"), QStringLiteral("HY")},
        {QStringLiteral("云汀"), QStringLiteral("YT")}, {QStringLiteral("青栈"), QStringLiteral("QZ")},
        {QStringLiteral("澄岭"), QStringLiteral("CL")}, {QStringLiteral("北汐"), QStringLiteral("BX")}};
    return list;
}

const QVector<QString> &buyerKinds()
{
    static const QVector<QString> list{QStringLiteral("大学"),           QStringLiteral("理工大学"),
                                       QStringLiteral("科学技术大学"),   QStringLiteral("师范大学"),
                                       QStringLiteral("实验室"),         QStringLiteral("高等研究院"),
                                       QStringLiteral("市第二人民医院"), QStringLiteral("市数据资源管理局"),
                                       QStringLiteral("市气象信息中心"), QStringLiteral("智能制造研究所"),
                                       QStringLiteral("地质勘查院")};
    return list;
}

const QVector<QString> &departments()
{
    static const QVector<QString> list{
        QStringLiteral("计算与智能学院"), QStringLiteral("网络与信息中心"),
        QStringLiteral("人工智能研究院"), QStringLiteral("采购与招标管理中心"),
        QStringLiteral("科研处"),         QStringLiteral("资产与实验室管理处")};
    return list;
}

const QVector<QString> &streets()
{
    static const QVector<QString> list{
        QStringLiteral("学府大道"), QStringLiteral("科技大道"), QStringLiteral("云陌路"),
        QStringLiteral("锦屏路"),   QStringLiteral("天合路"),   QStringLiteral("知桥街"),
        QStringLiteral("汐桥街"),   QStringLiteral("理工路"),   QStringLiteral("滨澜东路")};
    return list;
}

QString address(const QString &place, Rng &rng)
{
    return place + QStringLiteral("市") + rng.pick(streets()) + QString::number(rng.between(1, 998)) +
           QStringLiteral("号") +
           (rng.chance(0.4) ? QString::number(rng.between(1, 12)) + QStringLiteral("栋") : QString());
}

QString phone(Rng &rng)
{
    return QStringLiteral("0999-555") + QString::number(rng.between(100, 9999)).rightJustified(4, u'0');
}

QString person(Rng &rng)
{
    static const QVector<QString> names{QStringLiteral("林"), QStringLiteral("周"), QStringLiteral("何"),
                                        QStringLiteral("宋"), QStringLiteral("郑"), QStringLiteral("陈"),
                                        QStringLiteral("吴"), QStringLiteral("顾")};
    return rng.pick(names) + (rng.chance(0.7) ? QStringLiteral("老师") : QStringLiteral("工"));
}

Body body(const QString &name, const QString &place, const QString &initials, Rng &rng)
{
    return {name, QString(), address(place, rng), person(rng), phone(rng), initials};
}

/// Log-uniform between 5 thousand and 20 million yuan, in steps a notice would use.
Decimal drawBudget(Rng &rng)
{
    const double value = std::exp(rng.between(std::log(5e3), std::log(2e7)));
    const qint64 step = value < 1e5 ? 500 : value < 1e6 ? 1000 : 10000;
    return Decimal(static_cast<qint64>(value / static_cast<double>(step) + 1) * step);
}

/// A sum a little below another: by `low` to `high` of it, to the yuan or to 100 yuan.
Decimal below(const Decimal &value, double low, double high, Rng &rng)
{
    const double whole = value.toDoubleForDrawing();
    const qint64 step = rng.chance(0.7) ? 100 : 1;
    const auto less = static_cast<qint64>(whole * (1 - rng.between(low, high))) / step * step;
    return Decimal(qMax<qint64>(step, less));
}

} // namespace

Body drawBuyer(Rng &rng)
{
    const Place place = rng.pick(places());
    Body out = body(place.name + rng.pick(buyerKinds()), place.name, place.initials, rng);
    if (rng.chance(0.6)) out.unit = rng.pick(departments());
    return out;
}

Body drawAgency(Rng &rng)
{
    static const QVector<QString> kinds{QStringLiteral("项目管理有限公司"),
                                        QStringLiteral("招标代理有限公司"), QStringLiteral("招标有限公司"),
                                        QStringLiteral("工程咨询有限公司")};
    static const QVector<QString> words{QStringLiteral("通澜"), QStringLiteral("诚屿"),
                                        QStringLiteral("衡汀"), QStringLiteral("岚信")};
    const Place place = rng.pick(places());
    return body(place.name + rng.pick(words) + rng.pick(kinds), place.name, place.initials, rng);
}

Body drawSupplier(Rng &rng)
{
    static const QVector<QString> words{
        QStringLiteral("云陌"), QStringLiteral("数澜"), QStringLiteral("知桥"), QStringLiteral("云汐"),
        QStringLiteral("擎舟"), QStringLiteral("智屿"), QStringLiteral("算岭"), QStringLiteral("星栈")};
    static const QVector<QString> kinds{QStringLiteral("科技有限公司"), QStringLiteral("信息技术有限公司"),
                                        QStringLiteral("网络科技有限公司"),
                                        QStringLiteral("系统集成有限公司"),
                                        QStringLiteral("数据服务有限公司")};
    const Place place = rng.pick(places());
    return body(place.name + rng.pick(words) + rng.pick(kinds), place.name, place.initials, rng);
}

Tech drawTech(const QString &key, Rng &rng)
{
    if (key.isEmpty()) return rng.pick(techs());
    for (const Tech &tech : techs())
        if (tech.key == key) return tech;
    qFatal("corpus: no technology called %s", qPrintable(key));
}

Facts drawFacts(const QString &techKey, Rng &rng)
{
    Facts facts;
    facts.buyer = drawBuyer(rng);
    facts.agency = drawAgency(rng);
    facts.tech = drawTech(techKey, rng);
    facts.projectNoun = facts.tech.noun;
    facts.budget = drawBudget(rng);
    facts.ceiling = rng.chance(0.5) ? facts.budget : below(facts.budget, 0.005, 0.04, rng);
    facts.award = below(facts.ceiling, 0.001, 0.15, rng);
    const int bidders = rng.between(3, 4);
    while (facts.suppliers.size() < bidders) {
        const Body next = drawSupplier(rng);
        bool known = false;
        for (const Body &other : facts.suppliers)
            known = known || other.name == next.name;
        if (!known) facts.suppliers.append(next);
    }
    facts.bids.append(facts.award);
    const double room = facts.ceiling.toDoubleForDrawing() - facts.award.toDoubleForDrawing();
    for (int i = 1; i < bidders; ++i)
        facts.bids.append(*facts.award.plus(Decimal(static_cast<qint64>(room * i / bidders) + i)));
    facts.published = QDate(2023, 3, 1).addDays(rng.between(0, 900));
    facts.deadline = facts.published.addDays(rng.between(7, 22));
    facts.awarded = facts.deadline.addDays(rng.between(1, 6));
    facts.signedOn = facts.awarded.addDays(rng.between(5, 28));
    static const QVector<QString> ways{QStringLiteral("ZC"), QStringLiteral("GK"), QStringLiteral("CS"),
                                       QStringLiteral("XJ")};
    facts.number = facts.buyer.initials + QStringLiteral("-%1-%2-%3")
                                              .arg(rng.pick(ways))
                                              .arg(facts.published.year())
                                              .arg(rng.between(1, 999), 4, 10, QLatin1Char('0'));
    return facts;
}

} // namespace tt::corpus
