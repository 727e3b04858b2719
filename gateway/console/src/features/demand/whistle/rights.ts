import { type Access, may } from '@/kit/access/access';
import type { Whistle, WhistlePart } from '@/kit/api/types';

/** Whether somebody speaks for a unit: for their own, and the office for those that have no account. */
export function speaksFor(access: Access, unit: string): boolean {
  return may.triage(access) || access.units.includes(unit) || access.sites.includes(unit);
}

export type PartMove = 'REPORT_IN' | 'SIGN_IN' | 'FINISH';

/** What a unit can still do, in the order in which it is done. */
export function partMoves(whistle: Whistle, part: WhistlePart, access: Access): PartMove[] {
  if (!speaksFor(access, part.unit)) {
    return [];
  }
  const called = whistle.status === 'CALLED';
  const moves: PartMove[] = [];
  if (called && !part.reportedAt && !part.signedInAt) {
    moves.push('REPORT_IN');
  }
  if (called && !part.signedInAt) {
    moves.push('SIGN_IN');
  }
  if ((called || whistle.status === 'RECORDED') && !part.outcome) {
    moves.push('FINISH');
  }
  return moves;
}

export function mayConfirm(whistle: Whistle, access: Access): boolean {
  return whistle.status === 'PROPOSED' && may.coordinate(access);
}

export function mayRecord(whistle: Whistle, access: Access): boolean {
  return whistle.status === 'CALLED' && speaksFor(access, whistle.lead);
}
