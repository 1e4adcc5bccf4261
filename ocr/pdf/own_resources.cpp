// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/own_resources.h"

namespace tt
{

namespace
{

QPDFObjectHandle copyOf(QPDFObjectHandle dictionary)
{
    return dictionary.isDictionary() ? dictionary.shallowCopy() : QPDFObjectHandle::newDictionary();
}

} // namespace

QPDFObjectHandle ownResources(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle own = copyOf(page.getAttribute("/Resources", false));
    page.getObjectHandle().replaceKey("/Resources", own);
    return own;
}

QPDFObjectHandle ownGroup(QPDFObjectHandle &resources, const std::string &group)
{
    QPDFObjectHandle own = copyOf(resources.getKey(group));
    resources.replaceKey(group, own);
    return own;
}

} // namespace tt
