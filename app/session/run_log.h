// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <QDateTime>
#include <QMutex>
#include <QObject>
#include <QVector>

#include <atomic>
#include <optional>

namespace tt
{

class CaseSession;

enum class LogLevel { Info, Warning, Error };

struct LogEntry {
    quint64 number = 0; ///< from 1, in the order of arrival
    QDateTime at;       ///< UTC
    LogLevel level = LogLevel::Info;
    QString source; ///< short and stable: "import", "case", "window", "qt"
    QString text;   ///< one line
    std::optional<ErrorCode> code;

    bool operator==(const LogEntry &) const = default;
};

/// What the program did and what went wrong since it started, in memory only. The oldest entries give way to
/// new ones. Files are named, as the messages name them; what a document says and what a person types never
/// gets here. add() may be called from any thread; added() comes on the log's own, once for many entries.
class RunLog final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostEntries = 2'000;
    static constexpr int kMostCharacters = 600; ///< of one entry

    explicit RunLog(QObject *parent = nullptr);

    void add(LogLevel level, const QString &source, const QString &text,
             std::optional<ErrorCode> code = std::nullopt);
    void addError(const QString &source, const Error &error);

    [[nodiscard]] QVector<LogEntry> entries() const;
    /// Those that came after entry `number`.
    [[nodiscard]] QVector<LogEntry> entriesAfter(quint64 number) const;
    /// How many there were in all, those that gave way included.
    [[nodiscard]] quint64 count() const;

Q_SIGNALS:
    void added();

private:
    mutable QMutex m_mutex;
    QVector<LogEntry> m_ring; ///< entry n stands at (n - 1) % kMostEntries
    quint64 m_count = 0;
    std::atomic_bool m_toTell = false; ///< added() is on its way
};

/// While it lives, what Qt and its plugins say goes to the log as well as to where it went before. One at a
/// time; made by main() before other threads begin, destroyed after they end. What stands between quotes is
/// left out: it may be a document's text.
class MessageCapture final
{
public:
    explicit MessageCapture(RunLog &log);
    ~MessageCapture();
    Q_DISABLE_COPY_MOVE(MessageCapture)

private:
    QtMessageHandler m_before;
};

/// The text without what stands between quotes, and without the folders of paths.
QString withoutQuotes(const QString &text);
/// The log's stable names: info, warning, error.
QString logLevelName(LogLevel level);

/// Has the log told what the session does and what fails in it. The log lives as long as the session.
void recordEvents(CaseSession &session, RunLog &log);

} // namespace tt
