// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace tt
{

namespace
{

/// The first of `wanted` that is installed, then the rest as fallbacks for characters it lacks.
QStringList installedFirst(const QStringList &wanted)
{
    const QStringList families = QFontDatabase::families();
    QStringList out;
    for (const QString &family : wanted) {
        if (families.contains(family)) out.append(family);
    }
    return out;
}

/// A desktop that has chosen a font keeps it. Without a desktop's choice Qt falls back to DejaVu, which is
/// too wide for dense lists.
QStringList sansFamilies(const QString &systemFamily)
{
    QStringList wanted;
    const bool chosen = !systemFamily.startsWith(u"DejaVu") &&
                        systemFamily.compare(u"Sans Serif", Qt::CaseInsensitive) != 0 &&
                        systemFamily.compare(u"Sans", Qt::CaseInsensitive) != 0;
    if (chosen) wanted.append(systemFamily);
    // A family that holds Han as well comes first: Qt 6.4 takes any weight of a fallback family, so that Han
    // would turn bold by chance.
    wanted << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Source Han Sans SC")
           << QStringLiteral("PingFang SC") << QStringLiteral("Microsoft YaHei UI")
           << QStringLiteral("WenQuanYi Micro Hei") << QStringLiteral("Noto Sans") << QStringLiteral("Inter")
           << QStringLiteral("DejaVu Sans");
    QStringList found = installedFirst(wanted);
    return found.isEmpty() ? QStringList{systemFamily} : found;
}

QPalette paletteOf(const ThemeColors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.field);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Dark, c.canvas);
    p.setColor(QPalette::Shadow, c.canvas);
    p.setColor(QPalette::Light, c.panel);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.ink);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

} // namespace

ThemeColors lightColors()
{
    ThemeColors c;
    c.dark = false;
    c.window = QColor(0xf4f4f2);
    c.panel = QColor(0xfbfbfa);
    c.line = QColor(0xdedcd7);
    c.ink = QColor(0x1d1d1b);
    c.muted = QColor(0x65625d);
    c.selection = QColor(0xe7edf5);
    c.accent = QColor(0x2457a6);
    c.canvas = QColor(0xcac8c4);
    c.field = QColor(0xf4f4f2);
    c.good = QColor(0x277447);
    c.onGood = QColor(0xffffff);
    c.bad = QColor(0xa61b1b);
    c.warn = QColor(0x8a5a00);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.dark = true;
    c.window = QColor(0x1c1d1f);
    c.panel = QColor(0x232427);
    c.line = QColor(0x3a3b3f);
    c.ink = QColor(0xececea);
    c.muted = QColor(0xa3a29e);
    c.selection = QColor(0x2b3644);
    c.accent = QColor(0x8ab4f8);
    c.canvas = QColor(0x131415);
    c.field = QColor(0x1c1d1f);
    c.good = QColor(0x7cc99a);
    c.onGood = QColor(0x10301d);
    c.bad = QColor(0xff8a80);
    c.warn = QColor(0xe3a63a);
    return c;
}

ThemeColors contrastLightColors()
{
    ThemeColors c;
    c.highContrast = true;
    c.window = QColor(0xffffff);
    c.panel = QColor(0xffffff);
    c.line = QColor(0x5a5a5a);
    c.ink = QColor(Qt::black);
    c.muted = QColor(0x2e2e2e);
    c.selection = QColor(0xd6e6ff);
    c.accent = QColor(0x002a80);
    c.canvas = QColor(0x8a8a8a);
    c.field = QColor(0xffffff);
    c.good = QColor(0x00401f);
    c.onGood = QColor(0xffffff);
    c.bad = QColor(0x7a0000);
    c.warn = QColor(0x4d3000);
    return c;
}

ThemeColors contrastDarkColors()
{
    ThemeColors c;
    c.dark = true;
    c.highContrast = true;
    c.window = QColor(Qt::black);
    c.panel = QColor(Qt::black);
    c.line = QColor(0xa6a6a6);
    c.ink = QColor(0xffffff);
    c.muted = QColor(0xdadada);
    c.selection = QColor(0x002b52);
    c.accent = QColor(0x9fd0ff);
    c.canvas = QColor(0x303030);
    c.field = QColor(Qt::black);
    c.good = QColor(0x8df0ae);
    c.onGood = QColor(Qt::black);
    c.bad = QColor(0xffb4ab);
    c.warn = QColor(0xffd166);
    return c;
}

bool isHighContrast(const QPalette &palette)
{
    const auto extreme = [](const QColor &ground, const QColor &text) {
        const bool onWhite = ground.lightness() == 255 && text.lightness() <= 16;
        // Yellow on black is a usual one as well.
        return onWhite || (ground.lightness() == 0 && text.red() >= 240 && text.green() >= 240);
    };
    return extreme(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) &&
           extreme(palette.color(QPalette::Base), palette.color(QPalette::Text));
}

int typePixels(TypeStep step)
{
    switch (step) {
    case TypeStep::Caption:
        return 11;
    case TypeStep::Body:
        return 13;
    case TypeStep::Section:
        return 15;
    case TypeStep::Value:
        return 22;
    case TypeStep::Story:
        return 23;
    }
    return 13;
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    const QPalette system = QApplication::palette();
    m_systemIsDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_systemHasContrast = isHighContrast(system);
    m_sans = sansFamilies(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    m_serif = installedFirst({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC"),
                              QStringLiteral("Source Han Serif SC"), QStringLiteral("DejaVu Serif")});
    m_mono = installedFirst({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Noto Sans Mono"),
                             QStringLiteral("DejaVu Sans Mono")});
    if (m_mono.isEmpty()) m_mono << QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    if (QStyle *fusion = QStyleFactory::create(QStringLiteral("Fusion"))) QApplication::setStyle(fusion);
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode) return;
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

ThemeColors Theme::colorsOf(ThemeMode mode) const
{
    switch (mode) {
    case ThemeMode::System:
        break;
    case ThemeMode::Light:
        return lightColors();
    case ThemeMode::Dark:
        return darkColors();
    case ThemeMode::ContrastLight:
        return contrastLightColors();
    case ThemeMode::ContrastDark:
        return contrastDarkColors();
    }
    if (m_systemHasContrast) return m_systemIsDark ? contrastDarkColors() : contrastLightColors();
    return m_systemIsDark ? darkColors() : lightColors();
}

void Theme::apply()
{
    m_colors = colorsOf(m_mode);
    QApplication::setPalette(paletteOf(m_colors));
    QApplication::setFont(font(TypeStep::Body));
    if (!m_held) m_application.setStyleSheet(styleSheet(m_colors));
}

Theme::Hold::Hold(Theme &theme)
    : m_theme(theme)
{
    // A window on show would be seen without its look.
    const QWidgetList all = QApplication::topLevelWidgets();
    m_holds = std::none_of(all.cbegin(), all.cend(), [](const QWidget *each) { return each->isVisible(); });
    if (!m_holds) return;
    theme.m_held = true;
    // Qt takes the sheet's mark off polished widgets only. One that was measured and never shown would keep
    // it, would not be watched by the next sheet's caches, and would be visited by it after its end.
    const QWidgetList every = QApplication::allWidgets();
    for (QWidget *each : every)
        each->ensurePolished();
    theme.m_application.setStyleSheet({});
}

Theme::Hold::~Hold()
{
    if (!m_holds) return;
    m_theme.m_held = false;
    m_theme.apply();
}

QFont Theme::font(TypeStep step, bool bold) const
{
    QFont font;
    font.setFamilies(step == TypeStep::Story && !m_serif.isEmpty() ? m_serif : m_sans);
    font.setPixelSize(typePixels(step));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::monospace() const
{
    QFont font;
    font.setFamilies(m_mono);
    font.setPixelSize(typePixels(TypeStep::Body));
    font.setWeight(QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        break;
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::ContrastLight:
        return QStringLiteral("contrast-light");
    case ThemeMode::ContrastDark:
        return QStringLiteral("contrast-dark");
    }
    return QStringLiteral("system");
}

ThemeMode themeModeFromName(QStringView name)
{
    if (name == u"light") return ThemeMode::Light;
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::ContrastLight, ThemeMode::ContrastDark}) {
        if (name == themeModeName(mode)) return mode;
    }
    return ThemeMode::System;
}

} // namespace tt
