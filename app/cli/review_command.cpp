// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/corrected_facts.h"
#include "app/evidence/contract_json.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

#include <string>
#include <vector>

namespace tt
{

namespace
{

class ReviewCommand final : public Command
{
public:
    const char *name() const override { return "review"; }
    const char *summary() const override { return "Confirm, reject or correct a finding"; }

    void describe(CLI::App &app) override
    {
        app.add_option("CASE", m_case, "The case file (*.ttcase)")->required();
        app.add_option("FINDING", m_finding, "The finding's number")->required();
        app.add_option("ACTION", m_action, "confirm, reject, correct or clear")
            ->required()
            ->check(CLI::IsMember({"confirm", "reject", "correct", "clear"}));
        app.add_option("--note", m_note, "Why");
        app.add_option("--by", m_by, "Who; the login name otherwise");
        app.add_option("--also", m_also, "Further findings, judged in the same edit; not with correct");
        m_facts.describe(app);
    }

    ExitCode run(CliContext &context) override
    {
        auto file = CaseFile::open(QString::fromStdString(m_case), OpenMode::ReadWrite);
        if (!file) return refuse(context, file.error());
        if (!m_by.empty()) (*file)->setPerson(QString::fromStdString(m_by));
        const auto finding = (*file)->finding({m_finding});
        if (!finding) return refuse(context, finding.error());
        auto review = reviewFor(finding->finding.facts);
        if (!review) return refuse(context, review.error());
        review->by = (*file)->person();
        review->at = QDateTime::currentDateTimeUtc();
        review->note = QString::fromStdString(m_note);
        QVector<FindingId> ids{FindingId{m_finding}};
        for (const qint64 also : m_also) {
            if (!ids.contains(FindingId{also})) ids.append(FindingId{also});
        }
        if (const auto done = (*file)->reviewMany(ids, *review); !done) return refuse(context, done.error());
        QJsonArray judged;
        for (const FindingId id : std::as_const(ids)) {
            const auto changed = (*file)->finding(id);
            if (!changed) return refuse(context, changed.error());
            const auto document = (*file)->document(changed->document);
            if (!document) return refuse(context, document.error());
            judged.append(findingJson(*changed, *document));
        }
        printJson(context, judged.size() == 1 ? judged.first().toObject()
                                              : QJsonObject{{QStringLiteral("findings"), judged}});
        return ExitCode::Done;
    }

private:
    Result<Review> reviewFor(const FindingFacts &facts) const
    {
        Review review;
        if (m_action == "confirm") review.state = ReviewState::Confirmed;
        if (m_action == "reject") review.state = ReviewState::Rejected;
        if (m_action == "clear") review.state = ReviewState::Unreviewed;
        if (m_action != "correct") return review;
        review.state = ReviewState::Corrected;
        if (!m_also.empty())
            return fail(ErrorCode::Usage,
                        QStringLiteral("Findings are corrected one by one, without --also."));
        auto corrected = m_facts.applyTo(facts);
        if (!corrected) return passOn(corrected);
        review.corrected = *corrected;
        return review;
    }

    std::string m_case;
    qint64 m_finding = 0;
    std::string m_action;
    std::string m_note;
    std::string m_by;
    std::vector<qint64> m_also;
    CorrectedFacts m_facts;
};

} // namespace

std::unique_ptr<Command> makeReviewCommand() { return std::make_unique<ReviewCommand>(); }

} // namespace tt
