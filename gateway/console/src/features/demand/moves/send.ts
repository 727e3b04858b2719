import { api, type based, readVersioned, type Versioned } from '@/kit/api/client';
import type { DeclineReason, Demand, Move, Outcome, ReturnReason, Route, Urgency, WhistleCall } from '@/kit/api/types';

/** What a person fills in for each move that is offered. */
export interface MoveBodies {
  ROUTE: { route: Route; unit: string; whistle?: WhistleCall };
  CHANGE_UNIT: { route: Route; unit: string; whistle?: WhistleCall };
  DECLINE: { reason: DeclineReason; instead: string };
  CONTEST: object;
  TAKE_UP: object;
  FIRST_CONTACT: { contactedAt?: string };
  RETURN_ORDER: { reason: ReturnReason; text: string };
  UPHOLD_RETURN: { unit: string };
  REJECT_RETURN: object;
  REQUEST_HOLD: { reason: string; text?: string; until: string };
  APPROVE_HOLD: object;
  REFUSE_HOLD: object;
  RESUME: object;
  RECLASSIFY: { category?: string; urgency?: Urgency };
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
  'RESUME',
  'APPROVE_HOLD',
  'REFUSE_HOLD',
  'UPHOLD_RETURN',
  'REJECT_RETURN',
  'RESOLVE',
  'CALL_BACK',
  'RATE',
  'FIRST_CONTACT',
  'REQUEST_HOLD',
  'RETURN_ORDER',
  'CHANGE_UNIT',
  'RECLASSIFY',
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
  readonly header: ReturnType<typeof based>;
}

type Sender<M extends OfferedMove> = (target: Target, body: MoveBodies[M]) => Promise<Versioned<Demand>>;

const at = ({ district, id, header }: Target) => ({ params: { path: { district, id }, header } });

const BASE = '/api/v1/districts/{district}/demands/{id}';

export const SEND: { [M in OfferedMove]: Sender<M> } = {
  ROUTE: (target, body) => readVersioned(api.POST(`${BASE}/routing`, { ...at(target), body })),
  CHANGE_UNIT: (target, body) => readVersioned(api.POST(`${BASE}/unit`, { ...at(target), body })),
  DECLINE: (target, body) => readVersioned(api.POST(`${BASE}/decline`, { ...at(target), body })),
  CONTEST: (target) => readVersioned(api.POST(`${BASE}/contest`, at(target))),
  TAKE_UP: (target) => readVersioned(api.POST(`${BASE}/take-up`, at(target))),
  FIRST_CONTACT: (target, body) => readVersioned(api.POST(`${BASE}/first-contact`, { ...at(target), body })),
  RETURN_ORDER: (target, body) => readVersioned(api.POST(`${BASE}/return-order`, { ...at(target), body })),
  UPHOLD_RETURN: (target, { unit }) =>
    readVersioned(api.POST(`${BASE}/return-decision`, { ...at(target), body: { upheld: true, unit } })),
  REJECT_RETURN: (target) =>
    readVersioned(api.POST(`${BASE}/return-decision`, { ...at(target), body: { upheld: false } })),
  REQUEST_HOLD: (target, body) => readVersioned(api.POST(`${BASE}/hold-request`, { ...at(target), body })),
  APPROVE_HOLD: (target) =>
    readVersioned(api.POST(`${BASE}/hold-decision`, { ...at(target), body: { approved: true } })),
  REFUSE_HOLD: (target) =>
    readVersioned(api.POST(`${BASE}/hold-decision`, { ...at(target), body: { approved: false } })),
  RESUME: (target) => readVersioned(api.POST(`${BASE}/resumption`, at(target))),
  RECLASSIFY: (target, body) => readVersioned(api.POST(`${BASE}/classification`, { ...at(target), body })),
  RESOLVE: (target, body) => readVersioned(api.POST(`${BASE}/resolution`, { ...at(target), body })),
  CALL_BACK: (target, body) => readVersioned(api.POST(`${BASE}/call-backs`, { ...at(target), body })),
  RATE: (target, body) => readVersioned(api.POST(`${BASE}/rating`, { ...at(target), body })),
  REOPEN: (target) => readVersioned(api.POST(`${BASE}/reopening`, at(target))),
  WITHDRAW: (target) => readVersioned(api.POST(`${BASE}/withdrawal`, at(target))),
};

export function sendMove(move: OfferedMove, target: Target, body: object): Promise<Versioned<Demand>> {
  return (SEND[move] as Sender<OfferedMove>)(target, body);
}
