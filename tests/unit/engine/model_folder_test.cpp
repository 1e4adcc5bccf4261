// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/model_folder.h"
#include "ocr/engine/paddle_engine.h"
#include "tests/support/printers.h"
#include "tests/unit/image/drawn_page.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tt;
using namespace tt::drawn;

namespace
{

const QString kModels = QStringLiteral(TT_MODEL_DIR);

QString s(const char *text) { return QString::fromUtf8(text); }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray keys()
{
    QFile file(kModels + QStringLiteral("/keys.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The models at hand with another dictionary.
void linkModels(const QDir &dir, const QByteArray &dictionary)
{
    for (const QString &name : {QStringLiteral("det.onnx"), QStringLiteral("rec.onnx")})
        ASSERT_TRUE(QFile::link(kModels + u'/' + name, dir.filePath(name)));
    write(dir.filePath(QStringLiteral("keys.txt")), dictionary);
}

/// A line of a notice.
QImage writtenLine()
{
    QImage line(760, 48, QImage::Format_RGB32);
    line.fill(Qt::white);
    QPainter painter(&line);
    painter.setFont(songFont(34));
    painter.drawText(8, 36, s("中标金额：235000.50元 Azure OpenAI"));
    return line;
}

} // namespace

class OtherModels : public ::testing::TestWithParam<const char *>
{
};

TEST_P(OtherModels, OfTheFormOfPpOcrV5ReadAsTheirDictionarySays)
{
    QTemporaryDir dir;
    const QString out = dir.filePath(QStringLiteral("ppocr-v5"));
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(TT_OTHER_RECOGNISER), kModels, out, QString::fromLatin1(GetParam())});
    ASSERT_TRUE(python.waitForFinished(60'000));
    const QByteArray said = python.readAllStandardError();
    if (said.contains("No module named")) GTEST_SKIP() << "python3-onnx is not installed";
    ASSERT_EQ(python.exitCode(), 0) << said.toStdString();

    const auto usual = PaddleEngine::create(kModels);
    const auto other = PaddleEngine::create(out);
    ASSERT_TRUE(usual);
    ASSERT_TRUE(other) << other.error().message.toStdString();
    EXPECT_EQ((*other)->description(), QStringLiteral("paddle ppocr-v5"));
    const auto expected = (*usual)->readLine(writtenLine(), {});
    const auto read = (*other)->readLine(writtenLine(), {});
    ASSERT_TRUE(expected);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_TRUE(read->text().contains(s("235000.50元"))) << read->text().toStdString();
    EXPECT_EQ(read->text(), expected->text());
    EXPECT_NEAR(read->confidence, expected->confidence, 0.01);
}

INSTANTIATE_TEST_SUITE_P(Forms, OtherModels, ::testing::Values("flat", "published"));

TEST(ModelFolder, ADictionaryOfAnotherModelIsRefusedWithBothNumbersAndTheFolder)
{
    QTemporaryDir dir;
    linkModels(QDir(dir.path()), "a\nb\nc\n");
    const auto engine = PaddleEngine::create(dir.path());
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().code, ErrorCode::BadFormat);
    const QString said = engine.error().message;
    EXPECT_TRUE(said.contains(dir.path())) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral(" 3 characters"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral(" 6623 "))) << said.toStdString();
}

TEST(ModelFolder, ADictionaryShortOfOneCharacterIsNotGuessedAt)
{
    QTemporaryDir dir;
    const QByteArray all = keys();
    linkModels(QDir(dir.path()), all.mid(all.indexOf('\n') + 1));
    EXPECT_FALSE(PaddleEngine::create(dir.path()));
}

TEST(ModelFolder, TheSpaceMayBeListedOrNot)
{
    const ModelFolder folder{s("/m"), {}, {}, {}, s("/m/keys.txt")};
    const QStringList listed = {s("甲"), s("乙"), s(" ")};
    const auto without = alphabetFor(4, {s("甲"), s("乙")}, folder);
    ASSERT_TRUE(without);
    EXPECT_EQ(*without, listed);
    const auto with = alphabetFor(4, listed, folder);
    ASSERT_TRUE(with);
    EXPECT_EQ(*with, listed);
    EXPECT_FALSE(alphabetFor(6, listed, folder));
    EXPECT_FALSE(alphabetFor(3, listed, folder));
}

TEST(ModelFolder, AListInYamlIsReadAsYamlQuotesIt)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("inference.yml"));
    write(path,
          s("PostProcess:\n  name: CTCLabelDecode\n  character_dict:\n  - 　\n  - 一\n  - '!'\n  - ''''\n"
            "  - \"\\\"\"\n  - \"\\u3000\"\n  - \"\\U00020000\"\n  - ' '\n  - -\n  - '0'\nNext:\n  - x\n")
              .toUtf8());
    const auto read = readDictionary(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, QStringList({s("　"), s("一"), s("!"), s("'"), s("\""), s("　"), s("𠀀"), s(" "), s("-"),
                                  s("0")}));
    write(path, "PostProcess:\n  name: CTCLabelDecode\n");
    EXPECT_EQ(readDictionary(path).error().code, ErrorCode::BadFormat);
    write(path, "character_dict:\n  - \"\\u30\"\n");
    EXPECT_EQ(readDictionary(path).error().code, ErrorCode::BadFormat);
}

TEST(ModelFolder, WhichOfTwoModelsIsMeantIsNotGuessed)
{
    QTemporaryDir dir;
    for (const char *name : {"PP-OCRv5_mobile_rec", "PP-OCRv5_server_rec", "PP-OCRv5_mobile_det"}) {
        ASSERT_TRUE(QDir(dir.path()).mkdir(QString::fromLatin1(name)));
        write(dir.filePath(QString::fromLatin1(name) + QStringLiteral("/inference.onnx")), "x");
    }
    const auto models = findModels(dir.path());
    ASSERT_FALSE(models);
    EXPECT_EQ(models.error().code, ErrorCode::BadFormat);
    EXPECT_TRUE(models.error().message.contains(QStringLiteral("PP-OCRv5_mobile_rec, PP-OCRv5_server_rec")));
}

TEST(ModelFolder, WhatIsMissingIsNamed)
{
    QTemporaryDir dir;
    const auto engine = PaddleEngine::create(dir.path());
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().code, ErrorCode::ModelsMissing);
    EXPECT_TRUE(engine.error().message.contains(dir.filePath(QStringLiteral("keys.txt"))));
}
