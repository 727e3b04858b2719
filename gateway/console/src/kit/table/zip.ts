/** A file of an archive. */
export interface Entry {
  readonly name: string;
  readonly text: string;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) {
    rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return rest;
});

function crcOf(bytes: Uint8Array): number {
  return ~bytes.reduce((crc, byte) => (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!, ~0) >>> 0;
}

/** Numbers of two or four bytes, the lowest byte first. */
function little(...fields: readonly [size: 2 | 4, value: number][]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) {
      view.setUint16(at, value, true);
    } else {
      view.setUint32(at, value, true);
    }
    at += size;
  }
  return bytes;
}

const VERSION = 20;
const UTF8 = 0x800;
/** The first day that the format knows (1980-01-01): the same content is the same archive. */
const DAY = 0x21;

/** An archive whose files are stored as they are (PKWARE APPNOTE 6.3, method 0): tables of figures are small. */
export function zip(entries: readonly Entry[], type: string): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const path = new TextEncoder().encode(name);
    const content = new TextEncoder().encode(text);
    const about: [2 | 4, number][] = [
      [2, VERSION],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, DAY],
      [4, crcOf(content)],
      [4, content.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    ];
    const local = little([4, 0x04034b50], ...about);
    parts.push(local, path, content);
    directory.push(little([4, 0x02014b50], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path);
    offset += local.length + path.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = little([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return new Blob([...parts, ...directory, end], { type });
}
