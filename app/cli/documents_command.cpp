// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/contract_json.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

class DocumentsCommand final : public Command
{
public:
    const char *name() const override { return "documents"; }
    const char *summary() const override { return "List the documents of a case and how far they are read"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_flag("--json", m_json, "JSON instead of a table");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto documents = (*file)->documents();
        if (!documents) return refuse(context, documents.error());
        if (m_json) {
            QJsonArray array;
            for (const DocumentRecord &document : *documents)
                array.append(documentJson(document));
            printJson(context, {{QStringLiteral("documents"), array}});
            return ExitCode::Done;
        }
        for (const DocumentRecord &document : *documents) {
            print(context,
                  QStringLiteral("%1  %2/%3  %4  %5  %6\n")
                      .arg(document.id.value, 4)
                      .arg(document.pagesRead, 4)
                      .arg(document.pages, -4)
                      .arg(documentStateName(document.state), -8)
                      .arg(document.noticeType.isEmpty() ? QStringLiteral("-") : document.noticeType, -20)
                      .arg(document.name));
            if (document.error) print(context, QStringLiteral("      %1\n").arg(document.error->message));
        }
        return ExitCode::Done;
    }

private:
    std::string m_case;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDocumentsCommand() { return std::make_unique<DocumentsCommand>(); }

} // namespace tt
