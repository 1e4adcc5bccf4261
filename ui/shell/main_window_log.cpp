// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "app/session/run_log.h"
#include "ui/desk/case_feed.h"
#include "ui/log/diagnostics.h"
#include "ui/log/log_window.h"
#include "ui/settings/window_settings.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_window.h"

/// What happened, and what whoever helps must know.
namespace tt
{

void MainWindow::connectLog()
{
    m_diagnostics = new DiagnosticsCopy(
        m_session, [this] { return diagnosticsFacts(); }, this);
    connect(m_diagnostics, &DiagnosticsCopy::copied, this,
            [this] { m_banner->showNotice(tr("The diagnostics are on the clipboard.")); });
    RunLog &log = m_session.log();
    const QString window = QStringLiteral("window");
    connect(m_banner, &Banner::errorShown, &log,
            [&log, window](const Error &error) { log.addError(window, error); });
    connect(m_banner, &Banner::noticeShown, &log,
            [&log, window](const QString &text) { log.add(LogLevel::Info, window, text); });
}

LogWindow &MainWindow::logWindow()
{
    if (!m_logWindow) m_logWindow = new LogWindow(m_session.log(), *m_diagnostics, m_prompt, this);
    return *m_logWindow;
}

void MainWindow::showLog()
{
    logWindow().show();
    logWindow().raise();
    logWindow().activateWindow();
}

DiagnosticsFacts MainWindow::diagnosticsFacts() const
{
    DiagnosticsFacts facts;
    facts.theme = themeModeName(m_theme.mode());
    facts.language = m_options->value(QStringLiteral("window/language")).toString();
    if (facts.language.isEmpty()) facts.language = QStringLiteral("of the desktop");
    facts.reading.engine = m_options->value(QStringLiteral("reading/engine")).toString();
    facts.reading.readers = m_options->value(QStringLiteral("reading/readers")).toInt();
    CaseCounts &counts = facts.counts;
    counts.open = m_session.isOpen();
    if (!counts.open) return facts;
    counts.readOnly = m_session.info().readOnly;
    counts.schema = m_session.info().schema;
    for (const DocumentRecord &document : m_feed->documents().documents()) {
        ++counts.documents;
        counts.pages += document.pages;
        counts.pagesRead += document.pagesRead;
        counts.pagesFailed += document.pagesFailed;
    }
    counts.findings = static_cast<int>(m_feed->findings().findings().size());
    counts.notes = static_cast<int>(m_feed->notes().size());
    return facts;
}

} // namespace tt
