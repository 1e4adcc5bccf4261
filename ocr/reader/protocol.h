// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_look.h"
#include "ocr/base/page_rect.h"
#include "ocr/base/result.h"
#include "ocr/text/page_text.h"

#include <QByteArray>
#include <QMap>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <variant>

/// What a reader process and its parent say to each other.
///
/// Frames on the reader's standard input and output: a 32-bit little-endian length, then that many bytes of
/// CBOR. The parent sends one request at a time and waits for its answer (ids match); the reader speaks only
/// when asked, except for the greeting that it sends once it is ready. The parent trusts nothing it receives:
/// a reader may have been taken over by the file it read.
namespace tt::protocol
{

constexpr int kVersion = 1;
constexpr int kMaxPages = 100'000;

/// Sent once by the reader: what it is and which of its fences stand ("no_new_privs", "seccomp", "landlock",
/// "memory_limit").
struct Greeting {
    int version = kVersion;
    QString engines; ///< "paddle ppocr-v4 + tesseract 5.3.0 …"; empty for a reader that only renders
    QStringList fences;
    bool operator==(const Greeting &) const = default;
};

/// Opens a file of the work folder; the one open before is closed. Answer: Opened.
struct Open {
    QString path;        ///< absolute
    QString displayName; ///< for messages
    QString password;
    int maxPages = 5'000;
    bool careful =
        false; ///< without the examinations a page can do without, because it ended a reader before
    bool operator==(const Open &) const = default;
};

struct Opened {
    QString mediaType;
    QVector<QSizeF> pageSizes; ///< points
    QMap<QString, QString> metadata;
    bool operator==(const Opened &) const = default;
};

/// Reads a page of the open file. Answer: ReadPageDone.
struct ReadPage {
    int page = 0;
    bool trustEmbeddedText = true;
    bool secondReading = true;
    bool operator==(const ReadPage &) const = default;
};

struct ReadPageDone {
    PageText text;
    PageLook look;
    bool operator==(const ReadPageDone &) const = default;
};

/// Renders a part of a page into a file of the work folder as raw pixels. Answer: Rendered.
struct Render {
    int page = 0;
    double dpi = 96;
    PageRect clip{0, 0, 1, 1};
    qint64 maxPixels = 16'000'000;
    bool prepared = false; ///< as the engine sees it
    QString path;          ///< absolute, inside the work folder; replaced when it exists
    bool operator==(const Render &) const = default;
};

/// The file named in Render holds height x bytesPerLine bytes of QImage::Format_RGB32 or Format_Grayscale8.
struct Rendered {
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
    bool grey = false;
    double dpi = 0; ///< really used
    bool operator==(const Rendered &) const = default;
};

/// All text of a page of the open file, seen or not, in the order in which it is drawn. Answer:
/// PageTextDrawn.
struct ReadDrawnText {
    int page = 0;
    bool operator==(const ReadDrawnText &) const = default;
};

struct PageTextDrawn {
    QString text;
    bool hidden = false; ///< some of it cannot be seen, or nothing is known about that
    bool operator==(const PageTextDrawn &) const = default;
};

/// Begins a copy of the open file that can be searched (ocr/pdf/searchable_copy.h). Another copy under way is
/// given up, as it is when the file is closed. Answer: CopyStarted.
struct StartCopy {
    QString producer;       ///< of the copy
    QString originalSha256; ///< in hex, for the copy's metadata
    bool operator==(const StartCopy &) const = default;
};

struct CopyStarted {
    bool operator==(const CopyStarted &) const = default;
};

/// Adds the copy's next page; every page, from 0. Answer: CopyPageAdded.
struct AddCopyPage {
    int page = 0;
    std::optional<PageText> text; ///< none: the page stays as it is
    bool operator==(const AddCopyPage &) const = default;
};

struct CopyPageAdded {
    qint64 characters = 0;       ///< laid on the page, without spaces
    bool oldTextRemoved = false; ///< an invisible text layer of another program was left out
    bool oldTextLeft = false;    ///< there is one that stays
    bool operator==(const CopyPageAdded &) const = default;
};

/// Writes the copy into a file of the work folder. Answer: CopyWritten.
struct FinishCopy {
    QString path; ///< absolute, inside the work folder; replaced when it exists
    bool operator==(const FinishCopy &) const = default;
};

struct CopyWritten {
    qint64 bytes = 0;
    QStringList remarks; ///< sentences for people
    bool operator==(const CopyWritten &) const = default;
};

/// Closes the open file. Answer: Closed. A reader also ends when its standard input ends.
struct Close {
    bool operator==(const Close &) const = default;
};
struct Closed {
    bool operator==(const Closed &) const = default;
};

using Request =
    std::variant<Open, ReadPage, Render, Close, ReadDrawnText, StartCopy, AddCopyPage, FinishCopy>;
using Answer = std::variant<Opened, ReadPageDone, Rendered, Closed, PageTextDrawn, CopyStarted, CopyPageAdded,
                            CopyWritten>;

struct RequestFrame {
    quint32 id = 0;
    Request request;
};

/// An answer, or the reason why there is none.
struct AnswerFrame {
    quint32 id = 0;
    Result<Answer> answer;
};

QByteArray encode(const RequestFrame &frame);
QByteArray encode(const AnswerFrame &frame);
QByteArray encode(const Greeting &greeting);

/// The payloads of frames (without the length). BadFormat for anything that does not fit: wrong types, sizes
/// past their bounds, numbers that are not finite, images whose sizes do not add up.
Result<RequestFrame> decodeRequest(const QByteArray &payload);
Result<AnswerFrame> decodeAnswer(const QByteArray &payload);
Result<Greeting> decodeGreeting(const QByteArray &payload);

} // namespace tt::protocol
