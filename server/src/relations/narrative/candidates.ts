import type { Claim, Topic } from '../../model/claim.ts';
import type { Scope } from '../facts/fact.ts';
import type { ListedSubject } from './names.ts';
import { fundOf, type Scene } from './scene.ts';
import { equalTo, type Kind, type Shelves } from './telling-index.ts';

/** What a claim can be about, by the tables. */
export interface Candidates {
  /** A claim that equals one of these is right. */
  readonly all: Shelves;
  /** A claim that equals none of all should equal these. */
  readonly likely: Shelves;
}

const NONE: Candidates = { all: [], likely: [] };

/** The tellings of a claim's subject; none where its words are not all understood. */
export function candidatesOf(scene: Scene, claim: Claim): Candidates {
  if (claim.topic.period === 'other') return NONE;
  const wanted = scopeOfClaim(scene, claim);
  if (wanted === undefined) return candidatesIn(scene, claim, 'all', false);
  return candidatesIn(scene, claim, wanted, isSure(scene, claim));
}

function candidatesIn(scene: Scene, claim: Claim, wanted: Scope, sure: boolean): Candidates {
  const keys = keysOf(scene, claim.topic);
  const strong = tellingsOf(
    scene,
    claim,
    keys.filter(({ weak }) => !weak),
  );
  const inBasic = isPartOfBasic(scene, claim);
  const weak =
    isTold(strong) && !inBasic
      ? []
      : tellingsOf(
          scene,
          claim,
          keys.filter((key) => key.weak),
        );
  const certain = inBasic && isTold(weak) ? weak : strong;
  return {
    all: [...strong, ...weak],
    likely: sure ? likelyOf(scene, claim, certain, wanted) : [],
  };
}

/** A subject that only the tables of a fund list is that fund's, whatever the titles around say. */
function likelyOf(scene: Scene, claim: Claim, certain: Shelves, wanted: Scope): Shelves {
  const fitting = certain.map((subject) => subject.filter((shelf) => fits(scene, claim, shelf, wanted)));
  if (isTold(fitting) || !isSubject(claim.topic)) return fitting;
  return certain.map((subject) => (subject.every(({ scope }) => OF_FUNDS.has(scope)) ? subject : []));
}

const OF_FUNDS = new Set<Scope>(['government-fund', 'state-capital']);

function isTold(shelves: Shelves): boolean {
  return shelves.some((subject) => subject.length > 0);
}

function tellingsOf(scene: Scene, { topic }: Claim, keys: readonly Key[]): Shelves {
  return keys.map(({ key, scope }) =>
    scene.tellings
      .of(key)
      .filter(
        (shelf) =>
          shelf.period === topic.period &&
          (scope === undefined || shelf.scope === scope) &&
          isOfStage(scene, shelf, topic),
      ),
  );
}

/**
 * In final accounts a table that does not say which telling it is tells the final one; where it tells both, the column
 * without a word is the budget's.
 */
function isOfStage({ final }: Scene, kind: Kind, topic: Topic): boolean {
  if (!final) return topic.stage !== 'final' || kind.period === 'prior';
  return kind.besideFinal === (topic.stage === 'budget');
}

/** Whose money a claim speaks of, as a scope of tables; undefined where nothing says so and the tables tell of several. */
export function scopeOfClaim(scene: Scene, claim: Claim): Scope | undefined {
  const fund = fundOf(scene, claim);
  switch (fund) {
    case 'grant':
    case 'general':
    case 'government-fund':
    case 'state-capital':
      return fund;
    default:
      return isSubject(claim.topic) || claim.topic.name !== undefined ? listScope(scene, claim) : 'all';
  }
}

/** The scope that most subjects of the claim's chapter agree with. */
function listScope(scene: Scene, claim: Claim): Scope | undefined {
  const chapter = scene.narrative.passages[claim.passage]?.chapter ?? -1;
  const known = scene.chapterScopes.get(chapter);
  if (known !== undefined) return known ?? undefined;
  const votes = new Map<Scope, number>();
  for (const other of scene.claimsOf(chapter)) vote(scene, other, votes);
  const told = elected(votes);
  scene.chapterScopes.set(chapter, told);
  return told ?? undefined;
}

/** Without a word on whose money it is, all money is meant, unless most of the list is of one scope's. */
function elected(votes: ReadonlyMap<Scope, number>): Scope | null {
  const most = Math.max(0, ...votes.values());
  if ((votes.get('all') ?? 0) === most) return 'all';
  const [best, other] = [...votes].filter(([, count]) => count === most);
  return best === undefined || other !== undefined ? null : best[0];
}

/** A subject that only some scopes tell so is a vote for them; one that all tell so says nothing. */
function vote(scene: Scene, claim: Claim, votes: Map<Scope, number>): void {
  if (!isSubject(claim.topic) && claim.topic.name === undefined) return;
  const { all } = candidatesIn(scene, claim, 'all', false);
  if (!hasSeveralValues(all)) return;
  const value = scene.figures.value[claim.figure] ?? 0;
  const ulp = scene.figures.ulp[claim.figure] ?? 0;
  const agreeing = new Set(equalTo(all, value, ulp, 1).map(({ scope }) => scope));
  for (const scope of agreeing) votes.set(scope, (votes.get(scope) ?? 0) + 1);
}

function hasSeveralValues(shelves: Shelves): boolean {
  const first = shelves.find((subject) => subject.length > 0)?.[0]?.levels[0]?.value;
  return shelves.some((subject) => subject.some(({ levels }) => levels.some(({ value }) => value !== first)));
}

/** Tables of one purpose tell whose money it is in their captions only; others are of the scope that is asked for. */
function fits(scene: Scene, { topic }: Claim, telling: Kind, wanted: Scope): boolean {
  if (!telling.single) return scene.alike(telling.scope, wanted);
  return (
    !PROCUREMENT.has(topic.measure ?? '') ||
    telling.scope === wanted ||
    (telling.scope === 'all') === (wanted === 'all')
  );
}

const PROCUREMENT = new Set([
  'procurement',
  'procurement-goods',
  'procurement-works',
  'procurement-services',
]);

/** Whether the claim is of the whole subject: not of a part by its context, nor in a list of something that is not understood. */
function isSure(scene: Scene, claim: Claim): boolean {
  const { topic } = claim;
  if (claim.partial) return false;
  const head = scene.narrative.claims[claim.head];
  if (head === undefined) return topic.name === undefined || isListedAmong(scene, topic, 3);
  if (head.topic.name !== undefined || (isSubject(head.topic) && !isSubject(topic))) return false;
  if (topic.name !== undefined) {
    const { measure } = head.topic;
    if (measure === undefined) return isListedAmong(scene, topic, 3);
    return (measure === 'personnel' || measure === 'public') && isListedAmong(scene, topic, 5);
  }
  if (head.topic.measure === 'operating' || head.topic.measure === 'project') return false;
  // “三公”经费 …，其中：财政拨款 … is the projects' share of the fund, not the fund.
  return head.topic.measure === undefined || topic.measure !== undefined || isSubject(topic);
}

function isSubject({ code, path }: Topic): boolean {
  return code !== undefined || path !== undefined;
}

/** A bare name is a subject's where it is a functional class, or an economic 款 below 人员经费 or 公用经费. */
function isListedAmong(scene: Scene, { name }: Topic, length: number): boolean {
  const scheme = length === 3 ? 'functional' : 'economic-department';
  return scene.names
    .named(name ?? '')
    .some((subject) => subject.scheme === scheme && subject.code.length === length);
}

function isPartOfBasic({ narrative }: Scene, claim: Claim): boolean {
  const measure = narrative.claims[claim.head]?.topic.measure;
  return measure === 'personnel' || measure === 'public' || measure === 'operating';
}

interface Key {
  readonly key: string;
  /** Only tellings of this scope; any where undefined. */
  readonly scope?: Scope;
  /** A part of the fact only, unless it is of 基本支出: used where nothing better tells. */
  readonly weak?: boolean;
}

function keysOf(scene: Scene, topic: Topic): readonly Key[] {
  const { measure, flow, code, path, name, fund, side } = topic;
  if (code !== undefined) return subjectKeys(codeSubjects(code));
  if (path !== undefined) return subjectKeys(scene.names.at(path));
  if (name !== undefined) return name === '' ? [] : subjectKeys(scene.names.named(name));
  if (measure !== undefined) return [{ key: measure }, ...economicKeys(measure)];
  if (flow === 'carry-over-in') {
    return fund === undefined ? [{ key: flow }] : [{ key: `carried ${fund}` }, { key: flow, weak: true }];
  }
  if (flow !== undefined) return [];
  if (fund !== undefined) return fundKeys(fund);
  if (side === 'income') return [{ key: 'income' }];
  if (side === 'expenditure') return [{ key: 'expenditure' }];
  return side === 'both' ? [{ key: 'income' }, { key: 'expenditure' }] : [];
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

function economicKeys(measure: string): readonly Key[] {
  const code = ECONOMIC_CODES[measure];
  return code === undefined ? [] : [{ key: `economic-department ${code}`, weak: true }];
}

function fundKeys(fund: NonNullable<Topic['fund']>): readonly Key[] {
  const source: Key = { key: `source ${fund}` };
  if (fund !== 'grant' && fund !== 'general' && fund !== 'government-fund' && fund !== 'state-capital')
    return [source];
  return [{ key: 'income', scope: fund }, { key: 'expenditure', scope: fund }, source];
}

function codeSubjects(code: string): readonly ListedSubject[] {
  if (code.startsWith('2')) return [{ scheme: 'functional', code }];
  return [{ scheme: code.startsWith('5') ? 'economic-government' : 'economic-department', code }];
}

function subjectKeys(subjects: readonly ListedSubject[]): readonly Key[] {
  return subjects.map(({ scheme, code }) => ({ key: `${scheme} ${code}` }));
}
