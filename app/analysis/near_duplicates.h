// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"
#include "ocr/base/page_look.h"

#include <QString>
#include <QStringList>
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
    QString noticeType;
    QStringList numbers; ///< project, plan and contract numbers
    QStringList amounts; ///< value and currency, as printed in the contract's JSON
    QStringList dates;
};

/// The facts of an analysed document that tell one notice from another that was made with the same form.
PrintedDocument printedDocumentOf(const AnalysedDocument &document, const TextPrint &print,
                                  const QVector<PageLook> &looks = {});

/// Two documents that are probably one notice, scanned, printed or published twice.
struct DuplicateSuggestion {
    qint64 first = 0; ///< the lower id
    qint64 second = 0;
    double resemblance = 0; ///< of their texts, 0 … 1
    double likeness = -1;   ///< of their pages as they look, 0 … 1 (look_likeness.h); -1: not compared
    int sharedNumbers = 0;
    int sharedAmounts = 0;
    int differingAmounts = 0; ///< that only one of the two has

    bool operator==(const DuplicateSuggestion &) const = default;
};

/// From where on two documents are alike; measured, see docs/case-file.md.
struct LikenessBounds {
    double text = 0.5;  ///< resemblance
    double looks = 0.6; ///< likeness
};

/// The pairs that are alike, those without a sum of their own first, then the most alike: in their text, or as they look and in a number or a sum.
/// Notices made with one form are alike too: a pair is suggested only when no fact says that it is two
/// notices (another type, no number, no day in common, other sums). Takes time in proportion to the documents
/// and the pairs that are alike.
QVector<DuplicateSuggestion> nearDuplicates(const QVector<PrintedDocument> &documents,
                                            const LikenessBounds &bounds = {});

} // namespace tt
