import type { Scheme } from '../../classification/scheme.ts';

const GOVERNMENT = /政府(?:预算)?(?:支出)?经济/;

/** The classification that a header label or a caption names. */
export function schemeOfLabel(label: string): Scheme | undefined {
  if (label.includes('功能')) return 'functional';
  if (!label.includes('经济')) return undefined;
  return GOVERNMENT.test(label) ? 'economic-government' : 'economic-department';
}
