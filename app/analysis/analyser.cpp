// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/document_model.h"
#include "app/analysis/label_book.h"
#include "app/analysis/mentions.h"
#include "app/analysis/notice_type.h"
#include "app/analysis/watchlist.h"

#include <QCoreApplication>
#include <QFile>

static void loadAnalysisResources() { Q_INIT_RESOURCE(analysis); }

namespace tt
{

namespace
{

/// Raised whenever a rule changes what is found, so that stored findings are known to be stale.
constexpr int kRules = 1;

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/tendertrace/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, QCoreApplication::translate("Analyser", "A part of the program is missing: %1.").arg(name));
    }
    return file.readAll();
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
    : m_watchlist(std::move(watchlist)), m_labels(std::move(labels)), m_mentions(std::make_shared<const MentionFinder>(m_watchlist))
{
}

Analyser::~Analyser() = default;

DocumentAnalysis Analyser::analyse(const QVector<QString> &pages, StopToken stop) const
{
    DocumentAnalysis analysis;
    const DocumentModel document = modelDocument(pages, *m_labels);
    analysis.noticeType = noticeTypeOf(document);
    if (stop.stop_requested()) return analysis;
    for (JudgedAmount &amount : findAmounts(document, analysis.noticeType)) analysis.findings.append(std::move(amount.finding));
    analysis.findings += findMentions(*m_mentions, document, analysis.noticeType, {}, {});
    return analysis;
}

DocumentAnalysis Analyser::analyse(const QVector<const PageText *> &pages, StopToken stop) const
{
    QVector<QString> texts;
    texts.reserve(pages.size());
    for (const PageText *page : pages) texts.append(page != nullptr ? page->plainText() : QString());
    return analyse(texts, stop);
}

QString Analyser::version() const
{
    return QStringLiteral("%1-%2-%3").arg(kRules).arg(QString::fromLatin1(m_labels->digest()), QString::fromLatin1(m_watchlist->digest()));
}

} // namespace tt
