import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';

import { slotText } from '@/features/demand/door/slotWords';
import { bodyOf } from '@/features/demand/moves/form';
import { contentOf, formOf, formOfDraft } from '@/features/demand/plan/content';
import { codeIn, signInAddress } from '@/features/demand/whistle/signInAddress';
import { pageOf } from '@/features/message/entryWords';
import { formOf as preferencesOf, requestOf } from '@/features/message/settings';
import type { Preferences, SolutionPlan } from '@/kit/api/types';

describe('the body of a move', () => {
  it('names whom a whistle calls, and only then', () => {
    const call = { assisting: ['safety'], place: '东门', meetAt: dayjs('2026-03-02T09:30:00') };
    expect(bodyOf('ROUTE', { route: 'WHISTLE', unit: 'environment', ...call })).toEqual({
      route: 'WHISTLE',
      unit: 'environment',
      whistle: { assisting: ['safety'], place: '东门', meetAt: '2026-03-02T01:30:00.000Z' },
    });
    expect(bodyOf('CHANGE_UNIT', { route: 'DOOR_TO_DOOR', unit: 'industry', ...call })).toEqual({
      route: 'DOOR_TO_DOOR',
      unit: 'industry',
    });
  });

  it('gives a reason for what did not go well', () => {
    expect(bodyOf('CALL_BACK', { reached: false, silence: 'BUSY' })).toEqual({ reached: false, reason: 'BUSY' });
    expect(bodyOf('CALL_BACK', { reached: true, solved: true, satisfied: false, discontent: 'TOO_SLOW' })).toEqual({
      reached: true,
      solved: true,
      satisfied: false,
      reason: 'TOO_SLOW',
    });
  });
});

describe('the address for signing in', () => {
  it('carries the code where no server sees it', () => {
    const address = new URL(signInAddress('d', 'x', '4 8#'), 'http://a');
    expect(address.pathname).toBe('/d/d/demands/x/sign-in');
    expect(address.search).toBe('');
    expect(codeIn(address.hash)).toBe('4 8#');
  });

  it('is read as nothing if it is broken', () => {
    expect(codeIn('#%E0%A4%A')).toBe('');
    expect(codeIn('')).toBe('');
  });
});

describe('a time for a visit', () => {
  it('says the day once, if it ends on the same day of the city', () => {
    const now = Date.parse('2026-03-01T00:00:00Z');
    const text = slotText({ from: '2026-03-02T01:00:00Z', to: '2026-03-02T03:30:00Z' }, 'zh-CN', now);
    expect(text).toContain('09:00');
    expect(text.split('–')[1]).toBe(' 11:30');
    expect(slotText({ from: '2026-03-02T15:00:00Z', to: '2026-03-02T17:00:00Z' }, 'zh-CN', now)).toContain(
      '2026/03/03',
    );
  });
});

describe('a plan that is written', () => {
  const plan = {
    measures: '检修',
    tasks: [
      { id: 'a', what: '围挡', unit: 'safety', dueAt: '2026-03-02T01:00:00.000Z', state: 'DONE', overdue: false },
      { id: 'b', what: '修路', unit: 'environment', dueAt: '2026-03-03T01:00:00.000Z', state: 'OPEN', overdue: false },
    ],
    responsibilities: [{ unit: 'environment', tier: 5, duty: '牵头' }],
  } as unknown as SolutionPlan;

  it('holds what is open, and goes back as it came', () => {
    const form = formOf(plan);
    expect(form.tasks.map((task) => task.id)).toEqual(['b']);
    expect(contentOf(form)).toEqual({
      measures: '检修',
      tasks: [{ id: 'b', what: '修路', unit: 'environment', person: undefined, dueAt: '2026-03-03T01:00:00.000Z' }],
      responsibilities: [{ unit: 'environment', tier: 5, duty: '牵头' }],
    });
  });

  it('is continued from a draft with its moments', () => {
    const kept = JSON.parse(JSON.stringify(contentOf(formOf(plan)))) as ReturnType<typeof contentOf>;
    const form = formOfDraft({ ...kept, measures: '先围挡' }, plan);
    expect(form.measures).toBe('先围挡');
    expect(contentOf(form).tasks[0]!.dueAt).toBe('2026-03-03T01:00:00.000Z');
    expect(formOfDraft({}, plan).measures).toBe('检修');
  });
});

describe('mail preferences', () => {
  const preferences = {
    mail: true,
    language: 'ZH',
    zone: 'Asia/Shanghai',
    quiet: { from: '22:30:00', to: '07:00:00' },
    digestAt: '08:00:00',
    kinds: [{ type: 'a', name: 'A', mode: 'DIGEST', urgent: false }],
  } as Preferences;

  it('go back as they came', () => {
    expect(requestOf(preferencesOf(preferences), preferences.zone)).toEqual({
      mail: true,
      language: 'ZH',
      zone: 'Asia/Shanghai',
      quiet: { from: '22:30', to: '07:00' },
      digestAt: '08:00',
      modes: { a: 'DIGEST' },
    });
  });

  it('have no quiet hours when these are off, and proposals when they are switched on', () => {
    const form = preferencesOf({ ...preferences, quiet: undefined });
    expect(requestOf(form, 'Asia/Shanghai').quiet).toBeUndefined();
    expect(requestOf({ ...form, quietOn: true }, 'Asia/Shanghai').quiet).toEqual({ from: '22:00', to: '07:00' });
  });
});

describe('the page of a message', () => {
  const entry = (type: string, details: Record<string, unknown> = {}) => ({
    type: `io.shangquan.${type}.v1`,
    district: 'd',
    subject: 's',
    details,
  });

  it('is the demand, also for what belongs to one', () => {
    expect(pageOf(entry('demand.routed'))).toBe('/d/d/demands/s');
    expect(pageOf(entry('demand.whistle-called', { demand: 'x' }))).toBe('/d/d/demands/x');
  });

  it('is the activity or the organisation for what these tell', () => {
    expect(pageOf(entry('event.registration-confirmed', { activity: 'a' }))).toBe('/d/d/activities/a');
    expect(pageOf(entry('event.activity-planned'))).toBe('/d/d/activities/s');
    expect(pageOf(entry('organisation.appointment-began'))).toBe('/d/d/organisation');
  });
});
