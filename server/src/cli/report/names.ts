import type { Message, Severity } from '../../rules/rule.ts';

/** The severities as people read them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};
