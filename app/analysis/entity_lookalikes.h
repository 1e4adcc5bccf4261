// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// Two names of one length that differ in one or two characters that look alike.
struct LookalikePair {
    int a = 0; ///< positions in the list; a < b
    int b = 0;
    double cost = 0;     ///< Lookalikes::cost() summed up
    QString differences; ///< what differs, a's and b's character in turn: "未末已己"
    bool operator==(const LookalikePair &) const = default;
};

/// Every such pair that is near enough for its length, by position: a name of four characters may differ in
/// one pair of twins, one of six in one much alike, one of eight in any one
/// look-alike, one of twelve in two. Works by what each name could
/// be read as, never name against name, so that its cost grows with the number of names.
QVector<LookalikePair> lookalikePairs(const QStringList &names);

} // namespace tt
