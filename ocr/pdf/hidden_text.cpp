// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/hidden_text.h"

#include "ocr/pdf/content_bytes.h"
#include "ocr/pdf/own_resources.h"
#include "ocr/pdf/text_stripper.h"

#include <optional>

namespace tt
{

namespace
{

constexpr qint64 kMostBytes = 16'000'000; ///< of a page's instructions, forms included, unpacked
constexpr int kMostForms = 500;
constexpr int kDeepestForm = 12;

class PageStripper final
{
public:
    explicit PageStripper(QPDF &pdf)
        : m_pdf(pdf)
    {
    }

    HiddenText run(QPDFPageObjectHelper &page)
    {
        std::string content;
        for (QPDFObjectHandle &stream : page.getPageContents()) {
            if (!stream.isStream()) continue;
            if (appendUnpacked(stream, content, m_bytesLeft) != Unpacked::Whole) return {};
            content += '\n'; // a stream's end ends a word
        }
        TextStripper stripper(0);
        stripper.run(content);
        HiddenText result{stripper.removed(), stripper.left()};
        // A copy that takes the place of the page's own only when all went well.
        QPDFObjectHandle resources = page.getAttribute("/Resources", false);
        QPDFObjectHandle own =
            resources.isDictionary() ? resources.shallowCopy() : QPDFObjectHandle::newDictionary();
        const bool formsChanged = stripForms(own, stripper, result, 0);
        if (formsChanged) page.getObjectHandle().replaceKey("/Resources", own);
        if (stripper.removed())
            page.getObjectHandle().replaceKey("/Contents",
                                              QPDFObjectHandle::newStream(&m_pdf, stripper.result()));
        return result;
    }

private:
    /// Puts stripped copies of the forms that `drawn` draws into `resources`, which is nobody else's.
    bool stripForms(QPDFObjectHandle &resources, const TextStripper &drawn, HiddenText &result, int depth)
    {
        if (depth >= kDeepestForm) return false;
        QPDFObjectHandle group = resources.getKey("/XObject");
        if (!group.isDictionary()) return false;
        std::optional<QPDFObjectHandle> own;
        for (const auto &[name, mode] : drawn.drawn()) {
            QPDFObjectHandle form = group.getKey(name);
            if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form")) continue;
            if (--m_formsLeft < 0) return own.has_value();
            const auto stripped = strippedForm(form, resources, mode, result, depth);
            if (!stripped) continue;
            if (!own) own = ownGroup(resources, "/XObject");
            own->replaceKey(name, *stripped);
        }
        return own.has_value();
    }

    std::optional<QPDFObjectHandle> strippedForm(QPDFObjectHandle form, const QPDFObjectHandle &outer,
                                                 int mode, HiddenText &result, int depth)
    {
        std::string content;
        if (appendUnpacked(form, content, m_bytesLeft) != Unpacked::Whole) return std::nullopt;
        // Drawn both where text is seen and where it is not: only text that says itself that it is invisible
        // can go.
        TextStripper stripper(mode < 0 ? 0 : mode);
        stripper.run(content);
        result.left = result.left || stripper.left();
        QPDFObjectHandle named = form.getDict().getKey("/Resources");
        QPDFObjectHandle own = (named.isDictionary() ? named : QPDFObjectHandle(outer)).shallowCopy();
        const bool inner = stripForms(own, stripper, result, depth + 1);
        if (!inner && !stripper.removed()) return std::nullopt;
        result.removed = true;
        QPDFObjectHandle copy = form.copyStream();
        if (inner) copy.getDict().replaceKey("/Resources", own);
        if (stripper.removed())
            copy.replaceStreamData(stripper.result(), QPDFObjectHandle::newNull(),
                                   QPDFObjectHandle::newNull());
        return copy;
    }

    QPDF &m_pdf;
    qint64 m_bytesLeft = kMostBytes;
    int m_formsLeft = kMostForms;
};

} // namespace

HiddenText removeHiddenText(QPDF &pdf, QPDFPageObjectHelper &page) { return PageStripper(pdf).run(page); }

} // namespace tt
