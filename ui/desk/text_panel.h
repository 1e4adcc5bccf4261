// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_session.h"
#include "ui/models/page_line_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace tt
{

class Theme;

/// The recognised text of the page on show, line by line, to be put right in place: Return edits a line, and
/// what was read stays beside it, struck through.
class TextPanel final : public QWidget
{
    Q_OBJECT
public:
    TextPanel(CaseSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// A null document: none.
    void setPage(PageKey page);
    void setReadOnly(bool readOnly);
    /// Chooses the line under a place of the page, and opens it; waits for the page's text.
    void editAt(const PageRect &box);
    /// Lights the line at a place of the page's text as it was read, and scrolls to it; waits for the text.
    void lightAt(PageKey page, qsizetype position);
    /// Lights a row and scrolls to it; the chosen line stays chosen. -1: none.
    void light(int row);
    void focusList();
    [[nodiscard]] PageKey page() const { return m_page; }
    [[nodiscard]] PageLineModel &model() { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void lineChosen(tt::PageKey page, const tt::PageLine &line);
    /// The pointer is on it; a line without a text: on none.
    void lineHovered(tt::PageKey page, const tt::PageLine &line);
    void left(); ///< Escape: back to the keys of the review
    void problem(const tt::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void show(const PageText &text);
    void store(int row, const QString &text);
    void openWanted();
    void write(QFuture<Result<void>> answer);

    CaseSession &m_session;
    PageKey m_page;
    PageLineModel m_model;
    QVector<TextCorrectionRecord> m_corrections;
    std::optional<std::pair<PageKey, qsizetype>> m_wantedLight;
    std::optional<PageRect> m_wanted; ///< to be opened as soon as its page's text is there
    bool m_loaded = false;
    QListView *m_list;
    QLabel *m_title;
    QLabel *m_none;
    QStackedLayout *m_stack;
};

} // namespace tt
