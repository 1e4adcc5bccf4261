// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gloss/dictionary.h"
#include "app/gloss/glossary.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace tt
{

enum class GlossSource {
    Glossary,   ///< the procurement glossary, or a label that the analysis knows
    Dictionary, ///< CC-CEDICT
    Plain,      ///< no Chinese: Latin letters, digits, marks; passed through
    Unknown     ///< a Chinese character that stands in neither
};

/// One meaning of a word.
struct GlossSense {
    QString pinyin;
    QStringList english;
    GlossSource source = GlossSource::Dictionary;

    bool operator==(const GlossSense &) const = default;
};

/// A word of a text. The range is in UTF-16 units of that text; the words of a text cover it without gaps,
/// but for ends of lines.
struct GlossWord {
    TextRange range;
    QString text;        ///< as it stands there
    QString pinyin;      ///< of the first meaning; empty when it is not known
    QStringList english; ///< of the first meaning: the glossary's where it has the word
    GlossSource source = GlossSource::Plain;
    QVector<GlossSense> more; ///< further readings and meanings

    bool operator==(const GlossWord &) const = default;
};

/// Pinyin and English for Chinese text, word by word: at each place the longest word that the glossary or the
/// dictionary has, the glossary before the dictionary. Not a translation. Immutable; may be used from several
/// threads.
class Gloss final
{
public:
    /// `dictionary` may be missing: then only the glossary speaks.
    Gloss(std::shared_ptr<const Glossary> glossary, std::shared_ptr<const Dictionary> dictionary);

    /// The glossary and what stands at `dictionaryPath`. Maps the file; touch it off the GUI thread. Errors:
    /// only those of the glossary; a missing or damaged dictionary is problem().
    static Result<std::shared_ptr<const Gloss>> load(const QString &dictionaryPath);

    [[nodiscard]] QVector<GlossWord> glossText(QStringView text) const;
    /// The word of glossText() that covers text[position]; nothing at a line's end and outside the text.
    [[nodiscard]] std::optional<GlossWord> glossAt(QStringView text, qsizetype position) const;
    /// A label in a few English words that begin with a capital: "Buyer".
    [[nodiscard]] QString labelEnglish(const LabelHit &hit) const;

    [[nodiscard]] const Glossary &glossary() const { return *m_glossary; }
    [[nodiscard]] bool hasDictionary() const { return m_dictionary != nullptr; }
    /// Why there is no dictionary.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    struct Line;
    struct Piece;
    [[nodiscard]] Piece pieceAt(const Line &line, qsizetype at) const;
    [[nodiscard]] Dictionary::Hit dictionaryAt(QStringView plain, qsizetype at) const;
    [[nodiscard]] qsizetype plainEnd(const Line &line, qsizetype at) const;
    [[nodiscard]] GlossWord wordOf(const Line &line, const Piece &piece) const;
    [[nodiscard]] QString composedPinyin(QStringView folded) const;

    std::shared_ptr<const Glossary> m_glossary;
    std::shared_ptr<const Dictionary> m_dictionary;
    std::optional<Error> m_problem;
};

} // namespace tt
