import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Sends a signal to a child that was spawned `detached`, and to all that it started. False when none of them is left. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    process.kill(-child.pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Ends a detached child and all that it started: politely first, after `grace` milliseconds by force. */
export async function endGroup(child: ChildProcess, grace: number): Promise<void> {
  signalGroup(child, 'SIGTERM');
  const deadline = Date.now() + grace;
  while (Date.now() < deadline && signalGroup(child, 0)) await sleep(50);
  signalGroup(child, 'SIGKILL');
}
