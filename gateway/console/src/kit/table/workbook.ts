import { strToU8, zipSync } from 'fflate';

/** A text, a number, or a share from 0 to 1 that is shown in per cent; what is not known stays empty. */
export type Cell = string | number | { readonly share: number } | null;

export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OPENING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Tables of figures are small enough to be stored as they are; on the first day that the format knows, the same content is the same archive. */
const STORED = { level: 0, mtime: new Date(1980, 0, 1) } as const;

/** Styles by their place in the list of the styles part. */
const HEADING = 1;
const PER_CENT = 2;

const escaped = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex -- XML 1.0 has no place for these
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text is a text whatever it begins with: an inline string is never taken for a formula (CWE-1236). */
function cell(value: Cell, style = 0): string {
  if (value === null || value === '') {
    return '<c/>';
  }
  if (typeof value === 'string') {
    return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
  return typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c s="${PER_CENT}"><v>${value.share}</v></c>`;
}

const row = (cells: readonly string[]) => `<row>${cells.join('')}</row>`;

function sheetPart({ headings, rows }: Sheet): string {
  return (
    `${OPENING}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${headings.length}" width="24" customWidth="1"/></cols><sheetData>` +
    row(headings.map((text) => cell(text, HEADING))) +
    rows.map((cells) => row(cells.map((one) => cell(one)))).join('') +
    '</sheetData></worksheet>'
  );
}

/** As the services' workbooks look: headings bold on light blue. */
const STYLES =
  `${OPENING}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** What a sheet may be called: 31 characters, some of which are forbidden, and no two alike. */
function namesOf(sheets: readonly Sheet[]): string[] {
  const names = new Set<string>();
  for (const { name } of sheets) {
    const base = name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 28) || '-';
    names.add(names.has(base) ? `${base} ${names.size + 1}` : base);
  }
  return [...names];
}

/** An Excel workbook (ECMA-376) of tables. */
export function workbook(sheets: readonly Sheet[]): Blob {
  const numbers = sheets.map((_, at) => at + 1);
  const names = namesOf(sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (all: string) => `${OPENING}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const part = (name: string, kind: string) => `<Override PartName="${name}" ContentType="${KIND}.${kind}+xml"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `${OPENING}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      part('/xl/workbook.xml', 'sheet.main') +
      part('/xl/styles.xml', 'styles') +
      numbers.map((number) => part(`/xl/worksheets/sheet${number}.xml`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${OPENING}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      numbers
        .map((number, at) => `<sheet name="${escaped(names[at]!)}" sheetId="${number}" r:id="rId${number}"/>`)
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
        relation(`rId${numbers.length + 1}`, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetPart(sheet)])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([zipSync(files, STORED)], { type: TYPE });
}
