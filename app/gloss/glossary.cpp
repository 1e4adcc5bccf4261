// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/glossary.h"

#include "app/analysis/folding.h"
#include "app/gloss/label_words.h"
#include "app/gloss/pinyin.h"

#include <QCoreApplication>
#include <QFile>

/// Resources of a static library have to be named once; outside of any namespace, as Qt wants it.
static void loadGlossResources()
{
    Q_INIT_RESOURCE(gloss);
    Q_INIT_RESOURCE(analysis); // the labels
}

namespace tt
{

namespace
{

tl::unexpected<Error> badLine(int line)
{
    return fail(ErrorCode::BadFormat,
                QCoreApplication::translate("tt::Glossary",
                                            "Line %1 of the glossary is not word, pinyin and English.")
                    .arg(line));
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::shared_ptr<const Glossary>> Glossary::builtIn()
{
    loadGlossResources();
    auto labels = LabelBook::fromJson(resource(QStringLiteral(":/tendertrace/labels/label_synonyms.json")));
    if (!labels) return passOn(labels);
    return fromText(resource(QStringLiteral(":/tendertrace/glossary/procurement.tsv")), *labels);
}

Result<std::shared_ptr<const Glossary>> Glossary::fromText(const QByteArray &tsv,
                                                           std::shared_ptr<const LabelBook> labels)
{
    auto glossary = std::make_shared<Glossary>();
    glossary->m_labels = std::move(labels);
    int number = 0;
    for (const QByteArray &bytes : tsv.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) continue;
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 3 || parts.contains(QString())) return badLine(number);
        const QString word = foldText(parts.at(0));
        glossary->m_trie.add(word, static_cast<int>(glossary->m_terms.size()));
        glossary->m_terms.append(
            {word, tonedPinyin(parts.at(1)), parts.at(2).split(QStringLiteral("; ")), false});
    }
    // The trie keeps the first meaning of a word: that of the glossary.
    for (const Label &label : glossary->m_labels->labels()) {
        const QString words = labelWords(label);
        if (words.isEmpty()) continue;
        glossary->m_trie.add(label.text, static_cast<int>(glossary->m_terms.size()));
        glossary->m_terms.append({label.text, {}, {words}, true});
    }
    return glossary;
}

Glossary::Hit Glossary::longestAt(QStringView folded, qsizetype at) const
{
    const Trie::Hit hit = m_trie.longestAt(folded, at, true);
    return hit.word < 0 ? Hit{} : Hit{&m_terms.at(hit.word), hit.length};
}

const GlossaryTerm *Glossary::find(QStringView folded) const
{
    const Trie::Hit hit = m_trie.longestAt(folded, 0, false);
    return hit.word < 0 || hit.length != folded.size() ? nullptr : &m_terms.at(hit.word);
}

} // namespace tt
