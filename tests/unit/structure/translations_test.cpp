// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
