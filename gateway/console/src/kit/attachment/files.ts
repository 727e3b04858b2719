import { readContent, sendContent } from '../api/content';
import type { Attachment } from '../api/types';

/** A file is sent whole; the edge takes no more (decision 9). */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_FILES = 10;

/** What the services take. */
export const ACCEPTED = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx';

const placeOf = (service: string, district: string) => `/api/v1/districts/${district}/attachments/${service}`;

/**
 * Sends a file. With the same key it can be sent again after a broken connection: it is kept once.
 *
 * @throws Problem if it is not taken
 */
export async function upload(service: string, district: string, file: File, key: string): Promise<Attachment> {
  const response = await sendContent(placeOf(service, district), file, key, {
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
  return (await response.json()) as Attachment;
}

/** What was sent, or a small picture of it. */
export function download(service: string, district: string, id: string, small = false): Promise<Blob> {
  return readContent(`${placeOf(service, district)}/${small ? `${id}/thumbnail` : id}`);
}
