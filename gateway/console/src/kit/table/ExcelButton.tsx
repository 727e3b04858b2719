import { DownloadButton } from '../display/DownloadButton';
import { useTexts } from '../i18n/texts';

import { tableTexts } from './texts';
import type { Sheet } from './workbook';

interface ExcelButtonProps {
  /** Under what name it is saved, without an ending. */
  readonly name: string;
  readonly sheets: () => readonly Sheet[];
}

/** The figures that are shown, as a workbook that is made here. */
export function ExcelButton({ name, sheets }: ExcelButtonProps) {
  const say = useTexts(tableTexts);
  return (
    <DownloadButton
      label={say('excel')}
      name={`${name}.xlsx`}
      content={async () => (await import('./workbook')).workbook(sheets())}
    />
  );
}
