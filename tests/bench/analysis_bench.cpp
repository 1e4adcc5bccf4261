// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/watchlist.h"
#include "app/analysis/watchlist_merge.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>

namespace
{

QVector<QString> notices()
{
    QVector<QString> texts;
    const QDir folder(QStringLiteral(TT_TEST_DATA "/analysis/synthetic"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

/// The whole analysis of one page; the target is 2 ms on one core.
void analysePage(benchmark::State &state)
{
    const auto analyser = tt::Analyser::builtIn().value();
    const QVector<QString> texts = notices();
    qsizetype next = 0;
    qint64 characters = 0;
    for (auto _ : state) {
        const QString &text = texts[next++ % texts.size()];
        characters += text.size();
        benchmark::DoNotOptimize(analyser->analyse(QVector<QString>{text}));
    }
    state.counters["characters/page"] =
        benchmark::Counter(static_cast<double>(characters) / static_cast<double>(state.iterations()));
}

/// The same with an added list of 5,000 entries, as a newsroom's table of companies would be.
void analysePageWithLongList(benchmark::State &state)
{
    QByteArray csv("id,name,category,home,aliases,require\n");
    for (int i = 0; i < 5'000; ++i)
        csv += QStringLiteral("x.%1,Entry %1,other,CN,Vendor%1;某某%1号云公司,%2\n")
                   .arg(i)
                   .arg(i % 3 == 0 ? QStringLiteral("采购;服务") : QString())
                   .toUtf8();
    const auto rules = tt::Analyser::builtIn().value();
    const auto merge = tt::mergeWatchlists({{QStringLiteral("built-in"), rules->watchlist()},
                                            {QStringLiteral("added"), tt::Watchlist::fromCsv(csv).value()}});
    const auto analyser = rules->with(merge.list);
    const QVector<QString> texts = notices();
    qsizetype next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(analyser->analyse(QVector<QString>{texts[next++ % texts.size()]}));
}

void analyseLongDocument(benchmark::State &state)
{
    const auto analyser = tt::Analyser::builtIn().value();
    QVector<QString> pages;
    while (pages.size() < 100)
        pages += notices();
    for (auto _ : state)
        benchmark::DoNotOptimize(analyser->analyse(pages));
    state.counters["pages/s"] =
        benchmark::Counter(static_cast<double>(pages.size()) * static_cast<double>(state.iterations()),
                           benchmark::Counter::kIsRate);
}

void loadAnalyser(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(tt::Analyser::builtIn());
}

} // namespace

BENCHMARK(analysePage)->Unit(benchmark::kMicrosecond);
BENCHMARK(analysePageWithLongList)->Unit(benchmark::kMicrosecond);
BENCHMARK(analyseLongDocument)->Unit(benchmark::kMillisecond);
BENCHMARK(loadAnalyser)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
