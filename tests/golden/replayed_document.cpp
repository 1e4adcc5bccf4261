// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/replayed_document.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTransform>

#include <algorithm>
#include <ostream>

namespace tt::golden
{

namespace
{

const QString kSamples = QStringLiteral(TT_SOURCE_DIR "/resources/samples/");

QString recordPath(const GoldenDocument &document)
{
    return readingsFolder() + QLatin1String(document.name) + QStringLiteral(".json");
}

/// Every sample of every pixel lighter or darker by up to `grain`, the same in every run.
void addGrain(QImage &image, int grain)
{
    quint32 state = 2463534242; // Marsaglia's xorshift
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (qsizetype x = 0; x < image.width() * image.depth() / 8; ++x) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            const int nudge = static_cast<int>(state % static_cast<quint32>(2 * grain + 1)) - grain;
            row[x] = static_cast<uchar>(std::clamp(row[x] + nudge, 0, 255));
        }
    }
}

/// Some of a file's pages, each turned by quarters and with grain. Nothing is resampled: without grain the
/// pixels are those of the file.
class ChangedPages final : public PageSource
{
public:
    ChangedPages(std::unique_ptr<PageSource> source, int only, int turn, int grain)
        : m_source(std::move(source))
        , m_only(only)
        , m_turn(turn)
        , m_grain(grain)
    {
    }

    [[nodiscard]] int pageCount() const override { return m_only < 0 ? m_source->pageCount() : 1; }
    [[nodiscard]] QString mediaType() const override { return m_source->mediaType(); }
    [[nodiscard]] QMap<QString, QString> metadata() const override { return m_source->metadata(); }
    [[nodiscard]] QSizeF pageSize(int page) override { return turned(m_source->pageSize(at(page))); }
    Result<PageInfo> pageInfo(int page) override
    {
        auto info = m_source->pageInfo(at(page));
        if (info) info->sizePoints = turned(info->sizePoints);
        return info;
    }
    Result<RenderedPage> render(int page, const RenderSpec &spec, StopToken stop) override
    {
        auto rendered = m_source->render(at(page), spec, std::move(stop));
        if (rendered && m_turn != 0)
            rendered->image = rendered->image.transformed(QTransform().rotate(m_turn));
        if (rendered && m_grain > 0) addGrain(rendered->image, m_grain);
        return rendered;
    }
    Result<EmbeddedText> embeddedText(int page) override { return m_source->embeddedText(at(page)); }
    Result<DrawnPageText> drawnText(int page) override { return m_source->drawnText(at(page)); }
    Result<std::unique_ptr<SearchableCopy>> startCopy(const CopyMark &mark) override
    {
        return m_source->startCopy(mark);
    }

private:
    [[nodiscard]] int at(int page) const { return m_only < 0 ? page : m_only; }
    [[nodiscard]] QSizeF turned(QSizeF size) const { return m_turn % 180 == 0 ? size : size.transposed(); }

    std::unique_ptr<PageSource> m_source;
    int m_only;
    int m_turn;
    int m_grain;
};

PageRect turned(const PageRect &box, int degrees)
{
    if (degrees == 90) return {1 - box.y - box.h, box.x, box.h, box.w};
    if (degrees == 180) return {1 - box.x - box.w, 1 - box.y - box.h, box.w, box.h};
    if (degrees == 270) return {box.y, 1 - box.x - box.w, box.h, box.w};
    return box;
}

} // namespace

void PrintTo(const GoldenDocument &document, std::ostream *out) { *out << document.name; }

const QVector<GoldenDocument> &goldenDocuments()
{
    static const QVector<GoldenDocument> documents = {
        {"01_award_aws_account", "01_award_aws_account.pdf"},
        {"02_single_source_aws", "02_single_source_aws.pdf"},
        {"03_termination", "03_termination.pdf"},
        {"04_inquiry_azure_openai_text", "04_inquiry_azure_openai_text.pdf"},
        {"06_requirements_a100_rental", "06_requirements_a100_rental.pdf"},
        {"07_award_packages", "07_award_packages.pdf"},
        {"08_contract_h800_capital", "08_contract_h800_capital.pdf"},
        {"09_price_list_pages", "09_price_list_pages.pdf"},
        {"10_decoys_hospital", "10_decoys_hospital.pdf"},
        {"11_award_letter_photo", "11_award_letter_photo.jpg"},
        {"05_page_1_on_its_head", "05_award_azure_openai.pdf", 0, 180},
        {"09_page_3_lying", "09_price_list_pages.pdf", 2, 90},
        {"09_page_3_torn", "09_price_list_pages.pdf", 2, 0, true},
    };
    return documents;
}

QString readingsFolder() { return QStringLiteral(TT_SOURCE_DIR "/tests/golden/readings/"); }

Result<QVector<PageRecord>> loadRecords(const GoldenDocument &document)
{
    const QString path = recordPath(document);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("%1 cannot be read; tests/golden/record.sh makes it.").arg(path));
    const QJsonArray pages = QJsonDocument::fromJson(file.readAll()).object().value(u"pages").toArray();
    QVector<PageRecord> records;
    for (const auto &page : pages) {
        auto main = ReadingRecord::fromJson(page.toObject().value(u"main").toObject());
        if (!main) return passOn(main);
        auto check = ReadingRecord::fromJson(page.toObject().value(u"check").toObject());
        if (!check) return passOn(check);
        records.append({std::move(*main), std::move(*check)});
    }
    if (records.isEmpty())
        return fail(ErrorCode::BadFormat, QStringLiteral("%1 is no record of readings.").arg(path));
    return records;
}

Result<void> saveRecords(const GoldenDocument &document, const QVector<PageRecord> &records)
{
    QByteArrayList pages;
    for (const PageRecord &page : records)
        pages.append("{\"main\":" + page.main.toJson() + ",\n\"check\":" + page.check.toJson() + '}');
    const QByteArray bytes = "{\"pages\":[\n" + pages.join(",\n") + "]}\n";
    QFile file(recordPath(document));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorCode::Unreadable, QStringLiteral("%1 cannot be written.").arg(file.fileName()));
    return {};
}

Result<std::unique_ptr<PageSource>> openDocument(const GoldenDocument &document, int grain)
{
    const QString name = QLatin1String(document.sample);
    auto source = openPageSource(kSamples + name, name);
    if (!source || (document.page < 0 && document.turn == 0 && grain == 0)) return source;
    return std::unique_ptr<PageSource>(
        std::make_unique<ChangedPages>(std::move(*source), document.page, document.turn, grain));
}

Result<corpus::DocumentTruth> truthOf(const GoldenDocument &document)
{
    const QString name = QFileInfo(QLatin1String(document.sample)).completeBaseName();
    auto truth = corpus::loadTruth(kSamples + name + QStringLiteral(".truth.json"));
    if (!truth || document.page < 0) return truth;
    truth->pages = {truth->pages.value(document.page)};
    QVector<corpus::TruthItem> items;
    for (corpus::TruthItem &item : truth->items) {
        if (item.page != document.page) continue;
        item.page = 0;
        item.sameAs = -1; // may stand on another page
        for (PageRect &box : item.boxes)
            box = turned(box, document.turn);
        items.append(item);
    }
    truth->items = items;
    return truth;
}

EngineSet replaying(PageRecord &record, const LiveEngines &live)
{
    EngineSet engines;
    engines.main = std::make_unique<ReplayEngine>(record.main, live.main);
    engines.check = std::make_unique<ReplayEngine>(record.check, live.check);
    return engines;
}

} // namespace tt::golden
