const USAGE = `勾稽 Gouji：校核部门预算公开 (checks Chinese budget disclosures)

用法 (usage)
  gouji check [PATH…]        校核文件、文件夹、通配符；- 为标准输入 (files, folders, globs, - for standard input)
                             .docx、.xlsx、.pdf、网页先导入再校核，行列是导入文本的；文件夹中只取名称写明预算、决算的
                             (office files are checked as imported, by the lines of that text; of a folder those named as disclosures)
  gouji inspect FILE…        列出认出的表格和勾稽关系；--columns 同时列出各列 (what was recognised: tables, kinds, relations)
  gouji trace FILE:LINE:COL  某个数的来历：它参与的全部勾稽关系 (every relation a figure takes part in)
  gouji explain WORD…        解释规则、科目（代码或名称）或名词 (a rule, a subject by code or name, a term)
  gouji new -o FILE          按模板新建：--template、--year、--name、--unit，--list 列出模板 (a document of a template)
  gouji roll-forward FILE -o OUT  把上一年的文件结转为下一年的草稿 (last year's file made next year's draft)
  gouji import FILE… [-o OUT]  把 .docx、.xlsx、.pdf 或网页转为文本；OUT 可以是文件夹，--force 覆盖
                             (text of an office file or web page; OUT may be a folder, --force overwrites)
  gouji export FILE… -o OUT  导出为 Word、Excel 或网页：OUT 为 *.docx、*.xlsx、*.html，多个文件时为文件夹加 --format；
                             --force 覆盖，--strict 有错误时不导出 (as a Word file, workbook or page; several into a folder)
  gouji lsp --stdio          语言服务器 (language server)

check 的选项 (options of check)
  --format FORMAT        报告格式：text、json、sarif、junit、github、markdown、compact，默认 text (report format)
  --output FILE          写入文件而不是标准输出 (write the report there)
  --severity LEVEL       只报该级别及以上：error、warning、information、hint；text 格式只在写明 hint 时逐条列出提示
                         (threshold; the text report lists hints where hint is named)
  --preset NAME          阶段：draft 起草、review 审核（默认）、publish 公开 (how strict the rules are)
  --rule ID[=LEVEL]      只查该规则，或设定其级别（off 关闭）；可重复 (run one rule, or set its level)
  --config FILE          配置文件，默认取最近的 .gouji.json (configuration file)
  --baseline FILE        基线：其中记下的问题不再报告 (findings recorded there are not reported)
  --update-baseline      把现有问题记入基线 (record the findings there are)
  --fix                  写入首选修改，直到没有可改的为止；- 则输出改好的文本 (apply preferred fixes)
  --dry-run              与 --fix 同用：只显示差异，不写入 (show a diff, write nothing)
  --year N               文中没有写明年度时的预算年度 (budget year, where the text tells none)
  --jobs N               并行线程数 (threads)
  --progress             在标准错误上显示进度 (progress on standard error)
  --color, --no-color    彩色输出 (colour)
  --lang zh|en           报告语言；inspect、trace、explain 也可用 (language of the report; of inspect, trace and explain, too)

退出码：0 没有问题（只有提示也算没有，除非写明 --severity hint），1 有问题，2 用法错误或有文件读不了
(exit codes: 0 no findings, or hints alone where they were not asked for; 1 findings; 2 wrong usage or unreadable input)
`;

export function usage(): string {
  return USAGE;
}
