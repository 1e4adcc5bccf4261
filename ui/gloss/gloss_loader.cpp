// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/gloss_loader.h"

#include <QtConcurrentRun>

namespace tt
{

GlossLoader::GlossLoader(QString dictionaryPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(dictionaryPath))
{
    connect(&m_watcher, &QFutureWatcher<Loaded>::finished, this, [this] { take(m_watcher.result()); });
}

GlossLoader::~GlossLoader() { m_watcher.waitForFinished(); }

void GlossLoader::want()
{
    if (std::exchange(m_wanted, true)) return;
    m_watcher.setFuture(QtConcurrent::run([path = m_path] { return Gloss::load(path); }));
}

void GlossLoader::take(const Loaded &loaded)
{
    if (loaded) {
        m_gloss = *loaded;
        if (m_gloss->problem())
            m_problem = tr("%1 Only the procurement glossary is shown.").arg(m_gloss->problem()->message);
    } else {
        m_problem = loaded.error().message;
    }
    Q_EMIT this->loaded();
}

} // namespace tt
