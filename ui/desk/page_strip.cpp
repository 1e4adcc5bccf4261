// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_strip.h"

#include "ui/desk/concern_mark.h"
#include "ui/models/page_concern_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

namespace tt
{

namespace
{

QString headline(const PageConcernRecord &page)
{
    if (page.concerns.needLook()) return reasonsText(page.concerns);
    if (page.lookedAt.isValid())
        return PageStrip::tr("Looked at by %1, %2")
            .arg(page.lookedBy, QLocale().toString(page.lookedAt.toLocalTime(), QLocale::ShortFormat));
    return page.state == PageState::Read ? PageStrip::tr("Nothing speaks for a closer look.") : QString();
}

} // namespace

PageStrip::PageStrip(QAction *looked, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_looked(looked)
    , m_mark(new QLabel)
    , m_reasons(new ElidedLabel)
    , m_quality(new ElidedLabel)
    , m_button(new KeyButton(looked, QStringLiteral("eye")))
{
    setObjectName(QStringLiteral("page-strip"));
    setLook(this, QStringLiteral("status"));
    setAccessibleName(tr("Quality of this page"));
    m_quality->setProperty("look", QStringLiteral("caption"));
    m_mark->setFixedWidth(16);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_reasons);
    lines->addWidget(m_quality);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs + 2, space::m, space::xs + 2);
    row->setSpacing(space::s);
    row->addWidget(m_mark);
    row->addLayout(lines, 1);
    row->addWidget(m_button);
    connect(&theme, &Theme::changed, this, &PageStrip::showMark);
    show(nullptr);
}

void PageStrip::show(const PageConcernRecord *page)
{
    m_severity = page ? page->concerns.severity() : ConcernSeverity::Note;
    m_seen = page && page->lookedAt.isValid();
    QStringList all;
    if (page) {
        for (const PageConcern &concern : page->concerns.concerns)
            all << concernText(concern);
    }
    // Always two lines, so that the page above keeps its place.
    m_reasons->setText(page ? headline(*page) : QString());
    m_quality->setText(page ? qualityText(*page) : QString());
    setToolTip(all.join(u'\n'));
    setAccessibleDescription(m_reasons->text() + u' ' + m_quality->text());
    m_button->setText(m_looked->iconText());
    m_button->setToolTip(m_looked->toolTip());
    m_button->setAccessibleName(m_looked->iconText());
    showMark();
}

QString PageStrip::quality() const { return m_quality->text(); }
QString PageStrip::reasons() const { return m_reasons->text(); }

void PageStrip::showMark()
{
    const ThemeColors &colors = m_theme.colors();
    if (m_severity == ConcernSeverity::Note)
        m_mark->setPixmap(
            m_seen ? iconPixmap(QStringLiteral("circle-check"), 16, colors.good, devicePixelRatioF())
                   : QPixmap());
    else
        m_mark->setPixmap(
            iconPixmap(concernIcon(m_severity), 16, concernColor(m_severity, colors), devicePixelRatioF()));
}

} // namespace tt
