// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/notice_builder.h"

#include "tests/corpus/money_print.h"

namespace tt::corpus
{

NoticeBuilder::NoticeBuilder(const Facts &facts, const QString &layout, const QString &noticeType,
                             const QString &status, const QString &polarity)
    : m_markup(m_notice.truth.items)
{
    m_notice.truth.layout = layout;
    m_notice.truth.noticeType = noticeType;
    m_notice.truth.status = status;
    m_markup.polarity = polarity;
    standardFields(facts);
}

void NoticeBuilder::standardFields(const Facts &facts)
{
    party(QStringLiteral("buyer"), QStringLiteral("buyer"), facts.buyer);
    party(QStringLiteral("agency"), QStringLiteral("agency"), facts.agency);
    for (qsizetype i = 0; i < facts.suppliers.size(); ++i) {
        const QString name = i == 0 ? QStringLiteral("supplier") : QStringLiteral("bidder%1").arg(i);
        party(name, i == 0 ? QStringLiteral("supplier") : QStringLiteral("bidder"), facts.suppliers[i]);
        if (i == 0)
            party(QStringLiteral("proposed"), QStringLiteral("proposed_supplier"), facts.suppliers[i]);
    }
    set(QStringLiteral("department"), facts.buyer.unit);
    set(QStringLiteral("project"), facts.buyer.name + facts.projectNoun + QStringLiteral("采购项目"));
    set(QStringLiteral("project.short"), facts.buyer.name + facts.tech.title + QStringLiteral("采购项目"));
    set(QStringLiteral("number.plain"), facts.number);
    m_markup.fields.insert(
        QStringLiteral("number"),
        {facts.number, TruthFacts(IdentifierTruth{QStringLiteral("project_number"), facts.number})});
    set(QStringLiteral("item"), facts.tech.item);
    set(QStringLiteral("spec"), facts.tech.spec);
    set(QStringLiteral("brand"), facts.tech.brand);
    set(QStringLiteral("model"), facts.tech.model);
    set(QStringLiteral("quantity"), facts.tech.quantity);
    set(QStringLiteral("unit"), facts.tech.unit);
    set(QStringLiteral("reason"), facts.tech.reason);
    date(QStringLiteral("published"), QStringLiteral("publish"), facts.published);
    date(QStringLiteral("deadline"), QStringLiteral("bid_deadline"), facts.deadline);
    date(QStringLiteral("awarded"), QStringLiteral("award"), facts.awarded);
    date(QStringLiteral("signed"), QStringLiteral("contract"), facts.signedOn);
    money(QStringLiteral("budget"), facts.budget, {.kind = QStringLiteral("budget")});
    money(QStringLiteral("ceiling"), facts.ceiling, {.kind = QStringLiteral("ceiling")});
    money(QStringLiteral("award"), facts.award, {.kind = QStringLiteral("award")});
    money(QStringLiteral("contract"), facts.award, {.kind = QStringLiteral("contract")});
    for (qsizetype i = 1; i < facts.bids.size(); ++i)
        money(QStringLiteral("bid%1").arg(i), facts.bids[i],
              {.kind = QStringLiteral("other"), .flags = {QStringLiteral("losing_bid")}});
}

void NoticeBuilder::money(const QString &name, const Decimal &value, const AmountTruth &as)
{
    const auto put = [&](const QString &form, const QString &text, const QString &source) {
        AmountTruth amount = as;
        amount.value = value;
        amount.unitSource = source;
        m_markup.fields.insert(name + u'.' + form, {text, TruthFacts(amount)});
    };
    const QString yuan = QStringLiteral("元");
    const QString wan = QStringLiteral("万元");
    const QString suffix = QStringLiteral("suffix");
    const QString symbol = QStringLiteral("symbol");
    put(QStringLiteral("yuan"), grouped(value) + yuan, suffix);
    put(QStringLiteral("plain"), digits(value, 0) + yuan, suffix);
    put(QStringLiteral("wan"), inWan(value, 0) + wan, suffix);
    put(QStringLiteral("wan6"), inWan(value, 6) + wan, suffix);
    put(QStringLiteral("wan7"), inWan(value, 7), QStringLiteral("bracket"));
    put(QStringLiteral("capital"), QStringLiteral("人民币") + capital(value), suffix);
    put(QStringLiteral("capitalround"), QStringLiteral("人民币") + capital(value, u'圆'), suffix);
    put(QStringLiteral("symbol"), QStringLiteral("￥") + grouped(value), symbol);
    put(QStringLiteral("halfsymbol"), QStringLiteral("¥") + grouped(value), symbol);
    put(QStringLiteral("wide"), QStringLiteral("￥") + fullWidth(grouped(value)), symbol);
    put(QStringLiteral("cell"), grouped(value), QStringLiteral("header"));
    put(QStringLiteral("label"), digits(value), QStringLiteral("label"));
    put(QStringLiteral("wanlabel"), inWan(value, 2), QStringLiteral("label"));
    put(QStringLiteral("wancell"), inWan(value, 2), QStringLiteral("header"));
    put(QStringLiteral("wanline"), inWan(value, 2), QStringLiteral("unit_line"));
    put(QStringLiteral("bare"), digits(value, 0), QStringLiteral("inferred"));
}

void NoticeBuilder::party(const QString &name, const QString &role, const Body &body)
{
    m_markup.fields.insert(name, {body.name, TruthFacts(PartyTruth{role, body.name})});
    set(name + QStringLiteral(".plain"), body.name);
    set(name + QStringLiteral(".address"), body.address);
    set(name + QStringLiteral(".contact"), body.contact);
    set(name + QStringLiteral(".phone"), body.phone);
}

void NoticeBuilder::date(const QString &name, const QString &role, QDate value)
{
    const auto put = [&](const QString &form, const QString &text) {
        m_markup.fields.insert(name + form, {text, TruthFacts(DateTruth{role, value})});
    };
    put(QString(), chineseDate(value.year(), value.month(), value.day()));
    put(QStringLiteral(".iso"), value.toString(Qt::ISODate));
    put(QStringLiteral(".capital"), capitalDate(value.year(), value.month(), value.day()));
    set(name + QStringLiteral(".plain"), chineseDate(value.year(), value.month(), value.day()));
}

void NoticeBuilder::add(BlockKind kind, const QString &markup)
{
    Block block;
    block.kind = kind;
    block.text = m_markup(markup);
    m_notice.blocks.append(block);
}

void NoticeBuilder::prose(const QString &markup)
{
    add(BlockKind::Paragraph, markup);
    m_notice.blocks.last().indent = true;
}

Cell NoticeBuilder::cell(const QString &markup, int columns, int rows, Align align)
{
    return {m_markup(markup), columns, rows, align};
}

void NoticeBuilder::table(const QVector<double> &weights, const QVector<QStringList> &rows, int headerRows,
                          bool ruled)
{
    Table out;
    out.weights = weights;
    out.headerRows = headerRows;
    out.ruled = ruled;
    for (const QStringList &row : rows) {
        QVector<Cell> cells;
        for (const QString &text : row)
            cells.append(cell(text, 1, 1, text.size() > 18 ? Align::Left : Align::Centre));
        out.rows.append(cells);
    }
    table(out);
}

void NoticeBuilder::table(const Table &table)
{
    Block block;
    block.kind = BlockKind::Table;
    block.table = table;
    m_notice.blocks.append(block);
}

void NoticeBuilder::signature(const QString &issuer, const QString &date, const QString &sealInner,
                              bool sealed)
{
    gap();
    add(BlockKind::Signature, issuer);
    const QString name = plain(m_notice.blocks.constLast().text);
    if (sealed) m_notice.blocks.last().seal = SealSpec{SealShape::Round, name, sealInner, -1};
    add(BlockKind::Signature, date);
}

void NoticeBuilder::sealOverAmount(const QString &kind, const SealSpec &seal)
{
    int mark = -1;
    for (qsizetype i = 0; i < m_notice.truth.items.size(); ++i) {
        const auto *amount = std::get_if<AmountTruth>(&m_notice.truth.items[i].facts);
        if (amount && amount->kind == kind) mark = static_cast<int>(i);
    }
    if (mark < 0) qFatal("corpus: no amount of kind %s to stamp", qPrintable(kind));
    for (Block &block : m_notice.blocks) {
        bool has = false;
        for (const RichRun &run : block.text)
            has = has || run.mark == mark;
        for (const auto &row : block.table.rows)
            for (const Cell &inRow : row)
                for (const RichRun &run : inRow.text)
                    has = has || run.mark == mark;
        if (!has) continue;
        block.seal = seal;
        block.seal->overMark = mark;
    }
}

Notice NoticeBuilder::take() { return std::move(m_notice); }

} // namespace tt::corpus
