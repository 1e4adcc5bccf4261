// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/bundle_exports.h"

#include "app/casefile/case_thread.h"
#include "app/intake/page_images.h"
#include "app/intake/work_dir.h"

#include <QCoreApplication>
#include <QImage>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <optional>

namespace tt
{

namespace
{

/// Pictures of more than this many pages do not wait in memory to be saved.
constexpr int kMostWaiting = 3;

/// What is to be cut from one page.
using PageOrders = QVector<CropOrder>;

std::deque<PageOrders> byPage(const QVector<CropOrder> &orders)
{
    std::deque<PageOrders> pages;
    for (const CropOrder &order : orders) {
        if (pages.empty() || pages.back().first().page != order.page) pages.emplace_back();
        pages.back().append(order);
    }
    return pages;
}

CropPictures cutFrom(const QImage &page, const PageOrders &orders, const WorkDir &files)
{
    CropPictures pictures;
    for (const CropOrder &order : orders) {
        const QRect cut = order.clip.onPage(page.size()).toAlignedRect() & page.rect();
        const QString file = files.filePath(QStringLiteral("%1.png").arg(order.finding.value));
        const bool saved = !cut.isEmpty() && page.copy(cut).save(file, "PNG");
        pictures.insert(order.finding, {order.clip, saved ? file : QString(),
                                        saved ? QString() : QStringLiteral("it could not be saved.")});
    }
    return pictures;
}

} // namespace

class BundleExports::Run final : public QObject
{
public:
    Run(BundleExports &owner, const QString &path, const BundleOptions &options, Tell progress)
        : m_owner(owner)
        , m_path(path)
        , m_options(options)
        , m_progress(std::move(progress))
        , m_images(owner.m_thread, owner.m_setup)
    {
        m_pool.setMaxThreadCount(1);
        connect(&m_images, &PageImages::ready, this,
                [this](quint64, const PageImageRequest &, const QImage &image) { drawn(image); });
        connect(&m_images, &PageImages::failed, this,
                [this](quint64, const PageImageRequest &, const Error &error) { missed(error); });
        for (auto it = owner.m_passwords.begin(); it != owner.m_passwords.end(); ++it)
            m_images.setPassword(it.key(), it.value());
        promise.start();
    }
    ~Run() override { m_pool.waitForDone(); }

    void start()
    {
        if (!m_options.crops) {
            write();
            return;
        }
        // The owner outlives every answer of the case thread, a run may not.
        m_owner.m_thread
            .run([](CaseFile *file) -> Result<QVector<CropOrder>> {
                if (!file) return fail(ErrorCode::NotFound, QStringLiteral("No case is open."));
                return cropOrders(*file);
            })
            .then(&m_owner, [self = QPointer(this)](const Result<QVector<CropOrder>> &orders) {
                if (self) self->ordered(orders);
            });
    }

    /// What is being drawn ends now; what is being written when it looks next.
    void cancel()
    {
        m_stop.request_stop();
        if (!m_writing) finish(fail(ErrorCode::Cancelled, QStringLiteral("The export was cancelled.")));
    }

    QPromise<Result<BundleSummary>> promise;
    std::optional<std::stop_callback<std::function<void()>>> stop;

private:
    void ordered(const Result<QVector<CropOrder>> &orders)
    {
        if (m_over) return;
        if (!orders) {
            finish(passOn(orders));
            return;
        }
        m_pages = byPage(*orders);
        m_total = static_cast<int>(m_pages.size());
        next();
    }

    void next()
    {
        if (m_over || m_asked || m_saving >= kMostWaiting) return;
        if (m_pages.empty()) {
            if (m_saving == 0) write();
            return;
        }
        m_asked = true;
        PageImageRequest request;
        request.page = m_pages.front().first().page;
        request.dpi = kCropDpi;
        m_images.request(request);
    }

    PageOrders taken()
    {
        PageOrders orders = std::move(m_pages.front());
        m_pages.pop_front();
        m_asked = false;
        if (m_progress) m_progress({BundleProgress::Step::Drawing, ++m_done, m_total});
        return orders;
    }

    void drawn(const QImage &image)
    {
        if (m_over) return;
        ++m_saving;
        m_pool.start([this, image, orders = taken()] {
            const CropPictures pictures = cutFrom(image, orders, m_files);
            QMetaObject::invokeMethod(
                this,
                [this, pictures] {
                    --m_saving;
                    m_options.pictures.insert(pictures);
                    next();
                },
                Qt::QueuedConnection);
        });
        next();
    }

    void missed(const Error &error)
    {
        if (m_over) return;
        for (const CropOrder &order : taken())
            m_options.pictures.insert(order.finding, {order.clip, {}, error.message});
        next();
    }

    void write()
    {
        m_writing = true;
        const auto progress = [tell = m_progress](int done, int total) {
            if (tell) tell({BundleProgress::Step::Writing, done, total});
        };
        m_owner.m_thread
            .run([path = m_path, options = m_options, token = m_stop.get_token(),
                  progress](CaseFile *file) -> Result<BundleSummary> {
                if (!file) return fail(ErrorCode::NotFound, QStringLiteral("No case is open."));
                return exportBundle(*file, path, options, token, progress);
            })
            .then(&m_owner, [self = QPointer(this)](const Result<BundleSummary> &result) {
                if (self) self->finish(result);
            });
    }

    void finish(const Result<BundleSummary> &result)
    {
        if (std::exchange(m_over, true)) return;
        m_owner.ended(this, result);
    }

    BundleExports &m_owner;
    QString m_path;
    BundleOptions m_options;
    Tell m_progress;
    WorkDir m_files; ///< what was drawn, until the bundle is written
    PageImages m_images;
    QThreadPool m_pool; ///< saves pictures, in the order of the pages
    StopSource m_stop;
    std::deque<PageOrders> m_pages;
    int m_total = 0;
    int m_done = 0;
    int m_saving = 0;
    bool m_asked = false;
    bool m_writing = false;
    bool m_over = false;
};

BundleExports::BundleExports(CaseThread &thread, const ReaderSetup &setup)
    : m_thread(thread)
    , m_setup(setup)
{
}

BundleExports::~BundleExports() { cancelAll(); }

QFuture<Result<BundleSummary>> BundleExports::start(const QString &path, const BundleOptions &options,
                                                    StopToken stop, Tell progress)
{
    auto owned = std::make_unique<Run>(*this, path, options, std::move(progress));
    Run *run = owned.get();
    m_running.push_back(std::move(owned));
    const auto future = run->promise.future();
    // Asked for on any thread, done on this one.
    run->stop.emplace(stop, [run] {
        QMetaObject::invokeMethod(
            run, [run] { run->cancel(); }, Qt::QueuedConnection);
    });
    run->start();
    return future;
}

void BundleExports::cancelAll()
{
    std::vector<Run *> runs;
    for (const auto &run : m_running)
        runs.push_back(run.get());
    for (Run *run : runs)
        run->cancel();
}

void BundleExports::clear()
{
    cancelAll();
    m_passwords.clear();
}

void BundleExports::ended(Run *run, const Result<BundleSummary> &result)
{
    const auto it = std::find_if(m_running.begin(), m_running.end(),
                                 [run](const auto &each) { return each.get() == run; });
    if (it == m_running.end()) return;
    // It may be in the middle of a signal of its reader.
    Run *over = it->release();
    m_running.erase(it);
    over->stop.reset();
    over->promise.addResult(result);
    over->promise.finish();
    over->deleteLater();
}

} // namespace tt
