import type { PanelState, ToPanel } from '../messages.ts';
import {
  type Guard,
  hasShape,
  isCount,
  isListOf,
  isObject,
  isOneOf,
  isString,
  isTextByKey,
  maybe,
} from './guard.ts';
import { isDocument, isLocation, isTable, isTrace } from './model.ts';

type Body<Type extends ToPanel['type']> = Omit<Extract<ToPanel, { type: Type }>, 'type'>;

const BODIES: { readonly [Type in ToPanel['type']]: Guard<Body<Type>> } = {
  document: hasShape<Body<'document'>>({
    uri: isString,
    name: isString,
    language: isOneOf('zh', 'en'),
    strings: isTextByKey,
    document: isDocument,
  }),
  table: hasShape<Body<'table'>>({ table: isTable }),
  reveal: hasShape<Body<'reveal'>>({ location: isLocation }),
  trace: hasShape<Body<'trace'>>({ trace: maybe(isTrace) }),
  unavailable: hasShape<Body<'unavailable'>>({ message: isString }),
  notice: hasShape<Body<'notice'>>({ message: isString }),
};

/** A message of the editor's side, or undefined for anything that is none. Total. */
export function readToPanel(value: unknown): ToPanel | undefined {
  if (!isObject(value) || !isString(value['type']) || !Object.hasOwn(BODIES, value['type'])) return undefined;
  const guard: Guard<unknown> = BODIES[value['type'] as ToPanel['type']];
  return guard(value) ? (value as unknown as ToPanel) : undefined;
}

const isPanelState = hasShape<PanelState>({
  uri: isString,
  table: isCount,
  view: isOneOf('table', 'matrix', 'charts'),
  filter: isOneOf('all', 'problems'),
  folded: isListOf(isCount),
});

/** What an earlier life of the panel left behind, or undefined for anything else. Total. */
export function readPanelState(value: unknown): PanelState | undefined {
  return isPanelState(value) ? value : undefined;
}
