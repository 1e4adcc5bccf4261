// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace
{

struct Message {
    QString context;
    QString source;
    QString translation;
    bool finished = false;
};

QVector<Message> messagesOf(const QString &path)
{
    QVector<Message> all;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message") all.append(message);
        if (token != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") message = {context, {}, {}, false};
        if (xml.name() == u"source") message.source = xml.readElementText();
        if (xml.name() == u"translation") {
            message.finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return all;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

TEST(Translations, EverythingTheWindowSaysIsTranslated)
{
    const QDir source(QStringLiteral(TT_SOURCE_DIR));
    const QDir folder(source.filePath(QStringLiteral("resources/translations")));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")});
    ASSERT_FALSE(files.isEmpty());
    const QTemporaryDir dir;
    for (const QString &name : files) {
        const QString copy = dir.filePath(name);
        ASSERT_TRUE(QFile::copy(folder.filePath(name), copy));
        QProcess update;
        update.setWorkingDirectory(source.path());
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-recursive")};
        arguments += QStringLiteral(TT_TRANSLATED_FOLDERS).split(u' ');
        arguments += {QStringLiteral("-I"),
                      QStringLiteral("."),
                      QStringLiteral("-no-obsolete"),
                      QStringLiteral("-locations"),
                      QStringLiteral("none"),
                      QStringLiteral("-ts"),
                      copy};
        update.start(QStringLiteral(TT_LUPDATE), arguments);
        ASSERT_TRUE(update.waitForFinished(120'000)) << update.errorString().toStdString();
        ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
        const QVector<Message> messages = messagesOf(copy);
        EXPECT_GT(messages.size(), 400);
        for (const Message &message : messages) {
            EXPECT_TRUE(message.finished && !message.translation.isEmpty())
                << name.toStdString() << ": " << message.context.toStdString() << ": "
                << message.source.toStdString();
            if (!message.finished) continue;
            EXPECT_EQ(placesIn(message.translation), placesIn(message.source))
                << name.toStdString() << ": " << message.source.toStdString() << " -> "
                << message.translation.toStdString();
        }
    }
}

namespace
{

/// The texts of all QStringLiteral() of a source, adjacent parts joined.
QStringList literalsIn(const QString &source)
{
    static const QRegularExpression literal(
        QStringLiteral(R"re(QStringLiteral\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"));
    static const QRegularExpression part(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList all;
    auto literals = literal.globalMatch(source);
    while (literals.hasNext()) {
        QString text;
        auto parts = part.globalMatch(literals.next().captured(1));
        while (parts.hasNext())
            text += parts.next().captured(1);
        all.append(text.replace(QStringLiteral("\\\""), QStringLiteral("\"")));
    }
    return all;
}

bool isSentence(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("^[A-Z“%].*[ ].*[.]$"));
    return text.size() > 12 && sentence.match(text).hasMatch();
}

} // namespace

/// The layers below speak English; the window puts their sentences over (ui/models/sentences.h). Those of the
/// command line, of the reader's own help and of what is printed for a story are not shown in it.
TEST(Translations, EverySentenceOfTheLayersBelowIsKnownToTheWindow)
{
    const QDir source(QStringLiteral(TT_SOURCE_DIR));
    QSet<QString> known;
    for (const Message &message :
         messagesOf(source.filePath(QStringLiteral("resources/translations/tendertrace_zh_CN.ts")))) {
        if (message.context == QStringLiteral("tt::Sentences")) known.insert(message.source);
    }
    EXPECT_GT(known.size(), 250);
    const QStringList elsewhere = {QStringLiteral("app/cli/"), QStringLiteral("app/gloss/"),
                                   QStringLiteral("app/evidence/tally_reasons.cpp"),
                                   QStringLiteral("app/evidence/tally_story.cpp"),
                                   QStringLiteral("ocr/reader/main.cpp")};
    int sentences = 0;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ocr")}) {
        QDirIterator files(source.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = source.relativeFilePath(files.next());
            const bool shown = std::none_of(elsewhere.cbegin(), elsewhere.cend(),
                                            [&path](const QString &each) { return path.startsWith(each); });
            QFile file(source.filePath(path));
            if (!shown || !file.open(QIODevice::ReadOnly)) continue;
            for (const QString &text : literalsIn(QString::fromUtf8(file.readAll()))) {
                if (!isSentence(text)) continue;
                ++sentences;
                EXPECT_TRUE(known.contains(text))
                    << path.toStdString() << ": add to ui/models/sentence_table.cpp: " << text.toStdString();
            }
        }
    }
    EXPECT_GT(sentences, 250);
}
