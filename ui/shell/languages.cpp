// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace tt
{

namespace
{

const QString kEnglish = QStringLiteral("en");

bool isKnown(const QString &code)
{
    const QVector<Language> all = languages();
    return std::any_of(all.cbegin(), all.cend(), [&code](const Language &each) { return each.code == code; });
}

QString desktopLanguage()
{
    const QLocale desktop = QLocale::system();
    return desktop.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : kEnglish;
}

} // namespace

QVector<Language> languages()
{
    return {{kEnglish, QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

LanguageInUse::~LanguageInUse()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageInUse::use(const QString &code)
{
    const QString wanted = isKnown(code) ? code : desktopLanguage();
    if (wanted == m_code) return;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = wanted;
    // Numbers and dates follow the desktop in English, where conventions differ from place to place.
    QLocale::setDefault(wanted == kEnglish ? QLocale::system() : QLocale(wanted));
    if (wanted == kEnglish) return;
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted, folder)) QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/translations/tendertrace_") + wanted))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace tt
