import { useCallback } from 'react';

import { shortType } from '@/features/demand/eventWords';
import { useJoin, useTexts } from '@/kit/i18n/texts';

import { commandWords } from './commandWords';
import { fieldWords } from './fieldWords';
import { happenedWords } from './happenedWords';
import { auditTexts } from './texts';

/** What a record attests; contents stand there as digests only. */
export interface Attested {
  readonly at?: string;
  readonly actor?: string;
  readonly command?: string;
  readonly events?: readonly string[];
  readonly changed?: Readonly<Record<string, unknown>>;
}

const SYSTEM = 'system/';

export const isSystem = (actor: string | undefined): boolean => actor?.startsWith(SYSTEM) === true;

const has = <K extends string>(words: { readonly zh: Readonly<Record<K, string>> }, key: string): key is K =>
  key in words.zh;

/** `POST /api/v1/districts/{district}/plans/{id}/draft` ends in `draft`. */
const endOf = (command: string): string =>
  command
    .split('/')
    .filter((part) => !part.startsWith('{'))
    .at(-1) ?? '';

/** What was done, in words: by what it made happen, else by what was asked for. */
export function useDone(): (attested: Attested) => string {
  const say = useTexts(auditTexts);
  const happened = useTexts(happenedWords);
  const asked = useTexts(commandWords);
  const join = useJoin();
  return useCallback(
    ({ events = [], command = '', actor }: Attested) => {
      const told = events.map(shortType).flatMap((type) => (has(happenedWords, type) ? [happened(type)] : []));
      if (told.length > 0) {
        return join([...new Set(told)]);
      }
      const end = endOf(command);
      return has(commandWords, end) ? asked(end) : say(isSystem(actor) ? 'byItself' : 'otherChange');
    },
    [say, happened, asked, join],
  );
}

/** What changed, in words; what has none is counted. */
export function useChanged(): (attested: Attested) => string {
  const say = useTexts(auditTexts);
  const field = useTexts(fieldWords);
  const join = useJoin();
  return useCallback(
    ({ changed = {} }: Attested) => {
      const keys = Object.keys(changed);
      const known = keys.flatMap((key) => (has(fieldWords, key) ? [field(key)] : []));
      const others = keys.filter((key) => !has(fieldWords, key)).length;
      return join([...new Set(known), ...(others > 0 ? [say('others', { count: others })] : [])]);
    },
    [say, field, join],
  );
}
