// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/origins.h"
#include "app/casefile/records.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tt
{

class CaseFeed;
class CaseSession;
class ElidedLabel;

/// Where a document comes from: what a person says of it, to be written in place, and what the file and the
/// disk say, which nobody changes.
///
/// What is typed becomes an edit of the case when its field is left, by Return or otherwise; Escape puts back
/// what stood there. What cannot be taken stays in the field, with the reason under it.
class OriginBox final : public QWidget
{
    Q_OBJECT
public:
    OriginBox(CaseSession &session, CaseFeed &feed, QWidget *parent = nullptr);

    void setDocument(DocumentId document);
    [[nodiscard]] DocumentId document() const { return m_document; }
    void setReadOnly(bool readOnly);
    /// Writes what is being typed, if it can be taken.
    void flush();
    /// The keyboard into the first field.
    void focusFirst();

Q_SIGNALS:
    void left(); ///< Escape in a field that says what the case says
    void problem(const tt::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QFormLayout &form, const QString &name, const QString &label, const QString &hint);
    void fetch();
    /// Fields that say what `known` says follow the case; what is being typed in the others stays.
    void showProvenance(const Provenance &known);
    void putBack();
    void showFile();
    /// What the fields say, but for a time that is none.
    [[nodiscard]] Provenance typed() const;
    [[nodiscard]] Result<QDateTime> typedTime() const;
    [[nodiscard]] bool isTyped() const;
    void store();

    CaseSession &m_session;
    CaseFeed &m_feed;
    DocumentId m_document;
    Provenance m_known;
    bool m_fetched = false;
    QLabel *m_name;
    QLineEdit *m_url;
    QLineEdit *m_at;
    QLabel *m_fault;
    QLineEdit *m_by;
    QLineEdit *m_how;
    QPlainTextEdit *m_note;
    QLabel *m_changed;
    QFormLayout *m_file;
};

} // namespace tt
