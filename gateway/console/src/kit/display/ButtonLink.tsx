import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';

interface ButtonLinkProps extends Omit<ButtonProps, 'href' | 'onClick'> {
  readonly to: string;
}

/** A link that looks like a button: one element, which opens in a new tab as any other link does. */
export function ButtonLink({ to, ...rest }: ButtonLinkProps) {
  const href = useHref(to);
  const navigate = useNavigate();
  const go = (event: MouseEvent<HTMLElement>) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      void navigate(to);
    }
  };
  return <Button {...rest} href={href} onClick={go} />;
}
