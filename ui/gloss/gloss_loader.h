// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gloss/gloss.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace tt
{

/// The glossary and the dictionary, loaded once and off the GUI thread, when somebody first wants them.
class GlossLoader final : public QObject
{
    Q_OBJECT
public:
    explicit GlossLoader(QString dictionaryPath, QObject *parent = nullptr);
    ~GlossLoader() override;

    void want();
    [[nodiscard]] const Gloss *gloss() const { return m_gloss.get(); } ///< nullptr until loaded()
    /// Why there is no dictionary, or no gloss at all; empty when all is well, or not known yet.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void loaded();

private:
    using Loaded = Result<std::shared_ptr<const Gloss>>;
    void take(const Loaded &loaded);

    QString m_path;
    QFutureWatcher<Loaded> m_watcher;
    bool m_wanted = false;
    std::shared_ptr<const Gloss> m_gloss;
    QString m_problem;
};

} // namespace tt
