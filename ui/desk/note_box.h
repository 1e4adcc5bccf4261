// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace tt
{

/// A note's words and tags. Says edited() a moment after the last key, when it loses the focus, and on
/// flush(): there is no Save button to forget.
class NoteBox final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteBox(QWidget *parent = nullptr);

    /// Leaves what is being typed alone: does nothing while there are unsaved words.
    void show(const QString &text, const QStringList &tags);
    /// Saves what is unsaved, at once.
    void flush();
    void focusText();
    void focusTag();
    void setReadOnly(bool readOnly);
    /// The field for the note's own tags waits for its words: beside it stands one for what the note is on.
    void offerTagsWithWordsOnly();
    /// Lines that the field has while it is empty and left alone.
    void setRestingLines(int lines);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList tags() const { return m_tags; }
    [[nodiscard]] bool isDirty() const { return m_timer.isActive(); }

Q_SIGNALS:
    void edited(const QString &text, const QStringList &tags);
    void grew(); ///< while it is written in
    void left(); ///< Escape: back to the keys of the review

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags();
    void addTag();
    void showTagRow();
    void fitHeight();

    QPlainTextEdit *m_text;
    QWidget *m_tagRow;
    QHBoxLayout *m_chips;
    QLineEdit *m_newTag;
    QStringList m_tags;
    QTimer m_timer;
    int m_restingLines = 1;
    bool m_quiet = false;
    bool m_tagsWithWordsOnly = false;
};

} // namespace tt
