// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/case_plan.h"
#include "tests/corpus/notice_builder.h"

#include <QStringList>

namespace tt::corpus
{

/// One notice of a case on its way to paper: what is planned, and the dice for its words.
struct Sheet {
    const PlannedProject &project;
    const PlannedNotice &notice;
    Facts facts; ///< the project's, with the notice's number, dates and budget
    Rng &rng;

    /// A synonym of a field from resources/labels, of those a person would print in front of a colon.
    QString label(const QString &field);
    /// A line with a synonym of the field in one of its dresses (letter-spaced, another colon, the value
    /// below).
    void field(NoticeBuilder &b, const QString &field, const QString &value);
    /// "{name.FORM}" in one of the ways a sum is printed after a colon.
    QString sum(const QString &name);
    /// The builder with the notice's number fields and the money of its packages (p1.budget, p1.award …).
    NoticeBuilder builder(const QString &layout, const QString &noticeType, const QString &status,
                          const QString &polarity);
    /// What is to be bought, with the names its stance allows.
    void needs(NoticeBuilder &b);
    /// The title, now and then with the agency in front and never without the kind of notice.
    void title(NoticeBuilder &b, const QString &kind);
    [[nodiscard]] bool split() const { return project.packages.size() > 1; }
};

/// Writes a notice in one of the layouts that its step has.
Notice writeNotice(const PlannedProject &project, const PlannedNotice &notice, Rng &rng);

Notice caseIntention(Sheet &sheet);
Notice caseTender(Sheet &sheet);
Notice caseTenderForm(Sheet &sheet);
Notice caseTenderProse(Sheet &sheet);
Notice casePackagesTender(Sheet &sheet);
Notice caseCorrection(Sheet &sheet);
Notice caseCorrectionProse(Sheet &sheet);
Notice caseCandidates(Sheet &sheet);
Notice casePackageTender(Sheet &sheet);
Notice casePackageAward(Sheet &sheet);
Notice casePackagesAwardList(Sheet &sheet);
Notice caseAward(Sheet &sheet);
Notice caseAwardProse(Sheet &sheet);
Notice caseAwardTable(Sheet &sheet);
Notice casePackagesAward(Sheet &sheet);
Notice caseRatesAward(Sheet &sheet);
Notice caseMismatchAward(Sheet &sheet);
Notice caseEnd(Sheet &sheet);
Notice caseContract(Sheet &sheet);
Notice caseContractProse(Sheet &sheet);
Notice caseSettlement(Sheet &sheet);

/// A notice as plain text: a line per paragraph, " | " between cells.
QString plainText(const Notice &notice);

} // namespace tt::corpus
