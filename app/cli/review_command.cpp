// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/evidence/contract_json.h"

#include <CLI/CLI.hpp>

#include <string>

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
        app.add_option("--value", m_value,
                       "With correct: the right amount in major units, such as 200000.00");
        app.add_option("--kind", m_kind,
                       "With correct: what the amount is (budget, ceiling, award, contract, ...)");
        app.add_option("--currency", m_currency, "With correct: ISO 4217, such as CNY");
        app.add_option("--polarity", m_polarity,
                       "With correct: sought, supplied, benchmark, excluded, past_performance, background, "
                       "false_positive");
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
        if (const auto done = (*file)->setReview({m_finding}, *review); !done)
            return refuse(context, done.error());
        const auto changed = (*file)->finding({m_finding});
        if (!changed) return refuse(context, changed.error());
        const auto document = (*file)->document(changed->document);
        if (!document) return refuse(context, document.error());
        printJson(context, findingJson(*changed, *document));
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
        auto corrected = correctedFacts(facts);
        if (!corrected) return passOn(corrected);
        if (*corrected == facts)
            return fail(
                ErrorCode::Usage,
                QStringLiteral("Nothing to correct: give --value, --kind, --currency or --polarity."));
        review.corrected = *corrected;
        return review;
    }

    Result<FindingFacts> correctedFacts(const FindingFacts &facts) const
    {
        if (const auto *amount = std::get_if<AmountFacts>(&facts)) return correctedAmount(*amount);
        if (const auto *mention = std::get_if<MentionFacts>(&facts)) {
            MentionFacts changed = *mention;
            const auto polarity = polarityFromName(QString::fromStdString(m_polarity));
            if (!m_polarity.empty() && !polarity)
                return fail(ErrorCode::Usage,
                            QStringLiteral("\"%1\" is no polarity.").arg(QString::fromStdString(m_polarity)));
            if (polarity) changed.polarity = *polarity;
            return FindingFacts(changed);
        }
        return fail(ErrorCode::Usage,
                    QStringLiteral("Only amounts and mentions can be corrected here; reject the others."));
    }

    Result<FindingFacts> correctedAmount(AmountFacts amount) const
    {
        if (!m_value.empty()) {
            const auto value = Decimal::parse(QString::fromStdString(m_value));
            if (!value)
                return fail(
                    ErrorCode::Usage,
                    QStringLiteral("\"%1\" is no amount; write digits with a point, such as 200000.00.")
                        .arg(QString::fromStdString(m_value)));
            amount.value = *value;
            amount.low.reset();
            amount.high.reset();
        }
        if (!m_kind.empty()) {
            const auto kind = kindFromName(QString::fromStdString(m_kind));
            if (!kind)
                return fail(ErrorCode::Usage,
                            QStringLiteral("\"%1\" is no kind.").arg(QString::fromStdString(m_kind)));
            amount.kind = *kind;
        }
        if (!m_currency.empty()) amount.currency = QString::fromStdString(m_currency);
        return FindingFacts(amount);
    }

    std::string m_case;
    qint64 m_finding = 0;
    std::string m_action;
    std::string m_note;
    std::string m_by;
    std::string m_value;
    std::string m_kind;
    std::string m_currency;
    std::string m_polarity;
};

} // namespace

std::unique_ptr<Command> makeReviewCommand() { return std::make_unique<ReviewCommand>(); }

} // namespace tt
