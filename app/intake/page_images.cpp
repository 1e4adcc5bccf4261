// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/page_images.h"

#include "app/casefile/case_thread.h"
#include "app/intake/original_copy.h"
#include "app/intake/raw_file.h"
#include "app/intake/reader_process.h"
#include "app/intake/reader_setup.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <vector>

namespace tt
{

namespace
{

constexpr int kMaxCopies =
    3; ///< originals kept for the reader, so that leafing to and fro does not copy again
constexpr int kMaxEndedReaders = 2; ///< in a row: then the document's pages are not tried one after the other
constexpr qint64 kGiveUpMs = 3'000; ///< for so long; whoever asks later gets one try
constexpr qint64 kMaxPixels = 16'000'000;

struct Waiting {
    quint64 ticket = 0;
    PageImageRequest request;
    bool forgotten = false;
    bool tried = false; ///< its reader ended once
};

/// How often a document ended its reader since a page of it was drawn.
struct Ended {
    int times = 0;
    QElapsedTimer last;

    [[nodiscard]] bool givenUp() const { return times >= kMaxEndedReaders; }
    [[nodiscard]] bool hopeless() const { return givenUp() && last.elapsed() < kGiveUpMs; }
};

struct Copy {
    DocumentId document;
    QString path;
    QString name; ///< for messages
    bool ready = false;
    quint64 used = 0;
};

/// The pixels a reader wrote. The sizes were checked by the protocol; the file must hold what they promise.
Result<QImage> imageFrom(const QString &path, const protocol::Rendered &rendered)
{
    const auto broken = [] {
        return fail(ErrorCode::BadFormat,
                    PageImages::tr("The reader process did not write the page image it announced."));
    };
    QFile file;
    if (!openFromReader(file, path)) return broken();
    QImage image(rendered.width, rendered.height,
                 rendered.grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorCode::OutOfMemory, PageImages::tr("There is no memory for the page image."));
    const qint64 wanted = std::min<qint64>(image.bytesPerLine(), rendered.bytesPerLine);
    for (int y = 0; y < rendered.height; ++y) {
        const bool got = file.seek(qint64(rendered.bytesPerLine) * y) &&
                         file.read(reinterpret_cast<char *>(image.scanLine(y)), wanted) == wanted;
        if (!got) return broken();
    }
    return image;
}

} // namespace

struct PageImages::Private {
    Private(PageImages *owner, CaseThread &thread, const ReaderSetup &readerSetup)
        : q(owner)
        , caseThread(thread)
        , setup(readerSetup)
        , reader(readerSetup, QStringLiteral("none"), files.path())
    {
    }

    void next();
    [[nodiscard]] Copy *copyOf(DocumentId document);
    void makeCopy(DocumentId document);
    void begin(const Waiting &waiting, const Copy &copy);
    void answered(const Result<protocol::Answer> &answer);
    void sendRender();
    void fail(const Waiting &waiting, const Error &error);
    void failAllOf(DocumentId document, const Error &error);

    PageImages *q;
    CaseThread &caseThread;
    ReaderSetup setup;
    WorkDir files;
    ReaderProcess reader;
    std::vector<Waiting> queue;
    std::vector<Copy> copies;
    std::optional<Waiting> current;
    bool opening = false;
    DocumentId openDocument;
    int openGeneration = -1;
    QHash<DocumentId, QString> passwords;
    QHash<DocumentId, Ended> ended;
    quint64 lastTicket = 0;
    quint64 clock = 0;
    quint64 generation = 0;
};

Copy *PageImages::Private::copyOf(DocumentId document)
{
    for (Copy &copy : copies) {
        if (copy.document == document) return &copy;
    }
    return nullptr;
}

void PageImages::Private::makeCopy(DocumentId document)
{
    if (copies.size() >= kMaxCopies) {
        const auto oldest = std::min_element(copies.begin(), copies.end(), [](const Copy &a, const Copy &b) {
            return std::pair(!a.ready, a.used) < std::pair(!b.ready, b.used);
        });
        if (!oldest->ready) return; // all are being written; next() comes again when one is
        QFile::remove(oldest->path);
        if (openDocument == oldest->document) openGeneration = -1;
        copies.erase(oldest);
    }
    const QString path = files.filePath(QStringLiteral("%1.bin").arg(document.value));
    copies.push_back({document, path, {}, false, ++clock});
    const auto work = [document, path](CaseFile *file) -> Result<QString> {
        if (!file) return tt::fail(ErrorCode::NotFound, PageImages::tr("The case was closed."));
        const auto record = file->document(document);
        if (!record) return passOn(record);
        const auto copied = copyOriginal(*file, document, path);
        if (!copied) return passOn(copied);
        return record->name;
    };
    const auto copied = [this, document, started = generation](const Result<QString> &name) {
        if (started != generation) return;
        Copy *copy = copyOf(document);
        if (copy && name) {
            copy->ready = true;
            copy->name = *name;
        }
        if (!name) {
            std::erase_if(copies, [document](const Copy &c) { return c.document == document; });
            failAllOf(document, name.error());
        }
        next();
    };
    // A future that is finished already would answer inside next(), which walks the queue: the answer always
    // comes by an event.
    caseThread.run(work).then(q, [this, copied](const Result<QString> &name) {
        QMetaObject::invokeMethod(
            q, [copied, name] { copied(name); }, Qt::QueuedConnection);
    });
}

void PageImages::Private::next()
{
    if (current || queue.empty()) return;
    // Highest priority first, the newest of equals.
    std::stable_sort(queue.begin(), queue.end(), [](const Waiting &a, const Waiting &b) {
        return std::pair(a.request.priority, a.ticket) > std::pair(b.request.priority, b.ticket);
    });
    for (auto it = queue.begin(); it != queue.end(); ++it) {
        const DocumentId document = it->request.page.document;
        Copy *copy = copyOf(document);
        if (!copy) {
            makeCopy(document);
            copy = copyOf(document);
        }
        if (!copy || !copy->ready) continue;
        copy->used = ++clock;
        const Waiting waiting = *it;
        queue.erase(it);
        begin(waiting, *copy);
        return;
    }
}

void PageImages::Private::begin(const Waiting &waiting, const Copy &copy)
{
    current = waiting;
    const bool isOpen = openDocument == copy.document && openGeneration == reader.generation();
    opening = !isOpen;
    if (isOpen)
        sendRender();
    else
        reader.send(protocol::Open{copy.path, copy.name, passwords.value(copy.document), setup.maxPages},
                    setup.openTimeoutMs);
}

void PageImages::Private::sendRender()
{
    const PageImageRequest &request = current->request;
    reader.send(protocol::Render{request.page.page, request.dpi, request.clip, kMaxPixels, request.prepared,
                                 reader.workDir().filePath(QStringLiteral("page.raw"))},
                setup.renderTimeoutMs);
}

void PageImages::Private::answered(const Result<protocol::Answer> &answer)
{
    if (!current) return;
    const DocumentId document = current->request.page.document;
    if (answer && opening && std::holds_alternative<protocol::Opened>(*answer)) {
        opening = false;
        openDocument = document;
        openGeneration = reader.generation();
        sendRender();
        return;
    }
    Waiting done = *std::exchange(current, std::nullopt);
    const bool wasOpening = std::exchange(opening, false);
    const auto *rendered = answer ? std::get_if<protocol::Rendered>(&*answer) : nullptr;
    if (rendered) {
        const auto image = imageFrom(reader.workDir().filePath(QStringLiteral("page.raw")), *rendered);
        ended.remove(document);
        if (image && !done.forgotten)
            Q_EMIT q->ready(done.ticket, done.request, *image);
        else if (!image)
            fail(done, image.error());
    } else {
        const Error error = answer ? Error{ErrorCode::BadFormat,
                                           PageImages::tr("The reader process answered what was not asked."),
                                           {}}
                                   : answer.error();
        const bool readerEnded = error.code == ErrorCode::ReaderCrashed ||
                                 error.code == ErrorCode::ReaderTimeout ||
                                 error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::BadFormat;
        if (readerEnded && !reader.startFailed()) {
            Ended &times = ended[document];
            ++times.times;
            times.last.start();
        }
        // Once may be chance: another reader draws it before anybody is told.
        const bool again = readerEnded && !reader.startFailed() && reader.canStart() && !done.tried &&
                           !done.forgotten && !ended.value(document).givenUp();
        if (again) {
            done.tried = true;
            queue.push_back(done);
            next();
            return;
        }
        fail(done, error);
        if (wasOpening || ended.value(document).givenUp() || !reader.canStart()) failAllOf(document, error);
    }
    next();
}

void PageImages::Private::fail(const Waiting &waiting, const Error &error)
{
    if (!waiting.forgotten) Q_EMIT q->failed(waiting.ticket, waiting.request, error);
}

void PageImages::Private::failAllOf(DocumentId document, const Error &error)
{
    std::vector<Waiting> failing;
    std::erase_if(queue, [document, &failing](const Waiting &waiting) {
        const bool match = waiting.request.page.document == document;
        if (match) failing.push_back(waiting);
        return match;
    });
    for (const Waiting &waiting : failing)
        fail(waiting, error);
}

PageImages::PageImages(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, caseThread, setup))
{
    connect(&d->reader, &ReaderProcess::answered, this,
            [this](const Result<protocol::Answer> &answer) { d->answered(answer); });
}

PageImages::~PageImages() = default;

quint64 PageImages::request(const PageImageRequest &request)
{
    const quint64 ticket = ++d->lastTicket;
    const bool hopeless = d->ended.value(request.page.document).hopeless() || !d->reader.canStart() ||
                          d->files.path().isEmpty();
    if (hopeless) {
        const Error error =
            d->files.path().isEmpty()
                ? Error{ErrorCode::Unreadable,
                        tr("The temporary folder cannot be written; make room there."),
                        {}}
                : Error{ErrorCode::ReaderCrashed,
                        tr("This document cannot be drawn: it ended the reader process repeatedly."),
                        {}};
        // Later, so that the caller knows the ticket when the answer comes.
        QMetaObject::invokeMethod(
            this, [this, ticket, request, error] { Q_EMIT failed(ticket, request, error); },
            Qt::QueuedConnection);
        return ticket;
    }
    d->queue.push_back({ticket, request});
    QMetaObject::invokeMethod(
        this, [this] { d->next(); }, Qt::QueuedConnection);
    return ticket;
}

void PageImages::forget(quint64 ticket)
{
    std::erase_if(d->queue, [ticket](const Waiting &waiting) { return waiting.ticket == ticket; });
    if (d->current && d->current->ticket == ticket) d->current->forgotten = true;
}

void PageImages::setPassword(DocumentId document, const QString &password)
{
    d->passwords.insert(document, password);
    d->ended.remove(document);
}

void PageImages::clear()
{
    ++d->generation;
    d->queue.clear();
    d->current.reset();
    d->opening = false;
    d->reader.abandon();
    d->openGeneration = -1;
    d->ended.clear();
    d->passwords.clear();
    for (const Copy &copy : d->copies)
        QFile::remove(copy.path);
    d->copies.clear();
}

} // namespace tt
