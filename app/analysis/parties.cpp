// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/parties.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/folding.h"
#include "app/analysis/party_mandates.h"
#include "app/analysis/party_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace tt
{

namespace
{

constexpr int kMaxNamesBelow = 30;

QString roleOf(Field field)
{
    switch (field) {
    case Field::Buyer:
        return QStringLiteral("buyer");
    case Field::Agency:
        return QStringLiteral("agency");
    case Field::Supplier:
    case Field::FirstCandidate:
        return QStringLiteral("supplier");
    case Field::ProposedSupplier:
        return QStringLiteral("proposed_supplier");
    case Field::Bidder:
        return QStringLiteral("bidder");
    default:
        return {};
    }
}

class Finder final
{
public:
    Finder(const DocumentModel &document, const QString &noticeType)
        : m_document(document)
        , m_noticeType(noticeType)
    {
    }

    QVector<Finding> find()
    {
        for (int p = 0; p < m_document.pages.size(); ++p) {
            m_page = &m_document.pages[p];
            m_pageIndex = p;
            for (const LineModel &line : m_page->lines) {
                noteSection(line);
                if (line.isRow() && !line.header) fromRow(line);
                fromLabels(line);
                if (!line.isRow()) fromProse(line);
            }
        }
        addBuyersInProse();
        for (const MandateParty &party : partiesOfMandates(m_document, m_noticeType, m_findings)) {
            m_page = &m_document.pages[party.page];
            m_pageIndex = party.page;
            add(party.role, party.range);
        }
        settleBidders();
        linkRepeats();
        return m_findings;
    }

private:
    void fromProse(const LineModel &line)
    {
        const QVector<PartyInProse> inProse = partiesInProse(*m_page, line);
        for (const PartyInProse &party : inProse) {
            if (party.role == u"buyer")
                m_buyersInProse.append({m_pageIndex, party.role, party.range});
            else
                add(party.role, party.range);
        }
    }

    /// A label says who buys; a sentence counts where none does.
    void addBuyersInProse()
    {
        const bool labelled = std::any_of(m_findings.cbegin(), m_findings.cend(), [](const Finding &finding) {
            return std::get<PartyFacts>(finding.facts).role == u"buyer";
        });
        if (labelled) return;
        for (const MandateParty &party : std::as_const(m_buyersInProse)) {
            m_page = &m_document.pages[party.page];
            m_pageIndex = party.page;
            add(party.role, party.range);
        }
    }

    void add(const QString &role, TextRange range)
    {
        // Names come in reading order, so an overlap can only be with one of the last few.
        const auto recent = m_findings.crbegin() + std::min<qsizetype>(m_findings.size(), 24);
        const bool known = std::any_of(m_findings.crbegin(), recent, [&](const Finding &other) {
            return other.page == m_pageIndex && other.range.begin < range.end() &&
                   range.begin < other.range.end();
        });
        if (known) return;
        Finding finding;
        finding.page = m_pageIndex;
        finding.range = range;
        finding.quote = m_page->text.mid(range.begin, range.length);
        finding.context = contextOf(*m_page, range);
        finding.facts = PartyFacts{role, normalisedPartyName(finding.quote)};
        m_findings.append(std::move(finding));
    }

    /// "1.采购人信息" and "二、拟定供应商信息" say whose 名称 follows.
    void noteSection(const LineModel &line)
    {
        const QStringView text = m_page->line(line).trimmed();
        if (text.isEmpty()) return;
        const bool isName = text.startsWith(u"名") || text.startsWith(u"地") || text.startsWith(u"联系") ||
                            text.startsWith(u"电");
        if (isName) return;
        QString role;
        for (const LabelHit &hit : line.labelsIn(line.begin, line.begin + 40)) {
            const QString found = roleOf(hit.label->field);
            const QStringView rest = m_page->view(hit.end(), line.end).trimmed();
            const QStringView lead = m_page->view(line.begin, hit.begin);
            if (!found.isEmpty() && lead.trimmed().size() <= 4 &&
                (rest.isEmpty() || rest == u":" || rest == u"信息" || rest == u"信息:" || rest == u"名单" ||
                 (rest.startsWith(u"信息(") && rest.size() <= 12) ||
                 (rest.startsWith(u'(') && rest.size() <= 8)))
                role = found;
        }
        const bool heading = line.heading >= 0 && &m_page->lines[line.heading] == &line;
        if (!role.isEmpty() || heading) m_sectionRole = role;
        if (role.isEmpty() && heading) {
            if (text.contains(u"中标(成交)信息") || text.contains(u"成交信息") ||
                text.contains(u"中标信息") || text.contains(u"中标结果") || text.contains(u"采购结果"))
                m_sectionRole = QStringLiteral("supplier");
        }
    }

    void fromLabels(const LineModel &line)
    {
        if (line.header) return;
        for (qsizetype k = 0; k < line.labels.size(); ++k) {
            const LabelHit &hit = line.labels[k];
            QString role = roleOf(hit.label->field);
            if (role.isEmpty()) continue;
            const int cell = line.cellAt(hit.begin);
            qsizetype limit = line.cells[cell].end;
            qsizetype at = afterLabel(hit, limit);
            const bool colon = at > hit.end() && m_page->folded.mid(hit.end(), at - hit.end()).contains(u':');
            const bool fills = at >= limit;
            if (fills && line.isRow() && cell + 1 < line.cells.size() && m_page->headerOf(line) == nullptr &&
                hit.begin - line.cells[cell].begin <= 3) {
                at = line.cells[cell + 1].begin; // label | value
                limit = line.cells[cell + 1].end;
            } else if (!colon && !(line.isRow() && hit.begin == line.cells[cell].begin)) {
                if (!fills || line.isRow()) {
                    // "采购人 XX大学": only at the line's beginning and with a blank.
                    const bool blank = hit.end() < limit && m_page->folded[hit.end()] == u' ' &&
                                       hit.begin - line.begin <= 40 &&
                                       m_page->view(line.begin, hit.begin).trimmed().size() <= 4;
                    if (!blank) continue;
                }
            }
            if (at >= limit) {
                nextLine(line, role);
                continue;
            }
            list(line, role, at, limit);
        }
        // "名称：XX" inside a section that names a party.
        if (m_sectionRole.isEmpty() || line.isRow()) return;
        const QString text = m_page->line(line).left(kMaxLookBack).toString();
        QString tight = text.left(14);
        tight.remove(u' ');
        const bool named = tight.startsWith(u"名称:") || tight.startsWith(u"单位名称:") ||
                           tight.startsWith(u"全称:") || tight.startsWith(u"供应商名称:");
        if (named) {
            if (const auto range = nameAt(*m_page, line, line.begin + text.indexOf(u':') + 1, line.end))
                add(m_sectionRole, *range);
        }
    }

    [[nodiscard]] qsizetype afterLabel(const LabelHit &hit, qsizetype limit) const
    {
        qsizetype i = hit.end();
        const QStringView text = m_page->folded;
        for (int n = 0; n < 3 && i < limit; ++n) {
            while (i < limit && text[i] == u' ')
                ++i;
            if (i < limit && text[i] == u'(') {
                const qsizetype length = bracketLength(text.left(limit), i);
                if (length == 0) return i;
                i += length;
            } else if (text.mid(i, 2) == u"名称" || text.mid(i, 2) == u"全称") {
                i += 2;
            } else if (i < limit && text[i] == u'及') { // "名称及地址:"
                const qsizetype colon = text.mid(i, 7).indexOf(u':');
                if (colon > 0) i += colon;
            }
        }
        while (i < limit && (text[i] == u':' || text[i] == u' '))
            ++i;
        return i;
    }

    /// Joint bids and several winners: names joined by 、 or ,.
    void list(const LineModel &line, const QString &role, qsizetype at, qsizetype limit)
    {
        for (int n = 0; n < 12 && at < limit; ++n) {
            const auto range = nameAt(*m_page, line, at, limit);
            if (!range) return;
            add(role, *range);
            at = range->end();
            if (at < limit && m_page->folded[at] == u'(')
                at += bracketLength(QStringView(m_page->folded).left(limit), at); // （联合体牵头人）
            const char16_t c = at < limit ? m_page->folded[at].unicode() : u'\0';
            if (c == u' ') { // "1.XX公司 2.YY公司"
                while (at < limit && m_page->folded[at] == u' ')
                    ++at;
                if (skipEnumerator(m_page->folded, at, limit) == at) return;
                continue;
            }
            if (c != u'、' && c != u',' && c != u';' && c != u'/') return;
            ++at;
        }
    }

    /// The name below its label, or several in an enumeration.
    void nextLine(const LineModel &line, const QString &role)
    {
        qsizetype index = &line - m_page->lines.constData() + 1;
        for (int names = 0; names < kMaxNamesBelow && index < m_page->lines.size(); ++names, ++index) {
            const LineModel &below = m_page->lines[index];
            const bool labelled = !below.labels.isEmpty() && below.labels.first().begin <= below.begin + 3 &&
                                  !roleOf(below.labels.first().label->field).isEmpty();
            QStringView text = m_page->line(below).trimmed();
            if (const qsizetype gap = text.indexOf(u"  "); gap > 0) text.truncate(gap); // the next field
            if (below.isRow() || labelled || text.contains(u':')) return;
            const qsizetype begin = skipEnumerator(m_page->folded, below.begin, below.end);
            if (names > 0 && begin == below.begin) return;
            const auto range = nameAt(*m_page, below, begin, below.end);
            const qsizetype skipped = begin - below.begin;
            if (!range || range->length < text.size() - skipped - 2) return;
            add(role, *range);
        }
    }

    /// Whether a table's rows are offers of which one may have won: by its columns, its section or the line
    /// above it.
    [[nodiscard]] bool listsBidders(const LineModel &line, const LineModel &header) const
    {
        const std::initializer_list<QStringView> words = {u"报价情况", u"投标情况", u"响应情况", u"未中标",
                                                          u"未成交",   u"评审情况", u"得分"};
        if (containsAny(m_page->line(header), {u"排名", u"名次", u"得分", u"未中标", u"未成交"})) return true;
        if (line.heading >= 0 && containsAny(m_page->line(m_page->lines[line.heading]), words)) return true;
        const LineModel *above = &header > m_page->lines.constData() ? &header - 1 : nullptr;
        return above != nullptr && !above->isRow() && above->end - above->begin <= 24 &&
               containsAny(m_page->line(*above), words);
    }

    void fromRow(const LineModel &line)
    {
        const LineModel *header = m_page->headerOf(line);
        if (header == nullptr) return;
        fromFirstCell(line);
        const QString outcome = outcomeOf(*header, line);
        const bool bidders = listsBidders(line, *header);
        for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
            const CellModel *above = headerCellOf(*header, line, c);
            if (above == nullptr) continue;
            QString role;
            for (const LabelHit &hit : header->labelsIn(above->begin, above->end)) {
                if (hit.begin < above->begin || hit.end() > above->end) continue;
                const QString found = roleOf(hit.label->field);
                if (!found.isEmpty()) role = found;
            }
            if (role.isEmpty()) continue;
            const bool generic =
                m_page->cell(*above).contains(u"中标") || m_page->cell(*above).contains(u"成交") ||
                m_page->cell(*above).contains(u"中选") || m_page->cell(*above).contains(u"入围");
            if (role == u"supplier" && bidders && !generic) role = QStringLiteral("bidder");
            const bool competes = role == u"supplier" || role == u"bidder";
            if (competes && !outcome.isEmpty()) role = outcome;
            list(line, role, line.cells[c].begin, line.cells[c].end);
        }
    }

    /// "第二中标候选人 | XX公司 | …": the first cell names the role.
    void fromFirstCell(const LineModel &line)
    {
        for (const LabelHit &hit : line.labelsIn(line.cells.first().begin, line.cells.first().begin + 1)) {
            const QString found = roleOf(hit.label->field);
            if (hit.begin != line.cells.first().begin || found.isEmpty() || line.cells.size() < 2) continue;
            list(line, found, line.cells[1].begin, line.cells[1].end);
        }
    }

    /// What a column "是否中标", "评审结果" says of the row: won, lost or nothing.
    [[nodiscard]] QString outcomeOf(const LineModel &header, const LineModel &line) const
    {
        for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
            const CellModel *above = headerCellOf(header, line, c);
            if (above == nullptr ||
                !containsAny(m_page->cell(*above), {u"是否中", u"是否成交", u"是否入围", u"中标情况",
                                                    u"成交情况", u"中标结果", u"成交结果", u"评审结果"}))
                continue;
            const QStringView text = m_page->cell(line.cells[c]);
            if (containsAny(text, {u"否", u"未", u"×", u"落标", u"不"})) return QStringLiteral("bidder");
            if (containsAny(text, {u"是", u"√", u"✓", u"中标", u"成交", u"中选", u"入围", u"第一"}))
                return QStringLiteral("supplier");
        }
        return {};
    }

    /// A bidder that is named as the winner elsewhere is the winner; in notices before an award a "supplier"
    /// is not yet one.
    void settleBidders()
    {
        const auto nameOf = [](const Finding &finding) { return std::get<PartyFacts>(finding.facts).name; };
        QSet<QString> winners;
        for (const Finding &finding : std::as_const(m_findings)) {
            if (std::get<PartyFacts>(finding.facts).role == u"supplier") winners.insert(nameOf(finding));
        }
        for (Finding &finding : m_findings) {
            auto &facts = std::get<PartyFacts>(finding.facts);
            if (facts.role == u"bidder" && winners.contains(facts.name))
                facts.role = QStringLiteral("supplier");
            if (facts.role == u"supplier" && m_noticeType == u"single_source")
                facts.role = QStringLiteral("proposed_supplier");
        }
    }

    void linkRepeats()
    {
        QHash<QString, int> first;
        for (int i = 0; i < m_findings.size(); ++i) {
            const PartyFacts &facts = std::get<PartyFacts>(m_findings[i].facts);
            const QString key = facts.role + u'|' + facts.name;
            if (const auto found = first.constFind(key); found != first.constEnd())
                m_findings[i].sameAs = *found;
            else
                first.insert(key, i);
        }
    }

    const DocumentModel &m_document;
    const QString &m_noticeType;
    const PageModel *m_page = nullptr;
    int m_pageIndex = 0;
    QString m_sectionRole;
    QVector<Finding> m_findings;
    QVector<MandateParty> m_buyersInProse; ///< added when no label names a buyer
};

} // namespace

QVector<Finding> findParties(const DocumentModel &document, const QString &noticeType)
{
    return Finder(document, noticeType).find();
}

} // namespace tt
