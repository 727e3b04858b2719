import type { UnitHistory } from '@/kit/api/types';

export type Step =
  | { readonly kind: 'founded'; readonly day: string; readonly nameZh: string; readonly nameEn: string }
  | { readonly kind: 'renamed'; readonly day: string; readonly nameZh: string; readonly nameEn: string }
  | { readonly kind: 'moved'; readonly day: string; readonly parent: string }
  | { readonly kind: 'succeeded'; readonly day: string; readonly nameZh: string; readonly nameEn: string }
  | { readonly kind: 'merged'; readonly day: string; readonly successor: string }
  | { readonly kind: 'closed'; readonly day: string };

export const newestName = (life: UnitHistory) => life.names.at(-1)!;

export const newestPlace = (life: UnitHistory) => life.places.at(-1)!;

/** The last day on which it was renamed, moved or founded: it does not end before. */
export function newestDay(life: UnitHistory): string {
  return [newestName(life).from, newestPlace(life).from].toSorted().at(-1)!;
}

/** What happened to a unit and what will, the latest first. */
export function stepsOf(life: UnitHistory): Step[] {
  const [first, ...names] = life.names;
  const [, ...places] = life.places;
  const steps: Step[] = [
    { kind: 'founded', day: life.validFrom, nameZh: first!.nameZh, nameEn: first!.nameEn },
    ...life.predecessors.map(({ validTo, nameZh, nameEn }): Step => ({
      kind: 'succeeded',
      day: validTo,
      nameZh,
      nameEn,
    })),
    ...names.map(({ from, nameZh, nameEn }): Step => ({ kind: 'renamed', day: from, nameZh, nameEn })),
    ...places.map(({ from, parent }): Step => ({ kind: 'moved', day: from, parent: parent ?? '' })),
    ...endOf(life),
  ];
  return steps.toSorted((one, other) => other.day.localeCompare(one.day));
}

function endOf({ validTo, successor }: UnitHistory): Step[] {
  if (!validTo) {
    return [];
  }
  return successor ? [{ kind: 'merged', day: validTo, successor }] : [{ kind: 'closed', day: validTo }];
}
