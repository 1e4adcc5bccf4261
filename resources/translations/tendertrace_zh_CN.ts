<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Analyser</name>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>程序缺少一个组成部分：%1。</translation>
    </message>
</context>
<context>
    <name>LabelBook</name>
    <message>
        <source>The label file's entry “%1” is missing or is not a list of words.</source>
        <translation>字段名文件的条目“%1”缺失，或不是词语列表。</translation>
    </message>
    <message>
        <source>The label file is not valid JSON.</source>
        <translation>字段名文件不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>Watchlist</name>
    <message>
        <source>The watch-list cannot be used: %1</source>
        <translation>无法使用该监控清单：%1</translation>
    </message>
    <message>
        <source>there is more; mend these first</source>
        <translation>还有其他问题；先修正以上各项</translation>
    </message>
    <message>
        <source>the word set “%1” needs a name that begins with @</source>
        <translation>词集“%1”的名称必须以 @ 开头</translation>
    </message>
    <message>
        <source>the word set %1 is there twice</source>
        <translation>词集 %1 出现了两次</translation>
    </message>
    <message>
        <source>“%1” holds an empty word</source>
        <translation>“%1”含有空词</translation>
    </message>
    <message>
        <source>“%1” holds a word of more than 200 characters</source>
        <translation>“%1”含有超过 200 个字符的词</translation>
    </message>
    <message>
        <source>the pattern is not valid: %1, at its character %2</source>
        <translation>正则表达式无效：%1，在其第 %2 个字符处</translation>
    </message>
    <message>
        <source>the pattern matches nothing at all, so it would match everywhere</source>
        <translation>正则表达式可匹配空内容，因而会处处匹配</translation>
    </message>
    <message>
        <source>the pattern takes too long on some texts; leave out repeats inside repeats, such as (a+)+</source>
        <translation>正则表达式在某些文本上耗时过长；去掉重复中的重复，如 (a+)+</translation>
    </message>
    <message>
        <source>“name” is missing</source>
        <translation>缺少“name”</translation>
    </message>
    <message>
        <source>the category “%1” is unknown; it is one of %2</source>
        <translation>类别“%1”未知；应为以下之一：%2</translation>
    </message>
    <message>
        <source>the home “%1” is no country's two letters, such as US or CN, nor “other”</source>
        <translation>所属国家/地区“%1”既不是两位字母代码（如 US 或 CN），也不是“other”</translation>
    </message>
    <message>
        <source>it has neither aliases nor a pattern</source>
        <translation>既没有别名，也没有正则表达式</translation>
    </message>
    <message>
        <source>the alias “%1” holds no letter or digit</source>
        <translation>别名“%1”不含字母、汉字或数字</translation>
    </message>
    <message>
        <source>the alias “%1” is too short to look for; give it a hard guard with words that must stand near it</source>
        <translation>别名“%1”过短，无法据以查找；为其设置 hard 级限定条件，并列出必须出现在附近的词</translation>
    </message>
    <message>
        <source>the alias “%1” is there twice</source>
        <translation>别名“%1”出现了两次</translation>
    </message>
    <message>
        <source>“weak_aliases” need “weak_require”, the words that must stand beside them</source>
        <translation>“weak_aliases”需要“weak_require”，即必须与之同时出现的词</translation>
    </message>
    <message>
        <source>“%1” names the unknown word set %2</source>
        <translation>“%1”引用了未知的词集 %2</translation>
    </message>
    <message>
        <source>“id” is missing</source>
        <translation>缺少“id”</translation>
    </message>
    <message>
        <source>the id “%1” is used twice, first by %2</source>
        <translation>id“%1”使用了两次，首次用于%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 个条目</translation>
    </message>
    <message>
        <source>the list has more than 20,000 entries</source>
        <translation>清单的条目超过 20,000 个</translation>
    </message>
    <message>
        <source>it is switched off, but no list before this one has it</source>
        <translation>该条目已停用，但此前的清单中没有这一条目</translation>
    </message>
    <message>
        <source>it implies “%1”, which is not in the list</source>
        <translation>该条目推断出的“%1”不在清单中</translation>
    </message>
    <message>
        <source>it implies “%1” when “%2” is printed, which is none of its aliases</source>
        <translation>该条目在出现“%2”时推断出“%1”，但前者不是其别名</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>列“%1”出现了两次</translation>
    </message>
    <message>
        <source>the column “%1” is not known and has no effect</source>
        <translation>列“%1”未知，不起作用</translation>
    </message>
    <message>
        <source>the first line has no column “%1”</source>
        <translation>首行缺少列“%1”</translation>
    </message>
    <message>
        <source>it has %1 cells, the first line has %2; put a cell that holds the separator between quotation marks</source>
        <translation>该行有 %1 个单元格，首行有 %2 个；将含有分隔符的单元格放在引号内</translation>
    </message>
    <message>
        <source>the guard level “%1” is none of none, soft, hard</source>
        <translation>限定条件级别“%1”不是 none、soft、hard 之一</translation>
    </message>
    <message>
        <source>“window” must be a number, not “%1”</source>
        <translation>“window”必须是数字，不能是“%1”</translation>
    </message>
    <message>
        <source>an export-control event has no date of the form 2023-10-17</source>
        <translation>出口管制事件缺少形如 2023-10-17 的日期</translation>
    </message>
    <message>
        <source>“off” must be yes or no, not “%1”</source>
        <translation>“off”必须为“是”或“否”（yes/no），不能是“%1”</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>it has no list “entries”</source>
        <translation>缺少列表“entries”</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>%1 has a part %2 that is not known and has no effect</source>
        <translation>%1含有未知的部分%2，该部分不起作用</translation>
    </message>
    <message>
        <source>it</source>
        <translation>该条目</translation>
    </message>
    <message>
        <source>“off” must be true or false</source>
        <translation>“off”必须为 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be a list of words</source>
        <translation>%1 必须是词语列表</translation>
    </message>
    <message>
        <source>%1 holds something that is no word</source>
        <translation>%1 含有不是词语的内容</translation>
    </message>
    <message>
        <source>%1 is missing or no text</source>
        <translation>%1 缺失或不是文本</translation>
    </message>
    <message>
        <source>“guard” must be an object</source>
        <translation>“guard”必须是对象</translation>
    </message>
    <message>
        <source>“window_chars” must be a number</source>
        <translation>“window_chars”必须是数字</translation>
    </message>
    <message>
        <source>“implies” must be a list</source>
        <translation>“implies”必须是列表</translation>
    </message>
    <message>
        <source>The word set %1 of “%2” counts instead of the one before it, for the entries of all lists.</source>
        <translation>对所有清单的条目，均以“%2”的词集 %1 为准，取代此前的同名词集。</translation>
    </message>
    <message>
        <source>“%1” switches off “%2”, which no list before it has.</source>
        <translation>“%1”停用了“%2”，但此前的清单中没有该条目。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is switched off by “%3”.</source>
        <translation>“%2”的“%1”已被“%3”停用。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is replaced by the one of “%3”.</source>
        <translation>“%2”的“%1”已被“%3”中的同名条目取代。</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” and otherwise in “%3”; the one of “%3”, added later, counts.</source>
        <translation>“%1”见于“%2”，在“%3”中内容不同；以较晚添加的“%3”为准。</translation>
    </message>
    <message>
        <source>The name “%1” stands for “%2” in “%3” and for “%4” in “%5”; both are found.</source>
        <translation>名称“%1”在“%3”中指“%2”，在“%5”中指“%4”；两者都会列为发现。</translation>
    </message>
    <message>
        <source>“%1” of “%2” implies “%3”, which is switched off or in no list: that is not found.</source>
        <translation>“%2”的“%1”所推断的“%3”已停用或不在任何清单中：不会列为发现。</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>文件大于 16 MiB</translation>
    </message>
    <message>
        <source>line %1 is not in UTF-8: the file was most likely saved in GB18030 or GBK. In Excel or WPS, save it again as “CSV UTF-8”; elsewhere, “iconv -f GB18030 -t UTF-8” turns it into UTF-8</source>
        <translation>第 %1 行不是 UTF-8 编码：该文件很可能是以 GB18030 或 GBK 保存的。在 Excel 或 WPS 中将其另存为“CSV UTF-8”；在其他环境中，可用“iconv -f GB18030 -t UTF-8”转换为 UTF-8</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>第 %1 个条目</translation>
    </message>
    <message>
        <source>The watch-list</source>
        <translation>监控清单</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>An original in the case cannot be read; run the check of the case.</source>
        <translation>无法读取案卷中的一份原件；运行案卷校验。</translation>
    </message>
    <message>
        <source>The temporary folder has no room for the file that is to be read; free some space and go on.</source>
        <translation>临时文件夹空间不足，无法存放待识读的文件；释放一些空间后继续。</translation>
    </message>
    <message>
        <source>Try it again, or print it to a new PDF and import that.</source>
        <translation>重试，或将其打印为新的 PDF 后导入。</translation>
    </message>
    <message>
        <source>The folder "%1" cannot be read; check its permissions.</source>
        <translation>无法读取文件夹“%1”；检查其权限。</translation>
    </message>
    <message>
        <source>"%1" cannot be read; check its permissions.</source>
        <translation>无法读取“%1”；检查其权限。</translation>
    </message>
    <message>
        <source>"%1" does not exist; check the path.</source>
        <translation>“%1”不存在；检查路径。</translation>
    </message>
    <message>
        <source>"%1" is empty (0 bytes); get the file again from its source.</source>
        <translation>“%1”为空（0 字节）；从来源处重新获取该文件。</translation>
    </message>
    <message>
        <source>"%1" is not a PDF and not an image (PNG, JPEG, TIFF); convert it to PDF and import that.</source>
        <translation>“%1”既不是 PDF，也不是图像（PNG、JPEG、TIFF）；将其转换为 PDF 后导入。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>TenderTrace samples</source>
        <translation>TenderTrace 示例</translation>
    </message>
    <message>
        <source>Reads scanned Chinese tenders and keeps the evidence behind every number.</source>
        <translation>识读扫描的中国招标文件，并为每个数字保留证据。</translation>
    </message>
    <message>
        <source>Import into this case; it is made when missing.</source>
        <translation>导入到此案卷；案卷不存在时自动新建。</translation>
    </message>
    <message>
        <source>A case to open, or files and folders to import.</source>
        <translation>要打开的案卷，或要导入的文件和文件夹。</translation>
    </message>
</context>
<context>
    <name>tt::AboutBox</name>
    <message>
        <source>About TenderTrace</source>
        <translation>关于 TenderTrace</translation>
    </message>
    <message>
        <source>Dictionary: CC-CEDICT, by its contributors (published by MDBG, cc-cedict.org), under the Creative Commons Attribution-ShareAlike 4.0 International licence (CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0). Changed: pinyin is shown with tone marks, entries without Chinese characters are left out.</source>
        <translation>词典：CC-CEDICT，由其贡献者编写（MDBG 发布，cc-cedict.org），采用知识共享署名—相同方式共享 4.0 国际许可协议（CC BY-SA 4.0，creativecommons.org/licenses/by-sa/4.0）。改动：拼音以声调符号显示，不含汉字的条目已略去。</translation>
    </message>
    <message>
        <source>OCR models: PP-OCRv4 (Apache-2.0). Second reading: Tesseract (Apache-2.0).</source>
        <translation>文字识别模型：PP-OCRv4（Apache-2.0）。第二次识读：Tesseract（Apache-2.0）。</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC). Sealing: libsodium (ISC).</source>
        <translation>图标：Lucide（ISC）。加密：libsodium（ISC）。</translation>
    </message>
    <message>
        <source>Reads scanned Chinese tenders offline and keeps the evidence behind every number. Licence: GPL-3.0-or-later, without any warranty.</source>
        <translation>离线识读扫描的中文招标文件，并为每个数字保存证据。许可：GPL-3.0 或更新版本，不附任何担保。</translation>
    </message>
</context>
<context>
    <name>tt::AnalysisQueue</name>
    <message>
        <source>The case was closed before its pages were analysed.</source>
        <translation>案卷在其页面分析完成之前已关闭。</translation>
    </message>
    <message>
        <source>The stored text of page %1 is damaged; read the page again.</source>
        <translation>第 %1 页的存储文本已损坏；重新识读该页。</translation>
    </message>
</context>
<context>
    <name>tt::Banner</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>tt::CaseCare</name>
    <message>
        <source>No case is open. Open or create one first.</source>
        <translation>没有打开的案卷。先打开或新建一个案卷。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>复制已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 MB before, %2 MB now</source>
        <translation>压缩前 %1 MB，现在 %2 MB</translation>
    </message>
</context>
<context>
    <name>tt::CaseSession</name>
    <message>
        <source>Nothing can be analysed while a watch-list of the case cannot be used.</source>
        <translation>案卷有监控清单无法使用时，不能进行分析。</translation>
    </message>
    <message>
        <source>No case is open. Open or create one first.</source>
        <translation>没有打开的案卷。先打开或新建一个案卷。</translation>
    </message>
</context>
<context>
    <name>tt::CaseWatchlists</name>
    <message>
        <source>The watch-list “%1” cannot be used. %2</source>
        <translation>无法使用监控清单“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” is the name of the list that ships with the program; give yours another name.</source>
        <translation>“%1”是程序自带清单的名称；为自己的清单另取名称。</translation>
    </message>
    <message>
        <source>“%1” is the only watch-list of the case; add another one before you remove it.</source>
        <translation>“%1”是本案卷唯一的监控清单；先添加另一个清单，再移除它。</translation>
    </message>
    <message>
        <source>The case uses no watch-list “%1”.</source>
        <translation>本案卷未使用监控清单“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check the path and its permissions.</source>
        <translation>无法读取“%1”；检查路径及其权限。</translation>
    </message>
    <message>
        <source>“%1” is larger than 16 MiB; split it into several lists.</source>
        <translation>“%1”大于 16 MiB；将其拆分为多个清单。</translation>
    </message>
    <message>
        <source>“%1” is empty; a watch-list has entries.</source>
        <translation>“%1”为空；监控清单应包含条目。</translation>
    </message>
</context>
<context>
    <name>tt::ChainView</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The notices of the project in time</source>
        <translation>项目各公告的时间顺序</translation>
    </message>
</context>
<context>
    <name>tt::CropView</name>
    <message>
        <source>The place on the page, enlarged</source>
        <translation>页面上的位置（放大）</translation>
    </message>
    <message>
        <source>No place on the page</source>
        <translation>页面上没有对应位置</translation>
    </message>
</context>
<context>
    <name>tt::DeskActions</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Mark as to review</source>
        <translation>标为待审核</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Mark page as looked at</source>
        <translation>将页标为已查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一项发现</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一项发现</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>标记区域</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Same sum elsewhere</source>
        <translation>其他处的相同金额</translation>
    </message>
    <message>
        <source>Link with another finding</source>
        <translation>与另一发现关联</translation>
    </message>
    <message>
        <source>Go along links</source>
        <translation>沿关联前往</translation>
    </message>
    <message>
        <source>Correct the text read</source>
        <translation>更正识读的文字</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文字</translation>
    </message>
    <message>
        <source>Turn page right</source>
        <translation>页面右转</translation>
    </message>
    <message>
        <source>Turn page left</source>
        <translation>页面左转</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>确认 %1 项</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>驳回 %1 项</translation>
    </message>
</context>
<context>
    <name>tt::DialogPrompt</name>
    <message>
        <source>Sealed files (*.ttseal)</source>
        <translation>加密副本 (*.ttseal)</translation>
    </message>
    <message>
        <source>TenderTrace cases (*.ttcase)</source>
        <translation>TenderTrace 案卷 (*.ttcase)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案卷</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>招标文件</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)</source>
        <translation>文档 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Export evidence bundle</source>
        <translation>导出证据包</translation>
    </message>
    <message>
        <source>Evidence bundles (*.zip)</source>
        <translation>证据包 (*.zip)</translation>
    </message>
    <message>
        <source>Save searchable copy</source>
        <translation>保存可检索副本</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Add watch-list</source>
        <translation>添加监控清单</translation>
    </message>
    <message>
        <source>Watch-lists (*.json *.csv *.txt);;All files (*)</source>
        <translation>监控清单 (*.json *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save watch-list</source>
        <translation>保存监控清单</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV for a spreadsheet (*.csv)</source>
        <translation>JSON (*.json);;CSV 电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>保存案卷</translation>
    </message>
    <message>
        <source>Save sealed copy</source>
        <translation>保存加密副本</translation>
    </message>
    <message>
        <source>Open sealed copy</source>
        <translation>打开加密副本</translation>
    </message>
    <message>
        <source>Passphrase of %1. It is kept in memory only, never written.</source>
        <translation>%1 的口令。口令只保存在内存中，不会写入磁盘。</translation>
    </message>
    <message>
        <source>A passphrase to lock the copy with. Nobody can open the copy without it, and it is kept nowhere: write it down.</source>
        <translation>用于锁定副本的口令。没有口令，任何人都无法打开该副本；口令不会保存在任何地方，需自行记下。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of %1. It is kept in memory only, never written.</source>
        <translation>%1 的密码。密码只保存在内存中，不会写入磁盘。</translation>
    </message>
</context>
<context>
    <name>tt::DocumentDelegate</name>
    <message>
        <source>! 1 page failed</source>
        <translation>! 1 页失败</translation>
    </message>
    <message>
        <source>! %1 pages failed</source>
        <translation>! %1 页失败</translation>
    </message>
    <message>
        <source>! %1 disputed</source>
        <translation>! %1 项有争议</translation>
    </message>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ 已审核</translation>
    </message>
</context>
<context>
    <name>tt::DocumentListModel</name>
    <message>
        <source>Waiting to be read</source>
        <translation>等待识读</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>正在识读 %1/%2</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
</context>
<context>
    <name>tt::DocumentPanel</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文档</translation>
    </message>
    <message>
        <source>Drop scanned tenders or a folder of them anywhere in the window.</source>
        <translation>将扫描的招标文件或其所在文件夹拖放到窗口任意位置。</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列出内容</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>优先查看</translation>
    </message>
    <message>
        <source>Pages to look at first: where a figure is likeliest to be wrong or missed</source>
        <translation>优先查看的页：金额最可能有误或遗漏之处</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 份未识读</translation>
    </message>
</context>
<context>
    <name>tt::DropZone</name>
    <message>
        <source>Drop PDF files, scans or folders here, or press Enter to choose files</source>
        <translation>将 PDF 文件、扫描件或文件夹拖放到此处，或按 Enter 键选择文件</translation>
    </message>
    <message>
        <source>Drop PDF files, scans or folders here</source>
        <translation>将 PDF 文件、扫描件或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>or click to choose files</source>
        <translation>或单击以选择文件</translation>
    </message>
</context>
<context>
    <name>tt::Evidence</name>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>US clouds and services</source>
        <translation>美国云服务商及服务</translation>
    </message>
    <message>
        <source>Chinese and other clouds</source>
        <translation>中国及其他云服务商</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI模型</translation>
    </message>
    <message>
        <source>AI chips and servers</source>
        <translation>AI芯片与服务器</translation>
    </message>
    <message>
        <source>Parties, dates and numbers</source>
        <translation>当事人、日期和编号</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>搜索命中</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>tt::ExportView</name>
    <message>
        <source>Include the originals, byte for byte</source>
        <translation>包含原件（逐字节一致）</translation>
    </message>
    <message>
        <source>Choose where, and export …</source>
        <translation>选择位置并导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One file an editor, a lawyer or another newsroom can check without this program: every finding with its page and quote as CSV and JSON, what was read, who reviewed it, and a SHA-256 for each file.</source>
        <translation>一个文件，供编辑、律师或其他新闻机构在不使用本程序的情况下核查：每项发现及其页码和原文引述（CSV 和 JSON）、识读内容、审核人，以及每个文件的 SHA-256。</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: the one number to print beside the story</source>
        <translation>证据包目录文件（manifest）的 SHA-256：随报道刊出这一个值即可</translation>
    </message>
    <message>
        <source> evidence</source>
        <translation> 证据</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1/%2 个文件</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>已取消。未留下任何内容。</translation>
    </message>
    <message>
        <source>✓ %1 findings, %2 originals, %3 files</source>
        <translation>✓ %1 项发现，%2 份原件，%3 个文件</translation>
    </message>
</context>
<context>
    <name>tt::FactsEditor</name>
    <message>
        <source>Type the sum: 200000, 20万元, 贰拾万元整, US$ 1,200.</source>
        <translation>输入金额：200000、20万元、贰拾万元整、US$ 1,200。</translation>
    </message>
    <message>
        <source>Not understood as one sum. Write digits or numerals and a unit, nothing else.</source>
        <translation>无法识别为一笔金额。请只写数字或大写数字及单位。</translation>
    </message>
    <message>
        <source>That can mean more than one sum. Write it out, such as 199800.00.</source>
        <translation>这可能表示不止一个金额。请写全，例如 199800.00。</translation>
    </message>
    <message>
        <source>The right sum</source>
        <translation>正确的金额</translation>
    </message>
    <message>
        <source>The right name</source>
        <translation>正确的名称</translation>
    </message>
    <message>
        <source>The right day, as 2024-05-20</source>
        <translation>正确的日期，如 2024-05-20</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>正确的编号</translation>
    </message>
    <message>
        <source>Take it  ↵</source>
        <translation>采用  ↵</translation>
    </message>
    <message>
        <source>Correct this finding</source>
        <translation>更正此发现</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>放弃  Esc</translation>
    </message>
    <message>
        <source>What the sum is</source>
        <translation>金额的性质</translation>
    </message>
    <message>
        <source>What is said of the name</source>
        <translation>该名称的语境</translation>
    </message>
    <message>
        <source>What the party is</source>
        <translation>当事人的角色</translation>
    </message>
    <message>
        <source>Type it as the page means it.</source>
        <translation>按页面的含义输入。</translation>
    </message>
    <message>
        <source>Not understood as a day. Write it as 2024-05-20.</source>
        <translation>无法识别为日期。请写成 2024-05-20。</translation>
    </message>
    <message>
        <source>as it was read: confirms the reading</source>
        <translation>与识读一致：即确认该识读</translation>
    </message>
</context>
<context>
    <name>tt::FailureListModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>tt::FailurePanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Enter password …</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Everything else went on. Originals are kept.</source>
        <translation>其余内容已继续处理。原件均已保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tt::FindingDelegate</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>tt::FindingDetail</name>
    <message>
        <source>%1 % on its weakest character</source>
        <translation>最没把握的字符为 %1%</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Unit from</source>
        <translation>单位来源</translation>
    </message>
    <message>
        <source>Repaired to</source>
        <translation>修正为</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>归类为</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>所属国家/地区</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>所在行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>stands under a seal</source>
        <translation>位于印章之下</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>the same sum elsewhere in this document; counted once</source>
        <translation>本文档别处的同一笔金额；只计一次</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识读</translation>
    </message>
    <message>
        <source>Implied by</source>
        <translation>推断依据</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Export control</source>
        <translation>出口管制</translation>
    </message>
    <message>
        <source>As it was read: %1</source>
        <translation>识读原文：%1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>The same sum elsewhere: %1</source>
        <translation>其他处的相同金额：%1</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>另写作</translation>
    </message>
</context>
<context>
    <name>tt::FindingFilters</name>
    <message>
        <source>Figures and names</source>
        <translation>金额和名称</translation>
    </message>
    <message>
        <source>Signal phrases</source>
        <translation>信号词</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Everything, repeats too</source>
        <translation>全部（含重复）</translation>
    </message>
    <message>
        <source>Any reading</source>
        <translation>任何识读结果</translation>
    </message>
    <message>
        <source>Readings differ</source>
        <translation>识读结果不一致</translation>
    </message>
    <message>
        <source>Partly unreadable</source>
        <translation>部分无法辨认</translation>
    </message>
    <message>
        <source>One reading</source>
        <translation>单次识读</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>两次识读一致</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
</context>
<context>
    <name>tt::FindingListModel</name>
    <message>
        <source>%1, %2, %3, page %4</source>
        <translation>%1，%2，%3，第 %4 页</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>tt::FindingPanel</name>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>How sure the reading is</source>
        <translation>识读的可靠程度</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>是否已审核</translation>
    </message>
    <message>
        <source>Findings of the case</source>
        <translation>案卷中的发现</translation>
    </message>
    <message>
        <source>Findings of this document</source>
        <translation>本文档中的发现</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Found in this document</source>
        <translation>在本文档中发现</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>按文字筛选发现</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>没有符合条件的发现</translation>
    </message>
    <message>
        <source>Figures and names appear here as pages are read.</source>
        <translation>识读页面后，金额和名称会显示在此处。</translation>
    </message>
    <message>
        <source>One finding is hidden by the filters.</source>
        <translation>1 项发现被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>%1 findings are hidden by the filters.</source>
        <translation>%1 项发现被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 项</translation>
    </message>
</context>
<context>
    <name>tt::GlossLoader</name>
    <message>
        <source>%1 Only the procurement glossary is shown.</source>
        <translation>%1仅显示采购术语表。</translation>
    </message>
</context>
<context>
    <name>tt::GlossPanel</name>
    <message>
        <source>Pinyin and English</source>
        <translation>拼音与英文</translation>
    </message>
    <message>
        <source>Word by word, not a translation</source>
        <translation>逐词释义，并非翻译</translation>
    </message>
</context>
<context>
    <name>tt::GlossWords</name>
    <message>
        <source>procurement glossary</source>
        <translation>采购术语表</translation>
    </message>
    <message>
        <source>not in the dictionary</source>
        <translation>词典中没有</translation>
    </message>
</context>
<context>
    <name>tt::ImportQueue</name>
    <message>
        <source>"%1" cannot be read; check its permissions.</source>
        <translation>无法读取“%1”；检查其权限。</translation>
    </message>
    <message>
        <source>No case is open. Open or create one first.</source>
        <translation>没有打开的案卷。先打开或新建一个案卷。</translation>
    </message>
    <message>
        <source>"%1" was not imported, because the import had stopped: %2</source>
        <translation>未导入“%1”，因为导入已停止：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of "%1" were not read, because the import had stopped. They wait in the case: import again to go on.</source>
        <translation>
            <numerusform>“%1”有 %n 页未识读，因为导入已停止。它们在案卷中等待：再次导入即可继续。</numerusform></translation>
    </message>
    <message>
        <source>"%1" was not read, because the import had stopped. It waits in the case: import again to go on.</source>
        <translation>“%1”未识读，因为导入已停止。它在案卷中等待：再次导入即可继续。</translation>
    </message>
</context>
<context>
    <name>tt::Inspector</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Reviewed findings</source>
        <translation>已审核的发现</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the original, the page and the box</source>
        <translation>复制原件的 SHA-256、页码和位置框</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Note on page %1</source>
        <translation>第 %1 页的批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>尚无可审核的内容</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审核 %1/%2</translation>
    </message>
    <message>
        <source>%1 disputed</source>
        <translation>%1 项有争议</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>box %1 %2</source>
        <translation>位置框 %1 %2</translation>
    </message>
    <message>
        <source>Choose a finding in the list or click a mark on the page. %1 and %2 go on and back.</source>
        <translation>在列表中选择一项发现，或点按页面上的标注。%1 和 %2 向后、向前。</translation>
    </message>
    <message>
        <source>This document: %1 of %2 reviewed, %3 left</source>
        <translation>本文档：已审核 %1/%2，剩余 %3</translation>
    </message>
    <message>
        <source>, %1 disputed</source>
        <translation>，%1 项有争议</translation>
    </message>
</context>
<context>
    <name>tt::KeyPanel</name>
    <message>
        <source>Use it here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>恢复原按键</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>恢复全部按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Choose an action, press Return, then the key.</source>
        <translation>选择一项操作，按回车，再按要用的键。</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Its own key belongs to another action by now. Change that one first.</source>
        <translation>其原按键现属于另一项操作。请先更改那一项。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 是“%2”的按键。</translation>
    </message>
</context>
<context>
    <name>tt::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>tt::LinkStrip</name>
    <message>
        <source>same contract</source>
        <translation>同一合同</translation>
    </message>
    <message>
        <source>What the two findings have in common</source>
        <translation>两项发现的共同之处</translation>
    </message>
    <message>
        <source>Make no link (Esc)</source>
        <translation>不关联 (Esc)</translation>
    </message>
    <message>
        <source>Linking %1, page %2. Open the other finding and press %3.</source>
        <translation>正在关联 %1，第 %2 页。打开另一发现并按 %3。</translation>
    </message>
</context>
<context>
    <name>tt::MainWindow</name>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make a new case elsewhere and import %2.</source>
        <translation>无法写入 %1。在其他位置新建案卷并导入 %2。</translation>
    </message>
    <message>
        <source>This case is open for reading only: reviews and notes cannot be changed.</source>
        <translation>此案卷以只读方式打开：不能更改审核结果和批注。</translation>
    </message>
    <message>
        <source>Open another case …</source>
        <translation>打开其他案卷…</translation>
    </message>
    <message>
        <source>No case open</source>
        <translation>未打开案卷</translation>
    </message>
    <message>
        <source>Empty case</source>
        <translation>空案卷</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 份文档</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 份文档</translation>
    </message>
    <message>
        <source>1 page read</source>
        <translation>已识读 1 页</translation>
    </message>
    <message>
        <source>%1 pages read</source>
        <translation>已识读 %1 页</translation>
    </message>
    <message>
        <source>Open a sealed copy …</source>
        <translation>打开加密副本…</translation>
    </message>
    <message>
        <source>Unlocks a copy with its passphrase and opens the case in it.</source>
        <translation>用口令解锁副本，并打开其中的案卷。</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Copies the case while you work, and checks the copy.</source>
        <translation>在工作期间复制案卷，并校验副本。</translation>
    </message>
    <message>
        <source>Save a sealed copy …</source>
        <translation>保存加密副本…</translation>
    </message>
    <message>
        <source>A copy locked with a passphrase, to carry or to send.</source>
        <translation>用口令锁定的副本，便于携带或发送。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Gives the disk back what removed things left in the case.</source>
        <translation>将已移除内容在案卷中占用的空间归还磁盘。</translation>
    </message>
    <message>
        <source>Everything could be saved in %1.</source>
        <translation>全部内容均已保存到 %1。</translation>
    </message>
    <message>
        <source>What could be saved is in %1. Lost: %2 The whole list is in %1.recovery.txt.</source>
        <translation>可保存的内容已保存到 %1。丢失：%2 完整清单见 %1.recovery.txt。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The case was compacted: %1.</source>
        <translation>案卷已压缩：%1。</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 副本</translation>
    </message>
    <message>
        <source>Copying the case …</source>
        <translation>正在复制案卷…</translation>
    </message>
    <message>
        <source>Sealing a copy …</source>
        <translation>正在加密副本…</translation>
    </message>
    <message>
        <source>Opening the sealed copy …</source>
        <translation>正在打开加密副本…</translation>
    </message>
    <message>
        <source>The case is compacted when nothing is being read; wait, or pause and cancel reading.</source>
        <translation>没有识读任务时才能压缩案卷；等待识读完成，或暂停并取消识读。</translation>
    </message>
    <message>
        <source>Compacting the case …</source>
        <translation>正在压缩案卷…</translation>
    </message>
    <message>
        <source>Save what can be saved …</source>
        <translation>保存可保存的内容…</translation>
    </message>
    <message>
        <source> recovered</source>
        <translation> 恢复</translation>
    </message>
    <message>
        <source>Saving what can be saved …</source>
        <translation>正在保存可保存的内容…</translation>
    </message>
    <message>
        <source>Saved %1, but the case has a problem and so has the copy: %2</source>
        <translation>已保存 %1，但案卷存在问题，副本也有同样的问题：%2</translation>
    </message>
    <message>
        <source>Saved %1; the copy was checked.</source>
        <translation>已保存 %1；副本已通过校验。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>1 original altered</source>
        <translation>1 份原件已变动</translation>
    </message>
    <message>
        <source>%1 originals altered</source>
        <translation>%1 份原件已变动</translation>
    </message>
    <message>
        <source>originals unchanged</source>
        <translation>原件未变动</translation>
    </message>
    <message>
        <source>Save searchable copy …</source>
        <translation>保存可检索副本…</translation>
    </message>
    <message>
        <source>A PDF that looks as the document and whose text can be selected and searched.</source>
        <translation>外观与文档一致、文字可选择和搜索的 PDF。</translation>
    </message>
    <message>
        <source>Stopping the copy …</source>
        <translation>正在停止复制…</translation>
    </message>
    <message>
        <source> searchable</source>
        <translation> 可检索</translation>
    </message>
    <message>
        <source>Copying %1 …</source>
        <translation>正在复制 %1…</translation>
    </message>
    <message>
        <source>Reading the copy of %1 again, page %2 of %3</source>
        <translation>正在重新读取 %1 的副本，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Copying %1, page %2 of %3</source>
        <translation>正在复制 %1，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Saved %1: %2, %3, each read again and compared with the original.</source>
        <translation>已保存 %1：%2，%3，每页均已重新读取并与原件比对。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>Copy without their text</source>
        <translation>复制时不含这些页的文字</translation>
    </message>
    <message>
        <source>Give the password …</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>搜索页面</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Pages to look at first</source>
        <translation>优先查看的页</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation>新建案卷…</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation>打开案卷…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的案卷</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Watch-lists</source>
        <translation>监控清单</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>关闭案卷</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表栏</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>跟随系统配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>About TenderTrace</source>
        <translation>关于 TenderTrace</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
</context>
<context>
    <name>tt::MarkStrip</name>
    <message>
        <source>Evidence in this document</source>
        <translation>本文档中的证据</translation>
    </message>
</context>
<context>
    <name>tt::MarksBox</name>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>%1 · page %2 · %3</source>
        <translation>%1 · 第 %2 页 · %3</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>发现 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take this link away</source>
        <translation>取消此关联</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tt::NameCard</name>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>印刷写法</translation>
    </message>
    <message>
        <source>On no page as they are read now.</source>
        <translation>在当前识读的页面上均未出现。</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 份文档</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 份文档</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…另有 %1 个</translation>
    </message>
    <message>
        <source>Credit code %1</source>
        <translation>统一社会信用代码 %1</translation>
    </message>
    <message>
        <source>Credit code %1, misread: its check digit does not fit</source>
        <translation>统一社会信用代码 %1，识读有误：校验码不符</translation>
    </message>
</context>
<context>
    <name>tt::NameQuestionModel</name>
    <message>
        <source>Kept apart</source>
        <translation>已保持分开</translation>
    </message>
    <message>
        <source>Counted as a part</source>
        <translation>已计为其一部分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>tt::NamesView</name>
    <message>
        <source>Keep apart (X)</source>
        <translation>保持分开 (X)</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>撤回 (U)</translation>
    </message>
    <message>
        <source>No names to decide about</source>
        <translation>没有需要判断的名称</translation>
    </message>
    <message>
        <source>Names that may be one, by a misread character or a form left out, are listed here. Nothing is merged unless you say so.</source>
        <translation>因字符误识或省略组织形式而可能指同一主体的名称列在此处。未经确认，不会合并任何名称。</translation>
    </message>
    <message>
        <source>Names that may be one, and decisions</source>
        <translation>可能指同一主体的名称，以及已作的判断</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 项待判断</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 项待判断</translation>
    </message>
    <message>
        <source>Does the first count as a part of the second?</source>
        <translation>第一个是否计为第二个的一部分？</translation>
    </message>
    <message>
        <source>Are these two the same?</source>
        <translation>这两个是否相同？</translation>
    </message>
    <message>
        <source>Count as a part (M)</source>
        <translation>计为其一部分 (M)</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>合并 (M)</translation>
    </message>
</context>
<context>
    <name>tt::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>汇总</translation>
    </message>
</context>
<context>
    <name>tt::NoteBox</name>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>+ note tag</source>
        <translation>+ 批注标签</translation>
    </message>
</context>
<context>
    <name>tt::PageArea</name>
    <message>
        <source>Drop scanned tenders here</source>
        <translation>将扫描的招标文件拖放到此处</translation>
    </message>
    <message>
        <source>PDF files, scans and photos, or whole folders. Originals are stored unchanged in the case.</source>
        <translation>PDF 文件、扫描件和照片，或整个文件夹。原件原样存入案卷。</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>选择一份文档</translation>
    </message>
    <message>
        <source>Its pages appear here.</source>
        <translation>其页面会显示在此处。</translation>
    </message>
    <message>
        <source>It is waiting for a reader. Its pages appear as soon as it is open.</source>
        <translation>该文档正在等待识读。打开后，其页面会立即显示。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import folder …</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter password …</source>
        <translation>输入密码…</translation>
    </message>
</context>
<context>
    <name>tt::PageConcernModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未识读</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Text taken from the file</source>
        <translation>文字取自文件</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>%1 % doubtful</source>
        <translation>%1% 存疑</translation>
    </message>
    <message>
        <source>skewed %1°</source>
        <translation>倾斜 %1°</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>旋转 %1°</translation>
    </message>
    <message>
        <source>seals %1 %</source>
        <translation>印章 %1%</translation>
    </message>
</context>
<context>
    <name>tt::PageConcerns</name>
    <message>
        <source>1 figure is disputed.</source>
        <translation>1 笔金额有争议。</translation>
    </message>
    <message>
        <source>%1 figures are disputed.</source>
        <translation>%1 笔金额有争议。</translation>
    </message>
    <message>
        <source>1 figure could not be read whole.</source>
        <translation>1 笔金额未能完整识读。</translation>
    </message>
    <message>
        <source>%1 figures could not be read whole.</source>
        <translation>%1 笔金额未能完整识读。</translation>
    </message>
    <message>
        <source>1 finding reads differently since it was reviewed.</source>
        <translation>1 项发现的识读结果在审核后有变化。</translation>
    </message>
    <message>
        <source>%1 findings read differently since they were reviewed.</source>
        <translation>%1 项发现的识读结果在审核后有变化。</translation>
    </message>
    <message>
        <source>1 figure lies under a seal.</source>
        <translation>1 笔金额位于印章之下。</translation>
    </message>
    <message>
        <source>%1 figures lie under seals.</source>
        <translation>%1 笔金额位于印章之下。</translation>
    </message>
    <message>
        <source>1 name is disputed.</source>
        <translation>1 个名称有争议。</translation>
    </message>
    <message>
        <source>%1 names are disputed.</source>
        <translation>%1 个名称有争议。</translation>
    </message>
    <message>
        <source>1 figure rests on a single reading.</source>
        <translation>1 笔金额仅有单次识读。</translation>
    </message>
    <message>
        <source>%1 figures rest on a single reading.</source>
        <translation>%1 笔金额仅有单次识读。</translation>
    </message>
    <message>
        <source>Scanned at %1 dpi: small print may be misread.</source>
        <translation>扫描分辨率为 %1 dpi：小字可能误识。</translation>
    </message>
    <message>
        <source>A copy in pure black and white: thin strokes may be lost.</source>
        <translation>纯黑白副本：细笔画可能丢失。</translation>
    </message>
    <message>
        <source>Blurred: strokes may run into each other.</source>
        <translation>图像模糊：笔画可能粘连。</translation>
    </message>
    <message>
        <source>Pale: the print hardly stands out from the paper.</source>
        <translation>图像偏淡：字迹与纸面难以区分。</translation>
    </message>
    <message>
        <source>Seals cover %1 % of the page.</source>
        <translation>印章覆盖本页的 %1%。</translation>
    </message>
    <message>
        <source>Turned by %1 degrees.</source>
        <translation>旋转了 %1 度。</translation>
    </message>
    <message>
        <source>Skewed by %1 degrees.</source>
        <translation>倾斜了 %1 度。</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法识读：%1</translation>
    </message>
    <message>
        <source>%1 % of the characters were read with doubt.</source>
        <translation>%1% 的字符识读存疑。</translation>
    </message>
    <message>
        <source>Only 1 character was read, though the page is not empty.</source>
        <translation>页面并非空白，但只识读出 1 个字符。</translation>
    </message>
    <message>
        <source>Only %1 characters were read, though the page is not empty.</source>
        <translation>页面并非空白，但只识读出 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 characters run askew, as on a seal or a watermark, and stand in no line.</source>
        <translation>%1 个字符斜向排列（如印章或水印上的文字），不属于任何一行。</translation>
    </message>
    <message>
        <source>Read again since somebody looked at it.</source>
        <translation>查看之后又重新识读过。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未识读。</translation>
    </message>
</context>
<context>
    <name>tt::PageGloss</name>
    <message>
        <source>Pinyin and English of the line</source>
        <translation>所在行的拼音与英文</translation>
    </message>
    <message>
        <source>English labels</source>
        <translation>英文标注</translation>
    </message>
    <message>
        <source>The dictionary is being opened …</source>
        <translation>正在打开词典……</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制所选文本</translation>
    </message>
</context>
<context>
    <name>tt::PageImageLoader</name>
    <message>
        <source>The picture of page %1 is empty or too large to show.</source>
        <translation>第 %1 页的图像为空，或过大而无法显示。</translation>
    </message>
</context>
<context>
    <name>tt::PageImages</name>
    <message>
        <source>The reader process did not write the page image it announced.</source>
        <translation>识读进程未写出其声明的页面图像。</translation>
    </message>
    <message>
        <source>There is no memory for the page image.</source>
        <translation>内存不足，无法载入页面图像。</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>案卷已关闭。</translation>
    </message>
    <message>
        <source>The reader process answered what was not asked.</source>
        <translation>识读进程的应答与请求不符。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written; make room there.</source>
        <translation>无法写入临时文件夹；在该处腾出空间。</translation>
    </message>
    <message>
        <source>This document cannot be drawn: it ended the reader process repeatedly.</source>
        <translation>无法绘制此文档：它多次导致识读进程退出。</translation>
    </message>
</context>
<context>
    <name>tt::PageLineDelegate</name>
    <message>
        <source>What the page says here</source>
        <translation>页面此处的内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
</context>
<context>
    <name>tt::PageLineModel</name>
    <message>
        <source>corrected; it was read as %1</source>
        <translation>已更正；识读原为 %1</translation>
    </message>
</context>
<context>
    <name>tt::PageListPanel</name>
    <message>
        <source>Pages to look at first</source>
        <translation>优先查看的页</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>尚无页面</translation>
    </message>
    <message>
        <source>Pages that deserve a closer look are listed here as they are read.</source>
        <translation>识读过程中，需要仔细查看的页会列在此处。</translation>
    </message>
    <message>
        <source>So far, so good</source>
        <translation>目前一切正常</translation>
    </message>
    <message>
        <source>No page that was read needs a closer look. The others are still being read.</source>
        <translation>已识读的页均无需仔细查看。其余页仍在识读。</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>没有需要查看的页了</translation>
    </message>
    <message>
        <source>Every page was read well, or you have looked at it. Well done.</source>
        <translation>所有页均识读良好，或已经查看过。辛苦了。</translation>
    </message>
    <message>
        <source>Every page was read well, or you have looked at it. One document could not be opened; the list of documents says why.</source>
        <translation>所有页均识读良好，或已经查看过。有 1 份文档无法打开；原因见文档列表。</translation>
    </message>
    <message>
        <source>Every page was read well, or you have looked at it. %1 documents could not be opened; the list of documents says why.</source>
        <translation>所有页均识读良好，或已经查看过。有 %1 份文档无法打开；原因见文档列表。</translation>
    </message>
</context>
<context>
    <name>tt::PageLooking</name>
    <message>
        <source>Page is to be looked at again</source>
        <translation>将页标为需再次查看</translation>
    </message>
    <message>
        <source>Mark page as looked at</source>
        <translation>将页标为已查看</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>标为已查看</translation>
    </message>
</context>
<context>
    <name>tt::PageMark</name>
    <message>
        <source>under a seal</source>
        <translation>位于印章之下</translation>
    </message>
    <message>
        <source>repeats another figure</source>
        <translation>与另一笔金额重复</translation>
    </message>
    <message>
        <source>Search hit</source>
        <translation>搜索命中</translation>
    </message>
    <message>
        <source>%1 · %2 · page %3</source>
        <translation>%1 · %2 · 第 %3 页</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · 第 %2 页</translation>
    </message>
</context>
<context>
    <name>tt::PageScheduler</name>
    <message>
        <source>The temporary folder "%1" cannot be written; make room or set TMPDIR to another folder.</source>
        <translation>无法写入临时文件夹“%1”；腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>案卷已关闭。</translation>
    </message>
    <message>
        <source>The reader process answered what was not asked.</source>
        <translation>识读进程的应答与请求不符。</translation>
    </message>
    <message>
        <source>Page %1 of "%2" could not be read: %3 %4</source>
        <translation>无法识读“%2”的第 %1 页：%3%4</translation>
    </message>
    <message>
        <source>"%1" could not be opened: %2 %3</source>
        <translation>无法打开“%1”：%2%3</translation>
    </message>
</context>
<context>
    <name>tt::PageStrip</name>
    <message>
        <source>Looked at by %1, %2</source>
        <translation>%1 已查看，%2</translation>
    </message>
    <message>
        <source>Nothing speaks for a closer look.</source>
        <translation>未发现需要仔细查看的问题。</translation>
    </message>
    <message>
        <source>Quality of this page</source>
        <translation>本页的质量</translation>
    </message>
</context>
<context>
    <name>tt::PageTools</name>
    <message>
        <source>Seals shown</source>
        <translation>印章已显示</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Seals hidden</source>
        <translation>印章已隐藏</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>连续滚动</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>双页并排</translation>
    </message>
    <message>
        <source>Single page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <translation>缩放与旋转</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>What is marked, and how</source>
        <translation>标注的内容和方式</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Show the page as it is, or as the engine sees it: without seals (%1)</source>
        <translation>显示页面原样，或识读引擎所见：去除印章（%1）</translation>
    </message>
</context>
<context>
    <name>tt::PageView</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未识读：%1</translation>
    </message>
    <message>
        <source>reason unknown</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>等待识读</translation>
    </message>
    <message>
        <source>Page %1 cannot be shown</source>
        <translation>无法显示第 %1 页</translation>
    </message>
    <message>
        <source>Click to try again.</source>
        <translation>单击以重试。</translation>
    </message>
    <message>
        <source>This document is being opened</source>
        <translation>正在打开此文档</translation>
    </message>
    <message>
        <source>No document open</source>
        <translation>未打开文档</translation>
    </message>
    <message>
        <source>Its pages appear here as soon as a reader has opened it.</source>
        <translation>识读程序打开文档后，其页面会立即显示在此处。</translation>
    </message>
    <message>
        <source>Choose a document to see its pages and what was found on them.</source>
        <translation>选择一份文档，查看其页面以及页面上的发现。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>tt::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>tt::ProjectDelegate</name>
    <message>
        <source>may be one</source>
        <translation>可能为同一项目</translation>
    </message>
</context>
<context>
    <name>tt::ProjectListModel</name>
    <message>
        <source>%1; may be one with another</source>
        <translation>%1；可能与另一项目为同一项目</translation>
    </message>
</context>
<context>
    <name>tt::ProjectRows</name>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Money at each rung: the highest counts</source>
        <translation>各级金额：以最高一级为准</translation>
    </message>
    <message>
        <source>Technology named</source>
        <translation>点名的技术</translation>
    </message>
    <message>
        <source>May be one project with</source>
        <translation>可能与以下项目为同一项目</translation>
    </message>
    <message>
        <source>Only a person can settle</source>
        <translation>须由人判定</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>未计入项及原因</translation>
    </message>
    <message>
        <source> · package %1</source>
        <translation> · 包 %1</translation>
    </message>
    <message>
        <source> · counted</source>
        <translation> · 已计入</translation>
    </message>
    <message>
        <source> · a lower rung</source>
        <translation> · 较低一级</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>tt::ProjectsView</name>
    <message>
        <source>Number, name, buyer, supplier …</source>
        <translation>编号、名称、采购人、供应商……</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parties, money and what is left out</source>
        <translation>当事人、金额及未计入项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The projects could not be linked</source>
        <translation>项目无法关联</translation>
    </message>
    <message>
        <source>Linking notices …</source>
        <translation>正在关联公告……</translation>
    </message>
    <message>
        <source>Notices that share a number are one project.</source>
        <translation>编号相同的公告为同一项目。</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <source>Notices are linked by their numbers as soon as documents have been read.</source>
        <translation>文档识读后，公告即按编号关联。</translation>
    </message>
    <message>
        <source>No project fits</source>
        <translation>没有符合的项目</translation>
    </message>
    <message>
        <source>Nothing in the case has these words in its number, name or parties.</source>
        <translation>案卷中没有项目的编号、名称或当事人含有这些字词。</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 份公告</translation>
    </message>
    <message>
        <source>%1 notices</source>
        <translation>%1 份公告</translation>
    </message>
</context>
<context>
    <name>tt::ReaderProcess</name>
    <message>
        <source>The temporary folder "%1" cannot be written; make room or set TMPDIR to another folder.</source>
        <translation>无法写入临时文件夹“%1”；腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The reader program "%1" could not be started; install TenderTrace again.</source>
        <translation>无法启动识读程序“%1”；重新安装 TenderTrace。</translation>
    </message>
    <message>
        <source>The reader process answered what was not asked.</source>
        <translation>识读进程的应答与请求不符。</translation>
    </message>
    <message>
        <source>The OCR models are not installed.</source>
        <translation>未安装 OCR 模型。</translation>
    </message>
    <message>
        <source>The reader process reached its memory bound.</source>
        <translation>识读进程已达到内存上限。</translation>
    </message>
    <message>
        <source>The reader process ended unexpectedly.</source>
        <translation>识读进程意外退出。</translation>
    </message>
    <message>
        <source>exit code %1; %2</source>
        <translation>退出代码 %1；%2</translation>
    </message>
    <message>
        <source>The reader process did not answer within %1 seconds.</source>
        <translation>识读进程在 %1 秒内未应答。</translation>
    </message>
    <message>
        <source>The reader process ended before it was ready, %1 times in a row; close other programs if memory is short, and try again.</source>
        <translation>识读进程连续 %1 次在就绪前结束；若内存不足请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>The reader process was not ready within %1 seconds, %2 times in a row; close other programs or use fewer readers, and try again.</source>
        <translation>识读进程连续 %2 次未能在 %1 秒内就绪；请关闭其他程序或减少识读进程，然后重试。</translation>
    </message>
</context>
<context>
    <name>tt::SearchHitModel</name>
    <message>
        <source>name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>note on the case</source>
        <translation>案卷批注</translation>
    </message>
    <message>
        <source>note · %1 · page %2</source>
        <translation>批注 · %1 · 第 %2 页</translation>
    </message>
    <message>
        <source>correction · %1 · page %2</source>
        <translation>更正 · %1 · 第 %2 页</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · 第 %2 页</translation>
    </message>
    <message>
        <source>near · %1</source>
        <translation>近似 · %1</translation>
    </message>
</context>
<context>
    <name>tt::SearchPanel</name>
    <message>
        <source>Allow misread characters</source>
        <translation>允许误识字符</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Keep this search, or ask a kept one again</source>
        <translation>保存此搜索，或再次执行已保存的搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>That cannot be searched for</source>
        <translation>无法搜索该内容</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 处</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>“%1” is found nowhere</source>
        <translation>未在任何位置找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer words, or a part of the name.</source>
        <translation>减少词语，或只输入名称的一部分。</translation>
    </message>
    <message>
        <source>Try fewer words, or allow misread characters.</source>
        <translation>减少词语，或允许误识字符。</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>删除此搜索</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Search pages, notes and file names</source>
        <translation>搜索页面、批注和文件名</translation>
    </message>
    <message>
        <source>Write in the field above (Ctrl+F). Simplified finds traditional; several words must all stand on the page. OR, -word, (groups), "phrases" and filters such as kind:award or amount:&gt;=500000 work, too.</source>
        <translation>在上方输入框中输入 (Ctrl+F)。输入简体也能找到繁体；输入多个词时，各词须出现在同一页上。也可使用 OR、-词、(分组)、"短语" 以及 kind:award 或 amount:&gt;=500000 等筛选条件。</translation>
    </message>
</context>
<context>
    <name>tt::SearchableCopies</name>
    <message>
        <source>The program ended while a copy was being saved.</source>
        <translation>程序在保存副本时退出。</translation>
    </message>
</context>
<context>
    <name>tt::SearchableCopyJob</name>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>复制已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>"%1" is there already and is not overwritten; choose another name.</source>
        <translation>“%1”已存在，不会被覆盖；选择其他名称。</translation>
    </message>
    <message>
        <source>The reader process wrote more than it announced.</source>
        <translation>识读进程写出的内容超过其声明的大小。</translation>
    </message>
    <message>
        <source>The reader process did not write the copy it announced.</source>
        <translation>识读进程未写出其声明的副本。</translation>
    </message>
    <message>
        <source>There is no room for "%1"; free some space and save it again.</source>
        <translation>空间不足，无法保存“%1”；释放一些空间后重新保存。</translation>
    </message>
    <message>
        <source>The folder of "%1" is not there; choose another.</source>
        <translation>“%1”所在的文件夹不存在；选择其他文件夹。</translation>
    </message>
    <message>
        <source>"%1" cannot be written; choose another folder.</source>
        <translation>无法写入“%1”；选择其他文件夹。</translation>
    </message>
    <message>
        <source>The temporary folder has no room for the copy; free some space and save it again.</source>
        <translation>临时文件夹空间不足，无法存放副本；释放一些空间后重新保存。</translation>
    </message>
    <message>
        <source>"%1" is a folder; give the name of a file.</source>
        <translation>“%1”是文件夹；输入文件名。</translation>
    </message>
    <message>
        <source>The finished copy cannot be read.</source>
        <translation>无法读取已完成的副本。</translation>
    </message>
    <message>
        <source>The finished copy changed while it was being saved; save it again.</source>
        <translation>已完成的副本在保存期间发生变化；重新保存。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 页</translation>
    </message>
    <message>
        <source>A copy cannot be saved over the case; choose another name.</source>
        <translation>副本不能覆盖案卷；选择其他名称。</translation>
    </message>
    <message>
        <source>"%1" is the file that the document was imported from; a copy is not saved over it. Choose another name.</source>
        <translation>“%1”是导入该文档时所用的文件；副本不会覆盖它。选择其他名称。</translation>
    </message>
    <message>
        <source>"%1" is not read yet; read it first, then copy it.</source>
        <translation>“%1”尚未识读；先识读，再复制。</translation>
    </message>
    <message>
        <source>%1 of the %2 pages of "%3" are not read (%4); read them first, or allow a copy in which they have no text.</source>
        <translation>“%3”共 %2 页，其中 %1 页尚未识读（%4）；先识读这些页，或允许副本中的这些页不含文字。</translation>
    </message>
    <message>
        <source>An older invisible text layer was left out on these pages: %1.</source>
        <translation>以下各页中较旧的隐藏文字层已去除：%1。</translation>
    </message>
    <message>
        <source>These pages have an older text layer that stays; some words are found twice there: %1.</source>
        <translation>以下各页保留了较旧的文字层；其中部分词语会被找到两次：%1。</translation>
    </message>
    <message>
        <source>These pages are not read and have no text: %1.</source>
        <translation>以下各页尚未识读，不含文字：%1。</translation>
    </message>
    <message>
        <source>The reader process answered what was not asked.</source>
        <translation>识读进程的应答与请求不符。</translation>
    </message>
    <message>
        <source>"%1" could not be copied: %2</source>
        <translation>无法复制“%1”：%2</translation>
    </message>
    <message>
        <source>Page %1 of the copy of "%2" is not as it should be: %3. Nothing was saved.</source>
        <translation>“%2”的副本的第 %1 页不符合要求：%3。未保存任何内容。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was saved.</source>
        <translation>复制已取消；未保存任何内容。</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>案卷已关闭。</translation>
    </message>
    <message>
        <source>The temporary folder cannot be written; make room there.</source>
        <translation>无法写入临时文件夹；在该处腾出空间。</translation>
    </message>
    <message>
        <source>"%1" has %2 pages where it had %3 when it was read; import it again.</source>
        <translation>“%1”现有 %2 页，而识读时为 %3 页；重新导入该文件。</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>The copy of "%1" has other pages than the original; nothing was saved.</source>
        <translation>“%1”的副本与原件的页面不符；未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 characters were found again in their order</source>
        <translation>%2 个字符中有 %1 个按原顺序重新找到</translation>
    </message>
    <message>
        <source>it does not look as the original's page</source>
        <translation>外观与原件的页面不一致</translation>
    </message>
</context>
<context>
    <name>tt::SpendChart</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>中标（成交）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Spending figures by document and kind</source>
        <translation>按文档和类型列出的金额</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Show bars</source>
        <translation>显示条形图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Show the same sums as a list</source>
        <translation>以列表显示相同的合计</translation>
    </message>
    <message>
        <source>No spending figures yet</source>
        <translation>尚无金额</translation>
    </message>
    <message>
        <source>Budgets, ceilings, awards and contract sums appear here as soon as documents have been read.</source>
        <translation>识读文档后，预算、最高限价、中标（成交）金额和合同金额会显示在此处。</translation>
    </message>
    <message>
        <source>In other currencies, never added to yuan: %1.</source>
        <translation>其他货币，从不与人民币相加：%1。</translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>Figures that repeat another are counted once (%1 repeats).</source>
        <translation>与其他金额重复的金额只计一次（%1 笔重复）。</translation>
    </message>
    <message>
        <source>Rejected figures are left out (%1).</source>
        <translation>已驳回的金额不计入（%1 笔）。</translation>
    </message>
    <message>
        <source>The bars show the largest %1 of %2 rows; the list shows all.</source>
        <translation>条形图显示 %2 行中金额最大的 %1 行；列表显示全部。</translation>
    </message>
</context>
<context>
    <name>tt::SpendChartView</name>
    <message>
        <source>Spending figures by document and kind</source>
        <translation>按文档和类型列出的金额</translation>
    </message>
</context>
<context>
    <name>tt::Spending</name>
    <message>
        <source>%n figure</source>
        <translation>%n 笔金额</translation>
    </message>
    <message>
        <source>%n figures</source>
        <translation>%n 笔金额</translation>
    </message>
    <message>
        <source>%n unit price</source>
        <translation>%n 个单价</translation>
    </message>
    <message>
        <source>%n unit prices</source>
        <translation>%n 个单价</translation>
    </message>
    <message>
        <source>%n deposit</source>
        <translation>%n 笔保证金</translation>
    </message>
    <message>
        <source>%n deposits</source>
        <translation>%n 笔保证金</translation>
    </message>
    <message>
        <source>%n fee</source>
        <translation>%n 笔服务费</translation>
    </message>
    <message>
        <source>%n fees</source>
        <translation>%n 笔服务费</translation>
    </message>
    <message>
        <source>%n registered capital</source>
        <translation>%n 笔注册资本</translation>
    </message>
    <message>
        <source>%n registered capitals</source>
        <translation>%n 笔注册资本</translation>
    </message>
    <message>
        <source>%n price of tender papers</source>
        <translation>%n 笔标书售价</translation>
    </message>
    <message>
        <source>%n prices of tender papers</source>
        <translation>%n 笔标书售价</translation>
    </message>
    <message>
        <source>%n other sum</source>
        <translation>%n 笔其他金额</translation>
    </message>
    <message>
        <source>%n other sums</source>
        <translation>%n 笔其他金额</translation>
    </message>
    <message>
        <source>%n part of a total</source>
        <translation>%n 笔为合计的组成部分</translation>
    </message>
    <message>
        <source>%n parts of totals</source>
        <translation>%n 笔为合计的组成部分</translation>
    </message>
    <message>
        <source>%n corrected later in its notice</source>
        <translation>%n 笔在公告中后来被更正</translation>
    </message>
    <message>
        <source>%n corrected later in their notices</source>
        <translation>%n 笔在公告中后来被更正</translation>
    </message>
    <message>
        <source>, repeated %1 times, counted once</source>
        <translation>，重复 %1 次，只计一次</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>中标（成交）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>No US technology</source>
        <translation>无美国技术</translation>
    </message>
</context>
<context>
    <name>tt::SpendingView</name>
    <message>
        <source>Spending figures by document</source>
        <translation>按文档列出的金额</translation>
    </message>
    <message>
        <source>Figures as printed, rejected ones left out; a planned sum is not spending. Click a bar for its evidence.</source>
        <translation>金额以印刷内容为准，已驳回的不计入；计划金额不是支出。单击条形可查看其证据。</translation>
    </message>
    <message>
        <source>Figures behind the bar</source>
        <translation>构成该条形的金额</translation>
    </message>
    <message>
        <source>No bar chosen</source>
        <translation>未选择条形</translation>
    </message>
    <message>
        <source>Click a bar: the figures it is made of appear here, each with its page.</source>
        <translation>单击条形：构成它的各笔金额及其所在页会显示在此处。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 笔金额</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 笔金额</translation>
    </message>
</context>
<context>
    <name>tt::StatusLine</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>Storing originals, %1 of %2</source>
        <translation>正在存储原件，%1/%2</translation>
    </message>
    <message>
        <source>Stopping after the pages being read …</source>
        <translation>正在识读的页完成后停止…</translation>
    </message>
    <message>
        <source>Paused at page %1 of %2</source>
        <translation>已暂停于第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Reading document %1 of %2</source>
        <translation>正在识读第 %1 份文档，共 %2 份</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 pages/min</source>
        <translation>%1 页/分钟</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>识读进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading. What is read stays; Pause keeps the rest waiting.</source>
        <translation>停止识读。已识读的内容保留；“暂停”则让其余内容继续等待。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>不联网</translation>
    </message>
    <message>
        <source>This program has no networking code. Nothing leaves this computer.</source>
        <translation>本程序不含联网代码。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 项无法读取</translation>
    </message>
</context>
<context>
    <name>tt::StoryLabel</name>
    <message>
        <source>The story in numbers</source>
        <translation>以数字说明的事实</translation>
    </message>
</context>
<context>
    <name>tt::TagRow</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Tags of this finding</source>
        <translation>此发现的标签</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Tag this finding</source>
        <translation>为此发现加标签</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Colour, or take it off (Del)</source>
        <translation>颜色，或取下（Del）</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>取下</translation>
    </message>
</context>
<context>
    <name>tt::Tally</name>
    <message>
        <source>a benchmark, not sought</source>
        <translation>对标，并非寻求采购</translation>
    </message>
    <message>
        <source>named as excluded, not sought</source>
        <translation>指明排除，并非寻求采购</translation>
    </message>
    <message>
        <source>a supplier's past work, not sought</source>
        <translation>供应商的过往业绩，非寻求采购</translation>
    </message>
    <message>
        <source>named as background, not sought</source>
        <translation>仅作背景提及，并非寻求采购</translation>
    </message>
    <message>
        <source>means something else here</source>
        <translation>此处另有所指</translation>
    </message>
    <message>
        <source>only possibly meant</source>
        <translation>仅为可能所指</translation>
    </message>
    <message>
        <source>recognised only after allowing for a misread character</source>
        <translation>仅在容许一个误读字符后才识别</translation>
    </message>
    <message>
        <source>no buyer is named</source>
        <translation>未写明采购人</translation>
    </message>
    <message>
        <source>no US technology is sought</source>
        <translation>未寻求美国技术</translation>
    </message>
    <message>
        <source>no sum is known</source>
        <translation>金额不详</translation>
    </message>
    <message>
        <source>failed or terminated: counted as cancelled</source>
        <translation>废标或终止：计为取消</translation>
    </message>
    <message>
        <source>a lower rung of the same purchase</source>
        <translation>同一采购的较低一级</translation>
    </message>
    <message>
        <source>a later notice says another sum</source>
        <translation>后续公告给出另一金额</translation>
    </message>
    <message>
        <source>a losing bid</source>
        <translation>未中标的报价</translation>
    </message>
    <message>
        <source>a unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>a ceiling per unit</source>
        <translation>单价最高限价</translation>
    </message>
    <message>
        <source>a part of a sum that is counted</source>
        <translation>已计入金额的一部分</translation>
    </message>
    <message>
        <source>the total of packages that are counted</source>
        <translation>已计入各包的合计</translation>
    </message>
    <message>
        <source>a component of a sum that is counted</source>
        <translation>已计入金额的组成部分</translation>
    </message>
    <message>
        <source>the same sum in another currency</source>
        <translation>以另一币种表示的相同金额</translation>
    </message>
    <message>
        <source>an instalment</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>a ceiling beside its budget</source>
        <translation>与预算并列的最高限价</translation>
    </message>
    <message>
        <source>a supplier's past work</source>
        <translation>供应商以往业绩</translation>
    </message>
    <message>
        <source>a threshold for bidders</source>
        <translation>投标人资格门槛</translation>
    </message>
    <message>
        <source>a zero in a form field</source>
        <translation>表单栏中的零</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>后来被更正</translation>
    </message>
    <message>
        <source>beside packages, and nothing shows whether it is their total</source>
        <translation>与各包并列，无从判断是否为其合计</translation>
    </message>
    <message>
        <source>a supplementary agreement, added to its contract</source>
        <translation>补充协议，并入其合同</translation>
    </message>
    <message>
        <source>no spending: a deposit, fee or the like</source>
        <translation>并非支出：保证金、服务费之类</translation>
    </message>
    <message>
        <source>%1 (disputed)</source>
        <translation>%1（有争议）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>中标（成交）</translation>
    </message>
    <message>
        <source>contracted</source>
        <translation>已签合同</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>结果不详</translation>
    </message>
    <message>
        <source>budget or ceiling</source>
        <translation>预算或最高限价</translation>
    </message>
    <message>
        <source>provisional award</source>
        <translation>候选中标</translation>
    </message>
    <message>
        <source>award</source>
        <translation>中标（成交）</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source> + %1 more</source>
        <translation> + 另外 %1 项</translation>
    </message>
    <message>
        <source>a copy of another document</source>
        <translation>另一文档的副本</translation>
    </message>
    <message>
        <source>A sum stands beside packages, and nothing shows whether it is their total</source>
        <translation>各包旁另有一笔金额，无从判断是否为其合计</translation>
    </message>
    <message>
        <source>One number, but its notices name different buyers</source>
        <translation>编号相同，但各公告的采购人不同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>numbers that look alike</source>
        <translation>编号相似</translation>
    </message>
    <message>
        <source>numbers that differ by an ending</source>
        <translation>编号仅末尾不同</translation>
    </message>
    <message>
        <source>the same buyer and a similar name</source>
        <translation>采购人相同且名称相近</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Translate this to the name of the language in itself.</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>tt::TallyRows</name>
    <message>
        <source>read otherwise since %1 looked at it</source>
        <translation>%1 查看之后识读结果有变</translation>
    </message>
    <message>
        <source>✓ confirmed by %1</source>
        <translation>✓ 由 %1 确认</translation>
    </message>
    <message>
        <source>✓ corrected by %1</source>
        <translation>✓ 由 %1 更正</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>counted as sought, not as money spent</source>
        <translation>计为寻求采购，不计为支出</translation>
    </message>
    <message>
        <source>not wholly read</source>
        <translation>未全部识读</translation>
    </message>
    <message>
        <source>package %1</source>
        <translation>包 %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>1 entity sought it</source>
        <translation>1 家单位寻求采购</translation>
    </message>
    <message>
        <source>%1 entities sought it</source>
        <translation>%1 家单位寻求采购</translation>
    </message>
    <message>
        <source>1 entity named </source>
        <translation>1 家单位点名 </translation>
    </message>
    <message>
        <source>%1 entities named </source>
        <translation>%1 家单位点名 </translation>
    </message>
    <message>
        <source>1 intermediary</source>
        <translation>1 家中间商</translation>
    </message>
    <message>
        <source>%1 intermediaries</source>
        <translation>%1 家中间商</translation>
    </message>
    <message>
        <source>No sum known</source>
        <translation>金额不详</translation>
    </message>
</context>
<context>
    <name>tt::TallyView</name>
    <message>
        <source>Adding up …</source>
        <translation>正在汇总……</translation>
    </message>
    <message>
        <source>Notices are linked by their numbers, and each project's money is counted once.</source>
        <translation>公告按编号关联，每个项目的金额只计一次。</translation>
    </message>
    <message>
        <source>Nothing to add up yet</source>
        <translation>尚无可汇总的内容</translation>
    </message>
    <message>
        <source>Import tender documents: who sought what, through whom and for how much appears here as they are read.</source>
        <translation>导入招标文件：谁寻求采购什么、通过谁、金额多少，识读时即在此显示。</translation>
    </message>
    <message>
        <source>The tally could not be made</source>
        <translation>无法生成汇总</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1, %2 · counted once per project at the highest rung</source>
        <translation>%1，%2 · 每个项目按最高一级只计一次</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 份文档</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 份文档</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 个项目</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 个项目</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>尚不能定稿：%1</translation>
    </message>
    <message>
        <source>Click to see each of them, with its page</source>
        <translation>点按可查看每一项及其页面</translation>
    </message>
    <message>
        <source>No sum in yuan stands behind this tally.</source>
        <translation>此汇总没有人民币金额。</translation>
    </message>
    <message>
        <source>1 project names several: its money stands under each, so the bars add up to more than the sums above.</source>
        <translation>1 个项目点名了多项技术：其金额在每项下都列出，因此各条之和大于上方的合计。</translation>
    </message>
    <message>
        <source>%1 projects name several: their money stands under each, so the bars add up to more than the sums above.</source>
        <translation>%1 个项目点名了多项技术：其金额在每项下都列出，因此各条之和大于上方的合计。</translation>
    </message>
    <message>
        <source>Disputed figures are drawn at the higher of their readings.</source>
        <translation>有争议的金额按较高的识读值绘出。</translation>
    </message>
    <message>
        <source>Other currencies are not drawn: the numbers above open them.</source>
        <translation>其他币种不绘出：点按上方数字查看。</translation>
    </message>
    <message>
        <source>The %1 largest are drawn.</source>
        <translation>绘出最大的 %1 项。</translation>
    </message>
    <message>
        <source>Money behind the bar</source>
        <translation>此条所含金额</translation>
    </message>
    <message>
        <source>What stands in its way</source>
        <translation>尚待解决的问题</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>US technology</source>
        <translation>美国技术</translation>
    </message>
    <message>
        <source>Money of projects that seek or got US technology</source>
        <translation>寻求或取得美国技术的项目金额</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Money of every project</source>
        <translation>所有项目的金额</translation>
    </message>
    <message>
        <source>nothing stands in its way</source>
        <translation>没有待解决的问题</translation>
    </message>
    <message>
        <source>Copy English</source>
        <translation>复制英文</translation>
    </message>
    <message>
        <source>Copy Chinese</source>
        <translation>复制中文</translation>
    </message>
    <message>
        <source>Money by technology</source>
        <translation>按技术列出的金额</translation>
    </message>
    <message>
        <source>click a bar for its evidence</source>
        <translation>点按一条查看证据</translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>该数字的依据</translation>
    </message>
    <message>
        <source>Excluded, with the reasons</source>
        <translation>未计入项及理由</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>%1 of %2 findings behind it not reviewed</source>
        <translation>其依据的 %2 项发现中有 %1 项未复核</translation>
    </message>
    <message>
        <source>Behind the story, not reviewed</source>
        <translation>作为依据但尚未复核</translation>
    </message>
</context>
<context>
    <name>tt::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tt::TextPanel</name>
    <message>
        <source>Recognised text of the page</source>
        <translation>页面的识读文字</translation>
    </message>
    <message>
        <source>Text as it was read</source>
        <translation>识读原文</translation>
    </message>
    <message>
        <source>This page is not read yet.</source>
        <translation>此页尚未识读。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>page %1 · %2</source>
        <translation>第 %1 页 · %2</translation>
    </message>
    <message>
        <source>1 line corrected</source>
        <translation>已更正 1 行</translation>
    </message>
    <message>
        <source>%1 lines corrected</source>
        <translation>已更正 %1 行</translation>
    </message>
    <message>
        <source>Nothing was read on this page.</source>
        <translation>此页没有识读到文字。</translation>
    </message>
</context>
<context>
    <name>tt::TopBar</name>
    <message>
        <source>Search pages: 算力, A100, a supplier …</source>
        <translation>搜索页面：算力、A100、供应商…</translation>
    </message>
    <message>
        <source>Search the text of all pages (Ctrl+F)</source>
        <translation>搜索所有页面的文字 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>搜索页面</translation>
    </message>
    <message>
        <source>Keys and help (?)</source>
        <translation>快捷键与帮助 (?)</translation>
    </message>
</context>
<context>
    <name>tt::WatchlistPanel</name>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>停用 %1 个</translation>
    </message>
    <message>
        <source>the program has another one</source>
        <translation>程序自带另一版本</translation>
    </message>
    <message>
        <source>added %1 by %2, SHA-256 %3 …</source>
        <translation>添加于 %1（%2），SHA-256 %3…</translation>
    </message>
    <message>
        <source>Add list …</source>
        <translation>添加清单…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Take the program's list</source>
        <translation>采用程序自带的清单</translation>
    </message>
    <message>
        <source>Analyse now</source>
        <translation>立即分析</translation>
    </message>
    <message>
        <source>Watch-lists of this case</source>
        <translation>本案卷的监控清单</translation>
    </message>
    <message>
        <source>What the lists do to each other, and what is wrong with a file</source>
        <translation>各清单之间的相互影响，以及文件中的问题</translation>
    </message>
    <message>
        <source>Watch-lists</source>
        <translation>监控清单</translation>
    </message>
    <message>
        <source>What is looked for. Kept inside the case; a later list counts over an earlier one.</source>
        <translation>要查找的内容。保存在案卷中；以较晚添加的清单为准。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another folder.</source>
        <translation>无法写入“%1”（%2）；选择其他文件夹。</translation>
    </message>
    <message>
        <source>Analysing again, %1 of %2 documents</source>
        <translation>正在重新分析，%1/%2 份文档</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 documents. The others keep the findings they had.</source>
        <translation>已停止，完成 %1/%2 份文档。其余文档保留原有的发现。</translation>
    </message>
</context>
<context>
    <name>tt::WelcomePage</name>
    <message>
        <source>Try with the sample tenders</source>
        <translation>试用示例招标文件</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的案卷</translation>
    </message>
    <message>
        <source>Every figure and every vendor, with the page behind it</source>
        <translation>每笔金额、每家供应商，都有原页为证</translation>
    </message>
    <message>
        <source>Drop scanned tenders. TenderTrace reads them on this computer, marks sums of money, cloud vendors, AI models and chips on the page, and keeps your notes beside the untouched originals in one case file.</source>
        <translation>拖入扫描的招标文件。TenderTrace 在这台计算机上识读文件，在页面上标注金额、云服务商、AI模型和AI芯片，并将批注与未改动的原件一同保存在一个案卷文件中。</translation>
    </message>
    <message>
        <source>Open case …</source>
        <translation>打开案卷…</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation>新建案卷…</translation>
    </message>
</context>
<context>
    <name>tt::Words</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Ceiling price</source>
        <translation>最高限价</translation>
    </message>
    <message>
        <source>Award amount</source>
        <translation>中标（成交）金额</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Registered capital</source>
        <translation>注册资本</translation>
    </message>
    <message>
        <source>Price of tender documents</source>
        <translation>标书售价</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>written after the digits</source>
        <translation>写在数字之后</translation>
    </message>
    <message>
        <source>currency sign before the digits</source>
        <translation>数字前的货币符号</translation>
    </message>
    <message>
        <source>in brackets beside the digits</source>
        <translation>数字旁的括号内</translation>
    </message>
    <message>
        <source>the label before the figure</source>
        <translation>金额前的字段名</translation>
    </message>
    <message>
        <source>the column header</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>a field of its own in the row</source>
        <translation>该行中的单独字段</translation>
    </message>
    <message>
        <source>a line above the table</source>
        <translation>表格上方的一行</translation>
    </message>
    <message>
        <source>taken over from the figure before</source>
        <translation>沿用前一笔金额</translation>
    </message>
    <message>
        <source>not printed: assumed, check it</source>
        <translation>未印出：系推定，需核对</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>寻求采购</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>已供应</translation>
    </message>
    <message>
        <source>named as a benchmark, not sought</source>
        <translation>作为对标提及，非寻求采购</translation>
    </message>
    <message>
        <source>named as excluded</source>
        <translation>明确排除</translation>
    </message>
    <message>
        <source>a supplier's past work, not sought</source>
        <translation>供应商的过往业绩，非寻求采购</translation>
    </message>
    <message>
        <source>named as background</source>
        <translation>背景提及</translation>
    </message>
    <message>
        <source>means something else here</source>
        <translation>此处另有所指</translation>
    </message>
    <message>
        <source>named outright</source>
        <translation>直接写明</translation>
    </message>
    <message>
        <source>implied by a service or model name</source>
        <translation>由服务或型号名称推断</translation>
    </message>
    <message>
        <source>possible, look at the page</source>
        <translation>可能是，需查看页面</translation>
    </message>
    <message>
        <source>agreed by two readings</source>
        <translation>两次识读一致</translation>
    </message>
    <message>
        <source>readings differ</source>
        <translation>识读结果不一致</translation>
    </message>
    <message>
        <source>one reading only</source>
        <translation>仅有单次识读</translation>
    </message>
    <message>
        <source>partly unreadable</source>
        <translation>部分无法辨认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>文件中的文字</translation>
    </message>
    <message>
        <source>Purchase intention</source>
        <translation>采购意向</translation>
    </message>
    <message>
        <source>Prequalification notice</source>
        <translation>资格预审公告</translation>
    </message>
    <message>
        <source>Open tender</source>
        <translation>公开招标</translation>
    </message>
    <message>
        <source>Competitive negotiation</source>
        <translation>竞争性谈判</translation>
    </message>
    <message>
        <source>Competitive consultation</source>
        <translation>竞争性磋商</translation>
    </message>
    <message>
        <source>Request for quotation</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>采购需求</translation>
    </message>
    <message>
        <source>Tender document</source>
        <translation>招标文件</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>更正公告</translation>
    </message>
    <message>
        <source>Candidate notice</source>
        <translation>中标候选人公示</translation>
    </message>
    <message>
        <source>Award notice</source>
        <translation>中标（成交）公告</translation>
    </message>
    <message>
        <source>Failed or terminated</source>
        <translation>废标/终止</translation>
    </message>
    <message>
        <source>Award letter</source>
        <translation>中标（成交）通知书</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>采购人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>采购代理机构</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Proposed supplier</source>
        <translation>拟定供应商</translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation>投标人</translation>
    </message>
    <message>
        <source>signal phrase</source>
        <translation>信号词</translation>
    </message>
    <message>
        <source>cloud vendor</source>
        <translation>云服务商</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>云服务</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>AI模型</translation>
    </message>
    <message>
        <source>AI chip</source>
        <translation>AI芯片</translation>
    </message>
    <message>
        <source>AI server</source>
        <translation>AI服务器</translation>
    </message>
    <message>
        <source>restricted party</source>
        <translation>受限主体</translation>
    </message>
    <message>
        <source>US %1</source>
        <translation>美国%1</translation>
    </message>
    <message>
        <source>Chinese %1</source>
        <translation>中国%1</translation>
    </message>
    <message>
        <source>the unit looks wrong for this figure</source>
        <translation>该金额的单位可能有误</translation>
    </message>
    <message>
        <source>a misread character was repaired</source>
        <translation>已修正一个误识字符</translation>
    </message>
    <message>
        <source>digits and capital numerals differ</source>
        <translation>数字与大写金额不一致</translation>
    </message>
    <message>
        <source>not found again in the latest reading</source>
        <translation>最近一次识读中未再找到</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>金额为零</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>just under</source>
        <translation>略低于</translation>
    </message>
    <message>
        <source>%1; no label governs this figure</source>
        <translation>%1；此金额没有对应的字段名</translation>
    </message>
    <message>
        <source>%1, because its label is “%2”</source>
        <translation>%1，因其字段名为“%2”</translation>
    </message>
    <message>
        <source>; package %1</source>
        <translation>；包 %1</translation>
    </message>
    <message>
        <source>; matched only after allowing for a misread character</source>
        <translation>；允许一个误识字符后才匹配</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Bid deadline</source>
        <translation>投标截止日期</translation>
    </message>
    <message>
        <source>Bid opening</source>
        <translation>开标日期</translation>
    </message>
    <message>
        <source>Award date</source>
        <translation>中标（成交）日期</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>not known, for the notice has no date</source>
        <translation>未知，因为公告没有日期</translation>
    </message>
    <message>
        <source>no statement in the watch-list for %1, the notice's date</source>
        <translation>监控清单中没有关于公告日期 %1 的说明</translation>
    </message>
    <message>
        <source>on %1, the notice's date: %2</source>
        <translation>在公告日期 %1：%2</translation>
    </message>
    <message>
        <source>; source of %1: %2</source>
        <translation>；%1 的来源：%2</translation>
    </message>
    <message>
        <source>; confidence: %1</source>
        <translation>；可信度：%1</translation>
    </message>
    <message>
        <source>. A hint, no legal classification.</source>
        <translation>。仅为提示，不构成法律认定。</translation>
    </message>
    <message>
        <source>%1, %2 a unit; not named itself</source>
        <translation>%1，每单位 %2 个；未直接写明</translation>
    </message>
    <message>
        <source>%1; not named itself</source>
        <translation>%1；未直接写明</translation>
    </message>
    <message>
        <source>no unit is printed with it; it was inferred</source>
        <translation>未印出单位，系推定</translation>
    </message>
    <message>
        <source>matched only after allowing for a misread character</source>
        <translation>仅在容许一个误读字符后才匹配</translation>
    </message>
    <message>
        <source>repeats, in digits, the sum beside it</source>
        <translation>与旁边金额相同，以数字重复书写</translation>
    </message>
    <message>
        <source>repeats, in capital numerals, the sum beside it</source>
        <translation>与旁边金额相同，以大写重复书写</translation>
    </message>
    <message>
        <source>repeats another figure of this document</source>
        <translation>重复本文档中的另一金额</translation>
    </message>
    <message>
        <source>the printed percentage of the total gives this sum</source>
        <translation>按所印百分比计算，与合计相符</translation>
    </message>
    <message>
        <source>the parts add up to it</source>
        <translation>各部分相加与其相符</translation>
    </message>
    <message>
        <source>the parts do not add up to it</source>
        <translation>各部分相加与其不符</translation>
    </message>
    <message>
        <source>quantity times unit price gives another sum</source>
        <translation>数量乘以单价与其不符</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>合计金额</translation>
    </message>
    <message>
        <source>corrected later in this notice</source>
        <translation>在本公告中后来被更正</translation>
    </message>
    <message>
        <source>of a purchase that was cancelled</source>
        <translation>所属采购已取消</translation>
    </message>
    <message>
        <source>of a package that failed</source>
        <translation>所属包已废标</translation>
    </message>
    <message>
        <source>of a candidate, not yet an award</source>
        <translation>属中标候选人，尚未中标</translation>
    </message>
    <message>
        <source>a bid that did not win</source>
        <translation>未中标的报价</translation>
    </message>
    <message>
        <source>what was paid in the end</source>
        <translation>最终结算金额</translation>
    </message>
    <message>
        <source>a part payment</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>a penalty or compensation</source>
        <translation>违约金或赔偿</translation>
    </message>
    <message>
        <source>a condition for bidders, no spending</source>
        <translation>投标人资格条件，并非支出</translation>
    </message>
    <message>
        <source>a threshold of enterprise sizes, no spending</source>
        <translation>企业划型标准，并非支出</translation>
    </message>
    <message>
        <source>a company's own finances, no spending</source>
        <translation>企业自身财务数据，并非支出</translation>
    </message>
    <message>
        <source>a step of a fee scale, no spending</source>
        <translation>收费标准的分档，并非支出</translation>
    </message>
    <message>
        <source>a supplier's past contract</source>
        <translation>供应商以往业绩</translation>
    </message>
    <message>
        <source>what counts now, after a correction</source>
        <translation>更正后现行有效</translation>
    </message>
    <message>
        <source>converted by the notice itself</source>
        <translation>由公告自行折算</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>the ceiling price as well</source>
        <translation>同时为最高限价</translation>
    </message>
    <message>
        <source>the highest unit price allowed</source>
        <translation>单价最高限价</translation>
    </message>
    <message>
        <source>the price of one item</source>
        <translation>单项价格</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>no label says what this sum is</source>
        <translation>没有字段名说明该金额的性质</translation>
    </message>
    <message>
        <source>its label hardly says what this sum is</source>
        <translation>字段名几乎不能说明该金额的性质</translation>
    </message>
    <message>
        <source>a person must look at this</source>
        <translation>需人工查看</translation>
    </message>
    <message>
        <source>the number can be read in two ways</source>
        <translation>该数字可有两种读法</translation>
    </message>
    <message>
        <source>the number may lack a digit</source>
        <translation>该数字可能缺少一位</translation>
    </message>
    <message>
        <source>the capital numerals may lack a character</source>
        <translation>大写金额可能缺少一字</translation>
    </message>
    <message>
        <source>more than the budget</source>
        <translation>高于预算</translation>
    </message>
    <message>
        <source>more than the ceiling price</source>
        <translation>高于最高限价</translation>
    </message>
    <message>
        <source>a part of a total</source>
        <translation>合计的组成部分</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>quantity times unit price gives this sum</source>
        <translation>数量乘以单价与其相符</translation>
    </message>
    <message>
        <source>differs by rounding only</source>
        <translation>仅有四舍五入之差</translation>
    </message>
    <message>
        <source>a zero that stands for nothing filled in</source>
        <translation>未填写而以零代替</translation>
    </message>
    <message>
        <source>the unit was misread and repaired</source>
        <translation>单位误读，已修复</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>由人</translation>
    </message>
</context>
</TS>
