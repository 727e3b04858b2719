import { api, based, readVersioned, type Versioned } from '@/kit/api/client';
import type { DeclineReason, Demand, Move, Outcome } from '@/kit/api/types';

/** What a person fills in for each move that is offered. */
export interface MoveBodies {
  ROUTE: { unit: string };
  CHANGE_UNIT: { unit: string };
  DECLINE: { reason: DeclineReason; instead: string };
  CONTEST: object;
  TAKE_UP: object;
  FIRST_CONTACT: { contactedAt?: string };
  RESOLVE: { outcome: Outcome; text: string };
  CALL_BACK: { reached: boolean; solved?: boolean; satisfied?: boolean };
  RATE: { solved: boolean; satisfied: boolean; comment?: string };
  REOPEN: object;
  WITHDRAW: object;
}

export type OfferedMove = keyof MoveBodies;

/** The order in which they are offered: what carries the demand on comes first. */
export const OFFERED: readonly OfferedMove[] = [
  'ROUTE',
  'TAKE_UP',
  'RESOLVE',
  'CALL_BACK',
  'RATE',
  'FIRST_CONTACT',
  'CHANGE_UNIT',
  'CONTEST',
  'REOPEN',
  'DECLINE',
  'WITHDRAW',
];

export function offered(moves: readonly Move[]): OfferedMove[] {
  return OFFERED.filter((move) => moves.includes(move));
}

interface Target {
  readonly district: string;
  readonly id: string;
  readonly key: string;
  readonly version: string;
}

type Sender<M extends OfferedMove> = (target: Target, body: MoveBodies[M]) => Promise<Versioned<Demand>>;

const at = ({ district, id, key, version }: Target) => ({
  params: { path: { district, id }, header: based(key, version) },
});

const BASE = '/api/v1/districts/{district}/demands/{id}';

export const SEND: { [M in OfferedMove]: Sender<M> } = {
  ROUTE: (target, body) => readVersioned(api.POST(`${BASE}/routing`, { ...at(target), body })),
  CHANGE_UNIT: (target, body) => readVersioned(api.POST(`${BASE}/unit`, { ...at(target), body })),
  DECLINE: (target, body) => readVersioned(api.POST(`${BASE}/decline`, { ...at(target), body })),
  CONTEST: (target) => readVersioned(api.POST(`${BASE}/contest`, at(target))),
  TAKE_UP: (target) => readVersioned(api.POST(`${BASE}/take-up`, at(target))),
  FIRST_CONTACT: (target, body) => readVersioned(api.POST(`${BASE}/first-contact`, { ...at(target), body })),
  RESOLVE: (target, body) => readVersioned(api.POST(`${BASE}/resolution`, { ...at(target), body })),
  CALL_BACK: (target, body) => readVersioned(api.POST(`${BASE}/call-backs`, { ...at(target), body })),
  RATE: (target, body) => readVersioned(api.POST(`${BASE}/rating`, { ...at(target), body })),
  REOPEN: (target) => readVersioned(api.POST(`${BASE}/reopening`, at(target))),
  WITHDRAW: (target) => readVersioned(api.POST(`${BASE}/withdrawal`, at(target))),
};

export function sendMove(move: OfferedMove, target: Target, body: object): Promise<Versioned<Demand>> {
  return (SEND[move] as Sender<OfferedMove>)(target, body);
}
