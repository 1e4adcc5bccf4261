// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace tt
{

/// What can be done with a finding, each with its key. Owned by the desk; shown in its buttons, the menus and
/// the key sheet.
struct DeskActions {
    explicit DeskActions(QObject *owner);

    QAction *confirm;
    QAction *reject;
    QAction *correct;
    QAction *reopen; ///< back to "to review"
    QAction *note;
    QAction *tag;
    QAction *star;
    QAction *pair; ///< to where the same sum stands in the other kind of numerals, or again
    QAction *link; ///< begins a link, and ends it at another finding
    QAction *followLink;
    QAction *correctText; ///< the recognised line under the finding
    QAction *pageText;    ///< shows and hides the recognised lines of the page
    QAction *turnRight;
    QAction *turnLeft;
    QAction *looked; ///< at the page on show; its text says what it would do
    QAction *undo;
    QAction *redo;
    QAction *next;
    QAction *previous;
    QAction *markRegion;
    QAction *noteOnPage;
    QAction *noteOnDocument;
    QAction *noteOnCase;
    QAction *origin; ///< where the document comes from, to be written
    // While two documents are compared.
    QAction *sameLeft;  ///< one notice: the left document counts
    QAction *sameRight; ///< one notice: the right document counts
    QAction *notSame;
    QAction *undecided;
    QAction *openLeft;
    QAction *openRight;

    [[nodiscard]] QList<QAction *> all() const;
    /// Those that need a finding.
    void setEnabledFor(bool finding, bool writable);
    /// Those that decide about two documents, and those that open one of them.
    void setComparing(bool comparing, bool writable, bool decided);
    /// Says that what is judged is more than one finding.
    void setCount(int findings);
};

} // namespace tt
