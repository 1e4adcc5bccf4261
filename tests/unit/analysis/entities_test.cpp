// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/credit_code.h"
#include "tests/support/printers.h"
#include "tests/unit/analysis/entity_samples.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{
namespace
{

using namespace sample;

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

/// What is suggested of two names, each in a notice of its own.
QStringList reasonsFor(const QString &a, const QString &b)
{
    const EntityBook book(notices({a, b}), {});
    QStringList codes;
    for (const OpenSuggestion &suggestion : book.suggestions())
        for (const EntityRemark &reason : suggestion.reasons)
            codes.append(reason.code);
    return codes;
}

QStringList codesOf(const QVector<EntityRemark> &remarks)
{
    QStringList codes;
    for (const EntityRemark &remark : remarks)
        codes.append(remark.code);
    return codes;
}

DocumentAnalysis analysed(const QString &text)
{
    static const auto analyser = Analyser::builtIn().value();
    return analyser->analyse(QVector<QString>{text});
}

QString fittingCode(const QString &seventeen)
{
    for (const QChar last : QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY"))
        if (isCreditCode(seventeen + last)) return seventeen + last;
    return {};
}

} // namespace

TEST(Entities, OneNameInSeveralSpellingsIsOneAndShowsThemAll)
{
    QVector<AnalysedDocument> documents = notices({u("云岚（中国）科技有限公司"), u("云岚(中国)科技有限公司"),
                                                   u("云岚 (中国) 科技有限公司"), u("南屿大学")});
    const QVector<Entity> entities = entitiesOf(documents);
    ASSERT_EQ(entities.size(), 2);
    EXPECT_EQ(entities[0].name, u("云岚（中国）科技有限公司"));
    EXPECT_EQ(entities[0].spellings.size(), 3);
    EXPECT_EQ(entities[0].findings, 3);
    EXPECT_EQ(entities[0].documents.size(), 3);
    std::reverse(documents.begin(), documents.end());
    EXPECT_EQ(entitiesOf(documents), entities);
}

TEST(Entities, ANameWithoutLettersIsNone)
{
    const QVector<AnalysedDocument> documents = {documentOf(1, {party(u("（）——")), party(QString())})};
    EXPECT_TRUE(entitiesOf(documents).isEmpty());
    const EntityBook book(documents, {});
    QVector<AnalysedDocument> renamed = documents;
    renameParties(renamed, book);
    EXPECT_EQ(renamed[0].analysis, documents[0].analysis);
}

TEST(Entities, ACreditCodeBelongsToTheNameItStandsBeside)
{
    const QString one = fittingCode(u("91110108MA01ABCD2"));
    const QString two = fittingCode(u("91330100MA2XYW123"));
    ASSERT_FALSE(one.isEmpty() || two.isEmpty());
    const DocumentAnalysis analysis =
        analysed(u("成交公告\n采购人：南屿大学\n供应商名称：云岚科技有限公司\n统一社会信用代码：") + one +
                 u("\n代理机构：望潮招标代理有限公司\n统一社会信用代码：") + two + u("\n"));
    const QVector<Entity> entities = entitiesOf({{1, u("a"), analysis, true}});
    const auto codeOf = [&](const QString &name) {
        for (const Entity &entity : entities)
            if (entity.name == name) return entity.codes.isEmpty() ? QString() : entity.codes[0].code;
        return QStringLiteral("no such name");
    };
    EXPECT_EQ(codeOf(u("云岚科技有限公司")), one);
    EXPECT_EQ(codeOf(u("望潮招标代理有限公司")), two);
    EXPECT_EQ(codeOf(u("南屿大学")), QString());
}

TEST(Entities, OneCreditCodeSuggestsAndTwoSpeakAgainst)
{
    const QString one = fittingCode(u("91110108MA01ABCD2"));
    const QString two = fittingCode(u("91330100MA2XYW123"));
    const auto notice = [](qint64 id, const QString &name, const QString &code) {
        return AnalysedDocument{
            id, u("n"),
            analysed(u("成交公告\n供应商名称：") + name + u("\n统一社会信用代码：") + code + u("\n")), true};
    };
    const EntityBook same({notice(1, u("云岚科技有限公司"), one), notice(2, u("岚云信息技术有限公司"), one)},
                          {});
    ASSERT_EQ(same.suggestions().size(), 1);
    EXPECT_EQ(same.suggestions()[0].reasons[0].code, u("same_credit_code"));
    const EntityBook apart({notice(1, u("云末科技有限公司"), one), notice(2, u("云未科技有限公司"), two)},
                           {});
    ASSERT_EQ(apart.suggestions().size(), 1);
    EXPECT_TRUE(codesOf(apart.suggestions()[0].warnings).contains(u("different_credit_codes")));
    QString misread = one;
    misread[3] = one[3] == u'1' ? u'7' : u'1';
    const EntityBook doubtful(
        {notice(1, u("云岚科技有限公司"), one), notice(2, u("南屿信息有限公司"), misread)}, {});
    EXPECT_TRUE(doubtful.suggestions().isEmpty()) << "a code that does not fit proves nothing";
}

TEST(EntitySuggestions, WhatRecognisersMixUpIsSuggested)
{
    EXPECT_EQ(reasonsFor(u("北京未岚科技有限公司"), u("北京末岚科技有限公司")),
              QStringList{u("look_alike_characters")});
    EXPECT_EQ(reasonsFor(u("太屿大学"), u("大屿大学")), QStringList{u("look_alike_characters")});
    EXPECT_EQ(reasonsFor(u("云岚（中国）有限公司"), u("云岚中国有限公司")), QStringList{u("brackets")});
    EXPECT_EQ(reasonsFor(u("北京云岚科技"), u("北京云岚科技有限公司")), QStringList{u("short_form")});
    EXPECT_EQ(reasonsFor(u("雲岚科技有限公司"), u("云岚科技有限公司")), QStringList{u("traditional_form")});
    EXPECT_EQ(reasonsFor(u("北京云岚科技有公司"), u("北京云岚科技有限公司")),
              QStringList{u("damaged_legal_form")});
    EXPECT_EQ(reasonsFor(u("北京岚岚数据有限公司"), u("北京岚数据有限公司")),
              QStringList{u("doubled_character")});
    EXPECT_EQ(reasonsFor(u("南京市望潮医院"), u("南京望潮医院")), QStringList{u("place_word")});
    EXPECT_EQ(reasonsFor(u("云岚科技有限责任公司"), u("云岚科技有限公司")), QStringList{u("legal_form")});
    EXPECT_EQ(reasonsFor(u("南屿大学计算机学院"), u("南屿大学")), QStringList{u("unit")});
}

TEST(EntitySuggestions, WhatIsTwoIsNotSuggested)
{
    const QVector<QPair<const char *, const char *>> pairs = {
        {"望潮电子大学", "西岚望潮电子大学"},
        {"岚屿第一建筑公司", "岚屿第二建筑公司"},
        {"北京云岚科技有限公司", "南京云岚科技有限公司"},
        {"湖州望潮医院", "潮州望潮医院"},
        {"云岚科技有限公司", "云岚信息有限公司"},
        {"云岚科技有限公司", "云岚科技集团有限公司"},
        {"岚屿东方电子有限公司", "岚屿西方电子有限公司"},
        {"南屿大学", "南屿大学出版社有限公司"},
        {"云岚科技3号店", "云岚科技8号店"},
        {"云岚科技（北京）有限公司", "云岚科技有限公司"},
        {"山西望潮大学", "陕西望潮大学"},
        {"南屿理工大学", "南屿大学"},
    };
    for (const auto &[a, b] : pairs)
        EXPECT_EQ(reasonsFor(u(a), u(b)), QStringList()) << a << " / " << b;
}

TEST(EntitySuggestions, WarningsSayWhatSpeaksAgainst)
{
    const auto warned = [](const char *a, const char *b, EntityAction action = EntityAction::Merge) {
        const QVector<Entity> entities = entitiesOf(notices({u(a), u(b)}));
        const bool inOrder = entities[0].name == u(a);
        return codesOf(warningsAgainst(entities[inOrder ? 0 : 1], entities[inOrder ? 1 : 0], action));
    };
    EXPECT_TRUE(warned("西岚望潮电子大学", "望潮电子大学").contains(u("ends_in_the_other")));
    EXPECT_TRUE(warned("岚屿一公司", "岚屿二公司").contains(u("numbers_differ")));
    EXPECT_TRUE(warned("云岚北京分公司", "云岚科技有限公司").contains(u("branch")));
    EXPECT_TRUE(warned("北京云岚公司", "上海云岚公司").contains(u("places_differ")));
    EXPECT_TRUE(warned("云岚集团有限公司", "云岚有限公司").contains(u("group")));
    EXPECT_TRUE(warned("南屿大学附属医院", "南屿大学", EntityAction::RollUp).contains(u("may_be_own_body")));
    EXPECT_TRUE(warned("云岚科技公司", "云岚科技有限公司").isEmpty());
}

TEST(EntitySuggestions, RolesInTheDocumentsSpeakAgainst)
{
    const QVector<AnalysedDocument> documents = {
        documentOf(1,
                   {party(u("云末科技有限公司"), u("buyer")), party(u("云未科技有限公司"), u("supplier"))}),
        documentOf(2, {party(u("望潮末来公司"), u("bidder")), party(u("望潮未来公司"), u("bidder"))}),
        documentOf(3, {party(u("南屿招标土程中心"), u("agency"))}),
        documentOf(4, {party(u("南屿招标士程中心"), u("buyer"))})};
    const EntityBook book(documents, {});
    ASSERT_EQ(book.suggestions().size(), 3);
    QStringList all;
    for (const OpenSuggestion &suggestion : book.suggestions())
        all += codesOf(suggestion.warnings);
    all.sort();
    EXPECT_EQ(all, (QStringList{u("agency"), u("both_bid"), u("buyer_and_supplier")}));
}

TEST(EntitySuggestions, WhatAnotherEngineReadIsAReason)
{
    Finding seen = party(u("云岚数锯有限公司"));
    seen.reading.readings = {{u("paddle"), u("云岚数锯有限公司"), {}},
                             {u("tesseract"), u("云岚数据有限公司"), {}}};
    const EntityBook book({documentOf(1, {seen}), documentOf(2, {party(u("云岚数据有限公司"))})}, {});
    ASSERT_EQ(book.suggestions().size(), 1);
    EXPECT_EQ(codesOf(book.suggestions()[0].reasons).first(), u("read_so_by_another_engine"));
}

TEST(EntitySuggestions, TheRarerSpellingGoesIntoTheCommonerOne)
{
    const EntityBook book(notices({u("云末科技有限公司"), u("云未科技有限公司"), u("云未科技有限公司")}), {});
    ASSERT_EQ(book.suggestions().size(), 1);
    EXPECT_EQ(book.suggestions()[0].name, u("云末科技有限公司"));
    EXPECT_EQ(book.suggestions()[0].into, u("云未科技有限公司"));
}

TEST(EntityBook, AnsweredSuggestionsAreNotAskedAgain)
{
    const QString a = u("云末科技有限公司");
    const QString b = u("云未科技有限公司");
    const QString c = u("云未科技");
    const auto asked = [&](const QVector<EntityDecision> &log) {
        QStringList pairs;
        const EntityBook book(notices({a, b, b, b, c}), log);
        for (const OpenSuggestion &each : book.suggestions())
            pairs.append(each.name + u'/' + each.into);
        pairs.sort();
        return pairs;
    };
    EXPECT_EQ(asked({}), (QStringList{c + u'/' + b, a + u'/' + b}));
    EXPECT_EQ(asked({decision(1, EntityAction::Merge, a, b)}), QStringList{c + u'/' + b});
    EXPECT_EQ(asked({decision(1, EntityAction::KeepApart, a, b)}), QStringList{c + u'/' + b});
    EXPECT_EQ(asked({decision(1, EntityAction::Merge, c, b), decision(2, EntityAction::KeepApart, a, c)}),
              QStringList())
        << "who is not the one is not the other";
    EXPECT_EQ(asked({decision(1, EntityAction::Merge, a, b), undoOf(2, 1)}), asked({}));
    const EntityBook lifted(notices({a, b, b, b, c}), {decision(1, EntityAction::Merge, b, a)});
    ASSERT_EQ(lifted.suggestions().size(), 1);
    EXPECT_EQ(lifted.suggestions()[0].into, a) << "asked of the name that is counted";
    EXPECT_TRUE(lifted.suggestions()[0].reasons[0].text.contains(b)) << "and says which spelling it is";
}

TEST(EntityBook, WhatWasMergedKeepsItsSpellingsAndItsNameWhenTheFindingsGo)
{
    const QString a = u("云末科技有限公司");
    const QString b = u("云未科技有限公司");
    const QVector<EntityDecision> log{decision(1, EntityAction::Merge, a, b)};
    const EntityBook both(notices({a, b}), log);
    EXPECT_EQ(both.countedNames(), QStringList{b});
    EXPECT_EQ(both.spellingsOf(b), (QStringList{b, a}));
    const EntityBook one(notices({a}), log); // the page that printed the other was read anew
    EXPECT_EQ(one.countedName(a), b);
    EXPECT_EQ(one.spellingsOf(b), QStringList{a});
    EXPECT_TRUE(one.knows(b));
    EXPECT_FALSE(one.knows(u("南屿大学")));
}

namespace
{

/// Two notices whose buyers' names differ as an engine would misread them.
QVector<AnalysedDocument> twoReadings()
{
    const auto notice = [](qint64 id, const QString &buyer, const QString &supplier) {
        return AnalysedDocument{id, u("n"),
                                analysed(u("AWS云服务成交公告\n项目编号：X-2024-%1\n采购人：%2\n成交供应商：%"
                                           "3\n成交金额：55万元\n采购内容：AWS云服务")
                                             .arg(id)
                                             .arg(buyer, supplier)),
                                true};
    };
    return {notice(1, u("望潮未来研究院"), u("云岚科技有限公司")),
            notice(2, u("望潮末来研究院"), u("云岚科技有限责任公司")),
            notice(3, u("望潮未来研究院智算中心"), u("云岚科技有限公司"))};
}

Tally talliedWith(const QVector<EntityDecision> &log)
{
    QVector<AnalysedDocument> documents = twoReadings();
    const EntityBook book(documents, log);
    renameParties(documents, book);
    Tally tally = tallyOf(documents, linkProjects(documents));
    explainMembers(tally, book);
    return tally;
}

} // namespace

TEST(EntityTally, OpenSuggestionsKeepItOpenAndDecisionsCount)
{
    const Tally open = talliedWith({});
    EXPECT_EQ(open.seeking.size(), 3);
    EXPECT_TRUE(open.blockedBy.contains(u("possible_same_entity: 望潮末来研究院 / 望潮未来研究院")))
        << open.blockedBy.join(u'\n').toStdString();
    EXPECT_TRUE(open.blockedBy.contains(u("possible_unit_of: 望潮未来研究院智算中心 / 望潮未来研究院")));
    EXPECT_TRUE(open.blockedBy.contains(u("possible_same_entity: 云岚科技有限责任公司 / 云岚科技有限公司")));
    const QVector<EntityDecision> log{
        decision(1, EntityAction::Merge, u("望潮末来研究院"), u("望潮未来研究院")),
        decision(2, EntityAction::RollUp, u("望潮未来研究院智算中心"), u("望潮未来研究院")),
        decision(3, EntityAction::KeepApart, u("云岚科技有限公司"), u("云岚科技有限责任公司"))};
    const Tally decided = talliedWith(log);
    ASSERT_EQ(decided.seeking.size(), 1);
    EXPECT_EQ(decided.seeking[0].name, u("望潮未来研究院"));
    EXPECT_EQ(decided.seeking[0].projects.size(), 3);
    EXPECT_EQ(decided.seeking[0].spellings.size(), 3);
    EXPECT_EQ(decided.intermediaries.size(), 2);
    EXPECT_TRUE(decided.blockedBy.filter(u("possible_")).isEmpty())
        << decided.blockedBy.join(u'\n').toStdString();
    const Tally back = talliedWith(log + QVector<EntityDecision>{undoOf(4, 1), undoOf(5, 2), undoOf(6, 3)});
    EXPECT_EQ(back.seeking, open.seeking);
    EXPECT_EQ(back.blockedBy, open.blockedBy);
}

TEST(EntityTally, TheJsonListsTheSpellingsOfEachMember)
{
    QVector<AnalysedDocument> documents = twoReadings();
    const EntityBook book(documents,
                          {decision(1, EntityAction::Merge, u("望潮末来研究院"), u("望潮未来研究院"))});
    renameParties(documents, book);
    const ProjectBook projects = linkProjects(documents);
    Tally tally = tallyOf(documents, projects);
    explainMembers(tally, book);
    const QJsonObject json = tallyToJson(tally, projects);
    const QJsonObject member = json[u("entities_seeking_us_technology")][u("members")][0].toObject();
    EXPECT_EQ(member[u("name")].toString(), u("望潮未来研究院"));
    EXPECT_EQ(member[u("spellings")].toArray(), (QJsonArray{u("望潮未来研究院"), u("望潮末来研究院")}));
}

} // namespace tt
