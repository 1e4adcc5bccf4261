// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style_sheet.h"

#include <QHash>

namespace tt
{

namespace
{

constexpr auto surfaces = R"(
QMainWindow, QWidget[look="window"] { background: @window; }
QWidget[look="panel"], QWidget[look="bar"], QWidget[look="rail"] { background: @panel; }
QWidget[look="bar"] { border-bottom: 1px solid @line; }
QWidget[look="status"] { background: @panel; border-top: 1px solid @line; }
QWidget[look="rail"] { border-right: 1px solid @line; }
QWidget[look="section-head"] { background: @panel; border-bottom: 1px solid @line; }
QWidget[look="card"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QWidget[look="floating"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QWidget[look="banner-bad"] { background: @badwash; border-bottom: 1px solid @bad; }
QWidget[look="banner-good"] { background: @goodwash; border-bottom: 1px solid @good; }
QWidget[look="banner-info"] { background: @selection; border-bottom: 1px solid @line; }
QFrame[look="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="vline"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QScrollArea, QAbstractScrollArea { border: none; background: transparent; }
QListView, QTreeView { background: @panel; border: none; outline: none; }
QTreeView::item { padding: 3px 3px; border: 1px solid transparent; }
QTreeView::item:selected { background: @selection; color: @ink; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 3px 4px; font-size: 11px; }
QToolTip { background: @panel; color: @ink; border: 1px solid @line; padding: 4px 6px; font-size: 11px; }
)";

constexpr auto texts = R"(
QLabel[look="caption"] { color: @muted; font-size: 11px; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="ink"] { color: @ink; }
QLabel[look="section"] { font-size: 15px; font-weight: bold; }
QLabel[look="head"] { font-weight: bold; }
QLabel[look="value"] { font-size: 22px; font-weight: bold; }
QLabel[look="headline"] { font-size: 22px; font-weight: bold; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="good"] { color: @good; }
QLabel[look="warn"] { color: @warn; }
QLabel[look="pill-good"], QLabel[look="pill-bad"], QLabel[look="pill-warn"], QLabel[look="pill-muted"] {
  font-size: 11px; border-radius: 9px; padding: 1px 8px; }
QLabel[look="pill-good"] { color: @good; border: 1px solid @good; }
QLabel[look="pill-bad"] { color: @bad; border: 1px solid @bad; }
QLabel[look="pill-warn"] { color: @warn; border: 1px solid @warn; }
QLabel[look="pill-muted"] { color: @muted; border: 1px solid @line; }
)";

constexpr auto controls = R"(
QPushButton { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:focus { border-color: @accent; }
QPushButton[look="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: bold; }
QPushButton[look="primary"]:hover { background: @accenthover; }
QPushButton[look="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[look="confirm"] { background: @good; color: @ongood; border-color: @good; }
QPushButton[look="confirm"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[look="link"] { background: transparent; border: none; color: @accent; padding: 2px 4px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; border-radius: 4px; padding: 1px 3px; }
QPushButton[look="chip"] { background: @selection; color: @accent; border: none; border-radius: 9px; padding: 2px 8px;
  font-size: 11px; }
QPushButton[look="chip"]:hover { color: @bad; }
QPushButton[look="chip"]:focus { border: 1px solid @accent; padding: 1px 7px; }
QPushButton[look="chip"]::menu-indicator { image: none; width: 0; }
QPushButton[look="pill"], QPushButton[look="pill-bad"], QPushButton[look="pill-warn"] { background: transparent; color: @muted; border: 1px solid @muted;
  border-radius: 9px; padding: 1px 9px; font-size: 11px; }
QPushButton[look="pill-bad"] { color: @bad; border-color: @bad; }
QPushButton[look="pill-warn"] { color: @warn; border-color: @warn; }
QPushButton[look="pill"]:hover, QPushButton[look="pill-warn"]:hover { color: @ink; background: @selection; }
QPushButton[look="pill-bad"]:hover { background: @badwash; }
QPushButton[look="pill"]:focus, QPushButton[look="pill-bad"]:focus, QPushButton[look="pill-warn"]:focus { border: 2px solid @accent; padding: 0px 8px; }
QPushButton[look="row"] { background: transparent; border: none; border-radius: 6px; text-align: left; padding: 6px 8px; }
QPushButton[look="row"]:hover, QPushButton[look="row"]:focus { background: @selection; }
QPushButton[look="status"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 6px;
  font-size: 11px; color: @muted; }
QPushButton[look="status"]:hover { background: @selection; color: @ink; }
QPushButton[look="status"]:focus { border-color: @accent; }
QPushButton[keycap="true"] { text-align: left; padding: 7px 6px; }
QToolButton[look="nav"] { font-size: 11px; color: @muted; padding: 6px 0 4px 0; }
QToolButton[look="nav"]:checked { color: @accent; background: @selection; }
QToolButton[look="tool"] { font-size: 13px; padding: 4px 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; }
QToolButton:hover { background: @selection; }
QToolButton:checked { background: @selection; color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QComboBox { background: @field; border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: @accent; }
QComboBox { padding: 3px 6px; font-size: 11px; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @selection;
  selection-color: @ink; outline: none; padding: 4px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 8px 8px 7px 8px;
  font-weight: bold; }
QTabBar#document-tabs::tab { padding: 8px 5px 7px 5px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @field; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@scheme.svg); }
QCheckBox:focus { color: @accent; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @good; border-radius: 2px; }
QProgressBar[look="busy"]::chunk { background: @accent; }
)";

constexpr auto bars = R"(
QMenuBar { background: transparent; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; color: @muted; }
QMenuBar::item:selected { background: @selection; color: @ink; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

/// In high contrast what is chosen or has the focus is framed, not only tinted.
constexpr auto contrast = R"(
QListWidget::item:selected { background: @selection; color: @ink; border: 1px solid @accent; }
QTreeView::item:selected, QMenu::item:selected, QComboBox QAbstractItemView::item:selected { border: 1px solid @accent; }
QMenuBar::item:selected, QToolButton:checked, QToolButton[look="nav"]:checked { border: 1px solid @accent; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QCheckBox:focus {
  border: 2px solid @accent; }
QPushButton[look="chip"] { border: 1px solid @accent; padding: 1px 7px; }
QPushButton:disabled { border-style: dashed; color: @line; }
QMenu::item:disabled { color: @line; }
QScrollBar::handle { background: @muted; }
QProgressBar { background: @window; border: 1px solid @line; max-height: 6px; min-height: 6px; }
QSplitter::handle:hover { background: @ink; }
)";

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace

QString styleSheet(const ThemeColors &c)
{
    const QVector<std::pair<QString, QString>> tokens = {
        {QStringLiteral("@accenthover"), blend(c.ink, c.accent, 0.15).name()},
        {QStringLiteral("@badwash"), blend(c.bad, c.panel, 0.10).name()},
        {QStringLiteral("@goodwash"), blend(c.good, c.panel, 0.10).name()},
        {QStringLiteral("@onaccent"), c.highContrast ? c.window.name()
                                      : c.dark       ? QStringLiteral("#10203a")
                                                     : QStringLiteral("#ffffff")},
        {QStringLiteral("@ongood"), c.onGood.name()},
        {QStringLiteral("@scroll"), blend(c.muted, c.panel, 0.40).name()},
        {QStringLiteral("@scheme"), QString(c.highContrast ? QStringLiteral("contrast-") : QString()) +
                                        (c.dark ? QStringLiteral("dark") : QStringLiteral("light"))},
        {QStringLiteral("@window"), c.window.name()},
        {QStringLiteral("@panel"), c.panel.name()},
        {QStringLiteral("@line"), c.line.name()},
        {QStringLiteral("@ink"), c.ink.name()},
        {QStringLiteral("@muted"), c.muted.name()},
        {QStringLiteral("@selection"), c.selection.name()},
        {QStringLiteral("@accent"), c.accent.name()},
        {QStringLiteral("@field"), c.field.name()},
        {QStringLiteral("@good"), c.good.name()},
        {QStringLiteral("@bad"), c.bad.name()},
        {QStringLiteral("@warn"), c.warn.name()},
    };
    QString sheet = QString::fromLatin1(surfaces) + QString::fromLatin1(texts) +
                    QString::fromLatin1(controls) + QString::fromLatin1(bars) +
                    (c.highContrast ? QString::fromLatin1(contrast) : QString());
    for (const auto &[token, value] : tokens)
        sheet.replace(token, value);
    return sheet;
}

} // namespace tt
