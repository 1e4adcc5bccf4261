// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_score.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

QString joined(QStringList list)
{
    list.sort();
    return list.join(u' ');
}

QStringList strings(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue &value : array.toArray())
        out.append(value.toString());
    return out;
}

QStringList memberNames(const QJsonValue &members)
{
    QStringList out;
    for (const QJsonValue &member : members[TT_T("members")].toArray())
        out.append(member[TT_T("name")].toString());
    return out;
}

/// Letters, digits and Han only: the form of a number is the notice's own.
QString bare(const QString &number)
{
    QString out;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC).toUpper())
        if (c.isLetterOrNumber()) out += c;
    return out;
}

class Scorer final
{
public:
    Scorer(const QJsonObject &truth, const QJsonObject &answer)
        : m_truth(truth)
        , m_answer(answer)
    {
        for (const QJsonValue &document : answer[TT_T("documents")].toArray())
            m_names.insert(document[TT_T("id")].toInteger(), document[TT_T("name")].toString());
    }

    CaseScore score()
    {
        tally();
        projects();
        suggestions();
        return m_score;
    }

private:
    static void sets(QStringList &out, const QString &what, const QStringList &expected,
                     const QStringList &found)
    {
        const QSet<QString> want(expected.begin(), expected.end());
        const QSet<QString> have(found.begin(), found.end());
        for (const QString &name : want - have)
            out.append(TT_T("%1: missing %2").arg(what, name));
        for (const QString &name : have - want)
            out.append(TT_T("%1: too many %2").arg(what, name));
    }

    void tally()
    {
        const QJsonObject want = m_truth[TT_T("tally")].toObject();
        const QJsonObject have = m_answer[TT_T("tally")].toObject();
        for (const QString &key : {TT_T("documents"), TT_T("projects")}) {
            if (want[key].toInt() != have[key].toInt())
                m_score.tally.append(
                    TT_T("%1: %2 instead of %3").arg(key).arg(have[key].toInt()).arg(want[key].toInt()));
        }
        for (const QString &key : {TT_T("entities_seeking_us_technology"), TT_T("intermediaries")}) {
            sets(m_score.tally, key, strings(want[key]), memberNames(have[key]));
            if (have[key][TT_T("count")].toInt() != want[key].toArray().size())
                m_score.tally.append(
                    TT_T("%1: the count is %2").arg(key).arg(have[key][TT_T("count")].toInt()));
        }
        const QJsonObject wantNaming = want[TT_T("entities_naming")].toObject();
        const QJsonObject haveNaming = have[TT_T("entities_naming")].toObject();
        QStringList ids = wantNaming.keys() + haveNaming.keys();
        ids.removeDuplicates();
        for (const QString &id : std::as_const(ids))
            sets(m_score.tally, TT_T("naming %1").arg(id), strings(wantNaming[id]),
                 memberNames(haveNaming[id]));
        money(want[TT_T("money")].toObject(), have[TT_T("money")].toObject());
    }

    void money(const QJsonObject &want, const QJsonObject &have)
    {
        QStringList currencies = want.keys() + have.keys();
        currencies.removeDuplicates();
        for (const QString &currency : std::as_const(currencies)) {
            for (const QString &key : {TT_T("confirmed"), TT_T("disputed_low"), TT_T("disputed_high"),
                                       TT_T("planned"), TT_T("cancelled"), TT_T("unknown_projects")}) {
                const QString expected = want[currency][key].toVariant().toString();
                const QString found = have[currency][key].toVariant().toString();
                if (expected != found)
                    m_score.tally.append(
                        TT_T("money %1 %2: %3 instead of %4").arg(currency, key, found, expected));
            }
        }
    }

    [[nodiscard]] QStringList files(const QJsonValue &project) const
    {
        QStringList out;
        for (const QJsonValue &id : project[TT_T("documents")].toArray())
            out.append(m_names.value(id.toInteger()));
        return out;
    }

    void projects()
    {
        QHash<QString, QJsonValue> byFiles;
        for (const QJsonValue &project : m_answer[TT_T("projects")].toArray())
            byFiles.insert(joined(files(project)), project);
        for (const QJsonValue &want : m_truth[TT_T("projects")].toArray()) {
            const QString key = joined(strings(want[TT_T("files")]));
            const QString where = TT_T("%1 [%2]").arg(want[TT_T("shape")].toString(), key);
            const auto found = byFiles.constFind(key);
            if (found == byFiles.cend())
                m_score.projects.append(TT_T("%1: instead %2").arg(where, linkedInstead(byFiles, key)));
            else
                project(where, want, *found);
        }
    }

    /// The groups that hold these files, with their numbers.
    static QString linkedInstead(const QHash<QString, QJsonValue> &byFiles, const QString &key)
    {
        QStringList out;
        for (auto it = byFiles.cbegin(); it != byFiles.cend(); ++it) {
            const QStringList have = it.key().split(u' ');
            const bool touches = std::any_of(have.begin(), have.end(),
                                             [&key](const QString &file) { return key.contains(file); });
            if (touches) out.append(TT_T("%1 (%2)").arg(it.key(), it.value()[TT_T("number")].toString()));
        }
        return joined(out);
    }

    void project(const QString &where, const QJsonValue &want, const QJsonValue &have)
    {
        const auto field = [&](const QString &key) {
            if (want[key].toString() != have[key].toString())
                m_score.projects.append(TT_T("%1: %2 is %3 instead of %4")
                                            .arg(where, key, have[key].toString(), want[key].toString()));
        };
        field(TT_T("buyer"));
        field(TT_T("status"));
        QSet<QString> numbers;
        for (const QString &number : strings(want[TT_T("numbers")]))
            numbers.insert(bare(number));
        const QString number = have[TT_T("number")].toString();
        if (numbers.isEmpty() ? !number.isEmpty() : !numbers.contains(bare(number)))
            m_score.projects.append(TT_T("%1: the number is %2").arg(where, number));
        sets(m_score.projects, where + TT_T(": suppliers"), strings(want[TT_T("suppliers")]),
             strings(have[TT_T("suppliers")]));
        for (const QString &agency : strings(have[TT_T("agencies")])) {
            if (agency != want[TT_T("agency")].toString())
                m_score.projects.append(TT_T("%1: agency %2").arg(where, agency));
        }
        packages(where, want[TT_T("money")].toArray(), have[TT_T("money")].toArray());
    }

    void packages(const QString &where, const QJsonArray &want, const QJsonArray &have)
    {
        QMap<QString, QJsonValue> found;
        for (const QJsonValue &package : have)
            found.insert(package[TT_T("package")].toString(), package);
        if (found.size() != want.size())
            m_score.projects.append(
                TT_T("%1: %2 packages instead of %3").arg(where).arg(found.size()).arg(want.size()));
        for (const QJsonValue &package : want) {
            const QJsonValue own = found.value(package[TT_T("package")].toString());
            for (const QString &key :
                 {TT_T("status"), TT_T("rung"), TT_T("currency"), TT_T("value"), TT_T("low"), TT_T("high")}) {
                const bool interval = !package[TT_T("low")].isNull();
                if (key == u"value" && interval)
                    continue; // which of the two is printed first does not matter
                if (own[key].toString() != package[key].toString())
                    m_score.projects.append(TT_T("%1: package \"%2\" %3 is %4 instead of %5")
                                                .arg(where, package[TT_T("package")].toString(), key,
                                                     own[key].toString(), package[key].toString()));
            }
        }
    }

    void suggestions()
    {
        QSet<QString> want;
        QSet<QString> have;
        const QJsonArray planned = m_truth[TT_T("projects")].toArray();
        const QJsonArray found = m_answer[TT_T("projects")].toArray();
        const auto pair = [](const QString &a, const QString &b) { return joined({a, TT_T("~"), b}); };
        for (const QJsonValue &each : m_truth[TT_T("suggestions")].toArray())
            want.insert(pair(joined(strings(planned[each[0].toInt()][TT_T("files")])),
                             joined(strings(planned[each[1].toInt()][TT_T("files")]))));
        for (const QJsonValue &each : m_answer[TT_T("suggestions")].toArray())
            have.insert(pair(joined(files(found[each[TT_T("first")].toInt()])),
                             joined(files(found[each[TT_T("second")].toInt()]))));
        sets(m_score.links, TT_T("suggestions"), want.values(), have.values());
    }

    const QJsonObject &m_truth;
    const QJsonObject &m_answer;
    QHash<qint64, QString> m_names;
    CaseScore m_score;
};

} // namespace

CaseScore scoreCase(const QJsonObject &truth, const QJsonObject &answer)
{
    return Scorer(truth, answer).score();
}

#undef TT_T

} // namespace tt::corpus
