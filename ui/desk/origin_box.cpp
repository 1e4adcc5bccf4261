// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/origin_box.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/models/sentences.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tt
{

namespace
{

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(space::s);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// What people call the entries that files have; others by their own names.
QString entryName(const QString &key)
{
    static const QHash<QString, const char *> names = {
        {QStringLiteral("Title"), QT_TRANSLATE_NOOP("tt::OriginBox", "Title")},
        {QStringLiteral("Author"), QT_TRANSLATE_NOOP("tt::OriginBox", "Author")},
        {QStringLiteral("Subject"), QT_TRANSLATE_NOOP("tt::OriginBox", "Subject")},
        {QStringLiteral("Keywords"), QT_TRANSLATE_NOOP("tt::OriginBox", "Keywords")},
        {QStringLiteral("Creator"), QT_TRANSLATE_NOOP("tt::OriginBox", "Made with")},
        {QStringLiteral("Producer"), QT_TRANSLATE_NOOP("tt::OriginBox", "Written by")},
        {QStringLiteral("CreationDate"), QT_TRANSLATE_NOOP("tt::OriginBox", "Made on")},
        {QStringLiteral("ModDate"), QT_TRANSLATE_NOOP("tt::OriginBox", "Changed on")},
    };
    const auto known = names.constFind(key);
    return known == names.cend() ? key : OriginBox::tr(*known);
}

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace

OriginBox::OriginBox(CaseSession &session, CaseFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_name(makeLabel({}, QStringLiteral("section")))
    , m_fault(makeLabel({}, QStringLiteral("bad")))
    , m_note(new QPlainTextEdit)
    , m_changed(makeLabel({}, QStringLiteral("caption")))
    , m_file(makeForm())
{
    setObjectName(QStringLiteral("origin"));
    setAccessibleName(tr("Where the document comes from"));
    auto *said = makeForm();
    m_url = addField(*said, QStringLiteral("origin-url"), tr("Address"), tr("e.g. https://…"));
    m_at = addField(*said, QStringLiteral("origin-at"), tr("Fetched"), tr("e.g. 2024-05-20 14:30"));
    m_fault->setObjectName(QStringLiteral("origin-fault"));
    m_fault->setWordWrap(true);
    said->addRow(m_fault);
    m_by = addField(*said, QStringLiteral("origin-by"), tr("By"), tr("who fetched it"));
    m_how = addField(*said, QStringLiteral("origin-how"), tr("How"), tr("e.g. saved from the browser"));
    m_note->setObjectName(QStringLiteral("origin-note"));
    m_note->setAccessibleName(tr("Note on where it comes from"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(48);
    m_note->installEventFilter(this);
    said->addRow(tr("Note"), m_note);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_fault->setTextFormat(Qt::PlainText);
    m_changed->setTextFormat(Qt::PlainText);
    m_changed->setWordWrap(true);

    auto *content = new QWidget;
    setLook(content, QStringLiteral("panel"));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::m, space::m, space::m, space::m);
    inside->setSpacing(space::m);
    inside->addWidget(m_name);
    inside->addWidget(makeLabel(tr("Where it comes from"), QStringLiteral("head")));
    inside->addLayout(said);
    inside->addWidget(m_changed);
    inside->addWidget(makeLine());
    inside->addWidget(makeLabel(tr("What the file says"), QStringLiteral("head")));
    inside->addLayout(m_file);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        if (edit.documents.contains(m_document)) fetch();
    });
    connect(&feed, &CaseFeed::documentUpdated, this, [this](DocumentId id) {
        if (id == m_document) showFile();
    });
    connect(&feed, &CaseFeed::cleared, this, [this] { setDocument({}); });
    putBack();
}

QLineEdit *OriginBox::addField(QFormLayout &form, const QString &name, const QString &label,
                               const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    field->installEventFilter(this);
    connect(field, &QLineEdit::returnPressed, this, &OriginBox::store);
    form.addRow(label, field);
    return field;
}

void OriginBox::setDocument(DocumentId document)
{
    if (document == m_document) return;
    flush();
    m_document = document;
    m_known = {};
    m_fetched = false;
    putBack();
    showFile();
    if (!document.isNull()) fetch();
}

void OriginBox::setReadOnly(bool readOnly)
{
    for (QLineEdit *field : {m_url, m_at, m_by, m_how})
        field->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
}

void OriginBox::focusFirst()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->selectAll();
}

void OriginBox::fetch()
{
    m_session.provenance(m_document).then(this, [this, id = m_document](const Result<Provenance> &known) {
        if (id != m_document || !known) return;
        const Provenance before = std::exchange(m_known, *known);
        m_fetched = true;
        showProvenance(before);
    });
}

void OriginBox::showProvenance(const Provenance &known)
{
    const auto follow = [](QLineEdit *field, const QString &before, const QString &now) {
        if (field->text().trimmed() != before || before == now) return;
        field->setText(now);
        field->setCursorPosition(0);
    };
    follow(m_url, known.sourceUrl, m_known.sourceUrl);
    follow(m_at, retrievalText(known.retrievedAt), retrievalText(m_known.retrievedAt));
    follow(m_by, known.retrievedBy, m_known.retrievedBy);
    follow(m_how, known.how, m_known.how);
    if (m_note->toPlainText().trimmed() == known.note && known.note != m_known.note)
        m_note->setPlainText(m_known.note);
    m_fault->setVisible(!typedTime());
    m_changed->setVisible(m_known.changedAt.isValid());
    m_changed->setText(tr("Written by %1, %2").arg(m_known.changedBy, timeWords(m_known.changedAt)));
}

void OriginBox::putBack()
{
    const Provenance known = std::exchange(m_known, {});
    const QSignalBlocker quiet(m_note);
    for (QLineEdit *field : {m_url, m_at, m_by, m_how})
        field->clear();
    m_note->clear();
    m_known = known;
    showProvenance({});
}

void OriginBox::showFile()
{
    while (m_file->rowCount() > 0)
        m_file->removeRow(0);
    const DocumentRecord *document = m_feed.documents().find(m_document);
    m_name->setText(document ? document->name : QString());
    if (!document) return;
    const auto add = [this](const QString &name, const QString &text) {
        if (text.isEmpty()) return;
        auto *value = new ElidedLabel(nullptr, Qt::ElideMiddle);
        value->setText(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
        m_file->addRow(makeLabel(name, QStringLiteral("muted")), value);
    };
    add(tr("Imported"), timeWords(document->importedAt));
    add(tr("File dated"), timeWords(document->modifiedAt));
    add(tr("From"), document->sourcePath);
    for (const QString &path : document->otherPaths)
        add(tr("Also at"), path);
    add(tr("Size"), QLocale().formattedDataSize(document->bytes));
    add(tr("SHA-256"), document->sha256.hex());
    for (const auto &[key, value] : document->metadata.asKeyValueRange())
        add(entryName(key), value);
}

Result<QDateTime> OriginBox::typedTime() const
{
    const QString at = m_at->text().trimmed();
    // As it is shown it has no seconds' parts: what nobody touched stays as it is kept.
    if (at == retrievalText(m_known.retrievedAt)) return m_known.retrievedAt;
    if (at.isEmpty()) return QDateTime();
    return retrievalTime(at);
}

Provenance OriginBox::typed() const
{
    Provenance typed = m_known;
    typed.sourceUrl = m_url->text().trimmed();
    typed.retrievedAt = typedTime().value_or(m_known.retrievedAt);
    typed.retrievedBy = m_by->text().trimmed();
    typed.how = m_how->text().trimmed();
    typed.note = m_note->toPlainText().trimmed();
    return typed;
}

bool OriginBox::isTyped() const { return !typedTime() || typed() != m_known; }

void OriginBox::store()
{
    if (m_document.isNull() || !m_fetched || m_url->isReadOnly()) return;
    const auto time = typedTime();
    m_fault->setVisible(!time);
    if (!time) m_fault->setText(said(time.error()));
    const Provenance now = typed();
    if (now == m_known) return;
    // What is typed next is compared with this, not with what is still on its way.
    const Provenance before = std::exchange(m_known, now);
    m_session.setProvenance(m_document, now)
        .then(this, [this, before, id = m_document](const Result<void> &done) {
            if (done) return;
            if (id == m_document) m_known = before; // it stays in the fields, and is tried again
            Q_EMIT problem(done.error());
        });
}

void OriginBox::flush() { store(); }

bool OriginBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) store();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (isTyped())
            putBack();
        else
            Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tt
