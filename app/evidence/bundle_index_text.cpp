// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_index_text.h"

#include "app/casefile/audit_chain.h"
#include "app/evidence/review_counts.h"

#include <QRegularExpression>

namespace tt::bundle_text
{

const char *const kIndexStyle = R"(
:root{color-scheme:light dark;--ink:#1d1d1b;--muted:#6f6c66;--line:#dedcd7;--ground:#f4f4f2;--panel:#fbfbfa;
--bad:#a8321a;--good:#1f6b3a;--mark:#b57600}
@media(prefers-color-scheme:dark){:root{--ink:#ececea;--muted:#9b9a96;--line:#3a3b3f;--ground:#1c1d1f;
--panel:#232427;--bad:#ff9b85;--good:#8fd6a6;--mark:#e0a53a}}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.45 system-ui,"Noto Sans CJK SC",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.7rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2.2rem 0 .5rem;overflow-wrap:anywhere}
h3{font-size:.95rem;margin:1.2rem 0 .4rem;color:var(--muted)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;
border-bottom:1px solid var(--line);overflow-wrap:anywhere}th{color:var(--muted);font-weight:600}
article{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:.7rem 0;
break-inside:avoid}
article:target{outline:2px solid var(--mark)}
.value{font-size:1.2rem;font-weight:600;margin:0 0 .4rem}.value small{font-weight:400;color:var(--muted);
font-size:.85rem;margin-left:.6rem}
figure{margin:0 0 .5rem;position:relative;display:inline-block;max-width:100%;border:1px solid var(--line);
background:#fff}
figure img{display:block;max-width:100%;height:auto}
figure i{position:absolute;border:2px solid #b57600;border-radius:2px;pointer-events:none}
dl{display:grid;grid-template-columns:9rem 1fr;gap:.15rem .8rem;margin:0}dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
code{font-size:.8rem}.story{font:1.25rem/1.5 Georgia,"Noto Serif CJK SC",serif}
.bad{color:var(--bad)}.good{color:var(--good)}.muted{color:var(--muted)}a{color:inherit}
)";

namespace
{

/// 1234567.50 as 1,234,567.50.
QString grouped(const Decimal &value)
{
    QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

QString amountText(const AmountFacts &facts)
{
    const QString sum = facts.low && facts.high
                            ? grouped(*facts.low) + QStringLiteral(" – ") + grouped(*facts.high)
                            : grouped(facts.value);
    const QString per = facts.per.isEmpty() ? QString() : QStringLiteral(" per ") + facts.per;
    return facts.currency + u' ' + sum + per;
}

} // namespace

QByteArray html(const QString &text)
{
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]"));
    QString clean = text;
    clean.replace(control, QStringLiteral("\uFFFD"));
    return clean.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray apart(const QString &text) { return "<bdi>" + html(text) + "</bdi>"; }

QByteArray linkTo(const QString &path, const QByteArray &inside)
{
    return "<a href=\"" + html(path) + "\">" + inside + "</a>";
}

QString valueText(const FindingFacts &facts)
{
    if (const auto *amount = std::get_if<AmountFacts>(&facts)) return amountText(*amount);
    if (const auto *mention = std::get_if<MentionFacts>(&facts))
        return QStringLiteral("%1 (%2)").arg(mention->name, mention->watchId);
    return findingTypeName(facts);
}

const FindingFacts &factsDecided(const FindingRecord &record)
{
    const bool corrected = record.review.state == ReviewState::Corrected && record.review.corrected;
    return corrected ? *record.review.corrected : record.finding.facts;
}

QString factsShown(const FindingRecord &record) { return valueText(factsDecided(record)); }

QString reviewText(const FindingRecord &record)
{
    const Review &review = record.review;
    if (review.state == ReviewState::Unreviewed) return QStringLiteral("not reviewed");
    QString text = reviewStateName(review.state);
    if (!review.by.isEmpty()) text += QStringLiteral(" by ") + review.by;
    if (review.at.isValid()) text += QStringLiteral(", ") + auditTime(review.at);
    if (record.changedSinceReview)
        text +=
            QStringLiteral("; the program reads something else since then, and nobody has looked at that");
    return text;
}

} // namespace tt::bundle_text
