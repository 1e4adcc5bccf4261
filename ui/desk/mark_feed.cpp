// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/mark_feed.h"

#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

/// The finding that a marked object is; null for other objects.
FindingId findingOf(const MarkedObject &object)
{
    const QString prefix = QStringLiteral("finding ");
    return object.name.startsWith(prefix) ? FindingId{object.name.mid(prefix.size()).toLongLong()}
                                          : FindingId();
}

} // namespace

MarkFeed::MarkFeed(CaseSession &session, FindingListModel &findings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_findings(findings)
{
    connect(&session, &CaseSession::edited, this, &MarkFeed::load);
}

QStringList MarkFeed::knownTags() const
{
    QStringList all = m_otherTags;
    for (const FindingMark &mark : m_marks)
        all += mark.tags;
    all += m_colours.keys();
    all.removeDuplicates();
    std::sort(all.begin(), all.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return all;
}

QVector<LinkRecord> MarkFeed::links(FindingId finding) const
{
    QVector<LinkRecord> out;
    std::copy_if(
        m_links.cbegin(), m_links.cend(), std::back_inserter(out),
        [finding](const LinkRecord &link) { return link.finding == finding || link.other == finding; });
    return out;
}

QVector<FindingId> MarkFeed::linkedWith(FindingId finding) const
{
    QSet<FindingId> reached{finding};
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const LinkRecord &link : m_links) {
            if (reached.contains(link.finding)) reached.insert(link.other);
            if (reached.contains(link.other)) reached.insert(link.finding);
        }
    }
    QVector<FindingId> all(reached.cbegin(), reached.cend());
    std::sort(all.begin(), all.end());
    return all;
}

void MarkFeed::setStar(FindingId finding, bool starred)
{
    m_marks[finding].starred = starred;
    show();
    write(m_session.setStar(MarkedObject::of(finding), starred));
}

void MarkFeed::setTags(FindingId finding, const QStringList &tags)
{
    m_marks[finding].tags = tags;
    show();
    write(m_session.setTags(MarkedObject::of(finding), tags));
}

void MarkFeed::setTagColour(const QString &tag, const QColor &colour)
{
    if (colour.isValid())
        m_colours.insert(tag, colour);
    else
        m_colours.remove(tag);
    show();
    write(m_session.setTagColour(tag, colour.isValid() ? colour.name() : QString()));
}

void MarkFeed::link(FindingId finding, FindingId other, const QString &words)
{
    write(m_session.addLink(finding, other, words));
}

void MarkFeed::unlink(LinkId link)
{
    m_links.removeIf([link](const LinkRecord &known) { return known.id == link; });
    show();
    write(m_session.removeLink(link));
}

void MarkFeed::write(QFuture<Result<void>> answer)
{
    ++m_writing;
    answer.then(this, [this, generation = m_generation](const Result<void> &done) {
        if (generation != m_generation) return;
        --m_writing;
        if (!done) Q_EMIT problem(done.error());
        load();
    });
}

void MarkFeed::load()
{
    m_session.marks().then(this, [this, generation = m_generation](const Result<CaseMarks> &marks) {
        if (generation != m_generation || m_writing > 0) return;
        if (marks)
            take(*marks);
        else
            Q_EMIT problem(marks.error());
    });
}

void MarkFeed::clear()
{
    ++m_generation;
    m_writing = 0;
    take({});
}

void MarkFeed::take(const CaseMarks &marks)
{
    m_marks.clear();
    m_otherTags.clear();
    m_colours.clear();
    for (const TagColour &colour : marks.colours)
        m_colours.insert(colour.tag, QColor(colour.colour));
    for (const MarkRecord &mark : marks.marks) {
        const FindingId finding = findingOf(mark.object);
        if (finding.isNull())
            m_otherTags += mark.tags;
        else
            m_marks.insert(finding, {mark.starred, mark.tags, {}});
    }
    m_links = marks.links;
    show();
}

void MarkFeed::show()
{
    for (FindingMark &mark : m_marks) {
        mark.colours.clear();
        for (const QString &tag : std::as_const(mark.tags))
            mark.colours.append(m_colours.value(tag));
    }
    m_findings.setMarks(m_marks);
    Q_EMIT changed();
}

} // namespace tt
