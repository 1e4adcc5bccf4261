// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/party_mandates.h"

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
    return QStringLiteral(
        "([\\p{Han}()]{2,36}?(?:公司|大学|学院|学校|医院|研究院|研究所|实验室|中心|委员会|政府|集团|"
        "局|厅|院|所|站|馆|部|处))");
}

class Reader final
{
public:
    Reader(const DocumentModel &document, const QString &noticeType)
        : m_document(document)
        , m_letter(noticeType == u"award_letter")
    {
    }

    QVector<MandateParty> read()
    {
        static const QRegularExpression commissioned(QStringLiteral("受") + organisation() +
                                                     QStringLiteral("的?委托"));
        static const QRegularExpression commissions(
            QStringLiteral("(?<![\\p{Han}受])") + organisation() + QStringLiteral("委托") + organisation() +
            QStringLiteral("(?=组织|就|对|承办|代理|负责|进行|开展|,)"));
        for (m_page = 0; m_page < m_document.pages.size(); ++m_page) {
            addMatches(commissioned);
            if (m_found.isEmpty()) addMatches(commissions);
        }
        m_page = 0;
        if (m_letter && !m_document.pages.isEmpty()) addressee();
        return std::move(m_found);
    }

private:
    void add(const char16_t *role, const QRegularExpressionMatch &match, int group, qsizetype offset = 0)
    {
        m_found.append({m_page,
                        QString::fromUtf16(role),
                        {offset + match.capturedStart(group), match.capturedLength(group)}});
    }

    /// The buyer, and of a pattern with two names the agency.
    void addMatches(const QRegularExpression &pattern)
    {
        auto matches = pattern.globalMatch(m_document.pages[m_page].folded);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(u"buyer", match, 1);
            if (match.capturedLength(2) > 0) add(u"agency", match, 2);
        }
    }

    void addressee()
    {
        static const QRegularExpression line(QStringLiteral("^\\s*") + organisation() +
                                             QStringLiteral("\\s?:\\s*$"));
        const PageModel &page = m_document.pages.first();
        for (qsizetype i = 0; i < std::min<qsizetype>(page.lines.size(), kAddresseeLines); ++i) {
            const auto match = line.match(page.line(page.lines[i]).left(kMaxLookBack).toString());
            if (!match.hasMatch()) continue;
            add(u"supplier", match, 1, page.lines[i].begin);
            return;
        }
    }

    const DocumentModel &m_document;
    bool m_letter;
    int m_page = 0;
    QVector<MandateParty> m_found;
};

} // namespace

QVector<MandateParty> partiesOfMandates(const DocumentModel &document, const QString &noticeType,
                                        const QVector<Finding> &found)
{
    const bool named = std::any_of(found.begin(), found.end(), [](const Finding &finding) {
        return std::get<PartyFacts>(finding.facts).role == u"buyer";
    });
    return named ? QVector<MandateParty>() : Reader(document, noticeType).read();
}

} // namespace tt
