import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { dropAllDrafts, readDraft, useDraft, writeDraft } from '@/kit/draft/drafts';

interface Form {
  text?: string;
}

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is there again when the form is opened again', () => {
    const first = renderHook(() => useDraft<Form>('filing'));
    act(() => first.result.current.keep({ text: '路面塌陷' }));
    vi.advanceTimersByTime(1_000);
    const second = renderHook(() => useDraft<Form>('filing'));
    expect(second.result.current.initial).toEqual({ text: '路面塌陷' });
    expect(second.result.current.restored).toBe(true);
  });

  it('is kept also if the page is left before the moment has passed', () => {
    const form = renderHook(() => useDraft<Form>('filing'));
    act(() => form.result.current.keep({ text: 'half' }));
    form.unmount();
    expect(readDraft<Form>('filing')).toEqual({ text: 'half' });
  });

  it('is kept also if the page is loaded anew before the moment has passed', () => {
    const form = renderHook(() => useDraft<Form>('filing'));
    act(() => form.result.current.keep({ text: 'half' }));
    window.dispatchEvent(new Event('pagehide'));
    expect(readDraft<Form>('filing')).toEqual({ text: 'half' });
  });

  it('is gone once it was sent, also if a change was still waiting', () => {
    const form = renderHook(() => useDraft<Form>('filing'));
    act(() => form.result.current.keep({ text: 'sent' }));
    act(() => form.result.current.drop());
    vi.advanceTimersByTime(1_000);
    form.unmount();
    expect(readDraft('filing')).toEqual({});
  });

  it('is gone for whoever signs in next', () => {
    writeDraft('filing', { text: 'mine' });
    localStorage.setItem('shangquan.language', 'en');
    dropAllDrafts();
    expect(readDraft('filing')).toEqual({});
    expect(localStorage.getItem('shangquan.language')).toBe('en');
  });

  it('that cannot be read is none', () => {
    localStorage.setItem('shangquan.draft.filing', '{broken');
    expect(readDraft('filing')).toEqual({});
  });
});
