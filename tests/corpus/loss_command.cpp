// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/loss_command.h"

#include "tests/corpus/json_source.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>

#include <algorithm>

namespace tt::corpus
{

namespace
{

constexpr int kUnreadable = 3;

using Counts = QMap<QString, int>;
/// By field, then by what a finding says.
using Fields = QMap<QString, Counts>;

struct Loss {
    int truth = 0;
    int kept = 0;
    int added = 0;
};

/// What two findings must share to be the same, wherever on the page they stand.
std::pair<QString, QString> claimOf(const QJsonObject &finding)
{
    const QString type = finding[u"type"].toString();
    const QJsonObject facts = finding[type].toObject();
    const auto text = [&](QStringView key) { return facts[key].toString(); };
    if (type == u"amount")
        return {QStringLiteral("amount, ") + text(u"kind"), text(u"value") + u' ' + text(u"currency")};
    if (type == u"mention")
        return {QStringLiteral("mention, ") + text(u"category"),
                text(u"watch_id") + u' ' + text(u"polarity")};
    if (type == u"party") return {QStringLiteral("party, ") + text(u"role"), text(u"name")};
    return {type + QStringLiteral(", ") + text(u"role"), text(u"value")};
}

Fields fieldsOf(const QJsonArray &findings, const QString &document)
{
    Fields fields;
    for (const auto &value : findings) {
        const QJsonObject finding = value.toObject();
        if (!document.isEmpty() && finding[u"document"][u"name"].toString() != document) continue;
        const auto [field, claim] = claimOf(finding);
        ++fields[field][claim];
    }
    return fields;
}

void compare(const Fields &truth, const Fields &read, QMap<QString, Loss> &losses)
{
    for (auto field = truth.cbegin(); field != truth.cend(); ++field) {
        Loss &loss = losses[field.key()];
        const Counts found = read.value(field.key());
        for (auto claim = field->cbegin(); claim != field->cend(); ++claim) {
            loss.truth += claim.value();
            loss.kept += std::min(claim.value(), found.value(claim.key()));
        }
    }
    for (auto field = read.cbegin(); field != read.cend(); ++field) {
        const Counts said = truth.value(field.key());
        for (auto claim = field->cbegin(); claim != field->cend(); ++claim)
            losses[field.key()].added += std::max(0, claim.value() - said.value(claim.key()));
    }
}

void print(const QMap<QString, Loss> &losses)
{
    QTextStream out(stdout);
    const auto row = [&](const QString &name, const Loss &loss) {
        out << QStringLiteral("%1 %2 %3 %4 %5\n")
                   .arg(name, -34)
                   .arg(loss.truth, 8)
                   .arg(loss.truth - loss.kept, 6)
                   .arg(loss.added, 6)
                   .arg(loss.truth > 0 ? 100.0 * loss.kept / loss.truth : 100, 8, 'f', 1);
    };
    out << QStringLiteral("%1 %2 %3 %4 %5\n")
               .arg(QStringLiteral("field"), -34)
               .arg(QStringLiteral("in text"), 8)
               .arg(QStringLiteral("lost"), 6)
               .arg(QStringLiteral("added"), 6)
               .arg(QStringLiteral("kept %"), 8);
    Loss all;
    for (auto it = losses.cbegin(); it != losses.cend(); ++it) {
        row(it.key(), it.value());
        all.truth += it->truth;
        all.kept += it->kept;
        all.added += it->added;
    }
    row(QStringLiteral("all"), all);
}

int complain(const Error &error)
{
    QTextStream(stderr) << error.message << '\n';
    return kUnreadable;
}

} // namespace

void LossCommand::addOptions(CLI::App &app)
{
    app.add_option("--case", m_case, "the case that holds the scans")->required();
    app.add_option("--cli", m_cli, "the tendertrace-cli to ask");
    app.add_option("--texts", m_texts, "folder with the true text of each scan")->required();
}

int LossCommand::run() const
{
    const QString cli = QString::fromStdString(m_cli);
    const QString file = QString::fromStdString(m_case);
    const auto bytes = runCli(cli, {QStringLiteral("findings"), file, QStringLiteral("--json")});
    if (!bytes) return complain(bytes.error());
    const auto findings = arrayIn(*bytes, QStringLiteral("findings"));
    if (!findings) return complain(findings.error());
    const auto listed = runCli(cli, {QStringLiteral("documents"), file, QStringLiteral("--json")});
    if (!listed) return complain(listed.error());
    const auto documents = arrayIn(*listed, QStringLiteral("documents"));
    if (!documents) return complain(documents.error());
    QMap<QString, Loss> losses;
    for (const auto &value : *documents) {
        const QString name = value.toObject()[u"name"].toString();
        const QString path = QStringLiteral("%1/%2.txt")
                                 .arg(QString::fromStdString(m_texts), QFileInfo(name).completeBaseName());
        const auto analysed = runCli(cli, {QStringLiteral("analyse"), path, QStringLiteral("--json")});
        if (!analysed) return complain(analysed.error());
        const auto expected = arrayIn(*analysed, QStringLiteral("findings"));
        if (!expected) return complain(expected.error());
        compare(fieldsOf(*expected, {}), fieldsOf(*findings, name), losses);
    }
    print(losses);
    return 0;
}

} // namespace tt::corpus
