// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/cc_cedict.h"

#include "app/gloss/pinyin.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tt
{

namespace
{

tl::unexpected<Error> bad(const QString &detail)
{
    return fail(ErrorCode::BadFormat,
                QCoreApplication::translate("tt::Dictionary", "The dictionary's source is not as expected."),
                detail);
}

/// Chinese characters begin above the blocks of kana and bopomofo; those outside the basic plane are
/// surrogates.
bool hasHan(const QString &word)
{
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.unicode() >= 0x3400 && !(c.unicode() >= 0xFF00); });
}

QStringList meaningsOf(const QJsonValue &value)
{
    QStringList meanings;
    if (value.isString()) meanings << value.toString();
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        meanings << each.toString();
    meanings.removeAll(QString());
    for (QString &meaning : meanings)
        meaning = withTonedBrackets(meaning);
    return meanings;
}

} // namespace

Result<QVector<DictionaryEntry>> readCcCedict(const QByteArray &allJs)
{
    const qsizetype open = allJs.indexOf('{');
    const qsizetype close = allJs.lastIndexOf('}');
    if (open < 0 || close < open) return bad(QStringLiteral("no object"));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(allJs.mid(open, close - open + 1), &error);
    if (error.error != QJsonParseError::NoError) return bad(error.errorString());
    const QJsonArray all = json.object().value(QStringLiteral("all")).toArray();
    QVector<DictionaryEntry> entries;
    entries.reserve(all.size());
    for (const QJsonValue value : all) {
        const QJsonArray row = value.toArray();
        DictionaryEntry entry{row.at(0).toString(), row.at(1).toString(), tonedPinyin(row.at(2).toString()),
                              meaningsOf(row.at(3))};
        if (entry.traditional.isEmpty() || entry.simplified.isEmpty())
            return bad(QStringLiteral("entry %1").arg(entries.size()));
        if (hasHan(entry.simplified) && !entry.english.isEmpty()) entries.append(std::move(entry));
    }
    if (entries.isEmpty()) return bad(QStringLiteral("no entries"));
    return entries;
}

} // namespace tt
