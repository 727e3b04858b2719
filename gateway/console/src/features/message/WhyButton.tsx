import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';

import type { InboxEntry } from '@/kit/api/types';
import { Dialog } from '@/kit/form/Dialog';
import { useTexts } from '@/kit/i18n/texts';

import { Explanations } from './Explanations';
import { whyTexts } from './whyTexts';

/** Says why a message came, and who else has it. */
export function WhyButton({ entry, about }: { entry: InboxEntry; about: string }) {
  const say = useTexts(whyTexts);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={`${say('why')}: ${about}`}
        title={say('why')}
        onClick={() => setOpen(true)}
      />
      {open ? (
        <Dialog
          title={say('title')}
          onCancel={close}
          footer={
            <Button type="primary" onClick={close}>
              {say('close')}
            </Button>
          }
        >
          <p className="faint">{say('hint')}</p>
          <Explanations district={entry.district} subject={entry.subject} />
        </Dialog>
      ) : null}
    </>
  );
}
