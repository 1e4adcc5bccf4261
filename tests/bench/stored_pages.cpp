// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace
{

using namespace tt;

/// A notice as a reader would have read it: a line's box for each line, a span for each character.
PageText read(const QString &notice, int number)
{
    PageText page;
    page.sizePoints = {595, 842};
    page.readBy = QStringLiteral("bench");
    const QStringList lines = notice.split(u'\n');
    const double step = 0.9 / static_cast<double>(lines.size() + 1);
    for (const QString &text : lines) {
        TextLine line;
        line.text = text;
        line.text.replace(QStringLiteral("2024"), QString::number(2020 + number % 6));
        const double y = 0.05 + step * static_cast<double>(page.lines.size());
        const double width = 0.8 / static_cast<double>(std::max<qsizetype>(40, line.text.size()));
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            TextSpan span;
            span.begin = i;
            span.length = 1;
            span.box = {0.1 + static_cast<double>(i) * width, y, width, step * 0.8};
            span.confidence = 0.99F;
            if (line.text[i] != u'|' && line.text[i] != u' ') line.spans.append(span);
        }
        line.box = {0.1, y, width * static_cast<double>(line.text.size()), step * 0.8};
        page.lines.append(line);
    }
    return page;
}

bool fill(CaseFile &file, const QVector<QString> &notices, int documents, int pages)
{
    for (int d = 0; d < documents; ++d) {
        QByteArray bytes = "made up " + QByteArray::number(d);
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const auto added = file.addDocument(device, {QStringLiteral("notice-%1.pdf").arg(d), {}, {}});
        if (!added || !file.setOpened(added->id, {{}, QVector<QSizeF>(pages, {595, 842}), {}})) return false;
        for (int p = 0; p < pages; ++p)
            if (!file.setPageRead({added->id, p}, read(notices[(d + p) % notices.size()], d))) return false;
    }
    return true;
}

} // namespace

/// Makes a case of stored text that nobody has analysed: stored_pages CASE DOCUMENTS PAGES. Then:
/// tendertrace-cli reanalyse CASE --all --workers 1
int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("stored_pages CASE DOCUMENTS PAGES\n", stderr);
        return 2;
    }
    QVector<QString> notices;
    const QDir folder(QStringLiteral(TT_TEST_DATA "/analysis/synthetic"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile text(folder.filePath(name));
        if (text.open(QIODevice::ReadOnly)) notices.append(QString::fromUtf8(text.readAll()));
    }
    const auto file = CaseFile::create(QString::fromLocal8Bit(argv[1]));
    if (!file || notices.isEmpty() || !fill(**file, notices, std::atoi(argv[2]), std::atoi(argv[3]))) {
        std::fprintf(stderr, "The case could not be made%s%s\n", file ? "." : ": ",
                     file ? "" : qPrintable(file.error().message));
        return 1;
    }
    return 0;
}
