// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_checks.h"
#include "app/analysis/watchlist_csv.h"
#include "app/analysis/watchlist_formats.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tt
{

namespace
{

struct WatchlistText {
    Q_DECLARE_TR_FUNCTIONS(Watchlist)
};

/// What people write above the columns, besides the names that the program writes itself.
QString columnOf(const QString &head)
{
    static const QHash<QString, QString> others = {
        {QStringLiteral("编号"), QStringLiteral("id")},
        {QStringLiteral("名称"), QStringLiteral("name")},
        {QStringLiteral("类别"), QStringLiteral("category")},
        {QStringLiteral("country"), QStringLiteral("home")},
        {QStringLiteral("国家"), QStringLiteral("home")},
        {QStringLiteral("alias"), QStringLiteral("aliases")},
        {QStringLiteral("别名"), QStringLiteral("aliases")},
        {QStringLiteral("require_any"), QStringLiteral("require")},
        {QStringLiteral("reject_any"), QStringLiteral("reject")},
        {QStringLiteral("window_chars"), QStringLiteral("window")},
        {QStringLiteral("note"), QStringLiteral("notes")},
        {QStringLiteral("备注"), QStringLiteral("notes")},
        {QStringLiteral("legal_entities_cn"), QStringLiteral("operators")},
    };
    QString name = unguardedCell(head.trimmed()).trimmed().toLower();
    name.replace(u' ', u'_').replace(u'-', u'_');
    return others.value(name, name);
}

class CsvReader final
{
public:
    explicit CsvReader(const Watchlist *base)
        : m_checks(base)
    {
    }

    WatchlistReading read(const QByteArray &bytes, const QString &text)
    {
        const CsvTable table = splitCsv(text);
        if (table.openQuote > 0) {
            m_checks.at(0, table.openQuote);
            m_checks.error(WatchlistText::tr("a quotation mark is opened and never closed"));
        }
        if (table.rows.isEmpty())
            m_checks.error(WatchlistText::tr("the file is empty"), ErrorCode::Empty);
        else if (head(table.rows.first()))
            rows(table);
        return m_checks.finish(bytes, WatchlistFormat::Csv);
    }

private:
    bool head(const CsvTable::Row &row)
    {
        m_checks.at(0, row.line);
        for (const QString &cell : row.cells) {
            const QString column = columnOf(cell);
            if (!column.isEmpty() && m_columns.contains(column))
                m_checks.error(WatchlistText::tr("the column “%1” is there twice").arg(column));
            else if (!column.isEmpty() && !watchlistColumns().contains(column))
                m_checks.warn(
                    WatchlistText::tr("the column “%1” is not known and has no effect").arg(cell.trimmed()));
            m_columns.append(column);
        }
        bool complete = true;
        for (const QString &needed :
             {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("aliases")}) {
            if (m_columns.contains(needed)) continue;
            m_checks.error(WatchlistText::tr("the first line has no column “%1”").arg(needed));
            complete = false;
        }
        return complete;
    }

    void rows(const CsvTable &table)
    {
        // Word sets first: entries above them may name them.
        for (const bool sets : {true, false}) {
            for (qsizetype i = 1; i < table.rows.size(); ++i) {
                const CsvTable::Row &row = table.rows[i];
                m_cells = row.cells;
                const bool shared =
                    cell(u"category") == kWordSetCategory || cell(u"category") == kPatternCategory;
                if (shared != sets) continue;
                m_checks.at(0, row.line, cell(u"id"));
                if (row.cells.size() > m_columns.size() &&
                    std::any_of(row.cells.begin() + m_columns.size(), row.cells.end(),
                                [](const QString &c) { return !c.trimmed().isEmpty(); }))
                    m_checks.error(
                        WatchlistText::tr("it has %1 cells, the first line has %2; put a cell that holds the "
                                          "separator between quotation marks")
                            .arg(row.cells.size())
                            .arg(m_columns.size()));
                else if (sets)
                    sharedRow();
                else
                    entry();
            }
        }
    }

    [[nodiscard]] QString cell(QStringView column) const
    {
        const qsizetype at = m_columns.indexOf(column);
        return at < 0 ? QString() : unguardedCell(m_cells.value(at).trimmed());
    }

    QStringList list(QStringView column)
    {
        return m_checks.words(splitCell(cell(column)), column.toString());
    }

    void sharedRow()
    {
        if (cell(u"category") == kWordSetCategory) {
            m_checks.addSet(cell(u"id"), list(u"aliases"));
            return;
        }
        m_checks.parts().selfSufficient = cell(u"pattern");
        m_checks.checkPattern(m_checks.parts().selfSufficient);
    }

    void entry()
    {
        WatchEntry entry;
        entry.id = cell(u"id");
        entry.name = cell(u"name");
        entry.category = cell(u"category");
        entry.off = off();
        if (entry.category.isEmpty() && !entry.off) entry.category = QStringLiteral("other");
        entry.home = cell(u"home");
        entry.vendor = cell(u"vendor");
        entry.aliases = list(u"aliases");
        entry.ocrForms = list(u"ocr_forms");
        entry.weakAliases = list(u"weak_aliases");
        entry.weakRequire = list(u"weak_require");
        entry.operators = splitCell(cell(u"operators"));
        entry.guard = guard();
        const QStringList implied = splitCell(cell(u"implies"));
        for (const QString &each : implied)
            entry.implies.append(implicationFromCell(each));
        entry.control = control();
        entry.notes = cell(u"notes");
        entry.confidence = cell(u"confidence");
        m_checks.add(std::move(entry));
    }

    WatchGuard guard()
    {
        WatchGuard guard;
        guard.pattern = cell(u"pattern");
        guard.requireAny = list(u"require");
        guard.rejectAny = list(u"reject");
        const QString level = cell(u"guard").toLower();
        if (level == u"hard")
            guard.level = GuardLevel::Hard;
        else if (level == u"soft")
            guard.level = GuardLevel::Soft;
        else if (!level.isEmpty() && level != u"none")
            m_checks.error(WatchlistText::tr("the guard level “%1” is none of none, soft, hard").arg(level));
        // A spreadsheet without this column says it by its words.
        if (level.isEmpty() && !guard.requireAny.isEmpty())
            guard.level = GuardLevel::Hard;
        else if (level.isEmpty() && !guard.rejectAny.isEmpty())
            guard.level = GuardLevel::Soft;
        const QString window = cell(u"window");
        if (window.isEmpty()) return guard;
        bool number = false;
        guard.windowChars = std::clamp(window.toInt(&number), 0, 400);
        if (!number) m_checks.error(WatchlistText::tr("“window” must be a number, not “%1”").arg(window));
        return guard;
    }

    QVector<ControlEvent> control()
    {
        QVector<ControlEvent> events;
        const QStringList cells = splitCell(cell(u"export_control"));
        for (const QString &each : cells) {
            const QStringList parts = splitParts(each);
            const QDate date = QDate::fromString(parts.value(0), Qt::ISODate);
            if (!date.isValid()) {
                m_checks.error(
                    WatchlistText::tr("an export-control event has no date of the form 2023-10-17"));
                continue;
            }
            events.append({date, parts.value(1), parts.value(2), parts.value(3)});
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const ControlEvent &a, const ControlEvent &b) { return a.date < b.date; });
        return events;
    }

    bool off()
    {
        static const QStringList yes = {QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"),
                                        QStringLiteral("x"), QStringLiteral("是")};
        static const QStringList no = {QString(), QStringLiteral("no"), QStringLiteral("false"),
                                       QStringLiteral("0"), QStringLiteral("否")};
        const QString value = cell(u"off").toLower();
        if (!yes.contains(value) && !no.contains(value))
            m_checks.error(WatchlistText::tr("“off” must be yes or no, not “%1”").arg(value));
        return yes.contains(value);
    }

    WatchlistChecks m_checks;
    QStringList m_columns;
    QStringList m_cells;
};

} // namespace

WatchlistReading readCsvWatchlist(const QByteArray &bytes, const QString &text, const Watchlist *base)
{
    return CsvReader(base).read(bytes, text);
}

} // namespace tt
