import { CopyOutlined, PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { createPortal } from 'react-dom';

import { Facts } from '@/kit/display/Facts';
import { Dialog } from '@/kit/form/Dialog';
import { useTexts } from '@/kit/i18n/texts';

import { accountTexts } from './texts';

/** What somebody is handed, with which they sign in for the first time. */
export interface Credentials {
  readonly displayName?: string;
  readonly username?: string;
  readonly password: string;
}

interface HandedOverProps extends Credentials {
  readonly title: string;
  readonly onClose: () => void;
}

/** A first password, shown this once: to copy, or to print as a slip that is handed over. */
export function HandedOver({ title, displayName, username, password, onClose }: HandedOverProps) {
  const say = useTexts(accountTexts);
  const { message } = App.useApp();
  const address = window.location.origin;
  const lines = [
    { label: say('displayName'), value: displayName },
    { label: say('username'), value: username },
    { label: say('password'), value: password },
    { label: say('address'), value: address },
  ].filter(({ value }) => value);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.map(({ label, value }) => `${label}: ${value}`).join('\n'));
    void message.success(say('copied'));
  };
  return (
    <Dialog
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={title}
      footer={
        <>
          <Button
            icon={<CopyOutlined aria-hidden />}
            onClick={() => void copy().catch(() => void message.error(say('notCopied')))}
          >
            {say('copy')}
          </Button>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {say('print')}
          </Button>
          <Button type="primary" onClick={onClose}>
            {say('close')}
          </Button>
        </>
      }
    >
      <p>{say('openedBody')}</p>
      <Facts
        facts={lines.map(({ label, value }) => ({
          label,
          value: value === password ? <span className="receipt">{value}</span> : value,
        }))}
      />
      {createPortal(
        <div className="print-slip" aria-hidden="true">
          <h1>{say('slip')}</h1>
          <Facts facts={lines} />
          <p>{say('slipHint')}</p>
        </div>,
        document.body,
      )}
    </Dialog>
  );
}
