// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// What two printed names must share to be one name without anybody being asked: width, brackets, blanks, the
/// case of Latin letters, glyph variants (釆 for 采) and those traditional characters that stand for one
/// simplified character only. Where traditional and simplified might be two names (雲 and 云, 昇 and 升) they
/// stay apart. Empty when the text holds no letter and no digit. Idempotent.
QString entityKey(QStringView printed);

/// The key without its brackets: 云岚（中国）有限公司 and 云岚中国有限公司 share it.
QString withoutBrackets(const QString &key);
/// The key with every traditional character simplified, the doubtful ones as well.
QString fullySimplified(const QString &key);

/// The legal form at a name's end. `core` is what stands before it; the whole name when there is none.
struct LegalName {
    QString core;
    QString form; ///< "有限公司", "股份有限公司", …; empty: none
};
LegalName splitLegalForm(const QString &key);
/// Cores that a name may have whose 有限公司 was damaged by one character (有公司, 有艰公司); empty for
/// intact names.
QStringList coresBehindDamage(const QString &key);

/// Numbers in a name in their order, digits and Han numerals alike: "第一", "302". Names that differ in them
/// are two.
QStringList numbersIn(const QString &key);
/// Provinces and cities that are named, sorted, without repeats. A part of another place's name is none.
QStringList placesIn(const QString &key);

/// The rest of `unit` when, by its name, it is a part of `parent`: 学院, 附属医院, 校区, 分公司 …; empty when
/// not.
QString unitPart(const QString &unit, const QString &parent);
/// Whether a name ends as those do that have parts: 大学, 公司, 研究院 ….
bool canHaveUnits(QStringView name);

} // namespace tt
