// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tally_rows.h"

#include "ui/models/finding_list_model.h"
#include "ui/models/finding_text.h"
#include "ui/models/tally_words.h"
#include "ui/shell/counted.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::TallyRows", text); }

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// At most two names; who reads on sees the rest in the project.
QString shortList(const QStringList &names)
{
    const QString text = names.mid(0, 2).join(QStringLiteral("、"));
    return names.size() > 2 ? text + QStringLiteral(" …") : text;
}

/// The first of the places that stands in one of the project's documents.
std::optional<FindingRef> placeIn(const Project &project, const QVector<FindingRef> &places)
{
    const auto here = std::find_if(places.cbegin(), places.cend(), [&](const FindingRef &ref) {
        return project.documents.contains(ref.document);
    });
    return here == places.cend() ? std::nullopt : std::optional(*here);
}

TallyPart partOf(StoryCount counts)
{
    switch (counts) {
    case StoryCount::Planned:
        return TallyPart::Planned;
    case StoryCount::Cancelled:
        return TallyPart::Cancelled;
    case StoryCount::Disputed:
        return TallyPart::Disputed;
    case StoryCount::NoSum:
        return TallyPart::NoSum;
    default:
        return TallyPart::Confirmed;
    }
}

void sayReview(EvidenceRow &row, const FindingRecord &record)
{
    const Verdict verdict = record.finding.reading.verdict;
    switch (record.review.state) {
    case ReviewState::Confirmed:
    case ReviewState::Corrected:
        if (record.changedSinceReview) {
            row.note = say(QT_TRANSLATE_NOOP("tt::TallyRows", "read otherwise since %1 looked at it"))
                           .arg(record.review.by);
            row.tone = RowTone::Warn;
            return;
        }
        row.note = (record.review.state == ReviewState::Confirmed
                        ? say(QT_TRANSLATE_NOOP("tt::TallyRows", "✓ confirmed by %1"))
                        : say(QT_TRANSLATE_NOOP("tt::TallyRows", "✓ corrected by %1")))
                       .arg(record.review.by);
        row.tone = RowTone::Good;
        return;
    default:
        break;
    }
    if (verdict == Verdict::Disputed || verdict == Verdict::Obscured) {
        row.note = QStringLiteral("! ") + verdictLabel(verdict);
        row.tone = RowTone::Bad;
        return;
    }
    row.note = say(QT_TRANSLATE_NOOP("tt::TallyRows", "not reviewed"));
}

} // namespace

QString TallyRows::calledOf(int project) const
{
    const Project &value = m_sums.book.projects[project];
    if (!value.number.isEmpty()) return value.number;
    const AnalysedDocument *document = m_sums.document(value.documents.value(0));
    return document == nullptr ? value.name : document->name;
}

EvidenceRow TallyRows::rowOf(const QString &title, const QString &detail, const FindingRef &ref) const
{
    EvidenceRow row;
    row.title = title;
    row.detail = detail;
    row.document = DocumentId{ref.document};
    row.finding = m_sums.idOf(ref);
    const Finding *finding = m_sums.finding(ref);
    if (finding == nullptr) return row;
    row.page = finding->page;
    if (!finding->boxes.isEmpty()) row.box = finding->boxes.first();
    row.label = unionOf(finding->reading.labelBoxes);
    if (const FindingRecord *record = m_findings.find(row.finding)) sayReview(row, *record);
    return row;
}

QString TallyRows::projectText(const Project &project) const
{
    const QStringList &suppliers =
        project.suppliers.isEmpty() ? project.proposedSuppliers : project.suppliers;
    const QString via = suppliers.isEmpty()
                            ? QString()
                            : say(QT_TRANSLATE_NOOP("tt::TallyRows", "via %1")).arg(shortList(suppliers));
    return joined({statusLabel(project.status), projectMoneyText(project), via});
}

std::optional<FindingRef> TallyRows::placeOf(const TallyMember &member, int project, StoryCount counts) const
{
    const Project &value = m_sums.book.projects[project];
    const auto place = placeIn(value, counts == StoryCount::Entities ? member.namedBy : member.findings);
    return place ? place : placeIn(value, member.findings);
}

EvidenceRow TallyRows::memberRow(const TallyMember &member, int project, StoryCount counts) const
{
    const Project &value = m_sums.book.projects[project];
    const std::optional<FindingRef> place = placeOf(member, project, counts);
    const QString detail =
        counts == StoryCount::Intermediaries
            ? joined({statusLabel(value.status), projectMoneyText(value),
                      value.buyers.isEmpty()
                          ? QString()
                          : say(QT_TRANSLATE_NOOP("tt::TallyRows", "for %1")).arg(value.buyers.first())})
            : projectText(value);
    EvidenceRow row;
    if (place) {
        row = rowOf(member.name, detail, *place);
    } else {
        row.title = member.name;
        row.detail = detail;
        row.document = DocumentId{value.documents.value(0)};
    }
    if (value.status == ProjectStatus::Terminated)
        row.note = joined(
            {row.note, say(QT_TRANSLATE_NOOP("tt::TallyRows", "counted as sought, not as money spent"))});
    return row;
}

QVector<EvidenceRow> TallyRows::members(const QVector<TallyMember> &members, StoryCount counts) const
{
    QVector<EvidenceRow> rows;
    for (const TallyMember &member : members) {
        for (const int project : member.projects)
            rows.append(memberRow(member, project, counts));
    }
    return rows;
}

QVector<EvidenceRow> TallyRows::otherTechnologies() const
{
    QVector<EvidenceRow> rows;
    const QVector<NamedTechnology> named = namedTechnologies(m_sums);
    for (const NamedTechnology &technology : named.mid(kNamedInStory)) {
        EvidenceRow heading;
        heading.heading = true;
        heading.title = technology.name;
        rows.append(heading);
        rows += members(m_sums.tally.naming.value(technology.id), StoryCount::Naming);
    }
    return rows;
}

QVector<EvidenceRow> TallyRows::documents() const
{
    QVector<EvidenceRow> rows;
    for (const AnalysedDocument &document : m_sums.documents.documents) {
        EvidenceRow row;
        row.title = document.name;
        row.detail = noticeLabel(document.analysis.noticeType);
        row.document = DocumentId{document.id};
        if (!document.complete) {
            row.note = say(QT_TRANSLATE_NOOP("tt::TallyRows", "not wholly read"));
            row.tone = RowTone::Bad;
        }
        rows.append(row);
    }
    return rows;
}

QVector<EvidenceRow> TallyRows::projects() const
{
    QVector<EvidenceRow> rows;
    for (int i = 0; i < m_sums.book.projects.size(); ++i) {
        const Project &project = m_sums.book.projects[i];
        EvidenceRow row;
        row.title = joined({calledOf(i), project.buyers.value(0)});
        row.detail = projectText(project);
        row.document = DocumentId{project.documents.value(0)};
        rows.append(row);
    }
    return rows;
}

EvidenceRow TallyRows::moneyRow(const TallyAddend &addend) const
{
    const Project &project = m_sums.book.projects[addend.project];
    const QString title = project.buyers.isEmpty() ? calledOf(addend.project) : project.buyers.first();
    EvidenceRow row;
    if (addend.money < 0) {
        row.title = title;
        row.detail = joined({statusLabel(project.status), calledOf(addend.project)});
        row.document = DocumentId{project.documents.value(0)};
        return row;
    }
    const PackageMoney &money = project.money[addend.money];
    const QString package = money.package.isEmpty()
                                ? QString()
                                : say(QT_TRANSLATE_NOOP("tt::TallyRows", "package %1")).arg(money.package);
    const QString detail =
        joined({rungText(money), rungLabel(money.rung), package, calledOf(addend.project)});
    return rowOf(title, detail, money.evidence.value(0));
}

QVector<EvidenceRow> TallyRows::money(TallyPart part, const QString &currency) const
{
    QVector<EvidenceRow> rows;
    for (const TallyAddend &addend : m_sums.tally.addends) {
        if (addend.part == part && addend.currency == currency) rows.append(moneyRow(addend));
    }
    return rows;
}

QVector<EvidenceRow> TallyRows::moneyOf(const QVector<FindingId> &figures) const
{
    const QSet<FindingId> wanted(figures.cbegin(), figures.cend());
    QVector<EvidenceRow> rows;
    for (const TallyAddend &addend : m_sums.tally.addends) {
        if (addend.money < 0) continue;
        const QVector<FindingRef> &evidence =
            m_sums.book.projects[addend.project].money[addend.money].evidence;
        const bool here = std::any_of(evidence.cbegin(), evidence.cend(), [&](const FindingRef &ref) {
            return wanted.contains(m_sums.idOf(ref));
        });
        if (here) rows.append(moneyRow(addend));
    }
    return rows;
}

QVector<EvidenceRow> TallyRows::behind(const StoryPiece &number) const
{
    switch (number.counts) {
    case StoryCount::None:
        return {};
    case StoryCount::Documents:
        return documents();
    case StoryCount::Projects:
        return projects();
    case StoryCount::Entities:
        return members(m_sums.tally.seeking, number.counts);
    case StoryCount::AwardedEntities:
        return members(awardedEntities(m_sums), StoryCount::Entities);
    case StoryCount::Naming:
        return members(m_sums.tally.naming.value(number.key), number.counts);
    case StoryCount::OtherNaming:
        return otherTechnologies();
    case StoryCount::Intermediaries:
        return members(winningIntermediaries(m_sums), number.counts);
    case StoryCount::Proposed:
        return members(proposedIntermediaries(m_sums), StoryCount::Intermediaries);
    default:
        return money(partOf(number.counts), number.key);
    }
}

QString TallyRows::titleOf(const StoryPiece &number) const
{
    switch (number.counts) {
    case StoryCount::Documents:
        return say(QT_TRANSLATE_NOOP("tt::TallyRows", "Documents"));
    case StoryCount::Projects:
        return say(QT_TRANSLATE_NOOP("tt::TallyRows", "Projects"));
    case StoryCount::Entities:
        return counted(m_sums.tally.seeking.size(),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "1 entity sought it")),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "%1 entities sought it")));
    case StoryCount::Naming: {
        const QVector<TallyMember> named = m_sums.tally.naming.value(number.key);
        const Finding *first =
            named.isEmpty() ? nullptr : m_sums.finding(named.first().findings.value(0, FindingRef{}));
        const QString name = first == nullptr ? number.key : valueText(first->facts);
        return counted(named.size(), say(QT_TRANSLATE_NOOP("tt::TallyRows", "1 entity named ")),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "%1 entities named "))) +
               name;
    }
    case StoryCount::AwardedEntities:
        return say(QT_TRANSLATE_NOOP("tt::TallyRows", "In purchases that were awarded"));
    case StoryCount::OtherNaming:
        return say(QT_TRANSLATE_NOOP("tt::TallyRows", "Other technologies that were named"));
    case StoryCount::Intermediaries:
        return counted(winningIntermediaries(m_sums).size(),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "1 intermediary that won")),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "%1 intermediaries that won")));
    case StoryCount::Proposed:
        return counted(proposedIntermediaries(m_sums).size(),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "1 intermediary, only proposed")),
                       say(QT_TRANSLATE_NOOP("tt::TallyRows", "%1 intermediaries, only proposed")));
    case StoryCount::NoSum:
        return say(QT_TRANSLATE_NOOP("tt::TallyRows", "No sum known"));
    case StoryCount::None:
        return {};
    default:
        return number.text;
    }
}

QVector<EvidenceRow> TallyRows::reasons(const QString &code) const
{
    QVector<EvidenceRow> rows;
    for (const TallyBlock &reason : m_sums.tally.blocks) {
        if (!code.isEmpty() && reason.code != code) continue;
        const QString text = reasonSentence(reason, languageOnScreen());
        EvidenceRow row;
        if (reason.finding) {
            row = rowOf(text, {}, *reason.finding);
        } else {
            row.title = text;
            row.document = DocumentId{reason.document};
            if (reason.project >= 0) row.target = RowTarget::Project;
            if (reason.code == u"possible_copy") row.target = RowTarget::Copies;
        }
        rows.append(row);
    }
    return rows;
}

QVector<EvidenceRow> TallyRows::excluded() const
{
    QVector<EvidenceRow> rows;
    for (const TallyExclusion &each : m_sums.tally.excluded) {
        const QString called = each.project < 0 ? QString() : calledOf(each.project);
        QString what = each.what;
        if (const Finding *finding = each.finding ? m_sums.finding(*each.finding) : nullptr)
            what = valueText(finding->facts);
        EvidenceRow row;
        if (each.finding) row = rowOf({}, {}, *each.finding);
        row.title = joined({what == called ? QString() : called, what});
        row.detail = leftOutText(each.reason);
        row.note.clear();
        row.box = {}; // a line of words
        if (!each.finding && each.project >= 0)
            row.document = DocumentId{m_sums.book.projects[each.project].documents.value(0)};
        rows.append(row);
    }
    return rows;
}

} // namespace tt
