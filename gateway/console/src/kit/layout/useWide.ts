import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(min-width: 992px)');

/** Whether there is room for a side menu and for tables. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}
