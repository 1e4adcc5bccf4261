// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_csv.h"

#include <algorithm>

namespace tt
{

const QStringList &watchlistColumns()
{
    static const QStringList columns = {
        QStringLiteral("id"),           QStringLiteral("name"),          QStringLiteral("category"),
        QStringLiteral("home"),         QStringLiteral("aliases"),       QStringLiteral("require"),
        QStringLiteral("reject"),       QStringLiteral("off"),           QStringLiteral("notes"),
        QStringLiteral("guard"),        QStringLiteral("pattern"),       QStringLiteral("window"),
        QStringLiteral("vendor"),       QStringLiteral("ocr_forms"),     QStringLiteral("weak_aliases"),
        QStringLiteral("weak_require"), QStringLiteral("operators"),     QStringLiteral("implies"),
        QStringLiteral("confidence"),   QStringLiteral("export_control")};
    return columns;
}

namespace
{

/// How many apostrophes stand before a formula's first character; -1: it is none.
qsizetype apostrophes(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool formula = at < text.size() && QStringView(u"=+-@＝＋－＠").contains(text[at]);
    return formula ? at : -1;
}

} // namespace

QString guardedCell(const QString &text) { return apostrophes(text) >= 0 ? u'\'' + text : text; }

QString unguardedCell(const QString &text) { return apostrophes(text) > 0 ? text.mid(1) : text; }

QStringList splitParts(const QString &value)
{
    QStringList parts(1);
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escapes =
            value[i] == u'\\' && i + 1 < value.size() && (value[i + 1] == u'|' || value[i + 1] == u'\\');
        if (escapes)
            parts.last().append(value[++i]);
        else if (value[i] == u'|')
            parts.append(QString());
        else
            parts.last().append(value[i]);
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString joinParts(const QStringList &parts)
{
    QStringList escaped;
    for (QString part : parts) {
        part.replace(u'\\', QStringLiteral("\\\\"));
        part.replace(u'|', QStringLiteral("\\|"));
        escaped.append(part);
    }
    return escaped.join(u'|');
}

Implication implicationFromCell(const QString &value)
{
    const QStringList parts = splitParts(value);
    Implication implied{parts.value(0), parts.mid(3), std::max(0, parts.value(1).toInt()), parts.value(2)};
    implied.when.removeAll(QString());
    return implied;
}

QString implicationToCell(const Implication &implied)
{
    if (implied.count == 0 && implied.note.isEmpty() && implied.when.isEmpty())
        return joinParts({implied.id});
    QStringList parts = {implied.id, implied.count > 0 ? QString::number(implied.count) : QString(),
                         implied.note};
    parts += implied.when;
    return joinParts(parts);
}

} // namespace tt
