// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/edit_stores.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

namespace tt
{

namespace
{

QString tagText(const QStringList &tags)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsFrom(const QString &json)
{
    QStringList tags;
    for (const QJsonValue tag : QJsonDocument::fromJson(json.toUtf8()).array())
        tags.append(tag.toString());
    return tags;
}

tl::unexpected<Error> noObject(const QString &name)
{
    return fail(ErrorCode::NotFound, QStringLiteral("There is no %1 in this case.").arg(name));
}

Result<void> requireFinding(CaseDatabase &db, FindingId id)
{
    return requireObject(db, MarkedObject::of(id));
}

/// A state with who and when, or null.
QJsonValue signedState(CaseDatabase &db, bool present, QJsonObject state)
{
    if (!present) return QJsonValue::Null;
    state.insert(QStringLiteral("by"), db.person());
    state.insert(QStringLiteral("at"), sql::timeText(sql::now()));
    return state;
}

/// Puts an object's state in place, as one audited edit; nothing when it is so already.
void change(CaseDatabase &db, const EditObject &object, const QJsonValue &state, const QString &words)
{
    const QJsonValue before = editState(db, object);
    EditRecorder edit(db);
    edit.changing(object);
    setEditState(db, object, state);
    const auto text = [](const QJsonValue &value) {
        return value.isObject() ? sql::jsonText(value.toObject()) : QString();
    };
    db.audit(editKindName(object.kind), editObjectName(object), text(before), text(state));
    edit.finish(words);
}

} // namespace

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !clean.contains(trimmed)) clean.append(trimmed);
    }
    return clean;
}

Result<void> requireObject(CaseDatabase &db, const MarkedObject &object)
{
    static const QMap<QString, const char *> queries = {
        {QStringLiteral("finding"), "SELECT 1 FROM findings WHERE id = ?1"},
        {QStringLiteral("document"), "SELECT 1 FROM documents WHERE id = ?1"},
        {QStringLiteral("note"), "SELECT 1 FROM notes WHERE id = ?1"},
        {QStringLiteral("page"), "SELECT 1 FROM pages WHERE document = ?1 AND page = ?2 - 1"},
    };
    static const QRegularExpression form(
        QStringLiteral("^(?:(finding|document|note) ([1-9][0-9]{0,17})|(page) "
                       "([1-9][0-9]{0,17})/([1-9][0-9]{0,8}))$"));
    const QRegularExpressionMatch match = form.match(object.name);
    if (!match.hasMatch())
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” names nothing: write finding, document or note and its number, or "
                                   "page and document/page.")
                        .arg(object.name));
    const bool page = !match.captured(3).isEmpty();
    SQLite::Statement row = db.prepare(queries.value(match.captured(page ? 3 : 1)));
    sql::bind(row, 1, qint64(match.captured(page ? 4 : 2).toLongLong()));
    if (page) sql::bind(row, 2, match.captured(5).toInt());
    return row.executeStep() ? Result<void>() : noObject(object.name);
}

Result<void> MarkStore::setStar(const MarkedObject &object, bool starred)
{
    return m_db.change([&]() -> Result<void> {
        if (Result<void> exists = requireObject(m_db, object); !exists) return exists;
        const EditObject star{EditKind::Star, {object.name}};
        if (editState(m_db, star).isObject() == starred) return {};
        change(m_db, star, signedState(m_db, starred, {}),
               starred ? QStringLiteral("Star on %1").arg(object.name)
                       : QStringLiteral("No star on %1 any more").arg(object.name));
        return {};
    });
}

Result<void> MarkStore::setTags(const MarkedObject &object, const QStringList &given)
{
    return m_db.change([&]() -> Result<void> {
        if (Result<void> exists = requireObject(m_db, object); !exists) return exists;
        const QStringList tags = cleanTags(given);
        const EditObject own{EditKind::Tags, {object.name}};
        if (tagsFrom(editState(m_db, own)[u"tags"].toString()) == tags) return {};
        change(m_db, own, signedState(m_db, !tags.isEmpty(), {{QStringLiteral("tags"), tagText(tags)}}),
               tags.isEmpty() ? QStringLiteral("No tags on %1 any more").arg(object.name)
                              : QStringLiteral("Tags of %1: %2").arg(object.name, tags.join(u", ")));
        return {};
    });
}

Result<QVector<MarkRecord>> MarkStore::marks()
{
    return m_db.query([&]() -> Result<QVector<MarkRecord>> {
        QMap<QString, MarkRecord> marks;
        SQLite::Statement stars = m_db.prepare("SELECT object FROM stars");
        while (stars.executeStep()) {
            const QString name = sql::text(stars.getColumn(0));
            marks[name].object = {name};
            marks[name].starred = true;
        }
        SQLite::Statement tags = m_db.prepare("SELECT object, tags FROM object_tags");
        while (tags.executeStep()) {
            const QString name = sql::text(tags.getColumn(0));
            marks[name].object = {name};
            marks[name].tags = tagsFrom(sql::text(tags.getColumn(1)));
        }
        QVector<MarkRecord> present;
        for (const MarkRecord &mark : std::as_const(marks)) {
            // A note that was removed keeps its star for the case that it comes back.
            if (requireObject(m_db, mark.object)) present.append(mark);
        }
        return present;
    });
}

Result<void> MarkStore::setTagColour(const QString &tag, const QString &colour)
{
    static const QRegularExpression form(QStringLiteral("^#[0-9a-f]{6}$"));
    const QString name = tag.simplified();
    const QString wanted = colour.toLower();
    if (name.isEmpty()) return fail(ErrorCode::Usage, QStringLiteral("A colour needs the name of a tag."));
    if (!wanted.isEmpty() && !form.match(wanted).hasMatch())
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” is no colour; write it as #rrggbb, such as #c0392b.").arg(colour));
    return m_db.change([&]() -> Result<void> {
        const EditObject object{EditKind::TagColour, {name}};
        if (editState(m_db, object)[u"colour"].toString() == wanted) return {};
        change(m_db, object, signedState(m_db, !wanted.isEmpty(), {{QStringLiteral("colour"), wanted}}),
               wanted.isEmpty() ? QStringLiteral("The tag “%1” has no colour any more").arg(name)
                                : QStringLiteral("The tag “%1” is %2").arg(name, wanted));
        return {};
    });
}

Result<QVector<TagColour>> MarkStore::tagColours()
{
    return m_db.query([&]() -> Result<QVector<TagColour>> {
        QVector<TagColour> colours;
        SQLite::Statement row = m_db.prepare("SELECT tag, colour FROM tag_colours ORDER BY tag");
        while (row.executeStep())
            colours.append({sql::text(row.getColumn(0)), sql::text(row.getColumn(1))});
        return colours;
    });
}

Result<LinkId> MarkStore::addLink(FindingId finding, FindingId other, const QString &given)
{
    const QString words = given.simplified();
    if (finding == other)
        return fail(ErrorCode::Usage, QStringLiteral("A finding cannot be linked with itself."));
    if (words.isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("A link needs words, such as “same contract”."));
    return m_db.change([&]() -> Result<LinkId> {
        for (const FindingId id : {finding, other}) {
            if (const Result<void> exists = requireFinding(m_db, id); !exists) return passOn(exists);
        }
        SQLite::Statement known =
            m_db.prepare("SELECT id FROM links WHERE words = ?3 AND ((finding = ?1 AND other "
                         "= ?2) OR (finding = ?2 AND other = ?1))");
        sql::bindAll(known, finding.value, other.value, words);
        if (known.executeStep()) return LinkId{known.getColumn(0).getInt64()};
        SQLite::Statement insert =
            m_db.prepare("INSERT INTO links (finding, other, words, by, at) VALUES (?1, "
                         "?2, ?3, ?4, ?5)");
        EditRecorder edit(m_db);
        sql::bindAll(insert, finding.value, other.value, words, m_db.person(), sql::timeText(sql::now()));
        insert.exec();
        const LinkId id{m_db.lastId()};
        edit.created({EditKind::Link, {id.value}});
        m_db.audit(QStringLiteral("link"), QStringLiteral("link %1").arg(id.value), {},
                   sql::jsonText({{QStringLiteral("finding"), finding.value},
                                  {QStringLiteral("other"), other.value},
                                  {QStringLiteral("words"), words}}));
        edit.finish(QStringLiteral("Findings %1 and %2: %3").arg(finding.value).arg(other.value).arg(words));
        return id;
    });
}

Result<void> MarkStore::removeLink(LinkId id)
{
    return m_db.change([&]() -> Result<void> {
        const EditObject object{EditKind::Link, {id.value}};
        if (!editState(m_db, object).isObject()) return noObject(QStringLiteral("link %1").arg(id.value));
        change(m_db, object, QJsonValue::Null, QStringLiteral("Link %1 taken away").arg(id.value));
        return {};
    });
}

Result<QVector<LinkRecord>> MarkStore::links(FindingId finding)
{
    return m_db.query([&]() -> Result<QVector<LinkRecord>> {
        SQLite::Statement row =
            m_db.prepare("SELECT id, finding, other, words, by, at FROM links WHERE ?1 = 0 "
                         "OR finding = ?1 OR other = ?1 ORDER BY id");
        sql::bindAll(row, finding.value);
        QVector<LinkRecord> links;
        while (row.executeStep())
            links.append({LinkId{row.getColumn(0).getInt64()}, FindingId{row.getColumn(1).getInt64()},
                          FindingId{row.getColumn(2).getInt64()}, sql::text(row.getColumn(3)),
                          sql::text(row.getColumn(4)), sql::time(row.getColumn(5))});
        return links;
    });
}

} // namespace tt
