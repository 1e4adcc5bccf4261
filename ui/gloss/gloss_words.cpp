// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/gloss_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype kMeanings = 4; ///< of one reading: more are found in a dictionary, not over a page

QString say(const char *text) { return QCoreApplication::translate("tt::GlossWords", text); }

QString sourceLabel(GlossSource source)
{
    switch (source) {
    case GlossSource::Glossary:
        return say(QT_TRANSLATE_NOOP("tt::GlossWords", "procurement glossary"));
    case GlossSource::Dictionary:
        return QStringLiteral("CC-CEDICT");
    case GlossSource::Plain:
    case GlossSource::Unknown:
        break;
    }
    return {};
}

QString meanings(const QStringList &english)
{
    QString text = english.mid(0, kMeanings).join(QStringLiteral("; "));
    if (english.size() > kMeanings) text += QStringLiteral("; …");
    return text;
}

QString row(const QString &word, const QString &pinyin, const QString &english, GlossSource source,
            const QColor &muted)
{
    const QString quiet = QStringLiteral("<span style=\"color:%1\">%2</span>");
    return QStringLiteral(
               "<tr><td style=\"padding-right:10px\"><b>%1</b></td><td style=\"padding-right:10px\">%2</td>"
               "<td>%3 %4</td></tr>")
        .arg(word.toHtmlEscaped(), quiet.arg(muted.name(), pinyin.toHtmlEscaped()), english.toHtmlEscaped(),
             quiet.arg(muted.name(), sourceLabel(source)));
}

bool isWorthARow(const GlossWord &word)
{
    if (word.source != GlossSource::Plain) return true;
    return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString glossHtml(const QVector<GlossWord> &words, const QColor &muted)
{
    QString rows;
    for (const GlossWord &word : words) {
        if (!isWorthARow(word)) continue;
        const QString english = word.source == GlossSource::Unknown
                                    ? say(QT_TRANSLATE_NOOP("tt::GlossWords", "not in the dictionary"))
                                    : meanings(word.english);
        rows += row(word.text.trimmed(), word.pinyin, english, word.source, muted);
        for (const GlossSense &sense : word.more)
            rows += row({}, sense.pinyin, meanings(sense.english), sense.source, muted);
    }
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows);
}

QString glossSpoken(const QVector<GlossWord> &words)
{
    QStringList parts;
    for (const GlossWord &word : words) {
        if (!isWorthARow(word)) continue;
        if (word.source == GlossSource::Plain || word.source == GlossSource::Unknown)
            parts << word.text.trimmed();
        else
            parts << QStringLiteral("%1 %2: %3").arg(word.text, word.pinyin, word.english.value(0));
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace tt
