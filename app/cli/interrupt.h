// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/stop_token.h"

#include <QObject>

#include <memory>
#include <thread>

class QSocketNotifier;

namespace tt
{

/// Turns SIGINT and SIGTERM into a signal of the event loop, so that an interrupted import ends its readers
/// and closes the case instead of being torn down. The second SIGINT ends the program at once. At most one
/// object at a time.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// The same for work that has no event loop: stops a token. At most one object of either kind at a time.
class InterruptStop final
{
public:
    InterruptStop();
    ~InterruptStop();
    InterruptStop(const InterruptStop &) = delete;
    InterruptStop &operator=(const InterruptStop &) = delete;

    [[nodiscard]] StopToken token() const { return m_stop.get_token(); }

private:
    StopSource m_stop;
    std::thread m_waiter; ///< a signal handler may not stop a token itself
};

} // namespace tt
