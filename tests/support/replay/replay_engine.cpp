// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replay/replay_engine.h"

#include <utility>

namespace tt
{

namespace
{

using Question = RecordedAnswer::Question;

/// No script has characters this low, pixels. What such a crop looks like hangs on a single row of pixels, so
/// it would not be known again on another machine.
constexpr int kSpeck = 8;

RecognisedLine nothingIn(const QImage &line)
{
    const QRectF whole(QPointF(0, 0), QSizeF(line.size()));
    return {{whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()}, {}, 0};
}

} // namespace

ReplayEngine::ReplayEngine(ReadingRecord &record, OcrEngine *live)
    : m_record(record)
    , m_live(live)
{
    if (m_live == nullptr) return;
    m_record.id = m_live->id();
    m_record.description = m_live->description();
}

Result<int> ReplayEngine::uprightTurn(const QImage &page, StopToken stop)
{
    const ImageLook look = ImageLook::ofPage(page);
    if (m_live != nullptr) {
        const auto turn = m_live->uprightTurn(page, std::move(stop));
        if (turn) m_record.answers.append({Question::Turn, look, *turn, {}, true});
        return turn;
    }
    const auto answer = m_record.take(Question::Turn, look);
    if (!answer) return passOn(answer);
    return (*answer)->turn;
}

Result<QVector<RecognisedLine>> ReplayEngine::readPage(const QImage &page, StopToken stop)
{
    const ImageLook look = ImageLook::ofPage(page);
    if (m_live != nullptr) {
        auto lines = m_live->readPage(page, std::move(stop));
        if (!lines) return lines;
        for (RecognisedLine &line : *lines)
            line = asRecorded(line);
        m_record.answers.append({Question::Page, look, 0, *lines, true});
        return lines;
    }
    const auto answer = m_record.take(Question::Page, look);
    if (!answer) return passOn(answer);
    return (*answer)->lines;
}

Result<RecognisedLine> ReplayEngine::readLine(const QImage &line, StopToken stop)
{
    if (line.height() < kSpeck) return nothingIn(line);
    const ImageLook look = ImageLook::ofLine(line);
    if (m_live != nullptr) {
        auto read = m_live->readLine(line, std::move(stop));
        if (!read) return read;
        *read = asRecorded(*read);
        m_record.answers.append({Question::Line, look, 0, {*read}, true});
        return read;
    }
    const auto answer = m_record.take(Question::Line, look);
    if (!answer) return passOn(answer);
    return (*answer)->lines.constFirst();
}

} // namespace tt
