import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { useNow } from '@/kit/time/useNow';

const START = Date.parse('2026-11-30T01:00:00Z');

describe('the present', () => {
  beforeEach(() => vi.useFakeTimers({ now: START }));
  afterEach(() => vi.useRealTimers());

  const after = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('is looked at again every half minute', () => {
    const { result } = renderHook(() => useNow());
    after(29_999);
    expect(result.current).toBe(START);
    after(1);
    expect(result.current).toBe(START + 30_000);
  });

  it('is looked at in the very moment that is waited for, near or far', () => {
    const near = START + 1_200;
    const far = START + 86_400_000 + 7;
    const { result } = renderHook(() => useNow(near, far, START - 5));
    after(1_199);
    expect(result.current).toBe(START);
    after(1);
    expect(result.current).toBe(near);
    after(far - near - 1);
    expect(result.current).toBeLessThan(far);
    after(1);
    expect(result.current).toBe(far);
  });

  it('is waited for by nobody who has gone', () => {
    renderHook(() => useNow(START + 500)).unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
