// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_finder.h"

#include "app/analysis/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

// Sums that other figures of the document must give: quantity times unit price, and shares of the contract. A
// breach is a lead for a person, never repaired.

namespace tt
{

namespace
{

/// 4, "4台", "1,200 个" in a quantity cell.
std::optional<Decimal> quantityIn(QStringView cell)
{
    QString digits;
    qsizetype i = 0;
    for (; i < cell.size() && digits.size() < 12; ++i) {
        const QChar c = cell[i];
        if (!isDigit(c.unicode()) && c != u'.' && c != u',') break;
        if (c != u',') digits.append(c);
    }
    const QStringView rest = cell.mid(i).trimmed();
    const bool unit = rest.isEmpty() || countUnitLength(rest) == rest.size() || rest.startsWith(u'(');
    if (digits.isEmpty() || !unit) return std::nullopt;
    return Decimal::parse(digits);
}

/// Half of what the last printed digit is worth: as far as rounding may carry a printed figure.
Decimal roundingOf(const JudgedAmount &amount)
{
    int power = 0;
    while (power < 12 && amount.raw.literal.timesPowerOfTen(power) != amount.facts().value)
        ++power;
    if (power == 12) power = 0;
    return Decimal(5).timesPowerOfTen(power - amount.raw.decimals - 1).value_or(Decimal());
}

std::optional<Decimal> quantityOfRow(const PageModel &page, const LineModel &line)
{
    const LineModel *header = page.headerOf(line);
    if (header == nullptr) return std::nullopt;
    for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
        const CellModel *above = headerCellOf(*header, line, c);
        if (above == nullptr) continue;
        const QStringView title = page.cell(*above);
        if (title.startsWith(u"数量") || title.endsWith(u"数量")) return quantityIn(page.cell(line.cells[c]));
    }
    return std::nullopt;
}

/// The one unit price of a row times its quantity against the row's one other sum.
void checkRow(const DocumentModel &document, QVector<JudgedAmount> &amounts, qsizetype first, qsizetype last)
{
    JudgedAmount *price = nullptr;
    JudgedAmount *total = nullptr;
    for (qsizetype i = first; i <= last; ++i) {
        JudgedAmount &amount = amounts[i];
        if (amount.facts().high) return;
        JudgedAmount *&own = amount.facts().kind == AmountKind::UnitPrice ? price : total;
        if (own != nullptr) return; // budget and award, two prices: which belongs to which is not certain
        own = &amount;
    }
    if (price == nullptr || total == nullptr || price->facts().currency != total->facts().currency) return;
    const PageModel &page = document.pages[price->place.page];
    const auto quantity = quantityOfRow(page, page.lines[price->place.line]);
    if (!quantity || quantity->isZero()) return;
    const auto product = price->facts().value.times(*quantity);
    const auto slack = roundingOf(*price).times(*quantity);
    const auto room = slack ? slack->plus(roundingOf(*total)) : std::nullopt;
    const auto difference = product ? product->minus(total->facts().value) : std::nullopt;
    if (!room || !difference) return;
    const bool right = difference->abs() <= *room;
    total->flag(right ? QStringLiteral("product_checked") : QStringLiteral("product_mismatch"));
}

void checkRows(const DocumentModel &document, QVector<JudgedAmount> &amounts)
{
    for (qsizetype first = 0; first < amounts.size();) {
        qsizetype last = first;
        const Place &place = amounts[first].place;
        while (last + 1 < amounts.size() && amounts[last + 1].place.page == place.page &&
               amounts[last + 1].place.line == place.line)
            ++last;
        if (last > first && document.pages[place.page].lines[place.line].isRow())
            checkRow(document, amounts, first, last);
        first = last + 1;
    }
}

/// What a share is taken of, when the document names exactly one such sum.
class Wholes final
{
public:
    explicit Wholes(const QVector<JudgedAmount> &amounts)
    {
        for (const JudgedAmount &amount : amounts) {
            const AmountFacts &facts = amount.facts();
            const bool whole = facts.kind == AmountKind::Contract || facts.kind == AmountKind::Award ||
                               facts.kind == AmountKind::Budget;
            if (!whole || facts.high || !facts.per.isEmpty() || facts.flags.contains(u"superseded")) continue;
            const QString key = keyOf(facts.kind, facts.currency);
            const auto known = m_values.constFind(key);
            if (known == m_values.constEnd())
                m_values.insert(key, facts.value);
            else if (*known && **known != facts.value)
                m_values.insert(key, std::nullopt);
        }
    }

    [[nodiscard]] std::optional<Decimal> of(QStringView words, const QString &currency) const
    {
        if (words.contains(u"预算")) return m_values.value(keyOf(AmountKind::Budget, currency));
        if (words.contains(u"中标") || words.contains(u"成交"))
            return m_values.value(keyOf(AmountKind::Award, currency));
        if (const auto contract = m_values.value(keyOf(AmountKind::Contract, currency))) return contract;
        return words.contains(u"合同") ? std::nullopt : m_values.value(keyOf(AmountKind::Award, currency));
    }

private:
    static QString keyOf(AmountKind kind, const QString &currency) { return kindName(kind) + currency; }

    QHash<QString, std::optional<Decimal>> m_values;
};

/// "合同总价的30%，即60,000元" before the sum, or "（合同金额的5%）" behind it: the share as printed and the
/// words that name the whole.
struct Share {
    Decimal percent;
    QString of;
};

std::optional<Share> shareOf(const PageModel &page, const JudgedAmount &amount, qsizetype from)
{
    static const QRegularExpression before(
        QStringLiteral("([^%0-9]{0,14})([0-9]{1,2}(?:\\.[0-9]{1,2})?)%[^0-9%;。]{0,8}$"));
    static const QRegularExpression behind(
        QStringLiteral("^\\s?\\(([^()%0-9]{2,10})([0-9]{1,2}(?:\\.[0-9]{1,2})?)%\\)"));
    auto match = before.match(page.view(from, amount.raw.begin).toString());
    if (!match.hasMatch()) {
        const qsizetype end = std::min(page.folded.size(), amount.raw.end + 24);
        match = behind.match(page.view(amount.raw.end, end).toString());
    }
    const auto percent = match.hasMatch() ? Decimal::parse(match.captured(2)) : std::nullopt;
    if (!percent || percent->isZero()) return std::nullopt;
    return Share{*percent, match.captured(1)};
}

void checkShares(const DocumentModel &document, QVector<JudgedAmount> &amounts)
{
    const Wholes wholes(amounts);
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        JudgedAmount &amount = amounts[i];
        const AmountFacts &facts = amount.facts();
        const bool part = facts.kind == AmountKind::Deposit || facts.kind == AmountKind::Fee ||
                          (facts.kind == AmountKind::Other &&
                           (facts.flags.contains(u"instalment") || facts.flags.contains(u"no_label")));
        if (!part || facts.high || !facts.per.isEmpty()) continue;
        const PageModel &page = document.pages[amount.place.page];
        const LineModel &line = page.lines[amount.place.line];
        qsizetype from = std::max(line.begin, amount.raw.begin - 30);
        if (i > 0 && amounts[i - 1].place.page == amount.place.page)
            from = std::max(from, std::min(amounts[i - 1].raw.end, amount.raw.begin));
        const auto share = shareOf(page, amount, from);
        const auto whole = share ? wholes.of(share->of, facts.currency) : std::nullopt;
        const auto product = whole ? whole->times(share->percent) : std::nullopt;
        const auto sum = product ? product->timesPowerOfTen(-2) : std::nullopt;
        const auto difference = sum ? sum->minus(facts.value) : std::nullopt;
        if (!difference) continue;
        const Decimal room = std::max(Decimal(1), roundingOf(amount));
        amount.flag(difference->abs() <= room ? QStringLiteral("share_checked")
                                              : QStringLiteral("share_mismatch"));
    }
}

} // namespace

void checkArithmetic(const DocumentModel &document, QVector<JudgedAmount> &amounts)
{
    checkRows(document, amounts);
    checkShares(document, amounts);
}

} // namespace tt
