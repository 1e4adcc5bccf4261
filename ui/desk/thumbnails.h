// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/page_images.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tt
{

class DocumentListModel;

/// Small pictures of first pages for the rows in view. Asks after the page view (lowest priority) and once
/// per document.
class Thumbnails final : public QObject
{
    Q_OBJECT
public:
    Thumbnails(PageImages &images, DocumentListModel &documents, QObject *parent = nullptr);

    /// Rows that are in view now: those without a picture are asked for, earlier wishes are dropped.
    void want(const QVector<DocumentId> &visible, double devicePixelRatio);
    void clear();

private:
    void take(quint64 ticket, const QImage &image);

    PageImages &m_images;
    DocumentListModel &m_documents;
    QHash<quint64, DocumentId> m_asked;
    QSet<DocumentId> m_settled; ///< has a picture, or cannot have one
};

} // namespace tt
