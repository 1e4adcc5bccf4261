// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/radicals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tt
{

namespace
{

constexpr char16_t kKangxiFirst = 0x2F00;
constexpr char16_t kKangxiLast = 0x2FD5;

/// CJK Radicals Supplement, those that stand for a character of their own; sorted. Source:
/// EquivalentUnifiedIdeograph.
constexpr std::array kSupplement = {
    std::pair{u'\u2E81', u'厂'}, std::pair{u'\u2E83', u'乚'}, std::pair{u'\u2E85', u'亻'},
    std::pair{u'\u2E86', u'冂'}, std::pair{u'\u2E88', u'刀'}, std::pair{u'\u2E89', u'刂'},
    std::pair{u'\u2E8B', u'㔾'}, std::pair{u'\u2E8E', u'兀'}, std::pair{u'\u2E8F', u'尣'},
    std::pair{u'\u2E90', u'尢'}, std::pair{u'\u2E93', u'幺'}, std::pair{u'\u2E94', u'彑'},
    std::pair{u'\u2E95', u'彐'}, std::pair{u'\u2E96', u'忄'}, std::pair{u'\u2E97', u'㣺'},
    std::pair{u'\u2E98', u'扌'}, std::pair{u'\u2E99', u'攵'}, std::pair{u'\u2E9B', u'旡'},
    std::pair{u'\u2E9D', u'月'}, std::pair{u'\u2E9E', u'歺'}, std::pair{u'\u2E9F', u'母'},
    std::pair{u'\u2EA0', u'民'}, std::pair{u'\u2EA1', u'氵'}, std::pair{u'\u2EA2', u'氺'},
    std::pair{u'\u2EA3', u'灬'}, std::pair{u'\u2EA4', u'爫'}, std::pair{u'\u2EA6', u'丬'},
    std::pair{u'\u2EA8', u'犭'}, std::pair{u'\u2EA9', u'王'}, std::pair{u'\u2EAB', u'罒'},
    std::pair{u'\u2EAC', u'示'}, std::pair{u'\u2EAD', u'礻'}, std::pair{u'\u2EAE', u'竹'},
    std::pair{u'\u2EAF', u'糹'}, std::pair{u'\u2EB0', u'纟'}, std::pair{u'\u2EB3', u'罓'},
    std::pair{u'\u2EB6', u'羊'}, std::pair{u'\u2EB8', u'羊'}, std::pair{u'\u2EB9', u'耂'},
    std::pair{u'\u2EBA', u'肀'}, std::pair{u'\u2EBC', u'月'}, std::pair{u'\u2EBE', u'艹'},
    std::pair{u'\u2EC1', u'虎'}, std::pair{u'\u2EC2', u'衤'}, std::pair{u'\u2EC3', u'覀'},
    std::pair{u'\u2EC4', u'西'}, std::pair{u'\u2EC5', u'见'}, std::pair{u'\u2EC6', u'角'},
    std::pair{u'\u2EC8', u'讠'}, std::pair{u'\u2EC9', u'贝'}, std::pair{u'\u2ECA', u'足'},
    std::pair{u'\u2ECB', u'车'}, std::pair{u'\u2ECC', u'辶'}, std::pair{u'\u2ECD', u'辶'},
    std::pair{u'\u2ECF', u'邑'}, std::pair{u'\u2ED0', u'钅'}, std::pair{u'\u2ED1', u'長'},
    std::pair{u'\u2ED2', u'镸'}, std::pair{u'\u2ED3', u'长'}, std::pair{u'\u2ED4', u'门'},
    std::pair{u'\u2ED6', u'阝'}, std::pair{u'\u2ED7', u'雨'}, std::pair{u'\u2ED8', u'青'},
    std::pair{u'\u2ED9', u'韦'}, std::pair{u'\u2EDA', u'页'}, std::pair{u'\u2EDB', u'风'},
    std::pair{u'\u2EDC', u'飞'}, std::pair{u'\u2EDD', u'食'}, std::pair{u'\u2EDF', u'飠'},
    std::pair{u'\u2EE0', u'饣'}, std::pair{u'\u2EE2', u'马'}, std::pair{u'\u2EE3', u'骨'},
    std::pair{u'\u2EE4', u'鬼'}, std::pair{u'\u2EE5', u'鱼'}, std::pair{u'\u2EE6', u'鸟'},
    std::pair{u'\u2EE7', u'卤'}, std::pair{u'\u2EE8', u'麦'}, std::pair{u'\u2EE9', u'黄'},
    std::pair{u'\u2EEA', u'黾'}, std::pair{u'\u2EEC', u'齐'}, std::pair{u'\u2EEE', u'齿'},
    std::pair{u'\u2EF0', u'龙'}, std::pair{u'\u2EF3', u'龟'}};

char16_t ideographOf(char16_t c)
{
    if (c == u'\u2F3E') return u'户'; // Unicode says 戶; mainland print has 户
    if (c >= kKangxiFirst && c <= kKangxiLast) {
        const QString mapped = QString(QChar(c)).normalized(QString::NormalizationForm_KC);
        return mapped.size() == 1 ? mapped[0].unicode() : c;
    }
    const auto found = std::lower_bound(kSupplement.begin(), kSupplement.end(), c,
                                        [](const auto &entry, char16_t key) { return entry.first < key; });
    return found != kSupplement.end() && found->first == c ? found->second : c;
}

} // namespace

QString withoutRadicals(const QString &text)
{
    const bool none = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x2E80 && c.unicode() <= kKangxiLast;
    });
    if (none) return text;
    QString out = text;
    for (QChar &c : out)
        c = QChar(ideographOf(c.unicode()));
    return out;
}

} // namespace tt
