// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"
#include "ocr/base/page_rect.h"
#include "ocr/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <variant>

namespace tt::corpus
{

/// A sum of money as the notice means it. Names of kinds and unit sources are those of the command line's
/// JSON.
struct AmountTruth {
    Decimal value{}; ///< major units
    QString kind{};
    QString currency = QStringLiteral("CNY");
    QString unitSource{};
    QString per{};
    QString package{};
    QStringList flags{};
    bool operator==(const AmountTruth &) const = default;
};

/// A name of the watch-list, or (polarity false_positive) something that only looks like one.
struct MentionTruth {
    QString watchId;
    QString polarity;
    bool operator==(const MentionTruth &) const = default;
};

struct PartyTruth {
    QString role;
    QString name;
    bool operator==(const PartyTruth &) const = default;
};

struct DateTruth {
    QString role;
    QDate value;
    bool operator==(const DateTruth &) const = default;
};

struct IdentifierTruth {
    QString role;
    QString value;
    bool operator==(const IdentifierTruth &) const = default;
};

using TruthFacts = std::variant<AmountTruth, MentionTruth, PartyTruth, DateTruth, IdentifierTruth>;

/// One occurrence on a page.
struct TruthItem {
    TruthFacts facts;
    QString quote;           ///< as printed, without the line breaks of the page
    int page = -1;           ///< from 0
    QVector<PageRect> boxes; ///< one per line it stands on
    bool underSeal = false;
    bool acrossLines = false;
    int sameAs = -1; ///< index of the amount this one repeats

    bool operator==(const TruthItem &) const = default;
};

struct TruthLine {
    QString text; ///< a table row: cells separated by " | "
    QString role; ///< body, heading, table_row, table_header, page_header, page_footer
    PageRect box;
    bool operator==(const TruthLine &) const = default;
};

struct TruthSeal {
    QString shape; ///< round, oval, square
    QString text;
    PageRect box;
    bool operator==(const TruthSeal &) const = default;
};

struct TruthPage {
    QSizeF sizePoints;
    double skewDegrees = 0; ///< positive = clockwise, as the finished page shows it
    int turnDegrees = 0;    ///< how far the finished page was turned clockwise: 0, 90, 180, 270
    QVector<TruthLine> lines;
    QVector<TruthSeal> seals;

    [[nodiscard]] QString plainText() const;
    bool operator==(const TruthPage &) const = default;
};

/// Everything a document says, known before it was drawn.
struct DocumentTruth {
    QString file;
    QString layout;     ///< the template's name
    QString noticeType; ///< award, single_source, …
    QString status;     ///< planned, awarded, contracted, terminated, framework, …
    QString level;      ///< clean, light, medium, heavy
    QString fonts;
    int dpi = 0; ///< 0: born digital
    quint64 seed = 0;
    QVector<TruthPage> pages;
    QVector<TruthItem> items;

    bool operator==(const DocumentTruth &) const = default;
};

QJsonObject toJson(const DocumentTruth &truth);
/// Strict: a missing or misspelt field is BadFormat, so that a damaged truth file never passes as an easy
/// one.
Result<DocumentTruth> documentTruthFromJson(const QJsonObject &object);
Result<DocumentTruth> loadTruth(const QString &path);
Result<void> saveJson(const QString &path, const QJsonObject &object);

/// Only what the notice says, without the places: equal for two runs on different fonts.
bool sameContent(const DocumentTruth &a, const DocumentTruth &b);

/// The file name of the truth beside a file: "a.pdf" -> "a.truth.json".
QString truthName(const QString &file);

} // namespace tt::corpus
