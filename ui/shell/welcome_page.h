// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tt
{

class DropZone;

/// What a person sees without a case: what this is, where to drop files, and the three ways to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    void setSamplesAvailable(bool available);
    /// "Opening …" instead of the ways to begin, so that nothing is started twice.
    void setBusy(const QString &what);

Q_SIGNALS:
    void openAsked();
    void newAsked();
    void samplesAsked();
    void importAsked();
    void firstStepsAsked();
    void recentAsked(const QString &path);

private:
    QWidget *makeWays();
    QWidget *makeFirstSteps();

    DropZone *m_drop;
    QPushButton *m_samples;
    QWidget *m_recentHead;
    QVBoxLayout *m_recent;
};

/// A dashed frame that says what may be dropped; a click chooses files instead.
class DropZone final : public QWidget
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
};

} // namespace tt
