// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bag_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <optional>

namespace tt
{

namespace
{

constexpr qint64 kPieceBytes = 1 << 20;
constexpr zip_uint32_t kFileTypeMask = 0170000U;
constexpr zip_uint32_t kLinkType = 0120000U;
constexpr int kMaxNamedProblems = 1000;

tl::unexpected<Error> notThere(const QString &file)
{
    return fail(ErrorCode::NotFound, QStringLiteral("“%1” is missing from the bundle.").arg(file));
}

class FolderReader final : public BagReader
{
public:
    explicit FolderReader(const QString &folder)
        : m_folder(folder)
    {
        QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = m_folder.relativeFilePath(walk.next());
            const QFileInfo info = walk.fileInfo();
            if (info.isSymLink())
                m_problems.append(QStringLiteral("“%1” is a link; a bundle holds files only.").arg(path));
            else if (info.isFile())
                m_files.append(path);
            else if (!info.isDir())
                m_problems.append(QStringLiteral("“%1” is no ordinary file.").arg(path));
        }
        m_files.sort();
        m_problems.sort();
        m_known = QSet<QString>(m_files.begin(), m_files.end());
    }

    Result<QByteArray> read(const QString &file, qint64 atMost) override
    {
        QFile device;
        if (const auto opened = openFile(file, device); !opened) return passOn(opened);
        if (device.size() > atMost)
            return fail(ErrorCode::TooLarge, QStringLiteral("“%1” is larger than any bundle's.").arg(file));
        return device.readAll();
    }

    Result<Sha256> hash(const QString &file, const StopToken &stop) override
    {
        QFile device;
        if (const auto opened = openFile(file, device); !opened) return passOn(opened);
        return Sha256::of(device, stop);
    }

    qint64 size(const QString &file) override { return QFileInfo(m_folder.filePath(file)).size(); }

private:
    Result<void> openFile(const QString &file, QFile &device) const
    {
        if (!m_known.contains(file)) return notThere(file);
        device.setFileName(m_folder.filePath(file));
        if (!device.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Unreadable, QStringLiteral("“%1” could not be read.").arg(file),
                        device.errorString());
        return {};
    }

    QDir m_folder;
    QSet<QString> m_known;
};

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

class ZipReader final : public BagReader
{
public:
    explicit ZipReader(Archive archive)
        : m_archive(std::move(archive))
    {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        QHash<QString, zip_uint64_t> entries;
        for (zip_int64_t i = 0; i < count && m_problems.size() < kMaxNamedProblems; ++i)
            takeEntry(static_cast<zip_uint64_t>(i), entries);
        const std::optional<QString> top = topFolder(entries);
        if (!top) return; // no bagit.txt: not a bag, which the caller finds out
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            if (it.key().startsWith(*top)) {
                m_entries.insert(it.key().mid(top->size()), it.value());
                m_files.append(it.key().mid(top->size()));
            } else {
                m_problems.append(QStringLiteral("“%1” is outside of the bundle's folder.").arg(it.key()));
            }
        }
        m_files.sort();
        m_problems.sort();
    }

    Result<QByteArray> read(const QString &file, qint64 atMost) override
    {
        if (size(file) > atMost)
            return fail(ErrorCode::TooLarge, QStringLiteral("“%1” is larger than any bundle's.").arg(file));
        QByteArray bytes;
        const auto done = forEachPiece(file, {}, [&](QByteArrayView piece) {
            bytes.append(piece.data(), piece.size());
            return bytes.size() <= atMost;
        });
        if (!done) return passOn(done);
        return bytes;
    }

    Result<Sha256> hash(const QString &file, const StopToken &stop) override
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto done = forEachPiece(file, stop, [&](QByteArrayView piece) {
            hash.addData(QByteArray::fromRawData(piece.data(), piece.size()));
            return true;
        });
        if (!done) return passOn(done);
        return Sha256::fromBytes(hash.result());
    }

    qint64 size(const QString &file) override
    {
        zip_stat_t stat;
        const auto entry = m_entries.constFind(file);
        if (entry == m_entries.constEnd() || zip_stat_index(m_archive.get(), *entry, 0, &stat) != 0)
            return -1;
        return (stat.valid & ZIP_STAT_SIZE) != 0 ? static_cast<qint64>(stat.size) : -1;
    }

private:
    void takeEntry(zip_uint64_t index, QHash<QString, zip_uint64_t> &entries)
    {
        const char *raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_GUESS);
        const QString name = raw != nullptr ? QString::fromUtf8(raw) : QString();
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        const bool link = system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kFileTypeMask) == kLinkType;
        if (!isSafeBagPath(name.endsWith(u'/') ? name.chopped(1) : name))
            m_problems.append(QStringLiteral("“%1” is a name that leads outside of the bundle.").arg(name));
        else if (link)
            m_problems.append(QStringLiteral("“%1” is a link; a bundle holds files only.").arg(name));
        else if (entries.contains(name))
            m_problems.append(QStringLiteral("“%1” is there more than once.").arg(name));
        else if (!name.endsWith(u'/'))
            entries.insert(name, index);
    }

    /// "" or "name/": where bagit.txt is, at the top or one folder down.
    static std::optional<QString> topFolder(const QHash<QString, zip_uint64_t> &entries)
    {
        if (entries.contains(QStringLiteral("bagit.txt"))) return QString();
        QStringList tops;
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            if (it.key().endsWith(QStringLiteral("/bagit.txt")) && it.key().count(u'/') == 1)
                tops.append(it.key().chopped(9));
        }
        if (tops.isEmpty()) return std::nullopt;
        return *std::min_element(tops.begin(), tops.end());
    }

    template <typename Take>
    Result<void> forEachPiece(const QString &file, const StopToken &stop, Take take)
    {
        const auto found = m_entries.constFind(file);
        if (found == m_entries.constEnd()) return notThere(file);
        const auto damaged = [&](const QString &detail) {
            return fail(ErrorCode::Unreadable,
                        QStringLiteral("“%1” cannot be unpacked: it is damaged.").arg(file), detail);
        };
        const Entry entry(zip_fopen_index(m_archive.get(), *found, 0));
        if (!entry) return damaged(QString::fromUtf8(zip_strerror(m_archive.get())));
        QByteArray piece(kPieceBytes, Qt::Uninitialized);
        for (;;) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("Checking the bundle was cancelled."));
            const zip_int64_t got =
                zip_fread(entry.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
            if (got < 0) return damaged(QString::fromUtf8(zip_file_strerror(entry.get())));
            if (got == 0) return {};
            if (!take(QByteArrayView(piece.constData(), static_cast<qsizetype>(got))))
                return fail(ErrorCode::TooLarge,
                            QStringLiteral("“%1” is larger than any bundle's.").arg(file));
        }
    }

    Archive m_archive;
    QHash<QString, zip_uint64_t> m_entries;
};

} // namespace

Result<std::unique_ptr<BagReader>> BagReader::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no bundle “%1”.").arg(path));
    if (info.isDir()) return std::make_unique<FolderReader>(path);
    if (!info.isFile())
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("“%1” is no bundle: it is no file and no folder.").arg(path));
    if (!info.isReadable())
        return fail(ErrorCode::Unreadable, QStringLiteral("“%1” may not be read.").arg(path));
    zip_error_t error;
    zip_error_init(&error);
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive) {
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("“%1” is no bundle: it is no zip file, or one that was cut short or "
                                   "damaged. Ask for it again.")
                        .arg(info.fileName()),
                    detail);
    }
    return std::make_unique<ZipReader>(std::move(archive));
}

bool isSafeBagPath(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':')) return false;
    for (const QChar c : path) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F) return false;
    }
    const QStringList parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

} // namespace tt
