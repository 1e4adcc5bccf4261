// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quoted_place.h"

#include "app/casefile/text_anchor.h"

namespace tt
{

Result<TextRange> quotedPlace(CaseFile &file, PageKey page, const QString &quote, int occurrence)
{
    const auto text = file.pageText(page);
    if (!text) return passOn(text);
    const QVector<TextRange> places = occurrences(*text, quote);
    if (places.isEmpty())
        return fail(ErrorCode::Usage,
                    QStringLiteral("Page %1 of document %2 does not say “%3” as it was read.")
                        .arg(page.page + 1)
                        .arg(page.document.value)
                        .arg(quote));
    if (occurrence == 0 && places.size() > 1)
        return fail(ErrorCode::Usage,
                    QStringLiteral("Page %1 says “%2” %3 times; choose one with --occurrence.")
                        .arg(page.page + 1)
                        .arg(quote)
                        .arg(places.size()));
    if (occurrence > places.size())
        return fail(ErrorCode::Usage, QStringLiteral("Page %1 says “%2” only %3 times.")
                                          .arg(page.page + 1)
                                          .arg(quote)
                                          .arg(places.size()));
    return places.at(std::max(occurrence, 1) - 1);
}

} // namespace tt
