// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/identifiers.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

constexpr qsizetype kMaxNumber = 60;
constexpr qsizetype kMaxProjectName = 120;
constexpr qsizetype kHeadLines = 8;

QString roleOf(Field field)
{
    switch (field) {
    case Field::ProjectName:
        return QStringLiteral("project_name");
    case Field::ProjectNumber:
        return QStringLiteral("project_number");
    case Field::PlanNumber:
        return QStringLiteral("plan_number");
    case Field::BudgetNumber:
        return QStringLiteral("budget_number");
    case Field::ContractNumber:
        return QStringLiteral("contract_number");
    case Field::AgencyNumber:
        return QStringLiteral("agency_file_number");
    case Field::CatalogueCode:
        return QStringLiteral("catalogue_code");
    case Field::CreditCode:
        return QStringLiteral("credit_code");
    default:
        return {};
    }
}

bool oneOf(char16_t c, std::u16string_view set) { return set.find(c) != std::u16string_view::npos; }

class Finder final
{
public:
    explicit Finder(const DocumentModel &document)
        : m_document(document)
    {
    }

    QVector<Finding> find()
    {
        for (int p = 0; p < m_document.pages.size(); ++p) {
            m_page = &m_document.pages[p];
            m_index = p;
            for (const LineModel &line : m_page->lines) {
                if (!line.header) fromLabels(line);
                if (line.isRow() && !line.header) fromHeader(line);
            }
        }
        fromHead();
        linkRepeats();
        return m_findings;
    }

private:
    void add(const QString &role, qsizetype begin, qsizetype end)
    {
        while (begin < end && m_page->folded[begin] == u' ')
            ++begin;
        while (end > begin && oneOf(m_page->folded[end - 1].unicode(), u" ,;.:、-"))
            --end;
        if (end - begin < 2) return;
        Finding finding;
        finding.page = m_index;
        finding.range = {begin, end - begin};
        finding.quote = m_page->text.mid(begin, end - begin);
        finding.context = contextOf(*m_page, finding.range);
        QString value = role == u"project_name" ? finding.quote : foldText(finding.quote).toUpper();
        if (role != u"project_name") value.remove(u' ').remove(u'\n');
        finding.facts = IdentifierFacts{role, value};
        m_findings.append(std::move(finding));
    }

    /// Letters, digits and the marks that numbers are made of; Han characters too (川财采〔2024〕12号), as
    /// long as a digit is among them.
    [[nodiscard]] qsizetype numberEnd(const LineModel &line, qsizetype begin, qsizetype limit) const
    {
        qsizetype i = begin;
        bool digit = false;
        for (; i < limit && i - begin < kMaxNumber; ++i) {
            const char16_t c = m_page->folded[i].unicode();
            if (c == u' ') {
                const char16_t next = i + 1 < limit ? m_page->folded[i + 1].unicode() : u'\0';
                const char16_t before = i > begin ? m_page->folded[i - 1].unicode() : u'\0';
                const bool dashed = before == u'-' || next == u'-';
                if (!dashed) break;
                continue;
            }
            if (c == u'(' || c == u'[') { // a year in brackets belongs to the number, a remark does not
                const QChar closing = c == u'(' ? u')' : u']';
                const qsizetype length = m_page->view(i, std::min(limit, i + 12)).indexOf(closing);
                const qsizetype close = length > 0 ? i + length : -1;
                const QStringView inside = close > 0 ? m_page->view(i + 1, close) : QStringView();
                const bool year = inside.size() <= 8 && !inside.isEmpty() &&
                                  std::all_of(inside.begin(), inside.end(), [](QChar x) {
                                      return isDigit(x.unicode()) || isLatin(x.unicode());
                                  });
                if (!year) break;
                i = close;
                digit = true;
                continue;
            }
            const bool starts = (i > begin && !line.labelsIn(i, i + 1).empty());
            if (starts || oneOf(c, u",;:。、|\"”“\n)的")) break;
            if (!isHan(c) && !isLatin(c) && !isDigit(c) && !oneOf(c, u"-_/.#*+")) break;
            digit = digit || isDigit(c);
        }
        return digit ? i : begin;
    }

    /// "LZ-2024-" at a line's end goes on in the next line.
    [[nodiscard]] qsizetype continuedBelow(const LineModel &line, qsizetype end) const
    {
        const qsizetype next = &line - m_page->lines.constData() + 1;
        if (end < line.end || m_page->folded[end - 1] != u'-' || line.isRow() || next >= m_page->lines.size())
            return end;
        const LineModel &below = m_page->lines[next];
        const bool goesOn = below.begin < below.end && !below.isRow() &&
                            (isDigit(m_page->folded[below.begin].unicode()) ||
                             isLatin(m_page->folded[below.begin].unicode()));
        const qsizetype more = goesOn ? numberEnd(below, below.begin, below.end) : below.begin;
        return more > below.begin ? more : end;
    }

    [[nodiscard]] qsizetype nameEnd(const LineModel &line, qsizetype begin, qsizetype limit) const
    {
        qsizetype i = begin;
        for (; i < limit && i - begin < kMaxProjectName; ++i) {
            const char16_t c = m_page->folded[i].unicode();
            if (oneOf(c, u";。|\n")) break;
            const bool field = std::ranges::any_of(line.labelsIn(i, i + 1), [&](const LabelHit &hit) {
                return hit.begin == i && i > begin + 1 && hit.end() < limit &&
                       m_page->folded[hit.end()] == u':';
            });
            // "…政务云，预算100万元": a comma before the next label ends the name.
            const bool next = c == u',' && !line.labelsIn(i + 1, i + 2).empty();
            if (field || next) break;
            // "…算力服务 三、采购结果": the next section's number.
            const bool section = c == u' ' && i + 2 < limit &&
                                 hanDigit(m_page->folded[i + 1].unicode()) > 0 &&
                                 m_page->folded[i + 2] == u'、';
            if (section || (c == u' ' && i + 1 < limit && m_page->folded[i + 1] == u' ')) break;
        }
        return i;
    }

    void take(const LineModel &line, const QString &role, qsizetype begin, qsizetype limit)
    {
        while (begin < limit && oneOf(m_page->folded[begin].unicode(), u" :"))
            ++begin;
        const bool name = role == u"project_name";
        qsizetype end = name ? nameEnd(line, begin, limit) : numberEnd(line, begin, limit);
        if (!name && end > begin) end = continuedBelow(line, end);
        if (end > begin) add(role, begin, end);
    }

    void fromLabels(const LineModel &line)
    {
        for (const LabelHit &hit : line.labels) {
            const QString role = roleOf(hit.label->field);
            if (role.isEmpty()) continue;
            const int cell = line.cellAt(hit.begin);
            qsizetype at = hit.end();
            const qsizetype limit = line.cells[cell].end;
            // "项目编号（或招标编号、…）：" and "(如有)".
            while (at < limit && m_page->folded[at] == u' ')
                ++at;
            if (at < limit && m_page->folded[at] == u'(') {
                const qsizetype close = m_page->view(at, limit).indexOf(u')');
                if (close > 0 && at + close + 1 < limit && m_page->folded[at + close + 1] == u':')
                    at += close + 1;
            }
            if (at < limit && m_page->folded[at] == u':') {
                take(line, role, at, limit);
                const bool empty = m_page->view(at + 1, limit).trimmed().isEmpty();
                const qsizetype next = &line - m_page->lines.constData() + 1;
                if (empty && next < m_page->lines.size() && m_page->lines[next].labels.isEmpty() &&
                    !m_page->lines[next].isRow()) {
                    take(m_page->lines[next], role, m_page->lines[next].begin, m_page->lines[next].end);
                }
            } else if (role != u"project_name" && saysNumber(line, hit, at)) {
                take(line, role, at, limit);
            } else if (at >= limit && line.isRow() && cell + 1 < line.cells.size() &&
                       m_page->headerOf(line) == nullptr && hit.begin - line.cells[cell].begin <= 3) {
                take(line, role, line.cells[cell + 1].begin, line.cells[cell + 1].end);
            }
        }
    }

    /// "项目编号为LZ-2024-018的…" and "项目编号 LZ-2024-018" at a line's beginning: no colon, but a number.
    /// Moves `at` to it.
    [[nodiscard]] bool saysNumber(const LineModel &line, const LabelHit &hit, qsizetype &at) const
    {
        const QStringView text = m_page->folded;
        const bool is = at < line.end && text[at] == u'为';
        const bool leads = at > hit.end() && m_page->view(line.begin, hit.begin).trimmed().size() <= 3;
        if (!is && !leads) return false;
        qsizetype i = is ? at + 1 : at;
        while (i < line.end && text[i] == u' ')
            ++i;
        if (i >= line.end || !(isLatin(text[i].unicode()) || isDigit(text[i].unicode()))) return false;
        at = i;
        return true;
    }

    void fromHeader(const LineModel &line)
    {
        const LineModel *header = m_page->headerOf(line);
        if (header == nullptr) return;
        for (int c = 0; c < std::min<qsizetype>(line.cells.size(), kMaxColumns); ++c) {
            const CellModel *above = headerCellOf(*header, line, c);
            if (above == nullptr) continue;
            for (const LabelHit &hit : header->labelsIn(above->begin, above->end)) {
                const bool own = hit.begin >= above->begin && hit.end() <= above->end;
                const QString role = own ? roleOf(hit.label->field) : QString();
                if (role.isEmpty() || role == u"catalogue_code") continue;
                take(line, role, line.cells[c].begin, line.cells[c].end);
                break;
            }
        }
    }

    [[nodiscard]] bool has(QStringView role) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(), [role](const Finding &finding) {
            return std::get<IdentifierFacts>(finding.facts).role == role;
        });
    }

    /// What a notice without labels for it says at its head: a bare "编号：", the sentence or the title that
    /// names the project.
    void fromHead()
    {
        if (m_document.pages.isEmpty()) return;
        m_page = &m_document.pages.first();
        m_index = 0;
        const bool number = has(u"project_number");
        const bool name = has(u"project_name");
        static const QRegularExpression bare(QStringLiteral("^\\s*\\(?编号\\s?:"));
        static const QRegularExpression sentence(
            QStringLiteral("^\\s*([^,。;:|]{6,100}?)的?潜在(?:供应商|投标人|响应人)应"));
        static const QRegularExpression title(
            QStringLiteral("^\\s*(?:[^,。;:|]{4,40}关于)?([^,。;:|]{4,100}项目)(?:\\([^()]{1,8}\\))?的?"
                           "[^,。;:|()]{0,16}(?:公告|公示)\\s*$"));
        bool contract = false; // whose bare number is its own
        qsizetype nameBegin = -1;
        qsizetype nameEnd = -1;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_page->lines.size(), kHeadLines); ++i) {
            const LineModel &line = m_page->lines[i];
            const QString text = m_page->line(line).left(kMaxLookBack).toString();
            contract = contract || text.contains(u"合同") || text.contains(u"协议");
            const QString role =
                contract ? QStringLiteral("contract_number") : QStringLiteral("project_number");
            if (const auto match = bare.match(text); match.hasMatch() && !number && !has(role))
                take(line, role, line.begin + match.capturedEnd(), line.end);
            auto match = sentence.match(text);
            if (!match.hasMatch() && nameBegin < 0) match = title.match(text);
            if (!match.hasMatch()) continue;
            nameBegin = line.begin + match.capturedStart(1);
            nameEnd = line.begin + match.capturedEnd(1);
        }
        if (!name && nameBegin >= 0) add(QStringLiteral("project_name"), nameBegin, nameEnd);
    }

    void linkRepeats()
    {
        QHash<QString, int> first;
        for (int i = 0; i < m_findings.size(); ++i) {
            const IdentifierFacts &facts = std::get<IdentifierFacts>(m_findings[i].facts);
            const QString key = facts.role + u'|' + facts.value;
            if (const auto found = first.constFind(key); found != first.constEnd())
                m_findings[i].sameAs = *found;
            else
                first.insert(key, i);
        }
    }

    const DocumentModel &m_document;
    const PageModel *m_page = nullptr;
    int m_index = 0;
    QVector<Finding> m_findings;
};

} // namespace

QString normalisedNumber(QStringView printed)
{
    static const QRegularExpression tails(
        QStringLiteral("(?:\\((?:二|三|四|第?[二三四]次|重[新]?招标?)\\)|第[二三四]次|重新招标|(?:采购)?包[0-"
                       "9一二三四五六七八九十]{1,2}|[0-9一二三四]{1,2}(?:分标|标段|标项|包))$"));
    QString number = foldText(printed).toUpper();
    number.remove(u' ');
    for (int i = 0; i < 3; ++i) {
        const auto match = tails.match(number);
        if (!match.hasMatch()) break;
        number.chop(match.capturedLength());
        while (number.endsWith(u'-') || number.endsWith(u'_') || number.endsWith(u'/'))
            number.chop(1);
    }
    number.remove(u'(').remove(u')').remove(u'[').remove(u']');
    return number.replace(u'_', u'-');
}

QVector<Finding> findIdentifiers(const DocumentModel &document) { return Finder(document).find(); }

} // namespace tt
