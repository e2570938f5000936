import type { Scheme } from '../../../classification/scheme.ts';
import type { Topic } from '../../../model/claim.ts';
import type { Scope } from '../../facts/fact.ts';
import type { ListedSubject } from './names.ts';
import type { Scene } from './scene.ts';

/** One fact of the tables that a claim may tell: space and code or name, as `TellingIndex` keeps them. */
export interface Key {
  readonly key: string;
  /** Only tellings of this scope; any where undefined. */
  readonly scope: Scope | undefined;
  /** A part of the fact only, unless it is of 基本支出: used where nothing better tells. */
  readonly weak: boolean;
}

function keyOf(key: string, scope?: Scope, weak = false): Key {
  return { key, scope, weak };
}

const NO_KEYS: readonly Key[] = [];
const INCOME: readonly Key[] = [keyOf('income')];
const EXPENDITURE: readonly Key[] = [keyOf('expenditure')];
const CARRIED_OUT: readonly Key[] = [keyOf('carry-over-out')];

/** What a claim's topic may be about in the tables, its own words deciding: code, path, name, measure, flow, fund, side. */
export function keysOf(scene: Scene, { measure, flow, code, path, name, fund, side }: Topic): readonly Key[] {
  if (code !== undefined) return [keyOf(`${schemeOf(code)} ${code}`)];
  if (path !== undefined) return subjectKeys(scene.names.at(path));
  if (name !== undefined) return name === '' ? NO_KEYS : subjectKeys(scene.names.named(name));
  if (measure !== undefined) return measureKeys(measure);
  if (flow === 'carry-over-in') {
    if (fund === undefined) return [keyOf(flow)];
    if (fund === 'government-fund' || fund === 'state-capital')
      return [keyOf(`carried ${fund}`), keyOf(flow, fund)];
    return [keyOf(`carried ${fund}`), keyOf(flow, undefined, true)];
  }
  if (flow !== undefined) return flow === 'carry-over-out' ? CARRIED_OUT : NO_KEYS;
  if (fund !== undefined) return fundKeys(fund);
  if (side === 'both') return [...INCOME, ...EXPENDITURE];
  return side === 'income' ? INCOME : side === 'expenditure' ? EXPENDITURE : NO_KEYS;
}

/** 公务接待费 and the like also stand among the economic subjects. */
const ECONOMIC_CODES: Readonly<Record<string, string>> = {
  abroad: '30212',
  reception: '30217',
  'vehicle-running': '30231',
  'vehicle-purchase': '31013',
  meeting: '30215',
  training: '30216',
  commissioned: '30227',
};

function measureKeys(measure: string): readonly Key[] {
  const code = ECONOMIC_CODES[measure];
  if (code === undefined) return [keyOf(measure)];
  return [keyOf(measure), keyOf(`economic-department ${code}`, undefined, true)];
}

function fundKeys(fund: NonNullable<Topic['fund']>): readonly Key[] {
  const source = keyOf(`source ${fund}`);
  if (fund !== 'grant' && fund !== 'general' && fund !== 'government-fund' && fund !== 'state-capital')
    return [source];
  return [keyOf('income', fund), keyOf('expenditure', fund), source];
}

function schemeOf(code: string): Scheme {
  if (code.startsWith('2')) return 'functional';
  return code.startsWith('5') ? 'economic-government' : 'economic-department';
}

function subjectKeys(subjects: readonly ListedSubject[]): readonly Key[] {
  return subjects.map(({ scheme, code }) => keyOf(`${scheme} ${code}`));
}
