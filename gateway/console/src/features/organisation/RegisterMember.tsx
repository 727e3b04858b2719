import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';

import { useTexts } from '@/kit/i18n/texts';

import { AddUnit } from './AddUnit';
import { organisationTexts } from './texts';

/** The way to register a member organisation by hand, from the pages that are about members. */
export function RegisterMember({ district }: { district: string }) {
  const say = useTexts(organisationTexts);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
        {say('addMember')}
      </Button>
      {adding ? <AddUnit district={district} kind="MEMBER" onClose={() => setAdding(false)} /> : null}
    </>
  );
}
