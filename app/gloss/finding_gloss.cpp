// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/finding_gloss.h"

#include "app/gloss/label_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::FindingGloss", text); }

struct Named {
    QStringView name;
    const char *words;
};

template <size_t N>
QString wordsIn(const std::array<Named, N> &names, QStringView name)
{
    for (const Named &entry : names) {
        if (entry.name == name) return say(entry.words);
    }
    return {};
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

QString currencyWord(const QString &currency)
{
    static constexpr std::array<Named, 5> names = {{
        {u"CNY", QT_TRANSLATE_NOOP("tt::FindingGloss", "yuan")},
        {u"USD", QT_TRANSLATE_NOOP("tt::FindingGloss", "US dollars")},
        {u"EUR", QT_TRANSLATE_NOOP("tt::FindingGloss", "euros")},
        {u"HKD", QT_TRANSLATE_NOOP("tt::FindingGloss", "Hong Kong dollars")},
        {u"JPY", QT_TRANSLATE_NOOP("tt::FindingGloss", "yen")},
    }};
    const QString word = wordsIn(names, currency);
    return word.isEmpty() ? currency : word;
}

QString exactMoney(const Decimal &value, const QString &currency)
{
    return currency + QChar(0x00a0) + value.toGrouped();
}

/// "1.2 million yuan"; empty where that would not be exact with at most two decimals, or is no shorter.
QString shortMoney(const Decimal &value, const QString &currency)
{
    struct Scale {
        qint64 size;
        int power;
        const char *words;
    };
    static constexpr std::array<Scale, 2> scales = {{
        {1'000'000'000, -9, QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 billion %2")},
        {1'000'000, -6, QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 million %2")},
    }};
    for (const Scale &scale : scales) {
        if (value.abs() < Decimal(scale.size)) continue;
        const auto scaled = value.timesPowerOfTen(scale.power);
        if (!scaled) return {};
        const QString digits = scaled->toGrouped(0);
        if (digits.section(u'.', 1).size() > 2) return {};
        return say(scale.words).arg(digits, currencyWord(currency));
    }
    return {};
}

QString moneyWords(const Decimal &value, const QString &currency)
{
    const QString exact = exactMoney(value, currency);
    const QString brief = shortMoney(value, currency);
    return brief.isEmpty() ? exact : QStringLiteral("%1 (%2)").arg(brief, exact);
}

/// "台·月" is "machine and month"; a unit that is not in the list stays as it is printed.
QString perWords(const QString &per)
{
    static constexpr std::array<Named, 24> units = {{
        {u"台", QT_TRANSLATE_NOOP("tt::FindingGloss", "machine")},
        {u"套", QT_TRANSLATE_NOOP("tt::FindingGloss", "set")},
        {u"个", QT_TRANSLATE_NOOP("tt::FindingGloss", "piece")},
        {u"件", QT_TRANSLATE_NOOP("tt::FindingGloss", "piece")},
        {u"块", QT_TRANSLATE_NOOP("tt::FindingGloss", "card")},
        {u"张", QT_TRANSLATE_NOOP("tt::FindingGloss", "card or sheet")},
        {u"卡", QT_TRANSLATE_NOOP("tt::FindingGloss", "card")},
        {u"项", QT_TRANSLATE_NOOP("tt::FindingGloss", "item")},
        {u"人", QT_TRANSLATE_NOOP("tt::FindingGloss", "person")},
        {u"次", QT_TRANSLATE_NOOP("tt::FindingGloss", "time")},
        {u"年", QT_TRANSLATE_NOOP("tt::FindingGloss", "year")},
        {u"季度", QT_TRANSLATE_NOOP("tt::FindingGloss", "quarter")},
        {u"月", QT_TRANSLATE_NOOP("tt::FindingGloss", "month")},
        {u"周", QT_TRANSLATE_NOOP("tt::FindingGloss", "week")},
        {u"天", QT_TRANSLATE_NOOP("tt::FindingGloss", "day")},
        {u"日", QT_TRANSLATE_NOOP("tt::FindingGloss", "day")},
        {u"小时", QT_TRANSLATE_NOOP("tt::FindingGloss", "hour")},
        {u"时", QT_TRANSLATE_NOOP("tt::FindingGloss", "hour")},
        {u"份", QT_TRANSLATE_NOOP("tt::FindingGloss", "copy")},
        {u"本", QT_TRANSLATE_NOOP("tt::FindingGloss", "copy")},
        {u"节点", QT_TRANSLATE_NOOP("tt::FindingGloss", "node")},
        {u"千tokens", QT_TRANSLATE_NOOP("tt::FindingGloss", "thousand tokens")},
        {u"百万tokens", QT_TRANSLATE_NOOP("tt::FindingGloss", "million tokens")},
        {u"万tokens", QT_TRANSLATE_NOOP("tt::FindingGloss", "ten thousand tokens")},
    }};
    QStringList parts;
    for (const QString &unit : per.split(u'·')) {
        const QString words = wordsIn(units, unit);
        parts << (words.isEmpty() ? unit : words);
    }
    return parts.join(say(QT_TRANSLATE_NOOP("tt::FindingGloss", " and ")));
}

QString approximately(const AmountFacts &amount)
{
    static constexpr std::array<Named, 4> names = {{
        {u"about", QT_TRANSLATE_NOOP("tt::FindingGloss", "about %1")},
        {u"at_most", QT_TRANSLATE_NOOP("tt::FindingGloss", "at most %1")},
        {u"at_least", QT_TRANSLATE_NOOP("tt::FindingGloss", "at least %1")},
        {u"just_under", QT_TRANSLATE_NOOP("tt::FindingGloss", "just under %1")},
    }};
    const QString money = moneyWords(amount.value, amount.currency);
    if (amount.approx.isEmpty()) return money;
    const QString words = wordsIn(names, amount.approx);
    return words.isEmpty() ? QString(amount.approx).replace(u'_', u' ') + u' ' + money : words.arg(money);
}

/// What a person should look at before trusting the figure.
QString warnings(const AmountFacts &amount)
{
    static constexpr std::array<Named, 5> flags = {{
        {u"unit_suspect", QT_TRANSLATE_NOOP("tt::FindingGloss", "; the unit looks wrong")},
        {u"incomplete_number", QT_TRANSLATE_NOOP("tt::FindingGloss", "; digits may be missing")},
        {u"mismatch", QT_TRANSLATE_NOOP("tt::FindingGloss", "; digits and capital numerals differ")},
        {u"ocr_repaired", QT_TRANSLATE_NOOP("tt::FindingGloss", "; a misread character was repaired")},
        {u"provisional", QT_TRANSLATE_NOOP("tt::FindingGloss", "; provisional, not final")},
    }};
    QString text;
    for (const QString &flag : amount.flags)
        text += wordsIn(flags, flag);
    if (amount.unitSource == UnitSource::Inferred)
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; the unit is not printed and was assumed"));
    return text;
}

QString amountGloss(const AmountFacts &amount, const QString &quote)
{
    QString text = amount.low && amount.high
                       ? say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1: from %2 to %3"))
                             .arg(capitalised(sumWords(amount)), exactMoney(*amount.low, amount.currency),
                                  exactMoney(*amount.high, amount.currency))
                       : say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1: %2"))
                             .arg(capitalised(sumWords(amount)), approximately(amount));
    if (!amount.per.isEmpty())
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", " for each %1")).arg(perWords(amount.per));
    if (!amount.package.isEmpty())
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", ", package %1")).arg(amount.package);
    if (!quote.isEmpty()) text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", ", read from “%1”")).arg(quote);
    return text + warnings(amount);
}

QString polarityGloss(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Sought:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is sought"));
    case Polarity::Supplied:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is named as supplied"));
    case Polarity::Benchmark:
        return say(
            QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is named as a benchmark, neither sought nor supplied"));
    case Polarity::Excluded:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is named as excluded"));
    case Polarity::PastPerformance:
        return say(
            QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is named in a supplier's past work, not sought here"));
    case Polarity::Background:
        return say(
            QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is named as background, neither sought nor supplied"));
    case Polarity::FalsePositive:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "These characters mean something else here, not %1"));
}

/// What is only implied is not "named".
QString impliedPolarityGloss(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Supplied:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is supplied"));
    case Polarity::Benchmark:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is a benchmark, neither sought nor supplied"));
    case Polarity::Excluded:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is excluded"));
    case Polarity::PastPerformance:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is in a supplier's past work, not sought here"));
    case Polarity::Background:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 is background, neither sought nor supplied"));
    case Polarity::Sought:
    case Polarity::FalsePositive:
        break;
    }
    return polarityGloss(polarity);
}

QString mentionGloss(const MentionFacts &mention, const QString &quote)
{
    QString text;
    if (mention.category == u"signal") {
        text = say(QT_TRANSLATE_NOOP("tt::FindingGloss", "Hint in the wording “%1”")).arg(quote);
        if (!mention.meaning.isEmpty()) text += QStringLiteral(": ") + mention.meaning;
    } else {
        const bool implied = mention.impliedBy || mention.certainty == Certainty::Implied;
        text = (implied ? impliedPolarityGloss(mention.polarity) : polarityGloss(mention.polarity))
                   .arg(mention.name);
    }
    if (mention.impliedBy)
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; follows from %1, the notice does not name it"))
                    .arg(mention.impliedBy->name);
    else if (mention.certainty == Certainty::Implied)
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; implied, the notice does not name it"));
    if (mention.certainty == Certainty::Possible)
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; possible only, look at the page"));
    if (mention.ocrFolded)
        text += say(
            QT_TRANSLATE_NOOP("tt::FindingGloss", "; matched only after allowing for a misread character"));
    return text;
}

QString partyGloss(const PartyFacts &party)
{
    QString role = capitalised(partyRoleWords(party.role));
    if (party.role == u"proposed_supplier")
        role = say(QT_TRANSLATE_NOOP("tt::FindingGloss", "Proposed supplier (no award)"));
    if (party.role == u"bidder") role = say(QT_TRANSLATE_NOOP("tt::FindingGloss", "Bidder (no award)"));
    return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "%1 named: %2")).arg(role, party.name);
}

QString factsGloss(const FindingFacts &facts, const QString &quote)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amountGloss(*amount, quote);
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return mentionGloss(*mention, quote);
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return partyGloss(*party);
    const QString pair = QStringLiteral("%1: %2");
    if (const auto *date = std::get_if<DateFacts>(&facts)) {
        // The month in letters: 05/06 is read differently on either side of the Atlantic.
        const QString day = QLocale(QLocale::English).toString(date->value, QStringLiteral("d MMMM yyyy"));
        return pair.arg(capitalised(dateRoleWords(date->role)), day);
    }
    const auto &identifier = std::get<IdentifierFacts>(facts);
    return pair.arg(capitalised(identifierRoleWords(identifier.role)), identifier.value);
}

QString verdictGloss(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agreed:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; two readings agree"));
    case Verdict::Disputed:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; the readings differ"));
    case Verdict::Single:
        return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; one reading only"));
    case Verdict::Obscured:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; partly unreadable"));
}

} // namespace

QString findingGloss(const Finding &finding, const FindingFacts &facts, bool byPerson,
                     const QString &noticeType)
{
    // The line is one line, whatever is printed.
    QString text = factsGloss(facts, byPerson ? QString() : finding.quote).simplified();
    text += byPerson ? say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; as a person corrected it"))
                     : verdictGloss(finding.reading.verdict);
    if (finding.reading.underSeal)
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; stands under a seal"));
    const QString notice = noticeTypeWords(noticeType);
    if (!notice.isEmpty())
        text += say(QT_TRANSLATE_NOOP("tt::FindingGloss", "; kind of document: %1")).arg(notice);
    return text;
}

QString findingGloss(const Finding &finding, const QString &noticeType)
{
    return findingGloss(finding, finding.facts, false, noticeType);
}

QString glossMark()
{
    return say(QT_TRANSLATE_NOOP("tt::FindingGloss", "from the fields, not a translation"));
}

} // namespace tt
