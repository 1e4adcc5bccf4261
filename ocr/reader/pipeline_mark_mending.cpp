// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_mark_mending.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tt
{

namespace
{

constexpr float kMendedConfidence = 0.9F;

bool isDigit(const QString &text) { return text.size() == 1 && text[0] >= u'0' && text[0] <= u'9'; }

QString digitsOf(QStringView figure)
{
    QString digits;
    for (const QChar c : figure)
        if (c >= u'0' && c <= u'9') digits += c;
    return digits;
}

/// Digits behind the decimal point; -1 without one.
qsizetype decimalsOf(QStringView figure)
{
    const qsizetype point = std::max(figure.lastIndexOf(u'.'), figure.lastIndexOf(u'．'));
    return point < 0 ? -1 : digitsOf(figure.mid(point)).size();
}

const QRegularExpression &figures()
{
    static const QRegularExpression form(QStringLiteral("[0-9][0-9,，.．]*[0-9]"));
    return form;
}

bool isGrouped(const QString &figure)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"));
    return form.match(figure).hasMatch();
}

/// How another reading prints the same figure in groups of three.
std::optional<QString> groupedAs(const QString &figure, const RawLine &raw)
{
    for (const OtherReading &other : raw.others) {
        for (auto at = figures().globalMatch(other.text); at.hasNext();) {
            const QString candidate = at.next().captured();
            if (isGrouped(candidate) && digitsOf(candidate) == digitsOf(figure) &&
                decimalsOf(candidate) == decimalsOf(figure))
                return candidate;
        }
    }
    return std::nullopt;
}

/// The figure's characters printed as `form`: its own digits in their places, its own marks where they stand,
/// a mark that it lacked between the digits beside it.
QVector<RecognisedChar> printedAs(const QVector<RecognisedChar> &own, const QString &form)
{
    QVector<RecognisedChar> out;
    qsizetype at = 0;
    for (const QChar c : form) {
        if (c >= u'0' && c <= u'9') {
            while (at < own.size() && !isDigit(own[at].text))
                ++at;
            if (at < own.size()) out.append(own[at++]);
            continue;
        }
        RecognisedChar mark;
        if (at < own.size() && !isDigit(own[at].text)) {
            mark = own[at++];
        } else if (!out.isEmpty() && at < own.size()) {
            const QRectF before = out.constLast().box;
            const QRectF after = own[at].box;
            mark.box = QRectF(QPointF((before.center().x() + before.right()) / 2, before.top()),
                              QPointF((after.left() + after.center().x()) / 2, after.bottom()))
                           .normalized();
            mark.confidence = kMendedConfidence;
        }
        mark.text = c;
        out.append(mark);
    }
    return out;
}

int mend(RecognisedLine &line, const RawLine &raw)
{
    QVector<qsizetype> charAt; // of each unit of the text
    for (qsizetype i = 0; i < line.chars.size(); ++i)
        charAt.insert(charAt.size(), line.chars[i].text.size(), i);
    const QString text = line.text();
    int changed = 0;
    QVector<RecognisedChar> chars;
    qsizetype done = 0;
    for (auto at = figures().globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const QString own = match.captured();
        const auto form = isGrouped(own) ? std::nullopt : groupedAs(own, raw);
        if (!form) continue;
        const qsizetype from = charAt[match.capturedStart()];
        const qsizetype to = charAt[match.capturedEnd() - 1] + 1;
        chars += line.chars.mid(done, from - done);
        chars += printedAs(line.chars.mid(from, to - from), *form);
        done = to;
        ++changed;
    }
    if (changed > 0) line.chars = chars + line.chars.mid(done);
    return changed;
}

} // namespace

int mendMarks(QVector<RecognisedLine> &lines, const QVector<RawLine> &raw)
{
    int changed = 0;
    for (qsizetype i = 0; i < std::min(lines.size(), raw.size()); ++i)
        changed += mend(lines[i], raw[i]);
    return changed;
}

} // namespace tt
