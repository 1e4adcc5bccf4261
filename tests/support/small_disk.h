// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace tt::test
{

/// A real disk of a few megabytes in a folder that exists. Only root may have one: mounted() is false for
/// others.
class SmallDisk final
{
public:
    SmallDisk(const QString &folder, qint64 bytes)
        : m_folder(QFile::encodeName(folder))
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted) ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] bool makeReadOnly()
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// A folder that is to be seen at another place as well, until it is pulled from there as a stick is: files
/// that are open stay open, and their names are gone. Only for root.
class PulledFolder final
{
public:
    PulledFolder(const QString &real, const QString &place)
        : m_real(QFile::encodeName(real))
        , m_place(QFile::encodeName(place))
    {
        plugIn();
    }
    ~PulledFolder() { pull(); }
    PulledFolder(const PulledFolder &) = delete;
    PulledFolder &operator=(const PulledFolder &) = delete;

    [[nodiscard]] bool plugged() const { return m_plugged; }
    void plugIn()
    {
        m_plugged = ::mount(m_real.constData(), m_place.constData(), nullptr, MS_BIND, nullptr) == 0;
    }
    void pull()
    {
        if (m_plugged) ::umount2(m_place.constData(), MNT_DETACH);
        m_plugged = false;
    }

private:
    QByteArray m_real;
    QByteArray m_place;
    bool m_plugged = false;
};

/// While it lives no file of this process grows beyond so many bytes: a full disk for those who are not root.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN); // an error instead
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace tt::test
