// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gloss/gloss.h"

#include <QFrame>
#include <QVector>

class QLabel;
class QTextBrowser;

namespace tt
{

/// The small panel over the page with characters, pinyin and English. It never takes the keyboard by itself.
class GlossPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit GlossPanel(QWidget *parent);

    /// `anchor` is what is explained, in the parent's coordinates: the panel stands above it, or below where
    /// there is no room, so that it never hides it. `problem` stands at its foot.
    void show(const QVector<GlossWord> &words, const QRect &anchor, const QString &problem);
    /// While the dictionary is being loaded, or when there is no gloss at all.
    void showWords(const QString &words, const QRect &anchor);
    void takeKeyboard();
    [[nodiscard]] QString shownText() const;

private:
    void place(const QRect &anchor);

    QTextBrowser *m_text;
    QLabel *m_foot;
};

} // namespace tt
