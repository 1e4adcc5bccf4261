// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>
#include <vector>

namespace tt
{

namespace
{

QJsonObject noteJson(const NoteRecord &note)
{
    QJsonObject json{{QStringLiteral("id"), note.id.value},
                     {QStringLiteral("text"), note.text},
                     {QStringLiteral("tags"), QJsonArray::fromStringList(note.tags)},
                     {QStringLiteral("quote"), note.quote},
                     {QStringLiteral("by"), note.by},
                     {QStringLiteral("at"), note.at.toString(Qt::ISODate)}};
    if (!note.finding.isNull()) json.insert(QStringLiteral("finding"), note.finding.value);
    if (!note.document.isNull()) json.insert(QStringLiteral("document"), note.document.value);
    if (note.page) json.insert(QStringLiteral("page"), *note.page + 1);
    if (!note.box.isEmpty())
        json.insert(QStringLiteral("box"), QJsonArray{note.box.x, note.box.y, note.box.w, note.box.h});
    return json;
}

class NoteCommand final : public Command
{
public:
    const char *name() const override { return "note"; }
    const char *summary() const override
    {
        return "Write a note on a finding, a region, a document or the case; or list them";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("TEXT", m_text, "The note; without it the notes are listed");
        app.add_option("--finding", m_finding, "On this finding");
        app.add_option("--document", m_document, "On this document, by number or name");
        app.add_option("--page", m_page, "With --document: on this page, from 1")
            ->check(CLI::Range(1, 1000000));
        app.add_option("--box", m_box, "With --page: x y width height as fractions of the page")
            ->expected(4)
            ->check(CLI::Range(0.0, 1.0));
        app.add_option("--tag", m_tags, "A tag; may be repeated");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override { return m_text.empty() ? list(context) : add(context); }

private:
    ExitCode list(CliContext &context) const
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        DocumentId document;
        if (!m_document.empty()) {
            const auto chosen = chooseDocument(**file, QString::fromStdString(m_document));
            if (!chosen) return refuse(context, chosen.error());
            document = chosen->id;
        }
        const auto notes = (*file)->notes(document);
        if (!notes) return refuse(context, notes.error());
        QJsonArray array;
        for (const NoteRecord &note : *notes)
            array.append(noteJson(note));
        printJson(context, {{QStringLiteral("notes"), array}});
        return ExitCode::Done;
    }

    Result<NoteRecord> anchored(CaseFile &file) const
    {
        NoteRecord note;
        note.text = QString::fromStdString(m_text);
        for (const std::string &tag : m_tags)
            note.tags.append(QString::fromStdString(tag));
        if (m_finding != 0) {
            const auto finding = file.finding({m_finding});
            if (!finding) return passOn(finding);
            note.finding = {m_finding};
            note.document = finding->document;
            note.page = finding->finding.page;
            note.quote = finding->finding.quote;
            return note;
        }
        if (m_document.empty()) {
            if (m_page > 0 || !m_box.empty())
                return fail(ErrorCode::Usage, QStringLiteral("--page and --box need --document."));
            return note;
        }
        const auto document = chooseDocument(file, QString::fromStdString(m_document));
        if (!document) return passOn(document);
        note.document = document->id;
        if (m_page == 0) return note;
        if (m_page > document->pages)
            return fail(ErrorCode::Usage,
                        QStringLiteral("\"%1\" has %2 pages.").arg(document->name).arg(document->pages));
        note.page = m_page - 1;
        if (m_box.size() == 4) note.box = {m_box[0], m_box[1], m_box[2], m_box[3]};
        return note;
    }

    ExitCode add(CliContext &context) const
    {
        auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        auto note = anchored(**file);
        if (!note) return refuse(context, note.error());
        note->by = (*file)->person();
        note->at = QDateTime::currentDateTimeUtc();
        note->changedAt = note->at;
        const auto id = (*file)->addNote(*note);
        if (!id) return refuse(context, id.error());
        note->id = *id;
        printJson(context, noteJson(*note));
        return ExitCode::Done;
    }

    std::string m_case;
    std::string m_text;
    qint64 m_finding = 0;
    std::string m_document;
    int m_page = 0;
    std::vector<double> m_box;
    std::vector<std::string> m_tags;
    std::string m_by;
};

} // namespace

std::unique_ptr<Command> makeNoteCommand() { return std::make_unique<NoteCommand>(); }

} // namespace tt
