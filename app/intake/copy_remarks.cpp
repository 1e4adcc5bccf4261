// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/copy_remarks.h"

#include "app/intake/copy_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tt
{

namespace
{

constexpr qsizetype kMostNamed = 8;
constexpr qsizetype kMostRemarks = 8;
constexpr qsizetype kLongestRemark = 300;

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(tt::SearchableCopyJob)
};

/// "3, 4, 9 and 12 more", pages from 1.
QString list(const QVector<int> &pages)
{
    QStringList names;
    for (const int page : pages) {
        if (names.size() == kMostNamed) break;
        names.append(QString::number(page + 1));
    }
    const QString text = names.join(QStringLiteral(", "));
    return pages.size() > kMostNamed ? CopyText::tr("%1 and %2 more").arg(text).arg(pages.size() - kMostNamed)
                                     : text;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

} // namespace

Result<void> requireAllowedTarget(const SearchableCopyRequest &request, const DocumentRecord &document,
                                  const QString &casePath)
{
    if (isSameFile(request.target, casePath))
        return fail(ErrorCode::Usage,
                    CopyText::tr("A copy cannot be saved over the case; choose another name."));
    QStringList sources = document.otherPaths;
    sources.append(document.sourcePath);
    for (const QString &source : std::as_const(sources)) {
        if (isSameFile(request.target, source))
            return fail(
                ErrorCode::Usage,
                CopyText::tr(
                    "\"%1\" is the file that the document was imported from; a copy is not saved over "
                    "it. Choose another name.")
                    .arg(request.target));
    }
    return requireFreeTarget(request.target, request.overwrite);
}

Result<void> requireRead(const DocumentRecord &document, const QVector<bool> &pageIsRead, bool allowUnread)
{
    if (pageIsRead.isEmpty())
        return fail(ErrorCode::Usage,
                    CopyText::tr("\"%1\" is not read yet; read it first, then copy it.").arg(document.name));
    QVector<int> unread;
    for (int page = 0; page < pageIsRead.size(); ++page) {
        if (!pageIsRead[page]) unread.append(page);
    }
    if (unread.isEmpty() || allowUnread) return {};
    return fail(
        ErrorCode::Usage,
        CopyText::tr(
            "%1 of the %2 pages of \"%3\" are not read (%4); read them first, or allow a copy in which "
            "they have no text.")
            .arg(unread.size())
            .arg(pageIsRead.size())
            .arg(document.name, list(unread)));
}

QStringList remarksAbout(const QVector<CopiedPageReport> &pages)
{
    QVector<int> removed;
    QVector<int> twice;
    QVector<int> unread;
    for (const CopiedPageReport &page : pages) {
        if (page.oldTextRemoved) removed.append(page.page);
        if (page.as == CopiedAs::WithText && page.text.otherText > 0) twice.append(page.page);
        if (page.as == CopiedAs::WithoutText) unread.append(page.page);
    }
    QStringList remarks;
    if (!removed.isEmpty())
        remarks.append(CopyText::tr("An older invisible text layer was left out on these pages: %1.")
                           .arg(list(removed)));
    if (!twice.isEmpty())
        remarks.append(
            CopyText::tr(
                "These pages have an older text layer that stays; some words are found twice there: %1.")
                .arg(list(twice)));
    if (!unread.isEmpty())
        remarks.append(CopyText::tr("These pages are not read and have no text: %1.").arg(list(unread)));
    return remarks;
}

QStringList boundedRemarks(const QStringList &remarks)
{
    QStringList out;
    for (const QString &remark : remarks.mid(0, kMostRemarks))
        out.append(remark.left(kLongestRemark));
    return out;
}

} // namespace tt
