// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/page_concerns.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace tt
{

namespace
{

constexpr std::array kNames = {
    std::pair{ConcernCode::Failed, "failed"},
    std::pair{ConcernCode::Disputed, "figures_disputed"},
    std::pair{ConcernCode::Obscured, "figures_obscured"},
    std::pair{ConcernCode::Changed, "figures_changed"},
    std::pair{ConcernCode::UnderSeal, "figures_under_seal"},
    std::pair{ConcernCode::Single, "figures_single"},
    std::pair{ConcernCode::Names, "names_disputed"},
    std::pair{ConcernCode::Doubt, "doubtful_characters"},
    std::pair{ConcernCode::LittleText, "little_text"},
    std::pair{ConcernCode::Coarse, "low_resolution"},
    std::pair{ConcernCode::OneBit, "one_bit"},
    std::pair{ConcernCode::Blurred, "blurred"},
    std::pair{ConcernCode::Pale, "low_contrast"},
    std::pair{ConcernCode::SealCover, "seals"},
    std::pair{ConcernCode::Unplaced, "unplaced_text"},
    std::pair{ConcernCode::Turned, "turned"},
    std::pair{ConcernCode::Skewed, "skewed"},
    std::pair{ConcernCode::Remark, "remark"},
    std::pair{ConcernCode::ReadAgain, "read_again"},
    std::pair{ConcernCode::Waiting, "waiting"},
};

QString say(const char *text) { return QCoreApplication::translate("tt::PageConcerns", text); }

QString counted(double count, const char *one, const char *many)
{
    return count == 1 ? say(one) : say(many).arg(std::lround(count));
}

QString figureText(const PageConcern &concern)
{
    switch (concern.code) {
    case ConcernCode::Disputed:
        return counted(concern.measure, QT_TRANSLATE_NOOP("tt::PageConcerns", "1 figure is disputed."),
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 figures are disputed."));
    case ConcernCode::Obscured:
        return counted(concern.measure,
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "1 figure could not be read whole."),
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 figures could not be read whole."));
    case ConcernCode::Changed:
        return counted(
            concern.measure,
            QT_TRANSLATE_NOOP("tt::PageConcerns", "1 finding reads differently since it was reviewed."),
            QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 findings read differently since they were reviewed."));
    case ConcernCode::UnderSeal:
        return counted(concern.measure, QT_TRANSLATE_NOOP("tt::PageConcerns", "1 figure lies under a seal."),
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 figures lie under seals."));
    case ConcernCode::Names:
        return counted(concern.measure, QT_TRANSLATE_NOOP("tt::PageConcerns", "1 name is disputed."),
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 names are disputed."));
    default:
        return counted(concern.measure,
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "1 figure rests on a single reading."),
                       QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 figures rest on a single reading."));
    }
}

/// "0.4" below one per cent, whole numbers above.
QString percent(double share)
{
    const double value = share * 100;
    return QString::number(value, 'f', value < 1 ? 1 : 0);
}

QString scanText(const PageConcern &concern)
{
    switch (concern.code) {
    case ConcernCode::Coarse:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Scanned at %1 dpi: small print may be misread."))
            .arg(std::lround(concern.measure));
    case ConcernCode::OneBit:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns",
                                     "A copy in pure black and white: thin strokes may be lost."));
    case ConcernCode::Blurred:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Blurred: strokes may run into each other."));
    case ConcernCode::Pale:
        return say(
            QT_TRANSLATE_NOOP("tt::PageConcerns", "Pale: the print hardly stands out from the paper."));
    case ConcernCode::SealCover:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Seals cover %1 % of the page."))
            .arg(percent(concern.measure));
    case ConcernCode::Turned:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Turned by %1 degrees."))
            .arg(std::lround(concern.measure));
    default:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Skewed by %1 degrees."))
            .arg(concern.measure, 0, 'f', 1);
    }
}

} // namespace

QString concernName(ConcernCode code)
{
    for (const auto &[known, name] : kNames)
        if (known == code) return QString::fromLatin1(name);
    return {};
}

QString severityName(ConcernSeverity severity)
{
    switch (severity) {
    case ConcernSeverity::Grave:
        return QStringLiteral("grave");
    case ConcernSeverity::Look:
        return QStringLiteral("look");
    case ConcernSeverity::Note:
        break;
    }
    return QStringLiteral("note");
}

QString concernText(const PageConcern &concern)
{
    switch (concern.code) {
    case ConcernCode::Failed:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Could not be read: %1")).arg(concern.detail);
    case ConcernCode::Disputed:
    case ConcernCode::Obscured:
    case ConcernCode::Changed:
    case ConcernCode::UnderSeal:
    case ConcernCode::Single:
    case ConcernCode::Names:
        return figureText(concern);
    case ConcernCode::Doubt:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "%1 % of the characters were read with doubt."))
            .arg(percent(concern.measure));
    case ConcernCode::LittleText:
        return counted(
            concern.measure,
            QT_TRANSLATE_NOOP("tt::PageConcerns", "Only 1 character was read, though the page is not empty."),
            QT_TRANSLATE_NOOP("tt::PageConcerns",
                              "Only %1 characters were read, though the page is not empty."));
    case ConcernCode::Unplaced:
        return say(QT_TRANSLATE_NOOP(
                       "tt::PageConcerns",
                       "%1 characters run askew, as on a seal or a watermark, and stand in no line."))
            .arg(std::lround(concern.measure));
    case ConcernCode::Remark:
        return concern.detail;
    case ConcernCode::ReadAgain:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Read again since somebody looked at it."));
    case ConcernCode::Waiting:
        return say(QT_TRANSLATE_NOOP("tt::PageConcerns", "Not read yet."));
    default:
        return scanText(concern);
    }
}

} // namespace tt
