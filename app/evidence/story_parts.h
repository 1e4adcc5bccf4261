// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"
#include "app/evidence/tally_reasons.h"

/// What the sentences of a tally (tally_story.h) may claim, and how they say sums.
namespace tt
{

inline QString yuanCode() { return QStringLiteral("CNY"); }

/// "95.8 million yuan" when that is the whole value, else "95,812,340 yuan"; 亿元 and 万元 by the same rule,
/// with at most two decimals. Never rounded.
QString storyMoney(const Decimal &value, const QString &currency, StoryLanguage language);

/// Whether the watch-list's last statement for the notice's date says that exporting this needs a licence. An
/// exception that may apply, or a statement of another kind, is not enough.
bool isRestrictedAtNotice(const MentionFacts &facts);

/// What can be said of every counted entity.
enum class Sought { Technology, Restricted, Cloud, RestrictedOrCloud };
Sought soughtOf(const CaseTally &sums);
QString soughtWords(Sought sought,
                    StoryLanguage language); ///< "restricted US technology or US cloud services"

struct NamedTechnology {
    QString id;
    QString name;
    qsizetype count = 0; ///< entities that name it
};
/// The most named first, of equals by id.
QVector<NamedTechnology> namedTechnologies(const CaseTally &sums);
/// Of these so many stand in the sentence; the others are counted.
constexpr qsizetype kNamedInStory = 3;

/// What has an outcome, each member with the projects that have it only.
QVector<TallyMember> awardedEntities(const CaseTally &sums); ///< their purchase was awarded or contracted
QVector<TallyMember> winningIntermediaries(const CaseTally &sums);  ///< a notice says that they won
QVector<TallyMember> proposedIntermediaries(const CaseTally &sums); ///< candidates, and nowhere winners

/// Whether something open could make the number of entities smaller.
bool mayBeFewer(const Tally &tally);
/// Whether something is left out of the confirmed sum that can only add to it.
bool sumMayBeMore(const Tally &tally, const TallyMoney &sum);
bool hasMoney(const TallyMoney &sum);
/// Whether all of them are printed in Chinese characters.
bool areChinese(const QVector<TallyMember> &members);

} // namespace tt
