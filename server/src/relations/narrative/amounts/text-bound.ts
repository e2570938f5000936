import type { Claim } from '../../../model/claim.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { greatestOf } from '../tellings/telling-index.ts';

/** What a sentence says to be a part of something, and how much that is in all: the part is at most as much. */
export function textBounds(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  for (const claim of scene.narrative.claims) {
    const whole = ofWhich(scene, claim) ?? reservedOf(scene, claim);
    if (whole !== undefined) relations.push(boundOf('text-sum', whole.figure, claim));
    const projects = projectsOf(scene, claim);
    if (projects !== undefined) relations.push(boundOf('text-amount', projects, claim));
  }
  return relations;
}

function boundOf(family: 'text-sum' | 'text-amount', total: number, part: Claim): Relation {
  const place = `${family} ${part.index} bound`;
  return {
    family,
    kind: 'bound',
    total,
    terms: [part.figure],
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}

const OF_WHICH = /^\s*[万亿]?元\s*[，,（(]?\s*其中/;

/** 预算 34 万元，其中，…预算为 20 万元: the amount right before 其中. */
function ofWhich({ narrative: { claims }, figures, text }: Scene, claim: Claim): Claim | undefined {
  const head = claims[claim.head];
  if (head?.passage !== claim.passage || head.index !== claim.index - 1 || claim.partial) return undefined;
  if (!isOfTime(head, claim)) return undefined;
  const between = text.slice(figures.end[head.figure] ?? 0, figures.start[claim.figure] ?? 0);
  const isWhole = (figures.value[head.figure] ?? 0) >= 0 && OF_WHICH.test(between);
  return isWhole ? head : undefined;
}

function isOfTime(one: Claim, other: Claim): boolean {
  return one.topic.period === other.topic.period && one.topic.stage === other.topic.stage;
}

const SMALL_ENTERPRISES: readonly string[] = ['中小企业', '小微企业', '小型和微型企业', '小型微型企业'];
/** How many claims back the total of procurement is looked for. */
const FARTHEST = 12;

/** 面向中小企业预留政府采购项目预算金额 is a part of the 政府采购 that the chapter has told before. */
function reservedOf({ narrative }: Scene, claim: Claim): Claim | undefined {
  const { name, measure } = claim.topic;
  if (name === undefined || measure !== 'procurement') return undefined;
  if (!SMALL_ENTERPRISES.some((word) => name.includes(word))) return undefined;
  const chapter = narrative.passages[claim.passage]?.chapter;
  for (let index = claim.index - 1; index >= claim.index - FARTHEST; index--) {
    const whole = narrative.claims[index];
    if (whole === undefined || narrative.passages[whole.passage]?.chapter !== chapter) return undefined;
    if (whole.topic.measure === 'procurement' && whole.topic.name === undefined && isOfTime(whole, claim))
      return whole;
  }
  return undefined;
}

const CONCERNS = '涉及';
/** How far before an amount its sentence says what it is about, in UTF-16 units. */
const REACH = 60;

const GOALS: readonly string[] = ['绩效目标', '绩效管理'];
/** Money of last year's projects, which may have been more, and all money. */
const OTHER_PROJECTS: readonly string[] = ['评价', '自评', '上年', '去年', '整体'];

/** 编报绩效目标的项目共9个，涉及项目预算资金 …: at most what the tables tell of 项目支出. */
function projectsOf(scene: Scene, { topic, phrase, figure }: Claim): number | undefined {
  const { name, fund, period } = topic;
  if (scene.final || period !== 'current' || !name?.startsWith(CONCERNS)) return undefined;
  const before = scene.text.slice(Math.max(0, phrase.start - REACH), phrase.start);
  const told = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  if (!GOALS.some((word) => told.includes(word)) || !told.includes('项目')) return undefined;
  if (OTHER_PROJECTS.some((word) => told.includes(word))) return undefined;
  const scope = fund ?? 'all';
  const shelves = scene.tellings
    .of('project')
    .filter((shelf) => shelf.period === period && shelf.scope === scope);
  const [most] = greatestOf([shelves], 1);
  const [only, another] = most?.figures ?? [];
  if (another !== undefined || (scene.figures.value[figure] ?? 0) <= 0) return undefined;
  return only;
}
