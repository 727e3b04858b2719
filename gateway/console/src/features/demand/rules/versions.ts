import type { RuleSetForm, RuleVersions } from '@/kit/api/types';

/** The next number of a year. */
export function nextVersion(versions: RuleVersions['versions'], year: string): string {
  const numbers = versions
    .map(({ version }) => version.split('-'))
    .filter(([of]) => of === year)
    .map(([, number]) => Number(number));
  return `${year}-${Math.max(0, ...numbers) + 1}`;
}

/** What another version begins with: the same rules under the next number. */
export function nextOf(base: RuleSetForm, versions: RuleVersions['versions'], year: string): RuleSetForm {
  return { ...base, version: nextVersion(versions, year) };
}
