// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/parties.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/folding.h"
#include "app/analysis/party_prose.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace tt
{

namespace
{

constexpr qsizetype kMinName = 4;
constexpr qsizetype kMaxName = 60;

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

/// What organisations' names end in. A name that ends otherwise is cut at the last of these, or refused.
bool endsLikeOrganisation(QStringView name)
{
    for (const QStringView end :
         {QStringView(u"公司"),   QStringView(u"大学"),   QStringView(u"学院"),   QStringView(u"学校"),
          QStringView(u"医院"),   QStringView(u"研究院"), QStringView(u"研究所"), QStringView(u"实验室"),
          QStringView(u"中心"),   QStringView(u"局"),     QStringView(u"委员会"), QStringView(u"厅"),
          QStringView(u"政府"),   QStringView(u"集团"),   QStringView(u"院"),     QStringView(u"所"),
          QStringView(u"部"),     QStringView(u"处"),     QStringView(u"站"),     QStringView(u"馆"),
          QStringView(u"厂"),     QStringView(u"行"),     QStringView(u"社"),     QStringView(u"队"),
          QStringView(u"办公室"), QStringView(u"事务所"), QStringView(u"联合体"), QStringView(u"中学"),
          QStringView(u"小学"),   QStringView(u"幼儿园"), QStringView(u"分校"),   QStringView(u"校区"),
          QStringView(u"基地"),   QStringView(u"协会"),   QStringView(u"学会"),   QStringView(u"基金会"),
          QStringView(u"合作社"), QStringView(u"商行"),   QStringView(u"经营部"), QStringView(u"店"),
          QStringView(u"办")}) {
        if (name.endsWith(end)) return true;
    }
    return name.endsWith(u"Ltd", Qt::CaseInsensitive) || name.endsWith(u"Ltd.", Qt::CaseInsensitive) ||
           name.endsWith(u"Inc.", Qt::CaseInsensitive) || name.endsWith(u"Inc", Qt::CaseInsensitive);
}

/// "（杭屿）" belongs to a name; "（AWS授权合作伙伴）" at its end does not.
qsizetype bracketLength(QStringView text, qsizetype open)
{
    const qsizetype close = text.mid(open, 20).indexOf(u')');
    return close < 0 ? 0 : close + 1;
}

bool stopsName(char16_t c)
{
    return std::u16string_view(u" \n|,;:。、[]“”\"!?=<>*#").find(c) != std::u16string_view::npos;
}

/// The organisation's name that begins at `at`, at most to `limit`.
std::optional<TextRange> nameAt(const PageModel &page, const LineModel &line, qsizetype at, qsizetype limit)
{
    const QStringView text = page.folded;
    qsizetype i = at;
    while (i < limit && (text[i] == u' ' || text[i] == u':'))
        ++i;
    const qsizetype begin = i;
    qsizetype lastName = -1;
    while (i < limit && i - begin <= kMaxName) {
        const char16_t c = text[i].unicode();
        if (c == u'(') {
            const qsizetype length = bracketLength(text.left(limit), i);
            const bool inside = length > 0 && i + length < limit && isHan(text[i + length].unicode());
            const bool wholeBefore =
                endsLikeOrganisation(text.mid(begin, i - begin)) && i - begin >= kMinName;
            if (length == 0 || (!inside && wholeBefore) ||
                (!inside && !endsLikeOrganisation(text.mid(begin, i + length - begin)) && i > begin))
                break;
            if (wholeBefore && inside && text.mid(begin, i - begin).endsWith(u"公司")) break;
            i += length;
            continue;
        }
        // One blank between Han characters is letter-spacing or the next field; a label decides below.
        if (c == u' ' && i + 1 < limit && isLatin(text[i + 1].unicode()) && i > begin &&
            isLatin(text[i - 1].unicode())) {
            ++i;
            continue;
        }
        if (stopsName(c)) break;
        const bool label =
            i > begin && std::ranges::any_of(line.labelsIn(i, i + 1), [&](const LabelHit &hit) {
                const bool field =
                    hit.label->field == Field::Contacts || hit.label->field == Field::SupplierAddress;
                return hit.begin == i && (field || (hit.end() < limit && text[hit.end()] == u':'));
            });
        if (label) break;
        ++i;
        if (endsLikeOrganisation(text.mid(begin, i - begin))) lastName = i;
    }
    const qsizetype end = endsLikeOrganisation(text.mid(begin, i - begin)) ? i : lastName;
    if (end < 0 || end - begin < kMinName) return std::nullopt;
    const QStringView name = text.mid(begin, end - begin);
    if (isDigit(name.front().unicode()) || name.startsWith(u"详见") || name.startsWith(u"见附件") ||
        name.startsWith(u"本项目"))
        return std::nullopt;
    return TextRange{begin, end - begin};
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
            }
        }
        for (const ProseParty &party : partiesInProse(m_document, m_noticeType, m_findings)) {
            m_page = &m_document.pages[party.page];
            m_pageIndex = party.page;
            add(party.role, party.range);
        }
        settleBidders();
        linkRepeats();
        return m_findings;
    }

private:
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
                (rest.isEmpty() || rest == u":" || rest == u"信息" || rest == u"信息:" || rest == u"名单"))
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
            if (c != u'、' && c != u',' && c != u';' && c != u'/') return;
            ++at;
        }
    }

    void nextLine(const LineModel &line, const QString &role)
    {
        const qsizetype index = &line - m_page->lines.constData();
        if (index + 1 >= m_page->lines.size()) return;
        const LineModel &below = m_page->lines[index + 1];
        if (below.isRow() || (!below.labels.isEmpty() && below.labels.first().begin <= below.begin + 3 &&
                              !roleOf(below.labels.first().label->field).isEmpty()))
            return;
        QStringView text = m_page->line(below).trimmed();
        if (const qsizetype gap = text.indexOf(u"  "); gap > 0) text.truncate(gap); // the next field
        if (text.contains(u':')) return;
        if (const auto range = nameAt(*m_page, below, below.begin, below.end);
            range && range->length >= text.size() - 2)
            add(role, *range);
    }

    void fromRow(const LineModel &line)
    {
        const LineModel *header = m_page->headerOf(line);
        if (header == nullptr) return;
        const bool ranks = m_page->line(*header).contains(u"排名") ||
                           m_page->line(*header).contains(u"名次") || m_page->line(*header).contains(u"得分");
        const bool bidders =
            ranks || (line.heading >= 0 &&
                      containsAny(m_page->line(m_page->lines[line.heading]),
                                  {u"报价情况", u"投标情况", u"响应情况", u"未中标", u"评审情况", u"得分"}));
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
            list(line, role, line.cells[c].begin, line.cells[c].end);
        }
        // "第二中标候选人 | XX公司 | …": the first cell names the role.
        for (const LabelHit &hit : line.labelsIn(line.cells.first().begin, line.cells.first().begin + 1)) {
            const QString found = roleOf(hit.label->field);
            if (hit.begin != line.cells.first().begin || found.isEmpty() || line.cells.size() < 2) continue;
            list(line, found, line.cells[1].begin, line.cells[1].end);
        }
    }

    static bool containsAny(QStringView text, std::initializer_list<QStringView> words)
    {
        return std::any_of(words.begin(), words.end(),
                           [text](QStringView word) { return text.contains(word); });
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
};

} // namespace

QString normalisedPartyName(QStringView printed)
{
    QString name;
    for (const QChar c : printed) {
        // Han characters stay as printed: 昇 and 升, 云 and 雲 may be two companies.
        const char16_t plain = isHan(c.unicode()) && c != u'釆' ? c.unicode() : foldUnit(c.unicode());
        if (plain == u' ' || plain == u'\n') continue;
        name.append(plain == u'(' || plain == u'['   ? QChar(u'（')
                    : plain == u')' || plain == u']' ? QChar(u'）')
                                                     : QChar(plain));
    }
    return name;
}

QVector<Finding> findParties(const DocumentModel &document, const QString &noticeType)
{
    return Finder(document, noticeType).find();
}

} // namespace tt
