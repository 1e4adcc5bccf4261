// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_box.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tt
{

AboutBox::AboutBox(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About TenderTrace"));
    const QStringList credits{
        tr("Dictionary: CC-CEDICT, by its contributors (published by MDBG, cc-cedict.org), under the "
           "Creative Commons "
           "Attribution-ShareAlike 4.0 International licence (CC BY-SA 4.0, "
           "creativecommons.org/licenses/by-sa/4.0). Changed: "
           "pinyin is shown with tone marks, entries without Chinese characters are left out."),
        tr("OCR models: PP-OCRv4 (Apache-2.0). Second reading: Tesseract (Apache-2.0)."),
        tr("Icons: Lucide (ISC). Sealing: libsodium (ISC)."),
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(QStringLiteral("TenderTrace " TT_VERSION), QStringLiteral("section")));
    const auto paragraph = [column](const QString &text, const QString &look) {
        QLabel *label = makeLabel(text, look);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(440);
        column->addWidget(label);
    };
    paragraph(tr("Reads scanned Chinese tenders offline and keeps the evidence behind every number. Licence: "
                 "GPL-3.0-or-later, without any warranty."),
              QStringLiteral("ink"));
    column->addWidget(makeLine());
    for (const QString &credit : credits)
        paragraph(credit, QStringLiteral("muted"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("about-copy-diagnostics"));
    copy->setToolTip(tr("Versions, models, system, counts and the last errors, without any name"));
    connect(copy, &QPushButton::clicked, this, &AboutBox::diagnosticsAsked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

} // namespace tt
