import { DEMAND_WORDS } from './words/demand';
import { type Entry } from './words/entry';
import { ORGANISATION_WORDS } from './words/organisation';
import { OTHER_WORDS } from './words/other';

export type { Entry };

/** The words on the screens, as the project's glossary has them. */
export const GLOSSARY: readonly Entry[] = [...DEMAND_WORDS, ...ORGANISATION_WORDS, ...OTHER_WORDS];

/** The words that a page is about: those of it alone first, then those of the pages above it. */
export function wordsAt(place: string | null): readonly Entry[] {
  if (place === null) {
    return [];
  }
  return GLOSSARY.filter(({ at }) => place === at || place.startsWith(`${at}/`)).toSorted(
    (one, other) => other.at.length - one.at.length,
  );
}
