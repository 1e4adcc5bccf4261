// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/corrected_text.h"
#include "app/analysis/dates.h"
#include "app/analysis/document_model.h"
#include "app/analysis/identifiers.h"
#include "app/analysis/label_book.h"
#include "app/analysis/mentions.h"
#include "app/analysis/notice_type.h"
#include "app/analysis/parties.h"
#include "app/analysis/readings.h"
#include "app/analysis/soft_wraps.h"
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
constexpr int kRules = 15;

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
    const auto list = builtInWatchlist();
    if (!list) return passOn(list);
    const auto watchlist = Watchlist::fromJson(*list);
    if (!watchlist) return passOn(watchlist);
    return std::make_shared<const Analyser>(*watchlist, *labels);
}

Result<QByteArray> Analyser::builtInWatchlist()
{
    loadAnalysisResources();
    return resource(QStringLiteral("watchlist/watchlist.json"));
}

std::shared_ptr<const Analyser> Analyser::with(std::shared_ptr<const Watchlist> watchlist) const
{
    return std::make_shared<const Analyser>(std::move(watchlist), m_labels);
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
    AnalysisDraft text = draft(pages, stop);
    text.pairings.clear(); // text alone has no readings that could bear each other out
    return finish(std::move(text));
}

DocumentAnalysis Analyser::analyse(const QVector<const PageText *> &pages, StopToken stop) const
{
    QVector<QString> texts;
    texts.reserve(pages.size());
    for (const PageText *page : pages)
        texts.append(page != nullptr ? page->plainText() : QString());
    AnalysisDraft read = draft(texts, stop);
    for (int page = 0; page < pages.size(); ++page)
        if (pages[page] != nullptr) addReadings(read, page, *pages[page]);
    return finish(std::move(read));
}

AnalysisDraft Analyser::draft(const QVector<QString> &pages, const StopToken &stop) const
{
    AnalysisDraft draft;
    QVector<UnwrappedPage> paragraphs;
    QVector<QString> texts;
    for (const QString &page : pages) {
        paragraphs.append(unwrapped(page));
        texts.append(paragraphs.last().text);
    }
    const DocumentModel document = modelDocument(texts, *m_labels);
    draft.noticeType = noticeTypeOf(document);
    QVector<Finding> &all = draft.findings;
    if (stop.stop_requested()) return draft;
    const QVector<JudgedAmount> judged = findAmounts(document, draft.noticeType);
    for (const JudgedAmount &amount : judged) {
        if (amount.pair >= 0)
            draft.pairings.append(
                {static_cast<int>(all.size()), judged[amount.pair].finding,
                 judged[amount.pair].raw.capital ? QStringLiteral("capital") : QStringLiteral("digits")});
        if (amount.governing.place.length > 0)
            draft.labels.insert(static_cast<int>(all.size()), amount.governing.place);
        append(all, {amount.finding}, 0);
    }
    if (stop.stop_requested()) return draft;
    const QVector<Finding> parties = findParties(document, draft.noticeType);
    const QVector<Finding> dates = findDates(document, draft.noticeType);
    if (stop.stop_requested()) return draft;
    append(all, findMentions(*m_mentions, document, draft.noticeType, noticeDate(dates), parties),
           all.size());
    append(all, parties, all.size());
    append(all, dates, all.size());
    append(all, findIdentifiers(document), all.size());
    const auto placeOnPage = [&paragraphs](Finding &finding) {
        finding.range = paragraphs[finding.page].original(finding.range);
    };
    std::for_each(all.begin(), all.end(), placeOnPage);
    for (AnalysisDraft::Pairing &pairing : draft.pairings)
        placeOnPage(pairing.pair);
    for (auto label = draft.labels.begin(); label != draft.labels.end(); ++label)
        *label = paragraphs[all[label.key()].page].original(*label);
    for (int i = 0; i < all.size(); ++i)
        draft.onPage[all[i].page].append(i);
    return draft;
}

void Analyser::addReadings(AnalysisDraft &draft, int page, const PageText &text)
{
    const QVector<int> places = draft.onPage.value(page);
    const qsizetype length = text.plainText().size();
    for (const int place : places) {
        Finding &finding = draft.findings[place];
        if (finding.range.end() <= length) tt::addReadings(text, finding);
        const TextRange label = draft.labels.value(place);
        if (label.length > 0 && label.end() <= length) finding.reading.labelBoxes = boxesOf(text, label);
    }
}

void Analyser::addReadings(AnalysisDraft &draft, int page, const CorrectedPage &corrected)
{
    addReadings(draft, page, corrected.text);
    if (corrected.inks.isEmpty()) return;
    const qsizetype length = corrected.text.plainText().size();
    for (const int place : draft.onPage.value(page)) {
        Finding &finding = draft.findings[place];
        if (finding.range.end() <= length) addPersonReading(corrected, finding);
    }
    for (AnalysisDraft::Pairing &pairing : draft.pairings) {
        if (pairing.pair.page == page) addPersonReading(corrected, pairing.pair);
    }
}

DocumentAnalysis Analyser::finish(AnalysisDraft draft)
{
    for (const AnalysisDraft::Pairing &pairing : std::as_const(draft.pairings))
        addPairedReading(draft.findings[pairing.finding], pairing.pair, pairing.by);
    sortByPlace(draft.findings);
    return {std::move(draft.findings), std::move(draft.noticeType)};
}

QString Analyser::version() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(kRules)
        .arg(QString::fromLatin1(m_labels->digest()), QString::fromLatin1(m_watchlist->digest()));
}

} // namespace tt
