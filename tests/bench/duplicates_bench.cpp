// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/look_likeness.h"
#include "tests/bench/twin_reading.h"

#include <CLI/CLI.hpp>
#include <QMap>
#include <QSet>

#include <cstdio>
#include <string>

namespace
{

using namespace tt;

struct Score {
    QMap<QString, int> found; ///< by kind of the pair
    QMap<QString, int> wrong;

    [[nodiscard]] static int sum(const QMap<QString, int> &counts)
    {
        int all = 0;
        for (const int each : counts)
            all += each;
        return all;
    }
};

/// "rescan": two scans of one print. "other": two notices that do not stem from one.
QString kindOf(const Twin &a, const Twin &b)
{
    if (a.of != b.of) return QStringLiteral("other");
    QStringList kinds = {a.kind, b.kind};
    kinds.sort();
    if (a.notice == b.notice)
        return kinds.contains(u"reprint") ? QStringLiteral("reprint") : QStringLiteral("rescan");
    for (const char16_t *each : {u"amended", u"sibling", u"renewal"})
        if (kinds.contains(QStringView(each))) return QString::fromUtf16(each);
    return QStringLiteral("other");
}

class Bench final
{
public:
    explicit Bench(const QVector<Twin> &twins)
        : m_twins(twins)
    {
        for (qsizetype i = 0; i < m_twins.size(); ++i) {
            m_byId.insert(m_twins[i].document.id, &m_twins[i]);
            for (qsizetype j = i + 1; j < m_twins.size(); ++j) {
                const QString kind = kindOf(m_twins[i], m_twins[j]);
                (same(m_twins[i], m_twins[j]) ? m_true : m_false)[kind]++;
            }
        }
    }

    void printHead() const
    {
        std::printf("%lld documents, pairs of one notice:", static_cast<long long>(m_twins.size()));
        for (const auto &[kind, count] : m_true.asKeyValueRange())
            std::printf(" %d %s", count, qPrintable(kind));
        std::printf("; of two:");
        for (const auto &[kind, count] : m_false.asKeyValueRange())
            std::printf(" %d %s", count, qPrintable(kind));
        std::printf("\n%-34s %9s %7s %8s %8s  %s\n", "", "precision", "recall", "rescan", "reprint",
                    "wrong pairs");
    }

    /// What the fingerprints say by themselves, whatever the notices say.
    void printRaw(const char *what, double bound, double (*measure)(const Twin &, const Twin &)) const
    {
        Score score;
        for (qsizetype i = 0; i < m_twins.size(); ++i) {
            for (qsizetype j = i + 1; j < m_twins.size(); ++j)
                if (measure(m_twins[i], m_twins[j]) >= bound) count(score, m_twins[i], m_twins[j]);
        }
        print(QStringLiteral("%1 >= %2").arg(QLatin1String(what)).arg(bound), score);
    }

    /// What a person is asked about. False when a floor is not reached.
    Score printAsked(const char *what, const QVector<PrintedDocument> &documents,
                     const LikenessBounds &bounds) const
    {
        Score likely;
        Score similar;
        for (const DuplicateSuggestion &pair : nearDuplicates(documents, bounds))
            count(pair.closeness == CopyCloseness::Likely ? likely : similar, *m_byId.value(pair.first),
                  *m_byId.value(pair.second));
        const QString called = QString::fromUtf8(what);
        print(QStringLiteral("%1, text %2, looks %3").arg(called).arg(bounds.text).arg(bounds.looks), likely);
        print(QStringLiteral("    similar, but these differ"), similar);
        return likely;
    }

    /// The right pairs of which only the class below says something, and those that nothing says.
    void printMissed(const QVector<PrintedDocument> &documents) const
    {
        QSet<QPair<qint64, qint64>> asked;
        for (const DuplicateSuggestion &pair : nearDuplicates(documents))
            if (pair.closeness == CopyCloseness::Likely) asked.insert({pair.first, pair.second});
        for (qsizetype i = 0; i < documents.size(); ++i) {
            for (qsizetype j = i + 1; j < documents.size(); ++j) {
                const Twin &a = m_twins[i];
                const Twin &b = m_twins[j];
                if (!same(a, b) || asked.contains({a.document.id, b.document.id})) continue;
                QStringList differences;
                for (const CopyDifference each : copyDifferences(documents[i].facts, documents[j].facts))
                    differences.append(copyDifferenceName(each));
                std::printf("  missed: %s %s / %s: text %.2f, looks %.2f, differ: %s\n", qPrintable(a.of),
                            qPrintable(a.kind), qPrintable(b.kind),
                            resemblance(documents[i].print, documents[j].print),
                            likeness(documents[i].looks, documents[j].looks),
                            qPrintable(differences.join(u' ')));
            }
        }
    }

    [[nodiscard]] double recall(const Score &score, const QString &kind) const
    {
        return m_true.value(kind) == 0 ? 1 : 1.0 * score.found.value(kind) / m_true.value(kind);
    }

    void printWrong(const QVector<PrintedDocument> &documents) const
    {
        for (const DuplicateSuggestion &pair : nearDuplicates(documents)) {
            const Twin &a = *m_byId.value(pair.first);
            const Twin &b = *m_byId.value(pair.second);
            if (same(a, b)) continue;
            QStringList differences;
            for (const CopyDifference each : pair.differences)
                differences.append(copyDifferenceName(each));
            std::printf("  %s: %s %s / %s %s: text %.2f, looks %.2f, %d numbers and %d sums shared, %d not; "
                        "differ: %s\n",
                        qPrintable(copyClosenessName(pair.closeness)), qPrintable(a.of), qPrintable(a.kind),
                        qPrintable(b.of), qPrintable(b.kind), pair.resemblance, pair.likeness,
                        pair.sharedNumbers, pair.sharedAmounts, pair.differingAmounts,
                        qPrintable(differences.join(u' ')));
        }
    }

private:
    static bool same(const Twin &a, const Twin &b) { return a.notice == b.notice; }

    static void count(Score &score, const Twin &a, const Twin &b)
    {
        (same(a, b) ? score.found : score.wrong)[kindOf(a, b)]++;
    }

    void print(const QString &what, const Score &score) const
    {
        const int found = Score::sum(score.found);
        const int wrong = Score::sum(score.wrong);
        std::printf("%-34s %8.1f%% %6.1f%% %7.1f%% %7.1f%%  %d", qPrintable(what),
                    found + wrong == 0 ? 100.0 : 100.0 * found / (found + wrong),
                    100.0 * found / std::max(1, Score::sum(m_true)),
                    100 * recall(score, QStringLiteral("rescan")),
                    100 * recall(score, QStringLiteral("reprint")), wrong);
        for (const auto &[kind, many] : score.wrong.asKeyValueRange())
            std::printf(" %s %d", qPrintable(kind), many);
        std::printf("\n");
    }

    QVector<Twin> m_twins;
    QMap<qint64, const Twin *> m_byId; ///< into m_twins;
    QMap<QString, int> m_true;
    QMap<QString, int> m_false;
};

double textOf(const Twin &a, const Twin &b) { return resemblance(a.document.print, b.document.print); }

double looksOf(const Twin &a, const Twin &b)
{
    if (a.document.looks.size() != b.document.looks.size()) return -1;
    for (qsizetype page = 0; page < a.document.looks.size(); ++page) {
        if (!mayLookAlike(coarse(a.document.looks[page]), coarse(b.document.looks[page]))) return -1;
    }
    return likeness(a.document.looks, b.document.looks);
}

/// As if nothing had been read.
QVector<PrintedDocument> withoutText(QVector<PrintedDocument> documents)
{
    for (PrintedDocument &each : documents)
        each = {each.id, {}, each.looks, {}};
    return documents;
}

/// As if no project number and no sum had been read.
QVector<PrintedDocument> withoutNumbersAndSums(QVector<PrintedDocument> documents)
{
    for (PrintedDocument &each : documents) {
        each.facts.numbers.clear();
        each.facts.amounts.clear();
    }
    return documents;
}

/// As if nothing had been read but the text: no day, no name either.
QVector<PrintedDocument> withoutFacts(QVector<PrintedDocument> documents)
{
    for (PrintedDocument &each : documents)
        each.facts = {};
    return documents;
}

QVector<PrintedDocument> withoutLooks(QVector<PrintedDocument> documents)
{
    for (PrintedDocument &each : documents)
        each.looks.clear();
    return documents;
}

void sweep(const Bench &bench)
{
    for (const double bound : {0.3, 0.4, 0.5, 0.6, 0.7, 0.8})
        bench.printRaw("text alone", bound, textOf);
    for (const double bound : {0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8})
        bench.printRaw("looks alone", bound, looksOf);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

/// How well near duplicates are told, on files that tendertrace-corpus --twins drew. See
/// tests/bench/duplicates.sh.
int main(int argc, char **argv)
{
    CLI::App app("Precision and recall of near duplicates: by text, by looks, by both.");
    std::string folder;
    std::string models;
    bool all = false;
    bool wrong = false;
    std::pair<int, int> part{0, 1};
    int mostWrong = -1;
    double leastFound = 0;
    app.add_option("FOLDER", folder, "of the files and twins.truth.json")->required();
    app.add_option("MODELS", models, "the recogniser's folder")->required();
    app.add_option("--read-only-part", part, "PART PARTS: read these files, compare nothing");
    app.add_flag("--sweep", all, "at other bounds as well");
    app.add_flag("--wrong", wrong, "name the wrong pairs");
    app.add_option("--max-wrong", mostWrong, "fail when more wrong pairs are asked about");
    app.add_option("--min-rescan", leastFound, "fail when less of the second scans is found, per cent");
    CLI11_PARSE(app, argc, argv);

    const auto twins =
        readTwins(QString::fromStdString(folder), QString::fromStdString(models), part.first, part.second);
    if (!twins) return fail(twins.error().message);
    if (part.second > 1) return 0;
    QVector<PrintedDocument> documents;
    for (const Twin &twin : *twins)
        documents.append(twin.document);
    const Bench bench(*twins);
    bench.printHead();
    if (all) sweep(bench);
    bench.printAsked("asked by text", withoutLooks(documents), {});
    bench.printAsked("asked by looks, nothing read", withoutText(documents), {});
    bench.printAsked("asked, no number, no sum", withoutNumbersAndSums(documents), {});
    bench.printAsked("asked, no fact at all", withoutFacts(documents), {});
    const Score score = bench.printAsked("asked by both", documents, {});
    if (all) {
        for (const double text : {0.5, 0.6, 0.7, 0.8}) {
            for (const double looks : {0.4, 0.5, 0.6, 0.7}) {
                std::printf("bare text %.1f, bare looks %.1f\n", text, looks);
                LikenessBounds bounds;
                bounds.bareText = text;
                bounds.bareLooks = looks;
                bench.printAsked("no fact at all", withoutFacts(documents), bounds);
            }
        }
        for (const double looks : {0.45, 0.5, 0.55, 0.65, 0.7})
            bench.printAsked("asked by both", documents, {LikenessBounds().text, looks});
        for (const double text : {0.4, 0.6, 0.7})
            bench.printAsked("asked by both", documents, {text, LikenessBounds().looks});
    }
    if (wrong) {
        bench.printWrong(documents);
        bench.printMissed(documents);
    }
    const bool tooMany = mostWrong >= 0 && Score::sum(score.wrong) > mostWrong;
    const bool tooFew = 100 * bench.recall(score, QStringLiteral("rescan")) < leastFound;
    return tooMany || tooFew ? 6 : 0;
}
