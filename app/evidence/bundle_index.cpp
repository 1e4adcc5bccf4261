// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_crops.h"
#include "app/evidence/bundle_finding_words.h"
#include "app/evidence/bundle_index_text.h"
#include "app/evidence/bundle_pages.h"
#include "app/evidence/story_evidence.h"
#include "app/evidence/tally_story.h"

namespace tt
{

using namespace bundle_text;

namespace
{

QByteArray row(const char *name, const QByteArray &value)
{
    return QByteArray("<dt>") + name + "</dt><dd>" + value + "</dd>\n";
}

QByteArray percent(double share) { return QByteArray::number(share * 100, 'f', 3) + '%'; }

QByteArray hashText(const Sha256 &hash) { return "<code>" + hash.hex().toLatin1() + "</code>"; }

/// Which sum a project's money went into, in a reader's words.
QByteArray partText(TallyPart part)
{
    switch (part) {
    case TallyPart::Confirmed:
        return "awarded";
    case TallyPart::Planned:
        return "planned";
    case TallyPart::Cancelled:
        return "cancelled";
    case TallyPart::Disputed:
        return "in dispute";
    case TallyPart::NoSum:
        break;
    }
    return "no sum known";
}

class Index final
{
public:
    Index(const CaseTally &sums, const BundleContents &contents, const StoryReview &reviewed)
        : m_sums(sums)
        , m_contents(contents)
        , m_reviewed(reviewed)
    {
    }

    [[nodiscard]] QByteArray head() const
    {
        QByteArray text =
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; object-src 'none'; "
            "frame-src 'none'; connect-src 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Evidence: " +
            html(m_contents.info.title) + "</title>\n<style>" + kIndexStyle +
            "</style>\n</head>\n<body>\n<main>\n<h1>Evidence: " + apart(m_contents.info.title) +
            "</h1>\n<p class=\"muted\">Case " + html(m_contents.info.uuid) + ", last changed " +
            m_contents.changed.toUTC().date().toString(Qt::ISODate).toLatin1() + ". " +
            linkTo(QStringLiteral("README.txt"), "README.txt") +
            " says what each file is and how to check that nothing was changed.</p>\n<p><strong>" +
            html(reviewCountText(m_contents.counts)) + ".</strong> Each says so below.";
        if (m_contents.cropsMissing > 0)
            text += " <span class=\"bad\">" + QByteArray::number(m_contents.cropsMissing) +
                    " findings have no picture; each says why.</span>";
        text += "</p>\n<p>All findings as a table: " +
                linkTo(QStringLiteral("data/findings.csv"), "findings.csv") +
                "; the sums for programs: " + linkTo(QStringLiteral("data/tally.json"), "tally.json") +
                ".</p>\n";
        return text + story() + members() + addends() + documents();
    }

    [[nodiscard]] QByteArray document(const DocumentRecord &document,
                                      const QVector<FindingRecord> &findings) const
    {
        const QByteArray id = QByteArray::number(document.id.value);
        QByteArray text = "<section id=\"d" + id + "\">\n<h2>" + apart(document.name) + "</h2>\n<dl>\n" +
                          row("SHA-256", hashText(document.sha256)) + row("Pages", pages(document));
        if (document.error)
            text += row("Not read", "<span class=\"bad\">" + html(document.error->message) + "</span>");
        text += row("File", original(document)) + "</dl>\n";
        QByteArray sums;
        QByteArray names;
        for (const FindingRecord &record : findings) {
            if (!deservesCrop(record)) continue;
            const bool sum = std::holds_alternative<AmountFacts>(record.finding.facts);
            (sum ? sums : names) += finding(record, document);
        }
        if (!sums.isEmpty()) text += "<h3>Sums of money</h3>\n" + sums;
        if (!names.isEmpty()) text += "<h3>Names that were looked for</h3>\n" + names;
        if (sums.isEmpty() && names.isEmpty())
            text += "<p class=\"muted\">No sum of money and none of the names that were looked for was found "
                    "in it.</p>\n";
        return text + "</section>\n";
    }

    [[nodiscard]] static QByteArray tail() { return "</main>\n</body>\n</html>\n"; }

private:
    [[nodiscard]] QByteArray story() const
    {
        QByteArray text = "<h2>The numbers of the story</h2>\n<p class=\"story\">" +
                          html(storyOf(m_sums, StoryLanguage::English).text()) + "</p>\n";
        text += "<p>" + html(reviewedBehindStory(m_reviewed, StoryLanguage::English)) + "</p>\n";
        const QString blocked = blockedHeading(m_sums.tally, StoryLanguage::English);
        if (blocked.isEmpty()) {
            const bool reviewed = m_reviewed.reviewed == m_reviewed.all;
            return text +
                   (reviewed ? "<p class=\"good\">Final: every"
                             : "<p class=\"bad\">Not reviewed to the end. Every") +
                   " document in the case was read, no sum of it is disputed, and no question is open.</p>\n";
        }
        text += "<p class=\"bad\">" + html(blocked) + "</p>\n<ul>\n";
        for (const TallyBlock &block : m_sums.tally.blocks)
            text += "<li>" + html(reasonSentence(block, StoryLanguage::English)) + "</li>\n";
        return text + "</ul>\n";
    }

    /// Links to those that are on this page.
    [[nodiscard]] QByteArray links(const QVector<FindingRef> &refs) const
    {
        QByteArray text;
        for (const FindingRef &ref : refs) {
            const Finding *finding = m_sums.finding(ref);
            const FindingId id = m_sums.idOf(ref);
            FindingRecord record;
            if (finding == nullptr || id.isNull()) continue;
            record.finding.facts = finding->facts;
            if (!deservesCrop(record)) continue;
            const QByteArray number = QByteArray::number(id.value);
            text += "<a href=\"#f" + number + "\">no. " + number + "</a> ";
        }
        return text.isEmpty() ? QByteArray("–") : text.trimmed();
    }

    [[nodiscard]] QByteArray members() const
    {
        if (m_sums.tally.seeking.isEmpty()) return {};
        QByteArray text =
            "<h3>Who sought, planned or bought US technology</h3>\n<table><tr><th>Name as printed"
            "</th><th>Findings</th></tr>\n";
        for (const TallyMember &member : m_sums.tally.seeking)
            text += "<tr><td>" + apart(member.name) + "</td><td>" + links(member.findings) + "</td></tr>\n";
        return text + "</table>\n";
    }

    [[nodiscard]] QByteArray addends() const
    {
        if (m_sums.tally.addends.isEmpty()) return {};
        QByteArray text = "<h3>What the sums are made of</h3>\n<table><tr><th>Project</th><th>Counts as</th>"
                          "<th>Sum</th><th>Findings</th></tr>\n";
        for (const TallyAddend &addend : m_sums.tally.addends) {
            const Project &project = m_sums.book.projects[addend.project];
            const QString called = project.number.isEmpty() ? project.name : project.number;
            QByteArray sum = "–";
            QByteArray from = "–";
            if (addend.money >= 0) {
                const PackageMoney &money = project.money[addend.money];
                AmountFacts facts;
                facts.value = money.value;
                facts.low = money.low;
                facts.high = money.high;
                facts.currency = money.currency;
                sum = html(valueText(facts));
                from = links(money.evidence);
            }
            text += "<tr><td>" + apart(called.isEmpty() ? QStringLiteral("without a number") : called) +
                    "</td><td>" + partText(addend.part) + "</td><td>" + sum + "</td><td>" + from +
                    "</td></tr>\n";
        }
        return text + "</table>\n";
    }

    [[nodiscard]] QByteArray documents() const
    {
        QByteArray text = "<h2>Documents</h2>\n<table><tr><th>Name at import</th><th>Pages</th><th>Findings"
                          "</th><th>SHA-256</th></tr>\n";
        for (const DocumentRecord &document : m_contents.documents)
            text += "<tr><td><a href=\"#d" + QByteArray::number(document.id.value) + "\">" +
                    apart(document.name) + "</a></td><td>" + pages(document) + "</td><td>" +
                    QByteArray::number(document.findings) + "</td><td>" + hashText(document.sha256) +
                    "</td></tr>\n";
        return text + "</table>\n";
    }

    [[nodiscard]] static QByteArray pages(const DocumentRecord &document)
    {
        QByteArray text = QByteArray::number(document.pages);
        if (document.pagesRead < document.pages)
            text += " <span class=\"bad\">(" + QByteArray::number(document.pages - document.pagesRead) +
                    " not read)</span>";
        return text;
    }

    [[nodiscard]] QByteArray original(const DocumentRecord &document) const
    {
        const QString path = m_contents.originals.value(document.id);
        if (path.isEmpty()) return "<span class=\"muted\">the originals were left out of this bundle</span>";
        return linkTo(path, html(path));
    }

    [[nodiscard]] QByteArray crop(const FindingRecord &record) const
    {
        const BundleCrop crop = m_contents.crops.value(
            record.id, {{}, {}, {}, QStringLiteral("its place on the page is not known.")});
        if (crop.path.isEmpty()) return "<p class=\"bad\">No picture: " + html(crop.problem) + "</p>\n";
        QByteArray text = "<figure><img loading=\"lazy\" src=\"" + html(crop.path) +
                          "\" alt=\"The place on page " + QByteArray::number(record.finding.page + 1) + "\">";
        for (const PageRect &box : record.finding.boxes)
            text += "<i style=\"left:" + percent((box.x - crop.clip.x) / crop.clip.w) +
                    ";top:" + percent((box.y - crop.clip.y) / crop.clip.h) +
                    ";width:" + percent(box.w / crop.clip.w) + ";height:" + percent(box.h / crop.clip.h) +
                    "\"></i>";
        return text + "</figure>\n";
    }

    [[nodiscard]] QByteArray finding(const FindingRecord &record, const DocumentRecord &document) const
    {
        const Finding &found = record.finding;
        const auto *amount = std::get_if<AmountFacts>(&found.facts);
        const auto *mention = std::get_if<MentionFacts>(&found.facts);
        const QByteArray number = QByteArray::number(record.id.value);
        const QString as = amount    ? kindName(amount->kind)
                           : mention ? polarityName(mention->polarity)
                                     : QString();
        QByteArray text = "<article id=\"f" + number + "\">\n<p class=\"value\">" +
                          apart(factsShown(record)) + "<small>" + html(as).replace('_', ' ') + " · no. " +
                          number + "</small></p>\n" + crop(record) + "<dl>\n" +
                          row("Printed", apart(found.quote)) + row("In the line", apart(found.context)) +
                          row("Page", QByteArray::number(found.page + 1) + " of " + apart(document.name));
        for (const Reading &reading : found.reading.readings)
            text += row("Read", apart(readerText(reading.by)) + ": " + apart(reading.text) +
                                    (reading.value.isEmpty() ? QByteArray() : " = " + apart(reading.value)));
        const bool doubtful =
            found.reading.verdict == Verdict::Disputed || found.reading.verdict == Verdict::Obscured;
        text += row("Readings", QByteArray(doubtful ? "<span class=\"bad\">" : "<span>") +
                                    html(verdictText(found)) + "</span>");
        text += checks(record);
        text += row("Review",
                    QByteArray(isReviewed(record) ? "<span class=\"good\">" : "<span class=\"muted\">") +
                        apart(reviewText(record)) + "</span>");
        text += remarks(record);
        const BundleCrop picture = m_contents.crops.value(record.id);
        if (!picture.path.isEmpty()) text += row("SHA-256", hashText(picture.sha256) + " (picture)");
        return text + row("", hashText(document.sha256) + " (document)") + "</dl>\n</article>\n";
    }

    /// What the program noticed about it, as the window says under Check.
    [[nodiscard]] static QByteArray checks(const FindingRecord &record)
    {
        const FindingFacts &facts = factsDecided(record);
        QByteArray text;
        const auto *amount = std::get_if<AmountFacts>(&facts);
        if (amount != nullptr && !amount->repaired.isEmpty())
            text += row("Repaired to", apart(amount->repaired));
        for (const QString &flag : flagsOf(facts)) {
            const QString words = flagText(flag);
            if (words.isEmpty()) continue;
            text += row("Check", QByteArray(flagWarns(flag) ? "<span class=\"bad\">" : "<span>") +
                                     html(words) + "</span>");
        }
        if (record.finding.reading.underSeal) text += row("Seal", "stands under a seal");
        return text;
    }

    [[nodiscard]] static QByteArray remarks(const FindingRecord &record)
    {
        QByteArray text;
        if (record.review.state == ReviewState::Corrected && record.review.corrected)
            text += row("Was read as", apart(valueText(record.finding.facts)));
        if (!record.review.note.isEmpty()) text += row("Remark", apart(record.review.note));
        if (!record.sameAs.isNull()) {
            const QByteArray other = QByteArray::number(record.sameAs.value);
            text += row("Repeats", "<a href=\"#f" + other + "\">no. " + other + "</a>");
        }
        if (record.orphaned)
            text += row("", "<span class=\"bad\">The latest reading does not find this any more.</span>");
        return text;
    }

    const CaseTally &m_sums;
    const BundleContents &m_contents;
    StoryReview m_reviewed;
};

} // namespace

Result<Sha256> writeIndex(BagWriter &bag, CaseFile &file, const CaseTally &sums,
                          const BundleContents &contents, const StopToken &stop)
{
    const QString path = QStringLiteral("index.html");
    const auto reviewed = storyReview(file, sums);
    if (!reviewed) return passOn(reviewed);
    const Index index(sums, contents, *reviewed);
    BagFile out;
    if (const Result<void> begun = bag.begin(path, out); !begun) return passOn(begun);
    if (const Result<void> head = out.write(index.head()); !head) return passOn(head);
    for (const DocumentRecord &document : contents.documents) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("The export was cancelled."));
        FindingFilter filter;
        filter.document = document.id;
        const auto findings = file.findings(filter);
        if (!findings) return passOn(findings);
        if (const Result<void> part = out.write(index.document(document, *findings)); !part)
            return passOn(part);
    }
    if (const Result<void> tail = out.write(Index::tail()); !tail) return passOn(tail);
    return bag.finishTag(path, out);
}

} // namespace tt
