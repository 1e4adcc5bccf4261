// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "app/analysis/analyser.h"

namespace tt
{

TestWindow::TestWindow(const QString &folder, Theme &theme)
    : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
    const Result<std::shared_ptr<const Analyser>> analyser = Analyser::builtIn();
    if (!analyser) qFatal("%s", qPrintable(analyser.error().message));
    session = std::make_unique<CaseSession>(ReaderSetup::beside(QStringLiteral(TT_READER_DIR)), *analyser);
    prompt.casePath = folder + QStringLiteral("/case.ttcase");
    const WindowPaths paths{QStringLiteral(TT_SAMPLES), folder + QStringLiteral("/samples.ttcase")};
    window = std::make_unique<MainWindow>(*session, theme, prompt, settings, paths);
}

TestWindow::~TestWindow()
{
    window->close();
    window.reset();
    session.reset();
}

} // namespace tt
