// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyse_again.h"
#include "app/cli/commands.h"
#include "app/cli/corrected_facts.h"
#include "app/cli/quoted_place.h"
#include "app/evidence/contract_json.h"
#include "app/evidence/edits_json.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tt
{

namespace
{

class CorrectCommand final : public Command
{
public:
    const char *name() const override { return "correct"; }
    const char *summary() const override
    {
        return "Put right what was read, what a finding is, or how a page is held; or list corrections";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--document", m_document, "The document, by number or name");
        app.add_option("--page", m_page, "Its page, from 1")->check(CLI::Range(1, 1000000));
        app.add_option("--quote", m_quote, "The words on the page that were read wrongly");
        app.add_option("--occurrence", m_occurrence, "With --quote: the n-th place that says so")
            ->check(CLI::PositiveNumber);
        m_withOption = app.add_option("--with", m_with, "What the page says there; may be empty");
        app.add_option("--turn", m_turn, "Degrees clockwise that the page is to be turned: 0, 90, 180, 270")
            ->check(CLI::IsMember({0, 90, 180, 270}));
        app.add_option("--position", m_position, "The place in its document where the page belongs, from 1")
            ->check(CLI::PositiveNumber);
        app.add_flag("--as-filed", m_asFiled, "The page is to be held as its file has it");
        app.add_option("--remove", m_remove, "Take this text correction back");
        app.add_option("--finding", m_finding, "The finding whose facts are wrong");
        m_facts.describe(app);
        app.add_option("--note", m_note, "With --finding: why");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        const bool text = !m_quote.empty() || m_withOption->count() > 0;
        const bool view = m_turn >= 0 || m_position > 0 || m_asFiled;
        const int tasks =
            (text ? 1 : 0) + (view ? 1 : 0) + (m_remove != 0 ? 1 : 0) + (m_finding != 0 ? 1 : 0);
        if (tasks == 0 && m_facts.isEmpty()) return list(context);
        if (tasks != 1 || (m_finding == 0 && !m_facts.isEmpty()))
            return refuse(context,
                          usage(QStringLiteral("Correct one thing at a time: text (--quote and --with), a "
                                               "page (--turn, --position), or a --finding.")));
        const QString path = QString::fromStdString(m_case);
        auto file = CaseFile::open(path, OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        if (m_finding != 0) return correctFinding(context, **file);
        const auto report = text ? correctText(**file) : (view ? setView(**file) : removeCorrection(**file));
        if (!report) return refuse(context, report.error());
        file->reset(); // the analysis opens it itself
        return analyseAgain(context, path, *report);
    }

private:
    static Error usage(const QString &sentence) { return {ErrorCode::Usage, sentence, {}}; }

    Result<PageKey> page(CaseFile &file) const
    {
        if (m_document.empty() || m_page == 0)
            return tl::unexpected<Error>(usage(QStringLiteral("Give the page with --document and --page.")));
        const auto document = chooseDocument(file, QString::fromStdString(m_document));
        if (!document) return passOn(document);
        if (m_page > document->pages)
            return tl::unexpected<Error>(
                usage(QStringLiteral("\"%1\" has %2 pages.").arg(document->name).arg(document->pages)));
        return PageKey{document->id, m_page - 1};
    }

    Result<QJsonObject> correctText(CaseFile &file) const
    {
        if (m_quote.empty() || m_withOption->count() == 0)
            return tl::unexpected<Error>(usage(QStringLiteral("Give --quote and --with.")));
        const auto key = page(file);
        if (!key) return passOn(key);
        const auto place = quotedPlace(file, *key, QString::fromStdString(m_quote), m_occurrence);
        if (!place) return passOn(place);
        const auto id = file.correctText(*key, *place, QString::fromStdString(m_with));
        if (!id) return passOn(id);
        const auto corrections = file.textCorrections(key->document, key->page);
        if (!corrections) return passOn(corrections);
        for (const TextCorrectionRecord &correction : *corrections) {
            if (correction.id == *id)
                return QJsonObject{{QStringLiteral("text_correction"), textCorrectionJson(correction)}};
        }
        return QJsonObject();
    }

    Result<QJsonObject> removeCorrection(CaseFile &file) const
    {
        const auto done = file.removeCorrection({m_remove});
        if (!done) return tl::unexpected<Error>(usage(done.error().message));
        return QJsonObject{{QStringLiteral("removed"), m_remove}};
    }

    Result<QJsonObject> setView(CaseFile &file) const
    {
        const auto key = page(file);
        if (!key) return passOn(key);
        const auto views = file.pageViews(key->document);
        if (!views) return passOn(views);
        PageViewRecord view;
        for (const PageViewRecord &known : *views) {
            if (known.page == *key && !m_asFiled) view = known;
        }
        if (m_turn >= 0) view.turn = m_turn;
        if (m_position > 0) view.position = m_position;
        if (const auto done = file.setPageView(*key, view.turn, view.position); !done) return passOn(done);
        view.page = *key;
        view.by = file.person();
        view.at = QDateTime::currentDateTimeUtc();
        return QJsonObject{{QStringLiteral("page_view"), pageViewJson(view)}};
    }

    ExitCode correctFinding(CliContext &context, CaseFile &file) const
    {
        const auto finding = file.finding({m_finding});
        if (!finding) return refuse(context, finding.error());
        const auto facts = m_facts.applyTo(finding->finding.facts);
        if (!facts) return refuse(context, facts.error());
        Review review;
        review.state = ReviewState::Corrected;
        review.corrected = *facts;
        review.note = m_note.empty() ? finding->review.note : QString::fromStdString(m_note);
        if (const auto done = file.setReview({m_finding}, review); !done)
            return refuse(context, done.error());
        const auto changed = file.finding({m_finding});
        if (!changed) return refuse(context, changed.error());
        const auto document = file.document(changed->document);
        if (!document) return refuse(context, document.error());
        printJson(context, findingJson(*changed, *document));
        return ExitCode::Done;
    }

    ExitCode list(CliContext &context) const
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto document = documentOrAll(**file, m_document);
        if (!document) return refuse(context, document.error());
        const auto corrections = (*file)->textCorrections(*document);
        if (!corrections) return refuse(context, corrections.error());
        const auto views = (*file)->pageViews(*document);
        if (!views) return refuse(context, views.error());
        QJsonArray texts;
        for (const TextCorrectionRecord &correction : *corrections)
            texts.append(textCorrectionJson(correction));
        QJsonArray pages;
        for (const PageViewRecord &view : *views)
            pages.append(pageViewJson(view));
        printJson(context,
                  {{QStringLiteral("text_corrections"), texts}, {QStringLiteral("page_views"), pages}});
        return ExitCode::Done;
    }

    std::string m_case;
    std::string m_document;
    int m_page = 0;
    std::string m_quote;
    int m_occurrence = 0;
    std::string m_with;
    CLI::Option *m_withOption = nullptr; ///< owned by the App that describe() was given
    int m_turn = -1;
    int m_position = 0;
    bool m_asFiled = false;
    qint64 m_remove = 0;
    qint64 m_finding = 0;
    CorrectedFacts m_facts;
    std::string m_note;
    std::string m_by;
};

} // namespace

std::unique_ptr<Command> makeCorrectCommand() { return std::make_unique<CorrectCommand>(); }

} // namespace tt
