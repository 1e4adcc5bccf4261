// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/name_card.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/crop_view.h"
#include "ui/models/finding_text.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QVBoxLayout>

namespace tt
{

namespace
{

constexpr qsizetype kShownSpellings = 8;

/// Text from a page is shown as it is, never as markup.
QLabel *plainLabel(const QString &look)
{
    QLabel *label = makeLabel({}, look);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NameCard::NameCard(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_name(plainLabel(QStringLiteral("section")))
    , m_counts(plainLabel(QStringLiteral("muted")))
    , m_crop(new CropView(session.pageImages(), theme))
    , m_open(new QPushButton(tr("Open the page")))
    , m_spellings(plainLabel({}))
    , m_codes(plainLabel(QStringLiteral("muted")))
{
    setLook(this, QStringLiteral("card"));
    m_name->setObjectName(QStringLiteral("name"));
    m_spellings->setObjectName(QStringLiteral("spellings"));
    m_open->setProperty("look", QStringLiteral("link"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_name);
    column->addWidget(m_counts);
    column->addWidget(m_crop);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(tr("Printed as"), QStringLiteral("caption")));
    column->addWidget(m_spellings);
    column->addWidget(m_codes);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT findingChosen(m_finding); });
    clear();
}

void NameCard::clear()
{
    m_finding = {};
    m_crop->clear();
    m_open->setEnabled(false);
    for (QLabel *label : {m_name, m_counts, m_spellings, m_codes})
        label->clear();
}

void NameCard::show(const QString &name, const CaseNames &names)
{
    clear();
    m_name->setText(name);
    const Entity *entity = names.book.find(name);
    if (entity == nullptr) {
        m_counts->setText(tr("On no page as they are read now."));
        return;
    }
    QStringList roles;
    for (const QString &role : entity->roles)
        roles.append(partyRoleLabel(role));
    m_counts->setText(QStringLiteral("%1 · %2").arg(
        roles.join(QStringLiteral(", ")),
        counted(entity->documents.size(), tr("1 document"), tr("%1 documents"))));
    QStringList lines;
    for (const EntitySpelling &spelling : entity->spellings.mid(0, kShownSpellings))
        lines.append(QStringLiteral("%1 (%2)").arg(spelling.text, QString::number(spelling.findings.size())));
    if (entity->spellings.size() > kShownSpellings)
        lines.append(tr("… and %1 more").arg(entity->spellings.size() - kShownSpellings));
    m_spellings->setText(lines.join(u'\n'));
    QStringList codes;
    for (const EntityCode &code : entity->codes)
        codes.append(code.valid ? tr("Credit code %1").arg(code.code)
                                : tr("Credit code %1, misread: its check digit does not fit").arg(code.code));
    m_codes->setText(codes.join(u'\n'));
    showCrop(names.findingAt(entity->spellings.first().findings.first()));
}

void NameCard::showCrop(FindingId finding)
{
    const FindingRecord *record = m_feed.findings().find(finding);
    if (record == nullptr) return;
    m_finding = finding;
    m_open->setEnabled(true);
    if (record->finding.boxes.isEmpty()) return;
    const PageKey page{record->document, record->finding.page};
    m_session.pages(record->document)
        .then(this, [this, finding, page,
                     box = record->finding.boxes.first()](const Result<QVector<PageRecord>> &pages) {
            if (finding != m_finding || !pages || page.page >= pages->size()) return;
            m_crop->show(page, box, pages->at(page.page).sizePoints);
        });
}

} // namespace tt
