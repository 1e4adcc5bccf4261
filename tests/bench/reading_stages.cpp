// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the time of a page goes. Reads files with one PagePipeline in this process, every engine and the
// renderer behind a stopwatch, and prints the seconds of each stage, a page's mean and its share:
//
//   OMP_THREAD_LIMIT=1 reading_stages MODEL_DIR FILE…
//
// Memory and threads are what the reader has: one core.
//
// "models" is the time inside the runtimes alone (ONNX Runtime's Run, Tesseract's Recognize): what no other
// program built on the same models could save.
#include "ocr/engine/ocr_engine.h"
#include "ocr/image/one_core.h"
#include "ocr/reader/page_pipeline.h"
#include "ocr/reader/process_memory.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <map>
#include <string>

namespace
{

using Nanoseconds = std::chrono::nanoseconds;

/// Seconds by stage. Outlives the engines and sources that add to it.
struct Stages {
    std::map<std::string, double> seconds;

    /// Does the work and adds its time to a stage.
    template <typename Work>
    auto timed(const std::string &stage, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        seconds[stage] += static_cast<double>(timer.nsecsElapsed()) / 1e9;
        return result;
    }
};

class TimedEngine final : public tt::OcrEngine
{
public:
    TimedEngine(std::unique_ptr<tt::OcrEngine> engine, std::string name, Stages &stages)
        : m_engine(std::move(engine))
        , m_name(std::move(name))
        , m_stages(stages)
    {
    }
    ~TimedEngine() override
    {
        m_stages.seconds["models, " + m_name] += static_cast<double>(m_engine->modelTime().count()) / 1e9;
    }

    [[nodiscard]] QString id() const override { return m_engine->id(); }
    [[nodiscard]] QString description() const override { return m_engine->description(); }
    [[nodiscard]] Nanoseconds modelTime() const override { return m_engine->modelTime(); }
    tt::Result<int> uprightTurn(const QImage &page, tt::StopToken stop) override
    {
        return m_stages.timed(m_name + ", orientation", [&] { return m_engine->uprightTurn(page, stop); });
    }
    tt::Result<QVector<tt::RecognisedLine>> readPage(const QImage &page, tt::StopToken stop) override
    {
        return m_stages.timed(m_name + ", page", [&] { return m_engine->readPage(page, stop); });
    }
    tt::Result<tt::RecognisedLine> readLine(const QImage &line, tt::StopToken stop) override
    {
        return m_stages.timed(m_name + ", single lines", [&] { return m_engine->readLine(line, stop); });
    }

private:
    std::unique_ptr<tt::OcrEngine> m_engine;
    std::string m_name;
    Stages &m_stages;
};

class TimedSource final : public tt::PageSource
{
public:
    TimedSource(std::unique_ptr<tt::PageSource> source, Stages &stages)
        : m_source(std::move(source))
        , m_stages(stages)
    {
    }

    [[nodiscard]] int pageCount() const override { return m_source->pageCount(); }
    [[nodiscard]] QString mediaType() const override { return m_source->mediaType(); }
    [[nodiscard]] QMap<QString, QString> metadata() const override { return m_source->metadata(); }
    [[nodiscard]] QSizeF pageSize(int page) override { return m_source->pageSize(page); }
    tt::Result<tt::PageInfo> pageInfo(int page) override
    {
        return m_stages.timed("page survey", [&] { return m_source->pageInfo(page); });
    }
    tt::Result<tt::RenderedPage> render(int page, const tt::RenderSpec &spec, tt::StopToken stop) override
    {
        return m_stages.timed("rendering", [&] { return m_source->render(page, spec, stop); });
    }
    tt::Result<tt::EmbeddedText> embeddedText(int page) override
    {
        return m_stages.timed("embedded text", [&] { return m_source->embeddedText(page); });
    }
    tt::Result<tt::DrawnPageText> drawnText(int page) override { return m_source->drawnText(page); }
    tt::Result<std::unique_ptr<tt::SearchableCopy>> startCopy(const tt::CopyMark &mark) override
    {
        return m_source->startCopy(mark);
    }

private:
    std::unique_ptr<tt::PageSource> m_source;
    Stages &m_stages;
};

void print(const Stages &stages, double whole, int pages)
{
    double named = 0;
    double models = 0;
    std::printf("%-28s %10s %12s %8s\n", "stage", "seconds", "ms a page", "share");
    const auto row = [&](const std::string &name, double seconds) {
        std::printf("%-28s %10.2f %12.1f %7.1f%%\n", name.c_str(), seconds, 1000 * seconds / pages,
                    100 * seconds / whole);
    };
    for (const auto &[name, seconds] : stages.seconds) {
        const bool isModel = name.starts_with("models");
        (isModel ? models : named) += seconds;
        row(name, seconds);
    }
    row("preparation, layout, rest", whole - named);
    row("all", whole);
    row("of it in the models", models);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || qEnvironmentVariable("OMP_THREAD_LIMIT") != QStringLiteral("1")) {
        std::fputs("usage: OMP_THREAD_LIMIT=1 reading_stages MODEL_DIR FILE...\n", stderr);
        return 2;
    }
    tt::keepFreedMemory();
    tt::useOneCore();
    Stages stages;
    int pages = 0;
    QElapsedTimer timer;
    qint64 whole = 0;
    {
        auto engines = tt::makeEngines(QStringLiteral("auto"), arguments[1]);
        if (!engines) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(engines.error().message));
            return 3;
        }
        if (engines->main->id() != QStringLiteral("paddle")) {
            std::fprintf(stderr, "%s holds no models: there is nothing to time.\n", argv[1]);
            return 3;
        }
        engines->main = std::make_unique<TimedEngine>(std::move(engines->main), "first reading", stages);
        if (engines->check)
            engines->check =
                std::make_unique<TimedEngine>(std::move(engines->check), "second reading", stages);
        tt::PagePipeline pipeline(std::move(*engines));
        for (const QString &path : arguments.mid(2)) {
            timer.restart();
            auto source = tt::openPageSource(path, path);
            if (!source) {
                std::fprintf(stderr, "%s\n", qUtf8Printable(source.error().message));
                return 4;
            }
            TimedSource timed(std::move(*source), stages);
            for (int page = 0; page < timed.pageCount(); ++page) {
                const auto text = pipeline.read(timed, page, {}, {});
                if (!text) {
                    std::fprintf(stderr, "%s, page %d: %s\n", qUtf8Printable(path), page + 1,
                                 qUtf8Printable(text.error().message));
                    return 4;
                }
                ++pages;
            }
            whole += timer.nsecsElapsed();
        }
    }
    if (pages > 0) print(stages, static_cast<double>(whole) / 1e9, pages);
    return 0;
}
