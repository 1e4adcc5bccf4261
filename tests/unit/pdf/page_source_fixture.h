// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"
#include "tests/support/printers.h"
#include "tests/unit/pdf/pdf_maker.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace tt
{

inline const QByteArray kHello = "BT /F1 24 Tf 72 700 Td (Notice 200000) Tj ET\n";

class PageSourceTest : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        EXPECT_TRUE(writeFile(path(name), bytes));
        return path(name);
    }

    Result<std::unique_ptr<PageSource>> open(const QByteArray &bytes, const QString &password = {}) const
    {
        return openPageSource(written(QStringLiteral("file"), bytes), QStringLiteral("scan.pdf"), password);
    }

    /// What opening fails with. The message must name the file and be a sentence.
    Error failureOf(const QByteArray &bytes, const QString &password = {}) const
    {
        const auto source = open(bytes, password);
        EXPECT_FALSE(source.has_value());
        if (source) return {};
        EXPECT_TRUE(source.error().message.contains(QStringLiteral("scan.pdf")))
            << source.error().message.toStdString();
        EXPECT_TRUE(source.error().message.endsWith(u'.')) << source.error().message.toStdString();
        return source.error();
    }

    struct Looked {
        PageInfo info;
        EmbeddedText text;
    };

    /// What is said about the first page.
    Looked lookAt(const QByteArray &bytes) const
    {
        const auto source = open(bytes);
        EXPECT_TRUE(source.has_value());
        if (!source) return {};
        const auto info = (*source)->pageInfo(0);
        const auto text = (*source)->embeddedText(0);
        EXPECT_TRUE(info.has_value() && text.has_value());
        return info && text ? Looked{*info, *text} : Looked{};
    }

    static QByteArray hidden(const QByteArray &text)
    {
        return "BT /F1 20 Tf 3 Tr 72 600 Td (" + text + ") Tj ET ";
    }

    static QByteArray encrypted(const QByteArray &plain, const char *password, bool modern)
    {
        QPDF pdf;
        pdf.processMemoryFile("plain", plain.constData(), static_cast<size_t>(plain.size()));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        if (modern)
            writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true,
                                             qpdf_r3p_full, true);
        else
            writer.setR3EncryptionParametersInsecure(password, "owner", true, true, true, true, true, true,
                                                     qpdf_r3p_full);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

    QTemporaryDir m_folder;
};

} // namespace tt
