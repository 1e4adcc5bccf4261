// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/case_copies.h"
#include "app/evidence/contract_json.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

class ProvenanceCommand final : public Command
{
public:
    const char *name() const override { return "provenance"; }
    const char *summary() const override { return "Show or write where a document comes from"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("DOCUMENT", m_document, "The document, by number or name")->required();
        m_url = app.add_option("--url", m_values.url, "Where it was published");
        m_at = app.add_option("--retrieved-at", m_values.at,
                              "When it was fetched: 2024-05-20 or 2024-05-20T14:30:00+08:00");
        m_from = app.add_option("--retrieved-by", m_values.from, "Who fetched it");
        m_how = app.add_option("--how", m_values.how, "How: saved from a browser, sent by a source, …");
        m_note = app.add_option("--note", m_values.note, "Anything else");
        app.add_option("--by", m_values.by, "Who writes this; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        const bool writes =
            !m_url->empty() || !m_at->empty() || !m_from->empty() || !m_how->empty() || !m_note->empty();
        const auto file = writes ? CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite)
                                 : openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto document = chooseDocument(**file, QString::fromStdString(m_document));
        if (!document) return refuse(context, document.error());
        auto provenance = (*file)->provenance(document->id);
        if (!provenance) return refuse(context, provenance.error());
        if (writes) {
            if (const Result<void> taken = takeOptions(*provenance); !taken)
                return refuse(context, taken.error());
            if (!m_values.by.empty()) (*file)->setPerson(QString::fromStdString(m_values.by));
            if (const Result<void> written = (*file)->setProvenance(document->id, *provenance); !written)
                return refuse(context, written.error());
            provenance = (*file)->provenance(document->id);
            if (!provenance) return refuse(context, provenance.error());
        }
        QJsonObject json = provenanceJson(*provenance);
        json.insert(QStringLiteral("document"), document->id.value);
        json.insert(QStringLiteral("name"), document->name);
        const QJsonObject known = documentJson(*document);
        for (const char *key :
             {"sha256", "imported_at", "file_modified_at", "source_path", "other_paths", "metadata"})
            json.insert(QLatin1String(key), known.value(QLatin1String(key)));
        printJson(context, json);
        return ExitCode::Done;
    }

private:
    /// What was named replaces what stood there; "" empties it.
    Result<void> takeOptions(Provenance &provenance) const
    {
        if (!m_url->empty()) provenance.sourceUrl = QString::fromStdString(m_values.url);
        if (!m_from->empty()) provenance.retrievedBy = QString::fromStdString(m_values.from);
        if (!m_how->empty()) provenance.how = QString::fromStdString(m_values.how);
        if (!m_note->empty()) provenance.note = QString::fromStdString(m_values.note);
        if (m_at->empty()) return {};
        provenance.retrievedAt = {};
        if (m_values.at.empty()) return {};
        const auto at = retrievalTime(QString::fromStdString(m_values.at));
        if (!at) return passOn(at);
        provenance.retrievedAt = *at;
        return {};
    }

    struct Values {
        std::string url;
        std::string at;
        std::string from;
        std::string how;
        std::string note;
        std::string by;
    };
    std::string m_case;
    std::string m_document;
    Values m_values;
    CLI::Option *m_url = nullptr; ///< owned by CLI::App, which outlives run()
    CLI::Option *m_at = nullptr;
    CLI::Option *m_from = nullptr;
    CLI::Option *m_how = nullptr;
    CLI::Option *m_note = nullptr;
};

class DuplicatesCommand final : public Command
{
public:
    const char *name() const override { return "duplicates"; }
    const char *summary() const override
    {
        return "List documents that may be one notice, or say which are, so that they count once";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_flag("--json", m_json,
                     R"(JSON: {"suggestions": [...], "copies": [...], "decisions": [...]})");
        auto *copy = app.add_option("--copy", m_copy, "DOCUMENT OTHER: the first is the second once more")
                         ->expected(2);
        auto *different =
            app.add_option("--different", m_different, "DOCUMENT OTHER: two notices, however alike")
                ->expected(2)
                ->excludes(copy);
        app.add_option("--undo", m_undo, "Take this decision back")
            ->check(CLI::PositiveNumber)
            ->excludes(copy)
            ->excludes(different);
        app.add_option("--note", m_note, "Why");
        app.add_option("--by", m_by, "Who; the login name otherwise");
    }

    ExitCode run(CliContext &context) override
    {
        return m_copy.empty() && m_different.empty() && m_undo == 0 ? list(context) : decide(context);
    }

private:
    ExitCode decide(CliContext &context) const
    {
        const auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        CopyDecision decision;
        decision.by = QString::fromStdString(m_by);
        decision.note = QString::fromStdString(m_note);
        decision.undoes = m_undo;
        decision.action = m_undo != 0       ? CopyAction::Undo
                          : !m_copy.empty() ? CopyAction::Copy
                                            : CopyAction::Different;
        if (decision.action != CopyAction::Undo) {
            const std::vector<std::string> &names = m_copy.empty() ? m_different : m_copy;
            const auto document = chooseDocument(**file, QString::fromStdString(names.at(0)));
            if (!document) return refuse(context, document.error());
            const auto other = chooseDocument(**file, QString::fromStdString(names.at(1)));
            if (!other) return refuse(context, other.error());
            decision.document = document->id;
            decision.other = other->id;
        }
        const auto made = (*file)->addCopyDecision(decision);
        if (!made) return refuse(context, made.error());
        printJson(context, copyDecisionJson(*made));
        return ExitCode::Done;
    }

    ExitCode list(CliContext &context) const
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        const auto copies = copiesOf(**file);
        if (!copies) return refuse(context, copies.error());
        QHash<qint64, QString> names;
        const auto documents = (*file)->documents();
        if (!documents) return refuse(context, documents.error());
        for (const DocumentRecord &document : *documents)
            names.insert(document.id.value, document.name);
        m_json ? printAsJson(context, *copies, names) : printWords(context, *copies, names);
        return ExitCode::Done;
    }

    static QJsonArray differencesOf(const DuplicateSuggestion &pair)
    {
        QJsonArray names;
        for (const CopyDifference each : pair.differences)
            names.append(copyDifferenceName(each));
        return names;
    }

    static void printAsJson(CliContext &context, const CaseCopies &copies,
                            const QHash<qint64, QString> &names)
    {
        const auto document = [&](qint64 id) {
            return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), names.value(id)}};
        };
        QJsonArray suggestions;
        for (const DuplicateSuggestion &each : copies.open)
            suggestions.append(
                QJsonObject{{QStringLiteral("first"), document(each.first)},
                            {QStringLiteral("second"), document(each.second)},
                            {QStringLiteral("resemblance"), each.resemblance},
                            {QStringLiteral("likeness"),
                             each.likeness < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(each.likeness)},
                            {QStringLiteral("shared_numbers"), each.sharedNumbers},
                            {QStringLiteral("shared_amounts"), each.sharedAmounts},
                            {QStringLiteral("differing_amounts"), each.differingAmounts},
                            {QStringLiteral("closeness"), copyClosenessName(each.closeness)},
                            {QStringLiteral("differences"), differencesOf(each)}});
        QJsonArray counted;
        for (const auto &[copy, other] : copies.copies.asKeyValueRange())
            counted.append(QJsonObject{{QStringLiteral("copy"), document(copy)},
                                       {QStringLiteral("of"), document(other)}});
        QJsonArray decisions;
        for (const CopyDecision &each : copies.decisions)
            decisions.append(copyDecisionJson(each));
        printJson(context, {{QStringLiteral("suggestions"), suggestions},
                            {QStringLiteral("copies"), counted},
                            {QStringLiteral("decisions"), decisions}});
    }

    static QString headOf(const DuplicateSuggestion &pair)
    {
        if (pair.closeness == CopyCloseness::Likely) return QStringLiteral("May be one: ");
        QStringList names;
        for (const CopyDifference each : pair.differences)
            names.append(copyDifferenceName(each));
        return QStringLiteral("Similar, but these differ (%1): ").arg(names.join(QStringLiteral(", ")));
    }

    static void printWords(CliContext &context, const CaseCopies &copies, const QHash<qint64, QString> &names)
    {
        for (const DuplicateSuggestion &each : copies.open)
            print(context,
                  headOf(each) +
                      QStringLiteral("%1 “%2” and %3 “%4” (text %5 % alike%9, %6 numbers and %7 sums "
                                     "shared, %8 sums not)\n")
                          .arg(each.first)
                          .arg(names.value(each.first))
                          .arg(each.second)
                          .arg(names.value(each.second))
                          .arg(qRound(100 * each.resemblance))
                          .arg(each.sharedNumbers)
                          .arg(each.sharedAmounts)
                          .arg(each.differingAmounts)
                          .arg(each.likeness < 0
                                   ? QString()
                                   : QStringLiteral(", pages %1 %").arg(qRound(100 * each.likeness))));
        for (const auto &[copy, other] : copies.copies.asKeyValueRange())
            print(context, QStringLiteral("Counted once: %1 “%2” is a copy of %3 “%4”\n")
                               .arg(copy)
                               .arg(names.value(copy))
                               .arg(other)
                               .arg(names.value(other)));
    }

    std::string m_case;
    std::vector<std::string> m_copy;
    std::vector<std::string> m_different;
    qint64 m_undo = 0;
    std::string m_note;
    std::string m_by;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeProvenanceCommand() { return std::make_unique<ProvenanceCommand>(); }
std::unique_ptr<Command> makeDuplicatesCommand() { return std::make_unique<DuplicatesCommand>(); }

} // namespace tt
