// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ocr_engine.h"
#include "ocr/image/one_core.h"
#include "ocr/reader/process_memory.h"
#include "ocr/reader/sandbox.h"
#include "ocr/reader/server.h"
#include "ocr/reader/versions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <new>
#include <unistd.h>

namespace
{

enum Exit { Done = 0, Usage = 2, EnginesMissing = 3, ProtocolBroken = 4, OutOfMemory = 12 };

[[noreturn]] void outOfMemory()
{
    static constexpr char kWords[] = "out of memory\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kWords, sizeof kWords - 1);
    ::_exit(OutOfMemory);
}

/// Keeps standard output for frames: libraries that print find standard error in its place.
int takeOutput()
{
    const int frames = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return frames;
}

/// Beside the program in the build tree, or under the prefix when installed.
QString builtInModels()
{
    const QDir bin(QCoreApplication::applicationDirPath());
    for (const char *place : {"../share/models/ppocr-v4", "../share/tendertrace/models/ppocr-v4"}) {
        QString path = QDir::cleanPath(bin.filePath(QString::fromLatin1(place)));
        if (QFileInfo::exists(path)) return path;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    tt::dieWithParent();
    tt::keepFreedMemory();
    tt::useOneCore();
    std::set_new_handler(outOfMemory);
    const int frames = takeOutput();
    const QCoreApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Reads pages for TenderTrace; started by it, not by people."));
    parser.addHelpOption();
    const QCommandLineOption engine(QStringLiteral("engine"),
                                    QStringLiteral("auto, paddle, tesseract or none"), QStringLiteral("name"),
                                    QStringLiteral("auto"));
    const QCommandLineOption models(QStringLiteral("model-dir"), QStringLiteral("PP-OCR models"),
                                    QStringLiteral("folder"));
    const QCommandLineOption work(QStringLiteral("work-dir"),
                                  QStringLiteral("The only folder that is written"),
                                  QStringLiteral("folder"));
    const QCommandLineOption memory(QStringLiteral("memory-limit"),
                                    QStringLiteral("Bytes past the start, 0: none"), QStringLiteral("bytes"),
                                    QStringLiteral("0"));
    const QCommandLineOption files(QStringLiteral("files-dir"),
                                   QStringLiteral("The only folder files are opened from"),
                                   QStringLiteral("folder"));
    const QCommandLineOption versions(QStringLiteral("versions"),
                                      QStringLiteral("Say in JSON which libraries and models there are"));
    parser.addOptions({engine, models, files, work, memory, versions});
    parser.process(application);
    QString modelDir = parser.value(models);
    if (modelDir.isEmpty()) modelDir = builtInModels();
    if (parser.isSet(versions)) {
        const QByteArray said = tt::versionsJson(modelDir);
        return ::write(frames, said.constData(), size_t(said.size())) == said.size() ? Done : ProtocolBroken;
    }
    const QString workDir = parser.value(work);
    const QString filesDir = parser.value(files);
    if (frames < 0 || !QFileInfo(workDir).isDir() || !QFileInfo(filesDir).isDir()) {
        std::fputs("--files-dir and --work-dir must name folders\n", stderr);
        return Usage;
    }

    // Before the engines are loaded: ONNX Runtime keeps a telemetry database in the home folder and would
    // send it if it could.
    tt::protocol::Greeting greeting;
    greeting.fences = tt::enterSandbox({filesDir, workDir, modelDir, parser.value(memory).toLongLong()});

    std::unique_ptr<tt::PagePipeline> pipeline;
    if (parser.value(engine) != QLatin1String("none")) {
        auto engines = tt::makeEngines(parser.value(engine), modelDir, parser.isSet(models));
        if (!engines) {
            std::fputs(engines.error().message.toUtf8().append('\n').constData(), stderr);
            return EnginesMissing;
        }
        greeting.engines = engines->main->description();
        if (engines->check) greeting.engines += QStringLiteral(" + ") + engines->check->description();
        pipeline = std::make_unique<tt::PagePipeline>(std::move(*engines));
    }

    tt::ReaderServer server(STDIN_FILENO, frames, std::move(pipeline), filesDir, workDir);
    return server.run(greeting) ? Done : ProtocolBroken;
}
