// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/pdf_copy.h"

#include "ocr/pdf/copy_writing.h"
#include "ocr/pdf/hidden_text.h"

#include <QFile>

#include <vector>

namespace tt
{

namespace
{

constexpr int kMostFields = 10'000;
constexpr int kDeepestField = 20;

/// Whether a field that holds a signature is among them.
bool hasSignature(QPDFObjectHandle fields, int depth, int &left)
{
    if (!fields.isArray() || depth > kDeepestField) return false;
    for (int i = 0; i < fields.getArrayNItems(); ++i) {
        QPDFObjectHandle field = fields.getArrayItem(i);
        if (!field.isDictionary() || --left < 0) continue;
        if (field.getKey("/FT").isNameAndEquals("/Sig") && field.hasKey("/V")) return true;
        if (hasSignature(field.getKey("/Kids"), depth + 1, left)) return true;
    }
    return false;
}

bool isSigned(QPDF &pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (root.getKey("/Perms").isDictionary() && root.getKey("/Perms").hasKey("/DocMDP")) return true;
    QPDFObjectHandle form = root.getKey("/AcroForm");
    int left = kMostFields;
    return form.isDictionary() && hasSignature(form.getKey("/Fields"), 0, left);
}

class PdfCopy final : public SearchableCopy
{
public:
    PdfCopy(QString displayName, CopyMark mark)
        : m_displayName(std::move(displayName))
        , m_mark(std::move(mark))
        , m_fonts(m_pdf)
    {
    }

    Result<void> open(const QString &path, const QByteArray &password, int pages)
    {
        return guardedCopy(m_displayName, [&]() -> Result<void> {
            m_pdf.setSuppressWarnings(true);
            m_pdf.processFile(QFile::encodeName(path).constData(), password.constData());
            m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages(); // a page that stands twice becomes two
            if (m_pages.size() != static_cast<size_t>(pages))
                return fail(ErrorCode::Corrupt,
                            QStringLiteral("\"%1\" is damaged: its %2 pages cannot all be found for a copy; "
                                           "print it to a new PDF, import that and copy it.")
                                .arg(m_displayName)
                                .arg(pages));
            return {};
        });
    }

    Result<CopiedPage> addPage(int page, const PageText *text) override
    {
        if (page != m_next || static_cast<size_t>(page) >= m_pages.size())
            return fail(ErrorCode::Usage, QStringLiteral("Pages of a copy are added in their order."));
        ++m_next;
        if (!text) return CopiedPage{};
        return guardedCopy(m_displayName, [&]() -> Result<CopiedPage> {
            QPDFPageObjectHelper &helper = m_pages[static_cast<size_t>(page)];
            const HiddenText old = oldText(helper);
            return CopiedPage{layText(m_pdf, helper, *text, m_fonts), old.removed, old.left};
        });
    }

    Result<WrittenCopy> write(const QString &path) override
    {
        if (static_cast<size_t>(m_next) != m_pages.size())
            return fail(ErrorCode::Usage, QStringLiteral("Not every page was added to the copy."));
        return guardedCopy(m_displayName, [&]() -> Result<WrittenCopy> {
            QStringList remarks;
            if (isSigned(m_pdf))
                remarks.append(QStringLiteral("The original is signed; its signature is void in the copy and "
                                              "holds for the original only."));
            if (m_pdf.isEncrypted())
                remarks.append(QStringLiteral("The original is encrypted; the copy is not."));
            m_fonts.finish();
            auto written = writeCopy(m_pdf, m_mark, path);
            if (written) written->remarks = remarks;
            return written;
        });
    }

private:
    /// Instructions that qpdf cannot follow stay as they are; Poppler may draw them all the same.
    HiddenText oldText(QPDFPageObjectHelper &page)
    {
        try {
            return removeHiddenText(m_pdf, page);
        } catch (const std::bad_alloc &) {
            throw;
        } catch (const std::exception &) {
            return {};
        }
    }

    QString m_displayName;
    CopyMark m_mark;
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    LayerFonts m_fonts;
    int m_next = 0;
};

} // namespace

Result<std::unique_ptr<SearchableCopy>> startPdfCopy(const QString &path, const QByteArray &password,
                                                     const QString &displayName, int pages,
                                                     const CopyMark &mark)
{
    auto copy = std::make_unique<PdfCopy>(displayName, mark);
    if (const auto opened = copy->open(path, password, pages); !opened) return passOn(opened);
    return copy;
}

} // namespace tt
