// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gloss/english_labels.h"

#include <QHash>
#include <QVector>
#include <QWidget>

namespace tt
{

class PageView;

/// Draws English over the page, and what is being selected. Lies over the view's viewport and lets everything
/// through to it.
class GlossOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit GlossOverlay(PageView &view);

    /// The labels of each page that is known; drawn while `on`.
    void setLabels(const QHash<int, QVector<EnglishLabel>> &labels, bool on);
    void setSelection(int page, const QVector<PageRect> &boxes);
    /// Texts and places as they are drawn now, for tests: what has no room is not there.
    [[nodiscard]] QVector<std::pair<QRectF, QString>> drawnLabels() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Drawn {
        QRectF plate;
        QString text;
        QFont font;
        bool tag = false;
    };
    void follow();
    [[nodiscard]] QVector<Drawn> drawn() const;
    [[nodiscard]] std::optional<Drawn> fitted(int page, const EnglishLabel &label) const;

    PageView &m_view;
    QHash<int, QVector<EnglishLabel>> m_labels;
    bool m_on = false;
    int m_selectedPage = -1;
    QVector<PageRect> m_selected;
};

} // namespace tt
