// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/text_layer.h"
#include "ocr/text/layer_text.h"
#include "tests/unit/pdf/page_source_fixture.h"
#include "tests/unit/pdf/read_page.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QImageWriter>
#include <QLineF>
#include <QPainter>

#include <cmath>

namespace tt
{

inline const CopyMark kMark{QStringLiteral("TenderTrace test"), QStringLiteral("abc123")};

/// Makes copies and opens them with Poppler.
class SearchableCopyTest : public PageSourceTest
{
protected:
    struct Copied {
        std::unique_ptr<PageSource> original;
        std::unique_ptr<PageSource> copy;
        QVector<CopiedPage> pages;
        WrittenCopy written;
    };

    /// A copy with these texts, a null one for a page that stays as it is.
    Copied copied(const QString &file, const QVector<const PageText *> &texts, const QString &password = {})
    {
        Copied out;
        auto source = openPageSource(file, QStringLiteral("scan.pdf"), password);
        EXPECT_TRUE(source.has_value()) << (source ? "" : source.error().message.toStdString());
        if (!source) return out;
        out.original = std::move(*source);
        auto copy = out.original->startCopy(kMark);
        EXPECT_TRUE(copy.has_value()) << (copy ? "" : copy.error().message.toStdString());
        if (!copy) return out;
        for (int page = 0; page < texts.size(); ++page) {
            const auto added = (*copy)->addPage(page, texts[page]);
            EXPECT_TRUE(added.has_value()) << (added ? "" : added.error().message.toStdString());
            out.pages.append(added ? *added : CopiedPage{});
        }
        const auto written = (*copy)->write(path(QStringLiteral("copy.pdf")));
        EXPECT_TRUE(written.has_value()) << (written ? "" : written.error().message.toStdString());
        if (written) out.written = *written;
        auto again = openPageSource(path(QStringLiteral("copy.pdf")), QStringLiteral("copy.pdf"));
        EXPECT_TRUE(again.has_value()) << (again ? "" : again.error().message.toStdString());
        if (again) out.copy = std::move(*again);
        return out;
    }

    static QString textOf(PageSource &source, int page)
    {
        const auto text = source.drawnText(page);
        EXPECT_TRUE(text.has_value());
        return text ? text->text : QString();
    }

    static QString bareText(PageSource &source, int page) { return withoutWhiteSpace(textOf(source, page)); }

    static QImage drawn(PageSource &source, int page)
    {
        const auto rendered = source.render(page, {96, {0, 0, 1, 1}, 40'000'000}, {});
        EXPECT_TRUE(rendered.has_value());
        return rendered ? rendered->image : QImage();
    }

    static void expectSameLook(Copied &both, int pages)
    {
        for (int page = 0; page < pages; ++page) {
            EXPECT_EQ(both.original->pageSize(page), both.copy->pageSize(page));
            EXPECT_TRUE(drawn(*both.original, page) == drawn(*both.copy, page)) << "page " << page + 1;
        }
    }

    /// Drawn by Qt and by Poppler: alike but for how they scale.
    static void expectAlike(const QImage &a, const QImage &b, int orientation)
    {
        ASSERT_LE(std::abs(a.width() - b.width()), 1);
        ASSERT_LE(std::abs(a.height() - b.height()), 1);
        int different = 0;
        const int width = std::min(a.width(), b.width());
        const int height = std::min(a.height(), b.height());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                different += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))) > 64;
        }
        EXPECT_LT(different, width * height / 100) << "orientation " << orientation;
    }

    /// The JPEG with an EXIF part that says how it is to be turned.
    static QByteArray withOrientation(const QByteArray &jpeg, int orientation)
    {
        QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
        exif.append(static_cast<char>(orientation)).append("\0\0\0\0\0\0", 6);
        QByteArray part("\xFF\xE1\0", 3);
        part.append(static_cast<char>(exif.size() + 2));
        return jpeg.left(2) + part + exif + jpeg.mid(2);
    }

    /// Pictures of one TIFF, not packed; Qt writes only one.
    static bool writeTiff(const QString &file, const QVector<QImage> &pictures)
    {
        const auto u16 = [](int v) { return QByteArray().append(char(v & 255)).append(char(v >> 8)); };
        const auto u32 = [&](qsizetype v) { return u16(int(v & 0xFFFF)) + u16(int(v >> 16)); };
        QByteArray out = QByteArray("II*\0", 4) + u32(0);
        qsizetype link = 4;
        for (const QImage &picture : pictures) {
            const bool mono = picture.depth() == 1;
            const bool grey = picture.format() == QImage::Format_Grayscale8;
            const QByteArray samples = samplesOf(picture);
            const qsizetype data = out.size();
            out += samples;
            while (out.size() % 2 != 0)
                out.append('\0');
            const qsizetype bits = out.size();
            if (!mono && !grey) out += u16(8) + u16(8) + u16(8);
            out.replace(link, 4, u32(out.size()));
            const auto entry = [&](int tag, int type, qsizetype count, qsizetype value) {
                return u16(tag) + u16(type) + u32(count) + u32(value);
            };
            const int colours = mono || grey ? 1 : 3;
            out += u16(9) + entry(256, 4, 1, picture.width()) + entry(257, 4, 1, picture.height()) +
                   entry(258, 3, colours, mono ? 1 : (grey ? 8 : bits)) + entry(259, 3, 1, 1) +
                   entry(262, 3, 1, mono ? 0 : (grey ? 1 : 2)) + entry(273, 4, 1, data) +
                   entry(277, 3, 1, colours) + entry(278, 4, 1, picture.height()) +
                   entry(279, 4, 1, samples.size());
            link = out.size();
            out += u32(0);
        }
        return writeFile(file, out);
    }

    /// The samples of a picture, row by row.
    static QByteArray samplesOf(const QImage &picture)
    {
        const bool mono = picture.depth() == 1;
        const bool grey = picture.format() == QImage::Format_Grayscale8;
        const QImage image = mono || grey ? picture : picture.convertToFormat(QImage::Format_RGB888);
        const qsizetype row = mono ? (image.width() + 7) / 8 : image.width() * (grey ? 1 : 3);
        QByteArray out;
        for (int y = 0; y < image.height(); ++y)
            out.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
        return out;
    }

    /// The samples of the picture that a page of the copy draws.
    QByteArray samplesInCopy(int page) const
    {
        QPDF pdf;
        pdf.processFile(path(QStringLiteral("copy.pdf")).toUtf8().constData());
        QPDFObjectHandle object = pdf.getAllPages().at(static_cast<size_t>(page));
        QPDFObjectHandle resources = object.getKey("/Resources");
        const auto data = resources.getKey("/XObject").getKey("/Im0").getStreamData(qpdf_dl_generalized);
        return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
    }

    /// The character's box in the copy, as a viewer marks it, near the place it was read at.
    static void expectCovers(PageSource &copy, int page, const PageText &text, double tolerancePoints)
    {
        const auto embedded = copy.embeddedText(page);
        ASSERT_TRUE(embedded.has_value());
        QHash<QString, PageRect> places;
        for (const TextLine &line : embedded->lines) {
            for (const TextSpan &span : line.spans)
                places.insert(line.text.mid(span.begin, span.length), span.box);
        }
        for (const TextLine &line : text.lines) {
            for (const TextSpan &span : line.spans) {
                const QString character = line.text.mid(span.begin, span.length);
                ASSERT_TRUE(places.contains(character)) << character.toStdString();
                const QPointF found = places.value(character).onPage(text.sizePoints).center();
                const QPointF wanted = span.box.onPage(text.sizePoints).center();
                EXPECT_LT(QLineF(found, wanted).length(), tolerancePoints)
                    << character.toStdString() << " at " << found.x() << ',' << found.y() << " instead of "
                    << wanted.x() << ',' << wanted.y();
            }
        }
    }
};

} // namespace tt
