// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/copy_writing.h"

#include "ocr/pdf/layer_content.h"
#include "ocr/pdf/own_resources.h"
#include "ocr/pdf/page_box.h"
#include "ocr/pdf/text_layer.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

namespace tt
{

namespace
{

/// A prefix that no font of the page begins with.
std::string freePrefix(QPDFObjectHandle &fonts)
{
    std::string prefix = "/TtText";
    for (bool taken = true; taken;) {
        taken = false;
        for (const std::string &name : fonts.getKeys())
            taken = taken || name.compare(0, prefix.size(), prefix) == 0;
        if (taken) prefix += '_';
    }
    return prefix;
}

void mark(QPDF &pdf, const CopyMark &mark)
{
    QPDFObjectHandle trailer = pdf.getTrailer();
    QPDFObjectHandle info = trailer.getKey("/Info");
    QPDFObjectHandle own = info.isDictionary() ? info.shallowCopy() : QPDFObjectHandle::newDictionary();
    const QPDFObjectHandle keywords = own.getKey("/Keywords");
    QString words = QPDFObjectHandle(keywords).isString()
                        ? QString::fromStdString(QPDFObjectHandle(keywords).getUTF8Value()).left(10'000)
                        : QString();
    if (!words.isEmpty()) words += QStringLiteral("; ");
    words += QStringLiteral("searchable copy made by TenderTrace; original SHA-256 ") + mark.originalSha256;
    own.replaceKey("/Keywords", QPDFObjectHandle::newUnicodeString(words.toStdString()));
    own.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(mark.producer.toStdString()));
    own.removeKey("/ModDate"); // the day would make every copy another file, and the original's is not true
    trailer.replaceKey("/Info", pdf.makeIndirectObject(own));
    // The original's XMP says that the file is the original, and of what kind (PDF/A …) it is.
    pdf.getRoot().removeKey("/Metadata");
}

Error noRoom(const QString &detail)
{
    return {ErrorCode::DiskFull,
            QStringLiteral("There is no room for the copy; free some space on the temporary disk."), detail};
}

} // namespace

qsizetype layText(QPDF &pdf, QPDFPageObjectHelper &page, const PageText &text, LayerFonts &fonts)
{
    const QRectF box = pageBoxOf(page);
    const int turn = pageTurnOf(page);
    const QSizeF shown = turn % 180 == 0 ? box.size() : box.size().transposed();
    const QVector<LayerRun> runs = layerRuns(text, shown);
    if (runs.isEmpty()) return 0;
    const QTransform toPage =
        QTransform::fromScale(1 / shown.width(), 1 / shown.height()) * fromShownPage(box, turn);
    QPDFObjectHandle resources = ownResources(page);
    QPDFObjectHandle named = ownGroup(resources, "/Font");
    const LayerContent content = layerContent(runs, toPage, fonts, freePrefix(named));
    for (const auto &[font, name] : content.fonts)
        named.replaceKey(name, fonts.font(font));
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, content.instructions.toStdString()), true);
    return content.characters;
}

Result<WrittenCopy> writeCopy(QPDF &pdf, const CopyMark &copyMark, const QString &path)
{
    mark(pdf, copyMark);
    const QByteArray name = QFile::encodeName(path);
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(name.constData(), "wb"),
                                                                &std::fclose);
    if (!file) return tl::unexpected<Error>(noRoom(QString()));
    try {
        QPDFWriter writer(pdf);
        writer.setOutputFile(name.constData(), file.get(), false);
        writer.setPreserveEncryption(false);
        writer.setDeterministicID(true);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setCompressStreams(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
    } catch (const QPDFSystemError &error) {
        return tl::unexpected<Error>(noRoom(QString::fromUtf8(error.what())));
    }
    if (std::fflush(file.get()) != 0 || std::ferror(file.get()) != 0)
        return tl::unexpected<Error>(noRoom(QString()));
    return WrittenCopy{QFileInfo(path).size(), {}};
}

} // namespace tt
