import type { YearSentence } from '../prose/other-year.ts';

const SELF = /^[^，。；：、]*[比较](20\d\d)年度?(?:略有|有所|大幅)?(?:增加|减少|增长|下降|提高|降低|上升)/;
const OUTTURN = /决算|执行|完成|实际|年初/;

/** 主要原因是2023年项目支出比2023年增加: a year compared with itself in one clause, whatever leads to it. */
export function exceedsItself({ year, after }: YearSentence): boolean {
  const [words = '', other] = SELF.exec(after) ?? [];
  return other === `${year}` && !OUTTURN.test(words);
}

const PURCHASE =
  /^[^，。；、\d]{0,12}(?:未安排|未计划|安排|计划|拟)购置[^，。；]{0,8}(?:车|设备|单位价值|单价)/;

/** 2023年计划购置车辆0辆: what the budget says of its own year, unless this year's purchases are told beside it. */
function plansPurchase({ before, after, paragraph }: YearSentence, budgetYear: number): boolean {
  if (!PURCHASE.test(after) || /[一-龥]$/.test(before)) return false;
  return !new RegExp(`${budgetYear}年[^，。；]{0,12}(?:安排|计划|拟)购置`).test(paragraph);
}

const INTENT =
  /^，?[^。；\d]{0,40}将(?:继续|深入|围绕|进一步|全面|坚持|紧紧|重点|着力|认真|持续|全力|聚焦|积极|加强|推进|主要|按照)/;

/** 2023年，我局将继续…: nobody intends anything for a year that is over. */
function intends({ before, after, paragraph }: YearSentence, budgetYear: number): boolean {
  return before === '' && INTENT.test(after) && !paragraph.includes(`${budgetYear}年`);
}

const OPERATING =
  /^，(?:本部门|本单位)[^。；]{0,120}(?:机关运行经费|三公”?经费)[^，。；\d]*预算[^，。；\d]*\d[\d,.]*(?:元|万元)/;

/** 2023年，本部门甲、乙等6家行政单位的机关运行经费财政拨款预算 … 万元. */
function tellsOfUnits({ before, after, paragraph }: YearSentence, budgetYear: number): boolean {
  return before === '' && OPERATING.test(after) && !paragraph.includes(`${budgetYear}年`);
}

/** What is said of the year to come only, or of the amounts of the budget. */
export function isPlan(sentence: YearSentence, budgetYear: number): boolean {
  return (
    plansPurchase(sentence, budgetYear) || intends(sentence, budgetYear) || tellsOfUnits(sentence, budgetYear)
  );
}
