import { findByName } from '../../classification/find.ts';
import { isHan } from '../../text/characters.ts';
import type { SubjectPath } from '../claim.ts';

const DASHES = /[-—–]+/;
const FEWEST_LEVELS = 2;
const MOST_LEVELS = 3;
const CLASS_DIGITS = 3;

/** 一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行: 类, 款 and 项 joined by dashes. The first must be a known class. */
export function joinedPath(name: string): SubjectPath | undefined {
  if (!DASHES.test(name)) return undefined;
  const levels = name.split(DASHES);
  if (levels.length < FEWEST_LEVELS || levels.length > MOST_LEVELS) return undefined;
  if (!levels.every((level) => level.length > 1 && isHan(level.charCodeAt(0)))) return undefined;
  const [first = '', section, item] = levels;
  if (!findByName('functional', first).some(({ code }) => code.length === CLASS_DIGITS)) return undefined;
  return { class: first, section, item };
}
