// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/gloss/gloss.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <string>
#include <vector>

namespace tt
{

namespace
{

QString sourceName(GlossSource source)
{
    static constexpr std::array names = {u"glossary", u"dictionary", u"plain", u"unknown"};
    return QString::fromUtf16(names.at(static_cast<size_t>(source)));
}

QJsonObject senseJson(const QString &pinyin, const QStringList &english, GlossSource source)
{
    return {{QStringLiteral("pinyin"), pinyin.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(pinyin)},
            {QStringLiteral("english"), QJsonArray::fromStringList(english)},
            {QStringLiteral("source"), sourceName(source)}};
}

QJsonObject wordJson(const GlossWord &word)
{
    QJsonObject json = senseJson(word.pinyin, word.english, word.source);
    json.insert(QStringLiteral("text"), word.text);
    json.insert(QStringLiteral("range"), QJsonArray{word.range.begin, word.range.length});
    QJsonArray more;
    for (const GlossSense &sense : word.more)
        more.append(senseJson(sense.pinyin, sense.english, sense.source));
    json.insert(QStringLiteral("more"), more);
    return json;
}

/// "采购人  cǎi gòu rén  buyer  [glossary]": what is Chinese, a word a line.
QString wordLines(const GlossWord &word)
{
    const QString unknown = QStringLiteral("?");
    const auto line = [](const QString &text, const QString &pinyin, const QStringList &english,
                         GlossSource source) {
        return QStringLiteral("%1\t%2\t%3\t[%4]\n")
            .arg(text, pinyin, english.join(QStringLiteral("; ")), sourceName(source));
    };
    QString lines = word.source == GlossSource::Unknown
                        ? line(word.text, unknown, {unknown}, word.source)
                        : line(word.text, word.pinyin, word.english, word.source);
    for (const GlossSense &sense : word.more)
        lines += line({}, sense.pinyin, sense.english, sense.source);
    return lines;
}

class GlossCommand final : public Command
{
public:
    const char *name() const override { return "gloss"; }
    const char *summary() const override
    {
        return "Pinyin and English for Chinese text, word by word; no translation";
    }

    void describe(CLI::App &app) override
    {
        app.add_option("TEXT", m_text, "The text; - or nothing: standard input as UTF-8");
        app.add_option("--dictionary", m_dictionary, "The dictionary's index, when it is somewhere else");
        app.add_flag("--json", m_json, "JSON: {\"words\": [...]}");
    }

    ExitCode run(CliContext &context) override
    {
        const QString path = m_dictionary.empty() ? dictionaryBeside(QCoreApplication::applicationDirPath())
                                                  : QString::fromStdString(m_dictionary);
        const auto gloss = Gloss::load(path);
        if (!gloss) return refuse(context, gloss.error());
        const auto &problem = (*gloss)->problem();
        if (problem && !m_dictionary.empty()) return refuse(context, *problem);
        if (problem)
            say(context, problem->message + QStringLiteral(" Only the procurement glossary was asked."));
        const QVector<GlossWord> words = (*gloss)->glossText(text(context));
        m_json ? printAsJson(context, words, !problem) : printAsLines(context, words);
        return ExitCode::Done;
    }

private:
    [[nodiscard]] QString text(CliContext &context) const
    {
        const QString given = QString::fromStdString(m_text);
        return given.isEmpty() || given == QStringLiteral("-") ? QString::fromUtf8(context.in.readAll())
                                                               : given;
    }

    static void printAsJson(CliContext &context, const QVector<GlossWord> &words, bool dictionary)
    {
        QJsonArray array;
        for (const GlossWord &word : words)
            array.append(wordJson(word));
        printJson(context, {{QStringLiteral("words"), array}, {QStringLiteral("dictionary"), dictionary}});
    }

    static void printAsLines(CliContext &context, const QVector<GlossWord> &words)
    {
        for (const GlossWord &word : words) {
            if (!word.text.trimmed().isEmpty()) print(context, wordLines(word));
        }
    }

    std::string m_text;
    std::string m_dictionary;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeGlossCommand() { return std::make_unique<GlossCommand>(); }

} // namespace tt
