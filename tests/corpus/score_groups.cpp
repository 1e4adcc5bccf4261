// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/score.h"

#include <QMap>

#include <algorithm>

namespace tt::corpus
{

namespace
{

struct Group {
    int pages = 0;
    TextScore text;
    int fields = 0;
    int fieldsMissed = 0;
    int amounts = 0;
    int amountsMissed = 0;
    int amountsExtra = 0;
    int agreed = 0;
    int wrongAgreed = 0;

    void add(const DocumentScore &score)
    {
        pages += static_cast<int>(score.pages.size());
        if (score.text) text.add(*score.text);
        fields += score.fields.found;
        fieldsMissed += static_cast<int>(score.fields.missed.size());
        amounts += score.amounts.found;
        amountsMissed += static_cast<int>(score.amounts.missed.size());
        amountsExtra += static_cast<int>(score.amounts.extra.size());
        agreed += score.agreed;
        wrongAgreed += static_cast<int>(score.wrongAgreed.size());
    }
};

QString percent(int part, int rest)
{
    return part + rest == 0 ? QStringLiteral("-") : QString::number(100.0 * part / (part + rest), 'f', 1);
}

QString row(const QString &name, const Group &group)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8\n")
        .arg(name, -26)
        .arg(group.pages, 5)
        .arg(group.text.rate() * 100, 7, 'f', 2)
        .arg(percent(group.fields, group.fieldsMissed), 8)
        .arg(percent(group.amounts, group.amountsMissed), 8)
        .arg(group.amountsExtra, 6)
        .arg(percent(group.agreed, group.amounts - group.agreed), 8)
        .arg(group.wrongAgreed, 13);
}

} // namespace

QString describeGroups(const QVector<DocumentScore> &scores)
{
    QMap<QString, Group> groups;
    struct Page {
        QString name;
        TextScore text;
    };
    QVector<Page> pages;
    for (const DocumentScore &score : scores) {
        const QString dpi = QStringLiteral("%1 dpi").arg(score.dpi);
        for (const QString &key : {QStringLiteral("1 ") + score.font, QStringLiteral("2 ") + dpi,
                                   QStringLiteral("3 ") + score.level,
                                   QStringLiteral("4 %1, %2").arg(score.level, dpi), QStringLiteral("5 all")})
            groups[key].add(score);
        for (qsizetype i = 0; i < score.pages.size(); ++i)
            pages.append({QStringLiteral("%1 p.%2 (%3, %4, %5)")
                              .arg(score.file)
                              .arg(i + 1)
                              .arg(score.level, dpi, score.font),
                          score.pages[i]});
    }
    QString out = QStringLiteral(
        "                           pages   CER %  fields%  figures%  extra  agreed%  wrong agreed\n");
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        out += row(it.key().mid(2), it.value());
    std::stable_sort(pages.begin(), pages.end(),
                     [](const Page &a, const Page &b) { return a.text.rate() > b.text.rate(); });
    out += QStringLiteral("\nworst pages, CER %\n");
    for (const Page &page : pages.mid(0, 10))
        out += QStringLiteral("%1  %2\n").arg(page.text.rate() * 100, 7, 'f', 2).arg(page.name);
    out += QStringLiteral("\nfields that the text does not hold\n");
    for (const DocumentScore &score : scores)
        for (const QString &field : score.fields.missed)
            out += QStringLiteral("  %1 %2\n").arg(score.file, field);
    return out;
}

} // namespace tt::corpus
