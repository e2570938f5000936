import { describe, expect, it } from 'vitest';
import { initialsFile } from '../../scripts/generate/initials.ts';
import * as generated from '../../server/src/features/writing/initials.generated.ts';
import { initialsOf } from '../../server/src/features/writing/initials.ts';

describe('pinyin initials', () => {
  it('spell names of subjects, brackets left out', () => {
    expect(initialsOf('行政运行')).toContain('xzyx');
    expect(initialsOf('政府办公厅（室）及相关机构事务')).toContain('zfbgtsjxgjgsw');
    expect(initialsOf('')).toEqual(['']);
  });

  it('know both readings of a word', () => {
    expect(initialsOf('灾后重建')).toContain('zhcj');
    expect(initialsOf('环境调查')).toContain('hjdc');
  });

  it('are those of the code tables', () => {
    const file = initialsFile();
    expect(file).toContain(`'${generated.LETTERS}'`);
    expect(file).toContain(`'${generated.READINGS}'`);
  });
});
