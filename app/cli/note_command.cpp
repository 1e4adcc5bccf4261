// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/quoted_place.h"
#include "app/evidence/edits_json.h"

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
    if (!note.project.isEmpty()) json.insert(QStringLiteral("project"), note.project);
    if (!note.context.isEmpty()) json.insert(QStringLiteral("context"), note.context);
    json.insert(QStringLiteral("orphaned"), note.orphaned);
    return json;
}

/// `notes` of a document, or of the case; only those whose place is not found any more.
Result<QJsonArray> listedNotes(CaseFile &file, DocumentId document, bool orphaned)
{
    const auto notes = file.notes(document);
    if (!notes) return passOn(notes);
    QJsonArray array;
    for (const NoteRecord &note : *notes) {
        if (!orphaned || note.orphaned) array.append(noteJson(note));
    }
    return array;
}

class NoteCommand final : public Command
{
public:
    const char *name() const override { return "note"; }
    const char *summary() const override
    {
        return "Write, change or remove a note on a finding, words, a region, a page, a document, a project "
               "or the case; or list them";
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
        app.add_option("--quote", m_quote, "With --page: on these words of the page");
        app.add_option("--occurrence", m_occurrence, "With --quote: on the n-th place that says so")
            ->check(CLI::PositiveNumber);
        app.add_option("--project", m_project, "On the project of this number");
        app.add_option("--edit", m_edit, "Change the words of this note");
        app.add_option("--remove", m_remove, "Remove this note");
        app.add_option("--tag", m_tags, "A tag; may be repeated");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        if (m_remove != 0 || m_edit != 0) return change(context);
        const bool marks = !m_quote.empty() || !m_tags.empty() || !m_box.empty();
        return m_text.empty() && !marks ? list(context) : add(context);
    }

private:
    ExitCode list(CliContext &context) const
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto document = documentOrAll(**file, m_document);
        if (!document) return refuse(context, document.error());
        const auto notes = listedNotes(**file, *document, false);
        if (!notes) return refuse(context, notes.error());
        printJson(context, {{QStringLiteral("notes"), *notes}});
        return ExitCode::Done;
    }

    /// The note as it is, by its number.
    static Result<NoteRecord> known(CaseFile &file, qint64 id)
    {
        const auto notes = file.notes();
        if (!notes) return passOn(notes);
        for (const NoteRecord &note : *notes) {
            if (note.id.value == id) return note;
        }
        return fail(ErrorCode::Usage, QStringLiteral("There is no note %1 in this case.").arg(id));
    }

    ExitCode change(CliContext &context) const
    {
        if (m_edit != 0 && m_remove != 0)
            return refuse(context,
                          {ErrorCode::Usage, QStringLiteral("Give --edit or --remove, not both."), {}});
        auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        auto note = known(**file, m_edit + m_remove);
        if (!note) return refuse(context, note.error());
        if (!m_text.empty()) note->text = QString::fromStdString(m_text);
        if (!m_tags.empty()) note->tags = tags();
        const auto done = m_remove != 0 ? (*file)->removeNote(note->id) : (*file)->updateNote(*note);
        if (!done) return refuse(context, done.error());
        const auto changed = m_remove != 0 ? note : known(**file, m_edit);
        if (!changed) return refuse(context, changed.error());
        printJson(context, noteJson(*changed));
        return ExitCode::Done;
    }

    [[nodiscard]] QStringList tags() const
    {
        QStringList tags;
        for (const std::string &tag : m_tags)
            tags.append(QString::fromStdString(tag));
        return tags;
    }

    Result<NoteRecord> anchored(CaseFile &file) const
    {
        NoteRecord note;
        note.text = QString::fromStdString(m_text);
        note.tags = tags();
        const int targets =
            (m_finding != 0 ? 1 : 0) + (m_document.empty() ? 0 : 1) + (m_project.empty() ? 0 : 1);
        if (targets > 1)
            return fail(ErrorCode::Usage,
                        QStringLiteral("A note is on one thing: give --finding, --document or --project."));
        note.project = QString::fromStdString(m_project);
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
            if (m_page > 0 || !m_box.empty() || !m_quote.empty())
                return fail(ErrorCode::Usage, QStringLiteral("--page, --box and --quote need --document."));
            return note;
        }
        const auto document = chooseDocument(file, QString::fromStdString(m_document));
        if (!document) return passOn(document);
        note.document = document->id;
        if (m_page == 0 && !(m_box.empty() && m_quote.empty()))
            return fail(ErrorCode::Usage, QStringLiteral("--box and --quote need --page."));
        if (m_page == 0) return note;
        if (m_page > document->pages)
            return fail(ErrorCode::Usage,
                        QStringLiteral("\"%1\" has %2 pages.").arg(document->name).arg(document->pages));
        note.page = m_page - 1;
        if (m_box.size() == 4) note.box = {m_box[0], m_box[1], m_box[2], m_box[3]};
        if (m_quote.empty()) return note;
        const auto place =
            quotedPlace(file, {document->id, m_page - 1}, QString::fromStdString(m_quote), m_occurrence);
        if (!place) return passOn(place);
        note.quote = QString::fromStdString(m_quote);
        note.place = *place;
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
        // As it is stored: with the quote and place that belong to it.
        const auto stored = known(**file, id->value);
        if (!stored) return refuse(context, stored.error());
        printJson(context, noteJson(*stored));
        return ExitCode::Done;
    }

    std::string m_case;
    std::string m_text;
    qint64 m_finding = 0;
    std::string m_document;
    int m_page = 0;
    std::vector<double> m_box;
    std::string m_quote;
    int m_occurrence = 0;
    std::string m_project;
    qint64 m_edit = 0;
    qint64 m_remove = 0;
    std::vector<std::string> m_tags;
    std::string m_by;
};

class NotesCommand final : public Command
{
public:
    const char *name() const override { return "notes"; }
    const char *summary() const override { return "List notes, or those whose place is not found any more"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--document", m_document, "Only of this document, by number or name");
        app.add_flag("--orphaned", m_orphaned, "Only those that a later reading or analysis left behind");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto document = documentOrAll(**file, m_document);
        if (!document) return refuse(context, document.error());
        const auto notes = listedNotes(**file, *document, m_orphaned);
        if (!notes) return refuse(context, notes.error());
        const auto corrections = (*file)->textCorrections(*document);
        if (!corrections) return refuse(context, corrections.error());
        QJsonArray left;
        for (const TextCorrectionRecord &correction : *corrections) {
            if (!m_orphaned || correction.orphaned) left.append(textCorrectionJson(correction));
        }
        printJson(context, {{QStringLiteral("notes"), *notes}, {QStringLiteral("text_corrections"), left}});
        return ExitCode::Done;
    }

private:
    std::string m_case;
    std::string m_document;
    bool m_orphaned = false;
};

} // namespace

std::unique_ptr<Command> makeNotesCommand() { return std::make_unique<NotesCommand>(); }
std::unique_ptr<Command> makeNoteCommand() { return std::make_unique<NoteCommand>(); }

} // namespace tt
