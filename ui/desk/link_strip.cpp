// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/link_strip.h"

#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tt
{

LinkStrip::LinkStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, {}))
    , m_words(new QLineEdit)
{
    setObjectName(QStringLiteral("link-strip"));
    setLook(this, QStringLiteral("banner-info"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("link-words"));
    m_words->setText(tr("same contract"));
    m_words->setAccessibleName(tr("What the two findings have in common"));
    m_words->setToolTip(m_words->accessibleName());
    m_words->installEventFilter(this);
    auto *stop = makeIconButton(QStringLiteral("x"), tr("Make no link (Esc)"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_words, 1);
    row->addWidget(stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(stop, &QToolButton::clicked, this, &LinkStrip::givenUp);
    hide();
}

void LinkStrip::begin(const FindingRecord &from, const QString &key)
{
    m_from = from.id;
    m_text->setText(tr("Linking %1, page %2. Open the other finding and press %3.")
                        .arg(valueText(factsOf(from)))
                        .arg(from.finding.page + 1)
                        .arg(key));
    show();
}

void LinkStrip::end()
{
    m_from = {};
    hide();
}

QString LinkStrip::words() const
{
    const QString words = m_words->text().simplified();
    return words.isEmpty() ? tr("same contract") : words;
}

bool LinkStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tt
