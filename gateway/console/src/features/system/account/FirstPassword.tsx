import { App, Button } from 'antd';

import { api, keyed, read } from '@/kit/api/client';
import type { Account } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { HandedOver } from './HandedOver';
import { accountTexts } from './texts';

interface FirstPasswordProps {
  readonly district: string;
  readonly account: Account;
  readonly name: string;
}

/** Makes the password of a first sign-in when the account is handed over, and another one if that was lost. */
export function FirstPassword({ district, account, name }: FirstPasswordProps) {
  const say = useTexts(accountTexts);
  const { modal } = App.useApp();
  const { person, username } = account;
  const { data, error, isPending, mutate, reset } = useCommand({
    send: (_: void, key) =>
      read(
        api.POST('/api/v1/districts/{district}/accounts/{person}/first-password', {
          params: { path: { district, person }, header: keyed(key) },
        }),
      ),
    touches: [],
  });
  const ask = () =>
    void modal.confirm({
      title: say('passwordTitle', { name }),
      content: say('passwordBody'),
      okText: say('makePassword'),
      onOk: () => mutate(),
    });
  return (
    <>
      <Button loading={isPending} onClick={ask}>
        {say('makePassword')}
      </Button>
      <ProblemAlert problem={error} />
      {data ? (
        <HandedOver
          title={say('passwordMade', { name })}
          displayName={name}
          username={username}
          password={data.initialPassword}
          onClose={reset}
        />
      ) : null}
    </>
  );
}
