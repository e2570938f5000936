/** 行政, 参公事业, 参照公务员法管理的事业 …, and 机关 or 单位; the 机关 of 机关运行经费 is none. */
const KIND =
  '(?:参照(?:《?公务员法》?)?(?:管理)?的?|参公(?:管理)?的?|公益[一二]类|行政类?|事业|机关|二级|预算|直属|基层|全额|差额)*(?:机关(?!运行|经费)|单位)';
const COUNTED = `(?:\\d{1,4}|[一二两三四五六七八九十百]{1,4})[个家户]${KIND}`;
const COUNT = new RegExp(
  `(?:下属|直属)?的?${COUNTED}(?:(?:和|及|以及|、|与)(?:下属|所属|直属)?(?:${COUNTED}|${KIND}))*`,
  'y',
);

/**
 * The end of a count of bodies at `at` of a folded text (下属1家机关和2家参公事业单位), `at` where none stands there or it goes on
 * behind `end`. It says how many have the money, not what for.
 */
export function bodyCountEnd(text: string, at: number, end: number): number {
  COUNT.lastIndex = at;
  if (!COUNT.test(text)) return at;
  return COUNT.lastIndex <= end ? COUNT.lastIndex : at;
}
