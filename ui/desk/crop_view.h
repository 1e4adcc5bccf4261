// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/page_images.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace tt
{

class Theme;

/// The ink behind a finding, enlarged, with a little of what surrounds it, and the label that says what it
/// is: in the same picture, or in a strip above when it stands too far away. A line marks the finding's own
/// ink.
class CropView final : public QWidget
{
    Q_OBJECT
public:
    CropView(PageImages &images, const Theme &theme, QWidget *parent = nullptr);
    ~CropView() override;

    /// `box` on a page of `sizePoints`; an empty box shows nothing. `label`: what names it, on the same page;
    /// may be empty.
    void show(PageKey page, const PageRect &box, QSizeF sizePoints, const PageRect &label = {});
    void clear();
    [[nodiscard]] bool hasImage() const { return !m_main.image.isNull(); }
    /// The label stands in a strip of its own.
    [[nodiscard]] bool hasLabelStrip() const { return !m_label.clip.isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        PageRect clip; ///< of the page
        quint64 ticket = 0;
        QImage image;
    };
    void plan();
    void ask();
    void ask(Part &part);
    void drop(Part &part);
    [[nodiscard]] QRectF mainArea() const;
    void paintPart(QPainter &painter, const Part &part, const QRectF &area) const;

    PageImages &m_images;
    const Theme &m_theme;
    PageKey m_page;
    PageRect m_box;
    PageRect m_labelBox;
    QSizeF m_sizePoints;
    Part m_main;
    Part m_label;
    int m_heightWanted = 0; ///< device-independent pixels; the layout knows of it
    QString m_failure;
    QTimer m_timer;
};

} // namespace tt
