// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/label_book.h"
#include "app/analysis/trie.h"
#include "ocr/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

class QJsonValue;

namespace tt
{

/// A word of the field.
struct GlossaryTerm {
    QString text;   ///< simplified, half width
    QString pinyin; ///< with tone marks; empty for a label that only the label book knows
    QStringList english;
    bool isLabel = false; ///< the English is what the label announces, not what its words mean

    bool operator==(const GlossaryTerm &) const = default;
};

/// The procurement glossary (resources/glossary/procurement.tsv), and behind it the labels that the analysis
/// knows, with what they announce. Immutable.
class Glossary final
{
public:
    /// Both are compiled in.
    static Result<std::shared_ptr<const Glossary>> builtIn();
    /// `labelsJson` is in the format of LabelBook. Errors: BadFormat, naming the line of `tsv`, or
    /// LabelBook's.
    static Result<std::shared_ptr<const Glossary>> fromText(const QByteArray &tsv,
                                                            const QByteArray &labelsJson);

    struct Hit {
        const GlossaryTerm *term = nullptr; ///< nullptr: none
        qsizetype length = 0;               ///< in the text, blanks inside included
    };
    /// The longest term that starts at folded[at] (foldText() of the text).
    [[nodiscard]] Hit longestAt(QStringView folded, qsizetype at) const;
    /// The term that is exactly this word; nullptr when there is none.
    [[nodiscard]] const GlossaryTerm *find(QStringView folded) const;
    [[nodiscard]] const LabelBook &labels() const { return *m_labels; }
    [[nodiscard]] const QVector<GlossaryTerm> &terms() const { return m_terms; }

private:
    Result<void> addTerms(const QByteArray &tsv);
    void addLabels(const QJsonValue &words);

    QVector<GlossaryTerm> m_terms;
    Trie m_trie;
    std::shared_ptr<const LabelBook> m_labels;
};

} // namespace tt
