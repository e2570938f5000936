/**
 * Calls `act` once when the parent process is gone, so that nothing outlives a killed run. Does not keep the process
 * alive. Returns a function that stops the watch.
 */
export function whenOrphaned(act: () => void): () => void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}
