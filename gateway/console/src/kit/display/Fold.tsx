import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWide } from '../layout/useWide';

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is used now and then: on a phone behind a button, so that what the page is for stands on the first screen. */
export function Fold({ label, children }: FoldProps) {
  const wide = useWide();
  const [open, setOpen] = useState(false);
  if (wide) {
    return children;
  }
  return (
    <>
      <Button
        block
        className="fold"
        aria-expanded={open}
        icon={open ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
        iconPlacement="end"
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open ? children : null}
    </>
  );
}
