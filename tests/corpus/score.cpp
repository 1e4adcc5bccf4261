// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/score.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tt::corpus
{

namespace
{

struct FoundAmount {
    Decimal value;
    QString currency;
    QString kind;
    QString quote;
    QString verdict;
    int page = 0; ///< from 0
    QVector<PageRect> boxes;
    bool taken = false;
};

QVector<PageRect> boxesOf(const QJsonObject &finding)
{
    QVector<PageRect> boxes;
    for (const auto &value : finding.value(u"boxes").toArray()) {
        const QJsonArray box = value.toArray();
        boxes.append(
            {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()});
    }
    return boxes;
}

bool meet(const QVector<PageRect> &a, const QVector<PageRect> &b)
{
    for (const PageRect &one : a) {
        for (const PageRect &other : b) {
            const double w = qMin(one.right(), other.right()) - qMax(one.x, other.x);
            const double h = qMin(one.bottom(), other.bottom()) - qMax(one.y, other.y);
            if (w > 0.3 * qMin(one.w, other.w) && h > 0.3 * qMin(one.h, other.h)) return true;
        }
    }
    return false;
}

QVector<FoundAmount> foundAmounts(const QJsonArray &findings)
{
    QVector<FoundAmount> found;
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        if (finding.value(u"type").toString() != u"amount") continue;
        const QJsonObject amount = finding.value(u"amount").toObject();
        const auto number = Decimal::parse(amount.value(u"value").toString());
        if (!number) continue; // vague sums have no value and cannot be scored
        FoundAmount one;
        one.value = *number;
        one.currency = amount.value(u"currency").toString();
        one.kind = amount.value(u"kind").toString();
        one.quote = finding.value(u"quote").toString();
        one.verdict = finding.value(u"reading").toObject().value(u"verdict").toString();
        one.page = finding.value(u"page").toInt() - 1;
        one.boxes = boxesOf(finding);
        found.append(one);
    }
    return found;
}

QString sentence(int page, const QString &quote, const QString &kind, const Decimal &value)
{
    return QStringLiteral("p.%1 %2 = %3 %4").arg(page + 1).arg(quote, kind, value.toGrouped());
}

/// The best free finding for a true amount: same page and value; the right kind first, then the nearest
/// place.
FoundAmount *bestFor(const TruthItem &item, const AmountTruth &amount, QVector<FoundAmount> &found,
                     bool sameKind)
{
    FoundAmount *best = nullptr;
    for (FoundAmount &one : found) {
        if (one.taken || one.page != item.page || one.value != amount.value ||
            one.currency != amount.currency)
            continue;
        if (sameKind != (one.kind == amount.kind)) continue;
        if (!best || (meet(one.boxes, item.boxes) && !meet(best->boxes, item.boxes))) best = &one;
    }
    return best;
}

void scoreAmounts(const DocumentTruth &truth, const QJsonArray &findings, DocumentScore &score)
{
    QVector<FoundAmount> found = foundAmounts(findings);
    QVector<qsizetype> open;
    for (qsizetype i = 0; i < truth.items.size(); ++i) {
        const auto *amount = std::get_if<AmountTruth>(&truth.items[i].facts);
        if (!amount) continue;
        FoundAmount *match = bestFor(truth.items[i], *amount, found, true);
        if (!match) {
            open.append(i);
            continue;
        }
        match->taken = true;
        ++score.amounts.found;
        if (match->verdict == u"agreed") ++score.agreed;
        if (meet(match->boxes, truth.items[i].boxes)) ++score.placed;
    }
    for (const qsizetype i : open) {
        const TruthItem &item = truth.items[i];
        const auto &amount = std::get<AmountTruth>(item.facts);
        QString text = sentence(item.page, item.quote, amount.kind, amount.value);
        if (FoundAmount *other = bestFor(item, amount, found, false)) {
            other->taken = true;
            text += QStringLiteral(" (found as %1)").arg(other->kind);
            score.wrongKind.append(text);
        }
        score.amounts.missed.append(text);
    }
    QSet<QString> shown;
    for (const TruthItem &item : truth.items)
        if (const auto *amount = std::get_if<AmountTruth>(&item.facts))
            shown.insert(amount->value.toString());
    for (const FoundAmount &one : found) {
        if (one.taken) continue;
        const QString text = sentence(one.page, one.quote, one.kind, one.value);
        score.amounts.extra.append(text);
        if (one.verdict == u"agreed" && !shown.contains(one.value.toString())) score.wrongAgreed.append(text);
    }
}

/// Kinds of company are read from company names and are no watch-list names of a story; truth does not list
/// them.
bool isScored(const QString &id) { return !id.startsWith(u"inter.") && !id.startsWith(u"party."); }

void scoreMentions(const DocumentTruth &truth, const QJsonArray &findings, DocumentScore &score)
{
    QMap<QString, QSet<QString>> wanted;
    QSet<QString> decoys;
    for (const TruthItem &item : truth.items) {
        const auto *mention = std::get_if<MentionTruth>(&item.facts);
        if (!mention) continue;
        if (mention->polarity == u"false_positive")
            decoys.insert(mention->watchId);
        else
            wanted[mention->watchId].insert(mention->polarity);
    }
    QMap<QString, QSet<QString>> found;
    QMap<QString, QString> quotes;
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        if (finding.value(u"type").toString() != u"mention") continue;
        const QJsonObject mention = finding.value(u"mention").toObject();
        const QString id = mention.value(u"watch_id").toString();
        const QString polarity = mention.value(u"polarity").toString();
        // "possible" asks a person and "implied" follows from another name: right when true, no wrong claim
        // when not.
        const QString certainty = mention.value(u"certainty").toString();
        if (polarity == u"false_positive" || certainty == u"possible" || !isScored(id)) continue;
        found[id].insert(polarity);
        if (certainty != u"implied") quotes[id] = finding.value(u"quote").toString();
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!found.contains(it.key())) {
            score.mentions.missed.append(it.key());
            continue;
        }
        ++score.mentions.found;
        if (found.value(it.key()).intersects(it.value())) ++score.polarityRight;
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (!wanted.contains(it.key()) && quotes.contains(it.key()))
            score.mentions.extra.append(
                QStringLiteral("%1 (%2)%3")
                    .arg(it.key(), quotes.value(it.key()),
                         decoys.contains(it.key()) ? QStringLiteral(" [a decoy]") : QString()));
}

void scoreText(const DocumentTruth &truth, const QJsonArray &pages, DocumentScore &score)
{
    if (pages.isEmpty()) return;
    QMap<int, QString> read;
    for (const auto &value : pages) {
        const QJsonObject page = value.toObject();
        read.insert(page.value(u"page").toInt() - 1, page.value(u"text").toString());
    }
    TextScore whole;
    for (int i = 0; i < truth.pages.size(); ++i) {
        const TextScore page = compareTexts(truth.pages[i].plainText(), read.value(i));
        whole.add(page);
        score.pages.append(page);
    }
    score.text = whole;
    for (const TruthItem &item : truth.items) {
        const auto *mention = std::get_if<MentionTruth>(&item.facts);
        if (std::holds_alternative<DateTruth>(item.facts) ||
            (mention && mention->polarity == u"false_positive"))
            continue;
        const QString quote = comparable(item.quote);
        if (comparable(read.value(item.page)).contains(quote))
            ++score.fields.found;
        else
            score.fields.missed.append(QStringLiteral("p.%1 %2").arg(item.page + 1).arg(item.quote));
    }
}

} // namespace

void Tally::add(const Tally &other)
{
    found += other.found;
    missed += other.missed;
    extra += other.extra;
}

DocumentScore scoreDocument(const DocumentTruth &truth, const QJsonArray &findings, const QJsonArray &pages)
{
    DocumentScore score;
    score.file = truth.file;
    score.level = truth.level;
    score.dpi = truth.dpi;
    score.font = truth.fonts.section(QStringLiteral(" + "), 0, 0);
    score.imported = !findings.isEmpty() || !pages.isEmpty();
    scoreAmounts(truth, findings, score);
    scoreMentions(truth, findings, score);
    scoreText(truth, pages, score);
    return score;
}

Result<QVector<DocumentTruth>> loadTruths(const QString &directory)
{
    const QDir dir(directory);
    const QStringList names = dir.entryList({QStringLiteral("*.truth.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no truth file (*.truth.json) in %1.").arg(directory));
    QVector<DocumentTruth> truths;
    for (const QString &name : names) {
        auto truth = loadTruth(dir.filePath(name));
        if (!truth) return passOn(truth);
        truths.append(*truth);
    }
    return truths;
}

bool passes(const QVector<DocumentScore> &scores, bool strict)
{
    return std::all_of(scores.cbegin(), scores.cend(), [strict](const DocumentScore &score) {
        const bool clean =
            score.amounts.missed.isEmpty() && score.mentions.missed.isEmpty() && score.wrongAgreed.isEmpty();
        return clean && (!strict || (score.amounts.extra.isEmpty() && score.mentions.extra.isEmpty()));
    });
}

bool passesFloor(const QVector<DocumentScore> &scores, double percentFound)
{
    Tally amounts;
    Tally mentions;
    for (const DocumentScore &score : scores) {
        if (!score.imported || !score.wrongAgreed.isEmpty()) return false;
        amounts.add(score.amounts);
        mentions.add(score.mentions);
    }
    const auto isEnough = [percentFound](const Tally &tally) {
        const auto all = static_cast<double>(tally.found + tally.missed.size());
        return 100.0 * tally.found >= percentFound * all;
    };
    return !scores.isEmpty() && isEnough(amounts) && isEnough(mentions);
}

} // namespace tt::corpus
