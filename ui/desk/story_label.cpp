// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/story_label.h"

#include "ui/shell/theme.h"

#include <algorithm>

namespace tt
{

StoryLabel::StoryLabel(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("story"));
    setAccessibleName(tr("The story in numbers"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMaximumWidth(860);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        bool known = false;
        const int piece = link.toInt(&known);
        if (known && piece >= 0 && piece < m_story.pieces.size()) Q_EMIT chosen(m_story.pieces.at(piece));
    });
    connect(&theme, &Theme::changed, this, &StoryLabel::render);
}

void StoryLabel::setStory(const Story &story)
{
    if (story == m_story) return;
    m_story = story;
    setAccessibleDescription(story.text());
    render();
}

int StoryLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void StoryLabel::render()
{
    setFont(m_theme.font(TypeStep::Story, true));
    const QString ink = m_theme.colors().ink.name();
    QString html = QStringLiteral("<div style=\"line-height:105%;\">“");
    for (qsizetype i = 0; i < m_story.pieces.size(); ++i) {
        const QString text = m_story.pieces.at(i).text.toHtmlEscaped();
        html += m_story.pieces.at(i).counts == StoryCount::None
                    ? text
                    : QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>").arg(i).arg(ink, text);
    }
    setText(html + QStringLiteral("”</div>"));
}

} // namespace tt
