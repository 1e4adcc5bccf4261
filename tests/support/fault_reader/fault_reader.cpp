// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol.h"
#include "ocr/reader/protocol_frames.h"
#include "ocr/text/layer_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>
#include <unistd.h>
#include <vector>

/// A reader that misbehaves as the "document" tells it to, for tests of what starts readers. The file's
/// lines:
///   %PDF-fault              so that it is taken for a PDF
///   pages 5
///   open FAULT              when it is opened
///   page 3 FAULT            when page 3 (from 1) is read or drawn
/// FAULT: crash, hang, memory, garbage, huge, stranger, exit, once (crashes the first reader only), slow,
/// refuse (an honest failure), locked (wants the password "sesame"), bomb (an answer of 40 million items).
/// A copy is a file of the same kind that holds the texts. Further lines for copies:
///   copy 3 FAULT            when page 3 is added; besides the above: lose (its last character gets lost),
///                           add (another is there), repaint (the page looks otherwise)
///   write FAULT             when the copy is written; besides: more, less (than announced), link
/// The engines "exit-at-start", "garbage-at-start", "old-version" and "mute" misbehave before that;
/// "exit-once" and "mute-once" the first time that this reader is started; "one-mute" is mute in one reader
/// of several; "slow-start" works for one and a half seconds before it greets.
namespace
{

using namespace tt;
using namespace tt::protocol;

void put(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t done =
            ::write(STDOUT_FILENO, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (done <= 0) std::_Exit(0);
        sent += done;
    }
}

[[noreturn]] void sleepForGood()
{
    for (;;)
        ::pause();
}

/// True for whoever comes first to make the file.
bool isFirstAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

void workSlowly()
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + milliseconds(1'500);
    while (steady_clock::now() < end) {
        const auto pause = steady_clock::now() + milliseconds(20);
        while (steady_clock::now() < pause) {
        }
        std::this_thread::sleep_for(milliseconds(80));
    }
}

/// What the engine's name asks for before the greeting.
void misbehaveAtStart(const QString &engine, const QString &workDir, const QString &filesDir)
{
    if (engine == QLatin1String("exit-at-start")) std::_Exit(1);
    if (engine == QLatin1String("mute")) sleepForGood();
    const QString started = workDir + QStringLiteral("/started");
    if (engine == QLatin1String("exit-once") && isFirstAt(started)) std::_Exit(1);
    if (engine == QLatin1String("mute-once") && isFirstAt(started)) sleepForGood();
    if (engine == QLatin1String("one-mute")) {
        if (isFirstAt(filesDir + QStringLiteral("/mute"))) isFirstAt(started);
        if (QFile::exists(started)) sleepForGood();
    }
    if (engine == QLatin1String("slow-start")) workSlowly();
    if (engine == QLatin1String("garbage-at-start")) put(framed(QByteArray(64, 'x')));
}

[[noreturn]] void crash()
{
    std::signal(SIGSEGV, SIG_DFL);
    std::raise(SIGSEGV);
    std::abort();
}

/// As the real reader ends when its bound is reached.
[[noreturn]] void exhaustMemory() { std::_Exit(12); }

QByteArray bomb(quint32 id)
{
    QByteArray items(40'000'000, '\x80'); // empty arrays
    QByteArray bytes("\xa2", 1);
    bytes += '\x01';
    bytes += '\x1a';
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(id >> shift);
    bytes += '\x02';
    bytes += '\x9a';
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<quint32>(items.size()) >> shift);
    return bytes + items;
}

class FaultReader final
{
public:
    void load(const QString &path)
    {
        m_path = path;
        m_faults.clear();
        m_copyFaults.clear();
        m_writeFault.clear();
        m_texts.clear();
        m_repainted.clear();
        m_copy.clear();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words[0] == "pages") m_pages = words[1].toInt();
            if (words.size() == 2 && words[0] == "open") m_faults.insert(-1, words[1]);
            if (words.size() == 2 && words[0] == "write") m_writeFault = words[1];
            if (words.size() == 3 && words[0] == "copy") m_copyFaults.insert(words[1].toInt() - 1, words[2]);
            if (words.size() == 3 && words[0] == "text")
                m_texts.insert(words[1].toInt(), QString::fromUtf8(QByteArray::fromHex(words[2])));
            if (words.size() == 2 && words[0] == "repaint") m_repainted.insert(words[1].toInt());
            if (words.size() == 3 && words[0] == "page") m_faults.insert(words[1].toInt() - 1, words[2]);
        }
    }

    [[nodiscard]] QString textOf(int page) const { return m_texts.value(page); }
    [[nodiscard]] bool isRepainted(int page) const { return m_repainted.contains(page); }

    std::optional<Error> startCopy(quint32 id)
    {
        m_copy = "%PDF-fault copy\npages " + QByteArray::number(m_pages) + '\n';
        return misbehaveAs(m_copyFaults.value(-1), id, {});
    }

    std::optional<Error> addPage(const AddCopyPage &add, quint32 id)
    {
        const QByteArray fault = m_copyFaults.value(add.page);
        if (const auto error = misbehaveAs(fault, id, {})) return error;
        QString text = add.text ? layerText(*add.text) : QString();
        if (fault == "lose") text.chop(1);
        if (fault == "add") text.append(u'x');
        if (fault == "repaint") m_copy += "repaint " + QByteArray::number(add.page) + '\n';
        m_copy += "text " + QByteArray::number(add.page) + ' ' + text.toUtf8().toHex() + '\n';
        return std::nullopt;
    }

    Result<Answer> write(const QString &path, quint32 id)
    {
        if (const auto error = misbehaveAs(m_writeFault, id, {})) return tl::unexpected<Error>(*error);
        if (m_writeFault == "link") QFile::link(m_path, path);
        QFile file(path);
        if (m_writeFault != "link" && (!file.open(QIODevice::WriteOnly) || file.write(m_copy) < 0))
            return fail(ErrorCode::DiskFull, QStringLiteral("no room"));
        const int lie = m_writeFault == "more" ? -1 : (m_writeFault == "less" ? 1 : 0);
        return Answer(CopyWritten{m_copy.size() + lie, {}});
    }

    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    [[nodiscard]] int pages() const { return m_pages; }

    /// Does what the file says for this page; returns the failure to answer, if any.
    std::optional<Error> misbehave(int page, quint32 id, const QString &password)
    {
        return misbehaveAs(m_faults.value(page), id, password);
    }

private:
    std::optional<Error> misbehaveAs(const QByteArray &fault, quint32 id, const QString &password)
    {
        if (fault == "crash") crash();
        if (fault == "hang") sleepForGood();
        if (fault == "memory") exhaustMemory();
        if (fault == "exit") std::_Exit(0);
        if (fault == "garbage") put(framed(QByteArray("\xff\x00\x81 nonsense", 12)));
        if (fault == "huge") put(QByteArray("\xff\xff\xff\xff", 4));
        if (fault == "stranger") put(framed(encode(AnswerFrame{id + 7, Answer(Closed{})})));
        if (fault == "bomb") put(framed(bomb(id)));
        if (fault == "garbage" || fault == "huge" || fault == "stranger" || fault == "bomb") sleepForGood();
        if (fault == "once") crashOnce();
        if (fault == "slow") std::this_thread::sleep_for(std::chrono::milliseconds(30));
        if (fault == "refuse") return Error{ErrorCode::Corrupt, QStringLiteral("this page is damaged"), {}};
        if (fault == "locked" && password.isEmpty())
            return Error{
                ErrorCode::Encrypted, QStringLiteral("The file is encrypted; give its password."), {}};
        if (fault == "locked" && password != QLatin1String("sesame"))
            return Error{
                ErrorCode::WrongPassword, QStringLiteral("The password does not open the file."), {}};
        return std::nullopt;
    }

    void crashOnce() const
    {
        QFile mark(m_path + QStringLiteral(".crashed"));
        if (mark.exists()) return;
        if (!mark.open(QIODevice::WriteOnly)) return;
        mark.close();
        crash();
    }

    QString m_path;
    int m_pages = 1;
    QHash<int, QByteArray> m_faults;
    QHash<int, QByteArray> m_copyFaults;
    QByteArray m_writeFault;
    QHash<int, QString> m_texts; ///< of a copy
    QSet<int> m_repainted;
    QByteArray m_copy; ///< in the making
};

Result<Answer> copyAnswerTo(FaultReader &reader, const RequestFrame &frame)
{
    if (const auto *read = std::get_if<ReadDrawnText>(&frame.request))
        return Answer(PageTextDrawn{reader.textOf(read->page), false});
    if (std::holds_alternative<StartCopy>(frame.request)) {
        if (const auto error = reader.startCopy(frame.id)) return tl::unexpected<Error>(*error);
        return Answer(CopyStarted{});
    }
    if (const auto *add = std::get_if<AddCopyPage>(&frame.request)) {
        if (const auto error = reader.addPage(*add, frame.id)) return tl::unexpected<Error>(*error);
        return Answer(CopyPageAdded{});
    }
    if (const auto *finish = std::get_if<FinishCopy>(&frame.request))
        return reader.write(finish->path, frame.id);
    return Answer(Closed{});
}

Result<Answer> answerTo(FaultReader &reader, const RequestFrame &frame)
{
    if (!reader.isOpen() && !std::holds_alternative<Open>(frame.request))
        return fail(ErrorCode::Usage, QStringLiteral("No file is open in the reader process."));
    if (const auto *open = std::get_if<Open>(&frame.request)) {
        reader.load(open->path);
        if (const auto error = reader.misbehave(-1, frame.id, open->password))
            return tl::unexpected<Error>(*error);
        return Answer(
            Opened{QStringLiteral("application/pdf"), QVector<QSizeF>(reader.pages(), QSizeF(595, 842)), {}});
    }
    if (const auto *read = std::get_if<ReadPage>(&frame.request)) {
        if (const auto error = reader.misbehave(read->page, frame.id, {}))
            return tl::unexpected<Error>(*error);
        PageText text;
        text.sizePoints = {595, 842};
        text.readBy = QStringLiteral("fault");
        text.lines.append(
            TextLine{QStringLiteral("page %1").arg(read->page + 1), {0.1, 0.1, 0.5, 0.05}, {}, {}, -1});
        return Answer(ReadPageDone{text, {}});
    }
    if (const auto *render = std::get_if<Render>(&frame.request)) {
        if (const auto error = reader.misbehave(render->page, frame.id, {}))
            return tl::unexpected<Error>(*error);
        QFile file(render->path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray(8 * 4, reader.isRepainted(render->page) ? '\x41' : '\x40')) < 0)
            return fail(ErrorCode::DiskFull, QStringLiteral("no room"));
        return Answer(Rendered{7, 4, 8, true, render->dpi});
    }
    return copyAnswerTo(reader, frame);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption engine(QStringLiteral("engine"), {}, QStringLiteral("name"));
    parser.addOption(engine);
    for (const char *name : {"model-dir", "work-dir", "files-dir", "memory-limit"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(application);
    const QString choice = parser.value(engine);
    misbehaveAtStart(choice, parser.value(QStringLiteral("work-dir")),
                     parser.value(QStringLiteral("files-dir")));
    Greeting greeting;
    greeting.engines = QStringLiteral("fault");
    if (choice == QLatin1String("old-version")) greeting.version = kVersion + 1;
    put(framed(encode(greeting)));

    FaultReader reader;
    FrameReader frames;
    std::array<char, 4'096> piece{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (got <= 0) return 0;
        frames.append(QByteArrayView(piece.data(), got));
        while (const auto payload = frames.next()) {
            const auto frame = *payload ? decodeRequest(**payload) : Result<RequestFrame>(passOn(*payload));
            if (!frame) return 4;
            put(framed(encode(AnswerFrame{frame->id, answerTo(reader, *frame)})));
        }
    }
}
