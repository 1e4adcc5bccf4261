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
    <name>Correction</name>
    <message>
        <source>%1 read “%2”</source>
        <translation>%1 识读为“%2”</translation>
    </message>
    <message>
        <source>Neither reading has this: %1.</source>
        <translation>两次识读都不是这个值：%1。</translation>
    </message>
    <message>
        <source>No reading has this: %1.</source>
        <translation>没有一次识读是这个值：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>two readings agreed on %1, a person says otherwise</source>
        <translation>两次识读一致为 %1，人工另有认定</translation>
    </message>
    <message>
        <source>the readings differed, %1 was taken; a person says otherwise</source>
        <translation>识读不一致，曾取 %1；人工另有认定</translation>
    </message>
    <message>
        <source>one reading said %1, a person says otherwise</source>
        <translation>一次识读为 %1，人工另有认定</translation>
    </message>
    <message>
        <source>partly unreadable, read as %1; a person says otherwise</source>
        <translation>部分无法辨认，识读为 %1；人工另有认定</translation>
    </message>
    <message>
        <source>the readings differed</source>
        <translation>识读曾不一致</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>The capitals (大写) say “%1”%2.</source>
        <translation>大写金额为“%1”%2。</translation>
    </message>
    <message>
        <source>The digits beside it say “%1”%2.</source>
        <translation>旁边的数字为“%1”%2。</translation>
    </message>
    <message>
        <source>a person says otherwise</source>
        <translation>人工另有判定</translation>
    </message>
    <message>
        <source>Beside it stands %1. One of the two is to be corrected or rejected.</source>
        <translation>其旁边的金额为 %1。两者之一需要更正或驳回。</translation>
    </message>
</context>
<context>
    <name>DocumentSigns</name>
    <message>
        <source>sums</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>US clouds</source>
        <translation>美国云</translation>
    </message>
    <message>
        <source>other clouds</source>
        <translation>其他云</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI 模型</translation>
    </message>
    <message>
        <source>AI chips</source>
        <translation>AI 芯片</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审核 %1 / %2</translation>
    </message>
    <message>
        <source>! %1 disputed: the readings differ, and nobody has judged it yet</source>
        <translation>! %1 项有争议：识读不一致，尚无人判断</translation>
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
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Versions, models, system, counts and the last errors, without any name</source>
        <translation>版本、模型、系统、数量和最近的错误，不含任何名称</translation>
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
    <message>
        <source>Looking for copies was stopped.</source>
        <translation>查找重复文件已停止。</translation>
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
    <name>tt::CopyCompare</name>
    <message>
        <source>Two documents side by side</source>
        <translation>两份文件并排</translation>
    </message>
    <message>
        <source>Leave the comparison (Esc)</source>
        <translation>离开比较（Esc）</translation>
    </message>
    <message>
        <source>Left page</source>
        <translation>左页</translation>
    </message>
    <message>
        <source>Right page</source>
        <translation>右页</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>文字不同之处</translation>
    </message>
    <message>
        <source>The texts are being compared …</source>
        <translation>正在比较文字…</translation>
    </message>
    <message>
        <source>Nothing differs in what was read.</source>
        <translation>识读出的文字没有不同。</translation>
    </message>
    <message>
        <source>The texts differ at 1 place</source>
        <translation>文字有 1 处不同</translation>
    </message>
    <message>
        <source>The texts differ at %1 places</source>
        <translation>文字有 %1 处不同</translation>
    </message>
    <message>
        <source>, none in a figure.</source>
        <translation>，数字没有不同。</translation>
    </message>
    <message>
        <source>, 1 of them in a figure.</source>
        <translation>，其中 1 处是数字。</translation>
    </message>
    <message>
        <source>, %1 of them in figures.</source>
        <translation>，其中 %1 处是数字。</translation>
    </message>
    <message>
        <source> They have so little in common that only words are listed that one of them lacks.</source>
        <translation> 两份文字差别太大，只列出其中一份没有的文字。</translation>
    </message>
    <message>
        <source> Not every page has text: look at the pages themselves.</source>
        <translation> 并非每页都有文字：请查看页面本身。</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
</context>
<context>
    <name>tt::CopyDifferenceDelegate</name>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
</context>
<context>
    <name>tt::CopyDifferenceModel</name>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>left: %1, right: %2</source>
        <translation>左：%1，右：%2</translation>
    </message>
</context>
<context>
    <name>tt::CopyListPanel</name>
    <message>
        <source>Documents that may be one notice, and decisions</source>
        <translation>可能是同一公告的文件，以及已作的决定</translation>
    </message>
    <message>
        <source>No document twice</source>
        <translation>没有重复的文件</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Documents that may be one notice, scanned or published twice, are listed here. Nothing is left out unless you say so.</source>
        <translation>可能是同一公告、被扫描或发布了两次的文件列在这里。除非您确认，否则不会排除任何文件。</translation>
    </message>
    <message>
        <source>Documents are compared when all of them are read.</source>
        <translation>全部文件识读完毕后才进行比较。</translation>
    </message>
</context>
<context>
    <name>tt::CopyPairModel</name>
    <message>
        <source>Text %1 % alike</source>
        <translation>文字相同 %1 %</translation>
    </message>
    <message>
        <source>pages %1 %</source>
        <translation>页面 %1 %</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个编号</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个编号</translation>
    </message>
    <message>
        <source>1 sum</source>
        <translation>1 个金额</translation>
    </message>
    <message>
        <source>%1 sums</source>
        <translation>%1 个金额</translation>
    </message>
    <message>
        <source> · no number or sum in common</source>
        <translation> · 没有共同的编号或金额</translation>
    </message>
    <message>
        <source> · in common: %1</source>
        <translation> · 共同：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>1 sum only in one</source>
        <translation>1 个金额只在一份中</translation>
    </message>
    <message>
        <source>%1 sums only in one</source>
        <translation>%1 个金额只在一份中</translation>
    </message>
    <message>
        <source>Two notices: both count · %1</source>
        <translation>两份公告：都计入 · %1</translation>
    </message>
    <message>
        <source>One notice: “%1” counts · %2</source>
        <translation>同一公告：“%1”计入 · %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 与 %2：%3</translation>
    </message>
    <message>
        <source>the kind of notice</source>
        <translation>公告类型</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>分包</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Similar, but these differ: %1</source>
        <translation>相似，但以下内容不同：%1</translation>
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
    <message>
        <source>Note on this page</source>
        <translation>为本页写批注</translation>
    </message>
    <message>
        <source>Note on this document</source>
        <translation>为本文档写批注</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>对案卷的批注</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Same notice: left counts</source>
        <translation>同一公告：左边计入</translation>
    </message>
    <message>
        <source>Same notice: right counts</source>
        <translation>同一公告：右边计入</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一公告</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Open left document</source>
        <translation>打开左边的文件</translation>
    </message>
    <message>
        <source>Open right document</source>
        <translation>打开右边的文件</translation>
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
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Where should the new case be kept?</source>
        <translation>新案卷存放在何处？</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>创建案卷</translation>
    </message>
    <message>
        <source>Name of the case:</source>
        <translation>案卷名称：</translation>
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
    <message>
        <source>= copy</source>
        <translation>= 副本</translation>
    </message>
    <message>
        <source>= twice?</source>
        <translation>= 重复？</translation>
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
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Pages: those of the document, small, in the order in which they belong</source>
        <translation>页面：本文档各页的小图，按应有的顺序</translation>
    </message>
    <message>
        <source>Copies: documents that may be one notice, scanned or published twice</source>
        <translation>副本：可能是同一公告被扫描或发布两次的文档</translation>
    </message>
    <message>
        <source>What the signs under a document mean</source>
        <translation>文档下方各符号的含义</translation>
    </message>
</context>
<context>
    <name>tt::DropText</name>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 个文件夹</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>One case at a time</source>
        <translation>一次只能打开一个案卷</translation>
    </message>
    <message>
        <source>Drop one case to open it.</source>
        <translation>请只拖入一个案卷。</translation>
    </message>
    <message>
        <source>and import %1 into it</source>
        <translation>并把%1导入其中</translation>
    </message>
    <message>
        <source>Open the case “%1”</source>
        <translation>打开案卷“%1”</translation>
    </message>
    <message>
        <source>Import into a new case</source>
        <translation>导入到新案卷</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <translation>导入到“%1”</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>招标文件</translation>
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
        <source>or click to choose files (a folder: File &gt; Import folder)</source>
        <translation>或单击选择文件（文件夹：文件 &gt; 导入文件夹）</translation>
    </message>
</context>
<context>
    <name>tt::EditText</name>
    <message>
        <source>confirmed %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <translation>驳回 %1</translation>
    </message>
    <message>
        <source>to review again: %1</source>
        <translation>重新待审核：%1</translation>
    </message>
    <message>
        <source>%1 findings confirmed</source>
        <translation>确认 %1 项发现</translation>
    </message>
    <message>
        <source>%1 findings corrected</source>
        <translation>更正 %1 项发现</translation>
    </message>
    <message>
        <source>%1 findings rejected</source>
        <translation>驳回 %1 项发现</translation>
    </message>
    <message>
        <source>%1 findings to review again</source>
        <translation>%1 项发现重新待审核</translation>
    </message>
    <message>
        <source>link “%3” between %1 and %2</source>
        <translation>%1 与 %2 之间的关联“%3”</translation>
    </message>
    <message>
        <source>a link taken away</source>
        <translation>移除一个关联</translation>
    </message>
    <message>
        <source>a note written</source>
        <translation>写下一条笔记</translation>
    </message>
    <message>
        <source>a note changed</source>
        <translation>修改一条笔记</translation>
    </message>
    <message>
        <source>a note removed</source>
        <translation>删除一条笔记</translation>
    </message>
    <message>
        <source>“%1” corrected to “%4” on page %2 of %3</source>
        <translation>%3 第 %2 页的“%1”更正为“%4”</translation>
    </message>
    <message>
        <source>a correction of text taken back</source>
        <translation>撤回一处文字更正</translation>
    </message>
    <message>
        <source>page %1 of %2 turned or moved</source>
        <translation>旋转或移动 %2 第 %1 页</translation>
    </message>
    <message>
        <source>page %1 of %2 looked at</source>
        <translation>%2 第 %1 页已查看</translation>
    </message>
    <message>
        <source>page %1 of %2 to be looked at again</source>
        <translation>%2 第 %1 页需再次查看</translation>
    </message>
    <message>
        <source>where %1 comes from</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>a star on %1</source>
        <translation>为 %1 加星标</translation>
    </message>
    <message>
        <source>no star on %1 any more</source>
        <translation>取消 %1 的星标</translation>
    </message>
    <message>
        <source>tags of %1: %2</source>
        <translation>%1 的标签：%2</translation>
    </message>
    <message>
        <source>no tags on %1 any more</source>
        <translation>移除 %1 的标签</translation>
    </message>
    <message>
        <source>the tag “%1” has no colour any more</source>
        <translation>标签“%1”不再有颜色</translation>
    </message>
    <message>
        <source>a colour for the tag “%1”</source>
        <translation>标签“%1”的颜色</translation>
    </message>
    <message>
        <source>%1 is a copy of %2</source>
        <translation>%1 是 %2 的副本</translation>
    </message>
    <message>
        <source>%1 is no copy of %2 any more</source>
        <translation>%1 不再是 %2 的副本</translation>
    </message>
    <message>
        <source>%1 and %2 are two notices</source>
        <translation>%1 与 %2 是两份公告</translation>
    </message>
    <message>
        <source>%1 and %2 are not called different any more</source>
        <translation>%1 与 %2 不再视为不同公告</translation>
    </message>
    <message>
        <source>%1 and %2 are of one purchase</source>
        <translation>%1 与 %2 属于同一采购</translation>
    </message>
    <message>
        <source>%1 and %2 are of two purchases</source>
        <translation>%1 与 %2 属于两次采购</translation>
    </message>
    <message>
        <source>whether %1 and %2 are of one purchase is open again</source>
        <translation>%1 与 %2 是否属于同一采购重新待定</translation>
    </message>
    <message>
        <source>a doubt about the project of %1 is settled</source>
        <translation>%1 所属项目的疑问已解决</translation>
    </message>
    <message>
        <source>a doubt about the project of %1 is open again</source>
        <translation>%1 所属项目的疑问重新待定</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%2 第 %1 页</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>一条笔记</translation>
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
        <translation>AI 模型</translation>
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
        <source>Cancelled. Nothing was left behind.</source>
        <translation>已取消。未留下任何内容。</translation>
    </message>
    <message>
        <source>Include a picture of each place on the page</source>
        <translation>附上每处位置的图片</translation>
    </message>
    <message>
        <source>One file an editor, a lawyer or another newsroom can check without this program: every finding with its page and quote, what was read, who reviewed it, and a SHA-256 for each file. Its index.html opens in any browser; README.txt says how to check it.</source>
        <translation>编辑、律师或其他媒体无需本程序即可核对的单个文件：每项发现及其页码、原文、识读结果、复核人，以及每个文件的 SHA-256。其中 index.html 可用任何浏览器打开；README.txt 说明如何核对。</translation>
    </message>
    <message>
        <source>, %1 partly unreadable</source>
        <translation>，%1 项部分无法辨认</translation>
    </message>
    <message>
        <source>Nothing was found in this case yet.</source>
        <translation>此案卷中尚无任何发现。</translation>
    </message>
    <message>
        <source>; the bundle says so for each.</source>
        <translation>；证据包逐项注明。</translation>
    </message>
    <message>
        <source>Drawing the places: %1 of %2 pages</source>
        <translation>正在绘制位置：第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 documents</source>
        <translation>正在写入：第 %1 份文件，共 %2 份</translation>
    </message>
    <message>
        <source>✓ %1 files: %2 findings with their repetitions, %3 pictures of places, %4 originals</source>
        <translation>✓ %1 个文件：%2 项发现（含重复）、%3 张位置图片、%4 份原件</translation>
    </message>
    <message>
        <source>%1 findings have no picture; index.html says why.</source>
        <translation>%1 项发现没有图片；原因见 index.html。</translation>
    </message>
    <message>
        <source>%1 of %2 figures and names reviewed, %3 disputed</source>
        <translation>已复核 %1/%2 项数字与名称，%3 项有争议</translation>
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
        <source>Correct this finding</source>
        <translation>更正此发现</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
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
    <message>
        <source>Save correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save it although it differs (Return)</source>
        <translation>虽有不同仍然保存（回车）</translation>
    </message>
    <message>
        <source>Save correction (Return)</source>
        <translation>保存更正（回车）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>保持原样（Esc）</translation>
    </message>
    <message>
        <source>Return once more saves it anyway.</source>
        <translation>再按一次回车仍然保存。</translation>
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
    <message>
        <source>The same sum in capital numerals (大写), as printed beside it</source>
        <translation>旁边印着的同一金额的大写</translation>
    </message>
    <message>
        <source>The same sum in digits, as printed beside it</source>
        <translation>旁边印着的同一金额的数字</translation>
    </message>
    <message>
        <source>The text that the file carries itself</source>
        <translation>文件自带的文字</translation>
    </message>
    <message>
        <source>A person corrected the text of the page</source>
        <translation>有人更正了页面文字</translation>
    </message>
    <message>
        <source>The first program once more, on an enlarged crop of the line</source>
        <translation>第一个程序对该行放大图再次识读</translation>
    </message>
    <message>
        <source>The program that reads every page</source>
        <translation>识读每一页的程序</translation>
    </message>
    <message>
        <source>A second program that reads the figures again, independently</source>
        <translation>独立再次识读数字的第二个程序</translation>
    </message>
    <message>
        <source>%1 % sure of the character it doubted most</source>
        <translation>对最不确定的字符有 %1 % 把握</translation>
    </message>
    <message>
        <source>Unit taken from</source>
        <translation>单位取自</translation>
    </message>
    <message>
        <source>Where the notice says whether the digits are 元, 万元 (ten thousand) or 亿元 (a hundred million).</source>
        <translation>公告在何处说明数字的单位是元、万元还是亿元。</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>首次识读</translation>
    </message>
    <message>
        <source>What the engine says of itself. It is no chance that the sum is right: that two readings agree says more.</source>
        <translation>这是引擎对自身的评估，不是金额正确的概率：两次识读一致更能说明问题。</translation>
    </message>
    <message>
        <source>%1; reads otherwise since</source>
        <translation>%1；此后识读有变</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>识读</translation>
    </message>
</context>
<context>
    <name>tt::FindingFilters</name>
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
        <source>Any reading</source>
        <translation>任何识读结果</translation>
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
    <message>
        <source>Hints in the wording</source>
        <translation>措辞中的线索</translation>
    </message>
    <message>
        <source>Disputed, to settle</source>
        <translation>有争议，待解决</translation>
    </message>
    <message>
        <source>Readings differ, settled or not</source>
        <translation>识读不一致（含已解决）</translation>
    </message>
    <message>
        <source>Figures and names</source>
        <translation>数字与名称</translation>
    </message>
    <message>
        <source>All, repeats too</source>
        <translation>全部（含重复）</translation>
    </message>
</context>
<context>
    <name>tt::FindingGlossLine</name>
    <message>
        <source>Made from what was found, no translation of the page</source>
        <translation>根据发现内容生成，并非页面译文</translation>
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
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>buyer: %1</source>
        <translation>采购人：%1</translation>
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
        <source>Nothing found yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>没有符合条件的发现</translation>
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
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>The filters hide the others: dates, parties and numbers, sums that repeat another one, and what you chose to leave out.</source>
        <translation>其余被筛选隐藏：日期、当事方和编号、重复的金额，以及您选择略去的内容。</translation>
    </message>
    <message>
        <source>Figures and watch-list names appear here as pages are read.</source>
        <translation>页面识读后，数字与监控名称会出现在此处。</translation>
    </message>
</context>
<context>
    <name>tt::FirstSteps</name>
    <message>
        <source>Bring in your scans</source>
        <translation>导入扫描件</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件……</translation>
    </message>
    <message>
        <source>Watch them being read</source>
        <translation>查看识读进度</translation>
    </message>
    <message>
        <source>Every page is read twice, on this computer. You can begin with the first page; what could not be read says why.</source>
        <translation>每一页都在本机识读两遍。第一页读完即可开始；无法识读的会说明原因。</translation>
    </message>
    <message>
        <source>Show import</source>
        <translation>显示导入</translation>
    </message>
    <message>
        <source>Go through what was found</source>
        <translation>逐项查看发现</translation>
    </message>
    <message>
        <source>Go to findings</source>
        <translation>转到发现</translation>
    </message>
    <message>
        <source>Confirm a figure, or put it right</source>
        <translation>确认或更正一个数字</translation>
    </message>
    <message>
        <source>Say who is who</source>
        <translation>辨认名称</translation>
    </message>
    <message>
        <source>Buyers and suppliers are printed in more than one way. Say which names are one, and which are not.</source>
        <translation>采购人和供应商的名称写法不一。请判定哪些名称是同一单位，哪些不是。</translation>
    </message>
    <message>
        <source>Go to who is who</source>
        <translation>转到名称辨认</translation>
    </message>
    <message>
        <source>Check the projects</source>
        <translation>核对项目</translation>
    </message>
    <message>
        <source>Notices of one purchase stand together, from plan to award. What only a person can settle is asked there.</source>
        <translation>同一采购的公告从计划到中标排在一起。只有人才能判定的问题在那里提出。</translation>
    </message>
    <message>
        <source>Go to projects</source>
        <translation>转到项目</translation>
    </message>
    <message>
        <source>Read the tally</source>
        <translation>查看汇总</translation>
    </message>
    <message>
        <source>Who bought what through whom, in one sentence. Every number opens what it is made of, and under it stands what is still open.</source>
        <translation>谁经由谁买了什么，一句话说明。每个数字都能打开其构成，下方列出尚待处理之处。</translation>
    </message>
    <message>
        <source>Go to the tally</source>
        <translation>转到汇总</translation>
    </message>
    <message>
        <source>Hand out the evidence</source>
        <translation>交付证据</translation>
    </message>
    <message>
        <source>One file with the originals, every finding and the picture of its place. Anybody can open and check it without this program.</source>
        <translation>一个文件，含原件、每项发现及其位置图片。任何人无需本程序即可打开核对。</translation>
    </message>
    <message>
        <source>Go to export</source>
        <translation>转到导出</translation>
    </message>
    <message>
        <source>Steps 2 to 8 need an open case: step 1 makes one.</source>
        <translation>第 2 至 8 步需要打开的案卷：第 1 步会创建一个。</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Drop PDF files, pictures or a folder anywhere in the window. They are copied into a case file and never changed.</source>
        <translation>将 PDF 文件、图片或文件夹拖到窗口任意位置。它们会复制到案卷中，绝不改动。</translation>
    </message>
    <message>
        <source>Sums and watch-list names, each with its place on the page. What the two readings dispute comes first. %1 goes on, %2 goes back.</source>
        <translation>金额与监控名称，各附其在页面上的位置。两次识读不一致的排在最前。%1 下一个，%2 上一个。</translation>
    </message>
    <message>
        <source>Look at the page, then confirm. %1 corrects, %2 rejects, %3 writes a note. Everything can be undone.</source>
        <translation>先看页面，再确认。%1 更正，%2 否决，%3 写批注。一切都可撤销。</translation>
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
    <name>tt::ImportDock</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>识读进度</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列出内容</translation>
    </message>
    <message>
        <source>Fold into the status line (F9)</source>
        <translation>收起到状态栏（F9）</translation>
    </message>
    <message>
        <source>Dismiss; what failed stays with the case</source>
        <translation>关闭；失败的仍留在案卷中</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Stop reading. What is read stays; Pause keeps the rest waiting.</source>
        <translation>停止识读。已识读的内容保留；“暂停”则让其余内容继续等待。</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>全部都已识读</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>没有进行中的项目</translation>
    </message>
    <message>
        <source>Drop scanned tenders or a folder of them anywhere in the window.</source>
        <translation>将扫描的招标文件或其所在文件夹拖放到窗口任意位置。</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>不识读</translation>
    </message>
</context>
<context>
    <name>tt::ImportItemDelegate</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Do not read</source>
        <translation>不识读</translation>
    </message>
</context>
<context>
    <name>tt::ImportItemModel</name>
    <message>
        <source>needs its password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>1 page could not be read</source>
        <translation>1 页无法识读</translation>
    </message>
    <message>
        <source>%1 pages could not be read</source>
        <translation>%1 页无法识读</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being copied into the case</source>
        <translation>正在复制到案卷</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在识读</translation>
    </message>
    <message>
        <source>being analysed</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>is in the case already</source>
        <translation>案卷中已有</translation>
    </message>
    <message>
        <source>left out: no PDF and no image</source>
        <translation>已略过：不是 PDF 或图像</translation>
    </message>
    <message>
        <source>taken out, not imported</source>
        <translation>已移出，未导入</translation>
    </message>
    <message>
        <source>taken out; the rest waits in the case</source>
        <translation>已移出；其余部分在案卷中等待</translation>
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
        <source>%1 of 1 page</source>
        <translation>%1 / 1 页</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 / %2 页</translation>
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
    <message>
        <source>"%1" is read, but the search for what it says was stopped. It goes on when the case is opened again.</source>
        <translation>“%1”已识读，但对内容的分析被停止。下次打开案卷时会继续。</translation>
    </message>
</context>
<context>
    <name>tt::ImportText</name>
    <message>
        <source>%1 of %2 documents done</source>
        <translation>已完成 %1 / %2 份文件</translation>
    </message>
    <message>
        <source>%1 of the %2 pages known so far</source>
        <translation>目前已知 %2 页，已读 %1 页</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 / %2 页</translation>
    </message>
    <message>
        <source>%1 of %2 files copied into the case</source>
        <translation>已复制 %1 / %2 个文件到案卷</translation>
    </message>
    <message>
        <source>1 document read</source>
        <translation>已识读 1 份文件</translation>
    </message>
    <message>
        <source>%1 documents read</source>
        <translation>已识读 %1 份文件</translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 份无法识读</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 项无法读取</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>Nothing new to read</source>
        <translation>没有新的内容可读</translation>
    </message>
    <message>
        <source>Nothing is being imported</source>
        <translation>当前没有导入</translation>
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
        <source>1 taken out</source>
        <translation>移出 1 份</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>移出 %1 份</translation>
    </message>
    <message>
        <source>1 in the case already</source>
        <translation>1 份案卷中已有</translation>
    </message>
    <message>
        <source>%1 in the case already</source>
        <translation>%1 份案卷中已有</translation>
    </message>
    <message>
        <source>1 file left out</source>
        <translation>略过 1 个文件</translation>
    </message>
    <message>
        <source>%1 files left out</source>
        <translation>略过 %1 个文件</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>剩余约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>剩余约 %1 小时</translation>
    </message>
    <message>
        <source>Stopping after the pages being read …</source>
        <translation>正在识读的页完成后停止…</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>Copying files into the case</source>
        <translation>正在复制文件到案卷</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Analysing 1 document</source>
        <translation>正在分析 1 份文件</translation>
    </message>
    <message>
        <source>Analysing %1 documents</source>
        <translation>正在分析 %1 份文件</translation>
    </message>
    <message>
        <source>%1 pages/min</source>
        <translation>%1 页/分钟</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1，%2 份失败</translation>
    </message>
    <message>
        <source>1 file is in the case already</source>
        <translation>1 个文件已在案卷中</translation>
    </message>
    <message>
        <source>%1 files are in the case already</source>
        <translation>%1 个文件已在案卷中</translation>
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
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>尚无可审核的内容</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审核 %1 / %2</translation>
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
    <message>
        <source>%1: not found in the latest reading</source>
        <translation>%1：最近一次读取中找不到</translation>
    </message>
</context>
<context>
    <name>tt::JudgedStrip</name>
    <message>
        <source>Confirmed: %1 · %2</source>
        <translation>已确认：%1 · %2</translation>
    </message>
    <message>
        <source>Rejected: %1 · %2</source>
        <translation>已驳回：%1 · %2</translation>
    </message>
    <message>
        <source>Corrected: %1 instead of %2</source>
        <translation>已更正：%1，原为 %2</translation>
    </message>
    <message>
        <source>Corrected: %1 · %2</source>
        <translation>已更正：%1 · %2</translation>
    </message>
    <message>
        <source>To review again: %1 · %2</source>
        <translation>重新待审核：%1 · %2</translation>
    </message>
    <message>
        <source>%1 findings rejected</source>
        <translation>驳回 %1 项发现</translation>
    </message>
    <message>
        <source>%1 findings to review again</source>
        <translation>%1 项发现重新待审核</translation>
    </message>
    <message>
        <source>%1 findings confirmed</source>
        <translation>确认 %1 项发现</translation>
    </message>
    <message>
        <source>Every figure and name is reviewed</source>
        <translation>所有数字和名称均已审核</translation>
    </message>
    <message>
        <source>%1 left to review</source>
        <translation>还有 %1 项待审核</translation>
    </message>
    <message>
        <source>%1 left to review, %2 of them disputed</source>
        <translation>还有 %1 项待审核，其中 %2 项有争议</translation>
    </message>
    <message>
        <source>Judged last</source>
        <translation>最近的判断</translation>
    </message>
    <message>
        <source>Nothing was judged</source>
        <translation>未作任何判定</translation>
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
    <message>
        <source>Look for a key or what it does</source>
        <translation>按按键或功能查找</translation>
    </message>
    <message>
        <source>Look for a key</source>
        <translation>查找按键</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>没有与此相符的按键。</translation>
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
    <name>tt::LogModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>tt::LogWindow</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>显示哪些条目</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>仅含这些字词</translation>
    </message>
    <message>
        <source>Only with these words (%1)</source>
        <translation>仅含这些字词（%1）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all that are shown (%1)</source>
        <translation>复制所选条目，或显示的全部条目（%1）</translation>
    </message>
    <message>
        <source>Save them as a text file (%1)</source>
        <translation>另存为文本文件（%1）</translation>
    </message>
    <message>
        <source>Versions, models, system, counts and the last errors, without any name (%1)</source>
        <translation>版本、模型、系统、数量和最近的错误，不含任何名称（%1）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Diagnostics copied.</source>
        <translation>已复制诊断信息。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 未保存：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
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
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新识读</translation>
    </message>
    <message>
        <source>Read all documents again</source>
        <translation>重新识读全部文件</translation>
    </message>
    <message>
        <source>Read “%1” again (%2)?</source>
        <translation>重新识读“%1”（%2）？</translation>
    </message>
    <message>
        <source>Read all %1 documents again (%2)?</source>
        <translation>重新识读全部 %1 份文件（%2）？</translation>
    </message>
    <message>
        <source>Reviews, notes, tags and corrections are attached to the new reading; what has no place in it stays and is listed as not found again. Until a page is read again, its text stays as it is.</source>
        <translation>核对结果、批注、标签和更正会附到新的识读结果上；找不到对应位置的会保留，并列为“未再找到”。在某页重新读完之前，其文字保持原样。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>诊断信息已在剪贴板中。</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Documents that may be one notice</source>
        <translation>可能是同一公告的文件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识读</translation>
    </message>
    <message>
        <source>Page view</source>
        <translation>页面视图</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Evidence keeps its forms and lines in all of them.</source>
        <translation>在所有颜色方案中，证据标记的形状和线型都不变。</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>Of the window; what is quoted from tenders stays as it is.</source>
        <translation>窗口的语言；引自招标文件的内容保持原样。</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>由谁识读</translation>
    </message>
    <message>
        <source>Of pages read from now on. Only two engines that read independently can agree on a figure.</source>
        <translation>用于此后识读的页面。只有两个独立识读的引擎才能对一个数字达成一致。</translation>
    </message>
    <message>
        <source>PP-OCR, checked by Tesseract</source>
        <translation>PP-OCR，由 Tesseract 核对</translation>
    </message>
    <message>
        <source>PP-OCR alone</source>
        <translation>仅 PP-OCR</translation>
    </message>
    <message>
        <source>Tesseract alone</source>
        <translation>仅 Tesseract</translation>
    </message>
    <message>
        <source>Pages read at a time</source>
        <translation>同时识读的页数</translation>
    </message>
    <message>
        <source>Each takes a processor core and up to 600 MB of memory.</source>
        <translation>每页占用一个处理器核心和最多 600 MB 内存。</translation>
    </message>
    <message>
        <source>As the machine bears</source>
        <translation>按机器能力</translation>
    </message>
    <message>
        <source>Documents analysed at a time</source>
        <translation>同时分析的文档数</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>每核一个</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Memory for page pictures</source>
        <translation>页面图像占用的内存</translation>
    </message>
    <message>
        <source>With more, pages that were seen before are there sooner.</source>
        <translation>内存越多，看过的页面再次显示越快。</translation>
    </message>
    <message>
        <source>Arrangement of pages</source>
        <translation>页面排列</translation>
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
        <source>Show seals</source>
        <translation>显示印章</translation>
    </message>
    <message>
        <source>Without them a page looks as the engine sees it.</source>
        <translation>不显示时，页面如引擎所见。</translation>
    </message>
    <message>
        <source>English labels</source>
        <translation>英文标注</translation>
    </message>
    <message>
        <source>Over the labels of the page, so that it can be read without Chinese.</source>
        <translation>覆盖在页面的标签上，不懂中文也能阅读。</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>As it stands in the log of the case beside what you do from now on.</source>
        <translation>将写入案卷日志，记在您此后的操作旁。</translation>
    </message>
    <message>
        <source>Go on after a judgement</source>
        <translation>判定后前进</translation>
    </message>
    <message>
        <source>To the next finding, as soon as one is confirmed or rejected. A list that hides what is judged goes on in any case.</source>
        <translation>确认或否定一项发现后立即转到下一项。若列表隐藏已判定的发现，则总会前进。</translation>
    </message>
    <message>
        <source>Lists at the right</source>
        <translation>列表在右侧</translation>
    </message>
    <message>
        <source>Inspector at the left</source>
        <translation>检查器在左侧</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文字</translation>
    </message>
    <message>
        <source>Text beside the page, not under it</source>
        <translation>文字在页面旁而非下方</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Mark: Doubtful characters</source>
        <translation>标记：存疑字符</translation>
    </message>
    <message>
        <source>Back to the section before</source>
        <translation>返回上一栏目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Notes, tags and links</source>
        <translation>批注、标签与关联</translation>
    </message>
    <message>
        <source>Page and its text</source>
        <translation>页面及其文本</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <translation>页面显示</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Case and documents</source>
        <translation>案卷与文件</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>窗口与帮助</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Looking for sums and watch-list names in text that was read.</source>
        <translation>正在已识读的文本中查找金额和监控名称。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>发现 %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Findings over the inspector</source>
        <translation>检查器上方显示发现</translation>
    </message>
</context>
<context>
    <name>tt::MarkStrip</name>
    <message>
        <source>Evidence in this document</source>
        <translation>本文档中的证据</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 项发现</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 项发现</translation>
    </message>
    <message>
        <source>1 search hit</source>
        <translation>1 处搜索命中</translation>
    </message>
    <message>
        <source>%1 search hits</source>
        <translation>%1 处搜索命中</translation>
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
        <source>Names that may be one, by a misread character or a form left out, are listed here. Nothing is merged unless you say so.</source>
        <translation>因字符误识或省略组织形式而可能指同一主体的名称列在此处。未经确认，不会合并任何名称。</translation>
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
    <message>
        <source>No names of buyers or suppliers to decide about</source>
        <translation>没有需要判定的采购人或供应商名称</translation>
    </message>
    <message>
        <source>Buyers and suppliers that may be one, and decisions</source>
        <translation>可能为同一单位的采购人和供应商，以及已作的判定</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>名称辨认</translation>
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
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>名称辨认</translation>
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
    <message>
        <source>Kept as you write. Esc goes back to the keys of the review.</source>
        <translation>边写边保存。按 Esc 回到审核按键。</translation>
    </message>
</context>
<context>
    <name>tt::NotePanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Write a note on the case, on this document, on this page or on a region</source>
        <translation>为案卷、本文档、本页或某个区域写批注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Words, tag, person, document …</source>
        <translation>文字、标签、人、文档…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有批注</translation>
    </message>
    <message>
        <source>Write one on a finding, a region, a page, a document, a project or the case.</source>
        <translation>可为发现、区域、页、文档、项目或案卷写批注。</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>没有符合的批注</translation>
    </message>
    <message>
        <source>No note of the case has these words.</source>
        <translation>本案卷的批注中没有这些文字。</translation>
    </message>
</context>
<context>
    <name>tt::NoteRows</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Note on project %1</source>
        <translation>对项目 %1 的批注</translation>
    </message>
    <message>
        <source>Note on page %1</source>
        <translation>对第 %1 页的批注</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>对文档的批注</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>对发现的批注</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>对案卷的批注</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚无文字）</translation>
    </message>
    <message>
        <source>not found in the latest reading: its place on the paper is shown</source>
        <translation>最近一次读取中找不到：显示其在纸面上的位置</translation>
    </message>
    <message>
        <source>correction not found in the latest reading: nothing is corrected there</source>
        <translation>更正在最近一次读取中找不到：该处未作更正</translation>
    </message>
    <message>
        <source>Left behind by a later reading</source>
        <translation>较新读取后失去位置</translation>
    </message>
    <message>
        <source>On the case</source>
        <translation>对案卷</translation>
    </message>
    <message>
        <source>On projects</source>
        <translation>对项目</translation>
    </message>
</context>
<context>
    <name>tt::OriginBox</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作程序</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写出程序</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Where the document comes from</source>
        <translation>文件的来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>获取人</translation>
    </message>
    <message>
        <source>who fetched it</source>
        <translation>由谁获取</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Note on where it comes from</source>
        <translation>关于来源的批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件自身的记载</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>由 %1 填写，%2</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>File dated</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>另见于</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>e.g. https://…</source>
        <translation>如 https://…</translation>
    </message>
    <message>
        <source>e.g. 2024-05-20 14:30</source>
        <translation>如 2024-05-20 14:30</translation>
    </message>
    <message>
        <source>e.g. saved from the browser</source>
        <translation>如：从浏览器保存</translation>
    </message>
</context>
<context>
    <name>tt::OriginText</name>
    <message>
        <source>“%1” is no time. Write 2024-05-20, 2024-05-20 14:30, or 2024-05-20T14:30:00+08:00.</source>
        <translation>“%1”不是时间。请写成 2024-05-20、2024-05-20 14:30 或 2024-05-20T14:30:00+08:00。</translation>
    </message>
    <message>
        <source>“%1” is yet to come. Write when it was fetched, such as 2024-05-20.</source>
        <translation>“%1”尚未到来。请写获取的时间，例如 2024-05-20。</translation>
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
    <message>
        <source>read with doubt: %1</source>
        <translation>识读存疑：%1</translation>
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
    <name>tt::PageOrderPanel</name>
    <message>
        <source>Move page earlier</source>
        <translation>将页面前移</translation>
    </message>
    <message>
        <source>Move page later</source>
        <translation>将页面后移</translation>
    </message>
    <message>
        <source>Pages in their order</source>
        <translation>按顺序排列的页面</translation>
    </message>
    <message>
        <source>Drag a page, or Alt+Shift+Up and Down. Undo with Ctrl+Z.</source>
        <translation>拖动页面，或按 Alt+Shift+↑、↓。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>tt::PagePlaceModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>已移至第 %1 位</translation>
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
    <message>
        <source>%1 It was not read again; what was read of it before stays.</source>
        <translation>%1 未重新识读；之前读出的内容保留不变。</translation>
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
    <message>
        <source>Doubtful: places of which the reading was not sure (Q, Shift+Q)</source>
        <translation>存疑：识读没有把握之处（Q、Shift+Q）</translation>
    </message>
    <message>
        <source>moved to place %1</source>
        <translation>已移至第 %1 位</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 处存疑</translation>
    </message>
    <message>
        <source>Draw failed pages again</source>
        <translation>重新绘制失败的页面</translation>
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
    <message>
        <source>Click or press %1 to try again.</source>
        <translation>单击或按 %1 重试。</translation>
    </message>
</context>
<context>
    <name>tt::PageWalk</name>
    <message>
        <source>Next doubtful place</source>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>Previous doubtful place</source>
        <translation>上一处存疑</translation>
    </message>
    <message>
        <source>Next search hit of the document</source>
        <translation>本文件的下一处搜索命中</translation>
    </message>
    <message>
        <source>Previous search hit of the document</source>
        <translation>本文件的上一处搜索命中</translation>
    </message>
    <message>
        <source>Doubtful characters</source>
        <translation>存疑字符</translation>
    </message>
    <message>
        <source>Nothing in this document was read with doubt.</source>
        <translation>本文件没有存疑的识读。</translation>
    </message>
    <message>
        <source>This document has no search hit.</source>
        <translation>本文件没有搜索命中。</translation>
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
    <message>
        <source>to settle</source>
        <translation>待判定</translation>
    </message>
</context>
<context>
    <name>tt::ProjectListModel</name>
    <message>
        <source>%1; may be one with another</source>
        <translation>%1；可能与另一项目为同一项目</translation>
    </message>
    <message>
        <source>%1; has to be settled</source>
        <translation>%1；待判定</translation>
    </message>
</context>
<context>
    <name>tt::ProjectQuestions</name>
    <message>
        <source>What only a person can settle</source>
        <translation>只能由人判定的事项</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回判定</translation>
    </message>
    <message>
        <source>May be one purchase with %1: %2.</source>
        <translation>可能与%1属同一次采购：%2。</translation>
    </message>
    <message>
        <source>One purchase</source>
        <translation>同一次采购</translation>
    </message>
    <message>
        <source>Two purchases</source>
        <translation>两次采购</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Its notices name different buyers: %1.</source>
        <translation>各公告的采购人不一致：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Count it under %1</source>
        <translation>计入%1名下</translation>
    </message>
    <message>
        <source>It is their total: leave it out</source>
        <translation>此为各包总额：不计入</translation>
    </message>
    <message>
        <source>One purchase: “%1” and “%2”.</source>
        <translation>同一次采购：“%1”与“%2”。</translation>
    </message>
    <message>
        <source>Another purchase than %1.</source>
        <translation>与%1不是同一次采购。</translation>
    </message>
</context>
<context>
    <name>tt::ProjectRows</name>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
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
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Money at each stage: the furthest one counts</source>
        <translation>各阶段金额：以最后阶段为准</translation>
    </message>
    <message>
        <source> · an earlier stage, not counted</source>
        <translation> · 较早阶段，不计入</translation>
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
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
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
    <name>tt::ReaderVersions</name>
    <message>
        <source>The reader program is missing. Install TenderTrace again.</source>
        <translation>缺少识读程序。请重新安装 TenderTrace。</translation>
    </message>
    <message>
        <source>The reader did not say its versions in time.</source>
        <translation>识读程序未及时报告版本。</translation>
    </message>
    <message>
        <source>The reader could not say its versions.</source>
        <translation>识读程序无法报告版本。</translation>
    </message>
</context>
<context>
    <name>tt::ReviewDesk</name>
    <message>
        <source>Left: %1 disputed or unreadable ones. Look at each by itself.</source>
        <translation>未处理：%1 项有争议或无法辨认，请逐项查看。</translation>
    </message>
</context>
<context>
    <name>tt::ScopeStrip</name>
    <message>
        <source>Back to Tally</source>
        <translation>返回汇总</translation>
    </message>
    <message>
        <source>Back to the number that these stand behind</source>
        <translation>返回这些发现所支撑的数字</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>显示全部发现</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审核 %1 / %2</translation>
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
    <name>tt::Sentences</name>
    <message>
        <source>There is no decision %1 in force to take back.</source>
        <translation>没有可撤回的有效决定 %1。</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>名称至少要有一个字母、汉字或数字。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name already.</source>
        <translation>“%1”和“%2”已经是同一个名称。</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one by a decision. Split them first.</source>
        <translation>已有决定把“%1”和“%2”算作同一个。请先拆分。</translation>
    </message>
    <message>
        <source>Decision %1 keeps “%2” and “%3” apart already.</source>
        <translation>决定 %1 已把“%2”和“%3”分开。</translation>
    </message>
    <message>
        <source>Decision %1 made “%2” count as “%3” already. Split it first.</source>
        <translation>决定 %1 已把“%2”算作“%3”。请先拆分。</translation>
    </message>
    <message>
        <source>“%1” counts as “%2” already: that would go round in a circle.</source>
        <translation>“%1”已经算作“%2”：这样会形成循环。</translation>
    </message>
    <message>
        <source>Decision %1 says that “%2” and “%3” are not the same. Take it back first.</source>
        <translation>决定 %1 说“%2”和“%3”不是同一个。请先撤回该决定。</translation>
    </message>
    <message>
        <source>Both stand beside the credit code %1.</source>
        <translation>两者旁边都写着信用代码 %1。</translation>
    </message>
    <message>
        <source>Another engine read “%1” where “%2” stands.</source>
        <translation>另一个引擎在“%2”处读作“%1”。</translation>
    </message>
    <message>
        <source>The same but for brackets.</source>
        <translation>除括号外相同。</translation>
    </message>
    <message>
        <source>The same but for characters in their traditional form.</source>
        <translation>除繁体字外相同。</translation>
    </message>
    <message>
        <source>The same but for the legal form, which one leaves out.</source>
        <translation>除法律形式外相同，其中一个省略了它。</translation>
    </message>
    <message>
        <source>The same but for the legal form.</source>
        <translation>除法律形式外相同。</translation>
    </message>
    <message>
        <source>The same, with a damaged 有限公司.</source>
        <translation>相同，但“有限公司”有损坏。</translation>
    </message>
    <message>
        <source>The same but for “%1”, once or twice.</source>
        <translation>除“%1”出现一次或两次外相同。</translation>
    </message>
    <message>
        <source>The same but for “%1”.</source>
        <translation>除“%1”外相同。</translation>
    </message>
    <message>
        <source>By its name a part of “%1”.</source>
        <translation>从名称看是“%1”的一部分。</translation>
    </message>
    <message>
        <source>They differ in characters that look alike: %1.</source>
        <translation>差别仅在形近字：%1。</translation>
    </message>
    <message>
        <source>Their credit codes differ: %1 and %2.</source>
        <translation>信用代码不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>A %1 may be a legal person of its own.</source>
        <translation>%1可能是独立法人。</translation>
    </message>
    <message>
        <source>The numbers in the names differ.</source>
        <translation>名称中的数字不同。</translation>
    </message>
    <message>
        <source>They name different places: %1 and %2.</source>
        <translation>名称中的地名不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>One is a branch (分公司), the other is not.</source>
        <translation>一个是分公司，另一个不是。</translation>
    </message>
    <message>
        <source>One name only ends in the other: they may be two institutions.</source>
        <translation>一个名称只是以另一个结尾：可能是两家单位。</translation>
    </message>
    <message>
        <source>Their legal forms differ: %1 and %2.</source>
        <translation>法律形式不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>One is a group (集团), the other is not.</source>
        <translation>一个是集团，另一个不是。</translation>
    </message>
    <message>
        <source>One document names one as the buyer and the other as a supplier.</source>
        <translation>有一份文件把一个列为采购人，把另一个列为供应商。</translation>
    </message>
    <message>
        <source>One document names both among its suppliers and bidders.</source>
        <translation>有一份文件把两者都列在供应商和投标人中。</translation>
    </message>
    <message>
        <source>One is named as an agency only, the other is not.</source>
        <translation>一个只作为代理机构出现，另一个不是。</translation>
    </message>
    <message>
        <source>The watch-list was refused without a reason.</source>
        <translation>监控清单被拒绝，未说明原因。</translation>
    </message>
    <message>
        <source>Checking the case was cancelled.</source>
        <translation>案卷检查已取消。</translation>
    </message>
    <message>
        <source>The file's structure is damaged: %1.</source>
        <translation>文件结构已损坏：%1。</translation>
    </message>
    <message>
        <source>The %1 is missing from the case file.</source>
        <translation>案卷文件中缺少%1。</translation>
    </message>
    <message>
        <source>The %1 was changed in the case file.</source>
        <translation>案卷文件中的%1被改动过。</translation>
    </message>
    <message>
        <source>The %1 does not belong in the case file.</source>
        <translation>%1不属于该案卷文件。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” refers to a row of “%3” that is not there.</source>
        <translation>“%2”的第 %1 行引用了“%3”中不存在的行。</translation>
    </message>
    <message>
        <source>The counts kept for document %1 (“%2”) differ from its pages and findings.</source>
        <translation>文档 %1（“%2”）所记的数目与其页和发现不符。</translation>
    </message>
    <message>
        <source>The audit log lacks entry %1.</source>
        <translation>审计日志缺少第 %1 条。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log (%2, %3) was changed after it was written.</source>
        <translation>审计日志第 %1 条（%2，%3）在写入之后被改动过。</translation>
    </message>
    <message>
        <source>Entries were cut from the end of the audit log, after entry %1.</source>
        <translation>审计日志末尾、第 %1 条之后的条目被删去。</translation>
    </message>
    <message>
        <source>The watch-list “%1” was changed: it differs from its SHA-256.</source>
        <translation>监控清单“%1”被改动过：与其 SHA-256 不符。</translation>
    </message>
    <message>
        <source>The original %1 was changed: its SHA-256 is %2 instead of %3.</source>
        <translation>原件 %1 被改动过：其 SHA-256 是 %2，应为 %3。</translation>
    </message>
    <message>
        <source>The stored text of %1 is damaged.</source>
        <translation>%1 的存储文字已损坏。</translation>
    </message>
    <message>
        <source>The searchable text of %1 differs from what was read.</source>
        <translation>%1 的可检索文字与读出的不符。</translation>
    </message>
    <message>
        <source>The search index does not fit the text: %1.</source>
        <translation>检索索引与文字不符：%1。</translation>
    </message>
    <message>
        <source>The search index does not fit the notes and names: %1.</source>
        <translation>检索索引与批注和名称不符：%1。</translation>
    </message>
    <message>
        <source>Compacting “%1” needs %2 beside it, and %3 are free. Free some space and try again.</source>
        <translation>压缩“%1”需要在其旁边有 %2 空间，现有 %3。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Compacting was cancelled; the case is as it was.</source>
        <translation>压缩已取消；案卷保持原样。</translation>
    </message>
    <message>
        <source>Another program wrote to the case while it was compacted. It is as it was; close the other program and try again.</source>
        <translation>压缩期间另一个程序写入了案卷。案卷保持原样；请关闭该程序后再试。</translation>
    </message>
    <message>
        <source>Another program is writing to the case; it is as it was.</source>
        <translation>另一个程序正在写入案卷；案卷保持原样。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was written.</source>
        <translation>复制已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>A case is not replaced by its copy; give another name.</source>
        <translation>不能用副本覆盖案卷本身；请换一个名称。</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”. Choose another folder.</source>
        <translation>“%1”中无法写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is being written to by another program all the time. Save the copy there, or wait until it has finished.</source>
        <translation>另一个程序一直在写入“%1”。请在那里保存副本，或等它结束。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing can be changed in it.</source>
        <translation>“%1”以只读方式打开，因此不能作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is not a TenderTrace case. Choose a file that ends in .ttcase.</source>
        <translation>“%1”不是 TenderTrace 案卷。请选择以 .ttcase 结尾的文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Check its permissions.</source>
        <translation>无权读取“%1”。请检查其权限。</translation>
    </message>
    <message>
        <source>Update TenderTrace to work on it, or open it for reading only.</source>
        <translation>请更新 TenderTrace 后再处理它，或以只读方式打开。</translation>
    </message>
    <message>
        <source>Update TenderTrace to open it.</source>
        <translation>请更新 TenderTrace 后再打开它。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer TenderTrace. %2 The file was left as it is.</source>
        <translation>“%1”由更新版本的 TenderTrace 写成。%2 文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not say which case it is. Use the latest backup.</source>
        <translation>“%1”已损坏：其中没有说明是哪个案卷。请使用最近的备份。</translation>
    </message>
    <message>
        <source>“%1” may only be read. Open it for reading only, or copy it first.</source>
        <translation>“%1”只能读取。请以只读方式打开，或先复制一份。</translation>
    </message>
    <message>
        <source>“%1” was made by an older TenderTrace and must be brought up to date once. Open it for writing; a backup is kept beside it.</source>
        <translation>“%1”由较旧的 TenderTrace 建立，需要升级一次。请以可写方式打开；旁边会保留备份。</translation>
    </message>
    <message>
        <source>“%1” is in a place where nothing can be written. Open it for reading only, or copy it first.</source>
        <translation>“%1”所在位置不能写入。请以只读方式打开，或先复制一份。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the case for reading only, or copy it first.</source>
        <translation>“%1”的文件夹不能写入。请以只读方式打开案卷，或先复制一份。</translation>
    </message>
    <message>
        <source>No lock could be made beside “%1”: the disk may be full. Free some space, or open the case for reading only.</source>
        <translation>无法在“%1”旁边建立锁文件：磁盘可能已满。请腾出空间，或以只读方式打开案卷。</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program (%2, process %3 on %4). Close it there, or open it here for reading only.</source>
        <translation>“%1”已在另一个窗口或程序中打开（%2，%4 上的进程 %3）。请在那里关闭，或在这里以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” is a case without its tables. Use the latest backup.</source>
        <translation>“%1”是一个没有数据表的案卷。请使用最近的备份。</translation>
    </message>
    <message>
        <source>“%1” exists already. Open it, or choose another name for the new case.</source>
        <translation>“%1”已存在。请打开它，或为新案卷另取名称。</translation>
    </message>
    <message>
        <source>There is no folder “%1” to make the case in.</source>
        <translation>没有可以建立案卷的文件夹“%1”。</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”. Choose another folder for the new case.</source>
        <translation>“%1”中无法写入。请为新案卷选择其他文件夹。</translation>
    </message>
    <message>
        <source>The new case could not be put at “%1”.</source>
        <translation>无法把新案卷放到“%1”。</translation>
    </message>
    <message>
        <source>The recovery was cancelled; nothing was written.</source>
        <translation>恢复已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The case was written by a newer TenderTrace. Update TenderTrace to recover it.</source>
        <translation>该案卷由更新版本的 TenderTrace 写成。请更新 TenderTrace 后再恢复。</translation>
    </message>
    <message>
        <source>The file's header was damaged and was made again.</source>
        <translation>文件头已损坏，已重新建立。</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>没有打开的案卷。</translation>
    </message>
    <message>
        <source>That range is not in the page's text.</source>
        <translation>该范围不在本页文字之内。</translation>
    </message>
    <message>
        <source>A correction stays within one line. Correct each line by itself.</source>
        <translation>一处更正不能跨行。请逐行更正。</translation>
    </message>
    <message>
        <source>A correction stays within one cell. Correct each cell by itself.</source>
        <translation>一处更正不能跨单元格。请逐格更正。</translation>
    </message>
    <message>
        <source>That is what the page says already.</source>
        <translation>本页已经是这样写的。</translation>
    </message>
    <message>
        <source>“%1” is corrected already. Correct all of it together.</source>
        <translation>“%1”已有更正。请一并更正。</translation>
    </message>
    <message>
        <source>There is no text correction %1 in this case.</source>
        <translation>本案卷中没有文字更正 %1。</translation>
    </message>
    <message>
        <source>Document %1 has no page %2 in this case.</source>
        <translation>本案卷的文档 %1 没有第 %2 页。</translation>
    </message>
    <message>
        <source>A page is turned by 0, 90, 180 or 270 degrees.</source>
        <translation>页面只能旋转 0、90、180 或 270 度。</translation>
    </message>
    <message>
        <source>Document %1 has places 1 to %2.</source>
        <translation>文档 %1 的位置为 1 到 %2。</translation>
    </message>
    <message>
        <source>There is no room beside “%1” for a working copy of the damaged case; free some space and try again.</source>
        <translation>“%1”旁边没有空间存放受损案卷的工作副本；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 bytes of the damaged file could not be read from the disk.</source>
        <translation>受损文件中有 %1 字节无法从磁盘读出。</translation>
    </message>
    <message>
        <source>The working copy of the damaged case cannot be opened.</source>
        <translation>无法打开受损案卷的工作副本。</translation>
    </message>
    <message>
        <source>The list of what is in the case is damaged, so nothing in it can be told apart. Use the latest backup.</source>
        <translation>案卷的内容目录已损坏，其中的内容无法区分。请使用最近的备份。</translation>
    </message>
    <message>
        <source>Adding “%1” was cancelled; nothing of it was stored.</source>
        <translation>添加“%1”已取消；没有存入任何内容。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk it is on and add it again.</source>
        <translation>“%1”无法读到末尾。请检查所在磁盘后重新添加。</translation>
    </message>
    <message>
        <source>“%1” is an empty file, so there is nothing to add.</source>
        <translation>“%1”是空文件，没有可添加的内容。</translation>
    </message>
    <message>
        <source>There is no document %1 in this case.</source>
        <translation>本案卷中没有文档 %1。</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Add it again.</source>
        <translation>“%1”在读取期间发生变化。请重新添加。</translation>
    </message>
    <message>
        <source>Document %1 has no pages.</source>
        <translation>文档 %1 没有页面。</translation>
    </message>
    <message>
        <source>Edit %1 (%2) was changed after it was made.</source>
        <translation>编辑 %1（%2）在作出之后被改动过。</translation>
    </message>
    <message>
        <source>Edits were cut from the end, after edit %1.</source>
        <translation>末尾、编辑 %1 之后的编辑被删去。</translation>
    </message>
    <message>
        <source>The log undid or redid edit %1, which is not there.</source>
        <translation>日志撤销或重做了不存在的编辑 %1。</translation>
    </message>
    <message>
        <source>Edit %1 is marked %2, but the log leaves it %3.</source>
        <translation>编辑 %1 标记为 %2，而按日志应为 %3。</translation>
    </message>
    <message>
        <source>What people last made of %1 is not what the case holds.</source>
        <translation>%1 最后被改成的样子与案卷所存不符。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2: %3 is no longer as that left it. Nothing was changed.</source>
        <translation>“%1”不能被%2：%3 已不是当时的样子。没有作任何更改。</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation>本案卷中没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is no edit %1 in this case.</source>
        <translation>本案卷中没有编辑 %1。</translation>
    </message>
    <message>
        <source>Edit %1 is damaged in the case file. Use the latest backup.</source>
        <translation>编辑 %1 在案卷文件中已损坏。请使用最近的备份。</translation>
    </message>
    <message>
        <source>There is no finding %1 in this case.</source>
        <translation>本案卷中没有发现 %1。</translation>
    </message>
    <message>
        <source>Finding %1 is damaged in the case file. Analyse its document again.</source>
        <translation>发现 %1 在案卷文件中已损坏。请重新分析其文档。</translation>
    </message>
    <message>
        <source>The %1 “%2” on page %3 has no proper value and cannot be stored.</source>
        <translation>第 %3 页的 %1“%2”没有正确的值，无法存储。</translation>
    </message>
    <message>
        <source>A correction needs the corrected value, and only a correction has one.</source>
        <translation>更正需要给出更正后的值，也只有更正才带值。</translation>
    </message>
    <message>
        <source>Finding %1 is of type %2 and can only be corrected within that type.</source>
        <translation>发现 %1 的类型是 %2，只能在该类型之内更正。</translation>
    </message>
    <message>
        <source>There is no %1 in this case.</source>
        <translation>本案卷中没有 %1。</translation>
    </message>
    <message>
        <source>“%1” names nothing: write finding, document or note and its number, or page and document/page.</source>
        <translation>“%1”不指任何对象：请写 finding、document 或 note 加编号，或 page 加 文档/页。</translation>
    </message>
    <message>
        <source>A colour needs the name of a tag.</source>
        <translation>颜色要配上标签的名称。</translation>
    </message>
    <message>
        <source>“%1” is no colour; write it as #rrggbb, such as #c0392b.</source>
        <translation>“%1”不是颜色；请写成 #rrggbb，例如 #c0392b。</translation>
    </message>
    <message>
        <source>A finding cannot be linked with itself.</source>
        <translation>发现不能与自身关联。</translation>
    </message>
    <message>
        <source>A link needs words, such as “same contract”.</source>
        <translation>关联需要说明文字，例如“同一合同”。</translation>
    </message>
    <message>
        <source>Page %1 of document %2 does not say “%3”.</source>
        <translation>文档 %2 的第 %1 页没有写“%3”。</translation>
    </message>
    <message>
        <source>A note needs a text or a tag.</source>
        <translation>批注需要文字或标签。</translation>
    </message>
    <message>
        <source>Finding %1 belongs to another document.</source>
        <translation>发现 %1 属于另一份文档。</translation>
    </message>
    <message>
        <source>A note on a place needs the document that the place is in.</source>
        <translation>对某处的批注需要指明所在文档。</translation>
    </message>
    <message>
        <source>A note on a region needs the page that the region is on.</source>
        <translation>对区域的批注需要指明所在页。</translation>
    </message>
    <message>
        <source>There is no note %1 in this case.</source>
        <translation>本案卷中没有批注 %1。</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>案卷已关闭。</translation>
    </message>
    <message>
        <source>The stored original is damaged (piece %1, SQLite %2).</source>
        <translation>存储的原件已损坏（第 %1 块，SQLite %2）。</translation>
    </message>
    <message>
        <source>The original of document %1 (“%2”) was altered or is damaged: it no longer has the SHA-256 it was imported with. Nothing in it is evidence any more; use a backup, or import the file again.</source>
        <translation>文档 %1（“%2”）的原件被改动或已损坏：其 SHA-256 与导入时不同。其中的内容不能再作为证据；请使用备份，或重新导入该文件。</translation>
    </message>
    <message>
        <source>There is no decision %1 that could be taken back.</source>
        <translation>没有可撤回的决定 %1。</translation>
    </message>
    <message>
        <source>A document is no copy of itself. Name two documents.</source>
        <translation>文档不是它自己的副本。请指明两份文档。</translation>
    </message>
    <message>
        <source>Documents %1 and %2 count as one. Take that back first.</source>
        <translation>文档 %1 和 %2 算作一份。请先撤回该决定。</translation>
    </message>
    <message>
        <source>Document %1 counts as a copy of document %2 already. Take that back first.</source>
        <translation>文档 %1 已算作文档 %2 的副本。请先撤回该决定。</translation>
    </message>
    <message>
        <source>Document %1 counts as a copy of document %2. They cannot be copies of each other.</source>
        <translation>文档 %1 算作文档 %2 的副本。两者不能互为副本。</translation>
    </message>
    <message>
        <source>Somebody said that documents %1 and %2 are different. Take that back first.</source>
        <translation>有人说过文档 %1 和 %2 不同。请先撤回该决定。</translation>
    </message>
    <message>
        <source>Page %1 of document %2 has not been read yet.</source>
        <translation>文档 %2 的第 %1 页尚未读取。</translation>
    </message>
    <message>
        <source>The stored text of page %1 of document %2 is damaged; read the page again.</source>
        <translation>文档 %2 第 %1 页的存储文字已损坏；请重新读取该页。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” has no longer all that belonged to it: %3.</source>
        <translation>“%2”第 %1 行所附的内容已不齐全：%3。</translation>
    </message>
    <message>
        <source>%1 pages lost the text that was read; they are read again when the case is opened.</source>
        <translation>%1 页失去了读出的文字；打开案卷时会重新读取。</translation>
    </message>
    <message>
        <source>The original of document %1 (“%2”, SHA-256 %3) is damaged and was left out. Import the same file again to bring it back.</source>
        <translation>文档 %1（“%2”，SHA-256 %3）的原件已损坏，未予保留。重新导入同一文件即可补回。</translation>
    </message>
    <message>
        <source>The index “%1” could not be made again: %2.</source>
        <translation>索引“%1”无法重建：%2。</translation>
    </message>
    <message>
        <source>The case lost its identity and has a new one.</source>
        <translation>案卷失去了标识，已给予新的标识。</translation>
    </message>
    <message>
        <source>Entries are missing at the end of the log, after entry %1.</source>
        <translation>日志末尾、第 %1 条之后缺少条目。</translation>
    </message>
    <message>
        <source>The log holds up to entry %1 (%2); %3 later entries are set aside below.</source>
        <translation>日志保留到第 %1 条（%2）；其后 %3 条另列于下。</translation>
    </message>
    <message>
        <source>What people did cannot be undone any more: it does not lead to what could be saved. The %1 edits, with what they changed from what to what, are set aside below.</source>
        <translation>无法再撤销以前的操作：它们推不出所能保存的内容。这 %1 项编辑及其前后内容另列于下。</translation>
    </message>
    <message>
        <source>The working copy cannot be opened.</source>
        <translation>无法打开工作副本。</translation>
    </message>
    <message>
        <source>The file is too short to hold anything of a case.</source>
        <translation>文件太短，容不下任何案卷内容。</translation>
    </message>
    <message>
        <source>There is no room beside “%1” to work in.</source>
        <translation>“%1”旁边没有可用的工作空间。</translation>
    </message>
    <message>
        <source>The working copy cannot be written.</source>
        <translation>工作副本无法写入。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>What a check says of the new case:</source>
        <translation>对新案卷的检查结果：</translation>
    </message>
    <message>
        <source>Table “%1”: rows that could not be read: %2.</source>
        <translation>表“%1”：无法读出的行：%2。</translation>
    </message>
    <message>
        <source>Table “%1”: %2 rows were damaged and are set aside below.</source>
        <translation>表“%1”：%2 行已损坏，另列于下。</translation>
    </message>
    <message>
        <source>Table “%1” could not be found.</source>
        <translation>找不到表“%1”。</translation>
    </message>
    <message>
        <source>Which numbers were given out is partly lost: a number of a removed note or finding may be used again.</source>
        <translation>已用编号的记录有缺失：已删除批注或发现的编号可能被再次使用。</translation>
    </message>
    <message>
        <source>There is no saved search “%1” in this case.</source>
        <translation>本案卷中没有已存检索“%1”。</translation>
    </message>
    <message>
        <source>There is a saved search “%1” already. Choose another name, or remove that one first.</source>
        <translation>已有名为“%1”的已存检索。请换一个名称，或先删除它。</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search for.</source>
        <translation>已存检索需要名称和检索内容。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已存检索需要名称。</translation>
    </message>
    <message>
        <source>The migration %1 has no proper head.</source>
        <translation>迁移 %1 没有正确的文件头。</translation>
    </message>
    <message>
        <source>The migrations have a gap before version %1.</source>
        <translation>版本 %1 之前缺少迁移。</translation>
    </message>
    <message>
        <source>No migrations are compiled in.</source>
        <translation>程序中没有编入迁移。</translation>
    </message>
    <message>
        <source>The watch-list “%1” of the case is damaged; add it again.</source>
        <translation>案卷的监控清单“%1”已损坏；请重新添加。</translation>
    </message>
    <message>
        <source>A watch-list needs a name and content.</source>
        <translation>监控清单需要名称和内容。</translation>
    </message>
    <message>
        <source>The case uses no watch-list “%1”.</source>
        <translation>本案卷未使用监控清单“%1”。</translation>
    </message>
    <message>
        <source>“%1” is missing from the bundle.</source>
        <translation>证据包中缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a link; a bundle holds files only.</source>
        <translation>“%1”是链接；证据包中只能有文件。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than any bundle's.</source>
        <translation>“%1”比任何证据包中的都大。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is outside of the bundle's folder.</source>
        <translation>“%1”在证据包文件夹之外。</translation>
    </message>
    <message>
        <source>“%1” is a name that leads outside of the bundle.</source>
        <translation>“%1”这个名称指向证据包之外。</translation>
    </message>
    <message>
        <source>“%1” is there more than once.</source>
        <translation>“%1”出现不止一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked: it is damaged.</source>
        <translation>“%1”无法解包：已损坏。</translation>
    </message>
    <message>
        <source>Checking the bundle was cancelled.</source>
        <translation>证据包检查已取消。</translation>
    </message>
    <message>
        <source>There is no bundle “%1”.</source>
        <translation>没有证据包“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no bundle: it is no file and no folder.</source>
        <translation>“%1”不是证据包：既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>“%1” may not be read.</source>
        <translation>无权读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no bundle: it is no zip file, or one that was cut short or damaged. Ask for it again.</source>
        <translation>“%1”不是证据包：不是 zip 文件，或被截断、已损坏。请对方重新发送。</translation>
    </message>
    <message>
        <source>The disk became full while “%1” was written. Free some space and export again.</source>
        <translation>写入“%1”时磁盘已满。请腾出空间后重新导出。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder's permissions and export again.</source>
        <translation>无法写入“%1”。请检查文件夹权限后重新导出。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>An original could not be read from the case. Check the case for damage.</source>
        <translation>无法从案卷中读出一份原件。请检查案卷是否损坏。</translation>
    </message>
    <message>
        <source>The original of “%1” in the case is not what was imported. Check the case before anything is exported from it.</source>
        <translation>案卷中“%1”的原件与导入时不同。导出任何内容之前请先检查案卷。</translation>
    </message>
    <message>
        <source>Another program changed the case during the export. Export again when it has finished.</source>
        <translation>导出期间另一个程序更改了案卷。请在它结束后重新导出。</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the bundle another name.</source>
        <translation>“%1”已存在。请为证据包另取名称。</translation>
    </message>
    <message>
        <source>There is no folder “%1” for the bundle.</source>
        <translation>没有可放证据包的文件夹“%1”。</translation>
    </message>
    <message>
        <source>No folder could be made beside “%1”.</source>
        <translation>无法在“%1”旁边建立文件夹。</translation>
    </message>
    <message>
        <source>The bundle could not be put at “%1”.</source>
        <translation>无法把证据包放到“%1”。</translation>
    </message>
    <message>
        <source>“%1” is cut short.</source>
        <translation>“%1”被截断。</translation>
    </message>
    <message>
        <source>Line %1 of “%2” is no hash and name.</source>
        <translation>“%2”第 %1 行不是“散列值加名称”。</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which does not belong there.</source>
        <translation>“%1”列出了不属于那里的“%2”。</translation>
    </message>
    <message>
        <source>“%1” names “%2” more than once.</source>
        <translation>“%1”不止一次列出“%2”。</translation>
    </message>
    <message>
        <source>“%1” was changed: its SHA-256 is %2 instead of %3.</source>
        <translation>“%1”被改动过：其 SHA-256 是 %2，应为 %3。</translation>
    </message>
    <message>
        <source>“%1” does not hold the file that its name says.</source>
        <translation>“%1”中不是其名称所说的文件。</translation>
    </message>
    <message>
        <source>“%1” was added: no manifest names it.</source>
        <translation>“%1”是后来加入的：没有清单列出它。</translation>
    </message>
    <message>
        <source>“%1” does not say how much the bundle holds.</source>
        <translation>“%1”没有说明证据包的大小。</translation>
    </message>
    <message>
        <source>The bundle holds %1 bytes in %2 files instead of the %3 bytes in %4 files that it says.</source>
        <translation>证据包有 %2 个文件共 %1 字节，而它自称有 %4 个文件共 %3 字节。</translation>
    </message>
    <message>
        <source>The audit log is broken at entry %1.</source>
        <translation>审计日志在第 %1 条处断裂。</translation>
    </message>
    <message>
        <source>The audit log does not end where “%1” says.</source>
        <translation>审计日志没有在“%1”所说之处结束。</translation>
    </message>
    <message>
        <source>“%1” is no evidence bundle: it has no proper bagit.txt.</source>
        <translation>“%1”不是证据包：没有正确的 bagit.txt。</translation>
    </message>
    <message>
        <source>Looking for copies was cancelled.</source>
        <translation>查找副本已取消。</translation>
    </message>
    <message>
        <source>No party in this case is called “%1”; 'tendertrace-cli entities CASE' lists the names.</source>
        <translation>本案卷中没有名为“%1”的参与方；'tendertrace-cli entities CASE' 会列出名称。</translation>
    </message>
    <message>
        <source>Its name does not say that “%1” is a part of “%2”.</source>
        <translation>从名称看不出“%1”是“%2”的一部分。</translation>
    </message>
    <message>
        <source>“%1” counts as itself: there is nothing to split.</source>
        <translation>“%1”独立计数：没有可拆分的。</translation>
    </message>
    <message>
        <source>Nobody said that “%1” and “%2” are not the same.</source>
        <translation>没有人说过“%1”和“%2”不是同一个。</translation>
    </message>
    <message>
        <source>The disk became full while the bundle was packed. Free some space and export again.</source>
        <translation>打包证据包时磁盘已满。请腾出空间后重新导出。</translation>
    </message>
    <message>
        <source>The passphrase is empty; a file is not sealed without one.</source>
        <translation>密码短语为空；没有它文件不会被密封。</translation>
    </message>
    <message>
        <source>There is no memory for the passphrase.</source>
        <translation>没有足够内存处理密码短语。</translation>
    </message>
    <message>
        <source>This passphrase could be guessed by a machine that has the file. Six random words, or 16 random letters and digits, could not.</source>
        <translation>持有该文件的人用机器就能猜出这个密码短语。六个随机的词，或 16 个随机字母和数字，则猜不出。</translation>
    </message>
    <message>
        <source>Turning the passphrase into a key needs %1 MB of memory, which this computer does not have free. Close other programs and try again.</source>
        <translation>由密码短语生成密钥需要 %1 MB 内存，本机没有这么多空闲内存。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>“%1” is not a sealed file. Choose a file that ends in .ttseal.</source>
        <translation>“%1”不是密封文件。请选择以 .ttseal 结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” was sealed by a newer TenderTrace, or altered. Update TenderTrace to open it.</source>
        <translation>“%1”由更新版本的 TenderTrace 密封，或被改动过。请更新 TenderTrace 后再打开。</translation>
    </message>
    <message>
        <source>“%1” was altered: its head asks for what no TenderTrace writes.</source>
        <translation>“%1”被改动过：其文件头的要求不是任何 TenderTrace 写出的。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was altered.</source>
        <translation>密码短语错误，或文件被改动过。</translation>
    </message>
    <message>
        <source>“%1” was altered or cut short after it was sealed. Nothing of it was used; ask for another copy.</source>
        <translation>“%1”在密封之后被改动或截断。其中的内容一概未用；请对方另发一份。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: the disk or its connection failed.</source>
        <translation>“%1”无法读到末尾：磁盘或其连接出错。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>A file is not replaced by itself; give another name.</source>
        <translation>不能用文件覆盖其自身；请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Export the bundle as a .zip file and seal that.</source>
        <translation>“%1”是文件夹。请把证据包导出为 .zip 文件再密封。</translation>
    </message>
    <message>
        <source>“%1:%2” is not understood. Write for example %3.</source>
        <translation>无法理解“%1:%2”。请写成例如 %3。</translation>
    </message>
    <message>
        <source>Something to search for is missing beside OR, AND, NOT or within “()”. Write for example “阿里云 OR 腾讯云”; to search for the word OR itself write it in quotation marks or small.</source>
        <translation>OR、AND、NOT 旁边或“()”之内缺少检索内容。请写成例如“阿里云 OR 腾讯云”；要检索 OR 这个词本身，请加引号或写成小写。</translation>
    </message>
    <message>
        <source>The search has too many parentheses within one another. Use at most %1.</source>
        <translation>检索中括号嵌套过多。最多 %1 层。</translation>
    </message>
    <message>
        <source>A “(” is not closed. Write “)” where the group ends, or put the words in quotation marks.</source>
        <translation>“(”没有闭合。请在分组结束处写“)”，或把词语放进引号。</translation>
    </message>
    <message>
        <source>There is nothing to search for. Write one or more words, for example 阿里云 or H800.</source>
        <translation>没有检索内容。请写一个或多个词，例如 阿里云 或 H800。</translation>
    </message>
    <message>
        <source>NOT and “-” take away from what other words find. Write what is to be found as well, for example “云服务 -阿里云”.</source>
        <translation>NOT 和“-”是从其他词的结果中排除。请同时写出要找的内容，例如“云服务 -阿里云”。</translation>
    </message>
    <message>
        <source>“%1” leaves nothing to look in. Write for example in:notes,names.</source>
        <translation>“%1”没有留下可检索的范围。请写成例如 in:notes,names。</translation>
    </message>
    <message>
        <source>Filters stand beside the words, and all of them must hold: OR joins words, or values of one filter. Write for example “kind:award,budget 阿里云”, or search twice.</source>
        <translation>筛选条件写在词语旁边，且须全部满足：OR 连接的是词语或同一条件的多个值。请写成例如“kind:award,budget 阿里云”，或分两次检索。</translation>
    </message>
    <message>
        <source>Findings are chosen by filters only (%1). Words are looked for by the search.</source>
        <translation>发现只能用筛选条件选取（%1）。词语请用检索查找。</translation>
    </message>
    <message>
        <source>The quotation mark in the search is not closed. Write “"…"” around the words that belong together, or leave the mark out.</source>
        <translation>检索中的引号没有闭合。请用“"…"”括住相连的词语，或去掉引号。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. The filters are %2. To search for the text itself put it in quotation marks.</source>
        <translation>没有筛选条件“%1:”。可用的是 %2。要检索文字本身，请加引号。</translation>
    </message>
    <message>
        <source>The search is too long. Use at most %1 words and %2 characters.</source>
        <translation>检索内容过长。最多 %1 个词、%2 个字符。</translation>
    </message>
    <message>
        <source>Hashing was cancelled.</source>
        <translation>计算散列值已取消。</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>文件无法读到末尾。</translation>
    </message>
    <message>
        <source>“%1” is there already and is not overwritten; choose another name.</source>
        <translation>“%1”已存在，不会被覆盖；请换一个名称。</translation>
    </message>
    <message>
        <source>There is no room for “%1”; free some space and try again.</source>
        <translation>没有空间存放“%1”；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” is not there. If it is on a stick or a network folder, connect it again.</source>
        <translation>“%1”不在了。如果它在 U 盘或网络文件夹上，请重新连接。</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder.</source>
        <translation>无法写入“%1”；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: the disk, its connection or the permissions failed. Check them and try again.</source>
        <translation>无法读取或写入“%1”：磁盘、其连接或权限出错。请检查后再试。</translation>
    </message>
    <message>
        <source>“%1” is a folder; give the name of a file.</source>
        <translation>“%1”是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <source>There is no folder “%1”; choose another.</source>
        <translation>没有文件夹“%1”；请另选一个。</translation>
    </message>
    <message>
        <source>The model folder %1 holds more than one model for "%2": %3. Leave one.</source>
        <translation>模型文件夹 %1 中有不止一个“%2”模型：%3。请只留一个。</translation>
    </message>
    <message>
        <source>The OCR dictionary %1 cannot be read: it has no list "character_dict" of characters.</source>
        <translation>无法读取 OCR 字典 %1：其中没有字符列表“character_dict”。</translation>
    </message>
    <message>
        <source>The OCR dictionary %1 is missing. Install the models or choose Tesseract.</source>
        <translation>缺少 OCR 字典 %1。请安装模型，或选用 Tesseract。</translation>
    </message>
    <message>
        <source>The OCR dictionary %1 is empty.</source>
        <translation>OCR 字典 %1 是空的。</translation>
    </message>
    <message>
        <source>The dictionary %1 of the model folder %2 lists %3 characters, but its recogniser tells %4 apart (with the blank and the space %5 classes). They belong to different models; take both from the same one.</source>
        <translation>模型文件夹 %2 的字典 %1 列出 %3 个字符，而其识别模型区分 %4 类（连同空白符和空格为 %5 类）。两者属于不同的模型；请使用同一套。</translation>
    </message>
    <message>
        <source>The OCR model %1 is missing. Install the models or choose Tesseract.</source>
        <translation>缺少 OCR 模型 %1。请安装模型，或选用 Tesseract。</translation>
    </message>
    <message>
        <source>The OCR model %1 is not of the expected form.</source>
        <translation>OCR 模型 %1 的形式不符合预期。</translation>
    </message>
    <message>
        <source>The OCR model %1 cannot be loaded.</source>
        <translation>无法加载 OCR 模型 %1。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>There is not enough memory to read this page.</source>
        <translation>内存不足，无法读取本页。</translation>
    </message>
    <message>
        <source>The OCR model failed on this page.</source>
        <translation>OCR 模型处理本页时出错。</translation>
    </message>
    <message>
        <source>The OCR recogniser %1 is not of the expected form.</source>
        <translation>OCR 识别模型 %1 的形式不符合预期。</translation>
    </message>
    <message>
        <source>The OCR recogniser is not of the expected form.</source>
        <translation>OCR 识别模型的形式不符合预期。</translation>
    </message>
    <message>
        <source>Tesseract's language data is not installed. Install the packages tesseract-ocr-chi-sim and tesseract-ocr-eng.</source>
        <translation>没有安装 Tesseract 的语言数据。请安装软件包 tesseract-ocr-chi-sim 和 tesseract-ocr-eng。</translation>
    </message>
    <message>
        <source>Tesseract failed on this page.</source>
        <translation>Tesseract 处理本页时出错。</translation>
    </message>
    <message>
        <source>There is no room for the copy; free some space on the temporary disk.</source>
        <translation>没有空间存放副本；请在临时磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>There is no memory for a copy of "%1"; print it to a new PDF, import that and copy it.</source>
        <translation>没有足够内存制作“%1”的副本；请把它打印为新的 PDF，导入后再制作。</translation>
    </message>
    <message>
        <source>Pages of a copy are added in their order.</source>
        <translation>副本的页须按顺序加入。</translation>
    </message>
    <message>
        <source>Not every page was added to the copy.</source>
        <translation>不是每一页都已加入副本。</translation>
    </message>
    <message>
        <source>Picture %1 of "%2" is damaged; get the file again from its source.</source>
        <translation>“%2”的第 %1 幅图片已损坏；请从来源重新获取文件。</translation>
    </message>
    <message>
        <source>A picture in "%1" has %2 x %3 pixels; scale it down below 400 million and import it again.</source>
        <translation>“%1”中有一幅图片为 %2 × %3 像素；请缩小到 4 亿像素以下再导入。</translation>
    </message>
    <message>
        <source>The original is signed; its signature is void in the copy and holds for the original only.</source>
        <translation>原件带有签名；其签名在副本中无效，只对原件有效。</translation>
    </message>
    <message>
        <source>The original is encrypted; the copy is not.</source>
        <translation>原件已加密；副本没有加密。</translation>
    </message>
    <message>
        <source>Drawing was cancelled.</source>
        <translation>绘制已取消。</translation>
    </message>
    <message>
        <source>The password does not open "%1"; check it and try again.</source>
        <translation>密码打不开“%1”；请核对后再试。</translation>
    </message>
    <message>
        <source>The page is so large that it was read at a reduced resolution: %1 dpi instead of %2. Small print may be misread or missing.</source>
        <translation>页面过大，已降低分辨率读取：%1 dpi，而非 %2。小字可能误读或漏读。</translation>
    </message>
    <message>
        <source>The embedded text could not be read; the image was read instead.</source>
        <translation>无法读取内嵌文字；改为读取图像。</translation>
    </message>
    <message>
        <source>In %1 figures the first reading's commas were put right by the second; the digits are the same.</source>
        <translation>%1 个数字中，第一次读取的逗号已按第二次读取改正；数字本身相同。</translation>
    </message>
    <message>
        <source>No OCR engine is installed.</source>
        <translation>没有安装 OCR 引擎。</translation>
    </message>
    <message>
        <source>The page is a scan with an earlier OCR's hidden text; the image was read again.</source>
        <translation>本页是扫描件，带有先前 OCR 的隐藏文字；已重新读取图像。</translation>
    </message>
    <message>
        <source>The embedded text contains characters that cannot be right (a font without a character map); the image was read instead.</source>
        <translation>内嵌文字含有不可能正确的字符（字体缺少字符映射）；改为读取图像。</translation>
    </message>
    <message>
        <source>The embedded text repeats one character; the image was read instead.</source>
        <translation>内嵌文字反复出现同一字符；改为读取图像。</translation>
    </message>
    <message>
        <source>The embedded text covers only %1 % of the page; the image was read instead.</source>
        <translation>内嵌文字只覆盖页面的 %1 %；改为读取图像。</translation>
    </message>
    <message>
        <source>There is no OCR engine "%1": choose auto, paddle or tesseract.</source>
        <translation>没有 OCR 引擎“%1”：请选择 auto、paddle 或 tesseract。</translation>
    </message>
    <message>
        <source>There is no page image to prepare.</source>
        <translation>没有可处理的页面图像。</translation>
    </message>
    <message>
        <source>The reader program is of another version than this one; install both from one build.</source>
        <translation>读取程序与本程序版本不同；请安装同一次构建的两者。</translation>
    </message>
    <message>
        <source>The reader process sent something that is no answer.</source>
        <translation>读取进程发来的不是有效应答。</translation>
    </message>
    <message>
        <source>No file is open in the reader process.</source>
        <translation>读取进程中没有打开的文件。</translation>
    </message>
    <message>
        <source>There is no room for a page image; free some space on the temporary disk.</source>
        <translation>没有空间存放页面图像；请在临时磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The reader process opens only files that it was handed.</source>
        <translation>读取进程只打开交给它的文件。</translation>
    </message>
    <message>
        <source>This reader process only draws pages; it has no engine.</source>
        <translation>本读取进程只绘制页面；没有引擎。</translation>
    </message>
    <message>
        <source>The reader process writes only in its own folder.</source>
        <translation>读取进程只在自己的文件夹中写入。</translation>
    </message>
    <message>
        <source>Page %1 of "%2" could not be drawn.</source>
        <translation>“%2”的第 %1 页无法绘制。</translation>
    </message>
    <message>
        <source>No copy was begun in the reader process.</source>
        <translation>读取进程中没有开始任何副本。</translation>
    </message>
    <message>
        <source>The reader's answer for this page is damaged; read the page again.</source>
        <translation>读取进程对本页的应答已损坏；请重新读取本页。</translation>
    </message>
    <message>
        <source>This question has no such answer.</source>
        <translation>此问题没有这种答案。</translation>
    </message>
    <message>
        <source>Two documents are needed, the lower number first.</source>
        <translation>需要两份文件，编号小的在前。</translation>
    </message>
    <message>
        <source>Nothing was said about this.</source>
        <translation>对此尚无判定。</translation>
    </message>
    <message>
        <source>“%1” is not the one that was made with this bundle.</source>
        <translation>“%1”不是随此证据包生成的那一份。</translation>
    </message>
</context>
<context>
    <name>tt::SessionEvents</name>
    <message>
        <source>Nothing is being imported or read.</source>
        <translation>没有正在导入或识读的内容。</translation>
    </message>
    <message>
        <source>Files are being stored.</source>
        <translation>正在保存文件。</translation>
    </message>
    <message>
        <source>Pages are being read.</source>
        <translation>正在识读页面。</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>识读已暂停。</translation>
    </message>
    <message>
        <source>Reading is being cancelled.</source>
        <translation>正在取消识读。</translation>
    </message>
    <message>
        <source>The case was copied.</source>
        <translation>案卷已复制。</translation>
    </message>
    <message>
        <source>A sealed copy was saved.</source>
        <translation>已保存加密副本。</translation>
    </message>
    <message>
        <source>A sealed copy was opened.</source>
        <translation>已打开加密副本。</translation>
    </message>
    <message>
        <source>The case was compacted.</source>
        <translation>案卷已压缩整理。</translation>
    </message>
    <message>
        <source>What could be saved of a damaged case was saved.</source>
        <translation>受损案卷中能保存的内容已保存。</translation>
    </message>
    <message>
        <source>Pages read: %1; failed: %2; files that failed: %3.</source>
        <translation>已识读 %1 页；失败 %2 页；失败的文件 %3 个。</translation>
    </message>
    <message>
        <source>Document %1 was stored.</source>
        <translation>文档 %1 已保存。</translation>
    </message>
    <message>
        <source>A case was opened for reading only.</source>
        <translation>已以只读方式打开案卷。</translation>
    </message>
    <message>
        <source>A case was opened.</source>
        <translation>已打开案卷。</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>案卷已关闭。</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>分析已停止。</translation>
    </message>
    <message>
        <source>The analysis is done.</source>
        <translation>分析已完成。</translation>
    </message>
    <message>
        <source>Documents: %1 of %2; failed: %3.</source>
        <translation>文档：%1/%2；失败：%3。</translation>
    </message>
    <message>
        <source>Originals checked: %1; altered: %2.</source>
        <translation>已核对原件 %1 份；被改动 %2 份。</translation>
    </message>
</context>
<context>
    <name>tt::SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <translation>%1：恢复默认</translation>
    </message>
</context>
<context>
    <name>tt::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些字词。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search settings (%1)</source>
        <translation>搜索设置（%1）</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>关闭（%1）</translation>
    </message>
    <message>
        <source>What is set takes effect at once.</source>
        <translation>设置立即生效。</translation>
    </message>
    <message>
        <source>All back to default</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Undo: all as it was set</source>
        <translation>撤销：恢复刚才的设置</translation>
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
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <source>No US technology</source>
        <translation>无美国技术</translation>
    </message>
    <message>
        <source>sum in dispute</source>
        <translation>金额有争议</translation>
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
    <message>
        <source>Show import</source>
        <translation>显示导入</translation>
    </message>
    <message>
        <source>One row for each document (F9)</source>
        <translation>每份文件一行（F9）</translation>
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
    <message>
        <source>No notice names a buyer</source>
        <translation>各公告均未写明采购人</translation>
    </message>
    <message>
        <source>Its notices are one project, but two of them were said to be of two purchases: take one of the answers back</source>
        <translation>各公告属同一项目，但其中两份曾被认定为两次采购：请撤回其中一项判定</translation>
    </message>
    <message>
        <source>an earlier stage of the same purchase</source>
        <translation>同一采购的较早阶段</translation>
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
        <source>No sum known</source>
        <translation>金额不详</translation>
    </message>
    <message>
        <source>In purchases that were awarded</source>
        <translation>采购已中标或成交</translation>
    </message>
    <message>
        <source>Other technologies that were named</source>
        <translation>其他被点名的技术</translation>
    </message>
    <message>
        <source>1 intermediary that won</source>
        <translation>1 家中标的中间商</translation>
    </message>
    <message>
        <source>%1 intermediaries that won</source>
        <translation>%1 家中标的中间商</translation>
    </message>
    <message>
        <source>1 intermediary, only proposed</source>
        <translation>1 家仅为拟定供应商</translation>
    </message>
    <message>
        <source>%1 intermediaries, only proposed</source>
        <translation>%1 家仅为拟定供应商</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>Tally of %1</source>
        <translation>%1 的汇总</translation>
    </message>
    <message>
        <source>Freeze with date</source>
        <translation>冻结并注明日期</translation>
    </message>
    <message>
        <source>Keeps the story as it stands now, with day and time, as a note on the case</source>
        <translation>把当前的表述连同日期和时间作为案卷批注保存</translation>
    </message>
    <message>
        <source>%1, %2 · each purchase counted once, by the last sum known of it</source>
        <translation>%1，%2 · 每次采购只计一次，取最后得知的金额</translation>
    </message>
    <message>
        <source>Kept in Notes %1, as it still stands</source>
        <translation>%1 已存入批注，内容未变</translation>
    </message>
    <message>
        <source>Kept in Notes %1, changed since</source>
        <translation>%1 已存入批注，此后有变化</translation>
    </message>
    <message>
        <source>Copied, with what is still open</source>
        <translation>已复制，并注明尚待处理之处</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Not final: settle these first</source>
        <translation>尚未定稿：先处理以下问题</translation>
    </message>
    <message>
        <source>All that stands in its way</source>
        <translation>妨碍定稿的全部问题</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐一查看</translation>
    </message>
    <message>
        <source>Opens these findings one after the other, to be confirmed or corrected</source>
        <translation>逐一打开这些发现，以便确认或更正</translation>
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
    <message>
        <source>1 doubtful place</source>
        <translation>1 处存疑</translation>
    </message>
    <message>
        <source>%1 doubtful places</source>
        <translation>%1 处存疑</translation>
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
    <message>
        <source>First steps: from scans to a bundle, in 8 steps (F1)</source>
        <translation>入门步骤：从扫描件到证据包，共 8 步 (F1)</translation>
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
        <source>no unit is printed with it; it was inferred</source>
        <translation>未印出单位，系推定</translation>
    </message>
    <message>
        <source>matched only after allowing for a misread character</source>
        <translation>仅在容许一个误读字符后才匹配</translation>
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
    <message>
        <source>%1, enlarged</source>
        <translation>%1，放大识读</translation>
    </message>
    <message>
        <source>In capitals (大写)</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>hint in the wording</source>
        <translation>措辞线索</translation>
    </message>
    <message>
        <source>%1, %2 in each; the notice names only that</source>
        <translation>%1，每个含 %2；公告只写了前者</translation>
    </message>
    <message>
        <source>%1; the notice names only that</source>
        <translation>%1；公告只写了它</translation>
    </message>
    <message>
        <source>Losing bid</source>
        <translation>未中标报价</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Past contract</source>
        <translation>以往合同</translation>
    </message>
    <message>
        <source>Condition for bidders</source>
        <translation>投标人资格条件</translation>
    </message>
    <message>
        <source>Part payment</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>prints, in digits, the sum beside it</source>
        <translation>以数字印出旁边的金额</translation>
    </message>
    <message>
        <source>prints, in capital numerals, the sum beside it</source>
        <translation>以大写印出旁边的金额</translation>
    </message>
</context>
</TS>
