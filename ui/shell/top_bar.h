// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenuBar;

namespace tt
{

class ElidedLabel;

/// The strip at the top: product, menus, where we are, search.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenuBar *menuBar() const { return m_menus; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    /// Joined by "›".
    void setPath(const QStringList &path);
    void setSearchEnabled(bool enabled);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchAsked(const QString &text);
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenuBar *m_menus;
    ElidedLabel *m_path;
    QLineEdit *m_search;
    QLabel *m_product;
};

} // namespace tt
