// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/text/page_text.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QVector>

#include <memory>

namespace tt
{

struct CorrectedPage;
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

/// What the text of a document says, before the readings behind it are looked at. A plain value between the
/// steps of an analysis; `findings` stand in no useful order yet.
struct AnalysisDraft {
    /// A figure whose sum stands beside it in capitals or digits.
    struct Pairing {
        int finding = -1;
        Finding pair;
        QString by; ///< "capital" or "digits"
    };

    QVector<Finding> findings;
    QHash<int, TextRange>
        labels; ///< of sums, by position in `findings`: where the governing label is printed
    QString noticeType;
    QVector<Pairing> pairings;
    QMap<int, QVector<int>> onPage; ///< positions in `findings` by page: the pages whose readings are wanted
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

    /// The watch-list's file as it ships with the program.
    static Result<QByteArray> builtInWatchlist();
    /// The same rules and labels with another list.
    [[nodiscard]] std::shared_ptr<const Analyser> with(std::shared_ptr<const Watchlist> watchlist) const;
    [[nodiscard]] const std::shared_ptr<const Watchlist> &watchlist() const { return m_watchlist; }

    /// Plain text per page ("\n" ends a line, " | " is a cell border). Findings have no boxes and the verdict
    /// Single.
    [[nodiscard]] DocumentAnalysis analyse(const QVector<QString> &pages, StopToken stop = {}) const;

    /// Read pages (null pointers: pages not read yet): the same, with boxes, confidence and a verdict from
    /// the readings.
    [[nodiscard]] DocumentAnalysis analyse(const QVector<const PageText *> &pages, StopToken stop = {}) const;

    /// The same in steps, for documents whose pages are not to be in memory all at once: the text of all
    /// pages, then each page of `onPage` once, in any order, then the end.
    [[nodiscard]] AnalysisDraft draft(const QVector<QString> &pages, const StopToken &stop = {}) const;
    /// A page that was read again since the draft was made adds nothing where its text is shorter now.
    static void addReadings(AnalysisDraft &draft, int page, const PageText &text);
    /// The same for a page whose text, of which the draft was made, people corrected.
    static void addReadings(AnalysisDraft &draft, int page, const CorrectedPage &corrected);
    [[nodiscard]] static DocumentAnalysis finish(AnalysisDraft draft);

    /// Changes whenever the rules, labels or watch-list change: stored beside findings, so that stale ones
    /// are known.
    [[nodiscard]] QString version() const;

private:
    std::shared_ptr<const Watchlist> m_watchlist;
    std::shared_ptr<const LabelBook> m_labels;
    std::shared_ptr<const MentionFinder> m_mentions;
};

} // namespace tt
