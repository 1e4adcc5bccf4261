// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol_copy.h"

#include "ocr/reader/cbor_bounds.h"
#include "ocr/text/page_text_io.h"

namespace tt::protocol
{

namespace
{

constexpr qint64 kMaxCopyBytes = qint64(1) << 40;
constexpr qint64 kMaxCharacters = 100'000'000;
constexpr qsizetype kMaxDrawnText = 16 << 20; ///< UTF-16 units of one page
constexpr qsizetype kSha256Digits = 64;

int pageOf(Fields &fields) { return static_cast<int>(fields.integer(FPage, 0, kMaxPages)); }

Result<Request> addCopyPageOf(Fields &fields, bool hasText)
{
    AddCopyPage add;
    add.page = pageOf(fields);
    if (!fields.ok()) return bad("page number");
    if (!hasText) return Request(std::move(add));
    auto text = pageTextOf(fields);
    if (!text) return passOn(text);
    add.text = std::move(*text);
    return Request(std::move(add));
}

} // namespace

void fill(QCborMap &map, const ReadDrawnText &read)
{
    map[FKind] = KReadDrawnText;
    map[FPage] = read.page;
}

void fill(QCborMap &map, const StartCopy &start)
{
    map[FKind] = KStartCopy;
    map[FProducer] = start.producer;
    map[FSha256] = start.originalSha256;
}

void fill(QCborMap &map, const AddCopyPage &add)
{
    map[FKind] = KAddCopyPage;
    map[FPage] = add.page;
    if (add.text) map[FText] = encodePageText(*add.text);
}

void fill(QCborMap &map, const FinishCopy &finish)
{
    map[FKind] = KFinishCopy;
    map[FPath] = finish.path;
}

void fill(QCborMap &map, const PageTextDrawn &drawn)
{
    map[FKind] = KTextDrawn;
    map[FText] = drawn.text.left(kMaxDrawnText).toUtf8();
    map[FHidden] = drawn.hidden;
}

void fill(QCborMap &map, const CopyStarted &) { map[FKind] = KCopyStarted; }

void fill(QCborMap &map, const CopyPageAdded &added)
{
    map[FKind] = KCopyPageAdded;
    map[FCharacters] = added.characters;
    map[FRemoved] = added.oldTextRemoved;
    map[FLeft] = added.oldTextLeft;
}

void fill(QCborMap &map, const CopyWritten &written)
{
    map[FKind] = KCopyWritten;
    map[FBytes] = written.bytes;
    map[FRemarks] = QCborArray::fromStringList(written.remarks);
}

Result<Request> copyRequestOf(const QCborMap &map)
{
    Fields fields(map);
    Request request = Close{};
    switch (wholeNumber(map[FKind], 0)) {
    case KReadDrawnText:
        request = ReadDrawnText{pageOf(fields)};
        break;
    case KStartCopy: {
        StartCopy start{fields.text(FProducer), fields.text(FSha256)};
        if (start.originalSha256.size() > kSha256Digits) return bad("SHA-256");
        request = std::move(start);
        break;
    }
    case KAddCopyPage:
        return addCopyPageOf(fields, map.contains(FText));
    default:
        request = FinishCopy{fields.text(FPath)};
        break;
    }
    if (!fields.ok()) return bad("request field");
    return request;
}

Result<Answer> copyAnswerOf(const QCborMap &map)
{
    Fields fields(map);
    Answer answer = Closed{};
    switch (wholeNumber(map[FKind], 0)) {
    case KTextDrawn: {
        const QString text = QString::fromUtf8(fields.bytes(FText));
        if (text.size() > kMaxDrawnText) return bad("text of a page");
        answer = PageTextDrawn{text, fields.boolean(FHidden)};
        break;
    }
    case KCopyStarted:
        answer = CopyStarted{};
        break;
    case KCopyPageAdded:
        answer = CopyPageAdded{fields.integer(FCharacters, 0, kMaxCharacters), fields.boolean(FRemoved),
                               fields.boolean(FLeft)};
        break;
    default:
        answer = CopyWritten{fields.integer(FBytes, 0, kMaxCopyBytes), fields.texts(FRemarks)};
        break;
    }
    if (!fields.ok()) return bad("answer field");
    return answer;
}

Result<PageText> pageTextOf(Fields &fields)
{
    const QByteArray page = fields.bytes(FText);
    if (!fields.ok()) return bad("page");
    if (!isBoundedCbor(page)) return bad("page with too many items");
    return decodePageText(page);
}

} // namespace tt::protocol
