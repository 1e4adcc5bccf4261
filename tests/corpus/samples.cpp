// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/generate.h"
#include "tests/corpus/templates.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

/// A sample's look, fixed by hand so that the set as a whole shows what real folders hold.
struct Look {
    QString name;
    Output output = Output::ScanPdf;
    Level level = Level::Light;
    QString font;
    double bodySize = 12;
    Damage damage{};
    bool latin = false; ///< letters and digits in a Times-like face
};

Facts pinned(const QString &tech, quint64 seed, qint64 budget, qint64 ceiling, qint64 award)
{
    Rng rng(seed);
    Facts facts = drawFacts(tech, rng);
    facts.budget = Decimal(budget);
    facts.ceiling = Decimal(ceiling);
    facts.award = Decimal(award);
    const qint64 room = ceiling - award;
    for (qsizetype i = 0; i < facts.bids.size(); ++i)
        facts.bids[i] = Decimal(award + (i == 0 ? 0 : room * i / 4 + 10 * i));
    return facts;
}

Damage scan(int dpi, double skew, double blur, double noise, int quality)
{
    Damage damage;
    damage.dpi = dpi;
    damage.skewDegrees = skew;
    damage.blur = blur;
    damage.noise = noise;
    damage.shade = 0.06;
    damage.thin = 18;
    damage.specks = 6;
    damage.quality = quality;
    damage.sealOpacity = 0.72;
    return damage;
}

Damage greyScan(Damage damage)
{
    damage.colour = false;
    return damage;
}

Damage photocopy(Damage damage)
{
    damage.colour = false;
    damage.oneBit = true;
    damage.thin = 0;
    return damage;
}

class SampleSet final
{
public:
    SampleSet(const QString &directory, const QStringList &families)
        : m_directory(directory)
        , m_families(families)
    {
    }

    void add(const Look &look, Notice (*write)(const Facts &, Rng &), const Facts &facts)
    {
        if (m_error) return;
        const quint64 seed = 4200 + static_cast<quint64>(m_made.size());
        Rng rng(seed);
        Job job;
        job.directory = m_directory;
        job.baseName = look.name;
        job.output = look.output;
        job.level = look.level;
        job.damage = look.damage;
        job.style.bodySize = look.bodySize;
        job.fonts =
            fontSetFor(m_families.contains(look.font) ? look.font : m_families.constFirst(), m_families);
        if (look.latin) job.fonts.latin = latinFamily();
        job.seed = seed;
        job.wearSeed = seed;
        auto truth = produce(write(facts, rng), job);
        if (truth)
            m_made.append(*truth);
        else
            m_error = truth.error();
    }

    Result<QVector<DocumentTruth>> result() const
    {
        if (m_error) return tl::unexpected<Error>(*m_error);
        return m_made;
    }

private:
    QString m_directory;
    QStringList m_families;
    QVector<DocumentTruth> m_made;
    std::optional<Error> m_error;
};

const QString kSong = TT_T("AR PL UMing CN");
const QString kKai = TT_T("LXGW WenKai");
const QString kSerif = TT_T("Noto Serif CJK SC");
const QString kSans = TT_T("Noto Sans CJK SC");

/// Two chains of notices: a plan that was cancelled, and a purchase that went through an intermediary.
void addChains(SampleSet &set)
{
    const Facts plan = pinned(TT_T("aws_ec2"), 21, 186000, 186000, 186000);
    set.add({TT_T("02_single_source_aws"), Output::ScanPdf, Level::Medium, kSerif, 12,
             greyScan(scan(200, 0.9, 0.5, 3, 55))},
            singleSource, plan);
    Facts ended = plan;
    ended.published = plan.published.addDays(28);
    set.add({TT_T("03_termination"), Output::ScanPdf, Level::Medium, kSans, 12,
             photocopy(scan(200, -0.6, 0.4, 4, 60))},
            termination, ended);

    const Facts teaching = pinned(TT_T("azure_openai"), 22, 580000, 560000, 548000);
    set.add({TT_T("04_inquiry_azure_openai_text"), Output::BornDigitalPdf, Level::Clean, kSans, 10.5, {}},
            inquiry, teaching);
    set.add({TT_T("05_award_azure_openai"), Output::ScanPdf, Level::Medium, kSong, 12,
             scan(150, -1.3, 0.5, 3, 62), true},
            nationalAward, teaching);
}

} // namespace

Result<QVector<DocumentTruth>> produceSamples(const QString &directory, const QStringList &families)
{
    SampleSet set(directory, families);
    set.add({TT_T("01_award_aws_account"), Output::ScanPdf, Level::Medium, kSong, 10.5,
             scan(200, 1.2, 0.45, 2.5, 58)},
            campusAward, pinned(TT_T("aws_account"), 11, 200000, 200000, 199600));
    addChains(set);
    set.add({TT_T("06_requirements_a100_rental"), Output::ScanPdf, Level::Light, kKai, 12,
             greyScan(scan(200, 0.4, 0.3, 2, 60))},
            requirements, pinned(TT_T("a100_rental"), 12, 9600000, 9600000, 9360000));
    set.add({TT_T("07_award_packages"), Output::ScanPdf, Level::Light, kSerif, 10.5,
             scan(150, -0.5, 0.35, 2, 60), true},
            packagesAward, pinned(TT_T("a800_server"), 13, 12100000, 12100000, 11890000));
    set.add({TT_T("08_contract_h800_capital"), Output::ScanPdf, Level::Medium, kSong, 12,
             scan(200, 0.7, 0.5, 3, 52), true},
            contractNotice, pinned(TT_T("h800_rental"), 14, 6900000, 6900000, 6875800));
    set.add({TT_T("09_price_list_pages"), Output::ScanPdf, Level::Light, kSong, 12,
             greyScan(scan(150, 0.5, 0.3, 2, 58))},
            priceList, pinned(TT_T("h20_server"), 15, 8000000, 8000000, 7800000));
    Facts hospital = pinned(TT_T("furniture"), 16, 3265000, 3200000, 3180000);
    hospital.buyer.name = TT_T("岚洲市第二人民医院");
    set.add({TT_T("10_decoys_hospital"), Output::ScanPdf, Level::Medium, kSerif, 12,
             photocopy(scan(200, 0.8, 0.4, 4, 60))},
            consultationDecoys, hospital);
    set.add(
        {TT_T("11_award_letter_photo"), Output::Jpeg, Level::Medium, kKai, 14, scan(200, -1.8, 0.6, 3.5, 60)},
        awardLetter, pinned(TT_T("gcp"), 17, 300000, 300000, 296400));
    return set.result();
}

#undef TT_T

} // namespace tt::corpus
