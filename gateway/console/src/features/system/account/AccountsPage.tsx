import { Button, Checkbox } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { isAnyOf, may } from '@/kit/access/access';
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
  const accounts = useAccounts(district);
  const differences = useDifferences(district, isAnyOf(access, 'street-admin', 'auditor'));
  const onlyDifferent = search.has('differences');
  const differ = (person: string) => (differences.data?.get(person)?.length ?? 0) > 0;
  const shown = accounts.data?.filter(({ person }) => !onlyDifferent || differ(person));
  const open = (
    <Button type="primary" size="large" icon={<PlusOutlined aria-hidden />} block onClick={() => setOpening(true)}>
      {say('open')}
    </Button>
  );
  const empty = onlyDifferent ? 'noDifferences' : 'none';
  return (
    <Page title={say('title')} hint={say('hint')} action={may.found(access) ? open : null}>
      <SystemMenu />
      {differences.data ? (
        <div className="filters">
          <Checkbox
            checked={onlyDifferent}
            onChange={({ target }) => setSearch(target.checked ? { differences: '' } : {})}
          >
            {say('differencesOnly')}
          </Checkbox>
        </div>
      ) : null}
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
