// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tally_words.h"

#include "ui/models/amount_words.h"
#include "ui/models/finding_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::Tally", text); }

struct Words {
    const char *code;
    const char *text;
};

constexpr std::array kLeftOut = {
    Words{"mention_benchmark", QT_TRANSLATE_NOOP("tt::Tally", "a benchmark, not sought")},
    Words{"mention_excluded", QT_TRANSLATE_NOOP("tt::Tally", "named as excluded, not sought")},
    Words{"mention_past_performance", QT_TRANSLATE_NOOP("tt::Tally", "a supplier's past work, not sought")},
    Words{"mention_background", QT_TRANSLATE_NOOP("tt::Tally", "named as background, not sought")},
    Words{"mention_false_positive", QT_TRANSLATE_NOOP("tt::Tally", "means something else here")},
    Words{"mention_sought", QT_TRANSLATE_NOOP("tt::Tally", "only possibly meant")},
    Words{"mention_supplied", QT_TRANSLATE_NOOP("tt::Tally", "only possibly meant")},
    Words{"name_read_through_ocr_repair",
          QT_TRANSLATE_NOOP("tt::Tally", "recognised only after allowing for a misread character")},
    Words{"no_buyer_named", QT_TRANSLATE_NOOP("tt::Tally", "no buyer is named")},
    Words{"no_us_technology", QT_TRANSLATE_NOOP("tt::Tally", "no US technology is sought")},
    Words{"no_amount", QT_TRANSLATE_NOOP("tt::Tally", "no sum is known")},
    Words{"terminated", QT_TRANSLATE_NOOP("tt::Tally", "failed or terminated: counted as cancelled")},
    Words{"lower_rung", QT_TRANSLATE_NOOP("tt::Tally", "an earlier stage of the same purchase")},
    Words{"earlier_notice", QT_TRANSLATE_NOOP("tt::Tally", "a later notice says another sum")},
    Words{"losing_bid", QT_TRANSLATE_NOOP("tt::Tally", "a losing bid")},
    Words{"unit_price", QT_TRANSLATE_NOOP("tt::Tally", "a unit price")},
    Words{"unit_ceiling", QT_TRANSLATE_NOOP("tt::Tally", "a ceiling per unit")},
    Words{"part_of_whole", QT_TRANSLATE_NOOP("tt::Tally", "a part of a sum that is counted")},
    Words{"total_of_packages", QT_TRANSLATE_NOOP("tt::Tally", "the total of packages that are counted")},
    Words{"component", QT_TRANSLATE_NOOP("tt::Tally", "a component of a sum that is counted")},
    Words{"converted", QT_TRANSLATE_NOOP("tt::Tally", "the same sum in another currency")},
    Words{"other_currency", QT_TRANSLATE_NOOP("tt::Tally", "the same sum in another currency")},
    Words{"instalment", QT_TRANSLATE_NOOP("tt::Tally", "an instalment")},
    Words{"ceiling_beside_budget", QT_TRANSLATE_NOOP("tt::Tally", "a ceiling beside its budget")},
    Words{"past_performance", QT_TRANSLATE_NOOP("tt::Tally", "a supplier's past work")},
    Words{"qualification_threshold", QT_TRANSLATE_NOOP("tt::Tally", "a threshold for bidders")},
    Words{"structured_zero", QT_TRANSLATE_NOOP("tt::Tally", "a zero in a form field")},
    Words{"superseded", QT_TRANSLATE_NOOP("tt::Tally", "corrected later")},
    Words{"figure_without_package",
          QT_TRANSLATE_NOOP("tt::Tally", "beside packages, and nothing shows whether it is their total")},
    Words{"supplement", QT_TRANSLATE_NOOP("tt::Tally", "a supplementary agreement, added to its contract")},
    Words{"no_spending", QT_TRANSLATE_NOOP("tt::Tally", "no spending: a deposit, fee or the like")}};

template <typename Table>
QString fromTable(const Table &table, const QString &code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Words &each) { return code == QLatin1String(each.code); });
    return found == table.end() ? QString(code).replace(u'_', u' ') : say(found->text);
}

QString sumText(const Decimal &value, const std::optional<Decimal> &low, const std::optional<Decimal> &high,
                const QString &currency)
{
    if (low && high && *low == *high) // two readings of it are in doubt, not its value
        return say(QT_TRANSLATE_NOOP("tt::Tally", "%1 (disputed)")).arg(moneyText(*low, currency));
    if (low && high)
        return QStringLiteral("%1 – %2").arg(moneyText(*low, currency), moneyText(*high, currency));
    return moneyText(value, currency);
}

} // namespace

StoryLanguage languageOnScreen()
{
    // As Qt does for the direction of a layout: the translation of this word says which language it is.
    //: Translate this to the name of the language in itself.
    const QString language = say(QT_TRANSLATE_NOOP("tt::Tally", "English"));
    return language == QStringLiteral("English") ? StoryLanguage::English : StoryLanguage::Chinese;
}

QString statusLabel(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Planned:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "planned"));
    case ProjectStatus::Awarded:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "awarded"));
    case ProjectStatus::Contracted:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "contracted"));
    case ProjectStatus::Terminated:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "terminated"));
    case ProjectStatus::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Tally", "outcome not known"));
}

QString rungLabel(Rung rung)
{
    switch (rung) {
    case Rung::Planned:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "budget or ceiling"));
    case Rung::Provisional:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "provisional award"));
    case Rung::Award:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "award"));
    case Rung::Contract:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "contract"));
    case Rung::Settlement:
        return say(QT_TRANSLATE_NOOP("tt::Tally", "settlement"));
    case Rung::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::Tally", "no sum"));
}

QString rungText(const RungMoney &money)
{
    return sumText(money.value, money.low, money.high, money.currency);
}

QString rungText(const PackageMoney &money)
{
    if (money.rung == Rung::None) return rungLabel(Rung::None);
    return sumText(money.value, money.low, money.high, money.currency);
}

QString projectMoneyText(const Project &project)
{
    constexpr qsizetype mostShown = 2;
    QStringList sums;
    for (const PackageMoney &money : project.money) {
        if (money.rung != Rung::None) sums.append(rungText(money));
    }
    if (sums.isEmpty()) return rungLabel(Rung::None);
    const qsizetype more = sums.size() - mostShown;
    QString text = sums.mid(0, mostShown).join(QStringLiteral(" + "));
    if (more > 0) text += say(QT_TRANSLATE_NOOP("tt::Tally", " + %1 more")).arg(more);
    return text;
}

QString leftOutText(const QString &reason)
{
    if (reason.startsWith(u"duplicate_of"))
        return say(QT_TRANSLATE_NOOP("tt::Tally", "a copy of another document"));
    const bool known = std::any_of(kLeftOut.begin(), kLeftOut.end(),
                                   [&](const Words &each) { return reason == QLatin1String(each.code); });
    // What is no spending at all goes by its kind: a deposit, a fee.
    const auto kind = kindFromName(reason);
    return !known && kind ? kindLabel(*kind) : fromTable(kLeftOut, reason);
}

QString doubtText(const QString &doubt)
{
    static constexpr std::array table = {
        Words{"figure_without_package",
              QT_TRANSLATE_NOOP("tt::Tally",
                                "A sum stands beside packages, and nothing shows whether it is their total")},
        Words{"buyers_differ",
              QT_TRANSLATE_NOOP("tt::Tally", "One number, but its notices name different buyers")},
        Words{"no_buyer", QT_TRANSLATE_NOOP("tt::Tally", "No notice names a buyer")},
        Words{"decisions_contradict",
              QT_TRANSLATE_NOOP("tt::Tally",
                                "Its notices are one project, but two of them were said to be of "
                                "two purchases: take one of the answers back")}};
    return fromTable(table, doubt);
}

QString linkText(const QString &reason)
{
    static constexpr std::array table = {
        Words{"same_name", QT_TRANSLATE_NOOP("tt::Tally", "the same name")},
        Words{"number_looks_alike", QT_TRANSLATE_NOOP("tt::Tally", "numbers that look alike")},
        Words{"number_with_suffix", QT_TRANSLATE_NOOP("tt::Tally", "numbers that differ by an ending")},
        Words{"same_buyer_and_similar_name",
              QT_TRANSLATE_NOOP("tt::Tally", "the same buyer and a similar name")}};
    return fromTable(table, reason);
}

} // namespace tt
