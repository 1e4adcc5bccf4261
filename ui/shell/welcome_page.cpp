// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int columnWidth = 640;
constexpr int kSign = 32; ///< of the drop zone
constexpr int kLine = 24; ///< of its words

QPushButton *wayButton(const QString &iconName, const QString &text, const QString &look = {})
{
    auto *button = new QPushButton(text);
    button->setIcon(icon(iconName, look.isEmpty() ? IconTone::Ink : IconTone::Button));
    button->setIconSize(QSize(16, 16));
    button->setMinimumHeight(36);
    if (!look.isEmpty()) button->setProperty("look", look);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_drop(new DropZone)
    , m_samples(wayButton(QStringLiteral("flask-conical"), tr("Try with the sample tenders"),
                          QStringLiteral("primary")))
    , m_recentHead(makeLabel(tr("Recent cases"), QStringLiteral("head")))
    , m_recent(new QVBoxLayout)
{
    setLook(this, QStringLiteral("window"));
    QLabel *title =
        makeLabel(tr("Every figure and every vendor, with the page behind it"), QStringLiteral("headline"));
    QLabel *text = makeLabel(
        tr("Drop scanned tenders. TenderTrace reads them on this computer, marks sums of money, cloud "
           "vendors, AI models "
           "and chips on the page, and keeps your notes beside the untouched originals in one case file."),
        QStringLiteral("muted"));
    text->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::s);
    column->addWidget(m_drop);
    column->addWidget(makeWays());
    column->addWidget(makeFirstSteps(), 0, Qt::AlignLeft);
    column->addSpacing(space::m);
    column->addWidget(m_recentHead);
    column->addLayout(m_recent);
    column->addStretch(2);
    m_recent->setSpacing(0);
    m_drop->setMinimumHeight(124);
    m_drop->setMaximumHeight(200);
    auto *middle = new SideColumn(columnWidth, 360);
    column->setContentsMargins(0, 0, 0, 0);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    connect(m_drop, &DropZone::clicked, this, &WelcomePage::importAsked);
    connect(m_samples, &QPushButton::clicked, this, &WelcomePage::samplesAsked);
    setRecent({});
}

QWidget *WelcomePage::makeWays()
{
    auto *ways = new QWidget;
    QPushButton *open = wayButton(QStringLiteral("folder-open"), tr("Open case …"));
    QPushButton *create = wayButton(QStringLiteral("folder-plus"), tr("New case …"));
    m_samples->setObjectName(QStringLiteral("try-samples"));
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_samples, 2);
    row->addWidget(open, 1);
    row->addWidget(create, 1);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newAsked);
    return ways;
}

QWidget *WelcomePage::makeFirstSteps()
{
    auto *steps = new QPushButton(tr("First steps: from scans to a bundle, in 8 steps (F1)"));
    steps->setObjectName(QStringLiteral("welcome-first-steps"));
    steps->setProperty("look", QStringLiteral("link"));
    connect(steps, &QPushButton::clicked, this, &WelcomePage::firstStepsAsked);
    return steps;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    clearLayout(m_recent);
    m_recentHead->setVisible(!paths.isEmpty());
    for (const QString &path : paths.mid(0, 5)) {
        const QFileInfo file(path);
        auto *button =
            new QPushButton(icon(QStringLiteral("file-text"), IconTone::Muted),
                            file.completeBaseName() + QStringLiteral("    ") + file.absolutePath());
        button->setProperty("look", QStringLiteral("row"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        m_recent->addWidget(button);
    }
}

void WelcomePage::setSamplesAvailable(bool available) { m_samples->setVisible(available); }

void WelcomePage::setBusy(const QString &what)
{
    setEnabled(what.isEmpty());
    m_drop->setText(what);
}

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("drop-zone"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Drop PDF files, scans or folders here, or press Enter to choose files"));
}

void DropZone::setText(const QString &text)
{
    m_text = text;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const QPalette colors = QGuiApplication::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus();
    QPen pen(lit ? colors.color(QPalette::Link) : colors.color(QPalette::PlaceholderText), lit ? 2 : 1);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(colors.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::floating, radius::floating);
    // Sign and words as one block in the middle of what room there is.
    const int block = m_text.isEmpty() ? kSign + space::s + kLine + kLine : kSign + space::s + kLine;
    const int top = std::max(space::s, (height() - block) / 2);
    painter.drawPixmap((width() - kSign) / 2, top,
                       iconPixmap(QStringLiteral("file-plus"), kSign, colors.color(QPalette::PlaceholderText),
                                  devicePixelRatioF()));
    QFont font = this->font();
    font.setPixelSize(typePixels(TypeStep::Section));
    painter.setFont(font);
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QRect(0, top + kSign + space::s, width(), kLine), Qt::AlignCenter,
                     m_text.isEmpty() ? tr("Drop PDF files, scans or folders here") : m_text);
    if (!m_text.isEmpty()) return;
    font.setPixelSize(typePixels(TypeStep::Body));
    painter.setFont(font);
    painter.setPen(colors.color(QPalette::PlaceholderText));
    painter.drawText(QRect(0, top + kSign + space::s + kLine, width(), kLine), Qt::AlignCenter,
                     tr("or click to choose files (a folder: File > Import folder)"));
}

void DropZone::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT clicked();
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tt
