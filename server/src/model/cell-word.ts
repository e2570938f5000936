import { readNumbering } from '../syntax/numbering.ts';
import { CharacterSet } from '../text/character-set.ts';
import { isBlank, isHan, skipBlanks } from '../text/characters.ts';
import { withoutMarkup } from '../text/inline-markup.ts';
import { ownCopy, StretchMemo } from '../text/stretch-memo.ts';
import { foldWidth, squeeze } from '../text/words.ts';
import type { LabelMeaning } from '../vocabulary/lexicon.ts';
import { meaningOf } from '../vocabulary/lexicon.ts';

const TOTAL_WORDS = new Set(
  '合计 总计 小计 收入合计 支出合计 收入总计 支出总计 本年收入合计 本年支出合计'.split(' '),
);
const LEVELS: ReadonlySet<string> = new Set(['类', '款', '项']);
const INDEX_SIGN = /^(?:\*+|栏次|行次|栏目|[甲乙丙丁戊])$/;
const INDEX_FORMULA = /^\(?\d{1,2}\)?=[\d+\-()=]+$/;
const CODED = /^(?:[[【［]\s*\d{3,}|\d{3,}\s*[-－—_])/;
const FIRST_OF_LIST = /^[（(]?一[）)、]/;
const LIST_STARTS = new CharacterSet('（(一');
const NOTE = /^[（(]?(?:注|备注|说明|注释)\s*\d?\s*[:：]/;
const NOTE_STARTS = new CharacterSet('（(注备说');
const FIELD =
  /^[（(]?(?:部门|单位|预算部门|预算单位|编制部门|编制单位|填报部门|填报单位|公开部门|公开单位|金额单位|货币单位|主管部门|资金主管部门)(?:[（(](?:部门|单位)[）)])?(?:名称)?[:：]/;
const FIELD_INSIDE = /(?:部门|单位)(?:名称)?[:：]/;
const NUMBER = /^(?:部门)?(?:公开|预算|附)?(?:表\s*[\d一二三四五六七八九十]+|(?:公开|预算)\d+表)/;
const META_MARKS = new CharacterSet(':：表年');
const OPEN_BRACKETS = new CharacterSet('[【［');
const CLOSE_BRACKETS = new CharacterSet(']】］');
const CODE_ENDS = new CharacterSet('-－—_');

/** What the words of a cell say of its row and column: asked of one word however many cells hold it. */
export class CellWord {
  /** Without blanks. */
  readonly squeezed: string;
  /** Without blanks, in narrow width. */
  readonly folded: string;
  /** Whether it may be a caption or a field: the cheap question before `isField` and `isCaption`. */
  readonly mayBeMeta: boolean;
  /** `[201]名称`, `2120101-行政运行`, `201 名称`: three digits or more, bracketed or with a dash or blank behind them, and then words. */
  readonly isCodedName: boolean;
  /** 类, 款, 项. */
  readonly isLevel: boolean;
  readonly #written: string;
  #meaning: LabelMeaning | undefined;
  #index: 'formula' | 'sign' | 'none' | undefined;
  #opensData: boolean | undefined;
  #field: boolean | undefined;
  #caption: boolean | undefined;

  constructor(written: string) {
    this.#written = written;
    this.squeezed = ownCopy(squeeze(withoutMarkup(written)));
    this.folded = foldWidth(this.squeezed);
    this.mayBeMeta = holdsAny(written, META_MARKS);
    this.isCodedName = isCodedName(written);
    this.isLevel = LEVELS.has(this.folded);
  }

  /** As the label of a header. */
  get meaning(): LabelMeaning {
    this.#meaning ??= meaningOf(this.squeezed);
    return this.#meaning;
  }

  get isKnown(): boolean {
    return this.meaning.word !== undefined || this.meaning.concepts.length > 0;
  }

  /** What an index row holds beside numbers: 1=2+3, or 栏次 and its like. */
  get index(): 'formula' | 'sign' | 'none' {
    this.#index ??= indexOf(this.folded);
    return this.#index;
  }

  /** 一、…, （一）…, 1、…, [201]…, 2120101-…. */
  get opensData(): boolean {
    this.#opensData ??=
      readNumbering(this.#written, 0, this.#written.length) !== undefined ||
      CODED.test(this.#written.slice(0, 14));
    return this.#opensData;
  }

  /** 一、…, （一）…. */
  get opensList(): boolean {
    return LIST_STARTS.has(this.#written.charCodeAt(0)) && FIRST_OF_LIST.test(this.#written);
  }

  get isTotal(): boolean {
    return TOTAL_WORDS.has(this.folded);
  }

  /** 注：…, 备注：…. */
  get isNote(): boolean {
    return NOTE_STARTS.has(this.#written.charCodeAt(0)) && NOTE.test(this.#written);
  }

  get isField(): boolean {
    this.#field ??= isField(this.folded);
    return this.#field;
  }

  get isCaption(): boolean {
    this.#caption ??= isCaption(this.folded);
    return this.#caption;
  }
}

const WORDS = new StretchMemo<CellWord>();
const newWord = (written: string): CellWord => new CellWord(written);

/** The word of a cell or of any short line. */
export function wordAt(text: string, start: number, end: number): CellWord {
  return WORDS.of(text, start, end, newWord);
}

function indexOf(folded: string): 'formula' | 'sign' | 'none' {
  if (INDEX_FORMULA.test(folded)) return 'formula';
  return INDEX_SIGN.test(folded) ? 'sign' : 'none';
}

/** 部门：… or 单位：…, of a folded label. */
export function isField(label: string): boolean {
  return FIELD.test(label);
}

/** A caption, a table's number, or both run together with the fields; （2026年度） too. */
export function isCaption(label: string): boolean {
  if (NUMBER.test(label) || /^\(\d{4}年度?\)$/.test(label)) return true;
  if (label.length < 4) return false;
  return (
    /表(?:\(.*\)|[一二三四五六七八九十\d]+)?$/.test(label) ||
    (label.includes('表') && FIELD_INSIDE.test(label))
  );
}

function holdsAny(word: string, characters: CharacterSet): boolean {
  for (let at = 0; at < word.length; at++) if (characters.has(word.charCodeAt(at))) return true;
  return false;
}

/** 201 一般公共服务支出; 100 万元以上设备 and 2024 年 are none. */
function isSubjectBeforeName(word: string, end: number): boolean {
  if (end > 7 || end % 2 === 0 || !'235'.includes(word.charAt(0))) return false;
  return isHan(word.charCodeAt(skipBlanks(word, end, word.length)));
}

function isCodedName(word: string): boolean {
  const bracket = OPEN_BRACKETS.has(word.charCodeAt(0));
  const first = bracket ? 1 : 0;
  let at = first;
  while (at < word.length && word.charCodeAt(at) >= 0x30 && word.charCodeAt(at) <= 0x39) at++;
  if (at - first < 3 || at >= word.length) return false;
  if (!bracket && isBlank(word.charCodeAt(at))) return isSubjectBeforeName(word, at);
  return (bracket ? CLOSE_BRACKETS : CODE_ENDS).has(word.charCodeAt(at));
}
