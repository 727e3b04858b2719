import { describe, expect, it } from 'vitest';

import { byDueTime, nextClock, toneOf } from '@/features/demand/clocks';
import { deadlineTexts } from '@/features/demand/detail/deadlineTexts';
import { linesOf } from '@/features/demand/detail/explain';
import { requestOf, stepOf } from '@/features/demand/filing/form';
import { OFFERED, offered } from '@/features/demand/moves/send';
import type { Clock, Deadline, Demand } from '@/kit/api/types';
import { sayIn } from '@/kit/i18n/texts';

const clock = (dueAt: string, more: Partial<Clock> = {}) =>
  ({
    kind: 'RESOLVE',
    startedAt: '2026-03-02T00:00:00Z',
    dueAt,
    provisional: false,
    missed: false,
    ...more,
  }) as Clock;

const demand = (...clocks: Clock[]) => ({ clocks, submittedAt: '2026-03-01T00:00:00Z' }) as unknown as Demand;

describe('the deadlines of a demand', () => {
  const early = clock('2026-03-02T10:00:00Z');
  const late = clock('2026-03-05T00:00:00Z');

  it('the one that runs and comes first is next', () => {
    expect(nextClock(demand(late, early))).toBe(early);
    expect(nextClock(demand(late, { ...early, stoppedAt: '2026-03-02T01:00:00Z' }))).toBe(late);
    expect(nextClock(demand())).toBeNull();
  });

  it.each([
    ['2026-03-02T01:00:00Z', 'info'],
    ['2026-03-02T08:00:00Z', 'warn'],
    ['2026-03-02T10:00:00Z', 'bad'],
  ])('at %s look %s', (now, tone) => {
    expect(toneOf(early, Date.parse(now))).toBe(tone);
  });

  it('that are done look as they were done', () => {
    expect(toneOf({ ...early, stoppedAt: '2026-03-02T01:00:00Z' }, 0)).toBe('good');
    expect(toneOf({ ...early, stoppedAt: '2026-03-02T11:00:00Z', missed: true }, 0)).toBe('bad');
  });

  it('order the work: due first, without any last', () => {
    const first = demand(early);
    const second = demand(late);
    const third = demand();
    expect([third, second, first].sort(byDueTime)).toEqual([first, second, third]);
  });
});

describe('the explanation of a deadline', () => {
  const deadline = {
    clock: 'RESOLVE',
    cause: 'ROUTED',
    rules: '2026-1',
    unit: 'safety',
    startedAt: '2026-03-06T01:00:00Z',
    warnedAt: '2026-03-09T04:00:00Z',
    dueAt: '2026-03-09T09:00:00Z',
    provisional: true,
    missed: false,
    roundTheClock: false,
    pauses: [],
    days: [
      { date: '2026-03-07', kind: 'WEEKEND', paused: false, provisional: false },
      { date: '2026-03-09', kind: 'WORKDAY', counted: 1, paused: false, provisional: true },
    ],
  } as Deadline;
  const explained = (more: Partial<Deadline> = {}, now = deadline.dueAt, language: 'zh-CN' | 'en' = 'zh-CN') =>
    linesOf(
      { ...deadline, ...more },
      { language, say: sayIn(language, deadlineTexts), unit: () => '平安建设部', now: Date.parse(now) },
    );

  it('says day by day what counts, and what is not certain', () => {
    const lines = explained();
    expect(lines.slice(1, 3)).toEqual(['这是平安建设部的时限。', '2026/03/06 09:00 受理并转交，开始计时。']);
    expect(lines[4]).toContain('周末：不计入');
    expect(lines[5]).toContain('第 1 个工作日');
    expect(lines[5]).toContain('暂按平常计算');
    expect(lines[7]).toBe('共 1 个工作日，2026/03/09 17:00 到期。');
    expect(lines[8]).toContain('暂定时限');
  });

  it('says so when hours count by day and night', () => {
    const urgent = explained({ roundTheClock: true, days: [], dueAt: '2026-03-07T01:00:00Z' }, undefined, 'en');
    expect(urgent[3]).toContain('by day and night');
    expect(urgent[5]).toContain('That makes 24 hours');
  });

  it('says which days a hold takes out, so that the rest add up', () => {
    const lines = explained({
      pauses: [{ from: '2026-03-06T02:00:00Z', to: '2026-03-10T02:00:00Z' }],
      dueAt: '2026-03-11T09:00:00Z',
      days: [
        { date: '2026-03-09', kind: 'WORKDAY', paused: true, provisional: false },
        { date: '2026-03-10', kind: 'WORKDAY', paused: true, provisional: false },
        { date: '2026-03-11', kind: 'WORKDAY', counted: 1, paused: false, provisional: false },
      ],
    });
    expect(lines[4]).toContain('2026/03/06 10:00 起挂起，暂停计时，暂定到 2026/03/10 10:00（4天）');
    expect(lines[6]).toContain('工作日：挂起期间，不计入');
    expect(lines.at(-2)).toBe('扣除挂起后共 1 个工作日，2026/03/11 17:00 到期。');
  });

  it('takes a hold that is over off the hours', () => {
    const lines = explained(
      {
        roundTheClock: true,
        days: [],
        pauses: [{ from: '2026-03-06T02:00:00Z', to: '2026-03-06T05:00:00Z' }],
        dueAt: '2026-03-07T04:00:00Z',
      },
      '2026-03-07T00:00:00Z',
      'en',
    );
    expect(lines[4]).toContain('(3 hours): the clock did not run.');
    expect(lines[6]).toContain('Without the holds that makes 24 hours');
  });

  it.each([
    ['HANDED_OVER', '另一个单位接单'],
    ['RECLASSIFIED', '调整了类别或紧急程度'],
    ['REOPENED', '重办'],
    ['CONTESTED', '申诉'],
  ] as const)('says why it began anew: %s', (cause, why) => {
    expect(explained({ cause })[2]).toContain(why);
  });

  it('names nobody’s reminder if it was done before', () => {
    const lines = explained({ stoppedAt: '2026-03-06T05:00:00Z' });
    expect(lines.some((line) => line.includes('五分之四'))).toBe(false);
  });
});

describe('a filing', () => {
  it('sends what was typed, and leaves out what was not', () => {
    expect(
      requestOf({ category: 'environment.street', description: ' 路面塌陷 ', floor: ' ', contactPhone: '' }),
    ).toEqual({
      category: 'environment.street',
      description: '路面塌陷',
      urgency: undefined,
      channel: undefined,
      site: undefined,
      floor: undefined,
      enterprise: undefined,
      contact: undefined,
    });
  });

  it('is an emergency if the box is ticked, whatever was chosen', () => {
    expect(requestOf({ emergency: true, urgency: 'NORMAL' }).urgency).toBe('EMERGENCY');
  });

  it('leaves out whatever would name somebody who files anonymously', () => {
    const form = { description: 'x', contactName: '王小明', enterprise: '91110105MA0000001X', anonymous: true };
    expect(requestOf(form)).toMatchObject({ anonymous: true });
    expect(requestOf(form).contact).toBeUndefined();
    expect(requestOf(form).enterprise).toBeUndefined();
  });

  it('goes back to the step that has the field', () => {
    expect(stepOf('category')).toBe(0);
    expect(stepOf('site')).toBe(1);
    expect(stepOf('contactPhone')).toBe(2);
  });
});

describe('the moves that are offered', () => {
  it('are those that the service allows, what carries the demand on first', () => {
    expect(offered(['WITHDRAW', 'RATE', 'REOPEN'])).toEqual(['RATE', 'REOPEN', 'WITHDRAW']);
    expect(offered(['CLOSE_UNANSWERED'])).toEqual([]);
    expect(new Set(OFFERED).size).toBe(OFFERED.length);
  });
});
