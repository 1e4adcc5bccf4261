// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/failure_panel.h"

#include "ui/desk/case_feed.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tt
{

namespace
{

class FailureDelegate final : public QStyledItemDelegate
{
public:
    FailureDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), 44};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = m_theme.colors();
        const QRect row = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(row, colors.selection);
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(row.left() + space::m, row.top() + 14,
                            iconPixmap(QStringLiteral("circle-alert"), 16, colors.bad, ratio));
        const QRect text(row.left() + 40, row.top() + 4, row.width() - 52, 18);
        painter->setFont(m_theme.font(TypeStep::Body));
        painter->setPen(colors.ink);
        painter->drawText(
            text, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        painter->setFont(m_theme.font(TypeStep::Caption));
        painter->setPen(colors.muted);
        painter->drawText(
            text.translated(0, 18), Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(FailureListModel::ReasonRole).toString(),
                                              Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

FailurePanel::FailurePanel(CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_list(new QListView)
    , m_retry(new QPushButton(tr("Try again")))
    , m_retryAll(new QPushButton(tr("Try all again")))
    , m_password(new QPushButton(tr("Enter password …")))
{
    setLook(this, QStringLiteral("status"));
    setFixedHeight(220);
    m_list->setObjectName(QStringLiteral("failure-list"));
    m_list->setAccessibleName(tr("What could not be read"));
    m_list->setModel(&feed.failures());
    m_list->setItemDelegate(new FailureDelegate(theme, m_list));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::s, space::s);
    head->setSpacing(space::s);
    head->addWidget(makeLabel(tr("Could not be read"), QStringLiteral("head")));
    head->addWidget(makeLabel(tr("Everything else went on. Originals are kept."), QStringLiteral("caption")));
    head->addStretch();
    head->addWidget(m_password);
    head->addWidget(m_retry);
    head->addWidget(m_retryAll);
    QToolButton *close = makeIconButton(QStringLiteral("x"), tr("Close"));
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FailurePanel::updateButtons);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!chosen().isNull())
            Q_EMIT documentChosen(chosen(), std::max(0, m_feed.failures().at(index.row()).page));
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_feed.retry(chosen()); });
    connect(m_password, &QPushButton::clicked, this, [this] { Q_EMIT passwordAsked(chosen()); });
    connect(m_retryAll, &QPushButton::clicked, this, [this] {
        QSet<DocumentId> documents;
        for (int row = 0; row < m_feed.failures().rowCount(); ++row)
            documents.insert(m_feed.failures().at(row).document);
        documents.remove({});
        for (const DocumentId document : std::as_const(documents))
            m_feed.retry(document);
    });
    updateButtons();
    hide();
}

DocumentId FailurePanel::chosen() const
{
    return {m_list->currentIndex().data(FailureListModel::DocumentRole).toLongLong()};
}

void FailurePanel::updateButtons()
{
    const auto code = static_cast<ErrorCode>(m_list->currentIndex().data(FailureListModel::CodeRole).toInt());
    const bool stored = !chosen().isNull();
    m_retry->setEnabled(stored);
    m_password->setVisible(stored && (code == ErrorCode::Encrypted || code == ErrorCode::WrongPassword));
}

} // namespace tt
