import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'shangquan.draft.';

/** What was typed and not sent yet, kept on this device. Nothing that a browser refuses to store is worth an error. */
export function readDraft<T>(name: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

export function writeDraft(name: string, values: object): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(values));
  } catch {
    // A full or forbidden storage: the form itself still holds what was typed.
  }
}

export function dropDraft(name: string): void {
  localStorage.removeItem(PREFIX + name);
}

/** On signing out nobody else at this device is to read what was typed. */
export function dropAllDrafts(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

/** What of a form's values can be kept: texts, numbers, choices and lists of them. A moment that was picked has passed by the next time. */
export function typed<T extends object>(values: Partial<T>): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPlain(value))) as Partial<T>;
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every(isPlain);
  }
  if (value !== null && typeof value === 'object') {
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
  }
  return ['string', 'number', 'boolean'].includes(typeof value);
}

interface Draft<T> {
  readonly initial: Partial<T>;
  readonly restored: boolean;
  readonly keep: (values: Partial<T>) => void;
  readonly drop: () => void;
}

/** A form's draft: read once, written a moment after each change, and at the latest when the page goes. Without a name nothing is kept. */
export function useDraft<T extends object>(name: string | undefined): Draft<T> {
  const [initial] = useState<Partial<T>>(() => (name === undefined ? {} : readDraft<T>(name)));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<Partial<T>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current && name !== undefined) {
      writeDraft(name, pending.current);
      pending.current = undefined;
    }
  }, [name]);
  const keep = useCallback(
    (values: Partial<T>) => {
      pending.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, 300);
    },
    [flush],
  );
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = undefined;
    if (name !== undefined) {
      dropDraft(name);
    }
  }, [name]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { initial, restored: Object.keys(initial).length > 0, keep, drop };
}
