// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/pinyin.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace tt
{

namespace
{

constexpr std::array<char16_t, 5> kMarks = {0x0304, 0x0301, 0x030C, 0x0300, 0}; ///< combining, tones 1 to 5
constexpr char16_t kUmlautU = 0x00FC;
constexpr char16_t kUmlautCapitalU = 0x00DC;

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c.toLower()) || c.toLower() == QChar(kUmlautU) ||
           c.toLower() == QChar(0x00EA);
}

/// Where the tone mark goes; for a syllable without a vowel ("m2", "ng4") its first letter. -1: nowhere.
qsizetype placeOfMark(QStringView letters)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i].toLower();
        if (c == u'a' || c == u'e') return i;
        if (c == u'o' && i + 1 < letters.size() && letters[i + 1].toLower() == u'u') return i;
        if (isVowel(c)) last = i;
    }
    if (last >= 0) return last;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i].toLower() == u'm' || letters[i].toLower() == u'n') return i;
    }
    return -1;
}

/// One syllable; as it is when it is none.
QString toned(QStringView syllable)
{
    const char16_t tone = syllable.isEmpty() ? u'0' : syllable.back().unicode();
    if (tone < u'1' || tone > u'5') return syllable.toString();
    QString letters;
    for (const QChar c : syllable.chopped(1)) {
        const bool umlaut = c == u':' && !letters.isEmpty() && letters.back().toLower() == u'u';
        if (umlaut)
            letters.back() = letters.back().isUpper() ? QChar(kUmlautCapitalU) : QChar(kUmlautU);
        else if (c == u'v')
            letters += QChar(kUmlautU);
        else if (c == u'V')
            letters += QChar(kUmlautCapitalU);
        else if (c.isLetter())
            letters += c;
        else
            return syllable.toString();
    }
    const char16_t mark = kMarks.at(tone - u'1');
    const qsizetype at = placeOfMark(letters);
    if (at < 0) return syllable.toString();
    if (mark != 0) letters.insert(at + 1, QChar(mark));
    return letters.normalized(QString::NormalizationForm_C);
}

} // namespace

QString tonedPinyin(QStringView numbered)
{
    QString out;
    const auto syllables = numbered.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView syllable : syllables) {
        // Erhua is no syllable of its own.
        if (syllable == u"r5" && !out.isEmpty()) {
            out += u'r';
            continue;
        }
        if (!out.isEmpty()) out += u' ';
        out += toned(syllable);
    }
    return out;
}

QString withTonedBrackets(const QString &text)
{
    static const QRegularExpression bracket(
        QStringLiteral("\\[([A-Za-z:·,]+[1-5](?: [A-Za-z:·,]+[1-5]?)*)\\]"));
    QString out;
    qsizetype from = 0;
    auto hits = bracket.globalMatch(text);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        out += QStringView(text).mid(from, hit.capturedStart(1) - from);
        out += tonedPinyin(hit.capturedView(1));
        from = hit.capturedEnd(1);
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace tt
