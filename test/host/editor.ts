import { join } from 'node:path';
import { desktopReachable, fetchDesktop } from './desktop.ts';
import { REQUESTED_KIND } from './environment.ts';
import { BUNDLES } from './paths.ts';
import { chooseRelease } from './releases.ts';
import { ensureRequirements } from './requirements.ts';
import { ensureServer, type ServerInstall } from './setup.ts';
import { HostUnavailable } from './unavailable.ts';

/** Something that @vscode/test-electron can run. */
export interface Editor {
  readonly kind: EditorKind;
  readonly executable: string;
  /** A program and its arguments to start everything under, such as a virtual display; mostly empty. */
  readonly wrapper: readonly string[];
}

export type EditorKind = 'desktop' | 'server';

/** The kind that `GOUJI_HOST` asks for, undefined when it leaves the choice to us. */
export function requestedKind(): EditorKind | undefined {
  const kind = REQUESTED_KIND;
  if (kind === undefined || kind === 'desktop' || kind === 'server') return kind;
  throw new Error(`GOUJI_HOST=${kind}: desktop or server`);
}

/** The kinds to try, in this order. */
export async function candidateKinds(): Promise<readonly EditorKind[]> {
  const requested = requestedKind();
  if (requested) return [requested];
  return (await desktopReachable()) ? ['desktop', 'server'] : ['server'];
}

/** Gets an editor ready. Throws `HostUnavailable` when this machine cannot have it. */
export async function prepareEditor(kind: EditorKind): Promise<Editor> {
  if (kind === 'desktop') return { kind, ...(await fetchDesktop(chooseRelease().vscode)) };
  await prepareServer();
  return { kind, executable: join(BUNDLES, 'code.mjs'), wrapper: [] };
}

/** Gets a server and a browser ready, for `launch` or for the stand-in for `code`. Needs the bundles. */
export async function prepareServer(): Promise<ServerInstall> {
  if (process.platform === 'win32') throw new HostUnavailable('the server host does not run on Windows');
  ensureRequirements();
  return ensureServer(chooseRelease());
}
