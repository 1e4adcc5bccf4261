// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/content_bytes.h"

#include <algorithm>
#include <stdexcept>

namespace tt
{

namespace
{

struct EnoughRead : std::runtime_error {
    EnoughRead()
        : std::runtime_error("enough read")
    {
    }
};

class BoundedSink final : public Pipeline
{
public:
    BoundedSink(std::string &to, qint64 &left)
        : Pipeline("instructions", nullptr)
        , m_to(to)
        , m_left(left)
    {
    }

    void write(unsigned char const *data, size_t length) override
    {
        const size_t taken = std::min(length, static_cast<size_t>(std::max<qint64>(m_left, 0)));
        m_to.append(reinterpret_cast<const char *>(data), taken);
        m_left -= static_cast<qint64>(taken);
        if (taken < length) throw EnoughRead();
    }

    void finish() override {}

private:
    std::string &m_to;
    qint64 &m_left;
};

} // namespace

Unpacked appendUnpacked(QPDFObjectHandle stream, std::string &to, qint64 &left)
{
    BoundedSink sink(to, left);
    const size_t before = to.size();
    bool unpacked = false;
    try {
        stream.pipeStreamData(&sink, &unpacked, 0, qpdf_dl_generalized, true);
    } catch (const EnoughRead &) {
        return Unpacked::Cut;
    }
    if (unpacked || !stream.getDict().hasKey("/Filter")) return Unpacked::Whole;
    to.resize(before); // still packed: no instructions
    return Unpacked::Not;
}

} // namespace tt
