import { describe, expect, it } from 'vitest';

import { fill, sayIn, type Texts } from '@/kit/i18n/texts';

/** Every table of texts of every feature. */
const modules = import.meta.glob<Record<string, unknown>>('../../src/**/{texts,words,eventWords,deadlineTexts}.ts', {
  eager: true,
});
const tables = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter((one): one is [string, Texts<string>] => typeof one[1] === 'object' && one[1] !== null && 'zh' in one[1])
    .map(([name, table]) => [`${file.replace('../../src/', '')} ${name}`, table] as const),
);

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('texts', () => {
  it('are found', () => {
    expect(tables.length).toBeGreaterThan(20);
  });

  it.each(tables)('%s says the same in both languages, with the same gaps', (_, table) => {
    expect(Object.keys(table.en).sort()).toEqual(Object.keys(table.zh).sort());
    for (const key of Object.keys(table.zh)) {
      expect(gaps(table.en[key]!), key).toEqual(gaps(table.zh[key]!));
      expect(table.zh[key], key).not.toBe('');
      expect(table.en[key], key).not.toBe('');
    }
  });

  it('are filled; a gap without a value is seen', () => {
    expect(fill('{count} of {all}', { count: 1 })).toBe('1 of {all}');
    expect(fill('{count} {count:row|rows}', { count: 1 })).toBe('1 row');
    expect(fill('{count} {count:row|rows}', { count: 0 })).toBe('0 rows');
    expect(sayIn('en', { zh: { a: '甲' }, en: { a: 'A' } })('a')).toBe('A');
  });
});
