// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/page_survey.h"

#include "ocr/pdf/content_reader.h"

#include <QFile>

#include <exception>
#include <vector>

namespace tt
{

struct PageSurveyor::Private {
    QString path;
    QByteArray password;
    bool tried = false;
    std::unique_ptr<QPDF> pdf;
    std::vector<QPDFPageObjectHelper> pages;
    int lastPage = -1; ///< reading a page asks for it twice
    PageSurvey last;

    void open()
    {
        tried = true;
        auto candidate = std::make_unique<QPDF>();
        candidate->setSuppressWarnings(true);
        candidate->processFile(QFile::encodeName(path).constData(), password.constData());
        pages = QPDFPageDocumentHelper(*candidate).getAllPages();
        pdf = std::move(candidate);
    }

    void close()
    {
        tried = true;
        lastPage = -1;
        pages.clear();
        pdf.reset();
    }
};

PageSurveyor::PageSurveyor(QString path, QByteArray password)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
    d->password = std::move(password);
}

PageSurveyor::~PageSurveyor() = default;

void PageSurveyor::stopLooking() { d->close(); }

PageSurvey PageSurveyor::survey(int page)
{
    try {
        if (!d->tried) d->open();
        if (!d->pdf || page < 0 || static_cast<size_t>(page) >= d->pages.size()) return {};
        if (page != d->lastPage) {
            d->last = ContentReader::survey(d->pages[static_cast<size_t>(page)]);
            d->lastPage = page;
        }
        return d->last;
    } catch (const std::exception &) {
        d->close(); // damaged: Poppler may still draw it
        return {};
    }
}

} // namespace tt
