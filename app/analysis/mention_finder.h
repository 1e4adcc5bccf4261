// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/document_model.h"
#include "app/analysis/finding.h"
#include "app/analysis/trie.h"
#include "app/analysis/watch_pattern.h"
#include "app/analysis/watchlist.h"

#include <QHash>
#include <QVector>

#include <memory>

namespace tt
{

/// A watch-list entry named at a place.
struct MentionHit {
    int page = 0;
    qsizetype begin = 0; ///< in the page's text
    qsizetype end = 0;
    int entry = 0; ///< in Watchlist::entries()
    bool ocrFolded = false;
    bool demoted = false; ///< a reject word stands near: possible, and most likely something else
    bool self = false;    ///< carries a vendor or memory size itself
};

/// Finds watch-list entries in folded text. Immutable after construction; one finder serves all documents and
/// threads. A page of text takes well under a millisecond: one walk over a trie, and a regular expression
/// only where its first letters occur.
class MentionFinder final
{
public:
    explicit MentionFinder(std::shared_ptr<const Watchlist> watchlist);

    [[nodiscard]] const Watchlist &watchlist() const { return *m_watchlist; }
    /// What stands on a page.
    struct Hits {
        QVector<MentionHit> names;   ///< accepted and demoted, left to right, the longest where they overlap
        QVector<MentionHit> phrases; ///< signals, apart from names: one may lie in the other
    };
    [[nodiscard]] Hits find(const DocumentModel &document, int page) const;

private:
    enum class Form { Alias, Ocr, Weak };
    struct Word {
        int entry = 0;
        Form form = Form::Alias;
        QString compact;
        bool exactCase = false; ///< AWS, GCP: two or three capitals mean something else in small letters
        bool latinStart = false;
        bool latinEnd = false;
        bool beyondPattern = false; ///< the entry's pattern does not speak of it: "Amazon Web Services"
    };
    struct Guarded {
        WatchPattern pattern;
        QStringList require; ///< folded, lower case
        QStringList reject;
        QStringList weakRequire;
        QStringList shortForms; ///< what a three-letter OCR form needs near it
        QString
            hints; ///< lower-case first letters, one of which a page must hold for the pattern to be tried
        QStringList compactAliases;
        QStringList compactForms;
        bool coversHan = false;
    };
    struct Candidate {
        MentionHit hit;
        Form form = Form::Alias;
        bool pattern = false;
        bool beyondPattern = false;
        bool accepted = false;
        bool rejected = false;
    };
    struct Compact;

    void addWord(int entry, const QString &text, Form form);
    void collectWords(const PageModel &page, int pageIndex, const Compact &compact,
                      QVector<Candidate> &out) const;
    void collectPatterns(const PageModel &page, int pageIndex, const Compact &compact,
                         QVector<Candidate> &out) const;
    void judge(const PageModel &page, Candidate &candidate) const;
    /// Whether a reject word on its own line, which is there, speaks of this name.
    [[nodiscard]] bool isDoubted(const Candidate &candidate, QStringView printed, const QString &own) const;
    static void continueLists(const PageModel &page, QVector<Candidate> &candidates);
    /// Left to right, without what lies in another one.
    static QVector<MentionHit> accepted(const QVector<Candidate> &candidates);

    std::shared_ptr<const Watchlist> m_watchlist;
    Trie m_trie;
    QVector<QVector<Word>> m_words; ///< by trie number: several entries may share a word
    QHash<QString, int> m_numberOf;
    QVector<Guarded> m_guards; ///< by entry
    QVector<int> m_patterned;  ///< entries that have a pattern
    WatchPattern m_selfSufficient;
};

} // namespace tt
