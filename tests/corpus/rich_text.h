// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/truth.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace tt::corpus
{

/// Text of one style; `mark` is the index of the truth item it prints, -1 for none.
struct RichRun {
    QString text;
    int mark = -1;
    bool operator==(const RichRun &) const = default;
};
using RichText = QVector<RichRun>;

QString plain(const RichText &text);

/// A named value that templates print: its form on paper and what it means.
struct Field {
    QString text;
    std::optional<TruthFacts> facts;
};

/// Turns template text into marked text and records each marked occurrence.
///
/// `{name}` prints a field (whose text may again hold markup), `{@watch.id|printed}` prints a mention with
/// the notice's own polarity, `{@watch.id!benchmark|printed}` one with another polarity. An unknown name is a
/// defect of the template and stops the program: truth must never silently lose an item.
class Markup final
{
public:
    explicit Markup(QVector<TruthItem> &items)
        : m_items(items)
    {
    }

    QHash<QString, Field> fields;
    QString polarity = QStringLiteral("sought");

    RichText operator()(const QString &markup);

private:
    void expand(const QString &markup, int depth, RichText &out);
    void expandOne(const QString &name, int depth, RichText &out);
    int record(const TruthFacts &facts, const QString &quote);

    QVector<TruthItem> &m_items;
};

} // namespace tt::corpus
