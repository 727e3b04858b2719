import { App, Form } from 'antd';

import type { FollowedDemand } from '@/kit/api/types';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { YesNo } from '@/kit/form/YesNo';
import { demandKeys } from '../queries';

import { type Opinion, rateAsFollower } from './queries';
import { followingTexts } from './texts';

interface FollowerRatingProps {
  readonly demand: FollowedDemand;
  readonly district: string;
  readonly onClose: () => void;
}

/** One with the same trouble says whether it is solved for them. */
export function FollowerRating({ demand, district, onClose }: FollowerRatingProps) {
  const say = useTexts(followingTexts);
  const { message } = App.useApp();
  const command = useCommand({
    send: (opinion: Opinion, key) => rateAsFollower(district, demand.id, opinion, key),
    touches: [demandKeys.all(district)],
    done: () => {
      void message.success(say('thanks'));
      onClose();
    },
  });
  const rules = [{ required: true, message: say('chooseOne') }];
  return (
    <FormDialog<Opinion>
      title={`${say('rateTitle')} · ${demand.number}`}
      action={say('rate')}
      draft={`demand.${demand.id}.opinion`}
      pending={command.isPending}
      onSend={(values, refuse) => command.mutate(values, { onError: refuse })}
      onClose={onClose}
    >
      <Form.Item name="solved" label={say('solved')} rules={rules}>
        <YesNo label={say('solved')} yes={say('solvedYes')} no={say('solvedNo')} />
      </Form.Item>
      <Form.Item name="satisfied" label={say('satisfied')} rules={rules}>
        <YesNo label={say('satisfied')} yes={say('satisfiedYes')} no={say('satisfiedNo')} />
      </Form.Item>
    </FormDialog>
  );
}
