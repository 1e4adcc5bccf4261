// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase_input.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace tt
{

namespace
{

constexpr qint64 kLongestLine = 4096; ///< bytes

/// The terminal without echo, for as long as it lives.
class SilentTerminal final
{
public:
    SilentTerminal()
        : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_fd < 0 || ::tcgetattr(m_fd, &m_before) != 0) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silent = ::tcsetattr(m_fd, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent) ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
        if (m_fd >= 0) ::close(m_fd);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool usable() const { return m_silent; }

    QByteArray ask(const QString &question)
    {
        QByteArray line;
        line.reserve(kLongestLine);
        put(question.toUtf8());
        char c = 0;
        while (line.size() < kLongestLine && ::read(m_fd, &c, 1) == 1 && c != '\n')
            line += c;
        put("\n");
        return line;
    }

private:
    void put(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written =
            ::write(m_fd, text.constData(), static_cast<size_t>(text.size()));
    }

    int m_fd;
    termios m_before{};
    bool m_silent = false;
};

QString textOf(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    wipe(line);
    return text;
}

Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QFile::exists(path) ? ErrorCode::Unreadable : ErrorCode::NotFound,
                    QStringLiteral("The passphrase file \"%1\" cannot be read.").arg(path),
                    file.errorString());
    QByteArray line = file.readLine(kLongestLine);
    return textOf(line);
}

Result<QString> fromTerminal(SilentTerminal &terminal, const PassphraseSource &source)
{
    QByteArray typed = terminal.ask(source.question);
    QString text = textOf(typed);
    if (!source.fresh || text.isEmpty()) return text;
    QByteArray again = terminal.ask(QStringLiteral("The same again: "));
    QString second = textOf(again);
    const bool same = text == second;
    wipe(second);
    if (same) return text;
    wipe(text);
    return fail(ErrorCode::Usage, QStringLiteral("The two passphrases differ; nothing was done."));
}

Result<QString> textFrom(CliContext &context, const PassphraseSource &source)
{
    if (!source.file.isEmpty() && source.file != u"-") return firstLine(source.file);
    const auto *file = qobject_cast<QFile *>(&context.in);
    if (source.file.isEmpty() && file && file->handle() >= 0 && ::isatty(file->handle()) == 1) {
        SilentTerminal terminal;
        if (terminal.usable()) return fromTerminal(terminal, source);
    }
    QByteArray line = context.in.readLine(kLongestLine);
    return textOf(line);
}

} // namespace

Result<std::shared_ptr<const Passphrase>> readPassphrase(CliContext &context, const PassphraseSource &source)
{
    Result<QString> text = textFrom(context, source);
    if (!text) return passOn(text);
    if (source.fresh && !text->isEmpty()) {
        const QString advice = passphraseAdvice(*text);
        if (!advice.isEmpty()) say(context, advice);
    }
    return Passphrase::take(*text);
}

} // namespace tt
