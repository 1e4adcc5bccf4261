// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_log.h"

#include <QRegularExpression>

#include <algorithm>
#include <atomic>

namespace tt
{

namespace
{

/// A message handler is a plain function: this is how it finds the log. Null: nobody collects.
std::atomic<RunLog *> collecting = nullptr;
std::atomic<QtMessageHandler> handlerBefore = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (RunLog *log = collecting.load()) {
        const LogLevel level = type == QtDebugMsg || type == QtInfoMsg ? LogLevel::Info
                               : type == QtWarningMsg                  ? LogLevel::Warning
                                                                       : LogLevel::Error;
        const QString category = QString::fromUtf8(context.category);
        const bool named = !category.isEmpty() && category != u"default";
        log->add(level, QStringLiteral("qt"),
                 named ? category + QStringLiteral(": ") + withoutQuotes(text) : withoutQuotes(text));
    }
    if (const QtMessageHandler before = handlerBefore.load()) before(type, context, text);
}

} // namespace

RunLog::RunLog(QObject *parent)
    : QObject(parent)
{
}

void RunLog::add(LogLevel level, const QString &source, const QString &text, std::optional<ErrorCode> code)
{
    QString line = text.simplified();
    if (line.size() > kMostCharacters) line = line.left(kMostCharacters - 1) + QChar(0x2026);
    LogEntry entry{0, QDateTime::currentDateTimeUtc(), level, source, line, code};
    {
        const QMutexLocker lock(&m_mutex);
        entry.number = ++m_count;
        if (m_ring.size() < kMostEntries)
            m_ring.append(entry);
        else
            m_ring[static_cast<qsizetype>((entry.number - 1) % kMostEntries)] = entry;
    }
    // Never at once: whoever shows the log may be what the message is about.
    if (m_toTell.exchange(true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_toTell = false;
            Q_EMIT added();
        },
        Qt::QueuedConnection);
}

void RunLog::addError(const QString &source, const Error &error)
{
    const bool stopped = error.code == ErrorCode::Cancelled;
    const QString detail = error.detail.isEmpty() || error.detail == error.message
                               ? QString()
                               : QStringLiteral(" (") + withoutQuotes(error.detail) + u')';
    add(stopped ? LogLevel::Info : LogLevel::Error, source, error.message + detail, error.code);
}

QVector<LogEntry> RunLog::entries() const { return entriesAfter(0); }

QVector<LogEntry> RunLog::entriesAfter(quint64 number) const
{
    const QMutexLocker lock(&m_mutex);
    const auto held = static_cast<quint64>(m_ring.size());
    QVector<LogEntry> out;
    for (quint64 next = std::max(number, m_count - held) + 1; next <= m_count; ++next)
        out.append(m_ring.at(static_cast<qsizetype>((next - 1) % kMostEntries)));
    return out;
}

quint64 RunLog::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_count;
}

MessageCapture::MessageCapture(RunLog &log)
{
    collecting.store(&log);
    m_before = qInstallMessageHandler(collect);
    handlerBefore.store(m_before);
}

MessageCapture::~MessageCapture()
{
    qInstallMessageHandler(m_before);
    collecting.store(nullptr);
    handlerBefore.store(nullptr);
}

QString withoutQuotes(const QString &text)
{
    static const QRegularExpression quoted(
        QStringLiteral("\"[^\"]*(\"|$)|\u201c[^\u201d]*(\u201d|$)|(?<![\\w])'[^']*('|$)"));
    static const QRegularExpression folders(QStringLiteral("(?<![\\w.])(/[^/\\s:]+)+/"));
    // Libraries speak English: what is not ASCII comes out of a file.
    static const QRegularExpression foreign(QStringLiteral("[^\\x{0}-\\x{7f}\\x{2026}]+"));
    QString out = text;
    out.replace(quoted, QStringLiteral("\"\u2026\""));
    out.replace(folders, QStringLiteral("\u2026/"));
    out.replace(foreign, QStringLiteral("\u2026"));
    return out;
}

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        break;
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    return QStringLiteral("info");
}

} // namespace tt
