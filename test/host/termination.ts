import { whenOrphaned } from './orphan.ts';

/**
 * Lets `cleanUp` finish before the process ends by SIGINT or SIGTERM, or because its parent is gone. Returns a function
 * that takes this back.
 */
export function onTermination(cleanUp: () => Promise<void>): () => void {
  let ending = false;
  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    void cleanUp().finally(() => process.exit(code));
  };
  const interrupted = (): void => end(130);
  const terminated = (): void => end(143);
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', terminated);
  const forget = whenOrphaned(terminated);
  return () => {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', terminated);
    forget();
  };
}
