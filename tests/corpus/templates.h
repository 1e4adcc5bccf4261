// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/facts.h"
#include "tests/corpus/notice.h"
#include "tests/corpus/rng.h"

#include <QString>
#include <QVector>

namespace tt::corpus
{

/// A layout: facts in, notice out. `rng` decides forms of sums and which optional parts stand.
struct Template {
    QString name;
    Notice (*write)(const Facts &facts, Rng &rng);
    double weight = 1; ///< how often it is drawn
};

/// Every layout the generator knows; at least twelve.
const QVector<Template> &templates();
const Template &templateNamed(const QString &name);

Notice campusAward(const Facts &facts, Rng &rng);
Notice nationalAward(const Facts &facts, Rng &rng);
Notice summaryBoxAward(const Facts &facts, Rng &rng);
Notice packagesAward(const Facts &facts, Rng &rng);
Notice candidates(const Facts &facts, Rng &rng);
Notice awardLetter(const Facts &facts, Rng &rng);
Notice singleSource(const Facts &facts, Rng &rng);
Notice termination(const Facts &facts, Rng &rng);
Notice failedForm(const Facts &facts, Rng &rng);
Notice inquiry(const Facts &facts, Rng &rng);
Notice requirements(const Facts &facts, Rng &rng);
Notice framework(const Facts &facts, Rng &rng);
Notice contractNotice(const Facts &facts, Rng &rng);
Notice correction(const Facts &facts, Rng &rng);
Notice consultationDecoys(const Facts &facts, Rng &rng);
Notice intention(const Facts &facts, Rng &rng);
Notice priceList(const Facts &facts, Rng &rng);
Notice tenderFile(const Facts &facts, Rng &rng);

} // namespace tt::corpus
