// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/engine/replay_engine.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

namespace tt
{

namespace
{

QCborArray toCbor(const QRectF &box) { return {box.x(), box.y(), box.width(), box.height()}; }

QRectF boxFrom(const QCborValue &value)
{
    const QCborArray a = value.toArray();
    return {a.at(0).toDouble(), a.at(1).toDouble(), a.at(2).toDouble(), a.at(3).toDouble()};
}

QCborMap toCbor(const RecognisedLine &line)
{
    QCborArray quad;
    for (const QPointF &point : line.quad)
        quad.append(QCborArray{point.x(), point.y()});
    QCborArray chars;
    for (const RecognisedChar &c : line.chars) {
        chars.append(QCborArray{c.text, toCbor(c.box), static_cast<double>(c.confidence), c.alternative,
                                static_cast<double>(c.alternativeConfidence)});
    }
    return {{QStringLiteral("quad"), quad},
            {QStringLiteral("chars"), chars},
            {QStringLiteral("confidence"), static_cast<double>(line.confidence)}};
}

RecognisedLine lineFrom(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    RecognisedLine line;
    for (const auto &point : map[QStringLiteral("quad")].toArray())
        line.quad.append(QPointF(point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()));
    for (const auto &entry : map[QStringLiteral("chars")].toArray()) {
        const QCborArray c = entry.toArray();
        line.chars.append({c.at(0).toString(), boxFrom(c.at(1)), static_cast<float>(c.at(2).toDouble()),
                           c.at(3).toString(), static_cast<float>(c.at(4).toDouble())});
    }
    line.confidence = static_cast<float>(map[QStringLiteral("confidence")].toDouble());
    return line;
}

tl::unexpected<Error> unknown(const QString &key)
{
    return fail(ErrorCode::NotFound, QStringLiteral("No reading is recorded for the image %1.").arg(key));
}

} // namespace

ReplayEngine::ReplayEngine(std::unique_ptr<OcrEngine> live)
    : m_live(std::move(live))
{
    if (!m_live) return;
    m_id = m_live->id();
    m_description = m_live->description();
}

Sha256 ReplayEngine::keyOf(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray head =
        QStringLiteral("%1 %2 %3\n").arg(image.width()).arg(image.height()).arg(image.depth()).toLatin1();
    hash.addData(head);
    for (int y = 0; y < image.height(); ++y) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(image.constScanLine(y)),
                                    static_cast<qsizetype>(image.width()) * image.depth() / 8));
    }
    return Sha256::fromBytes(hash.result());
}

QString ReplayEngine::id() const { return m_id; }
QString ReplayEngine::description() const { return m_description; }

Result<int> ReplayEngine::uprightTurn(const QImage &page, StopToken stop)
{
    const QString key = keyOf(page).hex();
    if (m_turns.contains(key)) return m_turns.value(key);
    if (!m_live) return unknown(key);
    const auto turn = m_live->uprightTurn(page, std::move(stop));
    if (turn) m_turns.insert(key, *turn);
    return turn;
}

Result<QVector<RecognisedLine>> ReplayEngine::readPage(const QImage &page, StopToken stop)
{
    const QString key = keyOf(page).hex();
    if (m_pages.contains(key)) return m_pages.value(key);
    if (!m_live) return unknown(key);
    auto lines = m_live->readPage(page, std::move(stop));
    if (lines) m_pages.insert(key, *lines);
    return lines;
}

Result<RecognisedLine> ReplayEngine::readLine(const QImage &line, StopToken stop)
{
    const QString key = keyOf(line).hex();
    if (m_lines.contains(key)) return m_lines.value(key);
    if (!m_live) return unknown(key);
    auto read = m_live->readLine(line, std::move(stop));
    if (read) m_lines.insert(key, *read);
    return read;
}

Result<void> ReplayEngine::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, QStringLiteral("The record %1 cannot be read.").arg(path));
    const QCborMap record = QCborValue::fromCbor(file.readAll()).toMap();
    if (!record.contains(QStringLiteral("pages")))
        return fail(ErrorCode::BadFormat, QStringLiteral("%1 is no record of readings.").arg(path));
    m_id = record[QStringLiteral("id")].toString();
    m_description = record[QStringLiteral("description")].toString();
    const QCborMap turns = record[QStringLiteral("turns")].toMap();
    for (const auto &[key, turn] : turns)
        m_turns.insert(key.toString(), static_cast<int>(turn.toInteger()));
    const QCborMap pages = record[QStringLiteral("pages")].toMap();
    for (const auto &[key, lines] : pages) {
        QVector<RecognisedLine> &page = m_pages[key.toString()];
        for (const auto &line : lines.toArray())
            page.append(lineFrom(line));
    }
    const QCborMap lines = record[QStringLiteral("lines")].toMap();
    for (const auto &[key, line] : lines)
        m_lines.insert(key.toString(), lineFrom(line));
    return {};
}

Result<void> ReplayEngine::save(const QString &path) const
{
    QCborMap turns;
    for (auto it = m_turns.cbegin(); it != m_turns.cend(); ++it)
        turns.insert(it.key(), it.value());
    QCborMap pages;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        QCborArray page;
        for (const RecognisedLine &line : it.value())
            page.append(toCbor(line));
        pages.insert(it.key(), page);
    }
    QCborMap lines;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
        lines.insert(it.key(), toCbor(it.value()));
    const QCborMap record = {{QStringLiteral("id"), m_id},
                             {QStringLiteral("description"), m_description},
                             {QStringLiteral("turns"), turns},
                             {QStringLiteral("pages"), pages},
                             {QStringLiteral("lines"), lines}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(record.toCborValue().toCbor()) < 0 || !file.commit())
        return fail(ErrorCode::Unreadable, QStringLiteral("The record %1 cannot be written.").arg(path));
    return {};
}

} // namespace tt
