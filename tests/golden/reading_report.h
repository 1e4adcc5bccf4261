// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "tests/corpus/score.h"

namespace tt::golden
{

/// What a document was read as, in lines that a person can compare: for each page its lines with their roles
/// and cells, what the second engine made of them and what lies under a seal; then the findings with their
/// verdicts and readings; then the score. Measures of the image (skew, softness, exact places) are not among
/// it: they differ from machine to machine, and the score says whether the places are right.
QString readingReport(const QVector<PageText> &pages, const DocumentAnalysis &analysis,
                      const corpus::DocumentScore &score);

corpus::DocumentScore scoreOf(const corpus::DocumentTruth &truth, const DocumentAnalysis &analysis);

/// The lines that differ, "- " before those expected and "+ " before those that came, with a line of their
/// surroundings. Empty when nothing differs.
QString differences(const QString &expected, const QString &actual);

} // namespace tt::golden
