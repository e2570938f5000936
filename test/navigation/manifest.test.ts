import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClientConfiguration } from '../../server/src/protocol/configuration.ts';
import { TOKENS_LEGEND } from '../../server/src/protocol/navigation/legend.ts';
import { root } from '../paths.ts';

interface Named {
  readonly id: string;
}

interface Contributions {
  readonly semanticTokenTypes: readonly Named[];
  readonly semanticTokenModifiers: readonly Named[];
  readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  readonly configuration: {
    readonly properties: Readonly<
      Record<string, { readonly enum?: readonly string[]; readonly default: unknown }>
    >;
  };
}

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly contributes: Contributions;
};

describe('the manifest', () => {
  it('declares the tokens that the server tells, each with a scope', () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(TOKENS_LEGEND.tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(TOKENS_LEGEND.tokenModifiers);
    const [{ scopes } = { scopes: {} }] = contributes.semanticTokenScopes;
    expect(Object.keys(scopes)).toEqual(expect.arrayContaining(TOKENS_LEGEND.tokenTypes));
  });

  it('offers the settings that the server reads, with its defaults', () => {
    const { properties } = contributes.configuration;
    const defaults = readClientConfiguration({});
    expect(properties['gouji.codeLens']?.default).toBe(defaults.codeLens);
    expect(properties['gouji.inlayHints']?.default).toBe(defaults.inlayHints);
    expect(readClientConfiguration({ codeLens: false }).codeLens).toBe(false);
    for (const value of properties['gouji.inlayHints']?.enum ?? [])
      expect(readClientConfiguration({ inlayHints: value }).inlayHints).toBe(value);
    expect(readClientConfiguration({ inlayHints: 'all' }).inlayHints).toBe('off');
  });
});
