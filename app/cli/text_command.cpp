// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "ocr/text/page_formats.h"

#include <CLI/CLI.hpp>
#include <QIODevice>
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
        app.add_option("--format", m_format, "text (a form feed ends a page), json, hocr or alto")
            ->check(CLI::IsMember({"text", "json", "hocr", "alto"}));
    }

    ExitCode run(CliContext &context) override
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

private:
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
            auto text = file.pageText(record.key);
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
    int m_page = 0;
};

} // namespace

std::unique_ptr<Command> makeTextCommand() { return std::make_unique<TextCommand>(); }

} // namespace tt
