// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/edit_rows.h"
#include "app/casefile/sql.h"

#include <QHash>
#include <QJsonArray>

namespace tt
{

namespace
{

/// The log says when which edit was undone or done again; the edits say what they changed. Together they give
/// the case as it must be.
class Replay final
{
public:
    explicit Replay(CaseDatabase &db)
        : m_db(db)
    {
    }

    QStringList run()
    {
        if (!readEdits()) return m_problems;
        replaySteps();
        compareStates();
        compareObjects();
        return m_problems;
    }

private:
    struct Known {
        QVector<StoredChange> changes;
        qint64 audit = 0;
        EditState stored = EditState::Done;
        EditState replayed = EditState::Done;
    };
    struct Last {
        EditObject object;
        QJsonValue state;
    };

    /// Whether the chain holds; without it nothing can be replayed.
    bool readEdits()
    {
        SQLite::Statement meta = m_db.prepare("SELECT (SELECT value FROM case_meta WHERE key = 'uuid'), "
                                              "(SELECT value FROM case_meta WHERE key = 'edits_head')");
        meta.executeStep();
        QString chain = auditChainStart(sql::text(meta.getColumn(0)));
        SQLite::Statement row =
            m_db.prepare("SELECT id, at, by, words, changes, audit, state, chain FROM edits ORDER BY id");
        while (row.executeStep()) {
            const ChainedEdit edit{row.getColumn(0).getInt64(), sql::text(row.getColumn(1)),
                                   sql::text(row.getColumn(2)), sql::text(row.getColumn(3)),
                                   sql::text(row.getColumn(4)), row.getColumn(5).getInt64()};
            chain = editChain(chain, edit);
            const auto changes = changesFromJson(edit.changes.toUtf8());
            if (chain != sql::text(row.getColumn(7)) || !changes)
                return problem(QStringLiteral("Edit %1 (%2) was changed after it was made.")
                                   .arg(edit.id)
                                   .arg(edit.words));
            const EditState state =
                editStateFromName(sql::text(row.getColumn(6))).value_or(EditState::Dropped);
            m_edits.insert(edit.id, {*changes, edit.audit, state, EditState::Done});
            m_order.append(edit.id);
        }
        if (!m_order.isEmpty() && chain != sql::text(meta.getColumn(1)))
            return problem(QStringLiteral("Edits were cut from the end, after edit %1.").arg(m_order.last()));
        return true;
    }

    bool problem(const QString &sentence)
    {
        m_problems.append(sentence);
        return false;
    }

    void replaySteps()
    {
        SQLite::Statement row = m_db.prepare(
            "SELECT sequence, action, object FROM audit WHERE action IN ('undo', 'redo') "
            // What was done before a recovery that set the edits aside is no longer there.
            "AND sequence > (SELECT coalesce(max(sequence), 0) FROM audit WHERE action = 'recover' "
            "AND after LIKE '%\"edits_retired\":true%') ORDER BY sequence");
        qsizetype next = 0;
        const auto doUpTo = [&](qint64 sequence) {
            for (; next < m_order.size() && m_edits[m_order[next]].audit < sequence; ++next)
                doFirst(m_order[next]);
        };
        while (row.executeStep()) {
            doUpTo(row.getColumn(0).getInt64());
            const qint64 id = sql::text(row.getColumn(2)).section(u' ', 1).toLongLong();
            const bool back = sql::text(row.getColumn(1)) == u"undo";
            const auto edit = m_edits.find(id);
            if (edit == m_edits.end()) {
                problem(QStringLiteral("The log undid or redid edit %1, which is not there.").arg(id));
                continue;
            }
            edit->replayed = back ? EditState::Undone : EditState::Done;
            if (back)
                m_undone.append(id);
            else
                m_undone.removeOne(id);
            apply(*edit, back ? &StoredChange::before : &StoredChange::after);
        }
        doUpTo(std::numeric_limits<qint64>::max());
    }

    void doFirst(qint64 id)
    {
        for (const qint64 undone : std::as_const(m_undone))
            m_edits[undone].replayed = EditState::Dropped;
        m_undone.clear();
        apply(m_edits[id], &StoredChange::after);
    }

    void apply(const Known &edit, QJsonValue StoredChange::*state)
    {
        for (const StoredChange &change : edit.changes)
            m_last.insert(editObjectName(change.object), {change.object, change.*state});
    }

    void compareStates()
    {
        for (const qint64 id : std::as_const(m_order)) {
            const Known &edit = m_edits[id];
            if (edit.stored != edit.replayed)
                problem(QStringLiteral("Edit %1 is marked %2, but the log leaves it %3.")
                            .arg(id)
                            .arg(editStateName(edit.stored), editStateName(edit.replayed)));
        }
    }

    void compareObjects()
    {
        for (auto it = m_last.constBegin(); it != m_last.constEnd(); ++it) {
            if (!sameState(editState(m_db, it->object), it->state))
                problem(
                    QStringLiteral("What people last made of %1 is not what the case holds.").arg(it.key()));
        }
    }

    CaseDatabase &m_db;
    QHash<qint64, Known> m_edits;
    QVector<qint64> m_order;
    QVector<qint64> m_undone;
    QMap<QString, Last> m_last;
    QStringList m_problems;
};

} // namespace

QStringList editProblems(CaseDatabase &db) { return Replay(db).run(); }

} // namespace tt
