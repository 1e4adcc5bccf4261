// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/tally_story.h"

#include <QLabel>

namespace tt
{

class Theme;

/// The story, large; each number is a link for the mouse, and for Tab and Return.
class StoryLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit StoryLabel(const Theme &theme, QWidget *parent = nullptr);

    void setStory(const Story &story);
    /// In a wider place as well the story takes no more than its own width, and so more lines.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] const Story &story() const { return m_story; }

Q_SIGNALS:
    void chosen(const tt::StoryPiece &number);

private:
    void render();

    const Theme &m_theme;
    Story m_story;
};

} // namespace tt
