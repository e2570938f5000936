import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { type OutlineEntry, outlineOf } from '../../server/src/features/outline.ts';

function names(entries: readonly OutlineEntry[]): readonly string[] {
  return entries.flatMap(({ name, children }) => [name, ...names(children)]);
}

it('holds titles, not the numbered sentences of a list', () => {
  const text = [
    '第一部分 部门概况',
    '',
    '一、主要职能',
    '',
    '（一）贯彻执行档案工作的法律、法规，拟订发展规划。',
    '',
    '（二）负责全区档案的接收工作。',
    '',
    '（三）完成区委交办的其他任务。',
    '',
    '二、机构设置',
    '',
    '（一）公务接待费。',
    '',
    '按规定开支。',
    '',
  ].join('\n');
  expect(names(outlineOf(analyze(text)))).toEqual(['部门概况', '主要职能', '机构设置', '公务接待费']);
});
