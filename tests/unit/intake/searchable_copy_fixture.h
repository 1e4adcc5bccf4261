// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_thread.h"
#include "app/intake/searchable_copy_job.h"
#include "tests/support/printers.h"
#include "tests/unit/pdf/pdf_maker.h"
#include "tests/unit/pdf/read_page.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <optional>

namespace tt
{

/// A case with a document whose pages are read, and copies of it.
class SearchableCopyJobTest : public ::testing::Test
{
protected:
    SearchableCopyJobTest()
    {
        m_setup = ReaderSetup::beside(QStringLiteral(TT_BUILD_DIR "/bin"));
        EXPECT_TRUE(m_case.create(path("case.ttcase")).result().has_value());
    }

    void useFaultReader()
    {
        m_setup.program = QStringLiteral(TT_BUILD_DIR "/bin/tt_fault_reader");
        m_setup.openTimeoutMs = m_setup.pageTimeoutMs = m_setup.renderTimeoutMs = 1'000;
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString target() const { return path("copy.pdf"); }

    /// Puts the bytes into the case; pages without a text stay unread.
    DocumentId add(const QByteArray &bytes, QSizeF size, const QVector<std::optional<PageText>> &pages,
                   const QString &name = QStringLiteral("扫描件.pdf"))
    {
        const auto work = [=](CaseFile *file) -> Result<DocumentId> {
            QByteArray copy = bytes;
            QBuffer device(&copy);
            device.open(QIODevice::ReadOnly);
            const auto added = file->addDocument(device, {name, QStringLiteral("/somewhere/") + name, {}});
            if (!added) return passOn(added);
            OpenedDocument opened{QStringLiteral("application/pdf"), QVector<QSizeF>(pages.size(), size), {}};
            if (const auto done = file->setOpened(added->id, opened); !done) return passOn(done);
            for (int page = 0; page < pages.size(); ++page) {
                if (!pages[page]) continue;
                const auto done = file->setPageRead({added->id, page}, *pages[page]);
                if (!done) return passOn(done);
            }
            return added->id;
        };
        const auto id = m_case.run(work).result();
        EXPECT_TRUE(id.has_value());
        return id ? *id : DocumentId{};
    }

    static bool waitFor(const std::function<bool()> &done, int patienceMs = 60'000)
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

    SearchableCopyRequest request(DocumentId document) const
    {
        SearchableCopyRequest out;
        out.document = document;
        out.target = target();
        return out;
    }

    /// Runs a copy to its end. `watch` sees every progress and may cancel the job.
    Result<SearchableCopyReport>
    save(const SearchableCopyRequest &request,
         const std::function<void(SearchableCopyJob &, const SearchableCopyProgress &)> &watch = {})
    {
        SearchableCopyJob job(m_case, m_setup, request);
        std::optional<Result<SearchableCopyReport>> answer;
        int answers = 0;
        QObject::connect(&job, &SearchableCopyJob::finished, &job,
                         [&](const Result<SearchableCopyReport> &report) {
                             answer = report;
                             ++answers;
                         });
        QObject::connect(&job, &SearchableCopyJob::progressed, &job,
                         [&](const SearchableCopyProgress &progress) {
                             m_progress.append(progress);
                             if (watch) watch(job, progress);
                         });
        job.start();
        EXPECT_TRUE(waitFor([&] { return answer.has_value(); }));
        waitFor([] { return false; }, 50); // nothing comes after the answer
        EXPECT_EQ(answers, 1);
        if (!answer) return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        return *answer;
    }

    /// The failure, with nothing at the target and nothing left beside it.
    Error
    failureOf(const SearchableCopyRequest &wanted,
              const std::function<void(SearchableCopyJob &, const SearchableCopyProgress &)> &watch = {})
    {
        const auto report = save(wanted, watch);
        EXPECT_FALSE(report.has_value());
        EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}).size(), 0);
        return report ? Error{} : report.error();
    }

    QTemporaryDir m_folder;
    ReaderSetup m_setup;
    CaseThread m_case;
    QVector<SearchableCopyProgress> m_progress;
};

} // namespace tt
