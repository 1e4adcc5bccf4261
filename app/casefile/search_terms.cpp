// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/search_terms.h"

#include <opencc/SimpleConverter.hpp>

#include <QCryptographicHash>
#include <QHash>

#include <exception>
#include <optional>

namespace tt
{

namespace
{

constexpr int kRules = 2; ///< raise it when the cutting below changes
constexpr char32_t kFirstHan = 0x3400;
constexpr char32_t kLastHan = 0x9FFF;

/// OpenCC's traditional-to-simplified table, character by character. Without OpenCC's data the table is
/// empty: the search still works, only the two scripts stay apart, and the fingerprint says so.
QHash<char32_t, char32_t> loadHanTable()
{
    QHash<char32_t, char32_t> table;
    try {
        const opencc::SimpleConverter converter("t2s.json");
        for (char32_t c = kFirstHan; c <= kLastHan; ++c) {
            const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
            const QString simple = QString::fromStdString(converter.Convert(utf8.toStdString()));
            const QList<uint> points = simple.toUcs4();
            if (points.size() == 1 && points[0] != c) table.insert(c, points[0]);
        }
    } catch (const std::exception &) {
        table.clear();
    }
    return table;
}

const QHash<char32_t, char32_t> &hanTable()
{
    static const QHash<char32_t, char32_t> table = loadHanTable();
    return table;
}

enum class Kind { Gap, Ideograph, Letter, Digit, Mark, Border };

Kind kindOf(char32_t c)
{
    if (c == U'|' || c == 0x2502 || c == 0xFF5C) return Kind::Border;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
        return QChar::isLetterOrNumber(c) ? Kind::Ideograph : Kind::Gap;
    default:
        break;
    }
    if (QChar::isMark(c)) return Kind::Mark;
    if (QChar::isDigit(c)) return Kind::Digit;
    return QChar::isLetterOrNumber(c) ? Kind::Letter : Kind::Gap;
}

/// The folded characters that one source character stands for (㎡ gives m and 2).
QList<uint> folded(char32_t c)
{
    if (c < 0x80) return {static_cast<uint>(c >= U'A' && c <= U'Z' ? c + 32 : c)};
    if (c >= kFirstHan && c <= kLastHan) return {static_cast<uint>(hanTable().value(c, c))};
    const QString source = QString::fromUcs4(&c, 1);
    const bool composed = QChar::script(c) == QChar::Script_Hangul;
    QList<uint> points =
        source.normalized(composed ? QString::NormalizationForm_KC : QString::NormalizationForm_KD)
            .toCaseFolded()
            .toUcs4();
    for (uint &point : points)
        point = static_cast<uint>(hanTable().value(point, point));
    return points;
}

/// Gathers terms; a run of letters or digits grows until something else comes.
class Cutter final
{
public:
    explicit Cutter(QStringView text)
        : m_text(text)
    {
    }

    QVector<SearchTerm> cut()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            qsizetype units = 1;
            char32_t c = m_text[at].unicode();
            if (m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(m_text[at], m_text[at + 1]);
                units = 2;
            }
            if (!isGrouping(c, at)) {
                const QList<uint> points = folded(c);
                for (const uint point : points)
                    take(point, at, units);
            }
            at += units;
        }
        finish();
        return std::move(m_terms);
    }

private:
    /// A comma between digits with exactly three digits after it groups thousands.
    [[nodiscard]] bool isGrouping(char32_t c, qsizetype at) const
    {
        if (c != U',' && c != 0xFF0C) return false;
        if (m_kind != Kind::Digit || at + 3 >= m_text.size()) return false;
        for (qsizetype i = at + 1; i <= at + 3; ++i) {
            if (!m_text[i].isDigit()) return false;
        }
        return at + 4 >= m_text.size() || !m_text[at + 4].isDigit();
    }

    void take(char32_t c, qsizetype at, qsizetype units)
    {
        const Kind kind = kindOf(c);
        if (kind == Kind::Mark) return;
        const bool run = kind == Kind::Letter || kind == Kind::Digit;
        const bool afterRun = m_kind == Kind::Letter || m_kind == Kind::Digit;
        if (kind != m_kind || kind == Kind::Ideograph || kind == Kind::Border) finish();
        if (kind == Kind::Gap) return;
        if (m_kind == Kind::Gap) {
            m_term.begin = at;
            m_term.open = run;
            m_term.joined = run && afterRun;
        }
        m_kind = kind;
        m_term.text += kind == Kind::Border ? QStringLiteral("|") : QString::fromUcs4(&c, 1);
        m_term.length = at + units - m_term.begin;
    }

    void finish()
    {
        if (m_kind != Kind::Gap) m_terms.append(m_term);
        m_term = {};
        m_kind = Kind::Gap;
    }

    QStringView m_text;
    QVector<SearchTerm> m_terms;
    SearchTerm m_term;
    Kind m_kind = Kind::Gap;
};

QByteArray makeFingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(kRules) + ' ' +
                 QByteArray::number(static_cast<int>(QChar::currentUnicodeVersion())));
    for (char32_t c = kFirstHan; c <= kLastHan; ++c) {
        const char32_t simple = hanTable().value(c, c);
        if (simple != c) hash.addData(QByteArray::number(c) + '>' + QByteArray::number(simple) + ' ');
    }
    return hash.result().toHex();
}

} // namespace

QVector<SearchTerm> searchTerms(QStringView text) { return Cutter(text).cut(); }

QChar misreadKey(QChar c)
{
    switch (c.unicode()) {
    case u'o':
        return u'0';
    case u'l':
    case u'i':
        return u'1';
    case u's':
        return u'5';
    case u'b':
        return u'8';
    case u'z':
        return u'2';
    default:
        return c;
    }
}

QString misreadKey(QStringView run)
{
    QString key = run.toString();
    for (QChar &c : key)
        c = misreadKey(c);
    return key;
}

QString secondTerm(const QVector<SearchTerm> &terms, qsizetype at)
{
    const SearchTerm &term = terms[at];
    if (isIdeograph(term))
        return at + 1 < terms.size() && isIdeograph(terms[at + 1]) ? term.text + terms[at + 1].text
                                                                   : QString();
    if (!term.open || term.joined) return {};
    QString run = term.text;
    for (qsizetype i = at + 1; i < terms.size() && terms[i].joined; ++i)
        run += terms[i].text;
    return kRunMark + misreadKey(run);
}

QByteArray searchTermsFingerprint()
{
    static const QByteArray fingerprint = makeFingerprint();
    return fingerprint;
}

} // namespace tt
