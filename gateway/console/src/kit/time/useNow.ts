import { useEffect, useSyncExternalStore } from 'react';

const EVERY_MS = 30_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  listeners.forEach((listener) => listener());
}

/** One clock for all who look at it, however many rows there are. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(tick, EVERY_MS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
    }
  };
}

/**
 * The present, looked at again every half minute, so that relative times stay true, and at the very moments given in ms since the epoch:
 * what opens or closes then does so before the reader's eyes.
 */
export function useNow(...moments: readonly number[]): number {
  const present = useSyncExternalStore(subscribe, () => now);
  const next = Math.min(...moments.filter((moment) => moment > present));
  useEffect(() => {
    if (next > present + EVERY_MS) {
      return;
    }
    const awaited = setTimeout(tick, next - Date.now());
    return () => clearTimeout(awaited);
  }, [next, present]);
  return present;
}
