import type { Access } from '@/kit/access/access';

interface Told {
  readonly title: string;
  readonly steps: readonly string[];
}

export interface Task {
  readonly for: (access: Access) => boolean;
  /** The pages on which it is done. */
  readonly at: readonly string[];
  readonly zh: Told;
  readonly en: Told;
}

const told = ([title, ...steps]: readonly [string, ...string[]]): Told => ({ title, steps });

/** A task: for whom, on which pages, and in both languages its title and then its steps. */
export function task(
  right: Task['for'],
  at: readonly string[],
  zh: readonly [string, ...string[]],
  en: readonly [string, ...string[]],
): Task {
  return { for: right, at, zh: told(zh), en: told(en) };
}
