// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/json_source.h"
#include "tests/corpus/score_command.h"
#include "tests/corpus/text_distance.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace tt::corpus
{

namespace
{

struct ContentScore {
    QString name;
    TextScore content;
    TextScore ordered;
    int amounts = 0;
    QStringList missed;
};

/// The amounts of index.json by the name of their page; empty without such a file.
QHash<QString, QStringList> indexedAmounts(const QDir &folder)
{
    QHash<QString, QStringList> amounts;
    const auto bytes = readFile(folder.filePath(QStringLiteral("index.json")));
    if (!bytes) return amounts;
    const QJsonArray entries = QJsonDocument::fromJson(*bytes).array();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        QStringList &list = amounts[object.value(u"id").toString()];
        const QJsonArray values = object.value(u"amounts").toArray();
        for (const auto &value : values)
            list.append(comparable(value.toString()));
    }
    return amounts;
}

/// Amounts that the text does not hold as often as the list does. The list may hold the end of a sum that its text
/// broke over two lines ("00万元"): whatever stands before an occurrence is fine.
QStringList missedAmounts(QStringList wanted, const QString &text)
{
    QStringList missed;
    std::sort(wanted.begin(), wanted.end());
    for (qsizetype i = 0; i < wanted.size();) {
        const QString &amount = wanted.at(i);
        const qsizetype needed = wanted.count(amount);
        for (qsizetype have = text.count(amount); have < needed; ++have)
            missed.append(amount);
        i += needed;
    }
    return missed;
}

double median(QVector<double> values)
{
    if (values.isEmpty()) return 0;
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(half) : (values.at(half - 1) + values.at(half)) / 2;
}

void print(const QVector<ContentScore> &scores)
{
    QTextStream out(stdout);
    QVector<double> content;
    QVector<double> ordered;
    int amounts = 0;
    int missed = 0;
    const auto row = [&out](const QString &name, double missing, double errors) {
        out << name.leftJustified(40) << QString::number(missing, 'f', 2).rightJustified(8)
            << QString::number(errors, 'f', 2).rightJustified(8);
    };
    out << QString().leftJustified(40) << "missed %"
        << "   CER %"
        << "  amounts\n";
    for (const ContentScore &score : scores) {
        content.append(score.content.rate() * 100);
        ordered.append(score.ordered.rate() * 100);
        amounts += score.amounts;
        missed += static_cast<int>(score.missed.size());
        row(score.name, content.constLast(), ordered.constLast());
        out << "  " << score.amounts - score.missed.size() << " of " << score.amounts;
        if (!score.missed.isEmpty()) out << ", not: " << score.missed.join(QStringLiteral(", "));
        out << '\n';
    }
    const auto mean = [](const QVector<double> &values) {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return values.isEmpty() ? 0 : sum / static_cast<double>(values.size());
    };
    row(QStringLiteral("median"), median(content), median(ordered));
    out << '\n';
    row(QStringLiteral("mean"), mean(content), mean(ordered));
    out << "  " << amounts - missed << " of " << amounts << '\n';
}

} // namespace

void ContentCommand::addOptions(CLI::App &app)
{
    app.add_option("--case", m_case, "the case that holds the files")->required();
    app.add_option("--cli", m_cli, "the tendertrace-cli to ask");
    app.add_option("--reference", m_reference, "folder with the plain texts")->required();
}

int ContentCommand::run() const
{
    const auto complain = [](const Error &error) {
        QTextStream(stderr) << error.message << '\n';
        return 3;
    };
    const auto bytes =
        runCli(QString::fromStdString(m_cli), {QStringLiteral("text"), QString::fromStdString(m_case),
                                               QStringLiteral("--format"), QStringLiteral("json")});
    if (!bytes) return complain(bytes.error());
    const auto documents = arrayIn(*bytes, QStringLiteral("documents"));
    if (!documents) return complain(documents.error());

    const QDir folder(QString::fromStdString(m_reference));
    const auto amounts = indexedAmounts(folder);
    QVector<ContentScore> scores;
    for (const auto &value : *documents) {
        const QString name = value.toObject().value(u"name").toString();
        const QString base = QFileInfo(name).completeBaseName();
        const auto reference = readFile(folder.filePath(base + QStringLiteral(".txt")));
        if (!reference) return complain(reference.error());
        QString read;
        const QJsonArray pages = pagesOf(*documents, name);
        for (const auto &page : pages) {
            const QJsonArray lines = page.toObject().value(u"lines").toArray();
            for (const auto &line : lines)
                read += line.toObject().value(u"text").toString() + u'\n';
        }
        const QString wanted = QString::fromUtf8(*reference);
        scores.append({base, compareContent(wanted, read), compareTexts(wanted, read),
                       static_cast<int>(amounts.value(base).size()),
                       missedAmounts(amounts.value(base), comparable(read))});
    }
    print(scores);
    return 0;
}

} // namespace tt::corpus
