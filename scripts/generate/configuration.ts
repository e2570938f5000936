import type { Rule } from '../../server/src/rules/rule.ts';
import type { DocumentedRule } from './rules.ts';

const LEVELS = ['off', 'error', 'warning', 'information', 'hint'];

/**
 * The properties of the setting `gouji.rules` in package.json's `contributes.configuration`, made anew; everything else
 * stays as it is. A manifest without that setting stays as it is.
 */
export function withRuleSettings(text: string, rules: readonly DocumentedRule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  for (const section of [manifest.contributes?.configuration ?? []].flat()) {
    const setting = section.properties?.['gouji.rules'];
    if (setting === undefined) continue;
    setting.additionalProperties = false;
    setting.properties = Object.fromEntries(rules.map(({ rule }) => [rule.id, levelOf(rule)]));
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

interface Manifest {
  readonly contributes?: { readonly configuration?: Section | readonly Section[] };
}

interface Section {
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Setting {
  additionalProperties?: boolean;
  properties?: Readonly<Record<string, unknown>>;
}

function levelOf(rule: Rule): object {
  return {
    type: 'string',
    enum: LEVELS,
    default: rule.severity,
    description: `${rule.title.zh} ${rule.title.en}`,
  };
}

/** The schema of `.gouji.json`. */
export function configurationFile(rules: readonly DocumentedRule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.gouji.json',
    description:
      '勾稽的设置，编辑器与命令行共用。 Settings of Gouji, shared by the editor and the command line.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      year: {
        type: 'integer',
        minimum: 2000,
        maximum: 2100,
        description: '预算年度，文中没有写明时使用。 The budget year, where the text does not tell one.',
      },
      rounding: {
        enum: ['off', 'hint', 'strict'],
        default: 'hint',
        description:
          '仅因四舍五入而不等的合计：不提示、提示、按错误报告。 Sums that miss only by rounding: silent, a hint, or an error.',
      },
      preset: {
        enum: ['draft', 'review', 'publish'],
        default: 'review',
        description:
          '严格程度：起草 draft、审核 review、公开 publish；rules 中单独写明的级别优先。 How strict the rules are; a level in rules is stronger.',
      },
      baseline: {
        type: 'string',
        minLength: 1,
        description:
          '基线文件，相对于本文件所在的文件夹；其中记下的问题不再报告。 The baseline, relative to this folder; findings recorded there are not reported.',
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        description:
          '各规则的级别，未列出的用默认级别。 Severity by rule; rules not listed keep their default.',
        properties: Object.fromEntries(rules.map(({ rule }) => [rule.id, levelInFile(rule)])),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function levelInFile(rule: Rule): object {
  return { enum: LEVELS, default: rule.severity, description: `${rule.title.zh} ${rule.title.en}` };
}
