// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/dates.h"
#include "app/analysis/document_model.h"
#include "app/analysis/identifiers.h"
#include "app/analysis/label_book.h"
#include "app/analysis/mentions.h"
#include "app/analysis/notice_type.h"
#include "app/analysis/parties.h"
#include "app/analysis/readings.h"
#include "app/analysis/watchlist.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <numeric>
#include <utility>

static void loadAnalysisResources() { Q_INIT_RESOURCE(analysis); }

namespace tt
{

namespace
{

/// Raised whenever a rule changes what is found, so that stored findings are known to be stale.
constexpr int kRules = 4;

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/tendertrace/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::Internal,
            QCoreApplication::translate("Analyser", "A part of the program is missing: %1.").arg(name));
    }
    return file.readAll();
}

/// Appends findings whose sameAs are positions counted from `offset` on.
void append(QVector<Finding> &all, const QVector<Finding> &more, qsizetype offset)
{
    for (const Finding &finding : more) {
        all.append(finding);
        if (all.last().sameAs >= 0) all.last().sameAs += static_cast<int>(offset);
        all.last().reading.confidence = 1;
    }
}

/// By page and place; sameAs follows the moves.
void sortByPlace(QVector<Finding> &findings)
{
    QVector<int> order(findings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Finding &x = findings[a];
        const Finding &y = findings[b];
        return std::pair(x.page, x.range.begin) < std::pair(y.page, y.range.begin);
    });
    QVector<int> placeOf(findings.size());
    for (int i = 0; i < order.size(); ++i)
        placeOf[order[i]] = i;
    QVector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const int from : std::as_const(order)) {
        sorted.append(std::move(findings[from]));
        if (sorted.last().sameAs >= 0) sorted.last().sameAs = placeOf[sorted.last().sameAs];
    }
    findings = std::move(sorted);
}

/// The date that decides export-control status: when the notice was issued.
QDate noticeDate(const QVector<Finding> &dates)
{
    for (const QString &role : {QStringLiteral("publish"), QStringLiteral("award"),
                                QStringLiteral("document"), QStringLiteral("bid_deadline")}) {
        for (const Finding &finding : dates) {
            const auto &facts = std::get<DateFacts>(finding.facts);
            if (facts.role == role) return facts.value;
        }
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const Analyser>> Analyser::builtIn()
{
    loadAnalysisResources();
    const auto words = resource(QStringLiteral("labels/label_synonyms.json"));
    if (!words) return passOn(words);
    const auto labels = LabelBook::fromJson(*words);
    if (!labels) return passOn(labels);
    const auto list = resource(QStringLiteral("watchlist/watchlist.json"));
    if (!list) return passOn(list);
    const auto watchlist = Watchlist::fromJson(*list);
    if (!watchlist) return passOn(watchlist);
    return std::make_shared<const Analyser>(*watchlist, *labels);
}

Analyser::Analyser(std::shared_ptr<const Watchlist> watchlist, std::shared_ptr<const LabelBook> labels)
    : m_watchlist(std::move(watchlist))
    , m_labels(std::move(labels))
    , m_mentions(std::make_shared<const MentionFinder>(m_watchlist))
{
}

Analyser::~Analyser() = default;

DocumentAnalysis Analyser::analyse(const QVector<QString> &pages, StopToken stop) const
{
    return run(pages, {}, stop);
}

DocumentAnalysis Analyser::analyse(const QVector<const PageText *> &pages, StopToken stop) const
{
    QVector<QString> texts;
    texts.reserve(pages.size());
    for (const PageText *page : pages)
        texts.append(page != nullptr ? page->plainText() : QString());
    return run(texts, pages, stop);
}

DocumentAnalysis Analyser::run(const QVector<QString> &texts, const QVector<const PageText *> &pages,
                               const StopToken &stop) const
{
    DocumentAnalysis analysis;
    const DocumentModel document = modelDocument(texts, *m_labels);
    analysis.noticeType = noticeTypeOf(document);
    QVector<Finding> &all = analysis.findings;
    if (stop.stop_requested()) return analysis;
    const QVector<JudgedAmount> judged = findAmounts(document, analysis.noticeType);
    for (const JudgedAmount &amount : judged)
        append(all, {amount.finding}, 0);
    if (stop.stop_requested()) return analysis;
    const QVector<Finding> parties = findParties(document, analysis.noticeType);
    const QVector<Finding> dates = findDates(document, analysis.noticeType);
    if (stop.stop_requested()) return analysis;
    append(all, findMentions(*m_mentions, document, analysis.noticeType, noticeDate(dates), parties),
           all.size());
    append(all, parties, all.size());
    append(all, dates, all.size());
    append(all, findIdentifiers(document), all.size());
    for (Finding &finding : all) {
        const PageText *page = pages.value(finding.page, nullptr);
        if (page != nullptr) addReadings(*page, finding);
    }
    // The amounts are the first of all, in their own order.
    for (int i = 0; i < judged.size(); ++i) {
        const int pair = judged[i].pair;
        if (pair < 0 || pages.isEmpty()) continue;
        addPairedReading(all[i], judged[pair].finding,
                         judged[pair].raw.capital ? QStringLiteral("capital") : QStringLiteral("digits"));
    }
    sortByPlace(all);
    return analysis;
}

QString Analyser::version() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(kRules)
        .arg(QString::fromLatin1(m_labels->digest()), QString::fromLatin1(m_watchlist->digest()));
}

} // namespace tt
