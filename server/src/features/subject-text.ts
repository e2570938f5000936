import { describeSubject, lookUp, pathOf, type Scheme, type Subject } from '../classification/index.ts';
import { type Language, say } from './language.ts';

const LEVELS: Readonly<Record<Subject['level'], string>> = {
  class: '类',
  section: '款',
  item: '项',
  detail: '细目',
};

const SCHEMES: Readonly<Record<Scheme, { readonly zh: string; readonly en: string }>> = {
  functional: { zh: '支出功能分类', en: 'functional classification' },
  'economic-department': { zh: '部门预算支出经济分类', en: 'economic classification (departments)' },
  'economic-government': { zh: '政府预算支出经济分类', en: 'economic classification (government)' },
  revenue: { zh: '收入分类', en: 'revenue classification' },
};

/** Paragraphs that explain a code in a year: what it is, its path, what it covers, when it is valid. */
export function subjectText(
  scheme: Scheme,
  code: string,
  year: number | undefined,
  language: Language,
): readonly string[] {
  const found = lookUp(scheme, code, year);
  switch (found.status) {
    case 'valid':
      return [...headOf(found.subject, year, language), validityOf(found.subject, language)];
    case 'retired':
      return [...headOf(found.subject, year, language), retirementOf(found, year, language)];
    case 'local':
      return [
        `**${code}** ${say(language, '地方细目', 'local detail')}`,
        say(
          language,
          `属于 ${found.parent.code} ${found.parent.name}`,
          `below ${found.parent.code} ${found.parent.name}`,
        ),
      ];
    case 'unknown':
      return [`**${code}** ${say(language, '科目表中没有这个代码', 'is not in the code tables')}`];
  }
}

function headOf(subject: Subject, year: number | undefined, language: Language): readonly string[] {
  const path = pathOf(subject.code, year).map(({ name, level }) => `${name}（${LEVELS[level]}）`);
  const description = describeSubject(subject);
  const covers = language === 'en' ? (description?.english ?? description?.chinese) : description?.chinese;
  return [
    `**${subject.code} ${subject.name}** · ${SCHEMES[subject.scheme][language]}`,
    path.join(' › '),
    ...(covers === undefined ? [] : [covers]),
  ];
}

function validityOf({ fromYear, toYear, certainty }: Subject, language: Language): string {
  const first =
    fromYear <= 2018
      ? say(language, '2018 年或更早起', 'since 2018 or earlier')
      : say(language, `${fromYear} 年起`, `since ${fromYear}`);
  const last =
    toYear === undefined
      ? say(language, '现行', 'in force')
      : say(language, `至 ${toYear} 年`, `until ${toYear}`);
  const doubt = certainty === 'firm' ? '' : say(language, '（年份待核实）', ' (years not verified)');
  return say(language, `${first}，${last}${doubt}`, `${first}, ${last}${doubt}`);
}

interface Retired {
  readonly subject: Subject;
  readonly validFrom: number;
  readonly validTo: number | undefined;
  readonly successor: Subject | undefined;
}

function retirementOf(found: Retired, year: number | undefined, language: Language): string {
  const span = found.validTo === undefined ? `${found.validFrom}–` : `${found.validFrom}–${found.validTo}`;
  const { successor } = found;
  const instead =
    successor === undefined
      ? ''
      : say(
          language,
          `，改用 ${successor.code} ${successor.name}`,
          `; use ${successor.code} ${successor.name}`,
        );
  return say(
    language,
    `${year ?? ''} 年度不用此代码（${span}）${instead}`,
    `not used in ${year ?? 'this year'} (${span})${instead}`,
  );
}
