import { useSyncExternalStore } from 'react';

export type Language = 'zh-CN' | 'en';

const KEY = 'shangquan.language';
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';

export function currentLanguage(): Language {
  return current;
}

export function setLanguage(language: Language): void {
  current = language;
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language in which everything is shown; Chinese unless the person chose otherwise. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
