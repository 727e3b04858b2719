import { describe, expect, it } from 'vitest';

import { byDueTime, isLate, nextClock, toneOf } from '@/features/demand/clocks';
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
    expect(isLate(first, Date.parse('2026-03-03T00:00:00Z'))).toBe(true);
    expect(isLate(third, Date.parse('2026-03-03T00:00:00Z'))).toBe(false);
  });
});

describe('the explanation of a deadline', () => {
  const deadline = {
    clock: 'RESOLVE',
    rules: '2026-1',
    startedAt: '2026-03-06T01:00:00Z',
    warnedAt: '2026-03-09T04:00:00Z',
    dueAt: '2026-03-09T09:00:00Z',
    provisional: true,
    missed: false,
    roundTheClock: false,
    days: [
      { date: '2026-03-07', kind: 'WEEKEND', provisional: false },
      { date: '2026-03-09', kind: 'WORKDAY', counted: 1, provisional: true },
    ],
  } as Deadline;
  const lines = linesOf(deadline, 'zh-CN', sayIn('zh-CN', deadlineTexts));

  it('says day by day what counts, and what is not certain', () => {
    expect(lines).toHaveLength(7);
    expect(lines[3]).toContain('周末：不计入');
    expect(lines[4]).toContain('第 1 个工作日');
    expect(lines[4]).toContain('暂按平常计算');
    expect(lines[6]).toContain('2026/03/09 17:00 到期');
  });

  it('says so when hours count by day and night', () => {
    const urgent = linesOf({ ...deadline, roundTheClock: true, days: [] }, 'en', sayIn('en', deadlineTexts));
    expect(urgent[2]).toContain('by day and night');
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
