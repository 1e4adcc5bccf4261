// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_reader.h"

#include "app/analysis/watchlist_formats.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tt
{

namespace
{

struct WatchlistText {
    Q_DECLARE_TR_FUNCTIONS(Watchlist)
};

WatchlistReading refused(WatchlistFormat format, ErrorCode code, const QString &text)
{
    WatchlistReading reading;
    reading.format = format;
    reading.code = code;
    reading.problems.append({WatchlistProblem::Severity::Error, {}, 0, 0, text});
    return reading;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError()) return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
    return text;
}

/// UTF-8 with or without a mark, UTF-16 with one. Nothing when it is neither: a guess among the encodings of
/// Chinese Windows would turn names into other names.
std::optional<QString> textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE")) return decoded(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF")) return decoded(bytes, QStringConverter::Utf16BE);
    std::optional<QString> text = decoded(bytes, QStringConverter::Utf8);
    if (text && text->contains(QChar::Null)) return std::nullopt;
    return text;
}

/// The line that is no UTF-8.
qsizetype lineOfDefect(const QByteArray &bytes)
{
    qsizetype line = 1;
    for (const QByteArray &each : bytes.split('\n')) {
        if (each.contains('\0') || !decoded(each, QStringConverter::Utf8)) return line;
        ++line;
    }
    return 1;
}

} // namespace

WatchlistReading readWatchlist(const QByteArray &bytes, WatchlistFormat format, const Watchlist *base)
{
    if (bytes.size() > Watchlist::kMaxBytes)
        return refused(format, ErrorCode::TooLarge, WatchlistText::tr("the file is larger than 16 MiB"));
    const std::optional<QString> text = textOf(bytes);
    if (!text)
        return refused(
            format, ErrorCode::BadFormat,
            WatchlistText::tr(
                "line %1 is not in UTF-8: the file was most likely saved in GB18030 or GBK. In Excel or WPS, "
                "save "
                "it again as “CSV UTF-8”; elsewhere, “iconv -f GB18030 -t UTF-8” turns it into UTF-8")
                .arg(lineOfDefect(bytes)));
    const QString start = text->trimmed().left(1);
    if (start.isEmpty()) return refused(format, ErrorCode::Empty, WatchlistText::tr("the file is empty"));
    if (format == WatchlistFormat::Unknown)
        format = start == u"{" || start == u"[" ? WatchlistFormat::Json : WatchlistFormat::Csv;
    return format == WatchlistFormat::Json ? readJsonWatchlist(bytes, *text, base)
                                           : readCsvWatchlist(bytes, *text, base);
}

QString watchlistProblemText(const WatchlistProblem &problem)
{
    QString where;
    if (problem.line > 0)
        where = WatchlistText::tr("Line %1").arg(problem.line);
    else if (problem.entry > 0)
        where = WatchlistText::tr("Entry %1").arg(problem.entry);
    else
        where = WatchlistText::tr("The watch-list");
    if (!problem.id.isEmpty()) where += QStringLiteral(" (%1)").arg(problem.id);
    return QStringLiteral("%1: %2.").arg(where, problem.text);
}

QString watchlistFormatName(WatchlistFormat format)
{
    switch (format) {
    case WatchlistFormat::Json:
        return QStringLiteral("json");
    case WatchlistFormat::Csv:
        return QStringLiteral("csv");
    case WatchlistFormat::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace tt
