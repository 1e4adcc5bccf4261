// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/server.h"

#include "ocr/reader/protocol_frames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace tt
{

namespace
{

tl::unexpected<Error> notOpen()
{
    return fail(ErrorCode::Usage, QStringLiteral("No file is open in the reader process."));
}

bool isInside(const QString &folder, const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return QFileInfo(clean).isAbsolute() && clean.startsWith(folder + u'/');
}

QImage asRawFormat(const QImage &image)
{
    if (image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_RGB32) return image;
    return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
}

Result<void> writePixels(const QImage &image, const QString &path)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.write(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()) ==
                             image.sizeInBytes() &&
                         file.flush();
    if (!written)
        return fail(
            ErrorCode::DiskFull,
            QStringLiteral("There is no room for a page image; free some space on the temporary disk."),
            file.errorString());
    return {};
}

} // namespace

ReaderServer::ReaderServer(int inputFd, int outputFd, std::unique_ptr<PagePipeline> pipeline,
                           const QString &filesDir, const QString &workDir)
    : m_input(inputFd)
    , m_output(outputFd)
    , m_pipeline(std::move(pipeline))
    , m_filesDir(QDir::cleanPath(filesDir))
    , m_workDir(QDir::cleanPath(workDir))
{
}

bool ReaderServer::run(const protocol::Greeting &greeting)
{
    if (!send(protocol::encode(greeting))) return false;
    protocol::FrameReader frames;
    std::array<char, 65'536> piece{};
    for (;;) {
        const ssize_t got = ::read(m_input, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return got == 0;
        frames.append(QByteArrayView(piece.data(), got));
        while (const auto payload = frames.next()) {
            if (!*payload) return false;
            const auto request = protocol::decodeRequest(**payload);
            if (!request) return false;
            if (!send(protocol::encode(protocol::AnswerFrame{request->id, answer(request->request)})))
                return false;
        }
    }
}

Result<protocol::Answer> ReaderServer::answer(const protocol::Request &request)
{
    return std::visit([this](const auto &r) { return handle(r); }, request);
}

bool ReaderServer::isInWorkDir(const QString &path) const { return isInside(m_workDir, path); }

Result<protocol::Answer> ReaderServer::handle(const protocol::Open &open)
{
    m_copy.reset();
    m_source.reset();
    if (!isInside(m_filesDir, open.path))
        return fail(ErrorCode::Usage,
                    QStringLiteral("The reader process opens only files that it was handed."));
    auto source = openPageSource(open.path, open.displayName, open.password);
    if (!source) return passOn(source);
    const int pages = (*source)->pageCount();
    if (pages > open.maxPages)
        return fail(
            ErrorCode::TooLarge,
            QStringLiteral("\"%1\" has %2 pages; at most %3 are read. Split the file and import the parts.")
                .arg(open.displayName)
                .arg(pages)
                .arg(open.maxPages));
    protocol::Opened opened;
    opened.mediaType = (*source)->mediaType();
    opened.metadata = (*source)->metadata();
    for (int page = 0; page < pages; ++page) {
        opened.pageSizes.append(
            (*source)->pageSize(page)); // a broken page keeps its place; reading it says what is wrong
    }
    if (open.careful) (*source)->beCareful();
    m_prepared = {};
    m_source = std::move(*source);
    m_displayName = open.displayName;
    return protocol::Answer(std::move(opened));
}

Result<protocol::Answer> ReaderServer::handle(const protocol::ReadPage &read)
{
    if (!m_source) return notOpen();
    if (!m_pipeline)
        return fail(ErrorCode::ModelsMissing,
                    QStringLiteral("This reader process only draws pages; it has no engine."));
    const ReadOptions options{read.trustEmbeddedText, read.secondReading};
    auto reading = m_pipeline->readAndLook(*m_source, read.page, options, {});
    if (!reading) return passOn(reading);
    return protocol::Answer(protocol::ReadPageDone{std::move(reading->text), std::move(reading->look)});
}

Result<protocol::Answer> ReaderServer::handle(const protocol::Render &render)
{
    if (!m_source) return notOpen();
    if (!isInWorkDir(render.path))
        return fail(ErrorCode::Usage, QStringLiteral("The reader process writes only in its own folder."));
    const RenderSpec spec{render.dpi, render.clip, render.maxPixels};
    const auto rendered = render.prepared ? m_prepared.render(*m_source, render.page, spec, {})
                                          : m_source->render(render.page, spec, {});
    if (!rendered) return passOn(rendered);
    const QImage image = asRawFormat(rendered->image);
    if (image.isNull())
        return fail(
            ErrorCode::OutOfMemory,
            QStringLiteral("Page %1 of \"%2\" could not be drawn.").arg(render.page + 1).arg(m_displayName));
    if (const auto written = writePixels(image, render.path); !written) return passOn(written);
    return protocol::Answer(protocol::Rendered{image.width(), image.height(),
                                               static_cast<int>(image.bytesPerLine()),
                                               image.format() == QImage::Format_Grayscale8, rendered->dpi});
}

Result<protocol::Answer> ReaderServer::handle(const protocol::Close &)
{
    m_copy.reset();
    m_source.reset();
    return protocol::Answer(protocol::Closed{});
}

bool ReaderServer::send(const QByteArray &payload) const
{
    const QByteArray bytes = protocol::framed(payload);
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t done =
            ::write(m_output, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        sent += done;
    }
    return true;
}

} // namespace tt
