// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/reader_process.h"
#include "app/intake/searchable_copy.h"
#include "app/intake/work_dir.h"
#include "ocr/base/stop_token.h"
#include "ocr/text/page_text.h"

#include <QFuture>
#include <QObject>
#include <QVector>

#include <memory>
#include <optional>

namespace tt
{

class CaseThread;

/// Makes one searchable copy and claims success only for what was read again.
///
/// The original goes from the case into a work folder; a reader process lays the text and writes the copy
/// into its own folder; that reader is ended and the file taken to where no reader can change it; another
/// reader opens it, and what Poppler extracts from every page is compared with what was laid there, and the
/// page's picture with the original's. Then the file gets its name. A page that differs ends the job with
/// VerifyFailed, and nothing is saved.
///
/// Lives on the thread that made it; never blocks. Deleting it cancels.
class SearchableCopyJob final : public QObject
{
    Q_OBJECT
public:
    SearchableCopyJob(CaseThread &caseThread, const ReaderSetup &setup, SearchableCopyRequest request,
                      QObject *parent = nullptr);
    ~SearchableCopyJob() override;

    /// finished() follows later, once.
    void start();
    /// Ends the job; finished() says Cancelled, unless the file has its name already.
    void cancel();

Q_SIGNALS:
    void progressed(const tt::SearchableCopyProgress &progress);
    void finished(const tt::Result<tt::SearchableCopyReport> &report);

private:
    enum class Step {
        Idle,
        Preparing,
        OpeningOriginal,
        Starting,
        ReadingOriginal,
        FetchingText,
        AddingPage,
        DrawingOriginal,
        Writing,
        Taking,
        OpeningCopy,
        ReadingCopy,
        DrawingCopy,
        Publishing,
        Logging,
        Over
    };

    /// A page on its way.
    struct Page {
        CopiedPageReport report;
        bool isRead = false;
        QString laid;                  ///< without white space
        std::optional<QString> before; ///< the original's text; none when it cannot be extracted
        bool beforeIsSeen = false;     ///< all of it
        std::optional<Sha256> look;    ///< of the original drawn; none when it cannot be
    };

    /// What the case says about the document.
    struct Plan {
        QString name;
        Sha256 sha256;
        QVector<bool> pageIsRead;
    };

    template <typename T, typename Handler>
    void await(QFuture<T> future, Handler handler);
    static Result<Plan> plan(class CaseFile *file, const SearchableCopyRequest &request, const QString &path);

    void prepared(const Result<Plan> &plan);
    void opened(const protocol::Opened &opened);
    void nextPage();
    void textFetched(const Result<PageText> &text);
    void addPage(const std::optional<PageText> &text);
    void originalRead(const std::optional<protocol::PageTextDrawn> &drawn);
    void pageAdded(const protocol::CopyPageAdded &added);
    void pageWritten();
    void written(const protocol::CopyWritten &written);
    void taken(const Result<Sha256> &sha256);
    void copyOpened(const protocol::Opened &opened);
    void nextCheck();
    void copyRead(const QString &text);
    void drawCopy();
    void copyDrawn(const protocol::Rendered &rendered);
    void pageChecked();
    void publishCopy();
    void published(const Result<void> &done);
    void logged(const Result<void> &done);

    void answered(const Result<protocol::Answer> &answer);
    /// Whether the step goes on without the answer: a page that cannot be drawn or extracted in the original.
    bool goesOnWithout(const Error &error);
    void draw(ReaderProcess &reader, Step step);
    [[nodiscard]] std::optional<Sha256> lookOf(const ReaderProcess &reader,
                                               const protocol::Rendered &rendered) const;
    void send(ReaderProcess &reader, Step step, const protocol::Request &request, int timeoutMs);
    /// False when whoever heard of it cancelled the job.
    [[nodiscard]] bool announce();
    void fail(const Error &error);
    void failPage(const QString &what);
    void finish(const Result<SearchableCopyReport> &report);
    [[nodiscard]] Page &page() { return m_pages[m_page]; }

    CaseThread &m_caseThread;
    ReaderSetup m_setup;
    SearchableCopyRequest m_request;
    WorkDir m_files;   ///< the original, for the writing reader
    WorkDir m_checked; ///< the finished copy, for the checking reader
    std::unique_ptr<ReaderProcess> m_writer;
    std::unique_ptr<ReaderProcess> m_checker;
    Step m_step = Step::Idle;
    SearchableCopyReport m_report;
    QVector<Page> m_pages;
    QVector<QSizeF> m_sizes;
    bool m_isPdf = false;
    int m_page = 0;
    SearchableCopyProgress m_progress;
    StopSource m_stop;
};

} // namespace tt

Q_DECLARE_METATYPE(tt::Result<tt::SearchableCopyReport>)
