// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/long_work.h"

#include <QElapsedTimer>

#include <memory>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 2'000;

} // namespace

std::function<void(qint64, qint64)> LongWork::progress() const
{
    if (m_context.quiet) return {};
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [context = &m_context, what = m_what, since](qint64 done, qint64 total) {
        if (since->elapsed() < kProgressEveryMs || total <= 0) return;
        since->restart();
        say(*context, QStringLiteral("%1: %2 %").arg(what).arg(done * 100 / total));
    };
}

} // namespace tt
