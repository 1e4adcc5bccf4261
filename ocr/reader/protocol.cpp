// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol.h"

#include "ocr/reader/cbor_bounds.h"
#include "ocr/reader/protocol_frames.h"
#include "ocr/text/cbor_values.h"
#include "ocr/text/page_text_io.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <cmath>

namespace tt::protocol
{

namespace
{

constexpr int kMaxText = 64'000; ///< UTF-16 units of any single text in a message
constexpr int kMaxImageSide = 65'536;
constexpr double kMaxPoints = 1e7;

// Message kinds and keys. Numbers are never reused for another meaning.
enum Kind {
    KGreeting = 1,
    KOpen,
    KReadPage,
    KRender,
    KClose,
    KOpened,
    KReadDone,
    KRendered,
    KClosed,
    KError
};
enum Key {
    FKind = 0,
    FId,
    FPath,
    FName,
    FPassword,
    FMaxPages,
    FPage,
    FTrust,
    FSecond,
    FDpi,
    FClip,
    FMaxPixels,
    FPrepared,
    FVersion,
    FEngines,
    FFences,
    FMedia,
    FSizes,
    FMeta,
    FText,
    FWidth,
    FHeight,
    FBytesPerLine,
    FGrey,
    FCode,
    FMessage,
    FDetail,
    FCareful
};

tl::unexpected<Error> bad(const char *what)
{
    return fail(ErrorCode::BadFormat, QStringLiteral("The reader process sent something that is no answer."),
                QString::fromLatin1(what));
}

/// Takes fields out of a map and remembers whether one was missing, of another type or out of range.
class Fields final
{
public:
    explicit Fields(const QCborMap &map)
        : m_map(map)
    {
    }

    QString text(int key)
    {
        const QCborValue value = m_map[key];
        if (!value.isString()) m_ok = false;
        QString out = value.toString();
        if (out.size() > kMaxText) m_ok = false;
        return out;
    }
    qint64 integer(int key, qint64 low, qint64 high)
    {
        const QCborValue value = m_map[key];
        const qint64 number = wholeNumber(value, low);
        if (!value.isInteger() || number < low || number > high) {
            m_ok = false;
            return low;
        }
        return number;
    }
    double real(int key, double low, double high) { return checked(m_map[key], low, high); }
    bool boolean(int key)
    {
        if (!m_map[key].isBool()) m_ok = false;
        return m_map[key].toBool();
    }
    PageRect clip(int key)
    {
        const QCborArray array = m_map[key].toArray();
        if (array.size() != 4) {
            m_ok = false;
            return {};
        }
        return {checked(array[0], 0, 1), checked(array[1], 0, 1), checked(array[2], 0, 1),
                checked(array[3], 0, 1)};
    }
    QVector<QSizeF> sizes(int key)
    {
        const QCborArray array = m_map[key].toArray();
        if (!m_map[key].isArray() || array.size() % 2 != 0 || array.size() / 2 > kMaxPages) m_ok = false;
        QVector<QSizeF> out;
        for (qsizetype i = 0; m_ok && i + 1 < array.size(); i += 2)
            out.append({checked(array[i], 0, kMaxPoints), checked(array[i + 1], 0, kMaxPoints)});
        return out;
    }
    QStringList texts(int key)
    {
        QStringList out;
        for (const auto value : m_map[key].toArray()) {
            if (!value.isString() || value.toString().size() > kMaxText || out.size() > 64) m_ok = false;
            out.append(value.toString());
        }
        return out;
    }
    QMap<QString, QString> textMap(int key)
    {
        QMap<QString, QString> out;
        const QCborMap map = m_map[key].toMap();
        if (map.size() > 256) m_ok = false;
        for (auto it = map.cbegin(); m_ok && it != map.cend(); ++it) {
            const QString value = it.value().toString();
            if (value.size() > kMaxText || !it.key().isString()) m_ok = false;
            out.insert(it.key().toString(), value);
        }
        return out;
    }
    QByteArray bytes(int key)
    {
        if (!m_map[key].isByteArray()) m_ok = false;
        return m_map[key].toByteArray();
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    double checked(const QCborValue &value, double low, double high)
    {
        const double number =
            value.isInteger() ? static_cast<double>(value.toInteger()) : value.toDouble(NAN);
        if (!(number >= low && number <= high)) {
            m_ok = false;
            return low;
        }
        return number;
    }

    const QCborMap &m_map;
    bool m_ok = true;
};

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
    std::optional<Request> request;
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
    default:
        return bad("unknown request");
    }
    if (!fields.ok()) return bad("request field");
    return *request;
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
        const QByteArray page = fields.bytes(FText);
        if (!isBoundedCbor(page)) return bad("page with too many items");
        auto text = decodePageText(page);
        if (!fields.ok()) return bad("page");
        if (!text) return passOn(text);
        return Answer(ReadPageDone{std::move(*text)});
    }
    case KRendered:
        return renderedOf(fields);
    case KClosed:
        return Answer(Closed{});
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
