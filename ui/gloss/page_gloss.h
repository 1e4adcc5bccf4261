// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "ui/gloss/english_labels.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

class QMouseEvent;

namespace tt
{

class CaseSession;
class GlossLoader;
class GlossOverlay;
class GlossPanel;
class PageView;

/// Pinyin and English over the page of a document: under the resting pointer, for text that is selected with
/// Shift and the left button, for the line of the finding on show, and of all labels. Listens to the view;
/// the view knows nothing of it.
class PageGloss final : public QObject
{
    Q_OBJECT
public:
    PageGloss(CaseSession &session, PageView &view, const QString &dictionaryPath, QObject *parent = nullptr);

    /// The findings of the document on show, and that their pages may have been read again.
    void setFindings(const QVector<FindingRecord> &findings);

    [[nodiscard]] QAction *lineAction() const { return m_line; } ///< glosses the line of the current finding
    [[nodiscard]] QAction *labelsAction() const { return m_english; } ///< English labels, on and off
    [[nodiscard]] QAction *copyAction() const { return m_copy; } ///< of the selected text, as it was read
    [[nodiscard]] const QString &selectedText() const { return m_selected; }
    [[nodiscard]] GlossPanel &panel() const { return *m_panel; }
    [[nodiscard]] GlossOverlay &overlay() const { return *m_overlay; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the panel explains, as long as it waits for a page's text or for the dictionary.
    struct Question {
        enum class Of { Pointer, Selection, Line };
        Of of = Of::Pointer;
        int page = 0;
        QPointF from; ///< fractions of the unturned page
        QPointF to;
        FindingId finding;
    };

    // page_gloss.cpp
    void askLine();
    void ask(const Question &question);
    void answer();
    void select(const PageText &text, const Question &question);
    void copySelection() const;
    void answerPointer(const PageText &text);
    void answerSelection(const PageText &text);
    void answerLine(const PageText &text);
    void listenForEscape();
    void showWords(const QVector<GlossWord> &words, int page, const QVector<PageRect> &boxes);
    void fetch(int page);
    void updateLabels();
    void forget();
    void hidePanel();
    [[nodiscard]] const FindingRecord *finding(FindingId id) const;
    [[nodiscard]] QRect anchorOf(int page, const QVector<PageRect> &boxes) const;

    // page_gloss_input.cpp
    [[nodiscard]] std::optional<std::pair<int, QPointF>> pageAt(QPointF viewportPoint) const;
    bool pointerEvent(QEvent *event);
    bool beginSelection(const QMouseEvent *event);
    bool moveSelection(const QMouseEvent *event);
    void rest();
    bool keyEvent(QEvent *event);

    CaseSession &m_session;
    PageView &m_view;
    GlossLoader *m_loader;
    GlossOverlay *m_overlay;
    GlossPanel *m_panel;
    QAction *m_line;
    QAction *m_english;
    QAction *m_copy;
    QString m_selected;
    QTimer m_rest; ///< until the pointer counts as resting
    QPointF m_pointer;
    DocumentId m_document;
    QVector<FindingRecord> m_findings;
    QHash<int, PageText> m_texts;
    QSet<int> m_fetching;
    QHash<int, QVector<EnglishLabel>> m_labels;
    quint64 m_generation = 0; ///< texts asked for before the document changed are dropped
    std::optional<Question> m_question;
    std::optional<Question> m_selecting;
    Question::Of m_shown = Question::Of::Pointer; ///< what the panel is about
    QPointer<QWidget> m_focusBefore;              ///< gets the keyboard back from the panel
};

} // namespace tt
