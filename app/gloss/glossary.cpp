// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/glossary.h"

#include "app/analysis/folding.h"
#include "app/gloss/label_words.h"
#include "app/gloss/pinyin.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    return fromText(resource(QStringLiteral(":/tendertrace/glossary/procurement.tsv")),
                    resource(QStringLiteral(":/tendertrace/labels/label_synonyms.json")));
}

Result<std::shared_ptr<const Glossary>> Glossary::fromText(const QByteArray &tsv,
                                                           const QByteArray &labelsJson)
{
    auto glossary = std::make_shared<Glossary>();
    const auto labels = LabelBook::fromJson(labelsJson);
    if (!labels) return passOn(labels);
    glossary->m_labels = *labels;
    if (const auto added = glossary->addTerms(tsv); !added) return passOn(added);
    // The trie keeps the first meaning of a word: that of the glossary.
    glossary->addLabels(QJsonDocument::fromJson(labelsJson).object());
    return glossary;
}

Result<void> Glossary::addTerms(const QByteArray &tsv)
{
    int number = 0;
    for (const QByteArray &bytes : tsv.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) continue;
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 3 || parts.contains(QString())) return badLine(number);
        const QString word = foldText(parts.at(0));
        m_trie.add(word, static_cast<int>(m_terms.size()));
        m_terms.append({word, tonedPinyin(parts.at(1)), parts.at(2).split(QStringLiteral("; ")), false});
    }
    return {};
}

/// Whatever words stand anywhere in the file, as far as the label book takes them for a label: units and the
/// like are none.
void Glossary::addLabels(const QJsonValue &words)
{
    const QJsonObject object = words.toObject();
    for (const QJsonValue value : object)
        addLabels(value);
    const QJsonArray array = words.toArray();
    for (const QJsonValue value : array)
        addLabels(value);
    if (!words.isString()) return;
    const QString word = foldText(words.toString());
    const QVector<LabelHit> hits = m_labels->find(word);
    if (hits.size() != 1 || hits.first().length != word.size()) return;
    const QString english = labelWords(*hits.first().label);
    if (english.isEmpty()) return;
    m_trie.add(word, static_cast<int>(m_terms.size()));
    m_terms.append({word, {}, {english}, true});
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
