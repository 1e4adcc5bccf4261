// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace tt
{

namespace
{

// A signal handler can reach nothing but globals; it only writes one byte.
int g_pipe[2] = {-1, -1};

constexpr char kInterrupted = 1;
constexpr char kEnough = 2; ///< the work is done; written by its own thread

void onSignal(int number)
{
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &kInterrupted, 1);
    std::signal(number, SIG_DFL);
}

bool catchSignals()
{
    if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    return true;
}

void letSignalsBe()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void closePipe()
{
    for (int &end : g_pipe) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

/// Until a byte comes; kEnough when none can come any more.
char waitForByte()
{
    pollfd waiting{g_pipe[0], POLLIN, 0};
    char byte = kEnough;
    while (::read(g_pipe[0], &byte, 1) != 1) {
        if (errno != EAGAIN && errno != EINTR) return kEnough;
        if (::poll(&waiting, 1, -1) < 0 && errno != EINTR) return kEnough;
    }
    return byte;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (!catchSignals()) return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(g_pipe[0], &byte, 1);
        Q_EMIT requested();
    });
}

Interrupt::~Interrupt()
{
    letSignalsBe();
    m_notifier.reset();
    closePipe();
}

InterruptStop::InterruptStop()
{
    if (!catchSignals()) return;
    m_waiter = std::thread([this] {
        if (waitForByte() == kInterrupted) m_stop.request_stop();
    });
}

InterruptStop::~InterruptStop()
{
    letSignalsBe();
    if (m_waiter.joinable()) {
        [[maybe_unused]] const auto written = ::write(g_pipe[1], &kEnough, 1);
        m_waiter.join();
    }
    closePipe();
}

} // namespace tt
