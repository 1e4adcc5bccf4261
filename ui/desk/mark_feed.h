// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_session.h"
#include "ui/models/finding_list_model.h"

#include <QColor>
#include <QHash>
#include <QObject>

namespace tt
{

/// Stars, tags and links of the findings, in step with the session. What a person does is shown at once and
/// written in the background; when that fails, what the case holds comes back.
class MarkFeed final : public QObject
{
    Q_OBJECT
public:
    MarkFeed(CaseSession &session, FindingListModel &findings, QObject *parent = nullptr);

    [[nodiscard]] bool isStarred(FindingId finding) const { return m_marks.value(finding).starred; }
    [[nodiscard]] QStringList tags(FindingId finding) const { return m_marks.value(finding).tags; }
    /// Every tag in use in the case, on whatever, in alphabetical order.
    [[nodiscard]] QStringList knownTags() const;
    [[nodiscard]] QColor colourOf(const QString &tag) const { return m_colours.value(tag); }
    /// Of one finding, in the order of linking.
    [[nodiscard]] QVector<LinkRecord> links(FindingId finding) const;

    /// The findings that can be reached over links, in the order of their numbers, with `finding` itself.
    [[nodiscard]] QVector<FindingId> linkedWith(FindingId finding) const;

    void setStar(FindingId finding, bool starred);
    void setTags(FindingId finding, const QStringList &tags);
    void setTagColour(const QString &tag, const QColor &colour); ///< invalid: none any more
    void link(FindingId finding, FindingId other, const QString &words);
    void unlink(LinkId link);

    void load();
    void clear();

Q_SIGNALS:
    void changed();
    void problem(const tt::Error &error);

private:
    void write(QFuture<Result<void>> answer);
    void take(const CaseMarks &marks);
    void show();

    CaseSession &m_session;
    FindingListModel &m_findings;
    QHash<FindingId, FindingMark> m_marks;
    QStringList m_otherTags; ///< on documents, pages and notes
    QHash<QString, QColor> m_colours;
    QVector<LinkRecord> m_links;
    int m_writing = 0; ///< edits under way: an answer that was asked for before them is older than the list
    quint64 m_generation = 0; ///< answers of a case that is closed by now are dropped
};

} // namespace tt
