// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/session/case_session.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

namespace
{

/// Beside the program in the build tree, under share/tendertrace when installed.
QString samplesFolder()
{
    const QDir bin(QCoreApplication::applicationDirPath());
    for (const QString &place :
         {QStringLiteral("../share/tendertrace/samples"), QStringLiteral("../share/samples")}) {
        QString path = QDir::cleanPath(bin.filePath(place));
        if (QDir(path).exists()) return path;
    }
    return {};
}

QString sampleCase()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(QCoreApplication::translate("main", "TenderTrace samples") +
                              QStringLiteral(".ttcase"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tendertrace"));
    QApplication::setApplicationDisplayName(QStringLiteral("TenderTrace"));
    QApplication::setApplicationVersion(QStringLiteral(TT_VERSION));
    QApplication::setOrganizationName(QStringLiteral("TenderTrace"));
    QApplication::setDesktopFileName(QStringLiteral("tendertrace"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Reads scanned Chinese tenders and keeps the evidence behind every number."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption caseOption(
        QStringLiteral("case"),
        QCoreApplication::translate("main", "Import into this case; it is made when missing."),
        QStringLiteral("file"));
    parser.addOption(caseOption);
    parser.addPositionalArgument(
        QStringLiteral("paths"),
        QCoreApplication::translate("main", "A case to open, or files and folders to import."),
        QStringLiteral("[paths…]"));
    parser.process(application);

    const tt::Result<std::shared_ptr<const tt::Analyser>> analyser = tt::Analyser::builtIn();
    if (!analyser) {
        std::fprintf(stderr, "tendertrace: %s\n", qPrintable(analyser.error().message));
        return 1;
    }
    QSettings settings;
    tt::Theme theme(application);
    tt::CaseSession session(tt::ReaderSetup::beside(QCoreApplication::applicationDirPath()), *analyser);
    tt::DialogPrompt prompt(settings);
    tt::MainWindow window(session, theme, prompt, settings, {samplesFolder(), sampleCase()});
    prompt.setParentWindow(&window);
    window.show();
    if (parser.isSet(caseOption))
        window.openOrMake(parser.value(caseOption), parser.positionalArguments());
    else if (!parser.positionalArguments().isEmpty())
        window.take(parser.positionalArguments());
    return QApplication::exec();
}
