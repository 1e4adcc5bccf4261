// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/run_log.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tt
{

/// The run's log as rows, the oldest first; holds as many as the log does.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole };

    explicit LogModel(const RunLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const LogEntry &at(int row) const { return m_entries.at(row); }

private:
    void take();

    const RunLog &m_log;
    QVector<LogEntry> m_entries;
};

/// Entries from a level on, with a text.
class LogFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLevel(LogLevel level);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogLevel m_level = LogLevel::Info;
    QString m_text;
};

/// One line for the clipboard and for files: UTC time, level, source, text.
QString logLine(const LogEntry &entry);

} // namespace tt
