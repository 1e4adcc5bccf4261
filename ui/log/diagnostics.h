// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/reader_versions.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace tt
{

class CaseSession;
class RunLog;

/// What there is in a case, without a name.
struct CaseCounts {
    bool open = false;
    bool readOnly = false;
    int schema = 0;
    int documents = 0;
    int pages = 0;
    int pagesRead = 0;
    int pagesFailed = 0;
    int findings = 0;
    int notes = 0;
};

/// What the window adds to what diagnostics find out themselves.
struct DiagnosticsFacts {
    CaseCounts counts;
    QString theme;
    QString language;
    ReadingChoice reading;
};

/// For whoever is asked for help: versions, models, system, screens, readers, counts and the last errors. In
/// English in every language; no name of a file, a case or a person, no path, no text of a document.
QString diagnosticsText(const Result<ReaderVersions> &versions, const DiagnosticsFacts &facts,
                        const RunLog &log);

/// Puts the diagnostics on the clipboard as soon as a reader has said what it is made of. GUI thread.
class DiagnosticsCopy final : public QObject
{
    Q_OBJECT
public:
    DiagnosticsCopy(CaseSession &session, std::function<DiagnosticsFacts()> facts, QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void copied(const QString &text);

private:
    CaseSession &m_session;
    std::function<DiagnosticsFacts()> m_facts;
    QFutureWatcher<Result<ReaderVersions>> m_watcher;
};

} // namespace tt
