// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lookalikes.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <string_view>

// A static library's resource must be asked for from outside any namespace.
static void loadLookalikes() { Q_INIT_RESOURCE(analysis); }

namespace tt
{

namespace
{

constexpr double kTwins = 0.15;
constexpr double kAlike = 0.3;
constexpr double kFaint = 0.4;
constexpr int kTwinHundredths = 93;
constexpr int kAlikeHundredths = 85;

// Pairs that covering does not show (another width or place in the square) and recognisers still mix up.
constexpr std::u16string_view kKnown = u"日曰 天夫 人八 入八 限艰 厂广 广产 口囗 田由 甲申 由甲 治冶 治洽 "
                                       u"拨拔 汁汗 讯汛 折拆 折析 圆园 园圃 贝见 问间 "
                                       u"司同 向问 白自 自目 且旦 于干 于王 主王 玉主 生主 已巳 水永 木本 "
                                       u"木术 不下 了子 子孑 兵乓 兵乒 代伐 戌戍 戍戊 戌戊 "
                                       u"成戍 巾市 布市 辽过 这过 云去 元无 土工 工干 力刀 刁刀 九丸 几凡 "
                                       u"风凤 贫贪 贷货 贸贺 管营 宫官 宦官 客容 密蜜 蓝监 "
                                       u"菜莱 茶荼 拢扰 优忧 犬大 尤龙 0o 1l 1i il 5s 8b 2z ij";

// Of one series: who reads one for another has read another name, and nobody should be asked to merge them.
constexpr std::u16string_view kSeries[] = {
    u"〇零一二三四五六七八九十百千万亿两0123456789",
    u"甲乙丙丁戊己庚辛壬癸",
    u"东西南北中",
    u"上中下",
    u"左右",
    u"前后",
    u"内外",
    u"男女",
    u"新旧老",
    u"日月",
    u"金木水火土",
};

bool ofOneSeries(char16_t a, char16_t b)
{
    return std::any_of(std::begin(kSeries), std::end(kSeries), [a, b](std::u16string_view series) {
        return series.find(a) != std::u16string_view::npos && series.find(b) != std::u16string_view::npos;
    });
}

quint32 keyOf(char16_t a, char16_t b)
{
    return (static_cast<quint32>(std::min(a, b)) << 16) | std::max(a, b);
}

} // namespace

const Lookalikes &Lookalikes::builtIn()
{
    static const Lookalikes table;
    return table;
}

Lookalikes::Lookalikes()
{
    loadLookalikes();
    for (size_t i = 0; i + 1 < kKnown.size(); i += 3)
        add(kKnown[i], kKnown[i + 1], kTwins);
    QFile file(QStringLiteral(":/tendertrace/lookalikes/han.txt"));
    if (!file.open(QIODevice::ReadOnly)) return; // the known pairs are left
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line);
        bool number = false;
        const int hundredths = text.section(u' ', 0, 0).toInt(&number);
        if (!number) continue;
        const double cost = hundredths >= kTwinHundredths    ? kTwins
                            : hundredths >= kAlikeHundredths ? kAlike
                                                             : kFaint;
        const QString pairs = text.section(u' ', 1);
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            add(pairs[i].unicode(), pairs[i + 1].unicode(), cost);
    }
    for (QString &partners : m_partners)
        std::sort(partners.begin(), partners.end());
}

void Lookalikes::add(char16_t a, char16_t b, double cost)
{
    if (a == b || ofOneSeries(a, b) || m_costs.contains(keyOf(a, b))) return;
    m_costs.insert(keyOf(a, b), static_cast<float>(cost));
    m_partners[a].append(QChar(b));
    m_partners[b].append(QChar(a));
}

double Lookalikes::cost(char16_t a, char16_t b) const
{
    if (a == b) return 0;
    return static_cast<double>(m_costs.value(keyOf(a, b), 1));
}

} // namespace tt
