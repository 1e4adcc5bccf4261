// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/analysis/corrected_text.h"
#include "app/cli/copy_run.h"
#include "app/cli/new_file.h"
#include "ocr/text/page_formats.h"

#include <CLI/CLI.hpp>
#include <QBuffer>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

class TextCommand final : public Command
{
public:
    const char *name() const override { return "text"; }
    const char *summary() const override { return "Print the text that was read"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--document", m_document, "Only this document, by number or name");
        app.add_option("--page", m_page, "Only this page, from 1")->check(CLI::Range(1, 1000000));
        app.add_option(
               "--format", m_format,
               "text (a form feed ends a page), json, hocr, alto, or pdf: a copy that can be searched")
            ->check(CLI::IsMember({"text", "json", "hocr", "alto", "pdf"}));
        app.add_option("--out", m_out,
                       "Write to this new file; needed for pdf, which reports on standard output");
        app.add_flag("--as-read", m_asRead, "Without what people corrected");
        app.add_option("--password", m_password, "pdf: of an encrypted original");
        app.add_flag("--allow-unread", m_allowUnread, "pdf: pages that are not read yet go in without text");
    }

    ExitCode run(CliContext &context) override
    {
        if (m_format == "pdf") return savePdf(context);
        if (m_out.empty()) return runTo(context);
        return saveText(context);
    }

private:
    /// To a file instead of standard output: whole, and never over another.
    ExitCode saveText(CliContext &context)
    {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        CliContext inner{context.in, bytes, context.err, context.readers, context.analyser, context.quiet};
        const ExitCode code = runTo(inner);
        if (code != ExitCode::Done) return code;
        const auto written = writeNewFile(QString::fromStdString(m_out), bytes.data());
        return written ? ExitCode::Done : refuse(context, written.error());
    }

    ExitCode savePdf(CliContext &context) const
    {
        if (m_document.empty() || m_out.empty() || m_page > 0)
            return refuse(context,
                          {ErrorCode::Usage,
                           QStringLiteral("A PDF holds one whole document: give --document and --out, "
                                          "and no --page."),
                           {}});
        return CopyRun(context,
                       {QString::fromStdString(m_case), QString::fromStdString(m_document),
                        QString::fromStdString(m_out), QString::fromStdString(m_password), m_allowUnread})
            .exec();
    }

    ExitCode runTo(CliContext &context)
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        QVector<DocumentRecord> documents;
        if (m_document.empty()) {
            const auto all = (*file)->documents();
            if (!all) return refuse(context, all.error());
            documents = *all;
        } else {
            const auto one = chooseDocument(**file, QString::fromStdString(m_document));
            if (!one) return refuse(context, one.error());
            documents.append(*one);
        }
        const bool isXml = m_format == "hocr" || m_format == "alto";
        if (isXml && documents.size() != 1)
            return refuse(context,
                          Error{ErrorCode::Usage,
                                QStringLiteral("hOCR and ALTO hold one document; choose it with --document."),
                                {}});
        return output(context, **file, documents);
    }

    static Result<PageText> correctedText(CaseFile &file, PageKey key)
    {
        auto page = file.correctedPage(key);
        if (!page) return passOn(page);
        return std::move(page->text);
    }

    Result<QVector<NumberedPage>> pagesOf(CaseFile &file, const DocumentRecord &document) const
    {
        const auto records = file.pages(document.id);
        if (!records) return passOn(records);
        QVector<NumberedPage> pages;
        bool seen = false;
        for (const PageRecord &record : *records) {
            if (m_page > 0 && record.key.page + 1 != m_page) continue;
            seen = true;
            if (record.state != PageState::Read) continue;
            auto text = m_asRead ? file.pageText(record.key) : correctedText(file, record.key);
            if (!text) return passOn(text);
            pages.append({record.key.page + 1, std::move(*text)});
        }
        if (m_page > 0 && !seen && !m_document.empty())
            return fail(ErrorCode::Usage, QStringLiteral("\"%1\" has no page %2; it has %3.")
                                              .arg(document.name)
                                              .arg(m_page)
                                              .arg(records->size()));
        return pages;
    }

    ExitCode output(CliContext &context, CaseFile &file, const QVector<DocumentRecord> &documents) const
    {
        QJsonArray array;
        for (const DocumentRecord &document : documents) {
            const auto pages = pagesOf(file, document);
            if (!pages) return refuse(context, pages.error());
            if (m_format == "hocr") {
                context.out.write(toHocr(document.name, *pages));
            } else if (m_format == "alto") {
                context.out.write(toAlto(document.name, *pages));
            } else if (m_format == "json") {
                QJsonArray pageArray;
                for (const NumberedPage &page : *pages)
                    pageArray.append(toJson(page));
                array.append(QJsonObject{{QStringLiteral("id"), document.id.value},
                                         {QStringLiteral("name"), document.name},
                                         {QStringLiteral("sha256"), document.sha256.hex()},
                                         {QStringLiteral("pages"), pageArray}});
            } else {
                for (const NumberedPage &page : *pages)
                    print(context, page.text.plainText() + QStringLiteral("\n\f"));
            }
        }
        if (m_format == "json") printJson(context, {{QStringLiteral("documents"), array}});
        return ExitCode::Done;
    }

    std::string m_case;
    std::string m_document;
    std::string m_format = "text";
    std::string m_out;
    std::string m_password;
    bool m_allowUnread = false;
    bool m_asRead = false;
    int m_page = 0;
};

} // namespace

std::unique_ptr<Command> makeTextCommand() { return std::make_unique<TextCommand>(); }

} // namespace tt
