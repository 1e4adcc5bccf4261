// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/dates.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/folding.h"

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

QString roleOf(Field field)
{
    switch (field) {
    case Field::PublishDate:
        return QStringLiteral("publish");
    case Field::BidDeadline:
        return QStringLiteral("bid_deadline");
    case Field::OpeningDate:
        return QStringLiteral("opening");
    case Field::AwardDate:
        return QStringLiteral("award");
    case Field::ContractDate:
        return QStringLiteral("contract");
    case Field::ContractPublishDate:
        return QStringLiteral("contract_publish");
    case Field::NoticePeriod:
        return QStringLiteral("notice");
    case Field::DocumentPeriod:
        return QStringLiteral("doc");
    case Field::CorrectionDate:
        return QStringLiteral("correction");
    case Field::ExpectedDate:
        return QStringLiteral("expected");
    case Field::AcceptanceDate:
        return QStringLiteral("acceptance");
    case Field::PerformancePeriod:
        return QStringLiteral("performance");
    default:
        return {};
    }
}

/// What a section heading says of the dates below it.
QString roleOfHeading(QStringView heading)
{
    struct Cue {
        QStringView word;
        const char16_t *role;
    };
    static constexpr std::array cues = {
        Cue{u"公示期限", u"notice"},
        Cue{u"公告期限", u"notice"},
        Cue{u"公示期", u"notice"},
        Cue{u"公示时间", u"notice"},
        Cue{u"获取", u"doc"},
        Cue{u"领取", u"doc"},
        Cue{u"报名", u"doc"},
        Cue{u"发售", u"doc"},
        Cue{u"截止时间", u"bid_deadline"},
        Cue{u"文件提交", u"bid_deadline"},
        Cue{u"文件递交", u"bid_deadline"},
        Cue{u"提交投标", u"bid_deadline"},
        Cue{u"提交响应", u"bid_deadline"},
        Cue{u"递交", u"bid_deadline"},
        Cue{u"开启", u"opening"},
        Cue{u"开标", u"opening"},
    };
    for (const Cue &cue : cues) {
        if (heading.contains(cue.word)) return QString::fromUtf16(cue.role);
    }
    return {};
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
            m_index = p;
            for (const LineModel &line : m_page->lines) {
                if (isFooter(line)) continue;
                const QVector<PrintedDate> dates = datesIn(m_page->line(line));
                for (qsizetype i = 0; i < dates.size(); ++i)
                    judge(line, dates, i);
            }
        }
        foot();
        return m_findings;
    }

private:
    /// The browser's own line: an address, or "2024/5/8 10:22" alone.
    [[nodiscard]] bool isFooter(const LineModel &line) const
    {
        const QStringView text = m_page->line(line);
        if (text.contains(u"http:", Qt::CaseInsensitive) || text.contains(u"https:", Qt::CaseInsensitive))
            return true;
        const QStringView trimmed = text.trimmed();
        return trimmed.size() <= 20 && trimmed.contains(u'/') && trimmed.contains(u':') &&
               !trimmed.contains(u'年') && line.labels.isEmpty();
    }

    void add(const LineModel &line, const PrintedDate &date, const QString &role)
    {
        Finding finding;
        finding.page = m_index;
        finding.range = {line.begin + date.begin, date.end - date.begin};
        finding.quote = m_page->text.mid(finding.range.begin, finding.range.length);
        finding.context = contextOf(*m_page, finding.range);
        finding.facts = DateFacts{role, date.value};
        m_findings.append(std::move(finding));
    }

    [[nodiscard]] QString labelled(const LineModel &line, qsizetype begin) const
    {
        const CellModel &cell = line.cells[line.cellAt(begin)];
        const LabelHit *nearest = nullptr;
        for (const LabelHit &hit : line.labelsIn(std::max(cell.begin, begin - kMaxLookBack), begin)) {
            // "成立日期", "出生日期": the word alone is a label, the end of a longer word is not.
            const bool compound = hit.label->text == u"日期" && hit.begin > cell.begin &&
                                  isHan(m_page->folded[hit.begin - 1].unicode());
            const bool dated = !compound && !roleOf(hit.label->field).isEmpty();
            if (dated && hit.begin >= cell.begin && hit.end() <= begin && begin - hit.end() <= 40)
                nearest = &hit;
        }
        if (nearest != nullptr) return roleOf(nearest->label->field);
        if (!line.isRow()) return {};
        if (const LineModel *header = m_page->headerOf(line)) {
            const CellModel *above = headerCellOf(*header, line, line.cellAt(begin));
            for (const LabelHit &hit :
                 header->labelsIn(above == nullptr ? 0 : above->begin, above == nullptr ? 0 : above->end)) {
                if (above != nullptr && hit.begin >= above->begin && hit.end() <= above->end &&
                    !roleOf(hit.label->field).isEmpty())
                    return roleOf(hit.label->field);
            }
            return {};
        }
        const int index = line.cellAt(begin);
        if (index == 0) return {};
        for (const LabelHit &hit : line.labelsIn(line.cells[index - 1].begin, line.cells[index - 1].end)) {
            const CellModel &left = line.cells[index - 1];
            if (hit.begin >= left.begin && hit.end() <= left.end && !roleOf(hit.label->field).isEmpty())
                return roleOf(hit.label->field);
        }
        return {};
    }

    void judge(const LineModel &line, const QVector<PrintedDate> &dates, qsizetype i)
    {
        const PrintedDate &date = dates[i];
        const QStringView text = m_page->line(line);
        QString role = labelled(line, line.begin + date.begin);
        const QStringView after = text.mid(date.end, 30);
        const QStringView between =
            i > 0 ? text.mid(dates[i - 1].end, date.begin - dates[i - 1].end) : QStringView();
        const bool second = i > 0 && between.size() <= 16 &&
                            (between.contains(u'至') || between.contains(u'到') || between.contains(u'~') ||
                             between.contains(u'-'));
        // "并于2024年4月19日10点00分前提交" says more than a label further away.
        const bool soon = after.left(16).contains(u'前');
        if (soon && (after.contains(u"提交") || after.contains(u"递交") || after.contains(u"送达")))
            role = QStringLiteral("bid_deadline");
        if (role.isEmpty() && isSigning(text, date)) role = QStringLiteral("contract");
        if (role.isEmpty()) role = fromLineAbove(line, date);
        if (role.isEmpty() && line.heading >= 0) {
            const LineModel &heading = m_page->lines[line.heading];
            role = roleOfHeading(m_page->line(heading).left(40));
        }
        // "公示开始时间 … 结束时间" and "时间：A至B": the ends of a period.
        if (role == u"notice" || role == u"doc") {
            const QStringView lead = labelledText(line, date);
            const bool until = lead.endsWith(u'至') || lead.endsWith(u'到'); // "即日起至…"
            const bool ends = second || until || lead.contains(u"结束");
            const qsizetype next = i + 1 < dates.size() ? dates[i + 1].begin - date.end : 99;
            if (after.startsWith(u'起') && !second)
                role += QStringLiteral("_from");
            else if (!second && next > 16 && role == u"notice" && !text.contains(u'至'))
                role = m_noticeType.isEmpty() ? QString() : QStringLiteral("notice_from");
            else
                role += ends ? QStringLiteral("_to") : QStringLiteral("_from");
        }
        if (role == u"performance" || role == u"expected") return;
        if (role == u"publish" && m_noticeType == u"requirements") role = QStringLiteral("document");
        if (!role.isEmpty()) add(line, date, role);
    }

    /// "本合同于2024年3月31日签订".
    static bool isSigning(QStringView text, const PrintedDate &date)
    {
        const QStringView after = text.mid(date.end, 3).trimmed();
        const QStringView lead = text.left(date.begin).right(6);
        return lead.contains(u"合同") && lead.contains(u'于') &&
               (after.startsWith(u"签订") || after.startsWith(u"签署"));
    }

    /// "获取询价通知书" alone on a line and "时间：2024年3月21日至…" below it.
    [[nodiscard]] QString fromLineAbove(const LineModel &line, const PrintedDate &date) const
    {
        QString lead = m_page->line(line).left(date.begin).left(kMaxLookBack).toString();
        lead.remove(u' ');
        if (!lead.startsWith(u"时间:") || &line == m_page->lines.constData()) return {};
        const LineModel &above = *(&line - 1);
        for (const LabelHit &hit : above.labelsIn(above.begin, above.begin + 8)) {
            const QStringView rest = m_page->view(hit.end(), above.end).trimmed();
            if (rest.size() <= 1) return roleOf(hit.label->field);
        }
        return {};
    }

    [[nodiscard]] QStringView labelledText(const LineModel &line, const PrintedDate &date) const
    {
        const qsizetype begin = line.begin + date.begin;
        return m_page->view(std::max(line.begin, begin - 10), begin);
    }

    /// The last date that stands alone on a line near the end is when the notice was issued.
    void foot()
    {
        const bool known = std::any_of(m_findings.begin(), m_findings.end(), [](const Finding &finding) {
            const QString &role = std::get<DateFacts>(finding.facts).role;
            return role == u"publish" || role == u"document";
        });
        if (known) return;
        for (int p = static_cast<int>(m_document.pages.size()) - 1; p >= 0; --p) {
            m_page = &m_document.pages[p];
            m_index = p;
            for (qsizetype i = m_page->lines.size() - 1; i >= 0; --i) {
                const LineModel &line = m_page->lines[i];
                const QStringView text = m_page->line(line).trimmed();
                if (text.isEmpty() || text.size() > 60 || line.isRow() || isFooter(line)) continue;
                const QVector<PrintedDate> dates = datesIn(m_page->line(line));
                if (dates.size() != 1 || !labelled(line, line.begin + dates.first().begin).isEmpty())
                    continue;
                QStringView rest = m_page->line(line).mid(dates.first().end).trimmed();
                QStringView lead = m_page->line(line).left(dates.first().begin).trimmed();
                if (lead.endsWith(u'(') && rest == u")") // "（2024年3月21日）"
                    lead = lead.chopped(1).trimmed(), rest = {};
                // A label that is none of ours names another date: "成立日期：…".
                if (!rest.isEmpty() || lead.size() > 24 || lead.endsWith(u'至') || lead.endsWith(u':'))
                    continue;
                if (line.heading >= 0 && !lead.isEmpty() && lead.contains(u"时间")) continue;
                const QString role =
                    m_noticeType == u"requirements" ? QStringLiteral("document") : QStringLiteral("publish");
                // A date that a section heading had claimed is the foot's after all when it stands alone at
                // the end.
                m_findings.erase(std::remove_if(m_findings.begin(), m_findings.end(),
                                                [&](const Finding &f) {
                                                    return f.page == p &&
                                                           f.range.begin == line.begin + dates.first().begin;
                                                }),
                                 m_findings.end());
                add(line, dates.first(), role);
                return;
            }
        }
    }

    const DocumentModel &m_document;
    const QString &m_noticeType;
    const PageModel *m_page = nullptr;
    int m_index = 0;
    QVector<Finding> m_findings;
};

} // namespace

QVector<Finding> findDates(const DocumentModel &document, const QString &noticeType)
{
    return Finder(document, noticeType).find();
}

} // namespace tt
