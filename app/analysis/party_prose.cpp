// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/party_prose.h"

#include <QRegularExpression>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kAddresseeLines = 8;

/// Han characters and brackets up to one of the words that organisations' names end in.
QString organisation()
{
    return QStringLiteral("([\\p{Han}()]{2,36}?(?:公司|大学|学院|学校|医院|研究院|研究所|实验室|中心|委员会|政府|集团|"
                          "局|厅|院|所|站|馆|部|处))");
}

void addMatches(const PageModel &page, const QRegularExpression &pattern, const char16_t *first,
                const char16_t *second, QVector<ProseParty> &out)
{
    auto matches = pattern.globalMatch(page.folded);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out.append({QString::fromUtf16(first), {match.capturedStart(1), match.capturedLength(1)}});
        if (second != nullptr && match.capturedLength(2) > 0)
            out.append({QString::fromUtf16(second), {match.capturedStart(2), match.capturedLength(2)}});
    }
}

} // namespace

QVector<ProseParty> partiesInProse(const PageModel &page, const QString &noticeType)
{
    static const QRegularExpression commissioned(QStringLiteral("受") + organisation() +
                                                 QStringLiteral("的?委托"));
    static const QRegularExpression commissions(QStringLiteral("(?<![\\p{Han}受])") + organisation() +
                                                QStringLiteral("委托") + organisation() +
                                                QStringLiteral("(?=组织|就|对|承办|代理|负责|进行|开展|,)"));
    QVector<ProseParty> out;
    addMatches(page, commissioned, u"buyer", nullptr, out);
    if (out.isEmpty()) addMatches(page, commissions, u"buyer", u"agency", out);
    if (noticeType != u"award_letter") return out;
    static const QRegularExpression addressee(QStringLiteral("^\\s*") + organisation() + QStringLiteral("\\s?:\\s*$"));
    for (qsizetype i = 0; i < std::min<qsizetype>(page.lines.size(), kAddresseeLines); ++i) {
        const LineModel &line = page.lines[i];
        const auto match = addressee.match(page.line(line).toString());
        if (!match.hasMatch()) continue;
        out.append({QStringLiteral("supplier"), {line.begin + match.capturedStart(1), match.capturedLength(1)}});
        break;
    }
    return out;
}

} // namespace tt
