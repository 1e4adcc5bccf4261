// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol.h"

#include "ocr/reader/cbor_bounds.h"
#include "ocr/reader/protocol_copy.h"
#include "ocr/reader/protocol_fields.h"
#include "ocr/reader/protocol_frames.h"
#include "ocr/text/page_text_io.h"

namespace tt::protocol
{

namespace
{

QCborArray clipArray(const PageRect &clip) { return {clip.x, clip.y, clip.w, clip.h}; }

void fill(QCborMap &map, const Open &open)
{
    map[FKind] = KOpen;
    map[FPath] = open.path;
    map[FName] = open.displayName;
    map[FPassword] = open.password;
    map[FMaxPages] = open.maxPages;
    map[FCareful] = open.careful;
}

void fill(QCborMap &map, const ReadPage &read)
{
    map[FKind] = KReadPage;
    map[FPage] = read.page;
    map[FTrust] = read.trustEmbeddedText;
    map[FSecond] = read.secondReading;
}

void fill(QCborMap &map, const Render &render)
{
    map[FKind] = KRender;
    map[FPage] = render.page;
    map[FDpi] = render.dpi;
    map[FClip] = clipArray(render.clip);
    map[FMaxPixels] = render.maxPixels;
    map[FPrepared] = render.prepared;
    map[FPath] = render.path;
}

void fill(QCborMap &map, const Close &) { map[FKind] = KClose; }

void fill(QCborMap &map, const Opened &opened)
{
    QCborArray sizes;
    for (const QSizeF &size : opened.pageSizes)
        sizes << size.width() << size.height();
    QCborMap meta;
    for (auto it = opened.metadata.cbegin(); it != opened.metadata.cend(); ++it)
        meta[it.key()] = it.value().left(kMaxText);
    map[FKind] = KOpened;
    map[FMedia] = opened.mediaType;
    map[FSizes] = sizes;
    map[FMeta] = meta;
}

void fill(QCborMap &map, const ReadPageDone &done)
{
    map[FKind] = KReadDone;
    map[FText] = encodePageText(done.text);
    map[FLook] = done.look.cells;
}

void fill(QCborMap &map, const Rendered &rendered)
{
    map[FKind] = KRendered;
    map[FWidth] = rendered.width;
    map[FHeight] = rendered.height;
    map[FBytesPerLine] = rendered.bytesPerLine;
    map[FGrey] = rendered.grey;
    map[FDpi] = rendered.dpi;
}

void fill(QCborMap &map, const Closed &) { map[FKind] = KClosed; }

Result<Request> requestOf(const QCborMap &map)
{
    Fields fields(map);
    Request request = Close{};
    switch (wholeNumber(map[FKind], 0)) {
    case KOpen:
        request = Open{fields.text(FPath), fields.text(FName), fields.text(FPassword),
                       static_cast<int>(fields.integer(FMaxPages, 1, kMaxPages)), fields.boolean(FCareful)};
        break;
    case KReadPage:
        request = ReadPage{static_cast<int>(fields.integer(FPage, 0, kMaxPages)), fields.boolean(FTrust),
                           fields.boolean(FSecond)};
        break;
    case KRender:
        request = Render{static_cast<int>(fields.integer(FPage, 0, kMaxPages)),
                         fields.real(FDpi, 1, 10'000),
                         fields.clip(FClip),
                         fields.integer(FMaxPixels, 1, 1'000'000'000),
                         fields.boolean(FPrepared),
                         fields.text(FPath)};
        break;
    case KClose:
        request = Close{};
        break;
    case KReadDrawnText:
    case KStartCopy:
    case KAddCopyPage:
    case KFinishCopy:
        return copyRequestOf(map);
    default:
        return bad("unknown request");
    }
    if (!fields.ok()) return bad("request field");
    return request;
}

Result<Answer> renderedOf(Fields &fields)
{
    Rendered rendered;
    rendered.width = static_cast<int>(fields.integer(FWidth, 1, kMaxImageSide));
    rendered.height = static_cast<int>(fields.integer(FHeight, 1, kMaxImageSide));
    rendered.bytesPerLine = static_cast<int>(fields.integer(FBytesPerLine, 1, 4 * kMaxImageSide));
    rendered.grey = fields.boolean(FGrey);
    rendered.dpi = fields.real(FDpi, 0, 100'000);
    const int needed = rendered.width * (rendered.grey ? 1 : 4);
    if (!fields.ok() || rendered.bytesPerLine < needed || rendered.bytesPerLine % 4 != 0)
        return bad("image size");
    return Answer(rendered);
}

Result<Answer> answerOf(const QCborMap &map)
{
    Fields fields(map);
    switch (wholeNumber(map[FKind], 0)) {
    case KOpened: {
        const Opened opened{fields.text(FMedia), fields.sizes(FSizes), fields.textMap(FMeta)};
        if (!fields.ok() || opened.pageSizes.isEmpty()) return bad("opened");
        return Answer(opened);
    }
    case KReadDone: {
        auto text = pageTextOf(fields);
        if (!text) return passOn(text);
        const QByteArray look = map[FLook].toByteArray();
        if (!look.isEmpty() && look.size() != PageLook::kBytes) return bad("look");
        return Answer(ReadPageDone{std::move(*text), {look}});
    }
    case KRendered:
        return renderedOf(fields);
    case KClosed:
        return Answer(Closed{});
    case KTextDrawn:
    case KCopyStarted:
    case KCopyPageAdded:
    case KCopyWritten:
        return copyAnswerOf(map);
    default:
        return bad("unknown answer");
    }
}

Result<QCborMap> mapOf(const QByteArray &payload)
{
    if (payload.size() > kMaxFrameBytes) return bad("frame too large");
    if (!isBoundedCbor(payload)) return bad("too many items");
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || !value.isMap()) return bad("not CBOR");
    return value.toMap();
}

QByteArray bytesOf(const QCborMap &map) { return QCborValue(map).toCbor(); }

} // namespace

QByteArray encode(const RequestFrame &frame)
{
    QCborMap map;
    map[FId] = frame.id;
    std::visit([&map](const auto &request) { fill(map, request); }, frame.request);
    return bytesOf(map);
}

QByteArray encode(const AnswerFrame &frame)
{
    QCborMap map;
    map[FId] = frame.id;
    if (frame.answer) {
        std::visit([&map](const auto &answer) { fill(map, answer); }, *frame.answer);
    } else {
        map[FKind] = KError;
        map[FCode] = errorCodeName(frame.answer.error().code);
        map[FMessage] = frame.answer.error().message.left(kMaxText);
        map[FDetail] = frame.answer.error().detail.left(kMaxText);
    }
    return bytesOf(map);
}

QByteArray encode(const Greeting &greeting)
{
    QCborMap map;
    map[FKind] = KGreeting;
    map[FVersion] = greeting.version;
    map[FEngines] = greeting.engines;
    map[FFences] = QCborArray::fromStringList(greeting.fences);
    return bytesOf(map);
}

Result<RequestFrame> decodeRequest(const QByteArray &payload)
{
    const auto map = mapOf(payload);
    if (!map) return passOn(map);
    auto request = requestOf(*map);
    if (!request) return passOn(request);
    return RequestFrame{static_cast<quint32>(wholeNumber((*map)[FId], 0)), std::move(*request)};
}

// gcc 12 at -O3 takes the answer of a frame that holds an error for one that could be destroyed.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

Result<AnswerFrame> decodeAnswer(const QByteArray &payload)
{
    const auto map = mapOf(payload);
    if (!map) return passOn(map);
    Fields fields(*map);
    const auto id = static_cast<quint32>(fields.integer(FId, 0, 0xffffffffLL));
    if (!fields.ok()) return bad("id");
    if (wholeNumber((*map)[FKind], 0) == KError) {
        Error error{errorCodeFromName(fields.text(FCode)), fields.text(FMessage), fields.text(FDetail)};
        if (!fields.ok()) return bad("error");
        return AnswerFrame{id, tl::unexpected<Error>(std::move(error))};
    }
    auto answer = answerOf(*map);
    if (!answer) return passOn(answer);
    return AnswerFrame{id, std::move(*answer)};
}

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

Result<Greeting> decodeGreeting(const QByteArray &payload)
{
    const auto map = mapOf(payload);
    if (!map) return passOn(map);
    Fields fields(*map);
    if (wholeNumber((*map)[FKind], 0) != KGreeting) return bad("no greeting");
    const Greeting greeting{static_cast<int>(fields.integer(FVersion, 0, 1'000'000)), fields.text(FEngines),
                            fields.texts(FFences)};
    if (!fields.ok()) return bad("greeting");
    if (greeting.version != kVersion)
        return fail(
            ErrorCode::BadFormat,
            QStringLiteral(
                "The reader program is of another version than this one; install both from one build."));
    return greeting;
}

} // namespace tt::protocol
