// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/drawn_text.h"

#include <QFile>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <exception>
#include <string>

namespace tt
{

namespace
{

void silence(const std::string &, void *) {}

} // namespace

struct DrawnText::Private {
    QString path;
    QByteArray password;
    std::unique_ptr<poppler::document> document;
};

DrawnText::DrawnText(QString path, QByteArray password)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
    d->password = std::move(password);
}

DrawnText::~DrawnText() = default;

Result<QString> DrawnText::of(int page)
{
    const auto damaged = [page] {
        return fail(ErrorCode::Corrupt,
                    QStringLiteral("the text of page %1 is damaged and cannot be taken out").arg(page + 1));
    };
    try {
        if (!d->document) {
            poppler::set_debug_error_function(silence, nullptr);
            const std::string key = d->password.toStdString();
            d->document.reset(
                poppler::document::load_from_file(QFile::encodeName(d->path).toStdString(), key, key));
        }
        if (!d->document || d->document->is_locked()) return damaged();
        const std::unique_ptr<poppler::page> opened(d->document->create_page(page));
        if (!opened) return damaged();
        const poppler::byte_array bytes =
            opened->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return damaged();
    }
}

} // namespace tt
