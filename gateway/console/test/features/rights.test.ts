import { describe, expect, it } from 'vitest';

import { doorSteps } from '@/features/demand/door/rights';
import { planSteps, taskSteps } from '@/features/demand/plan/rights';
import { mayConfirm, mayRecord, partMoves } from '@/features/demand/whistle/rights';
import type { Demand, DoorService, PlanTask, SolutionPlan, Whistle, WhistlePart } from '@/kit/api/types';

import { accessOf } from '../harness';

const office = accessOf('district-office');
const safety = accessOf('department-officer', 'safety');
const environment = accessOf('department-officer', 'environment');
const merchant = accessOf('enterprise-rep');

describe('what a unit can do about a whistle', () => {
  const part = { unit: 'safety', absent: false, clocks: [] } as WhistlePart;
  const whistle = { status: 'CALLED', lead: 'environment' } as Whistle;

  it('is reporting in, signing in and finishing, one after the other', () => {
    expect(partMoves(whistle, part, safety)).toEqual(['REPORT_IN', 'SIGN_IN', 'FINISH']);
    expect(partMoves(whistle, { ...part, reportedAt: '2026-01-01T00:00:00Z' }, safety)).toEqual(['SIGN_IN', 'FINISH']);
    expect(partMoves(whistle, { ...part, signedInAt: '2026-01-01T00:00:00Z' }, safety)).toEqual(['FINISH']);
  });

  it('is for the unit itself, and for the office that speaks for those without an account', () => {
    expect(partMoves(whistle, part, environment)).toEqual([]);
    expect(partMoves(whistle, part, office)).toContain('REPORT_IN');
    expect(partMoves(whistle, { ...part, unit: 'site-a' }, accessOf('site-chief', 'site-a'))).toContain('SIGN_IN');
  });

  it('begins when the section has confirmed, and only the section confirms', () => {
    const proposed: Whistle = { ...whistle, status: 'PROPOSED' };
    expect(partMoves(proposed, part, safety)).toEqual([]);
    expect(mayConfirm(proposed, office)).toBe(false);
    expect(mayConfirm(proposed, accessOf('coordinating-section'))).toBe(true);
    expect(mayConfirm(whistle, accessOf('coordinating-section'))).toBe(false);
  });

  it('goes on after the minutes, which the lead unit or the office write', () => {
    expect(partMoves({ ...whistle, status: 'RECORDED' }, part, safety)).toEqual(['FINISH']);
    expect(mayRecord(whistle, environment)).toBe(true);
    expect(mayRecord(whistle, safety)).toBe(false);
  });
});

describe('what can be done about a visit', () => {
  const demand = { status: 'ROUTED', lead: { unit: 'industry' }, moves: [] as string[] } as unknown as Demand;
  const mine: Demand = { ...demand, moves: ['WITHDRAW'] };
  const lead = accessOf('department-officer', 'industry');
  const at = (from: string): DoorService['slots'][number] => ({ from, to: from });
  const now = Date.parse('2026-03-02T04:00:00Z');

  it('is offering times, for the lead unit', () => {
    expect(doorSteps(demand, null, lead, now)).toEqual(['OFFER']);
    expect(doorSteps(demand, null, safety, now)).toEqual([]);
  });

  it('is choosing, for who filed it or the office on the telephone', () => {
    const offered = { status: 'OFFERED', slots: [] as object[] } as DoorService;
    expect(doorSteps(mine, offered, merchant, now)).toEqual(['CHOOSE', 'DECLINE']);
    expect(doorSteps(demand, offered, office, now)).toEqual(['CHOOSE', 'DECLINE']);
    expect(doorSteps(demand, offered, merchant, now)).toEqual([]);
  });

  it('is reporting the visit once it has begun, not before', () => {
    const agreed = { status: 'AGREED', agreed: at('2026-03-02T03:00:00Z') } as DoorService;
    expect(doorSteps(demand, agreed, lead, now)).toContain('VISIT');
    expect(doorSteps(demand, { ...agreed, agreed: at('2026-03-02T05:00:00Z') }, lead, now)).not.toContain('VISIT');
  });

  it('is nothing once the demand is resolved', () => {
    expect(doorSteps({ ...demand, status: 'RESOLVED' }, null, lead, now)).toEqual([]);
  });
});

describe('what can be done about a plan', () => {
  const task = { id: 't', unit: 'safety', state: 'OPEN' } as PlanTask;
  const plan = { status: 'DRAFT', lead: 'environment', tasks: [task] } as SolutionPlan;

  it('is writing and proposing for the lead unit, deciding for the office', () => {
    expect(planSteps(plan, environment)).toEqual(['WRITE', 'PROPOSE']);
    expect(planSteps(plan, safety)).toEqual([]);
    const proposed: SolutionPlan = { ...plan, status: 'PROPOSED' };
    expect(planSteps(proposed, office)).toEqual(['APPROVE', 'SEND_BACK']);
    expect(planSteps(proposed, environment)).toEqual([]);
    expect(planSteps({ ...plan, status: 'COMPLETED' }, environment)).toEqual(['REVISE']);
  });

  it('is finishing a task for its unit and the lead, dropping it for the office', () => {
    const approved: SolutionPlan = { ...plan, status: 'APPROVED' };
    expect(taskSteps(approved, task, safety)).toEqual(['FINISH']);
    expect(taskSteps(approved, task, environment)).toEqual(['FINISH']);
    expect(taskSteps(approved, task, office)).toEqual(['FINISH', 'DROP']);
    expect(taskSteps(approved, task, accessOf('department-officer', 'culture'))).toEqual([]);
    expect(taskSteps(approved, { ...task, state: 'DONE' }, office)).toEqual([]);
    expect(taskSteps(plan, task, office)).toEqual([]);
  });
});
