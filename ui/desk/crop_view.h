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

/// The ink behind a finding, enlarged, with a little of what surrounds it.
class CropView final : public QWidget
{
    Q_OBJECT
public:
    CropView(PageImages &images, const Theme &theme, QWidget *parent = nullptr);
    ~CropView() override;

    /// `box` on a page of `sizePoints`; an empty box shows nothing.
    void show(PageKey page, const PageRect &box, QSizeF sizePoints);
    void clear();
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return {320, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();

    PageImages &m_images;
    const Theme &m_theme;
    PageKey m_page;
    PageRect m_box;
    QSizeF m_sizePoints;
    quint64 m_ticket = 0;
    QImage m_image;
    QString m_failure;
    QTimer m_timer;
};

/// The part of a page to show around `box` in a view of this shape: the box takes at most 40 % of the height
/// and 75 % of the width, and the part stays on the page.
PageRect cropAround(const PageRect &box, QSizeF pagePoints, QSizeF view);

} // namespace tt
