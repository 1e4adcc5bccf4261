// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_names.h"

#include "app/analysis/folding.h"
#include "ocr/text/radicals.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

// Other drawings of the same character.
constexpr std::u16string_view kVariants =
    u"釆采髙高戸户戶户黒黑呉吴爲为眞真靑青內内敎教淸清卽即說说録录冊册啟启啓启"
    u"溫温強强鎭镇関关査查歩步徳德産产圖图";

// Traditional characters whose simplified form stands for nothing else in use: the pair is one character. 雲,
// 發, 後, 臺, 葉, 種, 範, 製, 豐 … are not among them.
constexpr std::u16string_view kTraditional =
    u"學学國国電电東东華华聯联網网資资訊讯業业團团貿贸醫医藥药廣广廠厂車车門门開开關关機机設设計计試试驗验實"
    u"实環环場场"
    u"鐵铁銀银錢钱錦锦長长張张陳陈陽阳陰阴際际隊队應应歲岁寧宁灣湾澤泽濟济潔洁漢汉滿满測测園园圓圆報报執执時"
    u"时曉晓書书"
    u"會会極极構构標标樓楼樣样權权橋桥歐欧氣气熱热營营爾尔獎奖獻献瑪玛畫画異异當当療疗監监盤盘確确碼码礦矿禮"
    u"礼穩稳競竞"
    u"節节簡简籃篮級级純纯紅红細细終终結结給给統统經经綜综線线編编緯纬縣县總总績绩織织繼继續续聖圣職职聲声腦"
    u"脑臨临與与"
    u"興兴艙舱藝艺蘇苏蘭兰處处號号衛卫裝装規规視视覽览親亲觀观訂订記记訓训許许診诊評评詢询誠诚語语課课調调談"
    u"谈請请論论"
    u"證证識识譯译議议護护變变讓让財财貨货費费貢贡購购賽赛質质贊赞趙赵軌轨軍军軟软輔辅輕轻輝辉輸输轉转農农運"
    u"运達达遠远"
    u"選选遞递遼辽邊边鄉乡鄭郑釋释針针鋼钢錄录鏈链閱阅陸陆隨随雙双雜杂離离難难靈灵靜静韓韩項项順顺領领頭头頻"
    u"频題题類类"
    u"顧顾風风飛飞飯饭館馆馬马駐驻驅驱體体魚鱼鮮鲜鳳凤鴻鸿麗丽齊齐龍龙島岛嶺岭師师帶带幣币廳厅彈弹從从慶庆憲"
    u"宪戰战據据"
    u"數数換换擴扩擬拟攝摄揚扬損损撥拨擇择晉晋暢畅條条楊杨檢检決决況况淺浅減减溝沟滬沪潛潜濱滨灘滩爭争狀状獨"
    u"独現现畢毕"
    u"眾众稱称積积穎颖窯窑筆笔糧粮約约紀纪紡纺紙纸組组絲丝維维綠绿綱纲練练繪绘羅罗義义習习聞闻膠胶莊庄蔣蒋藍"
    u"蓝補补見见"
    u"覺觉諾诺謝谢貝贝貴贵賀贺賓宾賢贤賴赖贏赢贛赣踐践輪轮連连進进過过郵邮鄧邓銘铭銅铜銷销鋒锋錫锡鍛锻鍵键鎮"
    u"镇鏡镜閥阀"
    u"閩闽闊阔陝陕陣阵階阶險险霧雾頁页頓顿額额顯显飾饰養养駕驾騰腾驛驿鶴鹤鹽盐麥麦點点測测遜逊";
static_assert(kVariants.size() % 2 == 0 && kTraditional.size() % 2 == 0);

const QHash<char16_t, char16_t> &sameCharacters()
{
    static const QHash<char16_t, char16_t> table = [] {
        QHash<char16_t, char16_t> pairs;
        for (const std::u16string_view list : {kVariants, kTraditional})
            for (size_t i = 0; i + 1 < list.size(); i += 2)
                pairs.insert(list[i], list[i + 1]);
        return pairs;
    }();
    return table;
}

/// One kind of bracket, dash and dot; u'\0' for what leaves no trace.
char16_t plainMark(QChar c)
{
    if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
        return u'\0';
    switch (c.unicode()) {
    case u'(':
    case u'[':
    case u'【':
    case u'〔':
    case u'［':
        return u'（';
    case u')':
    case u']':
    case u'】':
    case u'〕':
    case u'］':
        return u'）';
    case u'•':
    case u'・':
    case u'‧':
        return u'·';
    default:
        return c.category() == QChar::Punctuation_Dash ? u'-' : c.unicode();
    }
}

bool trimmedAway(QChar c) { return QStringView(u"、,，.。;；:：-·'\"“”‘’").contains(c); }

bool isNumeral(char16_t c)
{
    return isDigit(c) ||
           std::u16string_view(u"〇零一二三四五六七八九十百").find(c) != std::u16string_view::npos;
}

/// One pass. What goes may let the characters around it combine: entityKey() repeats until nothing changes.
QString keyOnce(const QString &printed)
{
    const QString plain = withoutRadicals(printed).normalized(QString::NormalizationForm_KC).toCaseFolded();
    const bool han = std::any_of(plain.cbegin(), plain.cend(), [](QChar c) { return isHan(c.unicode()); });
    QString key;
    bool says = false;
    for (const QChar c : plain) {
        const char16_t mark = plainMark(c);
        // "Co., Ltd." and "Co Ltd" are one name.
        if (mark == u'\0' || (!han && (mark == u'.' || mark == u',' || mark == u'\''))) continue;
        key.append(QChar(sameCharacters().value(mark, mark)));
        says = says || c.isLetterOrNumber() || c.isSurrogate();
    }
    if (!says) return {};
    while (!key.isEmpty() && trimmedAway(key.back()))
        key.chop(1);
    qsizetype lead = 0;
    while (lead < key.size() && trimmedAway(key[lead]))
        ++lead;
    return key.mid(lead);
}

} // namespace

QString entityKey(QStringView printed)
{
    constexpr int kPasses = 4;
    QString key = printed.toString();
    for (int pass = 0; pass < kPasses; ++pass) {
        const QString next = keyOnce(key);
        if (next == key) break;
        key = next;
    }
    return key;
}

QString withoutBrackets(const QString &key)
{
    QString plain = key;
    return plain.remove(u'（').remove(u'）');
}

QString fullySimplified(const QString &key)
{
    QString plain = key;
    for (QChar &c : plain) {
        if (isHan(c.unicode())) c = QChar(foldUnit(c.unicode()));
    }
    return plain;
}

LegalName splitLegalForm(const QString &key)
{
    for (const QStringView form : {QStringView(u"股份有限公司"), QStringView(u"有限责任公司"),
                                   QStringView(u"有限公司"), QStringView(u"公司")}) {
        if (key.size() > form.size() && key.endsWith(form))
            return {key.chopped(form.size()), form.toString()};
    }
    return {key, {}};
}

QStringList coresBehindDamage(const QString &key)
{
    if (!key.endsWith(u"公司") || key.endsWith(u"有限公司") || key.endsWith(u"责任公司")) return {};
    const QString stem = key.chopped(2);
    QStringList cores;
    const auto take = [&cores, &stem](qsizetype length) {
        if (stem.size() > length) cores.append(stem.chopped(length));
    };
    const qsizetype n = stem.size();
    if (n < 3) return {};
    if (stem[n - 1] == u'限' || stem[n - 1] == u'有') take(1); // one of the two is missing
    if (stem[n - 1] == u'限' || stem[n - 2] == u'有') take(2); // one of the two is another
    return cores;
}

QStringList numbersIn(const QString &key)
{
    QStringList numbers;
    bool inside = false;
    for (const QChar c : key) {
        const bool numeral = isNumeral(c.unicode());
        if (numeral && !inside) numbers.append(QString());
        if (numeral) numbers.last().append(c);
        inside = numeral;
    }
    return numbers;
}

} // namespace tt
