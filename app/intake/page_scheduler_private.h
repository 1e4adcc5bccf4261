// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/page_scheduler.h"

#include <QSet>

namespace tt
{

struct PageScheduler::Job {
    enum class File { Missing, Writing, Ready };

    DocumentId document;
    QString name;
    bool opened = false;
    bool opening = false; ///< a reader is opening it for the first time
    bool begun = false;
    bool failing = false; ///< being marked as failed: nothing of it is handed out any more
    File file = File::Missing;
    QString path;
    QQueue<int> waiting;
    QHash<int, int> tries; ///< by page; -1: opening
    QSet<int> inFlight;    ///< pages with a reader or on their way to the case
};

struct PageScheduler::Slot {
    explicit Slot(const ReaderSetup &setup, const QString &filesDir)
        : engine(setup.engine)
        , reader(setup, setup.engine, filesDir)
    {
    }
    QString engine;
    ReaderProcess reader;
    DocumentId openDocument; ///< valid while openGeneration is the reader's
    int openGeneration = -1;
    DocumentId task;  ///< null: idle
    QString taskPath; ///< of the job: the document may have another one by the time of the answer
    int page = -1;    ///< -1 while opening
    int pageAfterOpen = -1;
    bool givenUp = false; ///< its reader does not come up; the others go on until resume() or cancel()
};

} // namespace tt
