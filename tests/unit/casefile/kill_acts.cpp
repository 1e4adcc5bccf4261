// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/kill_acts.h"

#include "app/casefile/case_copy.h"
#include "app/casefile/case_file.h"
#include "tests/unit/casefile/case_samples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMap>

#include <random>

namespace tt
{

namespace
{

class Acts final
{
public:
    Acts(QString folder, QString kept, quint32 seed, std::function<void(const QByteArray &)> tell)
        : m_folder(std::move(folder))
        , m_kept(std::move(kept))
        , m_random(seed)
        , m_tell(std::move(tell))
    {
    }

    bool begin()
    {
        const QString path = m_folder + QStringLiteral("/story.ttcase");
        auto file = QFile::exists(path) ? CaseFile::open(path, OpenMode::ReadWrite) : CaseFile::create(path);
        if (!file) return false;
        m_case = std::move(*file);
        return import();
    }

    bool act()
    {
        switch (m_random() % 9) {
        case 0:
        case 1:
            return import();
        case 2:
            return copy();
        case 3:
            return migrate();
        case 4:
            return changeNote();
        case 5:
        case 6:
            return review();
        default:
            return note();
        }
    }

private:
    bool told(const Result<void> &done, const QByteArray &line)
    {
        if (done) m_tell(line);
        return done.has_value();
    }

    bool import()
    {
        const QByteArray bytes =
            "%PDF " + QByteArray::number(m_random()) + QByteArray(m_random() % 60'000, 'x');
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto added = m_case->addDocument(buffer, {QStringLiteral("scan.pdf"), {}, {}});
        if (!added) return false;
        m_tell("document " + QByteArray::number(added->id.value) + ' ' + Sha256::of(bytes).hex().toLatin1());
        if (!m_case->setOpened(added->id, {{}, {{595, 842}}, {}})) return false;
        if (!m_case->setPageRead({added->id, 0}, sample::page({QStringLiteral("成交金额：1元")})))
            return false;
        return m_case
            ->setFindings(added->id, {sample::amount(0, QStringLiteral("1元"), 1)}, {}, QStringLiteral("k"))
            .has_value();
    }

    bool note()
    {
        NoteRecord record;
        record.text = QStringLiteral("n%1").arg(m_random()) + QString(m_random() % 3'000, u'x');
        const auto id = m_case->addNote(record);
        if (!id) return false;
        m_tell("note " + QByteArray::number(id->value) + ' ' + record.text.toUtf8());
        return true;
    }

    bool changeNote()
    {
        const auto notes = m_case->notes();
        if (!notes) return false;
        if (notes->isEmpty()) return note();
        NoteRecord record =
            notes->at(static_cast<qsizetype>(m_random() % static_cast<quint32>(notes->size())));
        const QByteArray id = QByteArray::number(record.id.value);
        if (m_random() % 4 == 0) return told(m_case->removeNote(record.id), "removed " + id);
        record.text = QStringLiteral("c%1").arg(m_random());
        return told(m_case->updateNote(record), "note " + id + ' ' + record.text.toUtf8());
    }

    bool review()
    {
        const auto findings = m_case->findings();
        if (!findings || findings->isEmpty()) return findings.has_value();
        const FindingId id =
            findings->at(static_cast<qsizetype>(m_random() % static_cast<quint32>(findings->size()))).id;
        Review made;
        made.state = m_random() % 2 ? ReviewState::Confirmed : ReviewState::Rejected;
        return told(m_case->setReview(id, made), "review " + QByteArray::number(id.value) + ' ' +
                                                     QByteArray::number(static_cast<int>(made.state)));
    }

    bool copy()
    {
        const QString name = QStringLiteral("copy-%1.ttcase").arg(m_random());
        const auto done = copyCase(*m_case, m_folder + u'/' + name, Replace::Never);
        if (done) m_tell("copy " + name.toLatin1());
        return done.has_value();
    }

    bool migrate()
    {
        const QString name = QStringLiteral("old-%1.ttcase").arg(m_random());
        const QString path = m_folder + u'/' + name;
        const QString part =
            path + QStringLiteral(".new"); // a kill in the middle of this copying is not the case's fault
        if (!QFile::copy(m_kept + QStringLiteral("/schema-001.ttcase"), part)) return false;
        if (!QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner)) return false;
        if (!QFile::rename(part, path)) return false;
        const auto opened = CaseFile::open(path, OpenMode::ReadWrite);
        if (opened) m_tell("migrated " + name.toLatin1());
        return opened.has_value();
    }

    QString m_folder;
    QString m_kept;
    std::mt19937 m_random;
    std::function<void(const QByteArray &)> m_tell;
    std::unique_ptr<CaseFile> m_case;
};

QString missingAct(CaseFile &file, const QByteArray &kind, qint64 id, const QByteArray &value)
{
    if (kind == "document") {
        const auto document = file.document(DocumentId{id});
        return document && document->sha256.hex().toLatin1() == value ? QString()
                                                                      : QStringLiteral("document");
    }
    if (kind == "review") {
        const auto finding = file.finding(FindingId{id});
        const bool there = finding && static_cast<int>(finding->review.state) == value.toInt();
        return there ? QString() : QStringLiteral("review");
    }
    const auto notes = file.notes();
    if (!notes) return notes.error().message;
    for (const NoteRecord &note : *notes)
        if (note.id.value == id)
            return kind == "note" && note.text.toUtf8() == value ? QString() : QStringLiteral("note");
    return kind == "removed" ? QString() : QStringLiteral("note");
}

/// The story's own acts; the last one told about a thing counts.
QStringList missingActs(const QString &path, const QMap<QByteArray, QByteArrayList> &acts)
{
    const auto file = CaseFile::open(path, OpenMode::ReadWrite);
    if (!file) return {file.error().message + u' ' + file.error().detail};
    const auto log = (*file)->auditLog();
    if (!log || log->isEmpty()) return {QStringLiteral("the log")};
    // The last change may have been committed and not told of any more.
    const QString inHand = log->last().object;
    QStringList wrong;
    for (const QByteArrayList &act : acts) {
        const QByteArray kind = act[0] == "review" ? "finding" : act[0] == "removed" ? "note" : act[0];
        if (QString::fromLatin1(kind + ' ' + act[1]) == inHand) continue;
        const QString missing = missingAct(**file, act[0], act[1].toLongLong(), act.value(2));
        if (!missing.isEmpty()) wrong << missing + u' ' + QString::fromUtf8(act.join(' ')).left(60);
    }
    return wrong;
}

} // namespace

void actOnCase(const QString &folder, const QString &keptCases, quint32 seed, int acts,
               const std::function<void(const QByteArray &line)> &tell)
{
    Acts doer(folder, keptCases, seed, tell);
    if (!doer.begin()) return;
    for (int i = 0; i < acts; ++i)
        if (!doer.act()) return;
}

QString missingFrom(const QString &folder, const QByteArray &told)
{
    QStringList wrong;
    QMap<QByteArray, QByteArrayList> acts;
    QByteArrayList lines = told.split('\n');
    lines.removeLast(); // what follows the last line end was not told to its end
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        const QByteArray &kind = words.first();
        const bool file = kind == "copy" || kind == "migrated";
        if (file && !QFile::exists(folder + u'/' + QString::fromLatin1(words[1])))
            wrong << QString::fromLatin1(line);
        if (!file) acts.insert((kind == "removed" ? QByteArray("note") : kind) + words[1], words);
    }
    if (!acts.isEmpty()) wrong += missingActs(folder + QStringLiteral("/story.ttcase"), acts);
    const QStringList cases = QDir(folder).entryList({QStringLiteral("*.ttcase")}, QDir::Files);
    for (const QString &name : cases) {
        const auto opened = CaseFile::open(folder + u'/' + name, OpenMode::ReadWrite);
        const auto report = opened ? (*opened)->check() : Result<CheckReport>(tl::unexpect, opened.error());
        if (!report)
            wrong << name + QStringLiteral(": ") + report.error().message + u' ' + report.error().detail;
        else
            for (const QString &problem : report->problems)
                wrong << name + QStringLiteral(": ") + problem;
    }
    return wrong.join(u'\n');
}

} // namespace tt
