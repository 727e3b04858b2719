import { authorised, keyed } from '../api/client';
import type { Attachment } from '../api/types';
import { readProblem } from '../problem/problem';

/** A file is sent whole; the edge takes no more (decision 9). */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_FILES = 10;

/** What the services take. */
export const ACCEPTED = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx';

const placeOf = (service: string, district: string, id = '') =>
  new URL(`/api/v1/districts/${district}/attachments/${service}${id ? `/${id}` : ''}`, window.location.origin).href;

/**
 * Sends a file. With the same key it can be sent again after a broken connection: it is kept once.
 *
 * @throws Problem if it is not taken
 */
export async function upload(service: string, district: string, file: File, key: string): Promise<Attachment> {
  const request = new Request(placeOf(service, district), {
    method: 'POST',
    headers: {
      ...keyed(key),
      'Content-Type': file.type || 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
    body: file,
  });
  const response = await authorised(request, { patient: true });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw readProblem(response, body);
  }
  return body as Attachment;
}

/** What was sent, or a small picture of it; both need a token, so that no address alone shows them. */
export async function download(service: string, district: string, id: string, small = false): Promise<Blob> {
  const path = small ? `${id}/thumbnail` : id;
  const response = await authorised(new Request(placeOf(service, district, path)), { patient: true });
  if (!response.ok) {
    throw readProblem(response, await response.json().catch(() => null));
  }
  return response.blob();
}
