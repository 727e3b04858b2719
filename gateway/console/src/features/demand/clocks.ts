import type { Clock, Demand } from '@/kit/api/types';
import type { Tone } from '@/kit/display/Chip';

const WARNED = 0.8;

/** The deadline that comes next, or none if nothing runs. */
export function nextClock(demand: Pick<Demand, 'clocks'>): Clock | null {
  return demand.clocks
    .filter((clock) => !clock.stoppedAt)
    .reduce<Clock | null>((first, clock) => (!first || clock.dueAt < first.dueAt ? clock : first), null);
}

/** Late, nearly late (four fifths have passed), or in good time. */
export function toneOf(clock: Clock, now: number): Tone {
  const start = Date.parse(clock.startedAt);
  const due = Date.parse(clock.dueAt);
  if (clock.stoppedAt) {
    return clock.missed ? 'bad' : 'good';
  }
  if (now >= due) {
    return 'bad';
  }
  return now >= start + (due - start) * WARNED ? 'warn' : 'info';
}

/** What is due first comes first; what has no deadline comes last, the oldest of them first. */
export function byDueTime(one: Demand, other: Demand): number {
  const due = nextClock(one)?.dueAt ?? '9';
  const otherDue = nextClock(other)?.dueAt ?? '9';
  return due.localeCompare(otherDue) || one.submittedAt.localeCompare(other.submittedAt);
}
