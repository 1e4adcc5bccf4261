// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/origin_store.h"

#include "app/casefile/copy_objects.h"
#include "app/casefile/edit_log.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

#include <QtEndian>

namespace tt
{

namespace
{

QJsonObject provenanceToJson(const Provenance &provenance)
{
    QJsonObject json{{QStringLiteral("source_url"), provenance.sourceUrl},
                     {QStringLiteral("retrieved_by"), provenance.retrievedBy},
                     {QStringLiteral("how"), provenance.how},
                     {QStringLiteral("note"), provenance.note}};
    if (provenance.retrievedAt.isValid())
        json.insert(QStringLiteral("retrieved_at"), sql::timeText(provenance.retrievedAt));
    return json;
}

/// Throws SQLite::Exception.
Provenance readProvenance(CaseDatabase &db, DocumentId id)
{
    Provenance provenance;
    SQLite::Statement row =
        db.prepare("SELECT source_url, retrieved_at, retrieved_by, how, note, changed_at, "
                   "changed_by FROM provenance WHERE document = ?1");
    sql::bindAll(row, id.value);
    if (!row.executeStep()) return provenance;
    provenance.sourceUrl = sql::text(row.getColumn(0));
    if (!row.getColumn(1).isNull()) provenance.retrievedAt = sql::time(row.getColumn(1));
    provenance.retrievedBy = sql::text(row.getColumn(2));
    provenance.how = sql::text(row.getColumn(3));
    provenance.note = sql::text(row.getColumn(4));
    provenance.changedAt = sql::time(row.getColumn(5));
    provenance.changedBy = sql::text(row.getColumn(6));
    return provenance;
}

QByteArray bytesOf(const TextPrint &print)
{
    QByteArray bytes(TextPrint::kBins * 4, Qt::Uninitialized);
    for (int i = 0; i < TextPrint::kBins; ++i)
        qToLittleEndian(print.bins.at(i), bytes.data() + 4 * i);
    return bytes;
}

QString wordsOf(const CopyDecision &about, bool takenBack)
{
    const bool copy = about.action == CopyAction::Copy;
    const QString words =
        takenBack ? (copy ? QStringLiteral("Document %1 is no copy of document %2 any more")
                          : QStringLiteral("Documents %1 and %2 are not called different any more"))
                  : (copy ? QStringLiteral("Document %1 is a copy of document %2")
                          : QStringLiteral("Documents %1 and %2 are two notices"));
    return words.arg(about.document.value).arg(about.other.value);
}

QJsonObject decisionToJson(const CopyDecision &decision)
{
    QJsonObject json{{QStringLiteral("action"), copyActionName(decision.action)},
                     {QStringLiteral("by"), decision.by},
                     {QStringLiteral("note"), decision.note}};
    if (decision.action == CopyAction::Undo) {
        json.insert(QStringLiteral("undoes"), decision.undoes);
    } else {
        json.insert(QStringLiteral("document"), decision.document.value);
        json.insert(QStringLiteral("other"), decision.other.value);
    }
    return json;
}

} // namespace

Result<Provenance> OriginStore::provenance(DocumentId id)
{
    return m_db.query([&]() -> Result<Provenance> {
        if (const Result<void> there = requireDocument(m_db, id); !there) return passOn(there);
        return readProvenance(m_db, id);
    });
}

Result<void> OriginStore::setProvenance(DocumentId id, const Provenance &provenance)
{
    return m_db.change([&]() -> Result<void> {
        if (Result<void> there = requireDocument(m_db, id); !there) return there;
        const QJsonObject before = provenanceToJson(readProvenance(m_db, id));
        const QJsonObject after = provenanceToJson(provenance);
        if (before == after) return {};
        const EditObject origin{EditKind::Provenance, {id.value}};
        EditRecorder edit(m_db);
        edit.changing(origin);
        QJsonObject state = after;
        if (!state.contains(u"retrieved_at")) state.insert(QStringLiteral("retrieved_at"), QJsonValue::Null);
        state.insert(QStringLiteral("changed_at"), sql::timeText(sql::now()));
        state.insert(QStringLiteral("changed_by"), m_db.person());
        setEditState(m_db, origin, state);
        m_db.audit(QStringLiteral("provenance"), objectName(id), sql::jsonText(before), sql::jsonText(after));
        edit.finish(QStringLiteral("Where document %1 comes from").arg(id.value));
        return {};
    });
}

Result<QMap<qint64, TextPrint>> OriginStore::prints()
{
    return m_db.query([&]() -> Result<QMap<qint64, TextPrint>> {
        QMap<qint64, TextPrint> prints;
        SQLite::Statement row = m_db.prepare("SELECT document, print, pieces FROM text_prints");
        while (row.executeStep()) {
            const QByteArray bytes = sql::blob(row.getColumn(1));
            if (bytes.size() != TextPrint::kBins * 4) continue; // made anew by whoever asks
            TextPrint &print = prints[row.getColumn(0).getInt64()];
            for (int i = 0; i < TextPrint::kBins; ++i)
                print.bins.at(i) = qFromLittleEndian<quint32>(bytes.constData() + 4 * i);
            print.pieces = row.getColumn(2).getInt();
        }
        return prints;
    });
}

Result<void> OriginStore::setPrints(const QMap<qint64, TextPrint> &prints)
{
    if (prints.isEmpty()) return {};
    return m_db.change([&]() -> Result<void> {
        SQLite::Statement write =
            m_db.prepare("INSERT OR REPLACE INTO text_prints (document, print, pieces) VALUES (?1, ?2, ?3)");
        for (const auto &[id, print] : prints.asKeyValueRange()) {
            if (Result<void> there = requireDocument(m_db, {id}); !there) return there;
            write.reset();
            sql::bind(write, 1, id);
            sql::bindBlob(write, 2, bytesOf(print));
            sql::bind(write, 3, print.pieces);
            write.exec();
        }
        return {};
    });
}

Result<QVector<CopyDecision>> OriginStore::decisions()
{
    return m_db.query([&]() -> Result<QVector<CopyDecision>> { return readCopyDecisions(m_db); });
}

Result<CopyDecision> OriginStore::decide(const CopyDecision &given)
{
    return m_db.change([&]() -> Result<CopyDecision> {
        const CopyLedger ledger(readCopyDecisions(m_db));
        CopyDecision decision = given;
        const bool undo = decision.action == CopyAction::Undo;
        if (undo)
            decision.document = decision.other = {};
        else
            decision.undoes = 0;
        for (const DocumentId id : {decision.document, decision.other}) {
            if (undo) break;
            if (const Result<void> there = requireDocument(m_db, id); !there) return passOn(there);
        }
        if (const Result<void> allowed = ledger.allows(decision); !allowed) return passOn(allowed);
        if (decision.by.isEmpty()) decision.by = m_db.person();
        decision.at = sql::now();
        const CopyDecision about = undo ? ledger.standing(decision.undoes).value_or(decision) : decision;
        EditRecorder edit(m_db);
        edit.changing(copyObject(about.document, about.other));
        decision = appendCopyDecision(m_db, decision);
        m_db.audit(QStringLiteral("copy_") + copyActionName(decision.action),
                   QStringLiteral("decision %1").arg(decision.id), {},
                   sql::jsonText(decisionToJson(decision)));
        edit.finish(wordsOf(about, undo));
        return decision;
    });
}

} // namespace tt
