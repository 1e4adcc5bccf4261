// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/copy_differences.h"
#include "app/analysis/projects.h"
#include "ocr/base/page_look.h"

#include <QString>
#include <QVector>

#include <array>

namespace tt
{

/// A fingerprint of a document's text: MinHash over pieces of a few characters (Broder, "On the resemblance
/// and containment of documents", 1997), one permutation in bins. The same text gives the same print on every
/// machine and in every version.
struct TextPrint {
    static constexpr int kBins = 128;
    std::array<quint32, kBins> bins{};
    int pieces = 0; ///< different pieces the text has; 0: nothing to compare

    bool operator==(const TextPrint &) const = default;
};

/// Blanks, punctuation and line ends count for nothing, width, case and traditional characters neither.
TextPrint textPrintOf(const QVector<QString> &pages);

/// The share of pieces that two texts have in common, 0 … 1, within about 0.04. 0 when one of them is too
/// short to tell.
double resemblance(const TextPrint &a, const TextPrint &b);

/// A document as it is compared with others.
struct PrintedDocument {
    qint64 id = 0;
    TextPrint print;
    QVector<PageLook> looks; ///< by page
    PrintedFacts facts;
};

PrintedDocument printedDocumentOf(const AnalysedDocument &document, const TextPrint &print,
                                  const QVector<PageLook> &looks = {});

/// How much speaks for two documents being one notice.
enum class CopyCloseness {
    Likely, ///< they are alike, and nothing that both say differs: nothing can be counted before a person
            ///< decides
    Similar ///< they are alike, but they differ in what they say: a correction, a package, or a misread
            ///< figure
};
QString copyClosenessName(CopyCloseness closeness); ///< likely, similar

/// Two documents that may be one notice, scanned, printed or published twice.
struct DuplicateSuggestion {
    qint64 first = 0; ///< the lower id
    qint64 second = 0;
    double resemblance = 0; ///< of their texts, 0 … 1
    double likeness = -1;   ///< of their pages as they look, 0 … 1 (look_likeness.h); -1: not compared
    int sharedNumbers = 0;
    int sharedAmounts = 0;
    int differingAmounts = 0; ///< that only one of the two has
    CopyCloseness closeness = CopyCloseness::Likely;
    QVector<CopyDifference> differences; ///< empty when they are likely one

    bool operator==(const DuplicateSuggestion &) const = default;
};

/// From where on two documents are alike; measured, see docs/case-file.md.
struct LikenessBounds {
    double text = 0.5;      ///< resemblance
    double looks = 0.6;     ///< likeness
    double bareText = 0.8;  ///< resemblance when in one of them neither a number nor a sum was read; with
    double bareLooks = 0.6; ///< this likeness
};

/// The pairs that are alike: first those that are likely one, the most alike first, then those that differ in
/// something. Notices made with one form are alike too: what differs in several things is not suggested at
/// all. Takes time in proportion to the documents and the pairs that are alike.
QVector<DuplicateSuggestion> nearDuplicates(const QVector<PrintedDocument> &documents,
                                            const LikenessBounds &bounds = {});

} // namespace tt
