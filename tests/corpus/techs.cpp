// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/facts.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

QVector<Tech> cloudTechs()
{
    return {
        {TT_T("aws_account"),
         TT_T("{@svc.generic.overseas_account|海外云}计算资源（{@cloud.aws|AWS}账号）服务"),
         TT_T("云计算资源服务"), TT_T("{@cloud.aws|AWS}海外账户充值及技术支持服务"),
         TT_T("提供{@cloud.aws|亚马逊云科技}（{@cloud.aws|AWS}）{@svc.generic.overseas_account|国际版账号}"
              "1个，可开通搭载{@chip.nvidia.a100|NVIDIA "
              "A100}、{@chip.nvidia.h100|H100}的GPU云主机，含12个月技术支持"),
         TT_T("{@cloud.aws|亚马逊云科技}"), TT_T("按量"), TT_T("1项"), TT_T("项"),
         TT_T("该平台已部署前期模型代码，更换平台需要重新适配，周期长、成本高"), true},
        {TT_T("aws_ec2"), TT_T("{@cloud.aws|亚马逊云}（{@cloud.aws|AWS}）算力资源"),
         TT_T("大模型云端训练资源"), TT_T("{@cloud.aws|亚马逊云}{@cloud.aws|AWS}云计算服务"),
         TT_T("采购{@cloud.aws|亚马逊云}{@cloud.aws|AWS}云计算服务（含{@svc.aws.ec2|EC2} "
              "GPU实例及对象存储），用于大模型训练与推理"),
         TT_T("{@cloud.aws|AWS}"), TT_T("按量"), TT_T("1项"), TT_T("项"),
         TT_T("本项目大模型训练对高性能GPU需求较大，经调研，现有{@cloud.aliyun!background|阿里云}"
              "资源配额不足，无法满足训练进度要求；"
              "{@cloud.aws|亚马逊云}可提供所需资源，且前期模型代码已部署于该平台，迁移成本较高"),
         true},
        {TT_T("azure_openai"), TT_T("生成式人工智能教学平台"), TT_T("生成式人工智能教学平台"),
         TT_T("大模型接口服务（{@svc.azure.openai|Azure OpenAI}）"),
         TT_T("提供{@svc.azure.openai|微软Azure OpenAI}服务，支持{@model.gpt|GPT-4}、{@model.gpt|GPT-3.5 "
              "Turbo}模型调用"),
         TT_T("知桥"), TT_T("按量"), TT_T("4000万token"), TT_T("项"), QString(), true},
        {TT_T("openai_api"), TT_T("科研大模型接口调用服务"), TT_T("科研大模型接口调用服务"),
         TT_T("{@svc.openai.api|OpenAI API}接口服务"),
         TT_T("提供{@svc.openai.api|OpenAI "
              "API}调用额度及{@model.chatgpt|ChatGPT}企业席位20个，支持{@model.gpt|GPT-4o}，"
              "不得使用共享密钥"),
         TT_T("/"), TT_T("按量"), TT_T("1项"), TT_T("项"), QString(), true},
        {TT_T("claude_api"), TT_T("代码智能助手服务"), TT_T("代码智能助手服务"),
         TT_T("{@model.claude|Claude 3.5}大模型接口"),
         TT_T("通过合规渠道提供{@model.claude|Claude 3.5}大模型API，每月不少于2亿token，响应时间不超过3秒"),
         TT_T("/"), TT_T("按量"), TT_T("1项"), TT_T("项"), QString(), true},
        {TT_T("gcp"), TT_T("海量遥感影像云端处理资源"), TT_T("海量遥感影像云端处理资源"),
         TT_T("{@cloud.gcp|谷歌云}平台资源包"),
         TT_T("提供{@cloud.gcp|谷歌云}（{@cloud.gcp|Google "
              "Cloud}）计算与存储资源，用于遥感影像批处理，出口流量不少于20TB"),
         TT_T("{@cloud.gcp|谷歌云}"), TT_T("按量"), TT_T("1批"), TT_T("批"), QString(), true},
        {TT_T("aliyun"), TT_T("教学实训云资源"), TT_T("教学实训云资源"), TT_T("{@cloud.aliyun|阿里云}资源包"),
         TT_T("提供{@cloud.aliyun|阿里云}弹性计算及{@model.qwen|通义千问}"
              "大模型调用额度，支持800名学生同时实训"),
         TT_T("{@cloud.aliyun|阿里云}"), TT_T("按量"), TT_T("1项"), TT_T("项"), QString(), false},
    };
}

QVector<Tech> chipTechs()
{
    return {
        {TT_T("a100_rental"), TT_T("{@svc.generic.gpu_rental|GPU云服务器}租赁服务"),
         TT_T("高性能计算资源租赁服务"), TT_T("{@svc.generic.gpu_rental|GPU云服务器}租赁"),
         TT_T("每台配置8张{@chip.nvidia.a100|NVIDIA A100} "
              "80GB，支持{@chip.nvidia.nvlink|NVLink}，卡间互联带宽≥600GB/s"),
         TT_T("不限"), TT_T("{@chip.nvidia.a100|A100 80GB}×8"), TT_T("20台"), TT_T("台"), QString(), true},
        {TT_T("h800_rental"), TT_T("大模型训练{@svc.generic.gpu_rental|算力租赁}"),
         TT_T("大模型训练资源租赁"), TT_T("{@chip.nvidia.h800|NVIDIA H800}训练节点租赁"),
         TT_T("每节点配置8张{@chip.nvidia.h800|NVIDIA H800} 80GB显卡，节点间采用400Gb/s "
              "{@chip.nvidia.nvlink|InfiniBand}互联"),
         TT_T("不限"), TT_T("8卡节点"), TT_T("16台"), TT_T("台"), QString(), true},
        {TT_T("a800_server"), TT_T("人工智能训练服务器"), TT_T("人工智能训练服务器"),
         TT_T("GPU训练服务器（{@chip.nvidia.a800|NVIDIA A800} 80GB×8）"),
         TT_T("配置8块{@chip.nvidia.a800|NVIDIA A800} 80GB "
              "GPU，整机支持{@chip.nvidia.nvlink|NVLink}全互联，内存≥2TB"),
         TT_T("浪潮"), TT_T("{@srv.inspur_nf5688|NF5688M6}"), TT_T("4台"), TT_T("台"), QString(), true},
        {TT_T("h20_server"), TT_T("推理服务器"), TT_T("推理服务器"),
         TT_T("推理服务器（{@chip.nvidia.h20|NVIDIA H20} 96GB×8）"),
         TT_T("配置8张{@chip.nvidia.h20|英伟达H20} 96GB显存加速卡，用于大模型推理"), TT_T("新华三"),
         TT_T("{@srv.h3c_r5500|R5500 G6}"), TT_T("2台"), TT_T("台"), QString(), true},
        {TT_T("rtx4090"), TT_T("图形工作站"), TT_T("图形工作站"),
         TT_T("图形工作站（{@chip.nvidia.rtx4090|RTX 4090} 24G）"),
         TT_T("配置{@chip.nvidia.rtx4090|RTX 4090} 24G显卡2块，内存128GB，固态硬盘2TB"), TT_T("/"),
         TT_T("定制"), TT_T("6台"), TT_T("台"), QString(), true},
        {TT_T("ascend"), TT_T("国产智能计算服务器"), TT_T("国产智能计算服务器"),
         TT_T("国产{@svc.generic.gpu_rental!false_positive|智算服务}器（{@chip.huawei.ascend910|昇腾910B}"
              "×8）"),
         TT_T("配置8块{@chip.huawei.ascend910|昇腾910B}处理器，单卡显存64GB；性能不低于{@chip.nvidia.a100!"
              "benchmark|NVIDIA A100}"),
         TT_T("{@chip.huawei.ascend910|昇腾}"), TT_T("{@srv.huawei_atlas|Atlas 800T A2}"), TT_T("6台"),
         TT_T("台"), QString(), false},
        {TT_T("domestic_only"), TT_T("自主可控智能计算平台"), TT_T("自主可控智能计算平台"),
         TT_T("智能计算一体机"),
         TT_T("须采用国产处理器，不得采用{@chip.nvidia.a100!excluded|NVIDIA "
              "A100}、{@chip.nvidia.h100!excluded|H100}等受出口管制影响的芯片"),
         TT_T("{@chip.cambricon|寒武纪}"), TT_T("{@chip.cambricon|MLU370}"), TT_T("3台"), TT_T("台"),
         QString(), false},
        {TT_T("deepseek"), TT_T("大模型本地化部署"), TT_T("大模型本地化部署"),
         TT_T("{@model.deepseek|DeepSeek-R1}本地部署一体机"),
         TT_T("部署{@model.deepseek|DeepSeek-R1}满血版，配置{@chip.huawei.ascend910|昇腾910B}"
              "加速卡8张，提供三年维保"),
         TT_T("/"), TT_T("定制"), TT_T("1套"), TT_T("套"), QString(), false},
    };
}

/// Nothing here is on any watch-list, much of it looks as if it were.
QVector<Tech> plainTechs()
{
    return {
        {TT_T("furniture"), TT_T("教学楼课桌椅更新"), TT_T("教学楼课桌椅更新"), TT_T("升降课桌椅"),
         TT_T("钢架采用{@chip.nvidia.h200!false_positive|H200}"
              "×200×8×12型钢底座，桌面厚度不小于25毫米，颜色由采购人选定"),
         TT_T("/"), TT_T("定制"), TT_T("420套"), TT_T("套"), QString(), false},
        {TT_T("hvac"), TT_T("实验楼中央空调改造"), TT_T("实验楼中央空调改造"), TT_T("风冷模块机组"),
         TT_T("变压器能效符合GB "
              "20052-2020要求，{@svc.gcp.tpu!false_positive|TPU}护套线缆500米，制冷量不小于130kW"),
         TT_T("/"), TT_T("模块式"), TT_T("8台"), TT_T("台"), QString(), false},
        {TT_T("weather"), TT_T("自动气象站（{@cloud.aws!false_positive|AWS}）建设"), TT_T("自动气象站建设"),
         TT_T("六要素自动气象站"),
         TT_T("自动气象站（{@cloud.aws!false_positive|AWS}"
              "）应具备风向、风速、温度、湿度、气压、雨量观测能力，数据每分钟上传"),
         TT_T("/"), TT_T("六要素"), TT_T("12套"), TT_T("套"), QString(), false},
    };
}

#undef TT_T

} // namespace

const QVector<Tech> &techs()
{
    static const QVector<Tech> list = cloudTechs() + chipTechs() + plainTechs();
    return list;
}

} // namespace tt::corpus
