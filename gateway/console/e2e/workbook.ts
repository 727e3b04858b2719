import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';

/** How many rows the first sheet of a workbook has, its head among them. */
export function rowsOf(workbook: string): number {
  const sheet = unzipSync(readFileSync(workbook))['xl/worksheets/sheet1.xml'];
  if (!sheet) {
    throw new Error('the workbook has no first sheet');
  }
  return strFromU8(sheet).split('<row').length - 1;
}
