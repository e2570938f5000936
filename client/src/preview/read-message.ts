import type { PanelState, ToHost } from '../../webview/messages.ts';

type FieldType = 'count' | 'boolean' | 'string';
type Fields<Message> = {
  readonly [Field in Exclude<keyof Message, 'type'>]: Message[Field] extends number
    ? 'count'
    : Message[Field] extends boolean
      ? 'boolean'
      : 'string';
};

const CELL = { table: 'count', row: 'count', column: 'count' } as const;

const FIELDS: { readonly [Type in ToHost['type']]: Fields<Extract<ToHost, { readonly type: Type }>> } = {
  ready: {},
  'open-table': { table: 'count' },
  reveal: {
    version: 'count',
    line: 'count',
    character: 'count',
    endLine: 'count',
    endCharacter: 'count',
    focus: 'boolean',
  },
  'reveal-cell': { version: 'count', ...CELL, focus: 'boolean' },
  trace: CELL,
  edit: { version: 'count', ...CELL, text: 'string' },
  fix: { version: 'count', ...CELL },
  copied: { rows: 'count', columns: 'count' },
  'copy-text': { text: 'string' },
  export: {},
  undo: {},
  redo: {},
};

/** A message of the panel with the fields of its type and no others; undefined for anything else. Total. */
export function readToHost(value: unknown): ToHost | undefined {
  if (!isObject(value) || !Object.hasOwn(value, 'type')) return undefined;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return undefined;
  const fields: Readonly<Record<string, FieldType>> = FIELDS[type as ToHost['type']];
  const message: Record<string, unknown> = { type };
  for (const [name, wanted] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name) || !isOf(wanted, value[name])) return undefined;
    message[name] = value[name];
  }
  return message as ToHost;
}

/** The document that a panel showed before the window was reloaded; undefined where its state does not say. Total. */
export function readDocumentOf(state: unknown): PanelState['uri'] | undefined {
  return isObject(state) && typeof state['uri'] === 'string' && state['uri'] !== ''
    ? state['uri']
    : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf(type: FieldType, value: unknown): boolean {
  if (type === 'count') return Number.isSafeInteger(value) && Number(value) >= 0;
  return typeof value === type;
}
