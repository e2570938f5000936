import { readFileSync } from 'node:fs';

/** Firm codes of a classification that are in force today, with their names. */
type Names = ReadonlyMap<string, string>;

function read(file: string): Names {
  const path = new URL(`../../data/classification/${file}.tsv`, import.meta.url);
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const firm = rows.filter(([, , , , to, certainty]) => to === '' && certainty === 'firm');
  return new Map(firm.map(([code = '', name = '']) => [code, name]));
}

function readMap(): ReadonlyMap<string, string> {
  const path = new URL('../../data/classification/economic-map.tsv', import.meta.url);
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const firm = rows.filter(([, , , , to, certainty]) => to === '' && certainty?.trim() === 'firm');
  return new Map(
    firm.map(([department = '', government = '', kind = '']) => [`${kind} ${department}`, government]),
  );
}

const functional = read('functional');
const government = read('economic-government');
const mapped = readMap();
const economic = read('economic-department');

export function subjectName(code: string): string {
  const name = functional.get(code);
  if (name === undefined) throw new Error(`no firm subject ${code}`);
  return name;
}

export function economicName(code: string): string {
  const name = economic.get(code);
  if (name === undefined) throw new Error(`no firm economic subject ${code}`);
  return name;
}

export function governmentName(code: string): string {
  const name = government.get(code);
  if (name === undefined) throw new Error(`no firm government subject ${code}`);
  return name;
}

/** 政府支出经济分类 of a 部门支出经济分类 款 in a 机关 or a 事业单位; undefined where the map does not say. */
export function governmentCode(code: string, kind: '机关' | '事业'): string | undefined {
  const known = mapped.get(`${kind} ${code}`) ?? mapped.get(`全部 ${code}`);
  return known !== undefined && government.has(known) && government.has(known.slice(0, 3))
    ? known
    : undefined;
}

/** 款 whose money is a government fund, or state capital. */
const FUND_SECTIONS =
  /^(20707|20709|20710|2086[01]|2116[01]|212(07|08|1\d)|2136[679]|214(6\d|7\d)|21562|21660|223|22904|22908|22960|23[0-4]|209)/;
const SPARE = /^(227|228|230|231|232|233|224999|21014|2089999999)/;

const items = [...functional.keys()].filter(
  (code) => code.length === 7 && functional.has(code.slice(0, 5)) && functional.has(code.slice(0, 3)),
);

export const generalItems: readonly string[] = items.filter(
  (code) => !FUND_SECTIONS.test(code) && !SPARE.test(code),
);
export const governmentFundItems: readonly string[] = items.filter((code) => /^(22960|21208)/.test(code));
export const stateCapitalItems: readonly string[] = items.filter((code) => /^2230[1-9]/.test(code));
export const functionalClasses: readonly string[] = [...functional.keys()].filter(
  (code) => code.length === 3,
);

function economicItems(pattern: RegExp): readonly string[] {
  return [...economic.keys()].filter((code) => code.length === 5 && pattern.test(code));
}

/** 人员经费, 公用经费 and 项目 draw on these. 三公 items are drawn on their own. */
export const peopleItems = economicItems(
  /^(30101|30102|30103|30106|30107|30112|30199|30305|30307|30309|30399)$/,
);
export const publicItems = economicItems(
  /^302(01|02|04|05|06|07|08|09|11|13|14|15|16|26|28|29|39|99)$|^31002$/,
);
export const projectItems = economicItems(/^302(01|02|03|07|09|13|14|26|27|99)$|^30305$|^310(02|03|06|07)$/);

/** Each 类 that a statement lists, without 社会保险基金, 预备费 and other rows that no unit has. */
export function listedClasses(): readonly string[] {
  return functionalClasses.filter((code) => code !== '209');
}
