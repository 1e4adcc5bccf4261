// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/bundle.h"
#include "app/intake/reader_setup.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tt
{

class CaseThread;

/// How far an export is: pages are drawn first, then the files are written.
struct BundleProgress {
    enum class Step { Drawing, Writing };
    Step step = Step::Drawing;
    int done = 0;
    int total = 0; ///< pages, or documents

    bool operator==(const BundleProgress &) const = default;
};

/// The evidence bundles that are being made: a reader of their own draws the places of the findings, and what
/// was drawn goes to exportBundle() on the case thread. A page that cannot be drawn ends no export: the
/// bundle says at each finding why it has no picture. Lives on the session's thread.
class BundleExports final : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const BundleProgress &)>;

    BundleExports(CaseThread &thread, const ReaderSetup &setup);
    ~BundleExports() override;

    /// `progress` may be called on any thread. The answer comes on this one.
    QFuture<Result<BundleSummary>> start(const QString &path, const BundleOptions &options, StopToken stop,
                                         Tell progress);
    /// Kept in memory only.
    void setPassword(DocumentId document, const QString &password) { m_passwords.insert(document, password); }
    /// Ends what is being drawn, and asks what is being written to end.
    void cancelAll();
    /// As cancelAll(), and forgets passwords.
    void clear();

private:
    class Run;

    void ended(Run *run, const Result<BundleSummary> &result);

    CaseThread &m_thread;
    ReaderSetup m_setup;
    QHash<DocumentId, QString> m_passwords;
    std::vector<std::unique_ptr<Run>> m_running;
};

} // namespace tt
