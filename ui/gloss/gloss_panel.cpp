// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/gloss_panel.h"

#include "ui/gloss/gloss_words.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kWidest = 460;
constexpr int kTallest = 260;
constexpr int kGap = 6;

} // namespace

GlossPanel::GlossPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QTextBrowser)
    , m_foot(makeLabel({}, QStringLiteral("caption")))
{
    setObjectName(QStringLiteral("gloss-panel"));
    setLook(this, QStringLiteral("floating"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_text->setAccessibleName(tr("Pinyin and English"));
    m_foot->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_text);
    column->addWidget(m_foot);
    hide();
}

void GlossPanel::show(const QVector<GlossWord> &words, const QRect &anchor, const QString &problem)
{
    m_text->setHtml(glossHtml(words, palette().color(QPalette::PlaceholderText)));
    m_text->setAccessibleDescription(glossSpoken(words));
    m_foot->setText(problem.isEmpty() ? tr("Word by word, not a translation") : problem);
    setLook(m_foot, problem.isEmpty() ? QStringLiteral("caption") : QStringLiteral("warn"));
    place(anchor);
}

void GlossPanel::showWords(const QString &words, const QRect &anchor)
{
    m_text->clear();
    m_foot->setText(words);
    setLook(m_foot, QStringLiteral("muted"));
    place(anchor);
}

void GlossPanel::place(const QRect &anchor)
{
    const QRect room = parentWidget()->rect().adjusted(kGap, kGap, -kGap, -kGap);
    const int widest = std::min(kWidest, room.width());
    const QMargins margins = layout()->contentsMargins();
    m_text->document()->setTextWidth(-1);
    const int ideal =
        static_cast<int>(m_text->document()->idealWidth()) + margins.left() + margins.right() + 2;
    const int width = std::clamp(ideal, std::min(220, widest), widest);
    m_text->document()->setTextWidth(width - margins.left() - margins.right() - 2);
    const int text =
        m_text->document()->isEmpty() ? 0 : static_cast<int>(m_text->document()->size().height()) + 2;
    m_text->setVisible(text > 0);
    m_text->setFixedHeight(std::min(text, kTallest));
    const int foot = m_foot->heightForWidth(width - margins.left() - margins.right());
    const int height =
        margins.top() + std::min(text, kTallest) + (text > 0 ? space::xs : 0) + foot + margins.bottom() + 2;
    resize(width, height);
    const bool above = anchor.top() - kGap - height >= room.top();
    const int top = above ? anchor.top() - kGap - height : anchor.bottom() + kGap;
    const int left = std::clamp(anchor.left(), room.left(), std::max(room.left(), room.right() - width));
    move(left, std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height)));
    setVisible(true);
    raise();
}

void GlossPanel::takeKeyboard() { m_text->setFocus(Qt::OtherFocusReason); }

QString GlossPanel::shownText() const
{
    return isVisible() ? m_text->toPlainText() + u'\n' + m_foot->text() : QString();
}

} // namespace tt
