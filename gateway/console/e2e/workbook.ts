import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/** How many rows the first sheet of a workbook has, its head among them. */
export function rowsOf(workbook: string): number {
  return part(readFileSync(workbook), 'xl/worksheets/sheet1.xml').split('<row').length - 1;
}

/** A part of the zip file that a workbook is, found by the directory at its end. */
function part(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(uint32(END_OF_DIRECTORY));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      return contentOf(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20));
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`${name} is not in the workbook`);
}

function contentOf(zip: Buffer, header: number, size: number): string {
  const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const content = zip.subarray(begin, begin + size);
  return (zip.readUInt16LE(header + 8) === STORED ? content : inflateRawSync(content)).toString('utf8');
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
