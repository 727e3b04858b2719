import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';

import { runs } from '@/features/system/calendar/runs';
import { dateTime, dayOf, dayRange, instantOf, lastMonths, pickerOf, relative } from '@/kit/time/time';

const NOON = Date.parse('2026-03-01T12:00:00+08:00');

describe('times', () => {
  it('are shown as the city reads them, wherever the reader is', () => {
    expect(dateTime('2026-02-28T16:30:00Z', 'zh-CN')).toBe('2026/03/01 00:30');
    expect(dateTime('2026-02-28T16:30:00Z', 'en')).toBe('01/03/2026, 00:30');
    expect(dayOf(new Date('2026-02-28T16:30:00Z'))).toBe('2026-03-01');
  });

  it('are picked as the city reads them', () => {
    expect(instantOf(dayjs('2026-03-01T09:05'))).toBe('2026-03-01T01:05:00.000Z');
    expect(pickerOf('2026-03-01T01:05:00Z').format('YYYY-MM-DD HH:mm')).toBe('2026-03-01 09:05');
  });

  it('that follow one another are one range', () => {
    expect(dayRange('2026-01-01', '2026-01-03', 'zh-CN')).toBe('1月1日–1月3日');
    expect(dayRange('2026-01-01', '2026-01-01', 'zh-CN')).toBe('1月1日');
    expect(dayRange('2026-09-30', '2026-10-07', 'en')).toBe('30 Sept–7 Oct');
    expect(runs(['2026-01-01', '2026-01-02', '2026-01-31', '2026-02-01', '2026-05-01'])).toEqual([
      { first: '2026-01-01', last: '2026-01-02' },
      { first: '2026-01-31', last: '2026-02-01' },
      { first: '2026-05-01', last: '2026-05-01' },
    ]);
  });

  it.each([
    ['2026-03-01T12:00:20+08:00', '刚刚'],
    ['2026-03-01T12:05:30+08:00', '5分钟后'],
    ['2026-03-01T09:00:00+08:00', '3小时前'],
    ['2026-03-05T12:00:00+08:00', '4天后'],
  ])('%s is %s', (at, words) => {
    expect(relative(at, 'zh-CN', NOON)).toBe(words);
  });
});

describe('months', () => {
  it('are counted back over the turn of the year, in the city’s time', () => {
    expect(lastMonths(3, new Date('2026-01-31T17:00:00Z'))).toEqual(['2026-02', '2026-01', '2025-12']);
  });
});
