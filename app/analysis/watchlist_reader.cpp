// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

QString tr(const char *text) { return QCoreApplication::translate("Watchlist", text); }

constexpr std::array kCategories = {u"cloud_vendor", u"cloud_service",    u"ai_model",          u"ai_chip",
                                    u"chip_server",  u"restricted_party", u"intermediary_type", u"other"};

} // namespace

/// Builds a Watchlist from a file that a person may have edited; the first defect ends the reading with a
/// sentence that names it.
class WatchlistReader final
{
public:
    Result<std::shared_ptr<const Watchlist>> json(const QByteArray &bytes)
    {
        if (bytes.size() > Watchlist::kMaxBytes)
            return fail(ErrorCode::TooLarge, tr("The watch-list is larger than 16 MiB."));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype line = bytes.left(error.offset).count('\n') + 1;
            return fail(ErrorCode::BadFormat, tr("The watch-list is not valid JSON: line %1.").arg(line),
                        error.errorString());
        }
        const QJsonObject root = document.object();
        const QJsonValue entries = root.value(QStringLiteral("entries"));
        if (!entries.isArray())
            return fail(ErrorCode::BadFormat, tr("The watch-list has no list “entries”."));
        if (!readShared(root)) return bad();
        const QJsonArray array = entries.toArray();
        if (array.size() > Watchlist::kMaxEntries)
            return fail(ErrorCode::TooLarge, tr("The watch-list has more than 20,000 entries."));
        for (qsizetype i = 0; i < array.size(); ++i) {
            m_where = tr("entry %1").arg(i + 1);
            if (!readEntry(array.at(i))) return bad();
        }
        return finish(bytes);
    }

    Result<std::shared_ptr<const Watchlist>> csv(const QByteArray &bytes)
    {
        if (bytes.size() > Watchlist::kMaxBytes)
            return fail(ErrorCode::TooLarge, tr("The watch-list is larger than 16 MiB."));
        const QVector<QStringList> rows = splitCsv(QString::fromUtf8(bytes));
        if (rows.isEmpty()) return fail(ErrorCode::Empty, tr("The watch-list is empty."));
        const QStringList columns = rows.first();
        for (const QString &needed :
             {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("aliases")}) {
            if (!columns.contains(needed))
                return fail(ErrorCode::BadFormat,
                            tr("The watch-list's first line has no column “%1”.").arg(needed));
        }
        if (rows.size() > Watchlist::kMaxEntries)
            return fail(ErrorCode::TooLarge, tr("The watch-list has more than 20,000 entries."));
        for (qsizetype i = 1; i < rows.size(); ++i) {
            m_where = tr("line %1").arg(i + 1);
            const auto field = [&](const QString &name) {
                return rows[i].value(columns.indexOf(name)).trimmed();
            };
            WatchEntry entry;
            entry.id = field(QStringLiteral("id"));
            entry.name = field(QStringLiteral("name"));
            entry.category = field(QStringLiteral("category"));
            entry.home = field(QStringLiteral("home"));
            entry.aliases = listOf(field(QStringLiteral("aliases")));
            entry.guard.requireAny = listOf(field(QStringLiteral("require")));
            entry.guard.rejectAny = listOf(field(QStringLiteral("reject")));
            if (entry.category.isEmpty()) entry.category = QStringLiteral("other");
            if (!entry.guard.requireAny.isEmpty())
                entry.guard.level = GuardLevel::Hard;
            else if (!entry.guard.rejectAny.isEmpty())
                entry.guard.level = GuardLevel::Soft;
            if (!add(std::move(entry))) return bad();
        }
        return finish(bytes);
    }

private:
    bool defect(const QString &what)
    {
        m_defect = what;
        return false;
    }

    [[nodiscard]] tl::unexpected<Error> bad() const
    {
        return fail(ErrorCode::BadFormat,
                    tr("The watch-list cannot be used: %1: %2.").arg(m_where, m_defect));
    }

    bool texts(const QJsonValue &value, const QString &name, QStringList &out)
    {
        if (value.isUndefined() || value.isNull()) return true;
        if (!value.isArray()) return defect(tr("“%1” must be a list of words").arg(name));
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array) {
            const QString text = item.toString().trimmed();
            if (!item.isString() || text.isEmpty())
                return defect(tr("“%1” holds something that is no word").arg(name));
            if (text.size() > Watchlist::kMaxAliasLength)
                return defect(tr("“%1” holds a word of more than 200 characters").arg(name));
            out.append(text);
        }
        return true;
    }

    bool text(const QJsonObject &object, const QString &name, bool needed, QString &out)
    {
        const QJsonValue value = object.value(name);
        if (!needed && (value.isUndefined() || value.isNull())) return true;
        if (!value.isString() || (needed && value.toString().trimmed().isEmpty()))
            return defect(tr("“%1” is missing or no text").arg(name));
        out = value.toString().trimmed();
        return true;
    }

    bool readShared(const QJsonObject &root)
    {
        m_where = tr("the list");
        const QJsonObject sets = root.value(QStringLiteral("context_sets")).toObject();
        for (auto it = sets.begin(); it != sets.end(); ++it) {
            QStringList words;
            if (!texts(it.value(), it.key(), words)) return false;
            m_list->m_sets.insert(it.key(), words);
        }
        if (!text(root, QStringLiteral("self_sufficient_pattern"), false, m_list->m_selfSufficient))
            return false;
        if (!checkPattern(m_list->m_selfSufficient)) return false;
        const QJsonArray phrases = root.value(QStringLiteral("signal_phrases")).toArray();
        for (const QJsonValue item : phrases) {
            SignalPhrases phrase;
            const QJsonObject object = item.toObject();
            if (!text(object, QStringLiteral("id"), true, phrase.id) ||
                !text(object, QStringLiteral("why"), false, phrase.why))
                return false;
            if (!texts(object.value(QStringLiteral("phrases")), QStringLiteral("phrases"), phrase.phrases))
                return false;
            m_list->m_signals.append(phrase);
        }
        return true;
    }

    bool checkPattern(const QString &pattern)
    {
        if (pattern.isEmpty()) return true;
        const QRegularExpression expression(pattern);
        if (!expression.isValid())
            return defect(tr("the pattern is not valid: %1").arg(expression.errorString()));
        const auto match = expression.match(QString());
        if (match.hasMatch())
            return defect(tr("the pattern matches nothing at all, so it would match everywhere"));
        return true;
    }

    bool contextWords(const QJsonValue &value, const QString &name, QStringList &out)
    {
        QStringList words;
        if (!texts(value, name, words)) return false;
        for (const QString &word : words) {
            if (!word.startsWith(u'@')) {
                out.append(word);
            } else if (m_list->m_sets.contains(word)) {
                out.append(m_list->m_sets.value(word));
            } else {
                return defect(tr("“%1” names the unknown word set %2").arg(name, word));
            }
        }
        return true;
    }

    bool readGuard(const QJsonValue &value, WatchGuard &guard)
    {
        if (value.isUndefined() || value.isNull()) return true;
        if (!value.isObject()) return defect(tr("“guard” must be an object"));
        const QJsonObject object = value.toObject();
        QString level;
        if (!text(object, QStringLiteral("level"), true, level)) return false;
        if (level == u"none")
            guard.level = GuardLevel::None;
        else if (level == u"soft")
            guard.level = GuardLevel::Soft;
        else if (level == u"hard")
            guard.level = GuardLevel::Hard;
        else
            return defect(tr("the guard level “%1” is none of none, soft, hard").arg(level));
        if (!text(object, QStringLiteral("pattern"), false, guard.pattern) || !checkPattern(guard.pattern))
            return false;
        if (!contextWords(object.value(QStringLiteral("require_any")), QStringLiteral("require_any"),
                          guard.requireAny))
            return false;
        if (!contextWords(object.value(QStringLiteral("reject_any")), QStringLiteral("reject_any"),
                          guard.rejectAny))
            return false;
        const QJsonValue window = object.value(QStringLiteral("window_chars"));
        if (window.isDouble())
            guard.windowChars = std::clamp(window.toInt(40), 0, 400);
        else if (!window.isUndefined() && !window.isNull())
            return defect(tr("“window_chars” must be a number"));
        return true;
    }

    bool readControl(const QJsonValue &value, QVector<ControlEvent> &events)
    {
        if (!value.isObject()) return true;
        const QJsonObject object = value.toObject();
        const QString status = object.value(QStringLiteral("classification")).toString();
        const QJsonArray array = object.value(QStringLiteral("events")).toArray();
        for (const QJsonValue item : array) {
            const QJsonObject event = item.toObject();
            const QDate date = QDate::fromString(event.value(QStringLiteral("date")).toString(), Qt::ISODate);
            if (!date.isValid())
                return defect(tr("an export-control event has no date of the form 2023-10-17"));
            events.append({date, status, event.value(QStringLiteral("what")).toString(),
                           event.value(QStringLiteral("confidence")).toString()});
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const ControlEvent &a, const ControlEvent &b) { return a.date < b.date; });
        return true;
    }

    bool readEntry(const QJsonValue &value)
    {
        if (!value.isObject()) return defect(tr("it is not an object"));
        const QJsonObject object = value.toObject();
        WatchEntry entry;
        if (!text(object, QStringLiteral("id"), true, entry.id)) return false;
        m_where = entry.id;
        if (!text(object, QStringLiteral("name"), true, entry.name) ||
            !text(object, QStringLiteral("category"), true, entry.category))
            return false;
        if (!text(object, QStringLiteral("home"), false, entry.home) ||
            !text(object, QStringLiteral("vendor"), false, entry.vendor))
            return false;
        if (!text(object, QStringLiteral("notes"), false, entry.notes) ||
            !text(object, QStringLiteral("confidence"), false, entry.confidence))
            return false;
        const QJsonValue aliases = object.value(QStringLiteral("aliases"));
        if (aliases.isArray()) {
            if (!texts(aliases, QStringLiteral("aliases"), entry.aliases)) return false;
        } else {
            for (const QString &script :
                 {QStringLiteral("hans"), QStringLiteral("hant"), QStringLiteral("latin")}) {
                if (!texts(aliases.toObject().value(script), QStringLiteral("aliases.") + script,
                           entry.aliases))
                    return false;
            }
        }
        if (!texts(object.value(QStringLiteral("ocr_forms")), QStringLiteral("ocr_forms"), entry.ocrForms))
            return false;
        if (!texts(object.value(QStringLiteral("weak_aliases")), QStringLiteral("weak_aliases"),
                   entry.weakAliases))
            return false;
        if (!contextWords(object.value(QStringLiteral("weak_require")), QStringLiteral("weak_require"),
                          entry.weakRequire))
            return false;
        if (!texts(object.value(QStringLiteral("implies")), QStringLiteral("implies"), entry.implies))
            return false;
        const QJsonArray operators = object.value(QStringLiteral("legal_entities_cn")).toArray();
        for (const QJsonValue each : operators)
            entry.operators.append(each.toObject().value(QStringLiteral("name")).toString());
        if (!readGuard(object.value(QStringLiteral("guard")), entry.guard)) return false;
        if (!readControl(object.value(QStringLiteral("export_control")), entry.control)) return false;
        return add(std::move(entry));
    }

    bool add(WatchEntry entry)
    {
        if (entry.id.isEmpty()) return defect(tr("“id” is missing"));
        if (entry.name.isEmpty()) return defect(tr("“name” is missing"));
        if (m_list->m_byId.contains(entry.id)) return defect(tr("the id “%1” is used twice").arg(entry.id));
        if (entry.aliases.isEmpty() && entry.guard.pattern.isEmpty())
            return defect(tr("it has neither aliases nor a pattern"));
        const bool known = std::any_of(kCategories.begin(), kCategories.end(), [&](const char16_t *name) {
            return entry.category == QStringView(name);
        });
        if (!known) return defect(tr("the category “%1” is unknown").arg(entry.category));
        for (const QString &alias : entry.aliases) {
            if (alias.size() < 2) return defect(tr("the alias “%1” is too short to look for").arg(alias));
        }
        m_list->m_byId.insert(entry.id, static_cast<int>(m_list->m_entries.size()));
        m_list->m_entries.append(std::move(entry));
        return true;
    }

    Result<std::shared_ptr<const Watchlist>> finish(const QByteArray &bytes)
    {
        for (const WatchEntry &entry : std::as_const(m_list->m_entries)) {
            m_where = entry.id;
            for (const QString &implied : entry.implies) {
                if (m_list->m_byId.contains(implied)) continue;
                defect(tr("it implies “%1”, which is not in the list").arg(implied));
                return bad();
            }
        }
        m_list->m_digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12);
        return std::shared_ptr<const Watchlist>(m_list);
    }

    static QStringList listOf(const QString &text)
    {
        QStringList words;
        for (const QString &word : text.split(u';')) {
            if (!word.trimmed().isEmpty()) words.append(word.trimmed());
        }
        return words;
    }

    /// RFC 4180: quoted fields, "" inside them, any line end.
    static QVector<QStringList> splitCsv(const QString &text)
    {
        QVector<QStringList> rows;
        QStringList row;
        QString field;
        bool quoted = false;
        const auto endRow = [&] {
            row.append(field);
            field.clear();
            if (row.size() > 1 || !row.first().isEmpty()) rows.append(row);
            row.clear();
        };
        for (qsizetype i = text.startsWith(QChar::ByteOrderMark) ? 1 : 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted) {
                if (c != u'"')
                    field.append(c);
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    field.append(text[++i]);
                else
                    quoted = false;
            } else if (c == u'"' && field.isEmpty()) {
                quoted = true;
            } else if (c == u',') {
                row.append(field);
                field.clear();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r') {
                field.append(c);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) endRow();
        return rows;
    }

    std::shared_ptr<Watchlist> m_list = std::make_shared<Watchlist>();
    QString m_where;
    QString m_defect;
};

Result<std::shared_ptr<const Watchlist>> Watchlist::fromJson(const QByteArray &json)
{
    return WatchlistReader().json(json);
}
Result<std::shared_ptr<const Watchlist>> Watchlist::fromCsv(const QByteArray &csv)
{
    return WatchlistReader().csv(csv);
}

const WatchEntry *Watchlist::entry(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_entries[*found];
}

const ControlEvent *controlAt(const WatchEntry &entry, QDate date)
{
    const ControlEvent *last = nullptr;
    for (const ControlEvent &event : entry.control) {
        if (event.date <= date) last = &event;
    }
    return last;
}

} // namespace tt
