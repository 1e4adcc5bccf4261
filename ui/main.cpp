// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/session/case_session.h"
#include "app/session/run_log.h"
#include "ui/shell/dialog_prompt.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_handover.h"

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

/// The one window, and the next one when the language changes: what stands in it was made in the old one.
class Windows final
{
public:
    Windows(tt::CaseSession &session, tt::Theme &theme, tt::DialogPrompt &prompt, QSettings &settings)
        : m_session(session)
        , m_theme(theme)
        , m_prompt(prompt)
        , m_settings(settings)
    {
    }

    void show()
    {
        m_language.use(m_settings.value(QStringLiteral("window/language")).toString());
        m_window = std::make_unique<tt::MainWindow>(m_session, m_theme, m_prompt, m_settings,
                                                    tt::WindowPaths{samplesFolder(), sampleCase()});
        m_prompt.setParentWindow(m_window.get());
        // Later: the menu whose entry was chosen belongs to the window that goes.
        QObject::connect(
            m_window.get(), &tt::MainWindow::languageChosen, m_window.get(), [this] { exchange(); },
            Qt::QueuedConnection);
        m_window->show();
    }

    [[nodiscard]] tt::MainWindow &current() const { return *m_window; }

private:
    void exchange()
    {
        const QString settings = m_window->settingsOnShow();
        const tt::WindowHandover handover = m_window->handOver();
        // The new one first: when the last window goes, so does the application.
        tt::MainWindow *old = m_window.release();
        show();
        old->deleteLater();
        m_window->takeOver(handover);
        if (!settings.isEmpty()) m_window->openSettings(settings);
    }

    tt::CaseSession &m_session;
    tt::Theme &m_theme;
    tt::DialogPrompt &m_prompt;
    QSettings &m_settings;
    tt::LanguageInUse m_language;
    std::unique_ptr<tt::MainWindow> m_window;
};

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
    const tt::MessageCapture capture(session.log());
    tt::DialogPrompt prompt(settings);
    Windows windows(session, theme, prompt, settings);
    windows.show();
    tt::MainWindow &window = windows.current();
    if (parser.isSet(caseOption))
        window.openOrMake(parser.value(caseOption), parser.positionalArguments());
    else if (!parser.positionalArguments().isEmpty())
        window.take(parser.positionalArguments());
    return QApplication::exec();
}
