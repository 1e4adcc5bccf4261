// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace tt
{

/// The strip over a panel: its name, and at the right end how many.
QWidget *makePanelHead(const QString &title, QLabel *count);

} // namespace tt
