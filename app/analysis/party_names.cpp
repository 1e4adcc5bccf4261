// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/party_names.h"

#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"
#include "app/analysis/parties.h"

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

constexpr qsizetype kMinName = 4;
constexpr qsizetype kMaxName = 60;

bool endsWithAny(QStringView name, std::initializer_list<QStringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [name](QStringView end) { return name.endsWith(end); });
}

/// "岚 州 大 学": justified print, one blank behind every character.
bool letterSpaced(QStringView text, qsizetype begin, qsizetype limit)
{
    for (qsizetype i = begin; i < begin + 5; ++i) {
        if (i >= limit || isHan(text[i].unicode()) != ((i - begin) % 2 == 0)) return false;
        if ((i - begin) % 2 == 1 && text[i] != u' ') return false;
    }
    return true;
}

bool endsLikeForeignCompany(QStringView name)
{
    for (const QStringView end :
         {QStringView(u"Ltd"), QStringView(u"Ltd."), QStringView(u"Inc"), QStringView(u"Inc."),
          QStringView(u"Limited"), QStringView(u"LLC"), QStringView(u"Corp."), QStringView(u"Corporation"),
          QStringView(u"GmbH"), QStringView(u"plc"), QStringView(u"B.V."), QStringView(u"S.A.")}) {
        if (!name.endsWith(end, Qt::CaseInsensitive)) continue;
        const qsizetype before = name.size() - end.size() - 1;
        if (before >= 0 && !isLatin(name[before].unicode())) return true;
    }
    return false;
}

/// Endings that are a name's only where it stops: "岚州海关", "岚州市总工会", "岚州广播电视台",
/// "中共岚州市委党校". In the middle of a text they are too often the beginning of another word (会议, 台账,
/// 场地).
bool stopsLikeOrganisation(QStringView name)
{
    return endsLikeOrganisation(name) ||
           endsWithAny(name, {u"海关", u"监狱", u"党校", u"台", u"会", u"场", u"委", u"校", u"园", u"联",
                              u"库", u"港", u"段", u"军区", u"法庭", u"戒毒所", u"看守所", u"大队", u"村"});
}

bool stopsName(char16_t c)
{
    return std::u16string_view(u" \n|,;:。、[]“”\"!?=<>*#").find(c) != std::u16string_view::npos;
}

/// "海棠理工大学（苏屿校区）": the bracket names the part of the organisation that is meant.
bool namesBranch(QStringView inside)
{
    return endsWithAny(inside,
                       {u"校区", u"院区", u"分院", u"分校", u"分公司", u"分中心", u"筹建处", u"本部"});
}

/// Blanks and points inside a name in Latin letters: "Nimbus Leaf Pte. Ltd.", "Cloudleaf (HK) Limited".
bool goesOnInLatin(QStringView text, qsizetype begin, qsizetype at)
{
    if (at <= begin || at + 1 >= text.size()) return false;
    const char16_t before = text[at - 1].unicode();
    const char16_t next = text[at + 1].unicode();
    if (text[at] == u',') return isLatin(before) && text[at + 1] == u' ';
    if (text[at] != u' ') return false;
    const bool latin = isLatin(text[begin].unicode()) || isDigit(text[begin].unicode());
    const bool behindName = isLatin(before) || before == u'.' || before == u',' || before == u')';
    return latin && behindName && (isLatin(next) || next == u'(');
}

/// "锦官云陌科技有限" at a line's end and "公司" at the beginning of the next.
std::optional<TextRange> companyOverLineEnd(const PageModel &page, const LineModel &line, qsizetype begin)
{
    const auto next = static_cast<qsizetype>(&line - page.lines.constData()) + 1;
    if (line.isRow() || next >= page.lines.size() || page.lines[next].isRow()) return std::nullopt;
    const LineModel &below = page.lines[next];
    const qsizetype end = page.view(below.begin, std::min(below.end, below.begin + 12)).indexOf(u"公司");
    if (end < 0) return std::nullopt;
    const QStringView head = page.view(below.begin, below.begin + end);
    const bool plain = std::all_of(head.begin(), head.end(), [](QChar c) { return isHan(c.unicode()); });
    if (!plain) return std::nullopt;
    return TextRange{begin, below.begin + end + 2 - begin};
}

} // namespace

bool endsLikeOrganisation(QStringView name)
{
    for (const QStringView end :
         {QStringView(u"公司"),   QStringView(u"大学"),   QStringView(u"学院"),   QStringView(u"学校"),
          QStringView(u"医院"),   QStringView(u"研究院"), QStringView(u"研究所"), QStringView(u"实验室"),
          QStringView(u"中心"),   QStringView(u"局"),     QStringView(u"委员会"), QStringView(u"厅"),
          QStringView(u"政府"),   QStringView(u"集团"),   QStringView(u"院"),     QStringView(u"所"),
          QStringView(u"部"),     QStringView(u"处"),     QStringView(u"站"),     QStringView(u"馆"),
          QStringView(u"厂"),     QStringView(u"行"),     QStringView(u"社"),     QStringView(u"队"),
          QStringView(u"办公室"), QStringView(u"事务所"), QStringView(u"联合体"), QStringView(u"中学"),
          QStringView(u"小学"),   QStringView(u"幼儿园"), QStringView(u"分校"),   QStringView(u"校区"),
          QStringView(u"基地"),   QStringView(u"协会"),   QStringView(u"学会"),   QStringView(u"基金会"),
          QStringView(u"合作社"), QStringView(u"商行"),   QStringView(u"经营部"), QStringView(u"店"),
          QStringView(u"办")}) {
        if (name.endsWith(end)) return true;
    }
    return endsLikeForeignCompany(name);
}

qsizetype bracketLength(QStringView text, qsizetype open)
{
    const qsizetype close = text.mid(open, 20).indexOf(u')');
    return close < 0 ? 0 : close + 1;
}

qsizetype skipEnumerator(QStringView text, qsizetype at, qsizetype limit)
{
    qsizetype i = at;
    const bool bracket = i < limit && text[i] == u'(';
    if (bracket) ++i;
    const qsizetype start = i;
    while (i < limit && i - start < 2 && (isDigit(text[i].unicode()) || hanDigit(text[i].unicode()) > 0))
        ++i;
    if (i == start || i >= limit) return at;
    const char16_t mark = text[i].unicode();
    const bool marked = bracket ? mark == u')' : mark == u'.' || mark == u'、' || mark == u')';
    if (!marked || i + 1 >= limit) return at;
    ++i;
    while (i < limit && text[i] == u' ')
        ++i;
    return i;
}

std::optional<TextRange> nameAt(const PageModel &page, const LineModel &line, qsizetype at, qsizetype limit)
{
    const QStringView text = page.folded;
    qsizetype i = at;
    while (i < limit && (text[i] == u' ' || text[i] == u':'))
        ++i;
    i = skipEnumerator(text, i, limit);
    const qsizetype begin = i;
    qsizetype lastName = -1;
    const bool spaced = letterSpaced(text, begin, limit);
    const auto name = [&](qsizetype end) {
        QString found = text.mid(begin, end - begin).toString();
        return spaced ? found.remove(u' ') : found;
    };
    while (i < limit && i - begin <= kMaxName) {
        const char16_t c = text[i].unicode();
        if (c == u'(') {
            const qsizetype length = bracketLength(text.left(limit), i);
            const bool inside =
                length > 0 && i + length < limit &&
                (isHan(text[i + length].unicode()) || goesOnInLatin(text.left(limit), begin, i + length));
            const bool wholeBefore =
                endsLikeOrganisation(text.mid(begin, i - begin)) && i - begin >= kMinName;
            if (length > 0 && !inside && wholeBefore && namesBranch(text.mid(i + 1, length - 2))) {
                i += length;
                lastName = i;
                break;
            }
            if (length == 0 || (!inside && wholeBefore) ||
                (!inside && !endsLikeOrganisation(text.mid(begin, i + length - begin)) && i > begin))
                break;
            if (wholeBefore && inside && text.mid(begin, i - begin).endsWith(u"公司")) break;
            i += length;
            continue;
        }
        // One blank between Han characters is letter-spacing or the next field; a label decides below.
        const bool inSpacedName = spaced && c == u' ' && i + 1 < limit && isHan(text[i + 1].unicode());
        if (inSpacedName || goesOnInLatin(text.left(limit), begin, i)) {
            ++i;
            continue;
        }
        if (stopsName(c)) break;
        const bool label =
            i > begin && std::ranges::any_of(line.labelsIn(i, i + 1), [&](const LabelHit &hit) {
                const bool field =
                    hit.label->field == Field::Contacts || hit.label->field == Field::SupplierAddress;
                return hit.begin == i && (field || (hit.end() < limit && text[hit.end()] == u':'));
            });
        if (label) break;
        ++i;
        if (endsLikeOrganisation(name(i))) lastName = i;
    }
    const qsizetype end = stopsLikeOrganisation(name(i)) ? i : lastName;
    if (end < 0 && i == line.end && limit == line.end && i - begin >= kMinName)
        return companyOverLineEnd(page, line, begin);
    if (end < 0 || end - begin < kMinName) return std::nullopt;
    const QStringView found = text.mid(begin, end - begin);
    // "XX公司", "****有限公司" hold the place of a name.
    const bool blank = found.startsWith(u"XX") || found.startsWith(u"xx") || found.startsWith(u"××") ||
                       found.startsWith(u"某某公司");
    if (blank || isDigit(found.front().unicode()) || found.startsWith(u"详见") ||
        found.startsWith(u"见附件") || found.startsWith(u"本项目"))
        return std::nullopt;
    return TextRange{begin, end - begin};
}

QString normalisedPartyName(QStringView printed)
{
    QString name;
    bool blank = false;
    for (const QChar c : printed) {
        // Han characters stay as printed: 昇 and 升, 云 and 雲 may be two companies.
        const char16_t plain = isHan(c.unicode()) && c != u'釆' ? c.unicode() : foldUnit(c.unicode());
        if (plain == u' ' || plain == u'\n') {
            blank = true;
            continue;
        }
        // Words in Latin letters stay apart; blanks beside Han characters are letter-spacing.
        const char16_t before = name.isEmpty() ? u'\0' : name.back().unicode();
        const bool apart = blank && (isLatin(plain) || plain == u'(') && before < 0x80 && before != u'\0';
        const bool behindBracket = blank && isLatin(plain) && before == u'）';
        if (apart || behindBracket) name.append(u' ');
        blank = false;
        name.append(plain == u'(' || plain == u'['   ? QChar(u'（')
                    : plain == u')' || plain == u']' ? QChar(u'）')
                                                     : QChar(plain));
    }
    return name;
}

} // namespace tt
