// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/rich_text.h"

namespace tt::corpus
{

QString plain(const RichText &text)
{
    QString out;
    for (const RichRun &run : text)
        out += run.text;
    return out;
}

RichText Markup::operator()(const QString &markup)
{
    RichText out;
    expand(markup, 0, out);
    return out;
}

void Markup::expand(const QString &markup, int depth, RichText &out)
{
    if (depth > 4) qFatal("corpus: a field contains itself: %s", qPrintable(markup));
    qsizetype at = 0;
    while (at < markup.size()) {
        const qsizetype open = markup.indexOf(u'{', at);
        const qsizetype end = open < 0 ? markup.size() : open;
        if (end > at) out.append({markup.mid(at, end - at), -1});
        if (open < 0) return;
        const qsizetype close = markup.indexOf(u'}', open);
        if (close < 0) qFatal("corpus: an open brace in %s", qPrintable(markup));
        expandOne(markup.mid(open + 1, close - open - 1), depth, out);
        at = close + 1;
    }
}

void Markup::expandOne(const QString &name, int depth, RichText &out)
{
    if (name.startsWith(u'@')) {
        const qsizetype bar = name.indexOf(u'|');
        const QString id = name.mid(1, bar - 1);
        const QString printed = name.mid(bar + 1);
        const QString how = id.contains(u'!') ? id.section(u'!', 1) : polarity;
        out.append({printed, record(MentionTruth{id.section(u'!', 0, 0), how}, printed)});
        return;
    }
    const auto field = fields.constFind(name);
    if (field == fields.cend()) qFatal("corpus: no field {%s}", qPrintable(name));
    if (!field->facts) {
        expand(field->text, depth + 1, out);
        return;
    }
    out.append({field->text, record(*field->facts, field->text)});
}

int Markup::record(const TruthFacts &facts, const QString &quote)
{
    TruthItem item;
    item.facts = facts;
    item.quote = quote;
    m_items.append(item);
    return static_cast<int>(m_items.size()) - 1;
}

} // namespace tt::corpus
