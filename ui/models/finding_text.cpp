// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_text.h"

#include "ui/models/amount_words.h"
#include "ui/shell/evidence_style.h"

#include <QCoreApplication>
#include <QLocale>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::Words", text); }

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

QString plain(QString name) { return name.replace(u'_', u' '); }

QString approximately(const QString &approx)
{
    if (approx.isEmpty()) return {};
    if (approx == u"about") return say(QT_TRANSLATE_NOOP("tt::Words", "about"));
    if (approx == u"at_most") return say(QT_TRANSLATE_NOOP("tt::Words", "at most"));
    if (approx == u"at_least") return say(QT_TRANSLATE_NOOP("tt::Words", "at least"));
    if (approx == u"just_under") return say(QT_TRANSLATE_NOOP("tt::Words", "just under"));
    return plain(approx);
}

QString amountText(const AmountFacts &amount)
{
    if (amount.low && amount.high) {
        return moneyText(*amount.low, amount.currency) + QStringLiteral(" – ") +
               moneyText(*amount.high, amount.currency);
    }
    const QString per = amount.per.isEmpty() ? QString() : QStringLiteral(" / ") + amount.per;
    return moneyText(amount.value, amount.currency) + per;
}

QString amountWords(const AmountFacts &amount)
{
    QStringList parts;
    if (!amount.approx.isEmpty()) parts << approximately(amount.approx);
    // In Chinese the words themselves are in 万 and 亿.
    const bool inWan = QLocale().language() == QLocale::Chinese;
    if (amount.currency == u"CNY" && !amount.low && !inWan) parts << wanText(amount.value);
    if (!amount.low) parts << moneyWords(amount.value, amount.currency);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// A sum that is no spending is called by what it is: its flags say so where its kind does not.
QString amountTypeText(const AmountFacts &amount)
{
    const auto has = [&amount](QStringView flag) { return amount.flags.contains(flag); };
    if (has(u"losing_bid")) return say(QT_TRANSLATE_NOOP("tt::Words", "Losing bid"));
    if (has(u"bid_offer")) return say(QT_TRANSLATE_NOOP("tt::Words", "Offer"));
    if (has(u"past_performance")) return say(QT_TRANSLATE_NOOP("tt::Words", "Past contract"));
    if (has(u"qualification_threshold")) return say(QT_TRANSLATE_NOOP("tt::Words", "Condition for bidders"));
    if (amount.kind == AmountKind::Other && has(u"instalment"))
        return say(QT_TRANSLATE_NOOP("tt::Words", "Part payment"));
    return kindLabel(amount.kind);
}

QString amountReason(const AmountFacts &amount)
{
    const QString kind = kindLabel(amount.kind).toLower();
    QString text =
        amount.label.isEmpty()
            ? say(QT_TRANSLATE_NOOP("tt::Words", "%1; no label governs this figure")).arg(kind)
            : say(QT_TRANSLATE_NOOP("tt::Words", "%1, because its label is “%2”")).arg(kind, amount.label);
    if (!amount.package.isEmpty())
        text += say(QT_TRANSLATE_NOOP("tt::Words", "; package %1")).arg(amount.package);
    return text;
}

QString mentionReason(const MentionFacts &mention)
{
    QString text = polarityLabel(mention.polarity) + QStringLiteral("; ") + certaintyLabel(mention.certainty);
    if (mention.ocrFolded)
        text += say(QT_TRANSLATE_NOOP("tt::Words", "; matched only after allowing for a misread character"));
    return text;
}

QString dateRole(const QString &role)
{
    if (role == u"publish") return say(QT_TRANSLATE_NOOP("tt::Words", "Publication date"));
    if (role == u"bid_deadline") return say(QT_TRANSLATE_NOOP("tt::Words", "Bid deadline"));
    if (role == u"opening") return say(QT_TRANSLATE_NOOP("tt::Words", "Bid opening"));
    if (role == u"award") return say(QT_TRANSLATE_NOOP("tt::Words", "Award date"));
    if (role == u"contract") return say(QT_TRANSLATE_NOOP("tt::Words", "Contract date"));
    return capitalised(plain(role) + u' ' + say(QT_TRANSLATE_NOOP("tt::Words", "date")));
}

} // namespace

QString controlText(const MentionFacts &mention)
{
    const QString asOf = QLocale().toString(mention.noticeDate, QLocale::ShortFormat);
    if (mention.controlReason == u"no_notice_date")
        return say(QT_TRANSLATE_NOOP("tt::Words", "not known, for the notice has no date"));
    if (mention.controlReason == u"no_statement")
        return say(QT_TRANSLATE_NOOP("tt::Words", "no statement in the watch-list for %1, the notice's date"))
            .arg(asOf);
    if (!mention.control) return {};
    const ControlStatus &control = *mention.control;
    QString text = say(QT_TRANSLATE_NOOP("tt::Words", "on %1, the notice's date: %2"))
                       .arg(QLocale().toString(control.asOf, QLocale::ShortFormat), control.status);
    text += say(QT_TRANSLATE_NOOP("tt::Words", "; source of %1: %2"))
                .arg(QLocale().toString(control.date, QLocale::ShortFormat), control.source);
    if (!control.confidence.isEmpty())
        text += say(QT_TRANSLATE_NOOP("tt::Words", "; confidence: %1")).arg(control.confidence);
    return text + say(QT_TRANSLATE_NOOP("tt::Words", ". A hint, no legal classification."));
}

QString impliedText(const ImpliedBy &by)
{
    return by.count > 0 ? say(QT_TRANSLATE_NOOP("tt::Words", "%1, %2 in each; the notice names only that"))
                              .arg(by.name)
                              .arg(by.count)
                        : say(QT_TRANSLATE_NOOP("tt::Words", "%1; the notice names only that")).arg(by.name);
}

QString valueText(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amountText(*amount);
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return mention->name;
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return party->name;
    if (const auto *date = std::get_if<DateFacts>(&facts))
        return QLocale().toString(date->value, QLocale::LongFormat);
    return std::get<IdentifierFacts>(facts).value;
}

QString valueInWords(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amountWords(*amount);
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return categoryWords(*mention);
    if (const auto *date = std::get_if<DateFacts>(&facts)) return date->value.toString(Qt::ISODate);
    return {};
}

QString correctableText(const FindingFacts &facts)
{
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return polarityLabel(mention->polarity);
    return typeText(facts);
}

QString typeText(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amountTypeText(*amount);
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return capitalised(categoryWords(*mention));
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return partyRoleLabel(party->role);
    if (const auto *date = std::get_if<DateFacts>(&facts)) return dateRole(date->role);
    return capitalised(plain(std::get<IdentifierFacts>(facts).role));
}

QString reasonText(const FindingRecord &record)
{
    const FindingFacts &facts = factsOf(record);
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amountReason(*amount);
    if (const auto *mention = std::get_if<MentionFacts>(&facts)) return mentionReason(*mention);
    return typeText(facts).toLower();
}

} // namespace tt
