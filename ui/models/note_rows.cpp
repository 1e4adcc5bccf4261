// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/note_rows.h"

#include "ui/models/document_list_model.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/finding_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::NoteRows", text); }

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

EvidenceRow heading(const QString &title)
{
    EvidenceRow row;
    row.title = title;
    row.heading = true;
    return row;
}

QString pageText(int page) { return say(QT_TRANSLATE_NOOP("tt::NoteRows", "page %1")).arg(page + 1); }
QString quoted(const QString &quote)
{
    constexpr qsizetype mostShown = 40;
    if (quote.isEmpty()) return {};
    const QString text = quote.simplified();
    return QStringLiteral("“%1”").arg(text.size() > mostShown ? text.left(mostShown) + u'…' : text);
}

QString madeBy(const QString &by, const QDateTime &at)
{
    return joined({by, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)});
}

bool before(const NoteRecord &a, const NoteRecord &b)
{
    const auto place = [](const NoteRecord &note) {
        return std::tuple(note.page.value_or(-1), note.box.y, note.id.value);
    };
    return place(a) < place(b);
}

} // namespace

QString noteTitle(const NoteRecord &note)
{
    if (!note.project.isEmpty())
        return say(QT_TRANSLATE_NOOP("tt::NoteRows", "Note on project %1")).arg(note.project);
    if (note.page) return say(QT_TRANSLATE_NOOP("tt::NoteRows", "Note on page %1")).arg(*note.page + 1);
    if (!note.document.isNull()) return say(QT_TRANSLATE_NOOP("tt::NoteRows", "Note on the document"));
    if (!note.finding.isNull()) return say(QT_TRANSLATE_NOOP("tt::NoteRows", "Note on a finding"));
    return say(QT_TRANSLATE_NOOP("tt::NoteRows", "Note on the case"));
}

QString NoteRows::documentName(DocumentId document) const
{
    const DocumentRecord *record = m_documents.find(document);
    return record == nullptr ? QString() : record->name;
}

EvidenceRow NoteRows::rowOf(const NoteRecord &note) const
{
    EvidenceRow row;
    row.title = note.text.simplified();
    if (row.title.isEmpty()) row.title = say(QT_TRANSLATE_NOOP("tt::NoteRows", "(no words yet)"));
    row.noteId = note.id;
    row.document = note.document;
    row.page = note.page.value_or(0);
    row.box = note.box;
    QString what = quoted(note.quote);
    if (const FindingRecord *record = m_findings.find(note.finding)) {
        row.finding = record->id;
        row.document = record->document;
        row.page = record->finding.page;
        if (!record->finding.boxes.isEmpty()) row.box = record->finding.boxes.first();
        row.label = unionOf(record->finding.reading.labelBoxes);
        what = joined({typeText(record->finding.facts), valueText(factsOf(*record))});
    }
    const bool onPage = note.page.has_value() || !note.finding.isNull();
    row.detail = joined({onPage ? pageText(row.page) : QString(), what,
                         note.tags.isEmpty() ? QString() : u'#' + note.tags.join(QStringLiteral(" #"))});
    row.note = madeBy(note.by, note.at);
    if (note.orphaned) {
        row.detail = joined({documentName(note.document), row.detail});
        row.note = say(QT_TRANSLATE_NOOP("tt::NoteRows", "not found in the latest reading: its place on the "
                                                         "paper is shown"));
        row.tone = RowTone::Warn;
    }
    return row;
}

EvidenceRow NoteRows::rowOf(const TextCorrectionRecord &correction) const
{
    EvidenceRow row;
    row.title = QStringLiteral("%1 → %2").arg(quoted(correction.quote), quoted(correction.replacement));
    row.document = correction.page.document;
    row.page = correction.page.page;
    row.box = correction.box;
    row.detail = joined({documentName(row.document), pageText(row.page)});
    row.note = say(QT_TRANSLATE_NOOP("tt::NoteRows", "correction not found in the latest reading: nothing is "
                                                     "corrected there"));
    row.tone = RowTone::Warn;
    return row;
}

bool NoteRows::fits(const NoteRecord &note, const QString &words) const
{
    if (words.isEmpty()) return true;
    DocumentId document = note.document;
    if (const FindingRecord *record = m_findings.find(note.finding)) document = record->document;
    const QStringList places =
        QStringList{note.text, note.quote, note.by, note.project, documentName(document)} + note.tags;
    return std::any_of(places.cbegin(), places.cend(),
                       [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); });
}

QVector<EvidenceRow> NoteRows::rows(const QVector<NoteRecord> &notes,
                                    const QVector<TextCorrectionRecord> &corrections,
                                    const QString &words) const
{
    QVector<EvidenceRow> lost;
    QVector<EvidenceRow> onCase;
    QVector<EvidenceRow> onProjects;
    QMap<QString, QVector<EvidenceRow>> onDocuments; // by name and number: names may be the same
    QVector<NoteRecord> inOrder = notes;
    std::stable_sort(inOrder.begin(), inOrder.end(), before);
    for (const NoteRecord &note : std::as_const(inOrder)) {
        if (!fits(note, words)) continue;
        const EvidenceRow row = rowOf(note);
        if (note.orphaned)
            lost.append(row);
        else if (!note.project.isEmpty())
            onProjects.append(row);
        else if (row.document.isNull())
            onCase.append(row);
        else
            onDocuments[documentName(row.document) + QChar(0) + QString::number(row.document.value)].append(
                row);
    }
    for (const TextCorrectionRecord &correction : corrections) {
        const bool fitting = words.isEmpty() || correction.quote.contains(words, Qt::CaseInsensitive) ||
                             correction.replacement.contains(words, Qt::CaseInsensitive);
        if (correction.orphaned && fitting) lost.append(rowOf(correction));
    }
    QVector<EvidenceRow> all;
    const auto add = [&all](const QString &title, const QVector<EvidenceRow> &rows) {
        if (rows.isEmpty()) return;
        all.append(heading(title));
        all += rows;
    };
    add(say(QT_TRANSLATE_NOOP("tt::NoteRows", "Left behind by a later reading")), lost);
    add(say(QT_TRANSLATE_NOOP("tt::NoteRows", "On the case")), onCase);
    add(say(QT_TRANSLATE_NOOP("tt::NoteRows", "On projects")), onProjects);
    for (auto it = onDocuments.cbegin(); it != onDocuments.cend(); ++it)
        add(it.key().section(QChar(0), 0, 0), it.value());
    return all;
}

} // namespace tt
