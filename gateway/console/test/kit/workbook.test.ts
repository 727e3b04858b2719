import { describe, expect, it } from 'vitest';

import { type Sheet, workbook } from '@/kit/table/workbook';

import { bytesOf } from '../harness';

/** The files of an archive that are stored as they are, read by its directory. */
async function filesOf(archive: Blob): Promise<Map<string, string>> {
  const bytes = await bytesOf(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const text = (from: number, length: number) => new TextDecoder().decode(bytes.subarray(from, from + length));
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const size = view.getUint32(at + 20, true);
    const named = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    files.set(text(at + 46, named), text(local + 30 + view.getUint16(local + 26, true), size));
    at += 46 + named;
  }
  return files;
}

const sheet = (part: Partial<Sheet>): Sheet => ({ name: '按部门', headings: ['名称'], rows: [], ...part });

describe('a workbook', () => {
  it('holds texts as texts, numbers as numbers and shares in per cent', async () => {
    const files = await filesOf(
      workbook([sheet({ headings: ['名称', '件数', '响应率'], rows: [['平安 & <建设>', 12, { share: 0.9833 }]] })]),
    );
    const part = files.get('xl/worksheets/sheet1.xml')!;
    expect(part).toContain('平安 &amp; &lt;建设&gt;');
    expect(part).toContain('<c><v>12</v></c><c s="2"><v>0.9833</v></c>');
    expect(files.get('xl/styles.xml')).toContain('0.0%');
    expect([...files.keys()]).toContain('[Content_Types].xml');
    files.forEach((text) => {
      expect(new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')).toBeNull();
    });
  });

  it('never takes a text for a formula, and leaves empty what is not known', async () => {
    const files = await filesOf(workbook([sheet({ rows: [['=1+1', null]] })]));
    const part = files.get('xl/worksheets/sheet1.xml')!;
    expect(part).toContain('t="inlineStr" s="0"><is><t xml:space="preserve">=1+1</t></is></c><c/>');
    expect(part).not.toContain('<f>');
  });

  it('gives sheets names that Excel takes', async () => {
    const files = await filesOf(workbook([sheet({ name: '按/部门' }), sheet({ name: '按 部门' })]));
    expect(files.get('xl/workbook.xml')).toContain('name="按 部门" sheetId="1"');
    expect(files.get('xl/workbook.xml')).toContain('name="按 部门 2" sheetId="2"');
  });
});
