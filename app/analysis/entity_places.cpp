// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_names.h"

#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

/// Provinces and cities of prefecture rank, without 省 and 市, as names of organisations begin.
const QSet<QString> &places()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral("北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 "
                                            "福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 "
                                            "云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 "
                                            "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 "
                                            "廊坊 衡水 雄安 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 "
                                            "临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 "
                                            "呼伦贝尔 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 "
                                            "铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 "
                                            "白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 "
                                            "七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 "
                                            "连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 "
                                            "绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 "
                                            "马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 "
                                            "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 "
                                            "景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 "
                                            "淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 "
                                            "德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 "
                                            "濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 "
                                            "黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 "
                                            "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 "
                                            "永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 "
                                            "茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 "
                                            "揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 "
                                            "贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 "
                                            "攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 "
                                            "达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 "
                                            "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 西安 铜川 "
                                            "宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 "
                                            "白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 "
                                            "石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 "
                                            "中国 华东 华南 华北 华中 东北 西北 西南");
        const QStringList all = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return names;
}

constexpr qsizetype kLongestPlace = 4;
constexpr qsizetype kShortestPlace = 2;

/// Where a part may end whose whole is a university, a company or an institute.
bool endsLikeUnit(QStringView rest)
{
    for (const QStringView end :
         {QStringView(u"学院"),     QStringView(u"学部"),   QStringView(u"学系"),   QStringView(u"研究院"),
          QStringView(u"研究生院"), QStringView(u"研究所"), QStringView(u"中心"),   QStringView(u"实验室"),
          QStringView(u"校区"),     QStringView(u"院区"),   QStringView(u"医院"),   QStringView(u"分校"),
          QStringView(u"分院"),     QStringView(u"图书馆"), QStringView(u"分公司"), QStringView(u"支公司"),
          QStringView(u"分行"),     QStringView(u"支行"),   QStringView(u"营业部"), QStringView(u"办事处"),
          QStringView(u"分局"),     QStringView(u"支队"),   QStringView(u"大队"),   QStringView(u"分所"),
          QStringView(u"分中心"),   QStringView(u"部"),     QStringView(u"处"),     QStringView(u"附属中学"),
          QStringView(u"附属小学"), QStringView(u"幼儿园")}) {
        if (rest.endsWith(end)) return true;
    }
    return false;
}

} // namespace

QStringList placesIn(const QString &key)
{
    QStringList found;
    for (qsizetype at = 0; at + kShortestPlace <= key.size();) {
        qsizetype taken = 0;
        for (qsizetype length = std::min(kLongestPlace, key.size() - at);
             length >= kShortestPlace && taken == 0; --length) {
            const QString part = key.mid(at, length);
            if (!places().contains(part)) continue;
            if (!found.contains(part)) found.append(part);
            taken = length;
        }
        at += std::max<qsizetype>(taken, 1);
    }
    found.sort();
    return found;
}

bool canHaveUnits(QStringView name)
{
    for (const QStringView end :
         {QStringView(u"大学"), QStringView(u"学院"), QStringView(u"公司"), QStringView(u"研究院"),
          QStringView(u"研究所"), QStringView(u"科学院"), QStringView(u"实验室"), QStringView(u"医院"),
          QStringView(u"银行"), QStringView(u"集团"), QStringView(u"局"), QStringView(u"委员会"),
          QStringView(u"厅"), QStringView(u"中心"), QStringView(u"学校")}) {
        if (name.endsWith(end)) return true;
    }
    return false;
}

QString unitPart(const QString &unit, const QString &parent)
{
    if (parent.size() < 4 || unit.size() < parent.size() + 2 || !unit.startsWith(parent) ||
        !canHaveUnits(parent))
        return {};
    QString rest = unit.mid(parent.size());
    rest = rest.remove(u'（').remove(u'）');
    return endsLikeUnit(rest) ? rest : QString();
}

} // namespace tt
