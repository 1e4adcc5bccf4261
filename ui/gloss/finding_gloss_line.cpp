// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/finding_gloss_line.h"

#include "app/gloss/finding_gloss.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/widgets.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tt
{

FindingGlossLine::FindingGlossLine(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, QStringLiteral("ink")))
{
    m_text->setObjectName(QStringLiteral("finding-gloss"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(
        makeLabel(tr("Made from what was found, no translation of the page"), QStringLiteral("caption")));
}

void FindingGlossLine::show(const FindingRecord &record)
{
    m_text->setText(findingGloss(record.finding, factsOf(record), &factsOf(record) != &record.finding.facts));
    setVisible(QLocale().language() != QLocale::Chinese);
}

QString FindingGlossLine::shownText() const { return m_text->text(); }

} // namespace tt
