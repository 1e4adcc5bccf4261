// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/gloss.h"

#include "app/analysis/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace tt
{

namespace
{

/// Full width to half width, unit by unit; the rest, traditional forms as well, stays.
QString halfWidth(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            c = QChar(static_cast<char16_t>(unit - 0xFEE0));
        else if (unit == 0x3000)
            c = u' ';
    }
    return out;
}

/// UTF-16 units of the Chinese character at this place; 0: none. Characters outside the basic plane are
/// pairs.
qsizetype hanLengthAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (isHan(c.unicode()) || (c.unicode() >= 0xF900 && c.unicode() <= 0xFAFF)) return 1;
    if (!c.isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate()) return 0;
    const char32_t point = QChar::surrogateToUcs4(c, text[at + 1]);
    return point >= 0x20000 && point <= 0x3FFFF ? 2 : 0;
}

/// UTF-16 units of the mark between two cells at this place; 0: none. It stands on no page.
qsizetype borderLengthAt(QStringView text, qsizetype at)
{
    constexpr QStringView kBorder = u" | ";
    return text.mid(at).startsWith(kBorder) ? kBorder.size() : 0;
}

bool isWordUnit(QChar c) { return isLatin(c.unicode()) || isDigit(c.unicode()); }

} // namespace

struct Gloss::Line {
    QStringView text;
    QString plain;  ///< half width: for the dictionary
    QString folded; ///< simplified as well: for the glossary
    qsizetype begin = 0;
};

struct Gloss::Piece {
    qsizetype begin = 0; ///< in its line
    qsizetype length = 0;
    const GlossaryTerm *term = nullptr;
    Dictionary::Hit hit;
    bool han = false;

    [[nodiscard]] qsizetype end() const { return begin + length; }
};

Gloss::Gloss(std::shared_ptr<const Glossary> glossary, std::shared_ptr<const Dictionary> dictionary)
    : m_glossary(std::move(glossary))
    , m_dictionary(std::move(dictionary))
{
}

Result<std::shared_ptr<const Gloss>> Gloss::load(const QString &dictionaryPath)
{
    auto glossary = Glossary::builtIn();
    if (!glossary) return passOn(glossary);
    auto dictionary = Dictionary::open(dictionaryPath);
    auto gloss = std::make_shared<Gloss>(*glossary, dictionary.value_or(nullptr));
    if (!dictionary) gloss->m_problem = dictionary.error();
    return gloss;
}

/// "110" and "A" are words of the dictionary; within a figure or a model's name they are none. A word begins
/// and ends where letters and digits do.
Dictionary::Hit Gloss::dictionaryAt(QStringView plain, qsizetype at) const
{
    if (!m_dictionary) return {};
    if (at > 0 && isWordUnit(plain[at]) && isWordUnit(plain[at - 1])) return {};
    const auto fits = [plain, at](const Dictionary::Hit &hit) {
        const qsizetype end = at + hit.length;
        return end >= plain.size() || !isWordUnit(plain[end - 1]) || !isWordUnit(plain[end]);
    };
    Dictionary::Hit hit = m_dictionary->longestAt(plain, at);
    if (hit.length == 0 || fits(hit)) return hit;
    const QVector<Dictionary::Hit> shorter = m_dictionary->allAt(plain, at);
    const auto found = std::find_if(shorter.crbegin(), shorter.crend(), fits);
    return found == shorter.crend() ? Dictionary::Hit{} : *found;
}

/// The end of what is no Chinese from here on: the next character or word that is, or the end of the cell.
qsizetype Gloss::plainEnd(const Line &line, qsizetype at) const
{
    if (const qsizetype border = borderLengthAt(line.plain, at); border > 0) return at + border;
    qsizetype end = at + 1;
    while (end < line.plain.size() && hanLengthAt(line.plain, end) == 0 &&
           borderLengthAt(line.plain, end) == 0) {
        const bool wordStarts = isWordUnit(line.plain[end]) && !isWordUnit(line.plain[end - 1]);
        if (wordStarts && dictionaryAt(line.plain, end).length > 0) break;
        ++end;
    }
    return end;
}

Gloss::Piece Gloss::pieceAt(const Line &line, qsizetype at) const
{
    Piece piece{at, 0, nullptr, {}, hanLengthAt(line.plain, at) > 0};
    piece.hit = dictionaryAt(line.plain, at);
    const Glossary::Hit term = piece.han ? m_glossary->longestAt(line.folded, at) : Glossary::Hit{};
    if (term.term != nullptr && term.length >= piece.hit.length) {
        piece.term = term.term;
        piece.length = term.length;
        // The dictionary may know the same word; a shorter one is not meant.
        if (piece.hit.length < term.length) piece.hit = {};
        return piece;
    }
    piece.length = piece.hit.length;
    if (piece.length == 0) piece.length = piece.han ? hanLengthAt(line.plain, at) : plainEnd(line, at) - at;
    return piece;
}

/// Of a label that stands in neither by itself: the readings of the words it is made of.
QString Gloss::composedPinyin(QStringView folded) const
{
    QStringList parts;
    for (qsizetype i = 0; i < folded.size();) {
        QString pinyin;
        qsizetype length = 0;
        for (qsizetype n = folded.size() - i; n > 0 && length == 0; --n) {
            const GlossaryTerm *term = m_glossary->find(folded.mid(i, n));
            if (term == nullptr || term->pinyin.isEmpty()) continue;
            pinyin = term->pinyin;
            length = n;
        }
        const Dictionary::Hit hit = dictionaryAt(folded, i);
        if (hit.length > length) {
            pinyin = m_dictionary->entries(hit.word).value(0).pinyin;
            length = hit.length;
        }
        // Half a reading would look like the whole.
        if (length == 0) {
            if (hanLengthAt(folded, i) > 0) return {};
            length = 1;
        }
        if (!pinyin.isEmpty()) parts << pinyin;
        i += length;
    }
    return parts.join(u' ');
}

GlossWord Gloss::wordOf(const Line &line, const Piece &piece) const
{
    GlossWord word;
    word.range = {line.begin + piece.begin, piece.length};
    word.text = line.text.mid(piece.begin, piece.length).toString();
    QVector<GlossSense> senses;
    if (piece.hit.length > 0) {
        const QVector<DictionaryEntry> entries = m_dictionary->entries(piece.hit.word);
        for (const DictionaryEntry &entry : entries)
            senses.append({entry.pinyin, entry.english, GlossSource::Dictionary});
    }
    if (piece.term != nullptr && !piece.term->isLabel) {
        senses.prepend({piece.term->pinyin, piece.term->english, GlossSource::Glossary});
    } else if (piece.term != nullptr) {
        // What a label announces is no meaning of its words: a word of the dictionary is explained first.
        const QString announces = QCoreApplication::translate("tt::Gloss", "label: %1");
        senses.append({senses.isEmpty() ? composedPinyin(piece.term->text) : senses.first().pinyin,
                       {announces.arg(piece.term->english.value(0))},
                       GlossSource::Glossary});
    }
    word.source = piece.han ? GlossSource::Unknown : GlossSource::Plain;
    if (senses.isEmpty()) return word;
    const GlossSense first = senses.takeFirst();
    word.pinyin = first.pinyin;
    word.english = first.english;
    word.source = first.source;
    word.more = senses;
    return word;
}

QVector<GlossWord> Gloss::glossText(QStringView text) const
{
    QVector<GlossWord> words;
    qsizetype begin = 0;
    for (const QStringView part : text.split(u'\n')) {
        const Line line{part, halfWidth(part), foldText(part), begin};
        for (qsizetype at = 0; at < part.size();) {
            const Piece piece = pieceAt(line, at);
            words.append(wordOf(line, piece));
            at = piece.end();
        }
        begin += part.size() + 1;
    }
    return words;
}

std::optional<GlossWord> Gloss::glossAt(QStringView text, qsizetype position) const
{
    if (position < 0 || position >= text.size() || text[position] == u'\n') return std::nullopt;
    const qsizetype begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    qsizetype end = text.indexOf(u'\n', position);
    if (end < 0) end = text.size();
    const QStringView part = text.mid(begin, end - begin);
    const Line line{part, halfWidth(part), foldText(part), begin};
    for (qsizetype at = 0;;) {
        const Piece piece = pieceAt(line, at);
        if (begin + piece.end() > position) return wordOf(line, piece);
        at = piece.end();
    }
}

QString Gloss::labelEnglish(const LabelHit &hit) const
{
    const GlossaryTerm *term = m_glossary->find(hit.label->text);
    if (term == nullptr) return {};
    // "procurement agency (acts for the buyer)": on the page there is no room for what stands in brackets.
    QString english = term->english.value(0).section(QStringLiteral(" ("), 0, 0);
    if (!english.isEmpty()) english[0] = english.at(0).toUpper();
    return english;
}

} // namespace tt
