// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace tt::corpus
{

namespace
{

/// Families of Debian packages, serif first. Others that claim simplified Chinese follow by name.
const QStringList &preferred()
{
    static const QStringList list{QStringLiteral("AR PL UMing CN"),     QStringLiteral("Noto Serif CJK SC"),
                                  QStringLiteral("AR PL UKai CN"),      QStringLiteral("LXGW WenKai"),
                                  QStringLiteral("WenQuanYi Zen Hei"),  QStringLiteral("Noto Sans CJK SC"),
                                  QStringLiteral("WenQuanYi Micro Hei")};
    return list;
}

bool isHeadingFace(const QString &family) { return family.contains(u"Sans") || family.contains(u"Hei"); }

QString sentence(const QStringList &missing)
{
    return QStringLiteral("No font for Chinese text was found%1. Install one, for example: apt-get install "
                          "fonts-noto-cjk "
                          "fonts-arphic-uming fonts-arphic-ukai fonts-wqy-zenhei fonts-lxgw-wenkai")
        .arg(missing.isEmpty() ? QString() : QStringLiteral(" under the name ") + missing.join(u", "));
}

} // namespace

Result<QStringList> chineseFamilies(const QStringList &wanted)
{
    const QStringList all = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    if (!wanted.isEmpty()) {
        QStringList missing;
        for (const QString &family : wanted)
            if (!all.contains(family)) missing.append(family);
        if (!missing.isEmpty()) return fail(ErrorCode::NotFound, sentence(missing));
        return wanted;
    }
    QStringList found;
    for (const QString &family : preferred())
        if (all.contains(family)) found.append(family);
    if (found.isEmpty()) found = all;
    if (found.isEmpty()) return fail(ErrorCode::NotFound, sentence({}));
    return found;
}

const QString &FontSet::face(bool inHeading, const QString &character) const
{
    static const QString marks = QStringLiteral("，。、；：？！");
    if (!punctuation.isEmpty() && character.size() == 1 && marks.contains(character)) return punctuation;
    const bool ascii = character.size() == 1 && character.at(0) > u' ' && character.at(0) < u'\x7f';
    if (ascii && !inHeading && !latin.isEmpty()) return latin;
    return inHeading ? heading : body;
}

QString FontSet::name() const
{
    QStringList names{body, heading, latin};
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(QStringLiteral(" + "));
}

FontSet fontSetFor(const QString &body, const QStringList &families)
{
    FontSet set;
    set.body = body;
    set.heading = body;
    for (const QString &family : families) {
        if (!isHeadingFace(family)) continue;
        set.heading = family;
        break;
    }
    // The Arphic families centre their marks whatever the region; mainland print never does.
    if (body.startsWith(u"AR PL U"))
        for (const QString &family : families)
            if (set.punctuation.isEmpty() && family.startsWith(u"Noto Serif")) set.punctuation = family;
    return set;
}

QString latinFamily()
{
    const QStringList all = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &family :
         {QStringLiteral("Liberation Serif"), QStringLiteral("Nimbus Roman"), QStringLiteral("Tinos")})
        if (all.contains(family)) return family;
    return {};
}

double CharWidths::width(const QString &family, bool bold, const QString &character)
{
    const QString key = family + (bold ? u'*' : u'-') + character;
    const auto found = m_cache.constFind(key);
    if (found != m_cache.cend()) return *found;
    constexpr int kDesignSize = 1000;
    QFont font(family);
    font.setPixelSize(kDesignSize);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const double width = QFontMetricsF(font).horizontalAdvance(character) / kDesignSize;
    m_cache.insert(key, width);
    return width;
}

QFont paintFont(const QString &family, bool bold, double sizePoints, double dpi)
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(sizePoints * dpi / 72)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace tt::corpus
