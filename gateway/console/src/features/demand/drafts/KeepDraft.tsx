import { App, Button, type FormInstance } from 'antd';
import { useSearchParams } from 'react-router';

import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import type { FilingForm } from '../filing/form';

import { draftKeys, keepDraft } from './queries';
import { draftTexts } from './texts';

/** Keeps what is written so far where another device finds it too. */
export function KeepDraft({ district, form }: { district: string; form: FormInstance<FilingForm> }) {
  const say = useTexts(draftTexts);
  const { message } = App.useApp();
  const [search, setSearch] = useSearchParams();
  const command = useCommand({
    send: (values: FilingForm, key) => keepDraft(district, search.get('draft'), values, key),
    touches: [draftKeys.all(district)],
    done: ({ id }) => {
      setSearch({ draft: id }, { replace: true });
      void message.success(say('kept'));
    },
  });
  return (
    <>
      <ProblemAlert problem={command.error} />
      <Button
        type="text"
        loading={command.isPending}
        onClick={() => command.mutate(form.getFieldsValue(true) as FilingForm)}
      >
        {say('keep')}
      </Button>
    </>
  );
}
