// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/test_window.h"

#include "ui/desk/case_feed.h"

#include <QListView>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace tt
{

/// The window with one sample read and analysed in a new case, or with that case opened again.
class SampleWindow final
{
public:
    /// A sample with a text layer: no recognition is needed, so the tests are quick.
    static QString sample() { return QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf"); }

    static std::unique_ptr<TestWindow> make(const QString &folder, Theme &theme,
                                            const QStringList &files = {sample()})
    {
        auto test = std::make_unique<TestWindow>(folder, theme);
        shown(*test);
        bool finished = false;
        const auto connection =
            QObject::connect(test->session.get(), &CaseSession::importFinished, test->window.get(), [&] {
                finished =
                    finished || test->window->feed().documents().documents().size() == files.size();
            });
        test->window->openOrMake(test->prompt.casePath, files);
        const bool read =
            QTest::qWaitFor([&] { return finished; }, 60'000) &&
            QTest::qWaitFor([&] { return test->window->feed().findings().rowCount() > 0; }, 10'000);
        QObject::disconnect(connection);
        return read ? std::move(test) : nullptr;
    }

    static std::unique_ptr<TestWindow> reopen(const QString &folder, Theme &theme)
    {
        auto test = std::make_unique<TestWindow>(folder, theme);
        shown(*test);
        test->window->openCase(test->prompt.casePath);
        return QTest::qWaitFor([&] { return test->window->feed().isLoaded(); }, 10'000) ? std::move(test)
                                                                                        : nullptr;
    }

    /// The first finding of this kind that repeats no other and has a place on its page.
    template <typename Facts>
    static std::optional<FindingRecord> first(TestWindow &test)
    {
        for (const FindingRecord &record : test.window->feed().findings().findings()) {
            if (std::holds_alternative<Facts>(record.finding.facts) && record.sameAs.isNull() &&
                !record.finding.boxes.isEmpty() && !isSignal(record.finding.facts))
                return record;
        }
        return {};
    }

private:
    static void shown(TestWindow &test)
    {
        test.window->resize(1440, 900);
        test.window->show();
        test.window->activateWindow();
    }
};

} // namespace tt
