import { useCallback } from 'react';

import { type Language, useLanguage } from './language';

/** Texts of one feature in both languages: English has exactly the keys of Chinese, or it does not compile. */
export interface Texts<K extends string> {
  readonly zh: Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
}

export type Values = Readonly<Record<string, string | number>>;
export type Say<K extends string> = (key: K, values?: Values) => string;

export function texts<K extends string>(zh: Record<K, string>, en: Record<NoInfer<K>, string>): Texts<K> {
  return { zh, en };
}

/**
 * Fills `{name}`; a name without a value stays as it is, so that the gap is seen. `{name:row|rows}` is the first for one, the second
 * for any other number.
 */
export function fill(text: string, values?: Values): string {
  if (!values) {
    return text;
  }
  return text.replace(/\{(\w+)(?::([^|{}]+)\|([^|{}]+))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    return one && many ? (Number(value) === 1 ? one : many) : String(value ?? whole);
  });
}

export function sayIn<K extends string>(language: Language, all: Texts<K>): Say<K> {
  const chosen = language === 'en' ? all.en : all.zh;
  return (key, values) => fill(chosen[key], values);
}

export function useTexts<K extends string>(all: Texts<K>): Say<K> {
  const language = useLanguage();
  return useCallback((key: K, values?: Values) => sayIn(language, all)(key, values), [language, all]);
}

/** Words for the codes of the API. A service may be newer than this page: a code without a word is shown as it is. */
export function useWords<K extends string>(all: Texts<K>): (code: string) => string {
  const language = useLanguage();
  return useCallback(
    (code: string) => ((language === 'en' ? all.en : all.zh) as Readonly<Record<string, string>>)[code] ?? code,
    [language, all],
  );
}

/** Several words as one text. */
export function useJoin(): (words: readonly string[]) => string {
  const language = useLanguage();
  return useCallback((words: readonly string[]) => words.join(language === 'en' ? ', ' : '、'), [language]);
}

/** The name of something that has one in each language. */
export function nameIn(language: Language, named: { nameZh?: string; nameEn?: string } | undefined): string {
  return (language === 'en' ? named?.nameEn : named?.nameZh) ?? '';
}
