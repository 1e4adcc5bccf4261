// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/twins.h"

#include "tests/corpus/case_sheet.h"
#include "tests/corpus/templates.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace tt::corpus
{

namespace
{

enum Stream : std::uint64_t { FactsStream = 1, FormsStream, ChangeStream };

constexpr Level kScans[] = {Level::Light, Level::Medium, Level::Heavy};

void renumber(Facts &facts, Rng &rng)
{
    facts.number = QStringLiteral("%1%2")
                       .arg(facts.number.chopped(4))
                       .arg(rng.between(1000, 1999), 4, 10, QLatin1Char('0'));
}

/// To the yuan, as a budget is and as a bid is.
void scaleMoney(Facts &facts, int thousandths)
{
    const auto scaled = [thousandths](const Decimal &value) {
        const auto whole = static_cast<qint64>(value.toDoubleForDrawing());
        return Decimal(qMax<qint64>(1, whole * thousandths / 1000));
    };
    facts.budget = scaled(facts.budget);
    facts.ceiling = scaled(facts.ceiling);
    facts.award = scaled(facts.award);
    for (Decimal &bid : facts.bids)
        bid = scaled(bid);
}

void postpone(Facts &facts, int days)
{
    for (QDate *date : {&facts.published, &facts.deadline, &facts.awarded, &facts.signedOn})
        *date = date->addDays(days);
}

Facts renewal(Facts facts, Rng &rng)
{
    renumber(facts, rng);
    scaleMoney(facts, rng.between(930, 990));
    postpone(facts, 365);
    return facts;
}

Facts sibling(Facts facts, Rng &rng)
{
    renumber(facts, rng);
    scaleMoney(facts, rng.between(500, 1700));
    for (Body &supplier : facts.suppliers)
        supplier = drawSupplier(rng);
    return facts;
}

Facts amended(Facts facts, Rng &rng)
{
    scaleMoney(facts, rng.between(1010, 1090));
    postpone(facts, rng.between(3, 12));
    return facts;
}

class Twins final
{
public:
    explicit Twins(const CorpusOptions &options)
        : m_options(options)
    {
    }

    Result<void> drawNotice(int index)
    {
        m_seed = Rng(m_options.seed, 7000 + static_cast<std::uint64_t>(index)).next() >> 12;
        m_name = QStringLiteral("%1").arg(index + 1, 3, 10, QLatin1Char('0'));
        Rng forms(m_seed, FormsStream);
        m_layout = &forms.pick(templates());
        Rng draw(m_seed, FactsStream);
        const Facts facts = drawFacts(QString(), draw);
        const Notice notice = written(facts);
        m_first = plainText(notice);
        Rng changes(m_seed, ChangeStream);
        CorpusOptions again = m_options;
        again.damageSeed = 2;
        again.level = kScans[index % 3];
        CorpusOptions reprint = m_options;
        if (index % 2 == 1) reprint.output = Output::BornDigitalPdf;
        if (auto drawn = add(notice, "first", true, m_seed, m_options); !drawn) return drawn;
        if (auto drawn = add(notice, "rescan", true, m_seed, again); !drawn) return drawn;
        if (auto drawn = add(notice, "reprint", true, m_seed + 1, reprint); !drawn) return drawn;
        again.damageSeed = 3;
        using Change = Facts (*)(Facts, Rng &);
        const std::pair<const char *, Change> others[] = {
            {"renewal", renewal}, {"sibling", sibling}, {"amended", amended}};
        for (const auto &[kind, change] : others) {
            const Notice other = written(change(facts, changes));
            if (plainText(other) == m_first) continue;
            if (auto drawn = add(other, kind, false, m_seed, again); !drawn) return drawn;
        }
        return {};
    }

    [[nodiscard]] const QJsonArray &files() const { return m_files; }

private:
    /// The same forms of sums and optional parts for all that stem from one notice.
    [[nodiscard]] Notice written(const Facts &facts) const
    {
        Rng forms(m_seed, FormsStream + 10);
        return m_layout->write(facts, forms);
    }

    Result<void> add(const Notice &notice, const char *kind, bool same, quint64 seed,
                     const CorpusOptions &options)
    {
        const QString kindName = QString::fromLatin1(kind);
        const auto drawn = produceDrawn(notice, m_name + u'_' + kindName, seed, options);
        if (!drawn) return passOn(drawn);
        m_files.append(QJsonObject{
            {QStringLiteral("file"), drawn->file},
            {QStringLiteral("notice"), same ? m_name : m_name + u'-' + kindName},
            {QStringLiteral("kind"), kindName},
            {QStringLiteral("of"), m_name},
        });
        return {};
    }

    CorpusOptions m_options;
    quint64 m_seed = 0;
    QString m_name;
    const Template *m_layout = nullptr;
    QString m_first;
    QJsonArray m_files;
};

} // namespace

Result<int> writeTwins(const CorpusOptions &options)
{
    Twins twins(options);
    for (int i = 0; i < options.count; ++i) {
        if (auto drawn = twins.drawNotice(i); !drawn) return passOn(drawn);
    }
    const QString path = QDir(options.directory).filePath(QStringLiteral("twins.truth.json"));
    if (auto saved = saveJson(path, QJsonObject{{QStringLiteral("files"), twins.files()}}); !saved)
        return passOn(saved);
    return static_cast<int>(twins.files().size());
}

} // namespace tt::corpus
