// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/tesseract_engine.h"

#include "ocr/image/geometry.h"

#include <QFile>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

#include <algorithm>

namespace tt
{

namespace
{

/// One set of languages.
struct Reader {
    tesseract::TessBaseAPI api;
    std::chrono::nanoseconds modelTime{}; ///< spent in Recognize()
};

} // namespace

struct TesseractEngine::Private {
    Reader chinese; ///< knows Latin letters and digits too, and does not take Chinese for English
    /// With English beside it: better at addresses and pure Latin. Loaded when the first line asks for it,
    /// which few documents do.
    std::unique_ptr<Reader> mixed;
    bool mixedTried = false;
    QString dataDir;
};

namespace
{

bool stopWanted(void *stop, int /*words*/) { return static_cast<StopToken *>(stop)->stop_requested(); }

QRectF symbolBox(const tesseract::ResultIterator &at, tesseract::PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!at.BoundingBox(level, &left, &top, &right, &bottom)) return {};
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

QString textAt(const tesseract::ResultIterator &at, tesseract::PageIteratorLevel level)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(level));
    return QString::fromUtf8(text.get()).trimmed();
}

/// The symbol at the iterator with its runner-up.
RecognisedChar symbolAt(const tesseract::ResultIterator &at)
{
    RecognisedChar out;
    out.text = textAt(at, tesseract::RIL_SYMBOL);
    out.box = symbolBox(at, tesseract::RIL_SYMBOL);
    out.confidence = std::clamp(at.Confidence(tesseract::RIL_SYMBOL) / 100.0F, 0.0F, 1.0F);
    tesseract::ChoiceIterator choice(at);
    do {
        const char *text = choice.GetUTF8Text();
        const QString other = text == nullptr ? QString() : QString::fromUtf8(text).trimmed();
        if (other.isEmpty() || other == out.text) continue;
        out.alternative = other;
        out.alternativeConfidence = std::clamp(choice.Confidence() / 100.0F, 0.0F, 1.0F);
        break;
    } while (choice.Next());
    return out;
}

/// A space as wide as the gap it stands for. Tesseract's words in Chinese are arbitrary, so it is kept only
/// beside Latin.
void appendSpace(RecognisedLine &line, const RecognisedChar &next)
{
    const QRectF &before = line.chars.last().box;
    const QRectF gap(QPointF(before.right(), before.top()),
                     QPointF(std::max(before.right() + 1, next.box.left()), before.bottom()));
    line.chars.append({QStringLiteral(" "), gap, 1.0F, {}, 0.0F});
}

bool isLatin(const QString &text)
{
    return !text.isEmpty() && text.at(0).unicode() > 0x20 && text.at(0).unicode() < 0x250;
}

/// Whether a word's beginning is a space on the page. Tesseract parts "2350000. 00" at the wide full stop of
/// Chinese fonts: within a number a gap must be a real one.
bool wordsPart(const RecognisedChar &before, const RecognisedChar &after)
{
    if (!isLatin(before.text) || !isLatin(after.text)) return false;
    const QChar left = before.text.back();
    const QChar right = after.text.front();
    const bool number = (left.isDigit() || left == u'.' || left == u',') &&
                        (right.isDigit() || right == u'.' || right == u',');
    if (!number) return true;
    const double height = std::max(before.box.height(), after.box.height());
    return after.box.left() - before.box.right() > 1.0 * height;
}

void finish(RecognisedLine &line, QVector<RecognisedLine> &lines)
{
    if (line.chars.isEmpty()) return;
    double sum = 0;
    for (const RecognisedChar &c : line.chars)
        sum += static_cast<double>(c.confidence);
    line.confidence = static_cast<float>(sum / static_cast<double>(line.chars.size()));
    lines.append(line);
    line = {};
}

QVector<RecognisedLine> collect(tesseract::TessBaseAPI &api)
{
    QVector<RecognisedLine> lines;
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    if (!at) return lines;
    RecognisedLine line;
    do {
        if (at->Empty(tesseract::RIL_SYMBOL)) continue;
        const RecognisedChar symbol = symbolAt(*at);
        if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) {
            finish(line, lines);
            const QRectF box = symbolBox(*at, tesseract::RIL_TEXTLINE);
            line.quad = QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
        } else if (at->IsAtBeginningOf(tesseract::RIL_WORD) && !line.chars.isEmpty() &&
                   wordsPart(line.chars.last(), symbol)) {
            appendSpace(line, symbol);
        }
        if (!symbol.text.isEmpty()) line.chars.append(symbol);
    } while (at->Next(tesseract::RIL_SYMBOL));
    finish(line, lines);
    return lines;
}

} // namespace

TesseractEngine::TesseractEngine(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

TesseractEngine::~TesseractEngine() = default;

namespace
{

constexpr const char *kChinese = "chi_sim";
constexpr const char *kMixed = "chi_sim+eng";
constexpr float kSure = 0.8F; ///< a line read with less confidence is tried with English as well

bool load(Reader &reader, const QString &dataDir, const char *languages)
{
    const QByteArray dir = QFile::encodeName(dataDir);
    const char *path = dataDir.isEmpty() ? nullptr : dir.constData();
    if (reader.api.Init(path, languages, tesseract::OEM_LSTM_ONLY) != 0) return false;
    reader.api.SetVariable("debug_file", "/dev/null");
    return true;
}

} // namespace

Result<std::unique_ptr<TesseractEngine>> TesseractEngine::create(const QString &dataDir)
{
    auto priv = std::make_unique<Private>();
    priv->dataDir = dataDir;
    if (!load(priv->chinese, dataDir, kChinese)) {
        return fail(ErrorCode::ModelsMissing,
                    QStringLiteral("Tesseract's language data is not installed. Install the packages "
                                   "tesseract-ocr-chi-sim and tesseract-ocr-eng."));
    }
    return std::unique_ptr<TesseractEngine>(new TesseractEngine(std::move(priv)));
}

QString TesseractEngine::id() const { return QStringLiteral("tesseract"); }

QString TesseractEngine::description() const
{
    return QStringLiteral("tesseract %1 %2")
        .arg(QString::fromLatin1(tesseract::TessBaseAPI::Version()), QLatin1String(kMixed));
}

std::chrono::nanoseconds TesseractEngine::modelTime() const
{
    return d->chinese.modelTime + (d->mixed ? d->mixed->modelTime : std::chrono::nanoseconds());
}

namespace
{

Result<QVector<RecognisedLine>> recognise(Reader &reader, const QImage &image, tesseract::PageSegMode mode,
                                          StopToken stop)
{
    tesseract::TessBaseAPI &api = reader.api;
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    api.SetPageSegMode(mode);
    api.SetImage(gray.constBits(), gray.width(), gray.height(), 1, static_cast<int>(gray.bytesPerLine()));
    const double dpi = image.dotsPerMeterX() * 0.0254;
    api.SetSourceResolution(dpi >= 70 && dpi <= 1200 ? static_cast<int>(dpi) : 200);
    tesseract::ETEXT_DESC monitor;
    monitor.cancel = stopWanted;
    monitor.cancel_this = &stop;
    const auto began = std::chrono::steady_clock::now();
    const int failed = api.Recognize(&monitor);
    reader.modelTime += std::chrono::steady_clock::now() - began;
    if (stop.stop_requested()) {
        api.Clear();
        return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
    }
    if (failed != 0) {
        api.Clear();
        return fail(ErrorCode::Internal, QStringLiteral("Tesseract failed on this page."));
    }
    QVector<RecognisedLine> lines = collect(api);
    api.Clear();
    return lines;
}

} // namespace

Result<QVector<RecognisedLine>> TesseractEngine::readPage(const QImage &page, StopToken stop)
{
    if (page.isNull()) return QVector<RecognisedLine>();
    return recognise(d->chinese, page, tesseract::PSM_AUTO, std::move(stop));
}

namespace
{

Result<RecognisedLine> recogniseLine(Reader &reader, const QImage &line, const StopToken &stop)
{
    RecognisedLine out;
    const QRectF whole(QPointF(0, 0), QSizeF(line.size()));
    out.quad = QPolygonF({whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()});
    if (line.width() < 2 || line.height() < 2) return out;
    // Without some paper around it Tesseract loses the first and last characters.
    const int margin = std::max(4, line.height() / 4);
    const auto lines = recognise(reader, padded(line, margin), tesseract::PSM_SINGLE_LINE, stop);
    if (!lines) return passOn(lines);
    double sum = 0;
    for (const RecognisedLine &part : *lines) {
        for (RecognisedChar c : part.chars) {
            c.box.translate(-margin, -margin);
            sum += static_cast<double>(c.confidence);
            out.chars.append(c);
        }
    }
    if (!out.chars.isEmpty())
        out.confidence = static_cast<float>(sum / static_cast<double>(out.chars.size()));
    return out;
}

} // namespace

Result<RecognisedLine> TesseractEngine::readLine(const QImage &line, StopToken stop)
{
    auto chinese = recogniseLine(d->chinese, line, stop);
    if (!chinese || chinese->confidence >= kSure) return chinese;
    if (!d->mixedTried) {
        d->mixedTried = true;
        auto reader = std::make_unique<Reader>();
        if (load(*reader, d->dataDir, kMixed)) d->mixed = std::move(reader);
    }
    if (!d->mixed) return chinese;
    auto mixed = recogniseLine(*d->mixed, line, stop);
    return mixed && mixed->confidence <= chinese->confidence ? chinese : mixed;
}

} // namespace tt
