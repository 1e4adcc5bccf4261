// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/casefile/case_file.h"
#include "ocr/text/doubtful_places.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

/// Large cases without reading anything: for what the window costs, not for what is read.
namespace tt::longcase
{

constexpr int kLinesOfPage = 30;

/// A made-up page as a scanner gives it, at 150 dpi.
inline QImage scannedPage(int number)
{
    QRandomGenerator random(uint(number) + 1);
    QImage page(1240, 1754, QImage::Format_RGB888);
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            page.setPixel(x, y, qRgb(236, 236, 236) - random.bounded(8) * 0x010101);
    QPainter painter(&page);
    QFont font;
    font.setPixelSize(28);
    painter.setFont(font);
    for (int line = 0; line < kLinesOfPage; ++line)
        painter.drawText(124, 110 + line * 52,
                         QStringLiteral("预算金额 %1 元 Lot %2 / %3")
                             .arg(random.bounded(100'000) * 100)
                             .arg(line)
                             .arg(number));
    return page;
}

inline bool makeScan(const QString &path, int pages)
{
    QVector<QImage> sheets;
    for (int i = 0; i < std::min(12, pages); ++i)
        sheets.append(scannedPage(i));
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage()) return false;
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), sheets.at(page % sheets.size()));
    }
    return painter.end();
}

/// As a reader would have read it; one character in fifty with doubt.
inline PageText pageText(int number)
{
    PageText page;
    page.sizePoints = {595, 842};
    page.readBy = QStringLiteral("made");
    page.quality.dpi = 150;
    for (int i = 0; i < kLinesOfPage; ++i) {
        TextLine line;
        line.text =
            QStringLiteral("预算金额 %1 元 Lot %2 / %3").arg(number * 7919 % 100'000).arg(i).arg(number);
        const double y = 0.05 + 0.0297 * i;
        for (qsizetype c = 0; c < line.text.size(); ++c) {
            if (line.text.at(c) == u' ') continue;
            const float sure = (c + i * 7 + number) % 50 == 0 ? 0.5F : 0.98F;
            line.spans.append({c, 1, {0.1 + 0.018 * double(c), y, 0.017, 0.02}, sure, false, -1});
        }
        line.box = {0.1, y, 0.018 * double(line.text.size()), 0.02};
        page.lines.append(line);
    }
    page.quality.lowConfidenceShare = doubtfulPlaces(page).isEmpty() ? 0 : 0.02;
    return page;
}

inline Finding finding(int page, int place)
{
    Finding one;
    one.page = page;
    const PageText text = pageText(page);
    for (int line = 0; line < place % kLinesOfPage; ++line)
        one.range.begin += text.lines.at(line).text.size() + 1;
    one.range.length = 6;
    one.boxes = {{0.2 + 0.3 * (place % 2), 0.05 + 0.0297 * (place % kLinesOfPage), 0.15, 0.02}};
    one.reading.verdict = place % 5 == 0 ? Verdict::Disputed : Verdict::Agreed;
    one.reading.readings = {{QStringLiteral("paddle"), QStringLiteral("x"), {}}};
    if (place % 3 == 2) {
        MentionFacts mention;
        mention.watchId = QStringLiteral("cloud.aws");
        mention.name = one.quote = QStringLiteral("AWS");
        mention.category = QStringLiteral("cloud_vendor");
        mention.home = QStringLiteral("US");
        one.facts = mention;
    } else {
        AmountFacts amount;
        amount.value = Decimal(qint64(page + 1) * 1000 + place);
        amount.kind = static_cast<AmountKind>(place % 3);
        one.quote = amount.value.toGrouped();
        one.facts = amount;
    }
    one.context = one.quote;
    return one;
}

/// A document of `pages` pages, read and analysed, with `findings` findings spread over it.
inline bool addDocument(CaseFile &file, QIODevice &bytes, const QString &name, int pages, int findings)
{
    static const auto analyser = Analyser::builtIn();
    const auto added = file.addDocument(bytes, {name, {}, {}});
    if (!analyser || !added) return false;
    if (!file.setOpened(added->id,
                        {QStringLiteral("application/pdf"), QVector<QSizeF>(pages, {595, 842}), {}}))
        return false;
    for (int page = 0; page < pages; ++page)
        if (!file.setPageRead({added->id, page}, pageText(page))) return false;
    QVector<Finding> all;
    for (int i = 0; i < findings; ++i)
        all.append(finding(i % pages, i / pages));
    return file.setFindings(added->id, all, QStringLiteral("award"), (*analyser)->version()).has_value();
}

/// One long scan.
inline bool make(const QString &casePath, const QString &scanPath, int pages, int findings)
{
    const auto file = CaseFile::create(casePath);
    if (!file || (!QFile::exists(scanPath) && !makeScan(scanPath, pages))) return false;
    QFile scan(scanPath);
    return scan.open(QIODevice::ReadOnly) &&
           addDocument(**file, scan, QStringLiteral("long.pdf"), pages, findings);
}

/// Many short documents, whose files nobody can open.
inline bool makeMany(const QString &casePath, int documents, int pages, int findings)
{
    const auto file = CaseFile::create(casePath);
    for (int i = 0; file && i < documents; ++i) {
        QByteArray bytes = "made up " + QByteArray::number(i);
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        if (!addDocument(**file, device, QStringLiteral("notice-%1.pdf").arg(i), pages, findings))
            return false;
    }
    return file.has_value();
}

} // namespace tt::longcase
