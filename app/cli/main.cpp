// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tendertrace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TT_VERSION));

    QFile in;
    QFile out;
    QFile err;
    const bool opened = in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly) &&
                        err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened) return static_cast<int>(tt::ExitCode::Internal);

    tt::CliContext context{in, out, err, tt::ReaderSetup::beside(QCoreApplication::applicationDirPath()),
                           nullptr};
    auto analyser = tt::Analyser::builtIn();
    if (!analyser) return static_cast<int>(tt::refuse(context, analyser.error()));
    context.analyser = *analyser;
    return static_cast<int>(tt::runCli(QCoreApplication::arguments().mid(1), context));
}
