// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"

#include <QStringView>

#include <optional>

namespace tt
{

/// The organisation's name that begins at `at` in the page's folded text, at most to `limit`. A company's
/// name that a line's end parts from its 公司 is followed into the next line.
std::optional<TextRange> nameAt(const PageModel &page, const LineModel &line, qsizetype at, qsizetype limit);

/// A party that a sentence names, without a label before it.
struct PartyInProse {
    QString role; ///< as PartyFacts has it
    TextRange range;
};
/// "受XX大学委托，YY公司…", "推荐XX公司为成交供应商", "XX公司以…元中标".
QVector<PartyInProse> partiesInProse(const PageModel &page, const LineModel &line);

/// Whether a text ends as names of organisations do: 公司, 大学, 局, Ltd.
bool endsLikeOrganisation(QStringView name);

/// The length of a bracket that opens at `open`, both marks included; 0 when it does not close soon.
qsizetype bracketLength(QStringView text, qsizetype open);

/// Behind "1.", "（2）", "3、" at `at`, or `at`.
qsizetype skipEnumerator(QStringView text, qsizetype at, qsizetype limit);

} // namespace tt
