// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/facts.h"
#include "tests/corpus/notice.h"

#include <QStringList>

namespace tt::corpus
{

/// Writes a notice from facts. Fields a template can print:
///
/// - `{buyer}` `{agency}` `{supplier}` `{bidder1}` … : parties; with `.plain` only the name, without a truth
/// item;
///   `.address`, `.contact`, `.phone`
/// - `{project}` full project name, `{project.short}` without watch-list names, `{number}`, `{number.plain}`
/// - `{published}` `{deadline}` `{awarded}` `{signed}`
/// - `{item}` `{spec}` `{brand}` `{model}` `{quantity}` `{unit}` `{reason}` of what is sought
/// - `{budget.FORM}` `{ceiling.FORM}` `{award.FORM}` and others added with money(); FORM as in money()
class NoticeBuilder final
{
public:
    NoticeBuilder(const Facts &facts, const QString &layout, const QString &noticeType, const QString &status,
                  const QString &polarity);

    /// Adds the forms of a sum: yuan "199,800.00元", plain "199800元", wan "19.98万元", wan6 "19.980000万元",
    /// wan7 "19.9800000", capital, symbol "￥199,800.00", wide (full width), and numbers without a unit: cell
    /// (header says 元), label (label says 元), wancell, wanline (header, unit line says 万元), bare (nothing
    /// says it).
    void money(const QString &name, const Decimal &value, const AmountTruth &as);
    void party(const QString &name, const QString &role, const Body &body);
    void date(const QString &name, const QString &role, QDate value);
    void set(const QString &name, const QString &text) { m_markup.fields.insert(name, {text, std::nullopt}); }

    void title(const QString &markup) { add(BlockKind::Title, markup); }
    void heading(const QString &markup) { add(BlockKind::Heading, markup); }
    void line(const QString &markup) { add(BlockKind::Paragraph, markup); }
    void prose(const QString &markup);
    void centred(const QString &markup) { add(BlockKind::Centred, markup); }
    void unitLine(const QString &markup) { add(BlockKind::UnitLine, markup); }
    void gap() { add(BlockKind::Gap, QString()); }
    void pageBreak() { add(BlockKind::PageBreak, QString()); }
    /// Rows of markup; the first `headerRows` are the header. An empty text is an empty cell.
    void table(const QVector<double> &weights, const QVector<QStringList> &rows, int headerRows = 1,
               bool ruled = true);
    void table(const Table &table);
    Cell cell(const QString &markup, int columns = 1, int rows = 1, Align align = Align::Centre);
    /// The issuer and the date at the foot; a seal of the issuer over them.
    void signature(const QString &issuer, const QString &date, const QString &sealInner = {},
                   bool sealed = true);
    /// A seal over the last printed occurrence of an amount of this kind.
    void sealOverAmount(const QString &kind, const SealSpec &seal);

    Notice take();
    Notice &notice() { return m_notice; }

private:
    void add(BlockKind kind, const QString &markup);
    void standardFields(const Facts &facts);

    Notice m_notice;
    Markup m_markup;
};

} // namespace tt::corpus
