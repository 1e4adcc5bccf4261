// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/page_source.h"
#include "ocr/reader/page_pipeline.h"
#include "ocr/reader/pipeline_prepared_image.h"
#include "ocr/reader/protocol.h"

#include <QString>

#include <memory>

namespace tt
{

/// The reader's side of the protocol: waits for a request, answers it, until its input ends. One thread.
class ReaderServer final
{
public:
    /// `pipeline` may be null: then pages are rendered but not read. Files are opened only inside `filesDir`
    /// and written only inside `workDir`.
    ReaderServer(int inputFd, int outputFd, std::unique_ptr<PagePipeline> pipeline, const QString &filesDir,
                 const QString &workDir);

    /// Returns when the input ends (true) or the parent breaks the protocol (false).
    bool run(const protocol::Greeting &greeting);

private:
    Result<protocol::Answer> answer(const protocol::Request &request);
    Result<protocol::Answer> handle(const protocol::Open &open);
    Result<protocol::Answer> handle(const protocol::ReadPage &read);
    Result<protocol::Answer> handle(const protocol::Render &render);
    Result<protocol::Answer> handle(const protocol::Close &close);
    // server_copy.cpp
    Result<protocol::Answer> handle(const protocol::ReadDrawnText &read);
    Result<protocol::Answer> handle(const protocol::StartCopy &start);
    Result<protocol::Answer> handle(const protocol::AddCopyPage &add);
    Result<protocol::Answer> handle(const protocol::FinishCopy &finish);
    /// A path the reader may write to.
    [[nodiscard]] bool isInWorkDir(const QString &path) const;
    bool send(const QByteArray &payload) const;

    int m_input;
    int m_output;
    std::unique_ptr<PagePipeline> m_pipeline;
    QString m_filesDir;
    QString m_workDir;
    std::unique_ptr<PageSource> m_source;
    PreparedImages m_prepared;
    std::unique_ptr<SearchableCopy> m_copy; ///< of m_source, which outlives it
    QString m_displayName;
};

} // namespace tt
