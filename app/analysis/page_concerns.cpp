// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/page_concerns.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

// Where a measure begins to matter, and how many wrong or missed figures it stands for: from 372 drawn pages,
// see docs/measuring.md, "Pages to look at first". Of the pages below kDoubtToLook three figures in a
// thousand were wrong or missed, of those above it one in seven.
constexpr double kDoubtToLook = 0.03; ///< share of doubtful characters
constexpr double kDoubtGrave = 0.10;
constexpr double kDoubtOrdinary = 0.02; ///< of 187 pages below it none had a wrong or missed figure
constexpr double kDoubtToMind = 0.01;   ///< of 160 pages below it none had
constexpr double kCoarseDpi = 140;      ///< dots per inch
constexpr double kBlurredSoftness = 5;
constexpr double kPaleContrast = 0.35;
constexpr double kSealToLook = 0.05; ///< share of the page
constexpr double kSealToNote = 0.01;
constexpr double kSkewToNote = 1.5;  ///< degrees
constexpr int kUnplacedToNote = 12;  ///< characters
constexpr double kInkedShare = 0.01; ///< of a page that is not empty
constexpr double kTextPerInk = 1500; ///< characters by ink share; a page of print has 4,000 and more

constexpr double kWrongIfFailed = 4.6; ///< the figures of an ordinary page, all of them missed
constexpr double kWrongIfDisputed = 0.1;
constexpr double kWrongIfObscured = 0.65;
constexpr double kWrongIfSingle = 0.12;
constexpr double kWrongUnderSeal = 0.01; ///< agreed by both readings: none of 42 was wrong
constexpr double kWrongIfChanged = 0.5;  ///< a person judged something else
constexpr double kWrongIfDegraded = 0.2; ///< coarse, one-bit, blurred or pale
constexpr double kWrongIfLittleText = 1;
constexpr double kWrongByDoubt = 5; ///< times the share of doubtful characters above kDoubtOrdinary

class Gatherer final
{
public:
    explicit Gatherer(const PageFacts &page)
        : m_page(page)
    {
    }

    PageConcerns gather()
    {
        if (m_page.waiting) {
            add(ConcernCode::Waiting, ConcernSeverity::Note);
            return m_out;
        }
        if (m_page.failed)
            addUnlessLooked(ConcernCode::Failed, ConcernSeverity::Grave, 0, kWrongIfFailed, m_page.problem);
        addFigures();
        if (!m_page.failed) addQuality();
        if (!m_page.failed && !m_page.embedded) addScan();
        for (const QString &remark : m_page.remarks)
            add(ConcernCode::Remark, ConcernSeverity::Note, 0, 0, remark);
        if (m_page.lookedBefore) add(ConcernCode::ReadAgain, ConcernSeverity::Note);
        std::stable_sort(m_out.concerns.begin(), m_out.concerns.end(),
                         [](const PageConcern &a, const PageConcern &b) { return a.severity > b.severity; });
        return m_out;
    }

private:
    void add(ConcernCode code, ConcernSeverity severity, double measure = 0, double wrong = 0,
             const QString &detail = {})
    {
        m_out.concerns.append({code, severity, measure, detail});
        m_out.expectedErrors += wrong;
    }

    /// For what a look at the page settles.
    void addUnlessLooked(ConcernCode code, ConcernSeverity severity, double measure = 0, double wrong = 0,
                         const QString &detail = {})
    {
        if (m_page.looked)
            add(code, ConcernSeverity::Note, measure, 0, detail);
        else
            add(code, severity, measure, wrong, detail);
    }

    void addCount(ConcernCode code, ConcernSeverity severity, int count, double wrongEach)
    {
        if (count > 0) add(code, severity, count, wrongEach * count);
    }

    void addFigures()
    {
        const OpenFigures &open = m_page.open;
        addCount(ConcernCode::Disputed, ConcernSeverity::Grave, open.disputed, kWrongIfDisputed);
        addCount(ConcernCode::Obscured, ConcernSeverity::Grave, open.obscured, kWrongIfObscured);
        addCount(ConcernCode::Changed, ConcernSeverity::Grave, open.changed, kWrongIfChanged);
        addCount(ConcernCode::Names, ConcernSeverity::Look, open.names, kWrongIfDisputed);
        addCount(ConcernCode::UnderSeal, ConcernSeverity::Look, open.underSeal, kWrongUnderSeal);
        if (!m_page.embedded)
            addCount(ConcernCode::Single, ConcernSeverity::Look, open.single, kWrongIfSingle);
    }

    void addQuality()
    {
        const PageQuality &quality = m_page.quality;
        const double doubt = quality.lowConfidenceShare;
        const double wrong = kWrongByDoubt * std::max(0.0, doubt - kDoubtOrdinary);
        if (doubt >= kDoubtToLook)
            addUnlessLooked(ConcernCode::Doubt,
                            doubt >= kDoubtGrave ? ConcernSeverity::Grave : ConcernSeverity::Look, doubt,
                            wrong);
        else if (!m_page.looked)
            m_out.expectedErrors += wrong;
        if (quality.inkShare >= kInkedShare && quality.characters >= 0 &&
            quality.characters < quality.inkShare * kTextPerInk)
            addUnlessLooked(ConcernCode::LittleText, ConcernSeverity::Look, quality.characters,
                            kWrongIfLittleText);
        if (quality.sealShare >= kSealToNote)
            addUnlessLooked(ConcernCode::SealCover,
                            quality.sealShare >= kSealToLook ? ConcernSeverity::Look : ConcernSeverity::Note,
                            quality.sealShare);
        if (quality.unplacedCharacters >= kUnplacedToNote)
            add(ConcernCode::Unplaced, ConcernSeverity::Note, quality.unplacedCharacters);
    }

    void addScan()
    {
        const PageQuality &quality = m_page.quality;
        if (quality.dpi > 0 && quality.dpi < kCoarseDpi)
            addUnlessLooked(ConcernCode::Coarse, ConcernSeverity::Look, quality.dpi, kWrongIfDegraded);
        if (quality.oneBit) addUnlessLooked(ConcernCode::OneBit, ConcernSeverity::Look, 1, kWrongIfDegraded);
        // What looks bad and reads without doubt is not worth a person's time.
        const bool doubted = quality.lowConfidenceShare >= kDoubtToMind;
        const auto severity = doubted ? ConcernSeverity::Look : ConcernSeverity::Note;
        const double wrong = doubted ? kWrongIfDegraded : 0;
        if (quality.inkShare > 0 && quality.softness > kBlurredSoftness)
            addUnlessLooked(ConcernCode::Blurred, severity, quality.softness, wrong);
        if (quality.inkShare > 0 && quality.contrast >= 0 && quality.contrast < kPaleContrast)
            addUnlessLooked(ConcernCode::Pale, severity, quality.contrast, wrong);
        if (quality.turnDegrees != 0) add(ConcernCode::Turned, ConcernSeverity::Note, quality.turnDegrees);
        if (std::abs(quality.skewDegrees) >= kSkewToNote)
            add(ConcernCode::Skewed, ConcernSeverity::Note, std::abs(quality.skewDegrees));
    }

    const PageFacts &m_page;
    PageConcerns m_out;
};

} // namespace

ConcernSeverity PageConcerns::severity() const
{
    return concerns.isEmpty() ? ConcernSeverity::Note : concerns.first().severity;
}

bool PageConcerns::needLook() const { return severity() != ConcernSeverity::Note; }

PageConcerns pageConcerns(const PageFacts &page) { return Gatherer(page).gather(); }

bool isMoreUrgent(const PageConcerns &a, const PageConcerns &b)
{
    if (a.needLook() != b.needLook()) return a.needLook();
    return a.expectedErrors > b.expectedErrors;
}

} // namespace tt
