// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many of the names that are one get suggested, and how many of the suggestions are right: on made-up
// names, spoilt by a list of characters that people mix up (not by the table that the program uses), among
// names that only resemble them.
#include "app/analysis/entity_names.h"
#include "tests/support/printers.h"
#include "tests/unit/analysis/entity_samples.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace tt
{
namespace
{

using namespace sample;

// From what is taught as 形近字, characters of like shape; each two belong together.
const QString kMixedUp = QStringLiteral(
    "己已已巳戊戌戌戍未末日曰士土大太太犬天夭王玉玉主干千于干人入刀力甲由由申晴睛拔拨候侯辨辩徽微崇祟名各令今"
    "见贝风凤鸟乌"
    "免兔冶治折拆析折幻幼处外厂广住往们门密蜜楼搂渡度竞竟栗粟卷券茶荼孤狐清青情清请清城诚现观湖糊海梅洋样讯迅"
    "蓝篮抗杭坑抗"
    "江汇岚岗泰秦春泰料科技枝智暂联取信估远运达过瑞端瑶谣凯剀晨辰博搏慧彗睿容华毕宏宠鼎晶盛威恒桓永水光兴正止"
    "安案佳住"
    "景影明朋星昱昊吴宇字宙审启后旭旮辰唇腾滕航肮飞气翔翊云去金全银根铜铝铁钱泉帛源原流硫波坡浪娘涛寿浩洁泽择"
    "卓桌越赵超趋途徒连莲迈近通涌速束逸兔邦帮郁都部陪陆际阳阴院完险验限艰降除随隋雷雪雨两露霜青责静睁非菲韦伟"
    "韵韶"
    "项顶顺须顿预领颂频颁颖颍馨磬驰弛骏俊骄娇高亭魁魅鸿鸣鹏鹃麒麟黎黍墨黑");

const QString kOthers =
    QStringLiteral("屿澜岱峤汀淞沐霖霄煦晖曜璟珩瑾琨琮钧铎铭锐镕轩辕韬略致诺承启弘毅思源尚品嘉禾睦融汇聚"
                   "创拓展博奥捷诚谦谨勤敏慎笃");
const QStringList kPlaces = {QStringLiteral("岚屿"), QStringLiteral("望潮"),   QStringLiteral("南屿"),
                             QStringLiteral("杭屿"), QStringLiteral("云岭市"), QStringLiteral("汀州港")};
const QStringList kTrades = {QStringLiteral("科技"),     QStringLiteral("信息技术"), QStringLiteral("网络"),
                             QStringLiteral("数据服务"), QStringLiteral("智能装备"), QStringLiteral("软件"),
                             QStringLiteral("电子商务"), QStringLiteral("系统集成")};
const QStringList kForms = {QStringLiteral("有限公司"), QStringLiteral("有限公司"),
                            QStringLiteral("有限公司"), QStringLiteral("股份有限公司"),
                            QStringLiteral("有限责任公司")};

class Names final
{
public:
    explicit Names(quint32 seed)
        : m_random(seed)
    {
    }

    QString one()
    {
        switch (m_random.bounded(10)) {
        case 0:
            return brand() +
                   pick({QStringLiteral("大学"), QStringLiteral("理工大学"), QStringLiteral("师范大学")});
        case 1:
            return pick(kPlaces) + brand() +
                   pick({QStringLiteral("研究院"), QStringLiteral("实验室"), QStringLiteral("医院")});
        case 2:
            return pick(kPlaces) + QStringLiteral("第") + pick(numbers()) +
                   pick({QStringLiteral("人民医院"), QStringLiteral("建筑工程公司"), QStringLiteral("中学")});
        case 3:
            return brand() + u'（' + pick(kPlaces) + u'）' + pick(kTrades) + pick(kForms);
        default:
            return pick(kPlaces) + brand() + pick(kTrades) + pick(kForms);
        }
    }

    /// As an engine or a hurried typist would print it; empty when the name offers nothing to spoil.
    QString spoilt(const QString &name)
    {
        switch (m_random.bounded(10)) {
        case 0:
            return name.contains(u'（') ? QString(name).remove(u'（').remove(u'）') : mixedUp(name, 1);
        case 1:
            return name.endsWith(u"有限公司") && !name.endsWith(u"股份有限公司") ? name.chopped(4)
                                                                                 : mixedUp(name, 1);
        case 2:
            return name.endsWith(u"有限公司") && !name.endsWith(u"股份有限公司")
                       ? name.chopped(4) + QStringLiteral("限公司")
                       : mixedUp(name, 1);
        case 3:
            return mixedUp(name, 2);
        default:
            return mixedUp(name, 1);
        }
    }

    /// Another body with nearly the same name.
    QString resembling(const QString &name)
    {
        QString other = name;
        for (int n = 0; n < 20; ++n) {
            switch (m_random.bounded(5)) {
            case 0:
                other = name.contains(u"大学") ? QStringLiteral("西") + name : swapped(name, kTrades);
                break;
            case 1:
                other = swapped(name, kPlaces);
                break;
            case 2:
                other = swapped(name, numbers());
                break;
            case 3:
                other = QString(name).replace(QStringLiteral("有限公司"), QStringLiteral("集团有限公司"));
                break;
            default: { // another character in the name that makes it
                const qsizetype at = m_random.bounded(static_cast<int>(std::min<qsizetype>(6, name.size())));
                other[at] = kOthers[m_random.bounded(static_cast<int>(kOthers.size()))];
                break;
            }
            }
            if (other != name) return other;
        }
        return name + QStringLiteral("二部");
    }

private:
    static QStringList numbers()
    {
        return {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"), QStringLiteral("四"),
                QStringLiteral("五"), QStringLiteral("六"), QStringLiteral("七"), QStringLiteral("八")};
    }
    QString pick(const QStringList &list) { return list[m_random.bounded(static_cast<int>(list.size()))]; }

    QString brand()
    {
        QString made;
        for (int i = m_random.bounded(2, 4); i > 0; --i) {
            const QString &from = m_random.bounded(2) == 0 ? kMixedUp : kOthers;
            made.append(from[m_random.bounded(static_cast<int>(from.size()))]);
        }
        return made;
    }

    QString swapped(const QString &name, const QStringList &list)
    {
        for (const QString &word : list) {
            if (!name.contains(word)) continue;
            QString other = name;
            return other.replace(name.indexOf(word), word.size(), pick(list));
        }
        return name;
    }

    QString mixedUp(const QString &name, int times)
    {
        QString other = name;
        QVector<qsizetype> places;
        for (qsizetype i = 0; i < name.size(); ++i)
            if (kMixedUp.contains(name[i]) && !numbers().contains(QString(name[i]))) places.append(i);
        for (; times > 0 && !places.isEmpty(); --times) {
            const qsizetype at = places.takeAt(m_random.bounded(static_cast<int>(places.size())));
            QVector<qsizetype> found;
            for (qsizetype i = 0; i < kMixedUp.size(); ++i)
                if (kMixedUp[i] == name[at]) found.append(i);
            const qsizetype one = found[m_random.bounded(static_cast<int>(found.size()))];
            other[at] = kMixedUp[one % 2 == 0 ? one + 1 : one - 1];
        }
        return other == name ? QString() : other;
    }

    QRandomGenerator m_random;
};

struct Score {
    int wanted = 0;
    int found = 0;
    int suggested = 0;
    int right = 0;
    QStringList missed;
    QStringList wrong;
};

Score scoreOf(quint32 seed)
{
    Names names(seed);
    QHash<QString, QString> truth; // a key's own name
    QStringList printed;
    QVector<QPair<QString, QString>> spoilt;
    const auto print = [&](const QString &name, const QString &own) {
        if (truth.contains(entityKey(name))) return false;
        truth.insert(entityKey(name), own);
        printed.append(name);
        return true;
    };
    for (int i = 0; i < 500; ++i) {
        const QString name = names.one();
        if (!print(name, name)) continue;
        printed.append(name); // the right spelling is the commoner one
        const QString other = names.spoilt(name);
        if (i % 2 == 0 && !other.isEmpty() && print(other, name)) spoilt.append({name, other});
        const QString near = names.resembling(name);
        print(near, near);
    }
    Score score;
    score.wanted = static_cast<int>(spoilt.size());
    QSet<QPair<QString, QString>> suggested;
    const EntityBook book(notices(printed), {});
    for (const OpenSuggestion &each : book.suggestions()) {
        if (each.action != EntityAction::Merge) continue;
        suggested.insert({each.name, each.into});
        suggested.insert({each.into, each.name});
        ++score.suggested;
        const bool right = truth.value(entityKey(each.name)) == truth.value(entityKey(each.into));
        if (right)
            ++score.right;
        else
            score.wrong.append(each.name + u'/' + each.into);
    }
    for (const auto &[name, other] : spoilt) {
        if (suggested.contains({book.countedName(name), book.countedName(other)}))
            ++score.found;
        else
            score.missed.append(name + u'/' + other);
    }
    return score;
}

} // namespace

TEST(EntityQuality, MostSpoiltNamesAreSuggestedAndHardlyAnythingElse)
{
    Score all;
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        const Score score = scoreOf(seed);
        all.wanted += score.wanted;
        all.found += score.found;
        all.suggested += score.suggested;
        all.right += score.right;
        all.missed += score.missed;
        all.wrong += score.wrong;
    }
    const double recall = static_cast<double>(all.found) / all.wanted;
    const double precision = static_cast<double>(all.right) / all.suggested;
    std::cout << "spoilt names " << all.wanted << ", suggested " << all.found << " (recall " << recall
              << "); suggestions " << all.suggested << ", right " << all.right << " (precision " << precision
              << ")\nmissed: " << all.missed.mid(0, 40).join(u' ').toStdString()
              << "\nwrong: " << all.wrong.join(u' ').toStdString() << '\n';
    EXPECT_GT(all.wanted, 700);
    EXPECT_GE(recall, 0.70);
    EXPECT_GE(precision, 0.98);
}

TEST(EntityQuality, TenThousandNamesAreNotComparedWithEachOther)
{
    Names names(99);
    const auto timed = [&names](int count) {
        QSet<QString> made;
        while (made.size() < count)
            made.insert(names.one());
        QStringList list(made.cbegin(), made.cend());
        list.sort();
        QElapsedTimer timer;
        timer.start();
        const EntityBook book(notices(list), {});
        std::cout << count << " names: " << timer.elapsed() << " ms, " << book.suggestions().size()
                  << " suggestions\n";
        return timer.elapsed();
    };
    timed(100); // tables are loaded
    const qint64 few = timed(2'500);
    const qint64 many = timed(10'000);
    EXPECT_LT(many, std::max<qint64>(10 * few, 2'000)) << "four times the names, not sixteen times the work";
}

TEST(EntityQuality, NamesMadeToCollideCostNoMore)
{
    // All differ in one place; all could be read as one another's neighbours; all share a core.
    QStringList list;
    for (int i = 0; i < 10'000; ++i)
        list.append(QStringLiteral("岚屿") + QChar(static_cast<char16_t>(0x4E00 + i)) +
                    QStringLiteral("岚科技有限公司"));
    for (int i = 0; i < 2'000; ++i)
        list.append(QStringLiteral("望潮大学") + QString(i % 80, QChar(u'未')) + QString::number(i) +
                    QStringLiteral("学院"));
    list.append(QString(10'000, QChar(u'未')));
    list.append(QString(10'000, QChar(u'末')));
    QElapsedTimer timer;
    timer.start();
    const EntityBook book(notices(list), {});
    std::cout << list.size() << " colliding names: " << timer.elapsed() << " ms, "
              << book.suggestions().size() << " suggestions\n";
    EXPECT_LT(timer.elapsed(), 60'000);
}

} // namespace tt
