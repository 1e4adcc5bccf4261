// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/records.h"

#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace tt
{

namespace
{

constexpr std::array kDocumentStates = {
    std::pair{DocumentState::Queued, u"queued"},
    std::pair{DocumentState::Reading, u"reading"},
    std::pair{DocumentState::Done, u"done"},
    std::pair{DocumentState::Failed, u"failed"},
};
constexpr std::array kPageStates = {
    std::pair{PageState::Waiting, u"waiting"},
    std::pair{PageState::Read, u"read"},
    std::pair{PageState::Failed, u"failed"},
};
constexpr std::array kReviewStates = {
    std::pair{ReviewState::Unreviewed, u"unreviewed"},
    std::pair{ReviewState::Confirmed, u"confirmed"},
    std::pair{ReviewState::Corrected, u"corrected"},
    std::pair{ReviewState::Rejected, u"rejected"},
};

template <typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value) return QString::fromUtf16(name);
    }
    return {};
}

template <typename Value, typename Names>
std::optional<Value> valueIn(const Names &names, QStringView text)
{
    for (const auto &[known, name] : names) {
        if (text == QStringView(name)) return known;
    }
    return std::nullopt;
}

} // namespace

QString documentStateName(DocumentState state) { return nameIn(kDocumentStates, state); }
std::optional<DocumentState> documentStateFromName(QStringView name)
{
    return valueIn<DocumentState>(kDocumentStates, name);
}
QString pageStateName(PageState state) { return nameIn(kPageStates, state); }
std::optional<PageState> pageStateFromName(QStringView name) { return valueIn<PageState>(kPageStates, name); }
QString reviewStateName(ReviewState state) { return nameIn(kReviewStates, state); }
std::optional<ReviewState> reviewStateFromName(QStringView name)
{
    return valueIn<ReviewState>(kReviewStates, name);
}

QJsonObject reviewToJson(const Review &review)
{
    QJsonObject json{{QStringLiteral("state"), reviewStateName(review.state)}};
    if (!review.by.isEmpty()) json.insert(QStringLiteral("by"), review.by);
    if (review.at.isValid()) json.insert(QStringLiteral("at"), sql::timeText(review.at));
    if (!review.note.isEmpty()) json.insert(QStringLiteral("note"), review.note);
    if (review.corrected) json.insert(QStringLiteral("corrected"), factsToJson(*review.corrected));
    return json;
}

QJsonObject noteToJson(const NoteRecord &note)
{
    QJsonObject json{{QStringLiteral("text"), note.text},
                     {QStringLiteral("tags"), QJsonArray::fromStringList(note.tags)}};
    if (!note.finding.isNull()) json.insert(QStringLiteral("finding"), note.finding.value);
    if (!note.document.isNull()) json.insert(QStringLiteral("document"), note.document.value);
    if (note.page) json.insert(QStringLiteral("page"), *note.page + 1);
    if (!note.box.isEmpty())
        json.insert(QStringLiteral("box"), QJsonArray{note.box.x, note.box.y, note.box.w, note.box.h});
    if (!note.quote.isEmpty()) json.insert(QStringLiteral("quote"), note.quote);
    if (!note.project.isEmpty()) json.insert(QStringLiteral("project"), note.project);
    return json;
}

} // namespace tt
