// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replay/reading_record.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

using Question = RecordedAnswer::Question;

/// Grey levels, mean of all cells. Pixels that all differ by 2 levels move a look by about 1, a crop that
/// lies a pixel beside the recorded one by 3; other text is 10 to 40 away, other figures of as many digits 2
/// to 6. Those are told apart by taking the nearest.
constexpr double kAlike = 5;
constexpr float kWorthKeeping = 0.02F; ///< an alternative less likely is not kept

QString nameOf(Question question)
{
    if (question == Question::Turn) return QStringLiteral("turn");
    return question == Question::Page ? QStringLiteral("page") : QStringLiteral("line");
}

int toThousandths(float confidence) { return static_cast<int>(std::lround(confidence * 1000)); }
float fromThousandths(const QJsonValue &value) { return static_cast<float>(value.toInt()) / 1000; }

QJsonArray toJson(const RecognisedChar &c)
{
    const auto pixels = [](double value) { return static_cast<int>(std::lround(value)); };
    QJsonArray out{c.text,
                   pixels(c.box.x()),
                   pixels(c.box.y()),
                   pixels(c.box.width()),
                   pixels(c.box.height()),
                   toThousandths(c.confidence)};
    if (c.alternativeConfidence >= kWorthKeeping) {
        out.append(c.alternative);
        out.append(toThousandths(c.alternativeConfidence));
    }
    return out;
}

RecognisedChar charFrom(const QJsonArray &a)
{
    return {a.at(0).toString(), QRectF(a.at(1).toInt(), a.at(2).toInt(), a.at(3).toInt(), a.at(4).toInt()),
            fromThousandths(a.at(5)), a.at(6).toString(), fromThousandths(a.at(7))};
}

QJsonObject toJson(const RecognisedLine &line)
{
    QJsonArray quad;
    for (const QPointF &point : line.quad) {
        quad.append(static_cast<int>(std::lround(point.x() * 10)));
        quad.append(static_cast<int>(std::lround(point.y() * 10)));
    }
    QJsonArray chars;
    for (const RecognisedChar &c : line.chars)
        chars.append(toJson(c));
    return {{QStringLiteral("quad"), quad},
            {QStringLiteral("sure"), toThousandths(line.confidence)},
            {QStringLiteral("chars"), chars}};
}

RecognisedLine lineFrom(const QJsonObject &object)
{
    RecognisedLine line;
    const QJsonArray quad = object.value(u"quad").toArray();
    for (qsizetype i = 0; i + 1 < quad.size(); i += 2)
        line.quad.append(QPointF(quad.at(i).toInt() / 10.0, quad.at(i + 1).toInt() / 10.0));
    const QJsonArray chars = object.value(u"chars").toArray();
    for (const auto &c : chars)
        line.chars.append(charFrom(c.toArray()));
    line.confidence = fromThousandths(object.value(u"sure"));
    return line;
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray quoted(const QString &text)
{
    // QJsonDocument writes no bare strings.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

QByteArray toJson(const RecordedAnswer &answer)
{
    QByteArray out = "{\"ask\":" + quoted(nameOf(answer.question)) + ",\"size\":[" +
                     QByteArray::number(answer.look.size().width()) + ',' +
                     QByteArray::number(answer.look.size().height()) +
                     "],\"look\":" + quoted(answer.look.cells());
    if (answer.question == Question::Turn) return out + ",\"turn\":" + QByteArray::number(answer.turn) + '}';
    QByteArrayList lines;
    for (const RecognisedLine &line : answer.lines)
        lines.append('\n' + compact(toJson(line)));
    return out + ",\"lines\":[" + lines.join(',') + "]}";
}

Result<RecordedAnswer> answerFrom(const QJsonObject &object)
{
    const QString name = object.value(u"ask").toString();
    const QJsonArray size = object.value(u"size").toArray();
    const auto look =
        ImageLook::fromCells({size.at(0).toInt(), size.at(1).toInt()}, object.value(u"look").toString());
    const auto question = name == nameOf(Question::Turn)   ? Question::Turn
                          : name == nameOf(Question::Page) ? Question::Page
                                                           : Question::Line;
    if (!look || name != nameOf(question))
        return fail(ErrorCode::BadFormat, QStringLiteral("\"%1\" is no recorded question.").arg(name));
    RecordedAnswer answer{question, *look, object.value(u"turn").toInt(), {}, false};
    const QJsonArray lines = object.value(u"lines").toArray();
    for (const auto &line : lines)
        answer.lines.append(lineFrom(line.toObject()));
    if (question == Question::Line && answer.lines.size() != 1)
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("A recorded line holds %1 lines.").arg(lines.size()));
    return answer;
}

QString describe(Question question, const ImageLook &look)
{
    return QStringLiteral("a %1 of %2 x %3 pixels")
        .arg(question == Question::Turn ? QStringLiteral("page's direction") : nameOf(question))
        .arg(look.size().width())
        .arg(look.size().height());
}

QString saidBy(const RecordedAnswer &answer)
{
    if (answer.question == Question::Turn) return QString::number(answer.turn);
    return answer.lines.isEmpty() ? QString() : answer.lines.constFirst().text();
}

} // namespace

RecognisedLine asRecorded(const RecognisedLine &line) { return lineFrom(toJson(line)); }

Result<const RecordedAnswer *> ReadingRecord::take(Question question, const ImageLook &look)
{
    RecordedAnswer *nearest = nullptr;
    double best = 0;
    for (RecordedAnswer &answer : answers) {
        if (answer.given || answer.question != question) continue;
        const auto distance = answer.look.distanceTo(look);
        if (!distance || (nearest != nullptr && *distance >= best)) continue;
        nearest = &answer;
        best = *distance;
    }
    if (nearest != nullptr && best <= kAlike) {
        nearest->given = true;
        return nearest;
    }
    const QString other =
        nearest == nullptr ? QStringLiteral("nothing of about this size is left")
                           : QStringLiteral("the most alike that is left, \"%1\", differs by %2 grey levels")
                                 .arg(saidBy(*nearest))
                                 .arg(best, 0, 'f', 1);
    unknown.append(QStringLiteral("%1 is asked for %2 that it was not asked for when the readings were "
                                  "recorded: %3.")
                       .arg(id, describe(question, look), other));
    return fail(ErrorCode::NotFound, unknown.constLast());
}

QStringList ReadingRecord::neverAsked() const
{
    QStringList out;
    for (const RecordedAnswer &answer : answers) {
        if (!answer.given)
            out.append(QStringLiteral("%1 is no longer asked for %2 that said \"%3\".")
                           .arg(id, describe(answer.question, answer.look), saidBy(answer)));
    }
    return out;
}

QByteArray ReadingRecord::toJson() const
{
    QByteArrayList lines;
    for (const RecordedAnswer &answer : answers)
        lines.append('\n' + tt::toJson(answer));
    return "{\"id\":" + quoted(id) + ",\"description\":" + quoted(description) + ",\"answers\":[" +
           lines.join(',') + "]}";
}

Result<ReadingRecord> ReadingRecord::fromJson(const QJsonObject &object)
{
    ReadingRecord record;
    record.id = object.value(u"id").toString();
    record.description = object.value(u"description").toString();
    if (record.id.isEmpty() || !object.value(u"answers").isArray())
        return fail(ErrorCode::BadFormat, QStringLiteral("This is no record of readings."));
    const QJsonArray answers = object.value(u"answers").toArray();
    for (const auto &value : answers) {
        auto answer = answerFrom(value.toObject());
        if (!answer) return passOn(answer);
        record.answers.append(std::move(*answer));
    }
    return record;
}

} // namespace tt
