// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/recogniser_habits.h"

namespace tt
{

namespace
{

/// The line's characters by position; what lies outside, and clusters of several units, are 0.
class Chars final
{
public:
    explicit Chars(QVector<RecognisedChar> &chars)
        : m_chars(chars)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_chars.size(); }
    [[nodiscard]] char16_t at(qsizetype i) const
    {
        if (i < 0 || i >= m_chars.size() || m_chars[i].text.size() != 1) return 0;
        return m_chars[i].text[0].unicode();
    }
    void set(qsizetype i, char16_t c)
    {
        RecognisedChar &one = m_chars[i];
        one.alternative = one.text;
        one.alternativeConfidence = one.confidence;
        one.text = QChar(c);
    }

private:
    QVector<RecognisedChar> &m_chars;
};

bool isHan(char16_t c) { return (c >= 0x3400 && c <= 0x9FFF) || c == u'〇'; }
bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool isSmall(char16_t c) { return c >= u'a' && c <= u'z'; }
bool isLetter(char16_t c) { return isSmall(c) || (c >= u'A' && c <= u'Z'); }

/// "使用量x单价"; "96GBx8)": a lone x behind a capacity and before a number is a multiplication sign.
bool multiplies(const Chars &line, qsizetype i)
{
    const char16_t before = line.at(i - 1);
    const char16_t behind = line.at(i + 1);
    const bool betweenWords = (isHan(before) || before == u'）' || before == u')') &&
                              (isHan(behind) || behind == u'（' || behind == u'(');
    const bool behindCapacity =
        before == u'B' && line.at(i - 2) == u'G' && isDigit(line.at(i - 3)) && isDigit(behind);
    return betweenWords || behindCapacity;
}

/// A bracket goes with the text around it and with its partner.
void widenBrackets(Chars &line)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line.at(i);
        if (c == u'(' || c == u'（') {
            if (c == u'(' && (isHan(line.at(i - 1)) || isHan(line.at(i + 1)))) line.set(i, u'（');
            open = i;
        } else if (c == u')' || c == u'）') {
            const bool wideOpen = open >= 0 && line.at(open) == u'（';
            if (c == u')' && (wideOpen || isHan(line.at(i - 1)))) line.set(i, u'）');
            if (line.at(i) == u'）' && open >= 0 && line.at(open) == u'(') line.set(open, u'（');
            open = -1;
        }
    }
}

void widenMark(Chars &line, qsizetype i)
{
    const bool behindHan = isHan(line.at(i - 1)) || line.at(i - 1) == u'）';
    const bool beforeHan = isHan(line.at(i + 1));
    switch (line.at(i)) {
    case u'丶':
        line.set(i, u'、');
        break;
    case u':':
        if (behindHan) line.set(i, u'：');
        break;
    case u';':
        if (behindHan || beforeHan) line.set(i, u'；');
        break;
    case u',':
        if (behindHan || beforeHan) line.set(i, u'，');
        break;
    case u'x':
    case u'X':
        if (multiplies(line, i)) line.set(i, u'×');
        break;
    default:
        break;
    }
}

/// OpenAl → OpenAI.
void mendAi(Chars &line, qsizetype i)
{
    if (line.at(i) == u'l' && line.at(i - 1) == u'A' && isSmall(line.at(i - 2)) &&
        !isLetter(line.at(i + 1)) && !isDigit(line.at(i + 1)))
        line.set(i, u'I');
}

/// C1aude, C1oud: no word has a 1 between its letters.
void mendOne(Chars &line, qsizetype i)
{
    if (line.at(i) == u'1' && isLetter(line.at(i - 1)) && isSmall(line.at(i + 1)) && isSmall(line.at(i + 2)))
        line.set(i, u'l');
}

} // namespace

void mendHabits(RecognisedLine &line)
{
    Chars chars(line.chars);
    for (qsizetype i = 0; i < chars.size(); ++i) {
        mendAi(chars, i);
        mendOne(chars, i);
        widenMark(chars, i);
    }
    widenBrackets(chars);
}

} // namespace tt
