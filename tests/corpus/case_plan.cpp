// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_plan.h"

#include "tests/corpus/case_shapes.h"
#include "tests/corpus/money_print.h"

#include <QSet>

#include <algorithm>

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

const QVector<QString> &soughtKeys()
{
    static const QVector<QString> keys{TT_T("aws_account"), TT_T("aws_ec2"),     TT_T("azure_openai"),
                                       TT_T("openai_api"),  TT_T("claude_api"),  TT_T("gcp"),
                                       TT_T("a100_rental"), TT_T("h800_rental"), TT_T("a800_server"),
                                       TT_T("h20_server"),  TT_T("rtx4090")};
    return keys;
}

QString techFor(Stance stance, Rng &rng)
{
    static const QVector<QString> negated{TT_T("aliyun"), TT_T("deepseek"), TT_T("ascend"),
                                          TT_T("domestic_only")};
    static const QVector<QString> decoys{TT_T("furniture"), TT_T("hvac"), TT_T("weather")};
    switch (stance) {
    case Stance::Sought:
        return rng.chance(0.35) ? soughtKeys().at(rng.between(0, 1)) : rng.pick(soughtKeys());
    case Stance::Decoy:
        return rng.pick(decoys);
    case Stance::Negated:
    case Stance::NotAtAll:
        break;
    }
    return stance == Stance::Negated ? rng.pick(negated) : negated.at(rng.between(0, 1));
}

Stance drawStance(Rng &rng)
{
    const double at = rng.unit();
    return at < 0.62   ? Stance::Sought
           : at < 0.80 ? Stance::Negated
           : at < 0.92 ? Stance::Decoy
                       : Stance::NotAtAll;
}

/// Numbers with the year in brackets beside those with dashes.
void renumber(Facts &facts, Rng &rng)
{
    if (!rng.chance(0.3)) return;
    facts.number =
        facts.buyer.initials +
        TT_T("CG〔%1〕%2号").arg(facts.published.year()).arg(rng.between(1, 9999), 4, 10, QChar(u'0'));
}

/// Everything that must not be the same in two projects of a case.
class Taken final
{
public:
    /// False, and nothing is taken, when the project is too like one that is there.
    bool take(const Facts &facts)
    {
        const QString subject = facts.buyer.name + facts.tech.title;
        QString number = facts.number;
        number.remove(u'-');
        if (m_subjects.contains(subject) || m_numbers.contains(number)) return false;
        m_subjects.insert(subject);
        m_numbers.insert(number);
        return true;
    }

private:
    QSet<QString> m_subjects;
    QSet<QString> m_numbers;
};

} // namespace

QString dressedNumber(const QString &number, Rng &rng)
{
    QString out = number;
    static const QVector<QString> pairs{TT_T("〔〕"), TT_T("[]"),   TT_T("（）"),
                                        TT_T("()"),   TT_T("【】"), TT_T("［］")};
    if (out.contains(u'〔')) {
        const QString pair = rng.pick(pairs);
        out.replace(u'〔', pair.at(0)).replace(u'〕', pair.at(1));
        return rng.chance(0.15) ? fullWidth(out) : out;
    }
    static const QVector<QString> dashes{TT_T("-"), TT_T("-"),   TT_T("－"), TT_T("—"),
                                         TT_T("–"), TT_T(" - "), TT_T("- ")};
    out.replace(u'-', rng.pick(dashes));
    if (rng.chance(0.1)) out = out.toLower();
    return rng.chance(0.1) ? fullWidth(out) : out;
}

PlannedCase drawCase(quint64 seed, int projects)
{
    PlannedCase out;
    out.seed = seed;
    Rng order(seed, 1);
    QVector<const ChainShape *> shapes;
    for (const ChainShape &shape : chainShapes())
        shapes.append(&shape);
    while (shapes.size() < projects)
        shapes.append(&order.pick(chainShapes()));
    for (qsizetype i = shapes.size() - 1; i > 0; --i)
        std::swap(shapes[i], shapes[order.between(0, static_cast<int>(i))]);
    Taken taken;
    for (int i = 0; i < projects; ++i) {
        Rng rng(seed, 1000 + static_cast<std::uint64_t>(i));
        PlannedProject project;
        project.shape = shapes[i]->name;
        project.stance = shapes[i]->stance.value_or(drawStance(rng));
        do {
            project.facts = drawFacts(techFor(project.stance, rng), rng);
            renumber(project.facts, rng);
        } while (!taken.take(project.facts));
        project.agencyInTitle = rng.chance(0.3);
        shapes[i]->draw(project, rng);
        out.projects.append(project);
    }
    return out;
}

#undef TT_T

} // namespace tt::corpus
