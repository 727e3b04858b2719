import { readProblem } from '../problem/problem';

import { authorised, keyed } from './client';

const addressOf = (path: string) => new URL(path, window.location.origin).href;

async function answered(request: Request): Promise<Response> {
  const response = await authorised(request, { patient: true });
  if (!response.ok) {
    throw readProblem(response, await response.json().catch(() => null));
  }
  return response;
}

/** Content that is no JSON; it needs a token, so that no address alone shows it. */
export async function readContent(path: string): Promise<Blob> {
  return (await answered(new Request(addressOf(path)))).blob();
}

/**
 * Sends a file as it is. With the same key it can be sent again after a broken connection.
 *
 * @throws Problem if it is not taken
 */
export function sendContent(path: string, content: Blob, key: string, headers = {}): Promise<Response> {
  return answered(
    new Request(addressOf(path), {
      method: 'POST',
      headers: { ...keyed(key), 'Content-Type': content.type || 'application/octet-stream', ...headers },
      body: content,
    }),
  );
}

/** Hands content to the browser under a name. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
