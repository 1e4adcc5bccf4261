// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace tt
{

namespace
{

struct Match {
    const char *sentence = nullptr;
    QHash<int, QString> places; ///< by number
    qsizetype fixed = 0; ///< characters of the sentence itself: of two that fit, the one with more is meant
};

bool isPlace(const QString &sentence, qsizetype at)
{
    return sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1] >= u'1' &&
           sentence[at + 1] <= u'9';
}

/// The text between places, and the places' numbers in their order.
struct Pattern {
    QStringList fixed;
    QVector<int> places;

    explicit Pattern(const QString &sentence)
    {
        QString part;
        for (qsizetype i = 0; i < sentence.size(); ++i) {
            if (!isPlace(sentence, i)) {
                part += sentence[i];
                continue;
            }
            fixed.append(std::exchange(part, QString()));
            places.append(sentence[++i].digitValue());
        }
        fixed.append(part);
    }
};

std::optional<Match> matched(const char *sentence, const QString &text)
{
    const QString source = QString::fromUtf8(sentence);
    const Pattern pattern(source);
    const QString &last = pattern.fixed.last();
    if (!text.startsWith(pattern.fixed.first())) return {};
    if (pattern.places.isEmpty())
        return text == source ? std::optional(Match{sentence, {}, source.size()}) : std::nullopt;
    if (!text.endsWith(last)) return {};
    Match match{sentence, {}, pattern.fixed.first().size()};
    qsizetype at = pattern.fixed.first().size();
    for (qsizetype i = 0; i < pattern.places.size(); ++i) {
        const QString &next = pattern.fixed[i + 1];
        const bool atEnd = i + 1 == pattern.places.size();
        const qsizetype end = atEnd ? text.size() - last.size() : text.indexOf(next, at);
        if (end < at) return {};
        match.places.insert(pattern.places[i], text.mid(at, end - at));
        match.fixed += next.size();
        at = end + next.size();
    }
    return match;
}

std::optional<Match> bestOf(const QString &text)
{
    std::optional<Match> best;
    for (const char *sentence : sentenceTable()) {
        const auto match = matched(sentence, text);
        if (match && (!best || match->fixed > best->fixed)) best = match;
    }
    return best;
}

QString inWindowsLanguage(const Match &match)
{
    const QString translated = QCoreApplication::translate("tt::Sentences", match.sentence);
    QString out;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        if (isPlace(translated, i))
            out += said(match.places.value(translated[++i].digitValue()));
        else
            out += translated[i];
    }
    return out;
}

} // namespace

QString said(const QString &sentence)
{
    constexpr qsizetype shortest = 8; // no sentence is shorter; names and numbers are
    const char *const known = sentenceTable().front();
    if (sentence.size() < shortest ||
        QCoreApplication::translate("tt::Sentences", known) == QString::fromUtf8(known))
        return sentence; // the window speaks English
    if (const auto whole = bestOf(sentence)) return inWindowsLanguage(*whole);
    for (qsizetype end = sentence.lastIndexOf(u". "); end > 0; end = sentence.lastIndexOf(u". ", end - 1)) {
        if (const auto first = bestOf(sentence.left(end + 1)))
            return inWindowsLanguage(*first) + said(sentence.mid(end + 2));
    }
    return sentence;
}

QString said(const Error &error) { return said(error.message); }

} // namespace tt
