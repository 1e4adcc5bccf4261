// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_score.h"
#include "tests/golden/case_answer.h"

#include <CLI/CLI.hpp>
#include <QHashSeed>
#include <QTextStream>

namespace
{

void print(QTextStream &out, const QStringList &differences)
{
    for (const QString &difference : differences)
        out << "    " << difference << '\n';
}

} // namespace

/// How many of the tallies of drawn cases are exactly the truth, and where they are not.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    quint64 first = 1;
    int seeds = 20;
    int projects = 60;
    CLI::App app(
        "Draws cases of linked notices and compares the program's projects and tally with the truth.");
    app.add_option("--first", first, "the first seed");
    app.add_option("--seeds", seeds, "how many")->check(CLI::Range(1, 100000));
    app.add_option("--projects", projects, "projects in a case")->check(CLI::Range(1, 80));
    CLI11_PARSE(app, argc, argv);
    const auto analyser = tt::Analyser::builtIn();
    if (!analyser) return 1;
    QTextStream out(stdout);
    int exactTallies = 0;
    int exact = 0;
    qsizetype notices = 0;
    for (int i = 0; i < seeds; ++i) {
        const quint64 seed = first + static_cast<quint64>(i);
        const tt::corpus::Case made = tt::corpus::makeCase(seed, projects);
        notices += made.notices.size();
        const auto score =
            tt::corpus::scoreCase(tt::corpus::toJson(made.truth), tt::corpus::answerOf(**analyser, made));
        exactTallies += score.tally.isEmpty() ? 1 : 0;
        exact += score.exact() ? 1 : 0;
        if (score.exact()) continue;
        out << "seed " << seed << ": " << score.tally.size() << " in the tally, " << score.projects.size()
            << " in projects, " << score.links.size() << " in suggestions\n";
        print(out, score.tally);
        print(out, score.projects);
        print(out, score.links);
    }
    out << exactTallies << " of " << seeds << " tallies exact; " << exact << " of " << seeds
        << " cases exact in every project and suggestion; " << notices << " notices\n";
    return exact == seeds ? 0 : 1;
}
