// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/edit_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace tt
{

namespace
{

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(tt::EditText)
};

/// `places` says what stands in each place: f a finding's number, d a document's, o the name of a marked
/// object, t text.
struct Known {
    const char *stored;
    const char *shown;
    const char *places;
};

constexpr Known kKnown[] = {
    {"Finding %1: confirmed", QT_TRANSLATE_NOOP("tt::EditText", "confirmed %1"), "f"},
    {"Finding %1: corrected", QT_TRANSLATE_NOOP("tt::EditText", "corrected %1"), "f"},
    {"Finding %1: rejected", QT_TRANSLATE_NOOP("tt::EditText", "rejected %1"), "f"},
    {"Finding %1: unreviewed", QT_TRANSLATE_NOOP("tt::EditText", "to review again: %1"), "f"},
    {"%1 findings: confirmed", QT_TRANSLATE_NOOP("tt::EditText", "%1 findings confirmed"), "t"},
    {"%1 findings: corrected", QT_TRANSLATE_NOOP("tt::EditText", "%1 findings corrected"), "t"},
    {"%1 findings: rejected", QT_TRANSLATE_NOOP("tt::EditText", "%1 findings rejected"), "t"},
    {"%1 findings: unreviewed", QT_TRANSLATE_NOOP("tt::EditText", "%1 findings to review again"), "t"},
    {"Findings %1 and %2: %3", QT_TRANSLATE_NOOP("tt::EditText", "link “%3” between %1 and %2"), "fft"},
    {"Link %1 taken away", QT_TRANSLATE_NOOP("tt::EditText", "a link taken away"), "t"},
    {"Note %1 written", QT_TRANSLATE_NOOP("tt::EditText", "a note written"), "t"},
    {"Note %1 changed", QT_TRANSLATE_NOOP("tt::EditText", "a note changed"), "t"},
    {"Note %1 removed", QT_TRANSLATE_NOOP("tt::EditText", "a note removed"), "t"},
    {"“%1” on page %2 of document %3 corrected to “%4”",
     QT_TRANSLATE_NOOP("tt::EditText", "“%1” corrected to “%4” on page %2 of %3"), "ttdt"},
    {"Text correction %1 taken back", QT_TRANSLATE_NOOP("tt::EditText", "a correction of text taken back"),
     "t"},
    {"Page %1 of document %2 turned or moved",
     QT_TRANSLATE_NOOP("tt::EditText", "page %1 of %2 turned or moved"), "td"},
    {"Page %1 of document %2 looked at", QT_TRANSLATE_NOOP("tt::EditText", "page %1 of %2 looked at"), "td"},
    {"Page %1 of document %2 to be looked at again",
     QT_TRANSLATE_NOOP("tt::EditText", "page %1 of %2 to be looked at again"), "td"},
    {"Where document %1 comes from", QT_TRANSLATE_NOOP("tt::EditText", "where %1 comes from"), "d"},
    {"Star on %1", QT_TRANSLATE_NOOP("tt::EditText", "a star on %1"), "o"},
    {"No star on %1 any more", QT_TRANSLATE_NOOP("tt::EditText", "no star on %1 any more"), "o"},
    {"Tags of %1: %2", QT_TRANSLATE_NOOP("tt::EditText", "tags of %1: %2"), "ot"},
    {"No tags on %1 any more", QT_TRANSLATE_NOOP("tt::EditText", "no tags on %1 any more"), "o"},
    {"The tag “%1” has no colour any more",
     QT_TRANSLATE_NOOP("tt::EditText", "the tag “%1” has no colour any more"), "t"},
    {"The tag “%1” is %2", QT_TRANSLATE_NOOP("tt::EditText", "a colour for the tag “%1”"), "tt"},
    {"Document %1 is a copy of document %2", QT_TRANSLATE_NOOP("tt::EditText", "%1 is a copy of %2"), "dd"},
    {"Document %1 is no copy of document %2 any more",
     QT_TRANSLATE_NOOP("tt::EditText", "%1 is no copy of %2 any more"), "dd"},
    {"Documents %1 and %2 are two notices", QT_TRANSLATE_NOOP("tt::EditText", "%1 and %2 are two notices"),
     "dd"},
    {"Documents %1 and %2 are not called different any more",
     QT_TRANSLATE_NOOP("tt::EditText", "%1 and %2 are not called different any more"), "dd"},
    {"Documents %1 and %2 are of one purchase",
     QT_TRANSLATE_NOOP("tt::EditText", "%1 and %2 are of one purchase"), "dd"},
    {"Documents %1 and %2 are of two purchases",
     QT_TRANSLATE_NOOP("tt::EditText", "%1 and %2 are of two purchases"), "dd"},
    {"Whether documents %1 and %2 are of one purchase is open again",
     QT_TRANSLATE_NOOP("tt::EditText", "whether %1 and %2 are of one purchase is open again"), "dd"},
    {"A doubt about the project of document %1 is settled (%2)",
     QT_TRANSLATE_NOOP("tt::EditText", "a doubt about the project of %1 is settled"), "dt"},
    {"A doubt about the project of document %1 is open again (%2)",
     QT_TRANSLATE_NOOP("tt::EditText", "a doubt about the project of %1 is open again"), "dt"},
};

QRegularExpression patternOf(const Known &known)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(known.stored));
    for (int place = 1; place <= static_cast<int>(qstrlen(known.places)); ++place)
        pattern.replace(QStringLiteral("\\%%1").arg(place), QStringLiteral("(.+?)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString objectText(const QString &name, const EditNames &names)
{
    const QString number = name.section(u' ', 1);
    if (name.startsWith(u"finding ")) return names.finding({number.toLongLong()});
    if (name.startsWith(u"document ")) return names.document({number.toLongLong()});
    if (name.startsWith(u"page "))
        return EditText::tr("page %1 of %2")
            .arg(number.section(u'/', 1), names.document({number.section(u'/', 0, 0).toLongLong()}));
    return name.startsWith(u"note ") ? EditText::tr("a note") : name;
}

QString placeText(char place, const QString &text, const EditNames &names)
{
    switch (place) {
    case 'f':
        return names.finding({text.toLongLong()});
    case 'd':
        return names.document({text.toLongLong()});
    case 'o':
        return objectText(text, names);
    default:
        return text;
    }
}

} // namespace

QString editText(const QString &words, const EditNames &names)
{
    for (const Known &known : kKnown) {
        const QRegularExpressionMatch match = patternOf(known).match(words);
        if (!match.hasMatch()) continue;
        const QString shown = QCoreApplication::translate("tt::EditText", known.shown);
        QString out;
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const int place = shown[i] == u'%' && i + 1 < shown.size() ? shown[i + 1].digitValue() : -1;
            if (place < 1 || place > static_cast<int>(qstrlen(known.places))) {
                out += shown[i];
                continue;
            }
            out += placeText(known.places[place - 1], match.captured(place), names);
            ++i;
        }
        return out;
    }
    return words;
}

} // namespace tt
