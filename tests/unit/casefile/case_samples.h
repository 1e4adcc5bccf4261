// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

/// Small cases and pages for the tests of app/casefile, app/search and app/evidence.
namespace tt::sample
{

/// `EXPECT_TRUE(succeeded(result))` prints the error when there is one.
template <typename T>
::testing::AssertionResult succeeded(const Result<T> &result)
{
    if (result) return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << ::testing::PrintToString(result.error());
}

/// A page whose lines have one box per character, in rows from the top.
inline PageText page(const QStringList &lines)
{
    PageText text;
    text.sizePoints = {595, 842};
    text.readBy = QStringLiteral("replay 1");
    for (qsizetype row = 0; row < lines.size(); ++row) {
        TextLine line;
        line.text = lines[row];
        const double y = 0.05 + 0.03 * static_cast<double>(row);
        // Powers of two survive the 32-bit floats of the stored form; a long line gets narrow characters.
        const double unit = line.text.size() <= 50 ? 1.0 / 64 : 1.0 / 1024;
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            TextSpan span;
            span.begin = i;
            span.length = 1;
            span.box = {0.125 + static_cast<double>(i) * unit, y, unit, 0.015625};
            if (line.text[i] != u'|' && line.text[i] != u' ') line.spans.append(span);
        }
        line.box = {0.125, y, static_cast<double>(line.text.size()) * unit, 0.015625};
        text.lines.append(line);
    }
    return text;
}

inline Finding amount(int page, const QString &quote, qint64 value,
                      PageRect box = {0.5, 0.25, 0.125, 0.015625}, AmountKind kind = AmountKind::Award)
{
    Finding finding;
    finding.page = page;
    finding.range = {10, quote.size()};
    finding.boxes = {box};
    finding.quote = quote;
    finding.context = QStringLiteral("成交金额：") + quote;
    AmountFacts facts;
    facts.value = Decimal(value);
    facts.kind = kind;
    finding.facts = facts;
    finding.reading = {
        Verdict::Agreed, 0.5F, false, {{QStringLiteral("paddle"), quote, QString::number(value)}}};
    return finding;
}

inline Finding mention(int page, const QString &quote, const QString &watchId,
                       PageRect box = {0.25, 0.5, 0.125, 0.015625})
{
    Finding finding;
    finding.page = page;
    finding.range = {40, quote.size()};
    finding.boxes = {box};
    finding.quote = quote;
    finding.context = QStringLiteral("采购") + quote;
    MentionFacts facts;
    facts.watchId = watchId;
    facts.name = quote;
    facts.category = QStringLiteral("cloud_vendor");
    facts.home = QStringLiteral("US");
    finding.facts = facts;
    return finding;
}

/// An empty case in a folder that goes with it.
class CaseTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        auto made = CaseFile::create(path());
        ASSERT_TRUE(made) << made.error().message.toStdString() << made.error().detail.toStdString();
        m_case = std::move(*made);
        m_case->setPerson(QStringLiteral("reporter"));
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("story.ttcase")) const
    {
        return m_folder.filePath(name);
    }

    void reopen(OpenMode mode = OpenMode::ReadWrite)
    {
        m_case.reset();
        auto opened = CaseFile::open(path(), mode);
        ASSERT_TRUE(opened) << opened.error().message.toStdString() << opened.error().detail.toStdString();
        m_case = std::move(*opened);
    }

    DocumentId add(const QByteArray &bytes, const QString &name = QStringLiteral("scan.pdf"))
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto added = m_case->addDocument(
            buffer, {name, QStringLiteral("/somewhere/") + name, QStringLiteral("application/pdf")});
        EXPECT_TRUE(added) << added.error().message.toStdString() << added.error().detail.toStdString();
        return added ? added->id : DocumentId{};
    }

    /// A document of the given pages, opened and read.
    DocumentId addRead(const QByteArray &bytes, const QVector<PageText> &pages,
                       const QString &name = QStringLiteral("scan.pdf"))
    {
        const DocumentId id = add(bytes, name);
        OpenedDocument opened;
        opened.mediaType = QStringLiteral("application/pdf");
        for (const PageText &page : pages)
            opened.pageSizes.append(page.sizePoints);
        EXPECT_TRUE(succeeded(m_case->setOpened(id, opened)));
        for (int i = 0; i < pages.size(); ++i)
            EXPECT_TRUE(succeeded(m_case->setPageRead({id, i}, pages[i])));
        return id;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_case;
};

} // namespace tt::sample
