// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_checks.h"
#include "app/analysis/watchlist_formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace tt
{

namespace
{

struct WatchlistText {
    Q_DECLARE_TR_FUNCTIONS(Watchlist)
};

/// Without what no text file can hold: half a surrogate pair, a zero.
QString clean(const QJsonValue &value)
{
    QString text = QString::fromUtf8(value.toString().toUtf8());
    return text.remove(QChar::Null).trimmed();
}

QString quoted(const QString &name) { return QStringLiteral("“%1”").arg(name); }

class JsonReader final
{
public:
    explicit JsonReader(const Watchlist *base)
        : m_checks(base)
    {
    }

    WatchlistReading read(const QByteArray &bytes, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
        if (error.error != QJsonParseError::NoError) {
            m_checks.at(0, static_cast<int>(utf8.left(error.offset).count('\n')) + 1);
            m_checks.error(WatchlistText::tr("this is not valid JSON (%1)").arg(error.errorString()));
        } else {
            root(document.object());
        }
        return m_checks.finish(bytes, WatchlistFormat::Json);
    }

private:
    void root(const QJsonObject &object)
    {
        const QJsonValue list = object.value(QStringLiteral("entries"));
        if (!list.isArray()) {
            m_checks.error(WatchlistText::tr("it has no list “entries”"));
            return;
        }
        shared(object);
        const QJsonArray array = list.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            m_checks.at(static_cast<int>(i) + 1, 0);
            if (array.at(i).isObject())
                entry(array.at(i).toObject());
            else
                m_checks.error(WatchlistText::tr("it is not an object"));
        }
    }

    void shared(const QJsonObject &object)
    {
        const QJsonObject sets = object.value(QStringLiteral("context_sets")).toObject();
        for (auto it = sets.begin(); it != sets.end(); ++it)
            m_checks.addSet(clean(it.key()), texts(it.value(), it.key()));
        m_checks.parts().selfSufficient = text(object, QStringLiteral("self_sufficient_pattern"), false);
        m_checks.checkPattern(m_checks.parts().selfSufficient);
        const QJsonArray phrases = object.value(QStringLiteral("signal_phrases")).toArray();
        for (qsizetype i = 0; i < phrases.size(); ++i) {
            m_checks.at(0, 0, QStringLiteral("signal_phrases, %1").arg(i + 1));
            signal(phrases.at(i).toObject());
        }
    }

    /// Wording that the analysis follows by its own rules (不得采用, 业绩) is listed with "finding": false.
    void signal(const QJsonObject &object)
    {
        const QJsonValue finding = object.value(QStringLiteral("finding"));
        if (finding.isBool() && !finding.toBool()) return;
        WatchEntry entry;
        entry.category = kSignalCategory;
        entry.id = text(object, QStringLiteral("id"), true);
        entry.name = text(object, QStringLiteral("name"), false);
        if (entry.name.isEmpty()) entry.name = entry.id;
        entry.notes = text(object, QStringLiteral("why"), false);
        entry.aliases = texts(object.value(QStringLiteral("phrases")), QStringLiteral("phrases"));
        entry.guard = guard(object.value(QStringLiteral("guard")));
        m_checks.add(std::move(entry));
    }

    void known(const QJsonObject &object, const QString &of, std::initializer_list<QStringView> keys)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool fine =
                std::any_of(keys.begin(), keys.end(), [&](QStringView key) { return key == it.key(); });
            if (!fine)
                m_checks.warn(WatchlistText::tr("%1 has a part %2 that is not known and has no effect")
                                  .arg(of, quoted(it.key())));
        }
    }

    void entry(const QJsonObject &object)
    {
        WatchEntry entry;
        entry.id = text(object, QStringLiteral("id"), true);
        m_checks.named(entry.id);
        known(object, WatchlistText::tr("it"),
              {u"id", u"name", u"category", u"home", u"vendor", u"aliases", u"legal_entities_cn",
               u"ocr_forms", u"guard", u"implies", u"export_control", u"notes", u"confidence",
               u"weak_aliases", u"weak_require", u"off"});
        const QJsonValue off = object.value(QStringLiteral("off"));
        entry.off = off.toBool();
        if (!off.isBool() && !off.isUndefined() && !off.isNull())
            m_checks.error(WatchlistText::tr("“off” must be true or false"));
        entry.name = text(object, QStringLiteral("name"), !entry.off);
        entry.category = text(object, QStringLiteral("category"), !entry.off);
        entry.home = text(object, QStringLiteral("home"), false);
        entry.vendor = text(object, QStringLiteral("vendor"), false);
        entry.notes = text(object, QStringLiteral("notes"), false);
        entry.confidence = text(object, QStringLiteral("confidence"), false);
        entry.aliases = aliases(object.value(QStringLiteral("aliases")));
        entry.ocrForms = texts(object.value(QStringLiteral("ocr_forms")), QStringLiteral("ocr_forms"));
        entry.weakAliases =
            texts(object.value(QStringLiteral("weak_aliases")), QStringLiteral("weak_aliases"));
        entry.weakRequire =
            texts(object.value(QStringLiteral("weak_require")), QStringLiteral("weak_require"));
        entry.operators = operators(object.value(QStringLiteral("legal_entities_cn")));
        entry.guard = guard(object.value(QStringLiteral("guard")));
        entry.implies = implications(object.value(QStringLiteral("implies")));
        entry.control = control(object.value(QStringLiteral("export_control")));
        m_checks.add(std::move(entry));
    }

    QStringList texts(const QJsonValue &value, const QString &name)
    {
        if (value.isUndefined() || value.isNull()) return {};
        if (!value.isArray()) {
            m_checks.error(WatchlistText::tr("%1 must be a list of words").arg(quoted(name)));
            return {};
        }
        QStringList raw;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array) {
            if (item.isString())
                raw.append(clean(item));
            else
                m_checks.error(WatchlistText::tr("%1 holds something that is no word").arg(quoted(name)));
        }
        return m_checks.words(raw, name);
    }

    QString text(const QJsonObject &object, const QString &name, bool needed)
    {
        const QJsonValue value = object.value(name);
        if (!needed && (value.isUndefined() || value.isNull())) return {};
        const QString text = clean(value);
        if (!value.isString() || (needed && text.isEmpty()))
            m_checks.error(WatchlistText::tr("%1 is missing or no text").arg(quoted(name)));
        return text;
    }

    QStringList aliases(const QJsonValue &value)
    {
        if (!value.isObject()) return texts(value, QStringLiteral("aliases"));
        const QJsonObject scripts = value.toObject();
        known(scripts, QStringLiteral("“aliases”"), {u"hans", u"hant", u"latin"});
        QStringList all;
        for (const QString &script :
             {QStringLiteral("hans"), QStringLiteral("hant"), QStringLiteral("latin")})
            all += texts(scripts.value(script), QStringLiteral("aliases.") + script);
        return all;
    }

    static QStringList operators(const QJsonValue &value)
    {
        QStringList names;
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array) {
            const QString name =
                clean(each.isString() ? each : each.toObject().value(QStringLiteral("name")));
            if (!name.isEmpty()) names.append(name);
        }
        return names;
    }

    WatchGuard guard(const QJsonValue &value)
    {
        WatchGuard guard;
        if (value.isUndefined() || value.isNull()) return guard;
        if (!value.isObject()) {
            m_checks.error(WatchlistText::tr("“guard” must be an object"));
            return guard;
        }
        const QJsonObject object = value.toObject();
        known(object, QStringLiteral("“guard”"),
              {u"level", u"pattern", u"require_any", u"reject_any", u"window_chars", u"note"});
        const QString level = text(object, QStringLiteral("level"), true);
        if (level == u"soft")
            guard.level = GuardLevel::Soft;
        else if (level == u"hard")
            guard.level = GuardLevel::Hard;
        else if (level != u"none")
            m_checks.error(WatchlistText::tr("the guard level “%1” is none of none, soft, hard").arg(level));
        guard.pattern = text(object, QStringLiteral("pattern"), false);
        guard.requireAny = texts(object.value(QStringLiteral("require_any")), QStringLiteral("require_any"));
        guard.rejectAny = texts(object.value(QStringLiteral("reject_any")), QStringLiteral("reject_any"));
        const QJsonValue window = object.value(QStringLiteral("window_chars"));
        if (window.isDouble())
            guard.windowChars = std::clamp(window.toInt(40), 0, 400);
        else if (!window.isUndefined() && !window.isNull())
            m_checks.error(WatchlistText::tr("“window_chars” must be a number"));
        return guard;
    }

    QVector<Implication> implications(const QJsonValue &value)
    {
        QVector<Implication> all;
        if (value.isUndefined() || value.isNull()) return all;
        if (!value.isArray()) m_checks.error(WatchlistText::tr("“implies” must be a list"));
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array) {
            Implication implied;
            if (item.isString()) {
                implied.id = clean(item);
            } else {
                const QJsonObject object = item.toObject();
                known(object, QStringLiteral("“implies”"), {u"id", u"when", u"count", u"note"});
                implied.id = text(object, QStringLiteral("id"), true);
                implied.when = texts(object.value(QStringLiteral("when")), QStringLiteral("implies.when"));
                implied.count = std::max(0, object.value(QStringLiteral("count")).toInt());
                implied.note = text(object, QStringLiteral("note"), false);
            }
            all.append(implied);
        }
        return all;
    }

    QVector<ControlEvent> control(const QJsonValue &value)
    {
        QVector<ControlEvent> events;
        if (!value.isObject()) return events;
        const QJsonObject object = value.toObject();
        const QString status = clean(object.value(QStringLiteral("classification")));
        const QJsonArray array = object.value(QStringLiteral("events")).toArray();
        for (const QJsonValue item : array) {
            const QJsonObject event = item.toObject();
            // What happened without any limit on exports: a product that stayed below one, say.
            if (!event.value(QStringLiteral("controls")).toBool(true)) continue;
            const QDate date = QDate::fromString(event.value(QStringLiteral("date")).toString(), Qt::ISODate);
            if (!date.isValid()) {
                m_checks.error(
                    WatchlistText::tr("an export-control event has no date of the form 2023-10-17"));
                continue;
            }
            const QString own = clean(event.value(QStringLiteral("status")));
            events.append({date, own.isEmpty() ? status : own, clean(event.value(QStringLiteral("what"))),
                           clean(event.value(QStringLiteral("confidence")))});
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const ControlEvent &a, const ControlEvent &b) { return a.date < b.date; });
        return events;
    }

    WatchlistChecks m_checks;
};

} // namespace

WatchlistReading readJsonWatchlist(const QByteArray &bytes, const QString &text, const Watchlist *base)
{
    return JsonReader(base).read(bytes, text);
}

} // namespace tt
