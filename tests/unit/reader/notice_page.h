// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"
#include "tests/unit/image/drawn_page.h"

#include <QString>
#include <QVector>

namespace tt::drawn
{

inline QString s(const char *text) { return QString::fromUtf8(text); }

/// One page that is an image, with an embedded text when a test gives one.
class ImagePage : public PageSource
{
public:
    ImagePage(QImage image, double dpi)
        : m_image(std::move(image))
        , m_dpi(dpi)
    {
    }

    EmbeddedText text;
    bool hasText = false;
    bool isScan = true;

    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QString mediaType() const override { return QStringLiteral("image/png"); }
    [[nodiscard]] QMap<QString, QString> metadata() const override { return {}; }
    [[nodiscard]] QSizeF pageSize(int /*page*/) override { return QSizeF(m_image.size()) * 72 / m_dpi; }
    Result<PageInfo> pageInfo(int page) override { return PageInfo{pageSize(page), m_dpi, hasText, isScan}; }
    Result<RenderedPage> render(int /*page*/, const RenderSpec &spec, StopToken /*stop*/) override
    {
        if (failing) return fail(ErrorCode::Corrupt, QStringLiteral("The page cannot be drawn."));
        const double factor = spec.dpi / m_dpi;
        return RenderedPage{m_image.scaled((QSizeF(m_image.size()) * factor).toSize(), Qt::IgnoreAspectRatio,
                                           Qt::SmoothTransformation),
                            spec.dpi};
    }
    Result<EmbeddedText> embeddedText(int /*page*/) override { return text; }
    Result<DrawnPageText> drawnText(int /*page*/) override { return DrawnPageText{}; }
    Result<std::unique_ptr<SearchableCopy>> startCopy(const CopyMark & /*mark*/) override
    {
        return fail(ErrorCode::Unsupported, QStringLiteral("This page is not copied."));
    }

    bool failing = false;

private:
    QImage m_image;
    double m_dpi;
};

/// A notice on A4 at 150 dpi: a title, lines, a ruled table.
inline QImage notice()
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(QColor(252, 252, 250));
    QPainter painter(&page);
    painter.setFont(songFont(36));
    painter.drawText(QPoint(330, 190), s("云计算服务项目中标公告"));
    painter.setFont(songFont(26));
    painter.drawText(QPoint(150, 300), s("项目编号：TT-2024-0317"));
    painter.drawText(QPoint(150, 360), s("中标金额：人民币贰拾叁万伍仟元整（￥235,000.00）"));
    const QVector<int> rows = {460, 530, 600, 670};
    const QVector<int> columns = {150, 260, 720, 1080};
    const QVector<QStringList> cells = {{s("序号"), s("货物名称"), s("金额（元）")},
                                        {s("1"), s("语言模型接口调用"), s("200000.00")},
                                        {s("2"), s("技术支持"), s("35000.00")}};
    for (const int y : rows)
        painter.fillRect(QRect(columns.first(), y, columns.last() - columns.first() + 2, 2), Qt::black);
    for (const int x : columns)
        painter.fillRect(QRect(x, rows.first(), 2, rows.last() - rows.first()), Qt::black);
    for (int row = 0; row < cells.size(); ++row) {
        for (int column = 0; column < 3; ++column)
            painter.drawText(QPoint(columns[column] + 16, rows[row] + 46), cells[row][column]);
    }
    painter.drawText(QPoint(150, 780), s("公告期限自本公告发布之日起一个工作日。"));
    painter.drawText(QPoint(700, 900), s("采购人：某某示例大学"));
    painter.drawText(QPoint(700, 960), s("二〇二四年五月二十日"));
    return page;
}

} // namespace tt::drawn
