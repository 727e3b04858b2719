import { PlusOutlined } from '@ant-design/icons';

import { ButtonLink } from './ButtonLink';

/** The one main action of a list: begin another. */
export function CreateLink({ to, children }: { to: string; children: string }) {
  return (
    <ButtonLink to={to} type="primary" size="large" icon={<PlusOutlined aria-hidden />} block>
      {children}
    </ButtonLink>
  );
}
