// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/mark_words.h"

#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"

#include <QCoreApplication>
#include <QStringList>

namespace tt
{
namespace
{

struct PageMarkText {
    Q_DECLARE_TR_FUNCTIONS(tt::PageMark)
};

QString paragraph(const QString &plain, const QString &style = {})
{
    if (plain.isEmpty()) return {};
    return QStringLiteral("<div style=\"%1\">%2</div>")
        .arg(style, plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString framed(const QStringList &paragraphs)
{
    return QStringLiteral("<table width=\"300\"><tr><td>%1</td></tr></table>")
        .arg(paragraphs.join(QString()));
}

QString readingWords(const FindingRecord &finding)
{
    QStringList parts;
    const ReviewState state = finding.review.state;
    parts.append(state == ReviewState::Unreviewed ? verdictLabel(finding.finding.reading.verdict)
                                                  : reviewLabel(state));
    if (finding.finding.reading.underSeal) parts.append(PageMarkText::tr("under a seal"));
    if (!finding.sameAs.isNull()) parts.append(PageMarkText::tr("repeats another figure"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString helpFor(const FindingRecord &finding)
{
    const FindingFacts &facts = factsOf(finding);
    QStringList paragraphs;
    paragraphs.append(paragraph(typeText(facts), QStringLiteral("font-size:11px")));
    paragraphs.append(paragraph(valueText(facts), QStringLiteral("font-size:15px; font-weight:600")));
    paragraphs.append(paragraph(valueInWords(facts)));
    paragraphs.append(paragraph(readingWords(finding), QStringLiteral("font-size:11px; margin-top:4px")));
    return framed(paragraphs);
}

QString helpFor(const NoteRecord &note)
{
    QStringList footer;
    if (!note.tags.isEmpty()) footer.append(note.tags.join(QStringLiteral(", ")));
    if (!note.by.isEmpty()) footer.append(note.by);
    return framed({paragraph(note.text),
                   paragraph(footer.join(QStringLiteral(" · ")), QStringLiteral("font-size:11px"))});
}

QString helpFor(const SearchHit &hit)
{
    return framed({paragraph(PageMarkText::tr("Search hit"), QStringLiteral("font-size:11px")),
                   paragraph(hit.context)});
}

QString tickWords(const FindingRecord &finding)
{
    const FindingFacts &facts = factsOf(finding);
    return PageMarkText::tr("%1 · %2 · page %3")
        .arg(typeText(facts), valueText(facts), QString::number(finding.finding.page + 1));
}

QString tickWords(const SearchHit &hit)
{
    return PageMarkText::tr("%1 · page %2").arg(hit.quote, QString::number(hit.page.page + 1));
}

} // namespace tt
