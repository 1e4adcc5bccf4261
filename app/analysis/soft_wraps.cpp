// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/soft_wraps.h"

#include "app/analysis/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace tt
{

namespace
{

// Widths are in characters as wide as a Han character.
constexpr double kNarrowest = 16; ///< a column narrower than that is a form's, and its lines are its own
constexpr double kAlike = 2;  ///< two lines that reach the same margin differ by no more: what does not fit
constexpr double kFull = 0.8; ///< of the page's width, from which on a line fills it: large words move on
constexpr double kToTheEnd = 0.5;     ///< short of the width: a word that comes nearer did not fit any more
constexpr qsizetype kTitleLines = 3;  ///< at the head of a page
constexpr qsizetype kLongest = 4'000; ///< units; a paragraph that goes on and on is none

struct Line {
    QStringView text; ///< folded
    double width = 0;
    bool row = false;
};

double widthOf(QStringView line)
{
    double width = 0;
    for (const QChar c : line)
        width += c.unicode() < 0x80 ? 0.5 : 1;
    return width;
}

/// How wide the page's paragraphs are, 0 when none can be told: several lines reach the same margin, and
/// hardly one runs past it, such as small print at the foot.
double pageWidth(const QVector<Line> &lines)
{
    QVector<double> widths;
    for (const Line &line : lines)
        if (!line.row) widths.append(line.width);
    std::sort(widths.begin(), widths.end(), std::greater<>());
    for (qsizetype i = 0; i + 1 < widths.size() && widths[i] >= kNarrowest; ++i) {
        qsizetype reaching = 0;
        while (i + reaching < widths.size() && widths[i] - widths[i + reaching] <= kAlike)
            ++reaching;
        if (reaching >= 2 && i <= std::max<qsizetype>(1, reaching / 3)) return widths[i];
    }
    return 0;
}

bool endsSentence(QChar last) { return QStringView(u"。!?;…").contains(last); }

/// What a line may well end with when nothing follows: a sum, a company, a place, a number, a bracket.
bool looksComplete(QStringView line)
{
    const char16_t last = line.back().unicode();
    if (isDigit(last) || isLatin(last) || last == u')' || last == u'%' || last == u']') return true;
    static const QStringView ends = u"元圆整司学院所局心厅校会处部号日月年室楼座层人目包";
    return ends.contains(QChar(last));
}

/// Whether something new begins here: a heading, an item, a label, a page's foot.
bool beginsAnew(QStringView line)
{
    static const QRegularExpression item(QStringLiteral(
        "^(?:[(\\[]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[)\\]、]|\\.(?![0-9]))|第[0-"
        "9一二三四五六七八九十]|"
        "包[0-9一二三四五六七八九十]|标[段项]|附[件表:]|注[:意0-9]|\\[[^0-9]|\\*|●|◆|■|□|☑|★|[①-⑳])"));
    static const QRegularExpression label(QStringLiteral("^[^,。;()0-9A-Za-z]{2,10}(?:\\([^)]{1,8}\\))?:"));
    static const QRegularExpression serial(QStringLiteral("^[0-9]{1,2}(?:\\.[0-9]{1,2})+[^0-9元万%]"));
    static const QRegularExpression wholeDate(
        QStringLiteral("^(?:20)?[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日$|^二[〇0零○OoＯ].{1,10}日$"));
    const QString text = line.toString();
    return item.match(text).hasMatch() || label.match(text).hasMatch() || serial.match(text).hasMatch() ||
           wholeDate.match(text).hasMatch();
}

/// A name that stands alone, such as who signs.
bool isOrganisation(QStringView line)
{
    static const QRegularExpression name(
        QStringLiteral("^[^,。;:0-9]{2,}(?:公司|大学|学院|研究院|研究所|实验室|医院|中心|局|委员会|集团)$"));
    return name.match(line.toString()).hasMatch();
}

/// Whether a blank stood between the two that the line's end has replaced: between words and numbers, but not
/// inside a sum ("收入30" and "0万元").
bool blankBetween(QStringView line, QStringView next)
{
    const auto isWord = [](char16_t c) { return isDigit(c) || isLatin(c); };
    if (!isWord(line.back().unicode()) || !isWord(next.front().unicode())) return false;
    qsizetype digits = line.size();
    while (digits > 0 &&
           (isDigit(line[digits - 1].unicode()) || line[digits - 1] == u',' || line[digits - 1] == u'.'))
        --digits;
    qsizetype more = 0;
    while (more < next.size() && (isDigit(next[more].unicode()) || next[more] == u',' || next[more] == u'.'))
        ++more;
    const bool sum = digits < line.size() && more > 0 &&
                     (digits == 0 || (line[digits - 1] != u' ' && !isLatin(line[digits - 1].unicode()))) &&
                     (more == next.size() || !isLatin(next[more].unicode()));
    return !sum;
}

/// Of what cannot be parted at the start of a line: a Han character, a word, a number.
double firstWidth(QStringView line)
{
    qsizetype end = 1;
    if (line[0].unicode() < 0x80)
        while (end < line.size() && line[end].unicode() < 0x80 && line[end] != u' ')
            ++end;
    return widthOf(line.left(end));
}

bool goesOn(const Line &line, const Line &next, double page)
{
    if (line.row || next.row || line.text.isEmpty() || next.text.isEmpty()) return false;
    if (page == 0 || line.width < kFull * page || endsSentence(line.text.back()) || beginsAnew(next.text))
        return false;
    if (looksComplete(line.text) &&
        (line.width + firstWidth(next.text) < page - kToTheEnd || isOrganisation(next.text)))
        return false;
    // Lines that begin alike are a list's.
    return line.text.left(2) != next.text.left(2);
}

/// A title in type too large for its line: "…训练资" and "源采购项目中标结果公告". Only at the head of a
/// page.
bool titleGoesOn(const Line &line, const Line &next)
{
    static const QRegularExpression end(
        QStringLiteral("(?:公告|公示|通知|通知书|告知书|公告书|合同书?|文件|说明|意见|函)(?:\\([^)]*\\))?$"));
    static const QRegularExpression prose(QStringLiteral("[:。;,]"));
    if (line.row || next.row || line.text.size() < 8 || next.text.size() < 2) return false;
    const QString first = line.text.toString();
    const QString second = next.text.toString();
    return !first.contains(prose) && !second.contains(prose) && end.match(second).hasMatch() &&
           !end.match(first).hasMatch() && !beginsAnew(next.text) && !looksComplete(line.text);
}

} // namespace

TextRange UnwrappedPage::original(TextRange range) const
{
    const auto cutsBefore = [this](qsizetype place) {
        return std::upper_bound(cuts.cbegin(), cuts.cend(), place) - cuts.cbegin();
    };
    // A character behind a cut stands one farther on in the page as it was.
    const qsizetype begin = range.begin + cutsBefore(range.begin);
    if (range.length <= 0) return {begin, range.length};
    const qsizetype last = range.end() - 1;
    return {begin, last + cutsBefore(last) + 1 - begin};
}

UnwrappedPage unwrapped(const QString &page)
{
    const QString folded = foldText(page);
    QVector<Line> lines;
    QVector<qsizetype> ends;
    for (qsizetype begin = 0; begin <= folded.size();) {
        qsizetype end = folded.indexOf(u'\n', begin);
        if (end < 0) end = folded.size();
        Line line{QStringView(folded).mid(begin, end - begin).trimmed(), 0, false};
        line.row = line.text.contains(u" | ") || line.text.endsWith(u" |");
        line.width = widthOf(QStringView(page).mid(begin, end - begin).trimmed());
        lines.append(line);
        ends.append(end);
        begin = end + 1;
    }
    UnwrappedPage out;
    const double width = pageWidth(lines);
    qsizetype begin = 0;
    qsizetype paragraph = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out.text += QStringView(page).mid(begin, ends[i] - begin);
        paragraph += ends[i] - begin;
        begin = ends[i] + 1;
        if (i + 1 == lines.size()) break;
        const bool joined = (paragraph < kLongest && goesOn(lines[i], lines[i + 1], width)) ||
                            (i < kTitleLines && titleGoesOn(lines[i], lines[i + 1]));
        // Blanks around a line's end would move offsets apart: such a line end stays what it is.
        const bool tight = !folded[ends[i] - (ends[i] > 0 ? 1 : 0)].isSpace() && begin < folded.size() &&
                           !folded[begin].isSpace();
        if (!joined || !tight) {
            out.text += u'\n';
            paragraph = 0;
            continue;
        }
        if (blankBetween(lines[i].text, lines[i + 1].text))
            out.text += u' ';
        else
            out.cuts.append(out.text.size());
    }
    return out;
}

} // namespace tt
