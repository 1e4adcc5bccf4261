// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/casefile/case_file.h"

#include <QBuffer>
#include <QFile>

namespace tt::sample
{

/// A case that is filled notice by notice, each one page of text with a place for every line.
class TallyCase final
{
public:
    explicit TallyCase(const QString &path)
    {
        auto made = CaseFile::create(path);
        if (made) m_file = std::move(*made);
        if (m_file) m_file->setPerson(QStringLiteral("Lin"));
        if (const auto analyser = Analyser::builtIn()) m_analyser = *analyser;
    }

    /// Null when the case would not take it.
    DocumentId add(const char *name, const char *notice)
    {
        if (!m_file || !m_analyser) return {};
        QByteArray bytes = contentOf(name);
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const auto added = m_file->addDocument(
            device, {QString::fromUtf8(name) + QStringLiteral(".pdf"), QStringLiteral("/scans/n.pdf"), {}});
        if (!added) return {};
        const QString whole = QString::fromUtf8(notice);
        PageText page;
        page.sizePoints = {595, 842};
        const QStringList lines = whole.split(u'\n');
        for (const QString &text : lines) {
            TextLine line;
            line.text = text;
            page.lines.append(line);
        }
        DocumentAnalysis analysis = m_analyser->analyse(QVector<QString>{whole});
        for (qsizetype i = 0; i < analysis.findings.size(); ++i)
            analysis.findings[i].boxes = {{0.2, 0.1 + 0.02 * double(i % 40), 0.3, 0.02}};
        const bool stored =
            m_file->setOpened(added->id, {QStringLiteral("application/pdf"), {{595, 842}}, {}}) &&
            m_file->setPageRead({added->id, 0}, page) &&
            m_file->setFindings(added->id, analysis.findings, analysis.noticeType, m_analyser->version());
        return stored ? added->id : DocumentId();
    }

private:
    /// The first document is a real file, whose page can be drawn.
    QByteArray contentOf(const char *name)
    {
        QFile sample(QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf"));
        if (m_first && sample.open(QIODevice::ReadOnly)) {
            m_first = false;
            return sample.readAll();
        }
        return QByteArray("%PDF-1.4 ") + name;
    }

    std::unique_ptr<CaseFile> m_file;
    std::shared_ptr<const Analyser> m_analyser;
    bool m_first = true;
};

inline const char *const kTender = "望潮大学AWS云服务招标公告\n项目编号：TT-2024-1\n采购人：望潮大学\n"
                                   "预算金额：21万元\n采购内容：AWS云服务\n公告日期：2024年3月1日";
inline const char *const kAward = "望潮大学AWS云服务中标公告\n项目编号：TT-2024-1\n采购人：望潮大学\n"
                                  "中标供应商：云上科技有限公司\n中标金额：198,000.00元\n"
                                  "采购内容：AWS云服务\n公告日期：2024年4月9日";
inline const char *const kPlan =
    "泠州实验室Azure OpenAI服务招标公告\n项目编号：TT-2024-2\n采购人：泠州实验室\n"
    "预算金额：50万元\n采购内容：Azure OpenAI服务\n公告日期：2024年5月6日";
inline const char *const kDesks = "岚屿中学课桌采购中标公告\n项目编号：TT-2024-3\n采购人：岚屿中学\n"
                                  "中标金额：30万元\n公告日期：2024年5月7日";
inline const char *const kDisputed =
    "碧泉研究院AWS云服务中标公告\n项目编号：TT-2024-4\n采购人：碧泉研究院\n"
    "中标供应商：云上科技有限公司\n中标金额：人民币贰拾万元整（¥280,000.00）\n"
    "采购内容：AWS云服务\n公告日期：2024年6月1日";

} // namespace tt::sample
