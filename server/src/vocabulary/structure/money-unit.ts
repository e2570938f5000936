/** 单位：万元, 金额单位：元, （单位：人民币万元）: words that tell the unit of a table's amounts. */
export const UNIT_OF_MONEY = /单位\s*[:：]\s*(?:人民币)?[（(]?\s*(?:百|千|万|百万|亿)?元/;
