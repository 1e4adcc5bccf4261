// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_box.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int saveAfterMs = 600;
constexpr int writingLines = 6; ///< while it is written in
constexpr int mostLines = 14;   ///< more of them scroll

} // namespace

NoteBox::NoteBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_tagRow(new QWidget)
    , m_chips(new QHBoxLayout)
    , m_newTag(new QLineEdit)
{
    m_text->setObjectName(QStringLiteral("note-text"));
    m_text->setPlaceholderText(tr("Write a note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setToolTip(tr("Kept as you write. Esc goes back to the keys of the review."));
    m_text->installEventFilter(this);
    m_newTag->setObjectName(QStringLiteral("note-tag"));
    m_newTag->setPlaceholderText(tr("+ tag"));
    m_newTag->setAccessibleName(tr("Add a tag"));
    m_newTag->setFixedWidth(84);
    m_newTag->setProperty("look", QStringLiteral("tag"));
    m_newTag->installEventFilter(this);
    auto *tags = new QHBoxLayout(m_tagRow);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(space::xs);
    m_chips->setSpacing(space::xs);
    tags->addLayout(m_chips);
    tags->addWidget(m_newTag);
    tags->addStretch();
    // The field knows its height; without this the text's own wish to grow would open a gap around it.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_text);
    column->addWidget(m_tagRow);
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT edited(text(), m_tags); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet) m_timer.start();
        showTagRow();
    });
    connect(m_newTag, &QLineEdit::returnPressed, this, &NoteBox::addTag);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteBox::fitHeight);
    fitHeight();
}

void NoteBox::setRestingLines(int lines)
{
    m_restingLines = lines;
    fitHeight();
}

/// As many lines as are written, some room more while somebody writes.
void NoteBox::fitHeight()
{
    // The layout of a plain text counts its height in lines.
    const int written = qCeil(m_text->document()->size().height());
    const int least = m_text->hasFocus() ? std::max(writingLines, m_restingLines) : m_restingLines;
    const int lines = std::clamp(written, least, std::max(mostLines, least));
    const int margins = 2 * qCeil(m_text->document()->documentMargin()) + 2 * m_text->frameWidth() + space::s;
    const int height = lines * m_text->fontMetrics().lineSpacing() + margins;
    if (height == m_text->minimumHeight()) return;
    const bool more = height > m_text->minimumHeight();
    m_text->setFixedHeight(height);
    if (more && m_text->hasFocus()) Q_EMIT grew();
}

void NoteBox::show(const QString &text, const QStringList &tags)
{
    if (isDirty()) return;
    m_quiet = true;
    // What was typed is kept without the blanks at its end: a person who goes on writing keeps her place.
    if (text != this->text()) m_text->setPlainText(text);
    m_quiet = false;
    if (tags == m_tags && m_chips->count() == tags.size()) return;
    m_tags = tags;
    showTags();
    showTagRow();
}

void NoteBox::offerTagsWithWordsOnly()
{
    m_tagsWithWordsOnly = true;
    m_newTag->setPlaceholderText(tr("+ note tag"));
    showTagRow();
}

void NoteBox::showTagRow()
{
    m_tagRow->setVisible(!m_tagsWithWordsOnly || !m_tags.isEmpty() || !text().isEmpty());
}

void NoteBox::flush()
{
    addTag();
    if (!isDirty()) return;
    m_timer.stop();
    Q_EMIT edited(text(), m_tags);
}

void NoteBox::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void NoteBox::focusTag() { m_newTag->setFocus(Qt::ShortcutFocusReason); }

void NoteBox::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_tagRow->setEnabled(!readOnly);
}

QString NoteBox::text() const { return m_text->toPlainText().trimmed(); }

bool NoteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) flush();
    const bool font = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (font || event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &NoteBox::fitHeight); // the widget learns of it after its filter
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        static_cast<QWidget *>(watched)->clearFocus();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteBox::showTags()
{
    clearLayout(m_chips);
    for (const QString &tag : m_tags) {
        auto *chip = new QPushButton(tag + QStringLiteral("  ×"));
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setAccessibleName(tr("Remove tag %1").arg(tag));
        chip->setToolTip(tr("Remove this tag"));
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            m_tags.removeAll(tag);
            showTags();
            m_timer.start();
        });
        m_chips->addWidget(chip);
    }
}

void NoteBox::addTag()
{
    const QString tag = m_newTag->text().simplified();
    m_newTag->clear();
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive)) return;
    m_tags.append(tag);
    showTags();
    m_timer.start();
}

} // namespace tt
