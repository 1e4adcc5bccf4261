// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_thread.h"
#include "app/intake/import_queue.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace tt
{

inline constexpr int kPatienceMs = 60'000;

/// Turns the event loop until `done` holds; false when it does not in time.
inline bool waitFor(const std::function<bool()> &done, int patienceMs = kPatienceMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > patienceMs) return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

/// A case, an import with readers that misbehave as the files say, and what it announced.
class ImportTest : public ::testing::Test
{
protected:
    ImportTest()
    {
        m_setup.program = QStringLiteral(TT_BUILD_DIR "/bin/tt_fault_reader");
        m_setup.engine = QStringLiteral("any");
        m_setup.readers = 2;
        m_setup.startPauseMs = 10;
        m_setup.openTimeoutMs = 2'000;
        m_setup.pageTimeoutMs = 2'000;
        m_setup.renderTimeoutMs = 2'000;
    }

    void SetUp() override
    {
        const auto created = m_case.create(path(QStringLiteral("news.ttcase"))).result();
        ASSERT_TRUE(created.has_value()) << created.error().message.toStdString();
        makeQueue();
    }

    void TearDown() override { m_queue.reset(); }

    void makeQueue()
    {
        m_queue = std::make_unique<ImportQueue>(m_case, m_setup);
        QObject::connect(m_queue.get(), &ImportQueue::finished, m_queue.get(), [this] { ++m_finished; });
        if (qEnvironmentVariableIsSet("TT_TEST_TRACE")) {
            QObject::connect(m_queue.get(), &ImportQueue::inputFailed, m_queue.get(),
                             [](const ImportFailure &failure) { PrintTo(failure.error, &std::cerr); });
        }
        QObject::connect(m_queue.get(), &ImportQueue::pageRead, m_queue.get(), [this] { ++m_pagesRead; });
        QObject::connect(m_queue.get(), &ImportQueue::progressChanged, m_queue.get(),
                         [this](const ImportProgress &) { ++m_progressSignals; });
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString script(const QString &name, const QByteArray &lines) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-fault\n# " + name.toUtf8() + "\n" + lines);
        return file.fileName();
    }

    /// Adds the paths and waits until everything is settled.
    void import(const QStringList &paths)
    {
        const int before = m_finished;
        m_queue->add(paths);
        ASSERT_TRUE(waitFor([&] { return m_finished > before; }));
    }

    QVector<DocumentRecord> documents()
    {
        const auto result =
            m_case.run([](CaseFile *file) -> Result<QVector<DocumentRecord>> { return file->documents(); })
                .result();
        return result ? *result : QVector<DocumentRecord>();
    }

    QVector<PageRecord> pages(DocumentId id)
    {
        const auto result =
            m_case.run([id](CaseFile *file) -> Result<QVector<PageRecord>> { return file->pages(id); })
                .result();
        return result ? *result : QVector<PageRecord>();
    }

    QTemporaryDir m_folder;
    ReaderSetup m_setup;
    CaseThread m_case;
    std::unique_ptr<ImportQueue> m_queue;
    int m_finished = 0;
    int m_pagesRead = 0;
    int m_progressSignals = 0;
};

} // namespace tt
