// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/reading_report.h"

#include <QJsonArray>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace tt::golden
{

namespace
{

QString nameOf(LineRole role)
{
    switch (role) {
    case LineRole::Body:
        return QStringLiteral("body");
    case LineRole::Heading:
        return QStringLiteral("heading");
    case LineRole::TableRow:
        return QStringLiteral("row");
    case LineRole::TableHeader:
        return QStringLiteral("header");
    case LineRole::PageHeader:
        return QStringLiteral("page header");
    case LineRole::PageFooter:
        return QStringLiteral("page footer");
    case LineRole::Unplaced:
        return QStringLiteral("unplaced");
    }
    return {};
}

QString nameOf(TextSource source)
{
    if (source == TextSource::Mixed) return QStringLiteral("both");
    return source == TextSource::Embedded ? QStringLiteral("the file's text") : QStringLiteral("the image");
}

void describePage(QTextStream &out, const PageText &page, qsizetype number)
{
    out << "== page " << number << ": " << nameOf(page.source) << ", read by " << page.readBy << ", turned "
        << page.quality.turnDegrees << ", " << page.seals.size() << " seals, " << page.quality.characters
        << " characters, " << page.quality.unplacedCharacters << " of them in no line\n";
    for (const QString &remark : page.remarks)
        out << "remark: " << remark << '\n';
    for (const TextLine &line : page.lines) {
        out << nameOf(line.role);
        if (line.table >= 0) out << " of table " << line.table + 1;
        out << ": " << line.text << '\n';
    }
    for (const RawLine &raw : page.rawLines) {
        if (raw.underSeal) out << "under a seal: " << raw.text << '\n';
        if (raw.others.isEmpty()) continue;
        out << "again: " << raw.text << '\n';
        for (const OtherReading &other : raw.others)
            out << "       " << other.text << "  <- " << other.by << '\n';
    }
}

/// What a finding claims; all else that is known of it is compared by analyser_golden_test.
QString claimOf(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(kindName(amount->kind), amount->currency, amount->value.toString(), amount->flags.join(u' '))
            .trimmed();
    }
    if (const auto *mention = std::get_if<MentionFacts>(&facts))
        return mention->watchId + u' ' + polarityName(mention->polarity) + u' ' +
               certaintyName(mention->certainty);
    if (const auto *date = std::get_if<DateFacts>(&facts))
        return date->role + u' ' + date->value.toString(Qt::ISODate);
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return party->role;
    return std::get<IdentifierFacts>(facts).role;
}

void describeFinding(QTextStream &out, const Finding &finding, qsizetype number)
{
    const ReadingFacts &reading = finding.reading;
    out << number << ". page " << finding.page + 1 << ' ' << findingTypeName(finding.facts) << " \""
        << QString(finding.quote).replace(u'\n', u'/') << "\" " << verdictName(reading.verdict)
        << (reading.underSeal ? ", under a seal" : "");
    if (finding.sameAs >= 0) out << ", the same as " << finding.sameAs + 1;
    out << "\n   " << claimOf(finding.facts) << '\n';
    for (const Reading &one : reading.readings) {
        out << "   " << one.by << ": " << QString(one.text).replace(u'\n', u'/');
        if (!one.value.isEmpty()) out << " = " << one.value;
        out << '\n';
    }
}

void describeTally(QTextStream &out, const char *what, const corpus::Tally &tally)
{
    out << what << ": " << tally.found << " found, " << tally.missed.size() << " missed, "
        << tally.extra.size() << " extra\n";
    for (const QString &one : tally.missed)
        out << "  missed " << one << '\n';
    for (const QString &one : tally.extra)
        out << "  extra " << one << '\n';
}

/// Lengths of the longest common subsequences of what follows each pair of lines.
std::vector<std::vector<int>> commonLines(const QStringList &a, const QStringList &b)
{
    const auto rows = static_cast<size_t>(a.size());
    const auto columns = static_cast<size_t>(b.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;) {
        for (size_t k = columns; k-- > 0;) {
            const bool same = a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(k)];
            common[i][k] = same ? common[i + 1][k + 1] + 1 : std::max(common[i + 1][k], common[i][k + 1]);
        }
    }
    return common;
}

} // namespace

QString readingReport(const QVector<PageText> &pages, const DocumentAnalysis &analysis,
                      const corpus::DocumentScore &score)
{
    QString report;
    QTextStream out(&report);
    for (qsizetype i = 0; i < pages.size(); ++i)
        describePage(out, pages[i], i + 1);
    out << "== findings of a notice of the type \"" << analysis.noticeType << "\"\n";
    for (qsizetype i = 0; i < analysis.findings.size(); ++i)
        describeFinding(out, analysis.findings[i], i + 1);
    out << "== score\n";
    describeTally(out, "figures", score.amounts);
    describeTally(out, "ids", score.mentions);
    out << score.placed << " figures at their place, " << score.agreed << " agreed, "
        << score.wrongAgreed.size() << " wrong but agreed\n";
    out.flush();
    return report;
}

corpus::DocumentScore scoreOf(const corpus::DocumentTruth &truth, const DocumentAnalysis &analysis)
{
    QJsonArray findings;
    for (const Finding &finding : analysis.findings) {
        QJsonArray boxes;
        for (const PageRect &box : finding.boxes)
            boxes.append(QJsonArray{box.x, box.y, box.w, box.h});
        const QString type = findingTypeName(finding.facts);
        QJsonObject one{{QStringLiteral("page"), finding.page + 1},
                        {QStringLiteral("type"), type},
                        {QStringLiteral("quote"), finding.quote},
                        {QStringLiteral("boxes"), boxes},
                        {QStringLiteral("reading"), readingToJson(finding.reading)},
                        {type, factsToJson(finding.facts)}};
        if (finding.sameAs >= 0) one.insert(u"same_as", finding.sameAs);
        findings.append(one);
    }
    return corpus::scoreDocument(truth, findings, {});
}

QString differences(const QString &expected, const QString &actual)
{
    if (expected == actual) return {};
    const QStringList before = expected.split(u'\n');
    const QStringList after = actual.split(u'\n');
    const auto common = commonLines(before, after);
    QString out;
    qsizetype i = 0;
    qsizetype k = 0;
    bool inside = false;
    while (i < before.size() || k < after.size()) {
        if (i < before.size() && k < after.size() && before[i] == after[k]) {
            if (inside) out += QStringLiteral("  %1\n").arg(before[i]);
            inside = false;
            ++i;
            ++k;
            continue;
        }
        if (!inside && i > 0) out += QStringLiteral("  %1\n").arg(before[i - 1]);
        inside = true;
        const bool removed =
            k == after.size() ||
            (i < before.size() && common[static_cast<size_t>(i) + 1][static_cast<size_t>(k)] >=
                                      common[static_cast<size_t>(i)][static_cast<size_t>(k) + 1]);
        out += removed ? QStringLiteral("- %1\n").arg(before[i++]) : QStringLiteral("+ %1\n").arg(after[k++]);
    }
    return out;
}

} // namespace tt::golden
