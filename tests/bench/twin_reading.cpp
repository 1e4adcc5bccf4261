// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/twin_reading.h"

#include "app/analysis/analyser.h"
#include "ocr/engine/ocr_engine.h"
#include "ocr/image/one_core.h"
#include "ocr/pdf/page_source.h"
#include "ocr/reader/page_pipeline.h"
#include "ocr/text/page_text_io.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tt
{

namespace
{

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TwinReader final
{
public:
    TwinReader(QString folder, QString models)
        : m_folder(std::move(folder))
        , m_models(std::move(models))
    {
    }

    Result<QVector<PageReading>> read(const QString &name)
    {
        const QString kept = m_folder.filePath(name + QStringLiteral(".read"));
        if (const auto pages = decoded(bytesIn(kept))) return *pages;
        if (!m_pipeline) {
            auto engines = makeEngines(QStringLiteral("auto"), m_models);
            if (!engines) return passOn(engines);
            m_pipeline.emplace(std::move(*engines));
        }
        auto source = openPageSource(m_folder.filePath(name), name);
        if (!source) return passOn(source);
        QVector<PageReading> pages;
        QCborArray stored;
        for (int page = 0; page < (*source)->pageCount(); ++page) {
            auto reading = m_pipeline->readAndLook(**source, page, {}, {});
            if (!reading) return passOn(reading);
            stored.append(QCborArray{encodePageText(reading->text), reading->look.cells});
            pages.append(std::move(*reading));
        }
        QFile file(kept);
        const QByteArray bytes = QCborValue(stored).toCbor();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorCode::ReadOnly, QStringLiteral("%1 cannot be written.").arg(kept));
        return pages;
    }

private:
    static std::optional<QVector<PageReading>> decoded(const QByteArray &bytes)
    {
        const QCborArray stored = QCborValue::fromCbor(bytes).toArray();
        if (stored.isEmpty()) return std::nullopt;
        QVector<PageReading> pages;
        for (const QCborValue &page : stored) {
            auto text = decodePageText(page[0].toByteArray());
            if (!text) return std::nullopt;
            pages.append({std::move(*text), {page[1].toByteArray()}});
        }
        return pages;
    }

    QDir m_folder;
    QString m_models;
    std::optional<PagePipeline> m_pipeline;
};

PrintedDocument documentOf(qint64 id, const QVector<PageReading> &pages, const Analyser &analyser)
{
    QVector<const PageText *> texts;
    QVector<QString> plain;
    QVector<PageLook> looks;
    for (const PageReading &page : pages) {
        texts.append(&page.text);
        plain.append(page.text.plainText());
        looks.append(page.look);
    }
    AnalysedDocument document;
    document.id = id;
    document.analysis = analyser.analyse(texts);
    return printedDocumentOf(document, textPrintOf(plain), looks);
}

} // namespace

Result<QVector<Twin>> readTwins(const QString &folder, const QString &models, int part, int parts)
{
    useOneCore();
    const auto analyser = Analyser::builtIn();
    if (!analyser) return passOn(analyser);
    const QByteArray truth = bytesIn(QDir(folder).filePath(QStringLiteral("twins.truth.json")));
    const QJsonArray files = QJsonDocument::fromJson(truth).object().value(u"files").toArray();
    if (files.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("%1 holds no twins.truth.json.").arg(folder));
    TwinReader reader(folder, models);
    QVector<Twin> twins;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i % parts != part) continue;
        const auto pages = reader.read(files[i][u"file"].toString());
        if (!pages) return passOn(pages);
        twins.append({documentOf(i + 1, *pages, **analyser), files[i][u"notice"].toString(),
                      files[i][u"kind"].toString(), files[i][u"of"].toString()});
    }
    return twins;
}

} // namespace tt
