/** 金额单位 of the tables; sentences tell 万元 in either case. */
export type TemplateUnit = '元' | '万元';

export interface TemplateChoice {
  /** 预算年度, or for final accounts the year that they are of. */
  readonly year: number;
  /** 部门（单位）名称; what is not given stays a place to fill in. */
  readonly organisation?: string | undefined;
  readonly unit: TemplateUnit;
}

const MARK = /\{\{(年|单位|金额单位)([+-]\d)?\}\}/g;

/**
 * A new document of a template, whose marks are `{{年}}`, `{{年-1}}` (years counted from the budget year), `{{单位}}` (the
 * organisation) and `{{金额单位}}` (of the tables).
 */
export function instantiate(template: string, { year, organisation, unit }: TemplateChoice): string {
  return template.replace(MARK, (_mark, name: string, offset: string | undefined) => {
    if (name === '年') return String(year + Number(offset ?? 0));
    if (name === '金额单位') return unit;
    return organisation?.trim() || '【单位名称】';
  });
}
