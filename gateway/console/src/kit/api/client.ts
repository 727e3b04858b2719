import createClient from 'openapi-fetch';

import { currentLanguage } from '../i18n/language';
import { Problem, readProblem, unreachable } from '../problem/problem';

import type { Paths } from './types';

/** Where tokens come from; renewing may fail, then the session is over. */
export interface TokenSource {
  token(): Promise<string | null>;
  renew(): Promise<string | null>;
  lost(): void;
}

const PATIENCE_MS = 20_000;

let tokens: TokenSource | null = null;

export function takeTokensFrom(source: TokenSource): void {
  tokens = source;
}

function withToken(request: Request, token: string | null): Request {
  const copy = request.clone();
  copy.headers.set('Accept-Language', currentLanguage());
  if (token) {
    copy.headers.set('Authorization', `Bearer ${token}`);
  }
  return copy;
}

async function send(request: Request, patient: boolean): Promise<Response> {
  const signal = patient ? request.signal : AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    return await fetch(request, { signal });
  } catch (fault) {
    if (request.signal.aborted) {
      throw fault;
    }
    throw unreachable();
  }
}

/**
 * Sends a request with a token. One that is refused for its token is sent once more with a new one; after that the session
 * is over.
 *
 * @param patient whether to wait for ever, as for a stream
 */
export async function authorised(request: Request, { patient = false } = {}): Promise<Response> {
  const first = await send(withToken(request, (await tokens?.token()) ?? null), patient);
  if (first.status !== 401 || !tokens) {
    return first;
  }
  const renewed = await tokens.renew();
  const second = renewed ? await send(withToken(request, renewed), patient) : first;
  if (second.status === 401) {
    tokens.lost();
  }
  return second;
}

export const api = createClient<Paths>({
  baseUrl: globalThis.location?.origin ?? '',
  fetch: (request) => authorised(request),
});

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What was read, and its version: what a change of it is based on. */
export interface Versioned<T> {
  readonly data: T;
  readonly version: string;
}

/** @throws Problem if the answer is not a success */
export async function read<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await outcome;
  if (!response.ok) {
    throw readProblem(response, error);
  }
  return data as T;
}

export async function readVersioned<T>(outcome: Promise<Outcome<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await outcome;
  if (!response.ok) {
    throw readProblem(response, error);
  }
  return { data: data as T, version: response.headers.get('ETag') ?? '' };
}

/** The headers of a command that creates, or that needs no version. */
export function keyed(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/** The headers of a command on something that was read before. */
export function based(key: string, version: string): { 'Idempotency-Key': string; 'If-Match': string } {
  return { 'Idempotency-Key': key, 'If-Match': version };
}

export { Problem };
