// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// Why a page should be looked at. The names in JSON are those of concernName().
enum class ConcernCode {
    Failed,
    Disputed,
    Obscured,
    Changed,
    UnderSeal,
    Single,
    Names,
    Doubt,
    LittleText,
    Coarse,
    OneBit,
    Blurred,
    Pale,
    SealCover,
    Unplaced,
    Turned,
    Skewed,
    Remark,
    ReadAgain,
    Waiting
};

/// Note: worth knowing, no reason to open the page. Look: something may be wrong. Grave: something is missing
/// or known to be in doubt.
enum class ConcernSeverity { Note, Look, Grave };

struct PageConcern {
    ConcernCode code = ConcernCode::Remark;
    ConcernSeverity severity = ConcernSeverity::Note;
    double measure = 0; ///< what the sentence counts or measures: figures, a share, dpi, degrees
    QString detail;     ///< the reason of Failed, the remark of Remark

    bool operator==(const PageConcern &) const = default;
};

/// Findings of a page that nobody has judged. Repeats and findings the latest analysis lost are not among
/// them.
struct OpenFigures {
    int disputed = 0;
    int obscured = 0;
    int single = 0;
    int underSeal = 0; ///< agreed, but read through a seal
    int changed = 0;   ///< judged once; the analysis says something else now
    int names = 0;     ///< watch-list names whose two readings differ, or that could not be read

    bool operator==(const OpenFigures &) const = default;
};

/// What is known of a page before its text is opened.
struct PageFacts {
    bool waiting = false;
    bool failed = false;
    bool embedded = false;     ///< the text is the file's own: nothing was recognised
    bool looked = false;       ///< a person looked at the page as a whole since it was read
    bool lookedBefore = false; ///< a person did, and the page was read again since
    QString problem;           ///< why it could not be read
    PageQuality quality;
    QStringList remarks;
    OpenFigures open;
};

struct PageConcerns {
    QVector<PageConcern> concerns; ///< gravest first
    /// How many figures of the page are likely to be wrong or missing, as measured (docs/measuring.md).
    double expectedErrors = 0;

    [[nodiscard]] ConcernSeverity severity() const; ///< of the gravest; Note when there is none
    /// Whether the page belongs in the list "pages to look at first".
    [[nodiscard]] bool needLook() const;
    bool operator==(const PageConcerns &) const = default;
};

/// A page that a person looked at keeps only what has to be decided figure by figure, and notes.
PageConcerns pageConcerns(const PageFacts &page);

/// Whether the page of `a` is to be looked at before that of `b`: what needs a look before what does not,
/// then by the figures that are likely to be wrong or missing.
bool isMoreUrgent(const PageConcerns &a, const PageConcerns &b);

QString concernName(ConcernCode code);          ///< failed, disputed, …, for scripts
QString severityName(ConcernSeverity severity); ///< note, look, grave
/// "Scanned at 96 dpi: small print may be misread."
QString concernText(const PageConcern &concern);

} // namespace tt
