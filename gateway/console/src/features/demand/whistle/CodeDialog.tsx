import { QRCode } from 'antd';

import { Dialog } from '@/kit/form/Dialog';
import { useTexts } from '@/kit/i18n/texts';

import { signInAddress } from './signInAddress';
import { whistleTexts } from './texts';

interface CodeDialogProps {
  readonly code: string;
  readonly district: string;
  readonly demand: string;
  readonly onClose: () => void;
}

const SIZE = 240;

/** What the lead unit shows on site: scanned, it opens the page for signing in; or the code is typed there. */
export function CodeDialog({ code, district, demand, onClose }: CodeDialogProps) {
  const say = useTexts(whistleTexts);
  const address = new URL(signInAddress(district, demand, code), window.location.origin).href;
  return (
    <Dialog title={say('codeTitle')} footer={null} onCancel={onClose}>
      <p>{say('codeBody')}</p>
      <div className="qr">
        <QRCode aria-label={say('codeAlt')} value={address} size={SIZE} type="svg" color="#000000" bgColor="#ffffff" />
        <output className="qr-code">{code}</output>
      </div>
    </Dialog>
  );
}
