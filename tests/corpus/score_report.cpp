// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/score.h"

namespace tt::corpus
{

namespace
{

QString counts(const Tally &tally)
{
    return QStringLiteral("%1 / %2 / %3")
        .arg(tally.found, 3)
        .arg(tally.missed.size(), 3)
        .arg(tally.extra.size(), 3);
}

QString percent(const std::optional<TextScore> &score)
{
    return score ? QString::number(score->rate() * 100, 'f', 2) + u'%' : QStringLiteral("-");
}

void row(QString &out, const QString &name, const QString &amounts, const QString &mentions,
         const QString &text)
{
    out +=
        QStringLiteral("%1  %2  %3  %4\n").arg(name, -36).arg(amounts, -17).arg(mentions, -17).arg(text, 8);
}

void details(QString &out, const QString &file, const QString &what, const QStringList &lines)
{
    for (const QString &line : lines)
        out += QStringLiteral("  %1: %2 %3\n").arg(file, what, line);
}

QJsonObject tallyJson(const Tally &tally)
{
    return {{QStringLiteral("found"), tally.found},
            {QStringLiteral("missed"), QJsonArray::fromStringList(tally.missed)},
            {QStringLiteral("extra"), QJsonArray::fromStringList(tally.extra)}};
}

} // namespace

QString describe(const QVector<DocumentScore> &scores)
{
    QString out;
    row(out, QStringLiteral("found / missed / extra"), QStringLiteral("figures"),
        QStringLiteral("watch-list ids"), QStringLiteral("CER"));
    Tally amounts;
    Tally mentions;
    std::optional<TextScore> text;
    int placed = 0;
    int polarity = 0;
    for (const DocumentScore &score : scores) {
        row(out, score.file, counts(score.amounts), counts(score.mentions), percent(score.text));
        amounts.add(score.amounts);
        mentions.add(score.mentions);
        placed += score.placed;
        polarity += score.polarityRight;
        if (!score.text) continue;
        if (!text) text = TextScore{};
        text->add(*score.text);
    }
    row(out, QStringLiteral("all"), counts(amounts), counts(mentions), percent(text));
    out += QStringLiteral(
               "%1 of %2 found figures stand at their place; %3 of %4 found ids carry the true polarity\n")
               .arg(placed)
               .arg(amounts.found)
               .arg(polarity)
               .arg(mentions.found);
    for (const DocumentScore &score : scores) {
        if (!score.imported) {
            out += QStringLiteral("  %1: nothing of this file is in the case\n").arg(score.file);
            continue;
        }
        details(out, score.file, QStringLiteral("WRONG BUT AGREED"), score.wrongAgreed);
        details(out, score.file, QStringLiteral("missed"), score.amounts.missed + score.mentions.missed);
        details(out, score.file, QStringLiteral("extra"), score.amounts.extra + score.mentions.extra);
    }
    return out;
}

QJsonObject toJson(const QVector<DocumentScore> &scores)
{
    QJsonArray documents;
    for (const DocumentScore &score : scores) {
        QJsonObject object{{QStringLiteral("file"), score.file},
                           {QStringLiteral("amounts"), tallyJson(score.amounts)},
                           {QStringLiteral("mentions"), tallyJson(score.mentions)},
                           {QStringLiteral("wrong_agreed"), QJsonArray::fromStringList(score.wrongAgreed)},
                           {QStringLiteral("placed"), score.placed},
                           {QStringLiteral("polarity_right"), score.polarityRight}};
        if (score.text) {
            object.insert(u"character_errors", score.text->errors);
            object.insert(u"characters", score.text->length);
        }
        documents.append(object);
    }
    return {{QStringLiteral("documents"), documents}};
}

} // namespace tt::corpus
