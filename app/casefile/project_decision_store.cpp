// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/edit_objects.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

namespace tt
{

namespace
{

constexpr QStringView kLink = u"link ";

QString aboutOf(const ProjectDecision &decision)
{
    return decision.question == ProjectQuestion::Link ? kLink.toString() + QString::number(decision.other)
                                                      : projectQuestionName(decision.question);
}

/// False for what this program does not know.
bool takeAbout(const QString &about, ProjectDecision &decision)
{
    if (about.startsWith(kLink)) {
        decision.question = ProjectQuestion::Link;
        decision.other = about.mid(kLink.size()).toLongLong();
        return decision.other > 0;
    }
    const auto question = projectQuestionFromName(about);
    if (!question) return false;
    decision.question = *question;
    return true;
}

EditObject objectOf(const ProjectDecision &decision)
{
    return {EditKind::ProjectDecision, {decision.document, aboutOf(decision)}};
}

Result<void> checked(const ProjectDecision &decision)
{
    const bool link = decision.question == ProjectQuestion::Link;
    if (link == (decision.answer == ProjectAnswer::AsItIs))
        return fail(ErrorCode::Usage, QStringLiteral("This question has no such answer."));
    if (link && decision.document >= decision.other)
        return fail(ErrorCode::Usage, QStringLiteral("Two documents are needed, the lower number first."));
    return {};
}

QString wordsOf(const ProjectDecision &decision, bool takenBack)
{
    const bool same = decision.answer == ProjectAnswer::Same;
    if (decision.question == ProjectQuestion::Link) {
        const QString words =
            takenBack ? QStringLiteral("Whether documents %1 and %2 are of one purchase is open again")
            : same    ? QStringLiteral("Documents %1 and %2 are of one purchase")
                      : QStringLiteral("Documents %1 and %2 are of two purchases");
        return words.arg(decision.document).arg(decision.other);
    }
    const QString words = takenBack
                              ? QStringLiteral("A doubt about the project of document %1 is open again (%2)")
                              : QStringLiteral("A doubt about the project of document %1 is settled (%2)");
    return words.arg(decision.document).arg(projectQuestionName(decision.question));
}

} // namespace

Result<QVector<ProjectDecision>> ProjectDecisionStore::all()
{
    return m_db.query([&]() -> Result<QVector<ProjectDecision>> {
        QVector<ProjectDecision> decisions;
        SQLite::Statement row = m_db.prepare("SELECT document, about, answer, seen, by, at, note FROM "
                                             "project_decisions ORDER BY at, document, "
                                             "about");
        while (row.executeStep()) {
            ProjectDecision decision;
            decision.document = row.getColumn(0).getInt64();
            const auto answer = projectAnswerFromName(sql::text(row.getColumn(2)));
            if (!answer || !takeAbout(sql::text(row.getColumn(1)), decision)) continue; // a later program's
            decision.answer = *answer;
            decision.seen = sql::text(row.getColumn(3));
            decision.by = sql::text(row.getColumn(4));
            decision.at = sql::time(row.getColumn(5));
            decision.note = sql::text(row.getColumn(6));
            decisions.append(decision);
        }
        return decisions;
    });
}

Result<void> ProjectDecisionStore::decide(const ProjectDecision &decision)
{
    return m_db.change([&]() -> Result<void> {
        if (Result<void> fits = checked(decision); !fits) return fits;
        for (const qint64 id : {decision.document, decision.other}) {
            if (id == 0 && decision.question != ProjectQuestion::Link) continue;
            if (Result<void> there = requireDocument(m_db, {id}); !there) return there;
        }
        return write(decision,
                     QJsonObject{{QStringLiteral("answer"), projectAnswerName(decision.answer)},
                                 {QStringLiteral("seen"), decision.seen},
                                 {QStringLiteral("by"), decision.by.isEmpty() ? m_db.person() : decision.by},
                                 {QStringLiteral("at"), sql::timeText(sql::now())},
                                 {QStringLiteral("note"), decision.note}});
    });
}

Result<void> ProjectDecisionStore::takeBack(const ProjectDecision &decision)
{
    return m_db.change([&]() -> Result<void> {
        if (editState(m_db, objectOf(decision)).isNull())
            return fail(ErrorCode::NotFound, QStringLiteral("Nothing was said about this."));
        return write(decision, QJsonValue::Null);
    });
}

Result<void> ProjectDecisionStore::write(const ProjectDecision &decision, const QJsonValue &state)
{
    const EditObject object = objectOf(decision);
    const QJsonValue before = editState(m_db, object);
    const auto textOf = [](const QJsonValue &value) {
        return value.isObject() ? sql::jsonText(value.toObject()) : QString();
    };
    EditRecorder edit(m_db);
    edit.changing(object);
    setEditState(m_db, object, state);
    m_db.audit(QStringLiteral("project_decision"),
               QStringLiteral("document %1: %2").arg(decision.document).arg(aboutOf(decision)),
               textOf(before), textOf(state));
    edit.finish(wordsOf(decision, !state.isObject()));
    return {};
}

} // namespace tt
