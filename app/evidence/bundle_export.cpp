// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle.h"

#include "app/casefile/audit_chain.h"
#include "app/evidence/bag_writer.h"
#include "app/evidence/bundle_case_parts.h"
#include "app/evidence/bundle_pages.h"
#include "app/evidence/contract_json.h"
#include "app/evidence/edits_json.h"
#include "app/evidence/export_target.h"
#include "app/evidence/zip_pack.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace tt
{

namespace
{

/// The ending of an original's file in the bundle: the imported name's, when it is a plain one.
QString endingOf(const DocumentRecord &document)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]{1,5}$"));
    const QString suffix = QFileInfo(document.name).suffix().toLower();
    return plain.match(suffix).hasMatch() ? suffix : QStringLiteral("bin");
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray indented(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject auditJson(const AuditEntry &entry)
{
    return {{QStringLiteral("sequence"), entry.sequence},
            {QStringLiteral("at"), auditTime(entry.at)},
            {QStringLiteral("by"), entry.by},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("object"), entry.object},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.after},
            {QStringLiteral("chain"), entry.chain}};
}

class Exporter final
{
public:
    Exporter(CaseFile &file, const BundleOptions &options, StopToken stop,
             const std::function<void(int, int)> &progress)
        : m_file(file)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<BundleSummary> writeTo(const QString &folder)
    {
        BagWriter bag(folder);
        const Result<QVector<AuditEntry>> log = m_file.auditLog();
        if (!log) return passOn(log);
        m_log = *log;
        const Result<QVector<DocumentRecord>> documents = m_file.documents();
        if (!documents) return passOn(documents);
        for (const auto step : {&Exporter::writeDocuments, &Exporter::writeFindings}) {
            if (const Result<void> done = (this->*step)(bag, *documents); !done) return passOn(done);
        }
        for (const auto write : {&writeWatchlists, &writeNotes}) {
            if (const Result<void> going = cancelled(); !going) return passOn(going);
            if (const Result<void> done = write(bag, m_file); !done) return passOn(done);
        }
        m_contents.documents = *documents;
        for (const auto step : {&Exporter::writeLog, &Exporter::writePages, &Exporter::writeEnvironment}) {
            if (const Result<void> done = (this->*step)(bag); !done) return passOn(done);
        }
        if (const Result<void> same = requireUnchanged(); !same) return passOn(same);
        const Result<Sha256> manifest = bag.seal(bagInfo());
        if (!manifest) return passOn(manifest);
        m_summary.manifest = *manifest;
        m_summary.files = bag.files();
        return m_summary;
    }

private:
    [[nodiscard]] Result<void> cancelled() const
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("The export was cancelled."));
        return {};
    }

    Result<void> writeDocuments(BagWriter &bag, const QVector<DocumentRecord> &documents)
    {
        BagFile list;
        const QString path = QStringLiteral("data/documents.json");
        if (Result<void> begun = bag.begin(path, list); !begun) return begun;
        QByteArray separator = "{\"documents\": [\n";
        int done = 0;
        for (const DocumentRecord &document : documents) {
            if (Result<void> going = cancelled(); !going) return going;
            const Result<QJsonObject> json = writeDocument(bag, document);
            if (!json) return passOn(json);
            if (Result<void> written = list.write(separator + compact(*json)); !written) return written;
            separator = ",\n";
            if (m_progress) m_progress(++done, static_cast<int>(documents.size()));
        }
        if (documents.isEmpty()) separator += "]}\n";
        if (Result<void> written = list.write(documents.isEmpty() ? separator : QByteArray("\n]}\n"));
            !written)
            return written;
        return bag.finish(path, list);
    }

    /// The original, the pages' text, and what the list says of them.
    Result<QJsonObject> writeDocument(BagWriter &bag, const DocumentRecord &document)
    {
        QJsonObject json = documentJson(document);
        // Where it lay on the reporter's machine is nobody else's business.
        json.remove(QStringLiteral("source_path"));
        json.remove(QStringLiteral("other_paths"));
        json.insert(QStringLiteral("original"), QJsonValue::Null);
        m_analysers.insert(document.analyserVersion);
        if (m_options.originals) {
            const QString path =
                QStringLiteral("data/originals/%1.%2").arg(document.sha256.hex(), endingOf(document));
            const auto device = m_file.original(document.id);
            if (!device) return passOn(device);
            const Result<Sha256> hash = bag.add(path, **device, m_stop);
            if (!hash) return passOn(hash);
            if (*hash != document.sha256)
                return fail(
                    ErrorCode::VerifyFailed,
                    QStringLiteral(
                        "The original of “%1” in the case is not what was imported. Check the case before "
                        "anything is exported from it.")
                        .arg(document.name));
            json.insert(QStringLiteral("original"), path);
            m_contents.originals.insert(document.id, path);
            ++m_summary.originals;
        }
        const Result<Provenance> provenance = m_file.provenance(document.id);
        if (!provenance) return passOn(provenance);
        json.insert(QStringLiteral("provenance"), provenanceJson(*provenance));
        const Result<QJsonArray> pages = writeTexts(bag, document);
        if (!pages) return passOn(pages);
        json.insert(QStringLiteral("page_list"), *pages);
        return json;
    }

    Result<QJsonArray> writeTexts(BagWriter &bag, const DocumentRecord &document)
    {
        const Result<QVector<PageRecord>> pages = m_file.pages(document.id);
        if (!pages) return passOn(pages);
        QJsonArray list;
        for (const PageRecord &page : *pages) {
            if (const Result<void> going = cancelled(); !going) return passOn(going);
            QJsonObject json{{QStringLiteral("page"), page.key.page + 1},
                             {QStringLiteral("read_by"), page.readBy},
                             {QStringLiteral("width_points"), page.sizePoints.width()},
                             {QStringLiteral("height_points"), page.sizePoints.height()},
                             {QStringLiteral("text"), QJsonValue::Null},
                             {QStringLiteral("error"), QJsonValue::Null}};
            if (page.error)
                json.insert(QStringLiteral("error"),
                            QJsonObject{{QStringLiteral("code"), errorCodeName(page.error->code)},
                                        {QStringLiteral("message"), page.error->message}});
            if (page.state == PageState::Read) {
                const Result<PageText> text = m_file.pageText(page.key);
                if (!text) return passOn(text);
                const QString path = QStringLiteral("data/text/%1/p%2.txt")
                                         .arg(document.sha256.hex())
                                         .arg(page.key.page + 1, 3, 10, QLatin1Char('0'));
                if (const Result<void> added = bag.add(path, text->plainText().toUtf8() + '\n'); !added)
                    return passOn(added);
                json.insert(QStringLiteral("text"), path);
                m_readers.insert(page.readBy);
            }
            list.append(json);
        }
        return list;
    }

    /// Document by document: a case may hold more findings than memory should.
    Result<void> writeFindings(BagWriter &bag, const QVector<DocumentRecord> &documents)
    {
        const QString csvPath = QStringLiteral("data/findings.csv");
        const QString jsonPath = QStringLiteral("data/findings.json");
        BagFile csv;
        BagFile json;
        if (Result<void> begun = bag.begin(csvPath, csv); !begun) return begun;
        if (Result<void> begun = bag.begin(jsonPath, json); !begun) return begun;
        if (Result<void> head = csv.write(findingsCsvHead(CsvStart::ByteOrderMark)); !head) return head;
        if (Result<void> head = json.write("{\"findings\": ["); !head) return head;
        for (const DocumentRecord &document : documents) {
            if (Result<void> going = cancelled(); !going) return going;
            FindingFilter filter;
            filter.document = document.id;
            const auto findings = m_file.findings(filter);
            if (!findings) return passOn(findings);
            for (const FindingRecord &finding : *findings) {
                if (Result<void> row = csv.write(findingsCsvRow(finding, document)); !row) return row;
                m_contents.counts.add(finding);
                const QByteArray separator = m_summary.findings++ == 0 ? "\n" : ",\n";
                if (Result<void> row = json.write(separator + compact(findingJson(finding, document))); !row)
                    return row;
            }
        }
        if (Result<void> tail = json.write("\n]}\n"); !tail) return tail;
        if (Result<void> finished = bag.finish(csvPath, csv); !finished) return finished;
        return bag.finish(jsonPath, json);
    }

    /// Exports at the very end of the log are left out, so that exporting once more gives the same bytes.
    /// What is left is still an unbroken chain.
    Result<void> writeLog(BagWriter &bag)
    {
        while (!m_log.isEmpty() && m_log.last().action == u"export")
            m_log.removeLast();
        QByteArray lines;
        for (const AuditEntry &entry : std::as_const(m_log))
            lines += compact(auditJson(entry)) + '\n';
        return bag.add(QStringLiteral("data/audit.log.jsonl"), lines);
    }

    /// The sums, and what people open: the log is there already, for its last entry dates them.
    Result<void> writePages(BagWriter &bag)
    {
        const auto sums = wholeTallyOf(m_file);
        if (!sums) return passOn(sums);
        if (Result<void> done = writeSums(bag, *sums); !done) return done;
        m_contents.info = m_file.info();
        m_contents.changed = m_log.isEmpty() ? m_contents.info.createdAt : m_log.last().at;
        if (Result<void> done = writeCrops(bag, m_file, m_options, m_stop, m_contents); !done) return done;
        const Result<Sha256> index = writeIndex(bag, m_file, *sums, m_contents, m_stop);
        if (!index) return passOn(index);
        const Result<Sha256> readme = writeReadme(bag, m_contents);
        if (!readme) return passOn(readme);
        m_topFiles = {{QStringLiteral("index.html"), index->hex()},
                      {QStringLiteral("README.txt"), readme->hex()}};
        m_summary.crops = m_contents.cropsWritten;
        m_summary.cropsMissing = m_contents.cropsMissing;
        return {};
    }

    static QJsonArray sorted(const QSet<QString> &texts)
    {
        QStringList list(texts.begin(), texts.end());
        list.removeAll(QString());
        list.sort();
        return QJsonArray::fromStringList(list);
    }

    Result<void> writeEnvironment(BagWriter &bag)
    {
        const CaseInfo info = m_file.info();
        const QJsonObject json{
            {QStringLiteral("case"), QJsonObject{{QStringLiteral("uuid"), info.uuid},
                                                 {QStringLiteral("title"), info.title},
                                                 {QStringLiteral("created_at"), auditTime(info.createdAt)},
                                                 {QStringLiteral("schema"), info.schema}}},
            {QStringLiteral("program"), QJsonObject{{QStringLiteral("name"), QStringLiteral("TenderTrace")},
                                                    {QStringLiteral("version"), QStringLiteral(TT_VERSION)}}},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("readers"), sorted(m_readers)},
            {QStringLiteral("analysers"), sorted(m_analysers)},
            {QStringLiteral("top_files"), m_topFiles},
            {QStringLiteral("audit_entries"), m_log.size()},
            {QStringLiteral("audit_head"), m_log.isEmpty() ? QString() : m_log.last().chain}};
        return bag.add(QStringLiteral("data/environment.json"), indented(json));
    }

    /// Another program may write to a case that is open here for reading only.
    Result<void> requireUnchanged()
    {
        const Result<QVector<AuditEntry>> log = m_file.auditLog();
        if (!log) return passOn(log);
        const QVector<AuditEntry> &now = *log;
        const qint64 lastKept = m_log.isEmpty() ? 0 : m_log.last().sequence;
        const bool same = std::all_of(now.begin(), now.end(), [&](const AuditEntry &entry) {
            return entry.sequence <= lastKept || entry.action == u"export";
        });
        if (same) return {};
        return fail(
            ErrorCode::Locked,
            QStringLiteral(
                "Another program changed the case during the export. Export again when it has finished."));
    }

    [[nodiscard]] QByteArray bagInfo() const
    {
        const CaseInfo info = m_file.info();
        return "Bag-Software-Agent: TenderTrace " TT_VERSION "\n"
               "Bagging-Date: " +
               m_contents.changed.toUTC().date().toString(Qt::ISODate).toLatin1() +
               "\nExternal-Identifier: " + info.uuid.toUtf8() +
               "\nExternal-Description: Evidence bundle of the case " + info.title.simplified().toUtf8() +
               '\n';
    }

    CaseFile &m_file;
    BundleOptions m_options;
    StopToken m_stop;
    const std::function<void(int, int)> &m_progress;
    BundleSummary m_summary;
    QVector<AuditEntry> m_log;
    BundleContents m_contents;
    QJsonObject m_topFiles; ///< their hashes, so that the payload's manifest vouches for them
    QSet<QString> m_readers;
    QSet<QString> m_analysers;
};

} // namespace

Result<BundleSummary> exportBundle(CaseFile &file, const QString &path, const BundleOptions &options,
                                   StopToken stop, const std::function<void(int done, int total)> &progress)
{
    if (const Result<void> isFree = requireFree(path); !isFree) return passOn(isFree);
    const bool zip = path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive);
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString part =
        target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    const Scratch folder(zip ? part + QStringLiteral(".d") : part);
    const Scratch packed(zip ? part : QString());
    if (!QDir().mkdir(folder.path()))
        return fail(ErrorCode::Unreadable, QStringLiteral("No folder could be made beside “%1”.").arg(path));
    Result<BundleSummary> summary = Exporter(file, options, stop, progress).writeTo(folder.path());
    if (!summary) return summary;
    summary->path = path;
    if (zip) {
        const QString top = QStringLiteral("tendertrace-") + file.info().uuid.left(8);
        if (const Result<void> done = packZip(folder.path(), top, packed.path(), stop); !done)
            return passOn(done);
    }
    syncFileSystem(QFileInfo(target).absolutePath());
    if (!QDir().rename(part, target))
        return fail(ErrorCode::Unreadable, QStringLiteral("The bundle could not be put at “%1”.").arg(path));
    if (!file.info().readOnly) {
        const QJsonObject what{{QStringLiteral("manifest_sha256"), summary->manifest.hex()},
                               {QStringLiteral("files"), summary->files}};
        const Result<void> logged =
            file.log(QStringLiteral("export"), QStringLiteral("case"), {}, QString::fromUtf8(compact(what)));
        if (!logged) {
            const Scratch unlogged(target); // a bundle that the log knows nothing of is none
            return passOn(logged);
        }
    }
    return summary;
}

} // namespace tt
