import type { ReactNode } from 'react';

import type { Access } from '../access/access';
import { Message } from '../display/Message';
import { useTexts } from '../i18n/texts';

import { useHere } from './here';
import { frameTexts } from './texts';

interface RequireRightProps {
  readonly right: (access: Access) => boolean;
  readonly children: ReactNode;
}

/** A page that a role may not see says so, instead of asking a service that would refuse. */
export function RequireRight({ right, children }: RequireRightProps) {
  const say = useTexts(frameTexts);
  const { access } = useHere();
  return right(access) ? (
    children
  ) : (
    <Message kind="forbidden" title={say('forbiddenTitle')} body={say('forbiddenBody')} home />
  );
}
