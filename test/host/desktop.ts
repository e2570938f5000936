import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './paths.ts';
import { findProgram } from './requirements.ts';
import { HostUnavailable } from './unavailable.ts';

const PROBE = 'https://update.code.visualstudio.com/api/releases/stable';
const PROBE_LIMIT = 3_000;
const IDLE_LIMIT = 15_000;

/** Whether desktop VS Code can be downloaded and shown here. Takes three seconds at most. */
export async function desktopReachable(): Promise<boolean> {
  if (displayWrapper() === undefined) return false;
  try {
    return (await fetch(PROBE, { signal: AbortSignal.timeout(PROBE_LIMIT) })).ok;
  } catch {
    return false;
  }
}

/** Downloads a version of desktop VS Code unless the cache has it. Throws `HostUnavailable` when it cannot be had. */
export async function fetchDesktop(
  version: string,
): Promise<{ readonly executable: string; readonly wrapper: readonly string[] }> {
  const wrapper = displayWrapper();
  if (wrapper === undefined) throw new HostUnavailable('desktop VS Code needs a display, or xvfb-run');
  console.log(`Fetching desktop VS Code ${version}`);
  try {
    const executable = await downloadAndUnzipVSCode({
      version,
      cachePath: join(cacheFolder(), 'desktop'),
      reporter: new SilentReporter(),
      timeout: IDLE_LIMIT,
    });
    return { executable, wrapper };
  } catch (error) {
    throw new HostUnavailable(`desktop VS Code ${version} could not be downloaded: ${error}`);
  }
}

/** What to start a program with windows under; undefined when they cannot be shown. Only Linux needs to ask. */
function displayWrapper(): readonly string[] | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return [];
  const virtual = findProgram('xvfb-run');
  return virtual === undefined ? undefined : [virtual, '-a'];
}
