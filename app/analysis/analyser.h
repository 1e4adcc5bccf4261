// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

#include <memory>

namespace tt
{

class Watchlist;
class LabelBook;
class MentionFinder;

/// What the analysis says of one document.
struct DocumentAnalysis {
    QVector<Finding> findings; ///< by page, then place in the text
    QString noticeType;        ///< award, single_source, …; empty when unknown. Names:
                               ///< docs/domain/tender_anatomy.md, section 1

    bool operator==(const DocumentAnalysis &) const = default;
};

/// Text in, findings out. Immutable after construction, so one analyser may be used from several threads at
/// once.
class Analyser final
{
public:
    /// The watch-list and labels that ship with the program.
    static Result<std::shared_ptr<const Analyser>> builtIn();
    Analyser(std::shared_ptr<const Watchlist> watchlist, std::shared_ptr<const LabelBook> labels);
    ~Analyser();

    /// Plain text per page ("\n" ends a line, " | " is a cell border). Findings have no boxes and the verdict
    /// Single.
    [[nodiscard]] DocumentAnalysis analyse(const QVector<QString> &pages, StopToken stop = {}) const;

    /// Read pages (null pointers: pages not read yet): the same, with boxes, confidence and a verdict from
    /// the readings.
    [[nodiscard]] DocumentAnalysis analyse(const QVector<const PageText *> &pages, StopToken stop = {}) const;

    /// Changes whenever the rules, labels or watch-list change: stored beside findings, so that stale ones
    /// are known.
    [[nodiscard]] QString version() const;

private:
    [[nodiscard]] DocumentAnalysis run(const QVector<QString> &texts, const QVector<const PageText *> &pages,
                                       const StopToken &stop) const;

    std::shared_ptr<const Watchlist> m_watchlist;
    std::shared_ptr<const LabelBook> m_labels;
    std::shared_ptr<const MentionFinder> m_mentions;
};

} // namespace tt
