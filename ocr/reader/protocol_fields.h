// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/reader/protocol.h"
#include "ocr/text/cbor_values.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <cmath>

namespace tt::protocol
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
    KError,
    KReadDrawnText,
    KStartCopy,
    KAddCopyPage,
    KFinishCopy,
    KTextDrawn,
    KCopyStarted,
    KCopyPageAdded,
    KCopyWritten
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
    FCareful,
    FProducer,
    FSha256,
    FCharacters,
    FRemoved,
    FLeft,
    FBytes,
    FRemarks,
    FHidden,
    FLook
};

[[nodiscard]] inline tl::unexpected<Error> bad(const char *what)
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

} // namespace tt::protocol
