// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_command.h"
#include "tests/corpus/generate.h"
#include "tests/corpus/loss_command.h"
#include "tests/corpus/score_command.h"
#include "tests/corpus/twins.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTextStream>

#include <string>
#include <vector>

namespace
{

struct Arguments {
    std::string out;
    quint64 seed = 1;
    quint64 damageSeed = 0;
    int count = 10;
    int dpi = 0;
    std::string level = "medium";
    std::string layout;
    std::vector<std::string> fonts;
    bool bornDigital = false;
    bool truthOnly = false;
    bool samples = false;
    bool grid = false;
    int longPages = 0;
    bool drawCase = false;
    bool scans = false;
    bool twins = false;
    int projects = 60;
};

int complain(const tt::Error &error)
{
    QTextStream(stderr) << error.message << '\n';
    return 1;
}

template <typename T>
int report(const tt::Result<QVector<T>> &made)
{
    if (!made) return complain(made.error());
    for (const auto &truth : *made)
        QTextStream(stderr) << truth.file << ": " << truth.pages.size() << " page(s), " << truth.items.size()
                            << " items\n";
    return 0;
}

int run(const Arguments &args)
{
    QStringList wanted;
    for (const std::string &font : args.fonts)
        wanted.append(QString::fromStdString(font));
    const auto families = tt::corpus::chineseFamilies(wanted);
    if (!families) return complain(families.error());
    const QString out = QString::fromStdString(args.out);
    if (args.samples) return report(tt::corpus::produceSamples(out, *families));
    if (args.longPages > 0) {
        const auto made = tt::corpus::produceLongScan(out, args.longPages, args.seed, *families);
        return made ? 0 : complain(made.error());
    }
    const auto level = tt::corpus::levelFromName(QString::fromStdString(args.level));
    if (!level)
        return complain(
            {tt::ErrorCode::Usage, QStringLiteral("The level is one of clean, light, medium, heavy."), {}});
    tt::corpus::CorpusOptions options;
    options.directory = out;
    options.seed = args.seed;
    if (args.damageSeed > 0) options.damageSeed = args.damageSeed;
    options.count = args.count;
    options.dpi = args.dpi;
    options.level = *level;
    options.families = *families;
    options.layout = QString::fromStdString(args.layout);
    if (args.bornDigital) options.output = tt::corpus::Output::BornDigitalPdf;
    if (args.truthOnly) options.output = tt::corpus::Output::TruthOnly;
    if (args.drawCase) {
        const auto made = tt::corpus::writeCase(options, args.projects, args.scans);
        if (!made) return complain(made.error());
        QTextStream(stderr) << *made << " notices\n";
        return 0;
    }
    if (args.twins) {
        const auto made = tt::corpus::writeTwins(options);
        if (!made) return complain(made.error());
        QTextStream(stderr) << *made << " files\n";
        return 0;
    }
    return report(args.grid ? tt::corpus::produceGrid(options) : tt::corpus::produceCorpus(options));
}

void addOptions(CLI::App &app, Arguments &args)
{
    app.add_option("--out", args.out, "folder for the files (for --long-scan: the PDF to write)");
    app.add_option("--seed", args.seed, "the same seed and fonts give the same bytes");
    app.add_option("--damage-seed", args.damageSeed,
                   "the same notices, scanned once more: other damage, skew and strokes of the seals");
    app.add_option("--count", args.count, "how many notices")->check(CLI::Range(1, 100000));
    app.add_option("--dpi", args.dpi, "scan resolution; without it each document draws its own")
        ->check(CLI::Range(72, 600));
    app.add_option("--level", args.level, "damage: clean, light, medium, heavy");
    app.add_option("--layout", args.layout, "only this layout");
    app.add_option("--fonts", args.fonts, "font families to set in")->delimiter(',');
    app.add_flag("--born-digital", args.bornDigital, "PDFs with a text layer instead of scans");
    app.add_flag("--truth-only", args.truthOnly, "only the truth files: nothing is drawn");
    app.add_flag("--grid", args.grid,
                 "--count notices for every font, 150, 200 and 300 dpi, and level of damage");
    app.add_flag(
        "--twins", args.twins,
        "--count notices, each scanned twice and printed twice, and others that only look like them");
    app.add_flag("--samples", args.samples, "the samples that ship with the program");
    app.add_option("--long-scan", args.longPages, "one scan of so many pages")->check(CLI::Range(1, 10000));
    app.add_flag("--case", args.drawCase,
                 "a case of linked notices as plain text, with the truth of projects and tally");
    app.add_flag("--scans", args.scans, "with --case: a scan of each notice too, in the folder scans");
    app.add_option("--projects", args.projects, "projects in the case")->check(CLI::Range(1, 80));
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    Arguments args;
    CLI::App app("Draws made-up Chinese tender notices, as scans or with a text layer, with the exact truth "
                 "beside each file.");
    addOptions(app, args);
    tt::corpus::ScoreCommand score;
    CLI::App *scoreApp = app.add_subcommand("score", "compare findings of a case with the truth files");
    score.addOptions(*scoreApp);
    tt::corpus::CerCommand cer;
    CLI::App *cerApp = app.add_subcommand("cer", "compare plain text with one truth file");
    cer.addOptions(*cerApp);
    tt::corpus::ContentCommand content;
    tt::corpus::LossCommand loss;
    CLI::App *lossApp =
        app.add_subcommand("loss", "what reading scans of a case lost against their true text, by field");
    loss.addOptions(*lossApp);
    CLI::App *contentApp =
        app.add_subcommand("content", "compare what was read with plain texts, whatever their order");
    content.addOptions(*contentApp);
    tt::corpus::ScoreCaseCommand scoreCase;
    CLI::App *scoreCaseApp =
        app.add_subcommand("score-case", "compare projects and tally with the truth of a case");
    scoreCase.addOptions(*scoreCaseApp);
    app.require_subcommand(0, 1);
    CLI11_PARSE(app, argc, argv);
    if (!app.get_subcommands().empty()) {
        const QCoreApplication application(argc, argv);
        if (scoreApp->parsed()) return score.run();
        if (scoreCaseApp->parsed()) return scoreCase.run();
        if (lossApp->parsed()) return loss.run();
        return cerApp->parsed() ? cer.run() : content.run();
    }
    if (args.out.empty())
        return complain(
            {tt::ErrorCode::Usage, QStringLiteral("Name the folder to write to with --out."), {}});
    // Nothing is shown; without this a machine without a display could not draw.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return run(args);
}
