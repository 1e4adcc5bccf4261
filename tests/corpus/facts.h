// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"
#include "tests/corpus/rng.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace tt::corpus
{

/// A made-up body with what a notice prints of it. Places and names are assembled from syllables that no real
/// body has; phone numbers use the area code 0999-555, which is not in use.
struct Body {
    QString name;
    QString unit; ///< the department that asked; may be empty
    QString address;
    QString contact;
    QString phone;
    QString initials; ///< for project numbers
};

/// What is sought. Texts are template markup with their mentions marked (see Markup).
struct Tech {
    QString key;
    QString noun;  ///< ends a project name: "…服务"
    QString title; ///< the same without any watch-list name, for notices that do not name it
    QString item;  ///< the line in the table of goods
    QString spec;  ///< a sentence of requirements
    QString brand;
    QString model;
    QString quantity; ///< "1项"
    QString unit;     ///< "项"
    QString reason;   ///< why a single source; may be empty
    bool foreign = false;
};

/// Everything that is fixed before a word is printed. All sums in yuan.
struct Facts {
    Body buyer;
    Body agency;
    QVector<Body> suppliers; ///< the winner first, then losing bidders
    Tech tech;
    QString projectNoun; ///< project name without the buyer, markup
    QString number;
    Decimal budget;
    Decimal ceiling;
    Decimal award;
    QVector<Decimal> bids; ///< beside suppliers
    QDate published;
    QDate deadline;
    QDate awarded;
    QDate signedOn;
};

Body drawBuyer(Rng &rng);
Body drawAgency(Rng &rng);
Body drawSupplier(Rng &rng);
/// `key` empty: any.
Tech drawTech(const QString &key, Rng &rng);
/// A consistent project: ceiling <= budget, award <= ceiling, losing bids above the award, dates in order.
Facts drawFacts(const QString &techKey, Rng &rng);

const QVector<Tech> &techs();

} // namespace tt::corpus
