import { Button, Checkbox, Input } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { usePeople } from '@/features/organisation/people';
import { isAnyOf, may } from '@/kit/access/access';
import type { Account } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { SystemMenu } from '../SystemMenu';

import { AccountRow } from './AccountRow';
import { OpenAccount } from './OpenAccount';
import { useAccounts, useDifferences } from './queries';
import { accountTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.seeAccounts}>
      <Accounts />
    </RequireRight>
  );
}

/** Everybody's account with what it grants, compared with the appointments. */
function Accounts() {
  const say = useTexts(accountTexts);
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const [sought, setSought] = useState('');
  const people = usePeople(district);
  const accounts = useAccounts(district);
  const differences = useDifferences(district, isAnyOf(access, 'street-admin', 'auditor'));
  const onlyDifferent = search.has('differences');
  const differ = (person: string) => (differences.data?.get(person)?.length ?? 0) > 0;
  const called = ({ person, username = '', displayName = '' }: Account) =>
    [people.find((one) => one.person === person)?.displayName ?? '', displayName, username].some((name) =>
      name.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  const shown = accounts.data?.filter((one) => (!onlyDifferent || differ(one.person)) && called(one));
  const open = (
    <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} block onClick={() => setOpening(true)}>
      {say('open')}
    </Button>
  );
  const empty = sought ? 'nobody' : onlyDifferent ? 'noDifferences' : 'none';
  return (
    <Page title={say('title')} hint={say('hint')} action={may.found(access) ? open : null}>
      <SystemMenu />
      <div className="filters">
        <Input
          allowClear
          aria-label={say('search')}
          placeholder={say('search')}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          style={{ maxWidth: 320 }}
        />
        {differences.data ? (
          <Checkbox
            checked={onlyDifferent}
            onChange={({ target }) => setSearch(target.checked ? { differences: '' } : {})}
          >
            {say('differencesOnly')}
          </Checkbox>
        ) : null}
      </div>
      {accounts.error ? <Trouble problem={accounts.error} retry={() => void accounts.refetch()} /> : null}
      {accounts.isLoading ? <Loading /> : null}
      {shown?.length === 0 ? <Message kind="empty" title={say(empty)} body={say(`${empty}Hint`)} /> : null}
      {shown && shown.length > 0 ? (
        <section className="card">
          <ul className="rows">
            {shown.map((account) => (
              <AccountRow
                key={account.person}
                district={district}
                account={account}
                differences={differences.data?.get(account.person)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {opening ? <OpenAccount district={district} onClose={() => setOpening(false)} /> : null}
    </Page>
  );
}
