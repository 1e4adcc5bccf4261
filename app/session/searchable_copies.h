// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/reader_setup.h"
#include "app/intake/searchable_copy.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tt
{

class CaseThread;

/// The searchable copies that are being made. Lives on the session's thread.
class SearchableCopies final : public QObject
{
    Q_OBJECT
public:
    SearchableCopies(CaseThread &thread, const ReaderSetup &setup);
    ~SearchableCopies() override;

    /// `progress` is called on this thread. The answer comes on this thread, too.
    QFuture<Result<SearchableCopyReport>> save(const SearchableCopyRequest &request, StopToken stop,
                                               std::function<void(const SearchableCopyProgress &)> progress);
    /// Kept in memory only, for requests without one.
    void setPassword(DocumentId document, const QString &password);
    /// Ends every copy; each answers with Cancelled before this returns, unless its file has its name
    /// already.
    void cancelAll();
    /// As cancelAll(), and forgets passwords.
    void clear();

private:
    struct Running;
    void ended(Running *running, const Result<SearchableCopyReport> &report);

    CaseThread &m_thread;
    ReaderSetup m_setup;
    QHash<DocumentId, QString> m_passwords;
    std::vector<std::unique_ptr<Running>> m_running;
};

} // namespace tt
