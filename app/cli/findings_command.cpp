// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/contract_json.h"
#include "app/gloss/finding_gloss.h"
#include "app/search/query_parser.h"

#include <CLI/CLI.hpp>
#include <QHash>
#include <QJsonArray>

#include <string>

namespace tt
{

namespace
{

QString valueOf(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts))
        return QStringLiteral("%1 %2 %3")
            .arg(kindName(amount->kind), amount->value.toGrouped(), amount->currency);
    if (const auto *mention = std::get_if<MentionFacts>(&facts))
        return QStringLiteral("%1 (%2)").arg(mention->watchId, polarityName(mention->polarity));
    if (const auto *party = std::get_if<PartyFacts>(&facts)) return party->role;
    if (const auto *date = std::get_if<DateFacts>(&facts))
        return QStringLiteral("%1 %2").arg(date->role, date->value.toString(Qt::ISODate));
    return std::get<IdentifierFacts>(facts).role;
}

QString glossOf(const FindingRecord &record, const QString &noticeType)
{
    const bool byPerson =
        record.review.state == ReviewState::Corrected && record.review.corrected.has_value();
    return findingGloss(record.finding, byPerson ? *record.review.corrected : record.finding.facts, byPerson,
                        noticeType);
}

QJsonObject glossJson(const FindingRecord &record, const QString &noticeType)
{
    return {{QStringLiteral("text"), glossOf(record, noticeType)}, {QStringLiteral("mark"), glossMark()}};
}

class FindingsCommand final : public Command
{
public:
    const char *name() const override { return "findings"; }
    const char *summary() const override
    {
        return "Print what was found: figures, mentions, signal phrases, parties, dates, numbers";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("--document", m_document, "Only this document, by number or name");
        app.add_option("--type", m_type, "Only this type")
            ->check(CLI::IsMember({"amount", "mention", "signal", "party", "date", "identifier"}));
        app.add_option("--where", m_where,
                       "Only what fits these filters, for example \"kind:award amount:>=500000 buyer:大学\"");
        auto *json = app.add_flag("--json", m_json, "JSON: {\"findings\": [...]}");
        app.add_flag(
            "--gloss", m_gloss,
            "One English line for each, made from its fields: a line below it, or \"gloss\" in JSON");
        app.add_flag("--csv", m_csv, "CSV, one finding a row")->excludes(json)->excludes("--gloss");
    }

    ExitCode run(CliContext &context) override
    {
        const auto file = openForReading(QString::fromStdString(m_case));
        if (!file) return refuse(context, file.error());
        FindingFilter filter;
        filter.type = QString::fromStdString(m_type);
        if (!m_where.empty()) {
            const auto conditions = parseConditions(QString::fromStdString(m_where));
            if (!conditions) return refuse(context, conditions.error());
            filter.conditions = *conditions;
        }
        if (!m_document.empty()) {
            const auto document = chooseDocument(**file, QString::fromStdString(m_document));
            if (!document) return refuse(context, document.error());
            filter.document = document->id;
        }
        const auto documents = (*file)->documents();
        if (!documents) return refuse(context, documents.error());
        const auto findings = (*file)->findings(filter);
        if (!findings) return refuse(context, findings.error());
        output(context, *documents, *findings);
        return ExitCode::Done;
    }

private:
    void output(CliContext &context, const QVector<DocumentRecord> &documents,
                const QVector<FindingRecord> &findings) const
    {
        if (m_csv) {
            print(context, QString::fromUtf8(findingsCsv(findings, documents)));
            return;
        }
        if (m_json) {
            QHash<DocumentId, DocumentRecord> byId;
            for (const DocumentRecord &document : documents)
                byId.insert(document.id, document);
            QJsonArray array;
            for (const FindingRecord &finding : findings) {
                const DocumentRecord document = byId.value(finding.document);
                QJsonObject json = findingJson(finding, document);
                if (m_gloss) json.insert(QStringLiteral("gloss"), glossJson(finding, document.noticeType));
                array.append(json);
            }
            printJson(context, {{QStringLiteral("findings"), array}});
            return;
        }
        for (const FindingRecord &record : findings) {
            print(context, QStringLiteral("%1  %2 p.%3  %4  %5  %6  [%7]\n")
                               .arg(record.id.value, 5)
                               .arg(record.documentName)
                               .arg(record.finding.page + 1)
                               .arg(findingTypeName(record.finding.facts), -10)
                               .arg(record.finding.quote, valueOf(record.finding.facts),
                                    verdictName(record.finding.reading.verdict)));
            if (m_gloss)
                print(context, QStringLiteral("       %1 (%2)\n").arg(glossOf(record, {}), glossMark()));
        }
    }

    std::string m_case;
    std::string m_document;
    std::string m_type;
    std::string m_where;
    bool m_json = false;
    bool m_gloss = false;
    bool m_csv = false;
};

} // namespace

std::unique_ptr<Command> makeFindingsCommand() { return std::make_unique<FindingsCommand>(); }

} // namespace tt
