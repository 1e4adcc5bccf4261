// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle.h"

#include "app/casefile/audit_chain.h"
#include "app/evidence/bag_reader.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace tt
{

namespace
{

constexpr qint64 kMaxManifestBytes = 256 << 20;
constexpr qint64 kMaxLogBytes = 1 << 30;
const QString kManifest = QStringLiteral("manifest-sha256.txt");
const QString kTagManifest = QStringLiteral("tagmanifest-sha256.txt");
const QString kBagInfo = QStringLiteral("bag-info.txt");
const QString kLog = QStringLiteral("data/audit.log.jsonl");
const QString kEnvironment = QStringLiteral("data/environment.json");

class Verifier final
{
public:
    Verifier(BagReader &bag, StopToken stop)
        : m_bag(bag)
        , m_stop(std::move(stop))
    {
    }

    Result<VerifyReport> run()
    {
        m_report.problems = m_bag.problems();
        m_report.files = m_bag.files().contains(kTagManifest) ? 1 : 0; // the one that none lists
        const auto payload = manifest(kManifest, true);
        const auto tags = manifest(kTagManifest, false);
        for (const auto *list : {&tags, &payload}) {
            if (const Result<void> done = checkListed(*list); !done) return passOn(done);
        }
        checkUnlisted(payload, tags);
        checkOxum();
        checkTopFiles(tags);
        checkLog();
        return m_report;
    }

private:
    void problem(const QString &text) { m_report.problems.append(text); }

    /// The hashes by path. Lines that are none are named; a path outside the payload (or inside it, for tags)
    /// does not belong.
    QMap<QString, Sha256> manifest(const QString &name, bool payload)
    {
        QMap<QString, Sha256> hashes;
        const Result<QByteArray> text = m_bag.read(name, kMaxManifestBytes);
        if (!text) {
            problem(text.error().message);
            return hashes;
        }
        if (!text->isEmpty() && !text->endsWith('\n'))
            problem(QStringLiteral("“%1” is cut short.").arg(name));
        int number = 0;
        for (const QByteArray &line : text->split('\n')) {
            ++number;
            if (line.trimmed().isEmpty()) continue;
            static const QRegularExpression form(QStringLiteral("^([0-9a-fA-F]{64})[ \\t]+\\*?(.+?)\\r?$"));
            const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
            QString path = match.captured(2);
            path.replace(QStringLiteral("%0A"), QStringLiteral("\n"), Qt::CaseInsensitive)
                .replace(QStringLiteral("%0D"), QStringLiteral("\r"), Qt::CaseInsensitive)
                .replace(QStringLiteral("%25"), QStringLiteral("%"));
            if (!match.hasMatch())
                problem(QStringLiteral("Line %1 of “%2” is no hash and name.").arg(number).arg(name));
            else if (!isSafeBagPath(path) || path.startsWith(QStringLiteral("data/")) != payload)
                problem(QStringLiteral("“%1” names “%2”, which does not belong there.").arg(name, path));
            else if (hashes.contains(path))
                problem(QStringLiteral("“%1” names “%2” more than once.").arg(name, path));
            else
                hashes.insert(path, Sha256::fromHex(match.capturedView(1)));
        }
        return hashes;
    }

    Result<void> checkListed(const QMap<QString, Sha256> &listed)
    {
        for (auto it = listed.begin(); it != listed.end(); ++it) {
            const Result<Sha256> hash = m_bag.hash(it.key(), m_stop);
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("Checking the bundle was cancelled."));
            ++m_report.files;
            if (!hash) {
                problem(hash.error().message);
                continue;
            }
            if (*hash != it.value())
                problem(QStringLiteral("“%1” was changed: its SHA-256 is %2 instead of %3.")
                            .arg(it.key(), hash->hex(), it.value().hex()));
            checkOriginalsName(it.key(), *hash);
        }
        return {};
    }

    /// An original is named by its hash: an exchanged one is found even when the manifest was rewritten with
    /// it.
    void checkOriginalsName(const QString &path, const Sha256 &hash)
    {
        if (!path.startsWith(QStringLiteral("data/originals/"))) return;
        if (QFileInfo(path).completeBaseName() != hash.hex())
            problem(QStringLiteral("“%1” does not hold the file that its name says.").arg(path));
    }

    void checkUnlisted(const QMap<QString, Sha256> &payload, const QMap<QString, Sha256> &tags)
    {
        for (const QString &file : m_bag.files()) {
            const bool data = file.startsWith(QStringLiteral("data/"));
            if (file == kTagManifest || (data ? payload : tags).contains(file)) continue;
            problem(QStringLiteral("“%1” was added: no manifest names it.").arg(file));
        }
    }

    /// The payload names the hashes of what people open first, so that the one number beside a story vouches
    /// for it too: an index that was rewritten with its manifest is found. Older bundles have none.
    void checkTopFiles(const QMap<QString, Sha256> &tags)
    {
        const Result<QByteArray> environment = m_bag.read(kEnvironment, kMaxManifestBytes);
        if (!environment) return; // named as missing already
        const QJsonObject named = QJsonDocument::fromJson(*environment)[u"top_files"].toObject();
        for (auto it = named.begin(); it != named.end(); ++it) {
            if (tags.value(it.key()).hex() != it.value().toString())
                problem(QStringLiteral("“%1” is not the one that was made with this bundle.").arg(it.key()));
        }
    }

    void checkOxum()
    {
        const Result<QByteArray> info = m_bag.read(kBagInfo, kMaxManifestBytes);
        if (!info) return; // named as missing already
        static const QRegularExpression form(QStringLiteral("^Payload-Oxum: *(\\d+)\\.(\\d+)\\s*$"),
                                             QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(*info));
        qint64 bytes = 0;
        qint64 count = 0;
        for (const QString &file : m_bag.files()) {
            if (!file.startsWith(QStringLiteral("data/"))) continue;
            bytes += m_bag.size(file);
            ++count;
        }
        if (!match.hasMatch())
            problem(QStringLiteral("“%1” does not say how much the bundle holds.").arg(kBagInfo));
        else if (match.capturedView(1).toLongLong() != bytes || match.capturedView(2).toLongLong() != count)
            problem(
                QStringLiteral(
                    "The bundle holds %1 bytes in %2 files instead of the %3 bytes in %4 files that it says.")
                    .arg(bytes)
                    .arg(count)
                    .arg(match.captured(1), match.captured(2)));
    }

    /// The log's chain, from the case's uuid to the head that environment.json names.
    void checkLog()
    {
        const Result<QByteArray> log = m_bag.read(kLog, kMaxLogBytes);
        const Result<QByteArray> environment = m_bag.read(kEnvironment, kMaxManifestBytes);
        if (!log || !environment) return problem((!log ? log : environment).error().message);
        const QJsonObject facts = QJsonDocument::fromJson(*environment).object();
        QString chain = auditChainStart(facts.value(u"case").toObject().value(u"uuid").toString());
        qint64 sequence = 0;
        for (const QByteArray &line : log->split('\n')) {
            if (line.isEmpty()) continue;
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            AuditEntry entry;
            entry.sequence = json.value(u"sequence").toInteger();
            entry.at = QDateTime::fromString(json.value(u"at").toString(), Qt::ISODateWithMs).toUTC();
            entry.by = json.value(u"by").toString();
            entry.action = json.value(u"action").toString();
            entry.object = json.value(u"object").toString();
            entry.before = json.value(u"before").toString();
            entry.after = json.value(u"after").toString();
            chain = auditChain(chain, entry);
            if (entry.sequence != ++sequence || json.value(u"chain").toString() != chain)
                return problem(QStringLiteral("The audit log is broken at entry %1.").arg(sequence));
        }
        if (facts.value(u"audit_head").toString() != chain ||
            facts.value(u"audit_entries").toInteger() != sequence)
            problem(QStringLiteral("The audit log does not end where “%1” says.").arg(kEnvironment));
    }

    BagReader &m_bag;
    StopToken m_stop;
    VerifyReport m_report;
};

Result<void> requireBag(BagReader &bag, const QString &path)
{
    const Result<QByteArray> declaration = bag.read(QStringLiteral("bagit.txt"), 4096);
    static const QRegularExpression form(
        QStringLiteral("^BagIt-Version: \\d+\\.\\d+\\s*\\nTag-File-Character-Encoding: UTF-8\\s*$"));
    if (declaration && form.match(QString::fromUtf8(*declaration).remove(u'\r')).hasMatch()) return {};
    return fail(ErrorCode::BadFormat,
                QStringLiteral("“%1” is no evidence bundle: it has no proper bagit.txt.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace

Result<VerifyReport> verifyBundle(const QString &path, StopToken stop)
{
    const Result<std::unique_ptr<BagReader>> bag = BagReader::open(path);
    if (!bag) return passOn(bag);
    if (const Result<void> isBag = requireBag(**bag, path); !isBag) return passOn(isBag);
    return Verifier(**bag, std::move(stop)).run();
}

} // namespace tt
