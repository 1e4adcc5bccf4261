// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_model.h"

#include "ui/models/sentences.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace tt
{

namespace
{

/// Copied and saved lines keep the stable names: whoever helps reads those.
QString sourceLabel(const QString &source)
{
    if (source == u"case") return LogModel::tr("case");
    if (source == u"import") return LogModel::tr("import");
    if (source == u"analysis") return LogModel::tr("analysis");
    if (source == u"window") return LogModel::tr("window");
    return source;
}

/// Errors come in English from the layers below; everything else is said in the window's language already.
QString wordsOf(const LogEntry &entry)
{
    return entry.level == LogLevel::Error ? said(entry.text) : entry.text;
}

} // namespace

LogModel::LogModel(const RunLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_entries(log.entries())
{
    connect(&log, &RunLog::added, this, &LogModel::take);
}

void LogModel::take()
{
    const QVector<LogEntry> fresh = m_log.entriesAfter(m_entries.isEmpty() ? 0 : m_entries.last().number);
    if (fresh.isEmpty()) return;
    const auto rows = static_cast<int>(m_entries.size());
    beginInsertRows({}, rows, rows + static_cast<int>(fresh.size()) - 1);
    m_entries += fresh;
    endInsertRows();
    const auto tooMany = static_cast<int>(m_entries.size()) - RunLog::kMostEntries;
    if (tooMany <= 0) return;
    beginRemoveRows({}, 0, tooMany - 1);
    m_entries.remove(0, tooMany);
    endRemoveRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const LogEntry &entry = m_entries.at(index.row());
    if (role == LevelRole) return static_cast<int>(entry.level);
    if (role == Qt::ForegroundRole && index.column() == LevelColumn && entry.level == LogLevel::Error)
        return QGuiApplication::palette().color(QPalette::BrightText);
    if (role == Qt::ToolTipRole) return wordsOf(entry);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case TimeColumn:
        return entry.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    case LevelColumn:
        return entry.level == LogLevel::Error     ? tr("Error")
               : entry.level == LogLevel::Warning ? tr("Warning")
                                                  : tr("Done");
    case SourceColumn:
        return sourceLabel(entry.source);
    default:
        return wordsOf(entry);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Time"), tr("Kind"), tr("Where"), tr("What")};
    return titles.value(section);
}

void LogFilterModel::setLevel(LogLevel level)
{
    m_level = level;
    invalidateFilter();
}

void LogFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool LogFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogEntry &entry = static_cast<LogModel *>(sourceModel())->at(row);
    return entry.level >= m_level && (m_text.isEmpty() || entry.text.contains(m_text, Qt::CaseInsensitive) ||
                                      wordsOf(entry).contains(m_text, Qt::CaseInsensitive) ||
                                      entry.source.contains(m_text, Qt::CaseInsensitive) ||
                                      sourceLabel(entry.source).contains(m_text, Qt::CaseInsensitive));
}

QString logLine(const LogEntry &entry)
{
    const QString code = entry.code ? QStringLiteral(" [%1]").arg(errorCodeName(*entry.code)) : QString();
    return QStringLiteral("%1 %2 %3%4: ")
               .arg(entry.at.toString(Qt::ISODateWithMs), logLevelName(entry.level), entry.source, code) +
           entry.text;
}

} // namespace tt
