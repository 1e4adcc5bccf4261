// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>

namespace
{

struct Include {
    QString file; ///< from the project's root
    int line = 0;
    QString target;
    bool own = false; ///< "…" rather than <…>

    [[nodiscard]] std::string where() const
    {
        return QStringLiteral("%1:%2 includes %3").arg(file).arg(line).arg(target).toStdString();
    }
};

QVector<Include> includesOf(const QStringList &tops)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const QDir root(QStringLiteral(TT_SOURCE_DIR));
    QVector<Include> found;
    for (const QString &top : tops) {
        QDirIterator it(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
            int number = 0;
            while (!file.atEnd()) {
                ++number;
                const auto match = pattern.match(QString::fromUtf8(file.readLine()));
                if (match.hasMatch())
                    found.append({root.relativeFilePath(file.fileName()), number, match.captured(2),
                                  match.captured(1) == QLatin1String("\"")});
            }
        }
    }
    return found;
}

/// "ocr/text" for ocr/text/page_text.h; mains at the top of a layer belong to the layer.
QString folderOf(const QString &path) { return path.section(u'/', 0, -2); }

/// What each folder may include of ours, beside itself. The picture is in docs/architecture.md.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> arrows = [] {
        QMap<QString, QStringList> a;
        const auto add = [&a](const char *from, const QStringList &to) {
            a.insert(QString::fromLatin1(from), to);
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        add("ocr/base", {});
        add("ocr/text", {s("ocr/base")});
        add("ocr/pdf", {s("ocr/base"), s("ocr/text")});
        add("ocr/image", {s("ocr/base"), s("ocr/text")});
        add("ocr/engine", {s("ocr/base"), s("ocr/text"), s("ocr/image")});
        add("ocr/layout", {s("ocr/base"), s("ocr/text")});
        add("ocr/reader",
            {s("ocr/base"), s("ocr/text"), s("ocr/pdf"), s("ocr/image"), s("ocr/engine"), s("ocr/layout")});
        const QStringList values{s("ocr/base"), s("ocr/text")};
        add("app/analysis", values);
        add("app/gloss", values + QStringList{s("app/analysis")});
        add("app/casefile", values + QStringList{s("app/analysis")});
        add("app/search", values + QStringList{s("app/casefile"), s("app/analysis")});
        add("app/evidence", values + QStringList{s("app/casefile"), s("app/analysis")});
        add("app/sealing", {s("ocr/base")});
        add("app/intake", values + QStringList{s("app/casefile"), s("ocr/reader")});
        const QStringList app{s("app/analysis"), s("app/casefile"), s("app/search"),
                              s("app/evidence"), s("app/sealing"),  s("app/intake")};
        add("app/session", values + app);
        add("app/cli", values + app + QStringList{s("app/session"), s("app/gloss")});
        return a;
    }();
    return arrows;
}

} // namespace

TEST(SourceRules, IncludesFollowTheArrows)
{
    const auto includes = includesOf({QStringLiteral("ocr"), QStringLiteral("app")});
    ASSERT_GT(includes.size(), 100) << "the sources were not found";
    for (const Include &include : includes) {
        if (!include.own) continue;
        const QString from = folderOf(include.file);
        const QString to = folderOf(include.target);
        ASSERT_TRUE(allowed().contains(from))
            << include.where() << ": unknown folder, add its arrows here and in the docs";
        EXPECT_TRUE(to == from || allowed().value(from).contains(to)) << include.where();
    }
}

TEST(SourceRules, TheApplicationSeesOnlyTheReadersProtocol)
{
    for (const Include &include : includesOf({QStringLiteral("app"), QStringLiteral("ui")})) {
        if (!include.target.startsWith(QLatin1String("ocr/reader/"))) continue;
        EXPECT_TRUE(include.target.startsWith(QLatin1String("ocr/reader/protocol"))) << include.where();
    }
}

TEST(SourceRules, TheWindowReachesTheReaderOnlyThroughTheApplication)
{
    for (const Include &include : includesOf({QStringLiteral("ui")})) {
        if (!include.own) continue;
        const bool fine = include.target.startsWith(QLatin1String("ui/")) ||
                          include.target.startsWith(QLatin1String("app/")) ||
                          include.target.startsWith(QLatin1String("ocr/base/")) ||
                          include.target.startsWith(QLatin1String("ocr/text/"));
        EXPECT_TRUE(fine) << include.where();
    }
}

TEST(SourceRules, WidgetsAndChartsLiveOnlyInTheWindow)
{
    static const QRegularExpression widgets(QStringLiteral(
        "^(QtWidgets/|QtCharts/"
        "?|Q[A-Za-z]*Widget|QApplication|QMessageBox|QDialog|QMainWindow|QChart|QPushButton|QLabel$|"
        "QMenu|QAction|QFileDialog|QTableView|QTreeView|QListView|QStyle)"));
    for (const Include &include : includesOf({QStringLiteral("ocr"), QStringLiteral("app")})) {
        if (include.own) continue;
        EXPECT_FALSE(widgets.match(include.target).hasMatch()) << include.where();
    }
}

TEST(SourceRules, EveryLibraryStaysInItsFolder)
{
    struct Home {
        const char *pattern;
        QStringList folders;
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    const QVector<Home> homes{
        {"^poppler", {s("ocr/pdf")}},
        {"^opencv2/", {s("ocr/image")}},
        {"^onnxruntime", {s("ocr/engine")}},
        {"^(tesseract|leptonica|allheaders)", {s("ocr/engine")}},
        {"^(sqlite3|SQLiteCpp)", {s("app/casefile"), s("app/search")}},
        {"^zip\\.h", {s("app/evidence")}},
        {"^sodium", {s("app/sealing")}},
        {"^(QChart|QtCharts|QBarS|QBarSet|QStackedBar|QHorizontal|QValueAxis|QBarCategoryAxis)",
         {s("ui/charts")}},
        {"^(QNetwork|QTcp|QUdp|QSsl|QHttp|QLocalSocket|QLocalServer|QtNetwork|curl/|sys/socket|netinet/)",
         {}},
    };
    for (const Include &include :
         includesOf({QStringLiteral("ocr"), QStringLiteral("app"), QStringLiteral("ui")})) {
        if (include.own) continue;
        for (const Home &home : homes) {
            if (!QRegularExpression(QString::fromLatin1(home.pattern)).match(include.target).hasMatch())
                continue;
            EXPECT_TRUE(home.folders.contains(folderOf(include.file))) << include.where();
        }
    }
}
