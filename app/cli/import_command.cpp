// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/import_run.h"

#include <CLI/CLI.hpp>

#include <QDir>

#include <string>
#include <vector>

namespace tt
{

namespace
{

class ImportCommand final : public Command
{
public:
    const char *name() const override { return "import"; }
    const char *summary() const override { return "Store files in a case and read them"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase); made when missing")->required();
        app.add_option("PATH", m_paths,
                       "PDF, PNG, JPEG or TIFF files, or folders; none: go on with what waits in the case");
        app.add_option("--engine", m_engine, "auto (PP-OCR reads, Tesseract checks), paddle or tesseract")
            ->check(CLI::IsMember({"auto", "paddle", "tesseract"}));
        app.add_option("--readers", m_readers, "Reader processes; 0: one per core, bounded by memory")
            ->check(CLI::Range(0, 256));
        app.add_option("--models", m_models,
                       "A folder of PP-OCR models: det.onnx, rec.onnx, keys.txt, or as published");
        app.add_option("--password", m_password,
                       "For encrypted PDFs; other users of this computer may see it")
            ->envname("TENDERTRACE_PASSWORD");
        app.add_flag("--retry", m_retry, "Read pages again that failed earlier");
        app.add_flag(
            "--again", m_again,
            "Read every page of the case again, for example with another engine or better models; notes, "
            "reviews and corrections stay");
    }

    ExitCode run(CliContext &context) override
    {
        ImportRequest request;
        request.casePath = QString::fromStdString(m_case);
        for (const std::string &path : m_paths)
            request.paths.append(QString::fromStdString(path));
        request.password = QString::fromStdString(m_password);
        request.retry = m_retry;
        request.again = m_again;
        ReaderSetup setup = context.readers;
        if (!m_engine.empty()) setup.engine = QString::fromStdString(m_engine);
        if (!m_models.empty()) setup.modelDir = QDir(QString::fromStdString(m_models)).absolutePath();
        setup.readers = m_readers;
        ImportRun importRun(context, setup, request);
        return importRun.exec();
    }

private:
    std::string m_case;
    std::vector<std::string> m_paths;
    std::string m_engine;
    int m_readers = 0;
    std::string m_models;
    std::string m_password;
    bool m_retry = false;
    bool m_again = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace tt
