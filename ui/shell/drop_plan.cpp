// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_plan.h"

#include "ui/shell/counted.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace tt
{

namespace
{

constexpr int mostLookedAt = 300;

struct DropText {
    Q_DECLARE_TR_FUNCTIONS(tt::DropText)
};

bool isCase(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("ttcase"), Qt::CaseInsensitive) == 0;
}

/// "12 files and 1 folder"; the name of one alone.
QString whatItIs(const QStringList &paths)
{
    if (paths.size() == 1) return QFileInfo(paths.first()).fileName();
    if (paths.size() > mostLookedAt)
        return counted(paths.size(), DropText::tr("1 item"), DropText::tr("%1 items"));
    int folders = 0;
    for (const QString &path : paths)
        folders += QFileInfo(path).isDir() ? 1 : 0;
    const auto files = static_cast<int>(paths.size()) - folders;
    const QString filesText = counted(files, DropText::tr("1 file"), DropText::tr("%1 files"));
    const QString foldersText = counted(folders, DropText::tr("1 folder"), DropText::tr("%1 folders"));
    if (folders == 0) return filesText;
    return files == 0 ? foldersText : DropText::tr("%1 and %2").arg(filesText, foldersText);
}

DropPlan refused(const QString &heading, const QString &text) { return {false, heading, text, {}, {}}; }

} // namespace

DropPlan planDrop(const QStringList &paths, const DropContext &context)
{
    QStringList cases;
    QStringList files;
    for (const QString &path : paths)
        (isCase(path) ? cases : files).append(path);
    if (cases.size() > 1)
        return refused(DropText::tr("One case at a time"), DropText::tr("Drop one case to open it."));
    if (!cases.isEmpty()) {
        const QString name = QFileInfo(cases.first()).completeBaseName();
        const QString text =
            files.isEmpty() ? QString() : DropText::tr("and import %1 into it").arg(whatItIs(files));
        return {true, DropText::tr("Open the case “%1”").arg(name), text, cases.first(), files};
    }
    if (files.isEmpty()) return {};
    const QString what = whatItIs(files);
    if (context.caseTitle.isEmpty()) return {true, DropText::tr("Import into a new case"), what, {}, files};
    if (context.readOnly)
        return refused(DropText::tr("Nothing can be imported"),
                       DropText::tr("“%1” is open for reading only.").arg(context.caseTitle));
    return {true, DropText::tr("Import into “%1”").arg(context.caseTitle), what, {}, files};
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    return paths;
}

QString suggestedCaseName(const QStringList &toImport)
{
    QString name;
    if (!toImport.isEmpty()) {
        const QFileInfo first(toImport.first());
        if (first.isDir())
            name = first.fileName();
        else
            name = toImport.size() == 1 ? first.completeBaseName() : first.dir().dirName();
    }
    if (name.trimmed().isEmpty() || name == u".") name = DropText::tr("Tenders");
    return name + QStringLiteral(".ttcase");
}

} // namespace tt
