// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <QVector>

namespace tt
{

/// A language of the interface. What the program says is in it; what is quoted from tenders is not.
struct Language {
    QString code; ///< "en", "zh_CN"; empty: the desktop's
    QString name; ///< in itself
};

/// English is the source; the others are compiled in from resources/translations.
QVector<Language> languages();

/// The translators of the language in use. Lives as long as the application; GUI thread.
class LanguageInUse final
{
public:
    LanguageInUse() = default;
    ~LanguageInUse();
    Q_DISABLE_COPY_MOVE(LanguageInUse)

    /// Text made from now on is in this language; windows that stand already keep theirs. An unknown or empty
    /// code takes the desktop's language when there is one for it, else English.
    void use(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qt; ///< buttons of Qt's own dialogs
};

} // namespace tt
