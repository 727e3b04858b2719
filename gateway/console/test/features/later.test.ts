import { describe, expect, it } from 'vitest';

import { laterTimes } from '@/features/message/later';

const offered = (now: string) => laterTimes(Date.parse(now));

describe('times to which a message can be put off', () => {
  it('are told in the time of the city', () => {
    // A Wednesday, 10:30 in Beijing.
    expect(offered('2026-03-04T02:30:00Z')).toEqual([
      { later: 'hour', until: '2026-03-04T03:30:00.000Z' },
      { later: 'evening', until: '2026-03-04T09:00:00.000Z' },
      { later: 'tomorrow', until: '2026-03-05T01:00:00.000Z' },
      { later: 'monday', until: '2026-03-09T01:00:00.000Z' },
    ]);
  });

  it('leave out the afternoon when it is nearly over', () => {
    expect(offered('2026-03-04T08:10:00Z').map((one) => one.later)).toEqual(['hour', 'tomorrow', 'monday']);
  });

  it('name Monday once: on a Sunday it is tomorrow', () => {
    expect(offered('2026-03-08T02:30:00Z').map((one) => one.later)).toEqual(['hour', 'evening', 'tomorrow']);
  });

  it('mean the next Monday on a Monday', () => {
    expect(offered('2026-03-09T02:30:00Z').at(-1)).toEqual({ later: 'monday', until: '2026-03-16T01:00:00.000Z' });
  });

  it('are those of the city for a reader whose day has not begun', () => {
    // Still Tuesday in New York, Wednesday 00:30 in Beijing.
    expect(offered('2026-03-03T16:30:00Z').find((one) => one.later === 'evening')?.until).toBe(
      '2026-03-04T09:00:00.000Z',
    );
  });
});
