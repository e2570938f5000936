/** Words of a note or sentence that says why a table is empty. */
const NOTHING = /没有|无|未|不涉及|不存在|空表|为零|(?<![\d.])0(?:\.0+)?(?![\d.])|零/;

/** Whether a stretch of text says that there is nothing. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Tables that are printed although there is nothing in them, with what sentences call their content. */
export const EMPTY_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['government-fund', ['政府性基金']],
  ['state-capital', ['国有资本']],
  ['social-insurance', ['社会保险基金', '社保基金']],
  ['three-public', ['三公']],
  ['procurement', ['采购']],
  ['purchased-services', ['购买服务']],
  ['commissioned', ['委托业务']],
  ['carry-over', ['上年结转', '结转']],
  ['transfer', ['转移支付', '专项资金']],
]);
