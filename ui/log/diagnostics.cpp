// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/diagnostics.h"

#include "app/casefile/case_file.h"
#include "app/session/case_session.h"
#include "app/session/run_log.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>
#include <QThread>

namespace tt
{

namespace
{

constexpr int kErrors = 20;

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

void addVersions(QStringList &lines, const Result<ReaderVersions> &versions)
{
    lines << QStringLiteral("TenderTrace: " TT_VERSION)
          << QStringLiteral("Qt: %1 (built with %2)")
                 .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))
          << QStringLiteral("SQLite: ") + sqliteVersion();
    if (!versions) {
        lines << QStringLiteral("Reader: ") + errorCodeName(versions.error().code);
        return;
    }
    const QList<std::pair<QString, QString>> names = {
        {QStringLiteral("poppler"), QStringLiteral("Poppler")},
        {QStringLiteral("tesseract"), QStringLiteral("Tesseract")},
        {QStringLiteral("onnxruntime"), QStringLiteral("ONNX Runtime")}};
    for (const auto &[key, name] : names)
        lines << QStringLiteral("%1: %2").arg(name,
                                              versions->libraries.value(key, QStringLiteral("unknown")));
    if (versions->models.isEmpty()) lines << QStringLiteral("Models: none");
    for (auto it = versions->models.cbegin(); it != versions->models.cend(); ++it)
        lines << QStringLiteral("Model %1: SHA-256 %2").arg(it.key(), it.value());
}

void addSystem(QStringList &lines)
{
    lines << QStringLiteral("System: %1, kernel %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture())
          << QStringLiteral("Cores: %1; window system: %2")
                 .arg(QThread::idealThreadCount())
                 .arg(QGuiApplication::platformName());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        lines << QStringLiteral("Screen: %1 x %2, scale %3, %4 dpi, %5 Hz")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->logicalDotsPerInch(), 0, 'f', 0)
                     .arg(screen->refreshRate(), 0, 'f', 0);
}

void addCase(QStringList &lines, const CaseCounts &counts)
{
    if (!counts.open) {
        lines << QStringLiteral("Case: none open");
        return;
    }
    lines << QStringLiteral("Case: schema %1, read-only %2").arg(counts.schema).arg(yesNo(counts.readOnly))
          << QStringLiteral("Documents: %1; pages: %2, read %3, failed %4; findings: %5; notes: %6")
                 .arg(counts.documents)
                 .arg(counts.pages)
                 .arg(counts.pagesRead)
                 .arg(counts.pagesFailed)
                 .arg(counts.findings)
                 .arg(counts.notes);
}

/// By their codes: the messages name files. What Qt says has lost its quotes on its way into the log.
void addErrors(QStringList &lines, const RunLog &log)
{
    QStringList last;
    const QVector<LogEntry> entries = log.entries();
    for (auto entry = entries.crbegin(); entry != entries.crend() && last.size() < kErrors; ++entry) {
        if (entry->level == LogLevel::Info) continue;
        const QString what = entry->code              ? errorCodeName(*entry->code)
                             : entry->source == u"qt" ? entry->text
                                                      : QStringLiteral("no code");
        last.prepend(
            QStringLiteral("  %1 %2 %3: %4")
                .arg(entry->at.toString(Qt::ISODate), logLevelName(entry->level), entry->source, what));
    }
    lines << QStringLiteral("Entries in the log: %1").arg(log.count())
          << (last.isEmpty() ? QStringLiteral("Last errors: none") : QStringLiteral("Last errors:"));
    lines += last;
}

} // namespace

QString diagnosticsText(const Result<ReaderVersions> &versions, const DiagnosticsFacts &facts,
                        const RunLog &log)
{
    QStringList lines;
    addVersions(lines, versions);
    addSystem(lines);
    lines << QStringLiteral("Colours: %1; language: %2").arg(facts.theme, facts.language)
          << QStringLiteral("Readers: %1 (chosen: %2); engine: %3")
                 .arg(readerCount(facts.reading.readers))
                 .arg(facts.reading.readers > 0 ? QString::number(facts.reading.readers)
                                                : QStringLiteral("automatic"))
                 .arg(facts.reading.engine);
    addCase(lines, facts.counts);
    addErrors(lines, log);
    return lines.join(u'\n') + u'\n';
}

DiagnosticsCopy::DiagnosticsCopy(CaseSession &session, std::function<DiagnosticsFacts()> facts,
                                 QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_facts(std::move(facts))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const QString text = diagnosticsText(m_watcher.result(), m_facts(), m_session.log());
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
    });
}

void DiagnosticsCopy::start()
{
    if (!isRunning()) m_watcher.setFuture(m_session.readerVersions());
}

} // namespace tt
