// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/server.h"

namespace tt
{

namespace
{

tl::unexpected<Error> noFile()
{
    return fail(ErrorCode::Usage, QStringLiteral("No file is open in the reader process."));
}

tl::unexpected<Error> noCopy()
{
    return fail(ErrorCode::Usage, QStringLiteral("No copy was begun in the reader process."));
}

} // namespace

Result<protocol::Answer> ReaderServer::handle(const protocol::ReadDrawnText &read)
{
    if (!m_source) return noFile();
    auto text = m_source->drawnText(read.page);
    if (!text) return passOn(text);
    return protocol::Answer(protocol::PageTextDrawn{std::move(text->text), text->hidden});
}

Result<protocol::Answer> ReaderServer::handle(const protocol::StartCopy &start)
{
    m_copy.reset();
    if (!m_source) return noFile();
    auto copy = m_source->startCopy({start.producer, start.originalSha256});
    if (!copy) return passOn(copy);
    m_copy = std::move(*copy);
    return protocol::Answer(protocol::CopyStarted{});
}

Result<protocol::Answer> ReaderServer::handle(const protocol::AddCopyPage &add)
{
    if (!m_copy) return noCopy();
    const auto added = m_copy->addPage(add.page, add.text ? &*add.text : nullptr);
    if (!added) return passOn(added);
    return protocol::Answer(
        protocol::CopyPageAdded{added->characters, added->oldTextRemoved, added->oldTextLeft});
}

Result<protocol::Answer> ReaderServer::handle(const protocol::FinishCopy &finish)
{
    if (!m_copy) return noCopy();
    if (!isInWorkDir(finish.path))
        return fail(ErrorCode::Usage, QStringLiteral("The reader process writes only in its own folder."));
    const auto written = m_copy->write(finish.path);
    m_copy.reset();
    if (!written) return passOn(written);
    return protocol::Answer(protocol::CopyWritten{written->bytes, written->remarks});
}

} // namespace tt
