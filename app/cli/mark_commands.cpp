// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/edits_json.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace tt
{

namespace
{

/// What tag and star work on: --finding, --document with or without --page, or --note.
class Target final
{
public:
    void describe(CLI::App &app)
    {
        app.add_option("--finding", m_finding, "This finding");
        app.add_option("--document", m_document, "This document, by number or name");
        app.add_option("--page", m_page, "With --document: this page, from 1")->check(CLI::Range(1, 1000000));
        app.add_option("--note", m_note, "This note");
    }

    [[nodiscard]] bool isEmpty() const { return m_finding == 0 && m_document.empty() && m_note == 0; }

    Result<MarkedObject> object(CaseFile &file) const
    {
        const int given = (m_finding != 0 ? 1 : 0) + (m_document.empty() ? 0 : 1) + (m_note != 0 ? 1 : 0);
        if (given != 1)
            return fail(ErrorCode::Usage, QStringLiteral("Give one of --finding, --document and --note."));
        if (m_finding != 0) return MarkedObject::of(FindingId{m_finding});
        if (m_note != 0) return MarkedObject::of(NoteId{m_note});
        const auto document = chooseDocument(file, QString::fromStdString(m_document));
        if (!document) return passOn(document);
        return m_page > 0 ? MarkedObject::of(PageKey{document->id, m_page - 1})
                          : MarkedObject::of(document->id);
    }

private:
    qint64 m_finding = 0;
    std::string m_document;
    int m_page = 0;
    qint64 m_note = 0;
};

Result<std::unique_ptr<CaseFile>> openForWriting(const std::string &path, const std::string &by)
{
    auto file = CaseFile::open(QString::fromStdString(path), OpenMode::ReadWrite);
    if (file && !by.empty()) (*file)->setPerson(QString::fromStdString(by));
    return file;
}

Result<QJsonObject> marksJson(CaseFile &file)
{
    const auto marks = file.marks();
    if (!marks) return passOn(marks);
    const auto colours = file.tagColours();
    if (!colours) return passOn(colours);
    QJsonArray marked;
    for (const MarkRecord &mark : *marks)
        marked.append(markJson(mark));
    QJsonObject colour;
    for (const TagColour &tag : *colours)
        colour.insert(tag.tag, tag.colour);
    return QJsonObject{{QStringLiteral("marks"), marked}, {QStringLiteral("colours"), colour}};
}

ExitCode listMarks(CliContext &context, const std::string &path)
{
    const auto file = openForReading(QString::fromStdString(path));
    if (!file) return refuse(context, file.error());
    const auto json = marksJson(**file);
    if (!json) return refuse(context, json.error());
    printJson(context, *json);
    return ExitCode::Done;
}

Result<MarkRecord> markOf(CaseFile &file, const MarkedObject &object)
{
    const auto marks = file.marks();
    if (!marks) return passOn(marks);
    for (const MarkRecord &mark : *marks) {
        if (mark.object == object) return mark;
    }
    return MarkRecord{object, false, {}};
}

ExitCode printMark(CliContext &context, CaseFile &file, const MarkedObject &object)
{
    const auto mark = markOf(file, object);
    if (!mark) return refuse(context, mark.error());
    printJson(context, markJson(*mark));
    return ExitCode::Done;
}

class StarCommand final : public Command
{
public:
    const char *name() const override { return "star"; }
    const char *summary() const override
    {
        return "Put a star on something, or take it off; or list stars and tags";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        m_target.describe(app);
        app.add_flag("--off", m_off, "Take the star off");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        if (m_target.isEmpty()) return listMarks(context, m_case);
        const auto file = openForWriting(m_case, m_by);
        if (!file) return refuse(context, file.error());
        const auto object = m_target.object(**file);
        if (!object) return refuse(context, object.error());
        if (const auto done = (*file)->setStar(*object, !m_off); !done) return refuse(context, done.error());
        return printMark(context, **file, *object);
    }

private:
    std::string m_case;
    Target m_target;
    bool m_off = false;
    std::string m_by;
};

class TagCommand final : public Command
{
public:
    const char *name() const override { return "tag"; }
    const char *summary() const override
    {
        return "Tag something, take tags off, or give a tag a colour; or list them";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("TAG", m_tags, "Tags to add");
        m_target.describe(app);
        app.add_option("--remove", m_remove, "A tag to take off; may be repeated");
        app.add_option("--colour", m_colour, "Colour of the one TAG given, as #rrggbb, or none");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        const bool nothing = m_tags.empty() && m_remove.empty() && m_colour.empty();
        if (nothing && m_target.isEmpty()) return listMarks(context, m_case);
        const auto file = openForWriting(m_case, m_by);
        if (!file) return refuse(context, file.error());
        return m_colour.empty() ? tag(context, **file) : colour(context, **file);
    }

private:
    ExitCode colour(CliContext &context, CaseFile &file) const
    {
        if (m_tags.size() != 1 || !m_target.isEmpty() || !m_remove.empty())
            return refuse(context,
                          {ErrorCode::Usage, QStringLiteral("--colour is for one TAG of the case."), {}});
        const QString colour = m_colour == "none" ? QString() : QString::fromStdString(m_colour);
        const auto done = file.setTagColour(QString::fromStdString(m_tags.front()), colour);
        if (!done) return refuse(context, done.error());
        const auto json = marksJson(file);
        if (!json) return refuse(context, json.error());
        printJson(context, *json);
        return ExitCode::Done;
    }

    ExitCode tag(CliContext &context, CaseFile &file) const
    {
        const auto object = m_target.object(file);
        if (!object) return refuse(context, object.error());
        const auto mark = markOf(file, *object);
        if (!mark) return refuse(context, mark.error());
        QStringList tags = mark->tags;
        for (const std::string &tag : m_tags)
            tags.append(QString::fromStdString(tag));
        for (const std::string &tag : m_remove)
            tags.removeAll(QString::fromStdString(tag).simplified());
        if (const auto done = file.setTags(*object, tags); !done) return refuse(context, done.error());
        return printMark(context, file, *object);
    }

    std::string m_case;
    std::vector<std::string> m_tags;
    Target m_target;
    std::vector<std::string> m_remove;
    std::string m_colour;
    std::string m_by;
};

class LinkCommand final : public Command
{
public:
    const char *name() const override { return "link"; }
    const char *summary() const override { return "Link two findings, take a link away, or list links"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("FINDING", m_finding, "A finding; alone: its links are listed");
        app.add_option("OTHER", m_other, "The finding it is linked with");
        app.add_option("WORDS", m_words, "What they have in common; \"same contract\" otherwise");
        app.add_option("--remove", m_remove, "Take this link away");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        if (m_other == 0 && m_remove == 0) return list(context);
        const auto file = openForWriting(m_case, m_by);
        if (!file) return refuse(context, file.error());
        if (m_remove != 0) {
            if (const auto done = (*file)->removeLink({m_remove}); !done)
                return refuse(context, done.error());
            return print(context, **file, {});
        }
        const auto id = (*file)->addLink({m_finding}, {m_other}, QString::fromStdString(m_words));
        if (!id) return refuse(context, id.error());
        return print(context, **file, {m_finding});
    }

private:
    ExitCode list(CliContext &context) const
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        return print(context, **file, {m_finding});
    }

    static ExitCode print(CliContext &context, CaseFile &file, FindingId finding)
    {
        const auto links = file.links(finding);
        if (!links) return refuse(context, links.error());
        QJsonArray array;
        for (const LinkRecord &link : *links)
            array.append(linkJson(link));
        printJson(context, {{QStringLiteral("links"), array}});
        return ExitCode::Done;
    }

    std::string m_case;
    qint64 m_finding = 0;
    qint64 m_other = 0;
    std::string m_words = "same contract";
    qint64 m_remove = 0;
    std::string m_by;
};

} // namespace

std::unique_ptr<Command> makeStarCommand() { return std::make_unique<StarCommand>(); }
std::unique_ptr<Command> makeTagCommand() { return std::make_unique<TagCommand>(); }
std::unique_ptr<Command> makeLinkCommand() { return std::make_unique<LinkCommand>(); }

} // namespace tt
