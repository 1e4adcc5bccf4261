// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"
#include "app/evidence/tally_reasons.h"

/// What the sentences of a tally (tally_story.h) may claim, and how they say sums.
namespace tt
{

/// What a number of the story counts, and so what stands behind it.
enum class StoryCount {
    None, ///< words between the numbers
    Documents,
    Projects,
    Entities,        ///< Tally::seeking
    AwardedEntities, ///< those of them whose purchase was awarded
    Naming,          ///< Tally::naming; the key is the watch id
    OtherNaming,     ///< technologies that the sentence does not name
    Intermediaries,  ///< that won
    Proposed,        ///< intermediaries that nowhere won
    Awarded,         ///< of money the key is the currency
    Planned,
    Cancelled,
    Disputed,
    NoSum ///< projects whose sum is not known
};

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

/// Whether "at least" stands before a number: something could add to it, and nothing open could take from it.
/// A number that nothing open touches is exact; one that could turn out either way is only a number. To those
/// who sought, others can always be added, since nobody has all the tenders there are: it is left out while
/// two of them may be one, and comes once that is answered. For the other numbers what is open are the
/// reasons that keep the tally open (Tally::blocks), as far as they are about what the number counts; of who
/// sought and through whom they are the same in both scopes, and so are the words:
/// - an unread page may name another technology or winner; it may as well say that an award came to nothing,
///   or was for less;
/// - a project without a buyer hides one; names that may be one, a possible copy and buyers that differ may
/// be
///   fewer; a name read with a doubtful character is among the entities but not yet among those who named it;
/// - a disputed or unknown sum is not in the awards, and can only add to them.
/// `currency` is that of a sum.
bool isAtLeast(const CaseTally &sums, StoryCount what, const QString &currency = {});
bool hasMoney(const TallyMoney &sum);
/// Whether all of them are printed in Chinese characters.
bool areChinese(const QVector<TallyMember> &members);

} // namespace tt
