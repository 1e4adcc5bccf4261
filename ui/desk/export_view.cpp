// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/export_view.h"

#include "app/casefile/review_count.h"
#include "app/session/case_session.h"
#include "ui/models/sentences.h"
#include "ui/shell/theme.h"
#include "ui/shell/user_prompt.h"
#include "ui/shell/widgets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

ExportView::ExportView(CaseSession &session, UserPrompt &prompt, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_originals(new QCheckBox(tr("Include the originals, byte for byte")))
    , m_crops(new QCheckBox(tr("Include a picture of each place on the page")))
    , m_open(makeLabel({}, {}))
    , m_start(new QPushButton(tr("Choose where, and export …")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_bar(new QProgressBar)
    , m_state(makeLabel({}, QStringLiteral("muted")))
    , m_counts(makeLabel({}, {}))
    , m_hash(makeLabel({}, {}))
    , m_path(makeLabel({}, QStringLiteral("muted")))
{
    setLook(this, QStringLiteral("window"));
    m_hash->setFont(theme.monospace());
    m_hash->setObjectName(QStringLiteral("manifest-hash"));
    m_start->setObjectName(QStringLiteral("export-start"));
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(makeCard());
    centred->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl * 2, space::xl, space::xl);
    column->addLayout(centred);
    column->addStretch();
    connect(m_start, &QPushButton::clicked, this, &ExportView::choose);
    const auto again = [this] {
        if (isVisible()) tellReviewed();
    };
    connect(&session, &CaseSession::edited, this, again);
    connect(&session, &CaseSession::importFinished, this, again);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    reset();
}

QWidget *ExportView::makeCard()
{
    auto *card = new SideColumn(640, 360);
    setLook(card, QStringLiteral("card"));
    QLabel *what = makeLabel(
        tr("One file an editor, a lawyer or another newsroom can check without this program: every finding "
           "with its "
           "page and quote, what was read, who reviewed it, and a SHA-256 for each file. Its index.html "
           "opens "
           "in any browser; README.txt says how to check it."),
        QStringLiteral("muted"));
    what->setWordWrap(true);
    m_originals->setChecked(true);
    m_crops->setChecked(true);
    m_crops->setObjectName(QStringLiteral("export-crops"));
    m_open->setObjectName(QStringLiteral("export-open"));
    m_open->setWordWrap(true);
    m_start->setProperty("look", QStringLiteral("primary"));
    m_bar->setTextVisible(false);
    m_bar->setProperty("look", QStringLiteral("busy"));
    m_bar->setAccessibleName(tr("Export progress"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_start);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_state, 1);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Evidence bundle"), QStringLiteral("headline")));
    column->addWidget(what);
    column->addWidget(m_originals);
    column->addWidget(m_crops);
    column->addWidget(m_open);
    column->addLayout(buttons);
    column->addWidget(m_bar);
    m_result = makeResult();
    column->addWidget(m_result);
    return card;
}

QWidget *ExportView::makeResult()
{
    auto *result = new QWidget;
    auto *copy = new QPushButton(tr("Copy"));
    auto *folder = new QPushButton(tr("Show in folder"));
    m_path->setWordWrap(true);
    m_counts->setProperty("look", QStringLiteral("good"));
    m_counts->setObjectName(QStringLiteral("export-counts"));
    m_counts->setWordWrap(true);
    for (QLabel *label : {m_hash, m_path}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    auto *hashRow = new QHBoxLayout;
    hashRow->addWidget(m_hash, 1);
    hashRow->addWidget(copy);
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(folder);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeLine());
    column->addWidget(m_counts);
    column->addLayout(pathRow);
    column->addWidget(makeLabel(tr("SHA-256 of the manifest: the one number to print beside the story"),
                                QStringLiteral("caption")));
    column->addLayout(hashRow);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(manifestShown()); });
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path->text()).absolutePath()));
    });
    return result;
}

void ExportView::reset()
{
    m_bar->hide();
    m_cancel->hide();
    m_state->clear();
    m_result->hide();
}

/// What nobody has looked at goes out as well: that is said before, not after.
void ExportView::tellReviewed()
{
    if (!m_session.isOpen() || m_asking) return;
    m_asking = true;
    m_session.reviewCount().then(this, [this](const Result<ReviewCount> &count) {
        m_asking = false;
        m_open->setVisible(count.has_value());
        if (!count) return;
        QString text = tr("%1 of %2 figures and names reviewed, %3 disputed")
                           .arg(count->reviewed)
                           .arg(count->total)
                           .arg(count->disputed);
        if (count->obscured > 0) text += tr(", %1 partly unreadable").arg(count->obscured);
        m_open->setText(count->total == 0 ? tr("Nothing was found in this case yet.")
                                          : text + tr("; the bundle says so for each."));
        setLook(m_open, count->left() == 0 ? QStringLiteral("muted") : QStringLiteral("warn"));
    });
}

void ExportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellReviewed();
}

QString ExportView::manifestShown() const { return m_hash->property("hash").toString(); }

void ExportView::choose()
{
    const QString suggested =
        QFileInfo(m_session.info().path).completeBaseName() + tr(" evidence") + QStringLiteral(".zip");
    m_prompt.bundleTarget(suggested, [view = QPointer(this)](const QString &path) {
        if (view) view->run(path);
    });
}

void ExportView::run(const QString &path)
{
    if (m_running || !m_session.isOpen()) return;
    reset();
    m_running = true;
    m_stop = StopSource();
    const bool hadKeyboard = m_start->hasFocus();
    m_cancel->show();
    // A button that goes while it has the keyboard would hand it to whatever comes next in the window.
    if (hadKeyboard) m_cancel->setFocus();
    m_start->setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->show();
    setLook(m_state, QStringLiteral("muted"));
    m_state->setText(tr("Writing …"));
    BundleOptions options;
    options.originals = m_originals->isChecked();
    options.crops = m_crops->isChecked();
    // Called on the case thread as well: the numbers are brought here by an event, never by a wait.
    const auto progress = [view = QPointer(this)](const BundleProgress &now) {
        QMetaObject::invokeMethod(
            qApp,
            [view, now] {
                if (!view || !view->m_running) return;
                view->m_bar->setRange(0, std::max(1, now.total));
                view->m_bar->setValue(now.done);
                const bool drawing = now.step == BundleProgress::Step::Drawing;
                view->m_state->setText((drawing ? ExportView::tr("Drawing the places: %1 of %2 pages")
                                                : ExportView::tr("Writing: %1 of %2 documents"))
                                           .arg(now.done)
                                           .arg(now.total));
            },
            Qt::QueuedConnection);
    };
    m_session.exportBundle(path, options, m_stop.get_token(), progress)
        .then(this, [this](const Result<BundleSummary> &result) { finish(result); });
}

void ExportView::finish(const Result<BundleSummary> &result)
{
    m_running = false;
    m_start->setEnabled(true);
    if (m_cancel->hasFocus()) m_start->setFocus();
    m_cancel->hide();
    m_bar->hide();
    if (!result) {
        const bool cancelled = result.error().code == ErrorCode::Cancelled;
        setLook(m_state, cancelled ? QStringLiteral("muted") : QStringLiteral("bad"));
        m_state->setText(cancelled ? tr("Cancelled. Nothing was left behind.") : said(result.error()));
        return;
    }
    m_state->clear();
    QString counts = tr("✓ %1 files: %2 findings with their repetitions, %3 pictures of places, %4 originals")
                         .arg(result->files)
                         .arg(result->findings)
                         .arg(result->crops)
                         .arg(result->originals);
    if (m_crops->isChecked() && result->cropsMissing > 0)
        counts += u' ' + tr("%1 findings have no picture; index.html says why.").arg(result->cropsMissing);
    m_counts->setText(counts);
    m_path->setText(result->path);
    const QString hash = result->manifest.hex();
    m_hash->setProperty("hash", hash);
    m_hash->setText(hash);
    m_result->show();
}

} // namespace tt
