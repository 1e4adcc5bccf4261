// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QByteArray>

/// The words and the markup of a bundle's index.html.
namespace tt::bundle_text
{

/// Text from outside (names, quotes, notes) as text and nothing else, in elements and in quoted attributes.
QByteArray html(const QString &text);
/// The same in an element of its own, so that its direction of writing stays in it.
QByteArray apart(const QString &text);
QByteArray linkTo(const QString &path, const QByteArray &inside);

/// "CNY 200,000.00", "Amazon Web Services (cloud.aws)"; what a person said it is where one did.
QString valueText(const FindingFacts &facts);
const FindingFacts &factsDecided(const FindingRecord &record);
QString factsShown(const FindingRecord &record);
/// "confirmed by Ann, 2024-05-20T10:00:00.000Z"; "not reviewed".
QString reviewText(const FindingRecord &record);

extern const char *const kIndexStyle;

} // namespace tt::bundle_text
