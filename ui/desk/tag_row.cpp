// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tag_row.h"

#include "ui/desk/flow_layout.h"
#include "ui/desk/mark_feed.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStringListModel>

namespace tt
{

namespace
{

/// A tag's colour is a dot beside its name, never the name's own colour: that stays readable whatever is
/// chosen.
QIcon dot(const QColor &colour)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour.isValid() ? QPen(Qt::NoPen) : QPen(Qt::gray));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(2, 2, 8, 8));
    return QIcon(pixmap);
}

} // namespace

QVector<std::pair<QString, QColor>> tagPalette()
{
    return {{TagRow::tr("Red"), QColor(0xc0392b)},    {TagRow::tr("Orange"), QColor(0xd9730d)},
            {TagRow::tr("Yellow"), QColor(0xd4a72c)}, {TagRow::tr("Green"), QColor(0x2e8b57)},
            {TagRow::tr("Teal"), QColor(0x1f8a8a)},   {TagRow::tr("Blue"), QColor(0x3b78c4)},
            {TagRow::tr("Purple"), QColor(0x8a5ac2)}, {TagRow::tr("Grey"), QColor(0x8a8a86)}};
}

TagRow::TagRow(MarkFeed &marks, QWidget *parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_flow(new FlowLayout(space::xs, this))
    , m_field(new QLineEdit)
    , m_known(new QStringListModel(this))
{
    setAccessibleName(tr("Tags of this finding"));
    m_field->setObjectName(QStringLiteral("finding-tag"));
    m_field->setPlaceholderText(tr("+ tag"));
    m_field->setAccessibleName(tr("Tag this finding"));
    m_field->setProperty("look", QStringLiteral("tag"));
    m_field->setFixedWidth(108);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_flow->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &TagRow::add);
    // One chosen from the list is meant as it stands. Queued: the field takes the text over after this
    // signal.
    connect(
        completer, QOverload<const QString &>::of(&QCompleter::activated), this, [this] { add(); },
        Qt::QueuedConnection);
    const auto renew = [this] {
        m_known->setStringList(m_marks.knownTags());
        rebuild();
    };
    connect(&marks, &MarkFeed::changed, this, renew);
}

void TagRow::show(const QStringList &tags)
{
    m_tags = tags;
    rebuild();
}

void TagRow::focusField() { m_field->setFocus(Qt::ShortcutFocusReason); }

void TagRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setVisible(!readOnly);
    for (QWidget *chip : std::as_const(m_chips))
        chip->setEnabled(!readOnly);
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_field->clear();
            static_cast<QWidget *>(watched)->clearFocus();
            Q_EMIT left();
            return true;
        }
        if (watched != m_field && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            remove(watched->property("tag").toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagRow::rebuild()
{
    QVector<QColor> colours;
    QStringList shown;
    for (const QString &tag : std::as_const(m_tags))
        colours.append(m_marks.colourOf(tag));
    for (const QWidget *chip : std::as_const(m_chips))
        shown.append(chip->property("tag").toString());
    // What has the focus is not taken away under a person's hands.
    if (shown == m_tags && colours == m_colours) return;
    m_colours = colours;
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_field);
    for (const QString &tag : std::as_const(m_tags)) {
        m_chips.append(makeChip(tag));
        m_flow->addWidget(m_chips.last());
    }
    m_flow->addWidget(m_field);
    QWidget *before = m_chips.isEmpty() ? nullptr : m_chips.last();
    if (before) setTabOrder(before, m_field);
    updateGeometry();
}

QWidget *TagRow::makeChip(const QString &tag)
{
    auto *chip = new QPushButton(tag);
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setProperty("tag", tag);
    if (m_marks.colourOf(tag).isValid()) chip->setIcon(dot(m_marks.colourOf(tag)));
    chip->setIconSize(QSize(12, 12));
    chip->setAccessibleName(tr("Tag %1").arg(tag));
    chip->setToolTip(tr("Colour, or take it off (Del)"));
    chip->setEnabled(!m_readOnly);
    chip->installEventFilter(this);
    auto *menu = new QMenu(chip);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, tag] { fillMenu(menu, tag); });
    chip->setMenu(menu);
    return chip;
}

void TagRow::fillMenu(QMenu *menu, const QString &tag)
{
    menu->clear();
    const auto colours = tagPalette();
    for (const auto &[name, colour] : colours)
        menu->addAction(dot(colour), name, this,
                        [this, tag, colour = colour] { m_marks.setTagColour(tag, colour); });
    menu->addAction(dot({}), tr("No colour"), this, [this, tag] { m_marks.setTagColour(tag, {}); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("x")), tr("Take it off"), this, [this, tag] { remove(tag); });
}

void TagRow::add()
{
    const QString tag = m_field->text().simplified();
    m_field->clear();
    // Back to the keys of the review: what is pressed next is meant for them.
    m_field->clearFocus();
    Q_EMIT left();
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive)) return;
    // A tag of the case is written as the case has it.
    QString written = tag;
    const QStringList known = m_marks.knownTags();
    for (const QString &other : known) {
        if (other.compare(tag, Qt::CaseInsensitive) == 0) written = other;
    }
    Q_EMIT tagsEdited(m_tags + QStringList{written});
}

void TagRow::remove(const QString &tag)
{
    QStringList left = m_tags;
    left.removeAll(tag);
    m_field->setFocus();
    Q_EMIT tagsEdited(left);
}

} // namespace tt
