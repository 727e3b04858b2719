import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { authorised, takeTokensFrom } from '@/kit/api/client';
import { IntentionKey } from '@/kit/api/keys';
import { Problem, unreachable } from '@/kit/problem/problem';

const ask = () => new Request('http://localhost/api/v1/me');

describe('a request', () => {
  const source = {
    token: vi.fn<() => Promise<string | null>>(),
    renew: vi.fn<() => Promise<string | null>>(),
    lost: vi.fn<() => void>(),
  };
  const network = vi.fn<typeof fetch>();

  beforeEach(() => {
    vi.resetAllMocks();
    vi.stubGlobal('fetch', network);
    takeTokensFrom(source);
    source.token.mockResolvedValue('old');
  });

  afterEach(() => vi.unstubAllGlobals());

  const sentToken = (call: number) => (network.mock.calls[call]![0] as Request).headers.get('Authorization');

  it('carries the token and the language', async () => {
    network.mockResolvedValue(new Response('{}'));
    await authorised(ask());
    const sent = network.mock.calls[0]![0] as Request;
    expect(sent.headers.get('Authorization')).toBe('Bearer old');
    expect(sent.headers.get('Accept-Language')).toBe('zh-CN');
  });

  it('that is refused for its token is sent once more with a new one', async () => {
    network.mockResolvedValueOnce(new Response('', { status: 401 })).mockResolvedValueOnce(new Response('{}'));
    source.renew.mockResolvedValue('new');
    expect((await authorised(ask())).status).toBe(200);
    expect(sentToken(1)).toBe('Bearer new');
    expect(source.lost).not.toHaveBeenCalled();
  });

  it('that is refused with a new token too ends the session', async () => {
    network.mockImplementation(() => Promise.resolve(new Response('', { status: 401 })));
    source.renew.mockResolvedValue('new');
    expect((await authorised(ask())).status).toBe(401);
    expect(network).toHaveBeenCalledTimes(2);
    expect(source.lost).toHaveBeenCalledOnce();
  });

  it('that finds no network becomes a problem that may pass', async () => {
    network.mockRejectedValue(new TypeError('failed to fetch'));
    await expect(authorised(ask())).rejects.toMatchObject({ code: 'unreachable', isPassing: true });
  });
});

describe('the key of an intention', () => {
  it('stays the same while nobody knows whether the request arrived', () => {
    const key = new IntentionKey();
    const first = key.current();
    key.failed(unreachable());
    expect(key.current()).toBe(first);
    key.failed(new Problem('unavailable', 503, '', ''));
    expect(key.current()).toBe(first);
  });

  it('ends with an answer, be it yes or no', () => {
    const key = new IntentionKey();
    const first = key.current();
    key.answered();
    const second = key.current();
    expect(second).not.toBe(first);
    key.failed(new Problem('illegal-move', 409, '', ''));
    expect(key.current()).not.toBe(second);
  });
});
