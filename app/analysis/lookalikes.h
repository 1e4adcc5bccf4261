// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tt
{

/// Which characters are read for one another because they look alike. Immutable; safe from any thread.
class Lookalikes final
{
public:
    /// The table that is compiled in (resources/lookalikes) and the pairs that recognisers are known to mix
    /// up.
    static const Lookalikes &builtIn();

    /// How likely one is read for the other, as a cost: 0.15 for twins such as 未 and 末, 0.3 for what looks
    /// much alike, 0.4 for what looks alike, 1 for anything else. 0 for equal characters.
    [[nodiscard]] double cost(char16_t a, char16_t b) const;
    /// Every character that looks like this one, in code point order; empty for most.
    [[nodiscard]] QString partnersOf(char16_t c) const { return m_partners.value(c); }

private:
    Lookalikes();
    void add(char16_t a, char16_t b, double cost);

    QHash<quint32, float> m_costs; ///< by the smaller code point * 65536 + the greater
    QHash<char16_t, QString> m_partners;
};

} // namespace tt
