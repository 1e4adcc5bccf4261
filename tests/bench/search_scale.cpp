// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/case_search.h"
#include "app/search/query_parser.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace
{

using namespace tt;

constexpr int kPagesOfDocument = 5;
constexpr int kFindingsOfPage = 10;
constexpr int kRounds = 20;
const QString kRare = QStringLiteral("鲲鹏万卡集群");

double milliseconds(const QElapsedTimer &clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

qint64 memoryMiB(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field)) return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

/// A notice as a reader would have read it, with a number of its own on every page.
PageText read(const QStringList &lines, int number)
{
    PageText page;
    page.sizePoints = {595, 842};
    page.readBy = QStringLiteral("bench");
    QStringList all = lines.mid(0, 40);
    all.append(QStringLiteral("合同编号：HT-%1-%2").arg(2020 + number % 6).arg(number * 7919LL % 1'000'003));
    if (number % 997 == 5) all.append(QStringLiteral("部署%1一套").arg(kRare));
    const double step = 0.9 / static_cast<double>(all.size() + 1);
    for (const QString &text : std::as_const(all)) {
        TextLine line;
        line.text = text;
        const double y = 0.05 + step * static_cast<double>(page.lines.size());
        const double width = 0.8 / static_cast<double>(std::max<qsizetype>(40, text.size()));
        for (qsizetype i = 0; i < text.size(); ++i) {
            TextSpan span;
            span.begin = i;
            span.length = 1;
            span.box = {0.1 + static_cast<double>(i) * width, y, width, step * 0.8};
            span.confidence = 0.99F;
            if (text[i] != u'|' && text[i] != u' ') line.spans.append(span);
        }
        line.box = {0.1, y, width * static_cast<double>(text.size()), step * 0.8};
        page.lines.append(line);
    }
    return page;
}

Finding finding(QRandomGenerator &random, int page, int place)
{
    Finding one;
    one.page = page;
    one.range = {place * 20, 8};
    one.boxes = {{0.5, 0.05 + 0.08 * place, 0.2, 0.02}};
    one.reading.verdict = random.bounded(10) == 0 ? Verdict::Disputed : Verdict::Agreed;
    one.reading.readings = {{QStringLiteral("paddle"), QStringLiteral("x"), {}}};
    if (place < 5) {
        AmountFacts amount;
        amount.value = Decimal(random.bounded(10'000) * qint64(1'000));
        amount.kind = static_cast<AmountKind>(random.bounded(10));
        one.quote = amount.value.toGrouped();
        one.facts = amount;
    } else if (place < 7) {
        MentionFacts mention;
        const int vendor = random.bounded(40);
        mention.watchId = QStringLiteral("cloud.vendor%1").arg(vendor);
        mention.name = one.quote = QStringLiteral("云商%1").arg(vendor);
        mention.category = QStringLiteral("cloud_vendor");
        one.facts = mention;
    } else if (place < 9) {
        const QString name = QStringLiteral("某市第%1大学").arg(random.bounded(3'000));
        one.facts = PartyFacts{place == 7 ? QStringLiteral("buyer") : QStringLiteral("supplier"), name};
        one.quote = name;
    } else {
        const QDate day = QDate(2020, 1, 1).addDays(random.bounded(2'000));
        one.facts = DateFacts{QStringLiteral("publish"), day};
        one.quote = day.toString(Qt::ISODate);
    }
    one.context = one.quote;
    return one;
}

bool fill(CaseFile &file, const QVector<QStringList> &notices, int pages)
{
    QRandomGenerator random(7);
    QVector<AnalysedFindings> waiting;
    for (int d = 0; d * kPagesOfDocument < pages; ++d) {
        QByteArray bytes = "made up " + QByteArray::number(d);
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const auto added = file.addDocument(device, {QStringLiteral("notice-%1.pdf").arg(d), {}, {}});
        if (!added || !file.setOpened(added->id, {{}, QVector<QSizeF>(kPagesOfDocument, {595, 842}), {}}))
            return false;
        QVector<Finding> findings;
        for (int p = 0; p < kPagesOfDocument; ++p) {
            const int number = d * kPagesOfDocument + p;
            if (!file.setPageRead({added->id, p}, read(notices[number % notices.size()], number)))
                return false;
            for (int f = 0; f < kFindingsOfPage; ++f)
                findings.append(finding(random, p, f));
        }
        waiting.append({added->id, findings, QStringLiteral("award")});
        if (waiting.size() < 32 && (d + 1) * kPagesOfDocument < pages) continue;
        if (!file.setFindings(waiting, QStringLiteral("bench"))) return false;
        waiting.clear();
    }
    return true;
}

/// Prints the median and the 95th percentile of asking kRounds times.
template <typename Ask>
void times(const QString &what, Ask ask)
{
    QVector<double> taken;
    qsizetype found = 0;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        found = ask();
        taken.append(milliseconds(clock));
    }
    std::sort(taken.begin(), taken.end());
    std::printf("  %-62s p50 %8.1f ms  p95 %8.1f ms  %lld found\n", qPrintable(what), taken[kRounds / 2],
                taken[kRounds * 95 / 100], static_cast<long long>(found));
}

void search(CaseFile &file, const QString &text, bool fuzzy, bool boxes = false)
{
    const QString what = (boxes ? QStringLiteral("search with boxes ") : QStringLiteral("search ")) +
                         (fuzzy ? QStringLiteral("--fuzzy ") : QString()) + text;
    times(what, [&] {
        SearchQuery query;
        query.text = text;
        query.fuzzy = fuzzy;
        query.limit = 100;
        query.boxes = boxes;
        const auto answer = CaseSearch(file).answer(query);
        return answer ? answer->hits.size() : -1;
    });
}

void filter(CaseFile &file, const QString &where)
{
    FindingFilter filter;
    filter.conditions = parseConditions(where).value_or(FindingConditions());
    filter.limit = 500;
    times(QStringLiteral("findings ") + where, [&] {
        const auto found = file.findings(filter);
        return found ? found->size() : -1;
    });
}

void measure(const QString &path)
{
    QElapsedTimer clock;
    clock.start();
    auto file = CaseFile::open(path, OpenMode::ReadWrite);
    if (!file) return;
    const double opened = milliseconds(clock);
    std::printf("%s: file %lld MiB, opens in %.0f ms\n", qPrintable(QFileInfo(path).fileName()),
                QFileInfo(path).size() / (1 << 20), opened);
    for (const char16_t *text : {u"采购", u"云", u"公司 金额", u"鲲鹏万卡集群", u"鲲鹏", u"购采", u"HT-2023",
                                 u"采购 kind:award amount:>9000000", u"kind:award amount:>=9990000"})
        search(**file, QString::fromUtf16(text), false);
    search(**file, QStringLiteral("采购"), false, true);
    search(**file, QStringLiteral("HT-2023"), false, true);
    for (const char16_t *text : {u"鲲鹏万卡集群", u"鲲鹏万下集群", u"采购项目"})
        search(**file, QString::fromUtf16(text), true);
    for (const char16_t *where :
         {u"type:amount", u"verdict:disputed", u"kind:award verdict:disputed review:unreviewed",
          u"amount:>=9990000", u"amount:1万..2万 kind:budget", u"vendor:vendor7", u"buyer:第77大学",
          u"date:2024-02 type:amount", u"review:confirmed", u"type:mention verdict:agreed"})
        filter(**file, QString::fromUtf16(where));
    std::printf("  memory now %lld MiB, at most %lld MiB\n", static_cast<long long>(memoryMiB("VmRSS:")),
                static_cast<long long>(memoryMiB("VmHWM:")));
}

} // namespace

/// Searching and filtering of made cases: search_scale [FOLDER] PAGES|CASE..., for example 1000 10000 100000.
/// Cases made after a FOLDER was named stay there; a CASE made so before is measured again. Nothing is synced
/// to the disk.
int main(int argc, char **argv)
{
    const FaultyDisk disk;
    QVector<QStringList> notices;
    const QDir folder(QStringLiteral(TT_TEST_DATA "/analysis/synthetic"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile text(folder.filePath(name));
        if (text.open(QIODevice::ReadOnly))
            notices.append(QString::fromUtf8(text.readAll()).split(u'\n', Qt::SkipEmptyParts));
    }
    const QTemporaryDir temporary;
    QDir place(temporary.path());
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (QFileInfo(argument).isDir()) {
            place = QDir(argument);
            continue;
        }
        if (QFileInfo::exists(argument)) {
            measure(argument);
            continue;
        }
        const int pages = argument.toInt();
        const QString path = place.filePath(QStringLiteral("scale-%1.ttcase").arg(pages));
        QElapsedTimer clock;
        clock.start();
        {
            const auto file = CaseFile::create(path);
            if (!file || notices.isEmpty() || !fill(**file, notices, pages)) {
                std::fputs("The case could not be made.\n", stderr);
                return 1;
            }
        }
        std::printf("made in %.1f s\n", milliseconds(clock) / 1'000);
        measure(path);
        std::fflush(stdout);
        if (place.path() == temporary.path()) QFile::remove(path);
    }
    return 0;
}
