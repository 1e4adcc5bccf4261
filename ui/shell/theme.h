// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
class QPalette;

namespace tt
{

/// Distances, all multiples of 4 device-independent pixels.
namespace space
{
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Corner radii: marks on a page, controls, floating tools.
namespace radius
{
inline constexpr int mark = 2;
inline constexpr int control = 6;
inline constexpr int floating = 8;
} // namespace radius

/// The type scale; pixel sizes in typePixels().
enum class TypeStep { Caption, Body, Section, Value, Story };

/// The neutral colours of one scheme, and the few that carry a state. Evidence has its own:
/// ui/shell/evidence_style.h.
struct ThemeColors {
    bool dark = false;
    bool highContrast = false; ///< what is chosen gets a frame as well
    QColor window;
    QColor panel;
    QColor line;
    QColor ink;
    QColor muted;
    QColor selection;
    QColor accent;
    QColor canvas; ///< around the page
    QColor field;  ///< inside text fields
    QColor good;
    QColor onGood; ///< text on a surface filled with `good`
    QColor bad;
    QColor warn;
};

enum class ThemeMode { System, Light, Dark, ContrastLight, ContrastDark };

ThemeColors lightColors();
ThemeColors darkColors();
/// Black on white and white on black: text at least 7:1 on every ground, lines and marks 3:1.
ThemeColors contrastLightColors();
ThemeColors contrastDarkColors();
/// Black on white, or the reverse: a desktop with such colours asks for high contrast. True as well of the
/// palette of our own contrast colours, by which marks know without asking Theme.
bool isHighContrast(const QPalette &palette);
int typePixels(TypeStep step);

/// The look: palette, fonts and style sheet of the whole program. One, made by main(); lives on the GUI
/// thread.
///
/// The palette carries the same colours for widgets that know nothing of Theme: Window, Base (panel), Mid
/// (line), Dark (canvas), Text (ink), PlaceholderText (muted), Highlight (selection), Link (accent).
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Reads the desktop's own palette for ThemeMode::System, so make it before anything sets another one.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// While it lives the style sheet is off: a window that is being built would be styled again at every
    /// widget that gets its parent. Does nothing while a window is on show.
    class Hold final
    {
    public:
        explicit Hold(Theme &theme);
        ~Hold();
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        Theme &m_theme;
        bool m_holds = false;
    };

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] const ThemeColors &colors() const { return m_colors; }
    [[nodiscard]] QFont font(TypeStep step, bool bold = false) const;
    [[nodiscard]] QFont monospace() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] ThemeColors colorsOf(ThemeMode mode) const;

    QApplication &m_application;
    bool m_held = false; ///< see Hold
    bool m_systemIsDark = false;
    bool m_systemHasContrast = false;
    ThemeMode m_mode = ThemeMode::System;
    ThemeColors m_colors;
    QStringList m_sans;
    QStringList m_serif;
    QStringList m_mono;
};

QString themeModeName(ThemeMode mode); ///< system, light, dark, contrast-light, contrast-dark
ThemeMode themeModeFromName(QStringView name);

} // namespace tt
