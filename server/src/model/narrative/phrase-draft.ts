import type { PhraseMeaning } from '../../vocabulary/narrative/phrase-words.ts';

/** A phrase that is being read: the words gathered so far. */
export class PhraseDraft {
  measure: PhraseMeaning['measure'];
  fund: PhraseMeaning['fund'];
  flow: PhraseMeaning['flow'];
  side: PhraseMeaning['side'];
  period: PhraseMeaning['period'];
  stage: PhraseMeaning['stage'];
  year: number | undefined;
  code: string | undefined;
  class: string | undefined;
  section: string | undefined;
  item: string | undefined;
  /** Where the first word that says something begins, and the last one ends. */
  first = -1;
  last: number;
  /** Where characters begin that no word explains, and where they end. */
  unknownStart = -1;
  unknownEnd = -1;
  /** Where counts of bodies (下属2家事业单位) begin and end; -1 for none. */
  bodiesStart = -1;
  bodiesEnd = -1;
  /** Where the name of a 类, 款 or 项 can begin. */
  nameStart: number;
  /** Words in front of a year that name whose budget it is, where not all of them are known. */
  forgottenStart = -1;
  forgottenEnd = -1;
  /** Two subjects in one phrase. */
  conflict = false;
  planned = false;

  constructor(from: number) {
    this.last = from;
    this.nameStart = from;
  }

  get hasPath(): boolean {
    return this.class !== undefined || this.section !== undefined || this.item !== undefined;
  }

  forgetSubject(): void {
    this.measure = undefined;
    this.fund = undefined;
    this.flow = undefined;
    this.side = undefined;
  }

  forgetUnknown(): void {
    this.unknownStart = -1;
    this.unknownEnd = -1;
    this.bodiesStart = -1;
    this.first = -1;
  }
}

const PARTS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['personnel', 'public']],
  ['three-public', ['abroad', 'vehicle', 'vehicle-purchase', 'vehicle-running', 'reception']],
  ['vehicle', ['vehicle-purchase', 'vehicle-running']],
  ['procurement', ['procurement-goods', 'procurement-works', 'procurement-services']],
]);

/** Adds what a word says. */
export function merge(now: PhraseDraft, { measure, fund, flow, side, period, stage }: PhraseMeaning): void {
  if (measure !== undefined) {
    if (now.measure === undefined || now.measure === measure || isPart(now.measure, measure))
      now.measure = measure;
    else if (!isPart(measure, now.measure)) now.conflict = true;
  }
  if (fund !== undefined) {
    // 一般公共预算 ＋ 财政拨款 is the narrower of the two.
    if (now.fund === undefined || now.fund === 'grant' || now.fund === fund) now.fund = fund;
    else if (fund !== 'grant') now.conflict = true;
  }
  if (flow !== undefined) {
    if (now.flow !== undefined && now.flow !== flow) now.conflict = true;
    now.flow = flow;
  }
  if (side !== undefined) now.side = now.side === undefined || now.side === side ? side : 'both';
  if (period !== undefined) now.period = period;
  if (stage !== undefined) now.stage = stage;
}

function isPart(whole: string, part: string): boolean {
  return PARTS_OF.get(whole)?.includes(part) ?? false;
}
