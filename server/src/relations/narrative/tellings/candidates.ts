import type { Claim, Topic } from '../../../model/claim.ts';
import type { Scope } from '../../facts/fact.ts';
import { isOfOneUnit } from './of-units.ts';
import { type Candidates, fundOf, type Scene, type ToldOf } from './scene.ts';
import type { Kind, Shelf } from './shelf.ts';
import { equalTo, type Shelves } from './telling-index.ts';
import type { Telling } from './tellings.ts';
import { type Key, keysOf } from './topic-keys.ts';

const EMPTY: Shelves = [];
const NONE: Candidates = { all: EMPTY, likely: EMPTY };
const NOTHING_TOLD: ToldOf = { all: EMPTY, certain: EMPTY };

/** The year and stage that a claim is asked about, where not its own. */
export type Time = Pick<Topic, 'period' | 'stage'>;

/** The tellings of a claim's subject; none where its words are not all understood. */
export function candidatesOf(scene: Scene, claim: Claim, time: Time = claim.topic): Candidates {
  if (time !== claim.topic) return candidatesAt(scene, claim, time);
  let known = scene.candidates[claim.index];
  if (known === undefined) {
    known = candidatesAt(scene, claim, time);
    scene.candidates[claim.index] = known;
  }
  return known;
}

function candidatesAt(scene: Scene, claim: Claim, time: Time): Candidates {
  if (time.period === 'other') return NONE;
  const wanted = scopeOfClaim(scene, claim);
  if (wanted === undefined) return candidatesIn(scene, claim, time, undefined);
  return candidatesIn(scene, claim, time, isSure(scene, claim) ? wanted : undefined);
}

/** `wanted` is whose money the likely ones are of; undefined where none are certain enough. */
function candidatesIn(scene: Scene, claim: Claim, time: Time, wanted: Scope | undefined): Candidates {
  const { all, certain } = time === claim.topic ? toldOf(scene, claim) : tellingsAt(scene, claim, time);
  return { all, likely: wanted === undefined ? EMPTY : likelyOf(scene, claim, certain, wanted) };
}

/** Of the claim's own time; remembered, for the lists of a chapter are asked about first, and each claim of them then. */
function toldOf(scene: Scene, claim: Claim): ToldOf {
  let told = scene.told[claim.index];
  if (told === undefined) {
    told = tellingsAt(scene, claim, claim.topic);
    scene.told[claim.index] = told;
  }
  return told;
}

function tellingsAt(scene: Scene, claim: Claim, time: Time): ToldOf {
  const keys = keysOf(scene, claim.topic);
  if (keys.length === 0) return NOTHING_TOLD;
  const strong = tellingsOf(scene, time, keys, false);
  const inBasic = isPartOfBasic(scene, claim);
  const weak = strong.length > 0 && !inBasic ? EMPTY : tellingsOf(scene, time, keys, true);
  return {
    all: weak.length === 0 ? strong : [...strong, ...weak],
    certain: !inBasic ? strong : weak.length > 0 ? weak : ofSubjects(strong),
  };
}

/** Without tables of one purpose: what basic expenditure spends on 公务接待费 is but a part of what these tell of it. */
function ofSubjects(shelves: Shelves): Shelves {
  return shelves.map((subject) => subject.filter(({ single }) => !single)).filter(({ length }) => length > 0);
}

/** A subject that only the tables of a fund list is that fund's, whatever the titles around say. */
function likelyOf(scene: Scene, claim: Claim, certain: Shelves, wanted: Scope): Shelves {
  const fitting: (readonly Shelf[])[] = [];
  for (let index = 0; index < certain.length; index++) {
    const subject = certain[index] ?? NO_SHELVES;
    let own: Shelf[] | undefined;
    for (let at = 0; at < subject.length; at++) {
      const shelf = subject[at];
      if (shelf === undefined || !fits(scene, claim, shelf, wanted)) continue;
      if (own === undefined) own = [shelf];
      else own.push(shelf);
    }
    if (own !== undefined) fitting.push(own);
  }
  if (fitting.length > 0 || !isSubject(claim.topic)) return fitting;
  return certain.filter((subject) => subject.every(({ scope }) => OF_FUNDS.has(scope)));
}

const OF_FUNDS = new Set<Scope>(['government-fund', 'state-capital']);

/** Subjects of which nothing of that time is told are left out. */
function tellingsOf(scene: Scene, time: Time, keys: readonly Key[], weak: boolean): Shelves {
  let tellings: (readonly Shelf[])[] | undefined;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key === undefined || key.weak !== weak) continue;
    const subject = shelvesAt(scene, time, key);
    if (subject.length === 0) continue;
    if (tellings === undefined) tellings = [subject];
    else tellings.push(subject);
  }
  return tellings ?? EMPTY;
}

const NO_SHELVES: readonly Shelf[] = [];

/** What is told of one key, of a time. */
function shelvesAt(scene: Scene, time: Time, { key, scope }: Key): readonly Shelf[] {
  const all = scene.tellings.of(key);
  let subject: Shelf[] | undefined;
  for (let at = 0; at < all.length; at++) {
    const shelf = all[at];
    if (shelf === undefined || shelf.period !== time.period) continue;
    if ((scope !== undefined && shelf.scope !== scope) || !isOfStage(scene, shelf, time)) continue;
    if (subject === undefined) subject = [shelf];
    else subject.push(shelf);
  }
  return subject ?? NO_SHELVES;
}

/**
 * In final accounts a table that does not say which telling it is tells the final one; where it tells both, the column
 * without a word is the budget's.
 */
export function isOfStage({ final }: Scene, kind: Kind, time: Time): boolean {
  if (!final) return time.stage !== 'final' || kind.period === 'prior';
  return kind.besideFinal === (time.stage === 'budget');
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
  for (const other of scene.claimsOf(chapter))
    if (fundOf(scene, other) === undefined) vote(scene, other, votes);
  const told = elected(scene, votes);
  scene.chapterScopes.set(chapter, told);
  return told ?? undefined;
}

/** Without a word on whose money it is, all money is meant, unless most of the list is of one scope's. */
function elected(scene: Scene, votes: ReadonlyMap<Scope, number>): Scope | null {
  const most = Math.max(0, ...votes.values());
  if ((votes.get('all') ?? 0) === most) return 'all';
  const [best, ...others] = [...votes].filter(([, count]) => count === most).map(([scope]) => scope);
  return best === undefined || others.some((other) => !scene.alike(best, other)) ? null : best;
}

/** A subject that only some scopes tell so is a vote for them; one that all tell so says nothing. */
function vote(scene: Scene, claim: Claim, votes: Map<Scope, number>): void {
  if (!isSubject(claim.topic) && claim.topic.name === undefined) return;
  const { all } = candidatesIn(scene, claim, claim.topic, undefined);
  if (!hasSeveralValues(all)) return;
  const value = scene.figures.value[claim.figure] ?? 0;
  const ulp = scene.figures.ulp[claim.figure] ?? 0;
  const agreeing = new Set(equalTo(all, value, ulp, 1).map(({ scope }) => scope));
  for (const scope of agreeing) votes.set(scope, (votes.get(scope) ?? 0) + 1);
}

function hasSeveralValues(shelves: Shelves): boolean {
  const first = shelves[0]?.[0]?.sorted[0]?.value;
  const isOther = (telling: Telling | undefined) => telling !== undefined && telling.value !== first;
  return shelves.some((subject) =>
    subject.some(({ sorted }) => isOther(sorted[0]) || isOther(sorted.at(-1))),
  );
}

/** Tables of one purpose tell whose money it is in their captions only; others are of the scope that is asked for. */
function fits(scene: Scene, { topic }: Claim, telling: Kind, wanted: Scope): boolean {
  if (!telling.single) return scene.alike(telling.scope, wanted);
  if (topic.measure === 'commissioned') return telling.scope === 'all' || telling.scope === wanted;
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
  if (claim.partial || isOfOneUnit(scene, claim)) return false;
  const head = scene.narrative.claims[claim.head];
  if (head === undefined) return topic.name === undefined || isListedAmong(scene, topic, 3);
  if (head.topic.name !== undefined || (isSubject(head.topic) && !isSubject(topic))) return false;
  if (topic.name !== undefined) {
    const { measure } = head.topic;
    if (measure === undefined) return isListedAmong(scene, topic, 3);
    const classes = measure === 'personnel' ? PERSONNEL : measure === 'basic' ? BASIC : undefined;
    if (classes !== undefined && isListedAmong(scene, topic, 3, classes)) return true;
    return (measure === 'personnel' || measure === 'public') && isListedAmong(scene, topic, 5);
  }
  if (head.topic.measure === 'operating' || head.topic.measure === 'project') return false;
  // 一般公共预算 …（其中：财政拨款 …，一般债券 …）: less than the grants of all funds.
  if (topic.fund === 'grant' && head.topic.fund === 'general') return false;
  // “三公”经费 …，其中：财政拨款 … is the projects' share of the fund, not the fund.
  return head.topic.measure === undefined || topic.measure !== undefined || isSubject(topic);
}

function isSubject({ code, path }: Topic): boolean {
  return code !== undefined || path !== undefined;
}

/** 工资福利支出 and 对个人和家庭的补助 are personnel's alone; 商品和服务支出 may be of both halves. */
const PERSONNEL: ReadonlySet<string> = new Set(['301', '303']);
const BASIC: ReadonlySet<string> = new Set(['301', '302', '303']);

/**
 * A bare name is a subject's where it is a functional class, or an economic 款 below 人员经费 or 公用经费; `classes` are the
 * economic 类 that it may be instead.
 */
function isListedAmong(
  scene: Scene,
  { name }: Topic,
  length: number,
  classes?: ReadonlySet<string>,
): boolean {
  const scheme = length === 3 && classes === undefined ? 'functional' : 'economic-department';
  return scene.names
    .named(name ?? '')
    .some(
      ({ scheme: own, code }) =>
        own === scheme && (classes === undefined ? code.length === length : classes.has(code)),
    );
}

function isPartOfBasic({ narrative }: Scene, claim: Claim): boolean {
  const measure = narrative.claims[claim.head]?.topic.measure;
  return measure === 'personnel' || measure === 'public' || measure === 'operating';
}
