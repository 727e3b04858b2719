import { App, Button } from 'antd';

import { roleWords } from '@/features/organisation/words';
import { usePeople } from '@/features/organisation/people';
import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { Account, AccountDifference } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { FirstPassword } from './FirstPassword';
import { accountKeys } from './queries';
import { accountStateWords, accountTexts, differenceWords } from './texts';

interface AccountRowProps {
  readonly district: string;
  readonly account: Account;
  /** Nothing if they were not compared. */
  readonly differences?: AccountDifference['differences'];
}

const roleOf = (grant: string) => grant.split('@')[0] ?? grant;

export function AccountRow({ district, account, differences }: AccountRowProps) {
  const say = useTexts(accountTexts);
  const join = useJoin();
  const state = useWords(accountStateWords);
  const role = useWords(roleWords);
  const difference = useWords(differenceWords);
  const { access } = useHere();
  const holder = usePeople(district).find(({ person }) => person === account.person);
  const name = holder?.displayName ?? account.displayName ?? account.username ?? say('unnamed');
  const { modal } = App.useApp();
  const { isPending, mutate, error } = useSwitch(district, account);
  const disable = () =>
    void modal.confirm({
      title: `${say('disable')} · ${name}`,
      content: say('disableBody'),
      okText: say('disable'),
      okButtonProps: { danger: true },
      onOk: () => mutate(false),
    });
  const enabled = account.enabled !== false;
  return (
    <li className="row">
      <span className="row-main">
        <strong>{name}</strong>
        <span className="row-notes">
          {account.username ? <span>{say('signsInAs', { username: account.username })}</span> : null}
          <span>{join(account.grants.map((grant) => role(roleOf(grant)))) || say('noPost')}</span>
          {account.failedAttempts > 0 ? <span>{say('failed', { count: account.failedAttempts })}</span> : null}
        </span>
        <ProblemAlert problem={error} />
      </span>
      <span className="row-side">
        <Chip tone={account.state === 'LINKED' ? 'plain' : 'warn'}>{state(account.state)}</Chip>
        {enabled ? null : <Chip tone="bad">{say('off')}</Chip>}
        {differences?.map((one) => (
          <Chip key={one.kind + (one.grant ?? '')} tone="bad">
            {difference(one.kind)}
          </Chip>
        ))}
        {differences?.length === 0 ? <Chip tone="good">{say('consistent')}</Chip> : null}
        {may.found(access) && account.state !== 'NO_ACCOUNT' ? (
          <FirstPassword district={district} account={account} name={name} />
        ) : null}
        {may.found(access) ? (
          <Button loading={isPending} danger={enabled} onClick={enabled ? disable : () => mutate(true)}>
            {say(enabled ? 'disable' : 'enable')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** Disabling ends the person's sessions; asked twice, both do what they did. */
function useSwitch(district: string, { person }: Account) {
  const say = useTexts(accountTexts);
  const { message } = App.useApp();
  return useCommand({
    send: (on: boolean, key) => {
      const params = { path: { district, person }, header: keyed(key) };
      return on
        ? read(api.POST('/api/v1/districts/{district}/accounts/{person}/enabling', { params }))
        : read(api.POST('/api/v1/districts/{district}/accounts/{person}/disabling', { params }));
    },
    touches: [accountKeys.all(district)],
    done: (_, on) => void message.success(say(on ? 'enabled' : 'disabled')),
  });
}
