import { describe, expect, it } from 'vitest';

import { EventCutter } from '@/kit/stream/events';
import { follow } from '@/kit/stream/follow';

describe('a stream of events', () => {
  it('is cut at empty lines, wherever the network cuts it', () => {
    const cutter = new EventCutter();
    expect(cutter.push('id: 1\nevent: inbox-entry\nda')).toEqual([]);
    expect(cutter.push('ta: {"a":1}\n\nid: 2\n')).toEqual([{ id: '1', name: 'inbox-entry', data: '{"a":1}' }]);
    expect(cutter.push('data: x\r\n\r\n')).toEqual([{ id: '2', name: 'message', data: 'x' }]);
  });

  it('joins lines of data and passes over comments', () => {
    const cutter = new EventCutter();
    expect(cutter.push(': alive\n\n')).toEqual([]);
    expect(cutter.push('data: a\ndata:b\ndata\n\n')).toEqual([{ id: null, name: 'message', data: 'a\nb\n' }]);
  });

  it('keeps the last id for events that bring none', () => {
    const cutter = new EventCutter();
    cutter.push('id: 7\ndata: x\n\n');
    expect(cutter.push('data: y\n\n')).toEqual([{ id: '7', name: 'message', data: 'y' }]);
  });
});

describe('following a stream', () => {
  it('goes on behind the last event after a break', async () => {
    const ending = new AbortController();
    const asked: (string | null)[] = [];
    const seen: string[] = [];
    const bodies = ['id: 1\ndata: a\n\nid: 2\ndata: b\n\n', 'id: 3\ndata: c\n\n'];
    await follow({
      url: 'http://localhost/api/v1/stream',
      signal: ending.signal,
      open: (request) => {
        asked.push(request.headers.get('Last-Event-ID'));
        return Promise.resolve(new Response(bodies.shift()));
      },
      onEvent: (event) => {
        seen.push(event.data);
        if (event.data === 'c') {
          ending.abort();
        }
      },
      onState: () => undefined,
    });
    expect(asked).toEqual([null, '2']);
    expect(seen).toEqual(['a', 'b', 'c']);
  });
});
