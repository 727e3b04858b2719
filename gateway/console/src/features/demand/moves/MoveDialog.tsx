import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Modal } from 'antd';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { useDraft } from '@/kit/draft/drafts';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { isProblem, type Problem } from '@/kit/problem/problem';
import { placeInForm } from '@/kit/problem/place';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { instantOf } from '@/kit/time/time';

import { demandKeys, useCategories, useDemand } from '../queries';
import { moveWords } from '../words';

import { type MoveForm, MoveFields } from './MoveFields';
import { MoveConflict } from './MoveConflict';
import { type OfferedMove, sendMove } from './send';
import { moveTexts } from './texts';

interface MoveDialogProps {
  readonly move: OfferedMove;
  readonly district: string;
  readonly id: string;
  readonly onClose: () => void;
}

/** Asks for what a move needs, on the version that is read when the dialog opens. */
export function MoveDialog(props: MoveDialogProps) {
  const demand = useDemand(props.district, props.id);
  const categories = useCategories(props.district);
  if (demand.error) {
    return (
      <Modal open footer={null} onCancel={props.onClose}>
        <ProblemAlert problem={demand.error} />
      </Modal>
    );
  }
  if (!demand.data || categories.isLoading) {
    return (
      <Modal open footer={null} onCancel={props.onClose}>
        <Loading />
      </Modal>
    );
  }
  const proposed = categories.data?.find((category) => category.code === demand.data.data.category)?.unit;
  return <OpenDialog {...props} now={demand.data} proposed={proposed} />;
}

interface OpenDialogProps extends MoveDialogProps {
  readonly now: Versioned<Demand>;
  readonly proposed?: string;
}

function bodyOf({ at, until, ...rest }: MoveForm): object {
  return {
    ...rest,
    ...(at ? { contactedAt: instantOf(at) } : {}),
    ...(until ? { until: instantOf(until) } : {}),
  };
}

/** A picked moment is not worth keeping: by the time that the form is opened again it has passed. */
const withoutMoments = (values: MoveForm): MoveForm => ({ ...values, at: undefined, until: undefined });

function initialOf(move: OfferedMove, demand: Demand, proposed: string | undefined): MoveForm {
  if (move === 'RECLASSIFY') {
    return { category: demand.category, urgency: demand.urgency };
  }
  return move === 'ROUTE' ? { unit: proposed } : {};
}

function OpenDialog({ move, district, id, onClose, now, proposed }: OpenDialogProps) {
  const name = useWords(moveWords);
  const say = useTexts(moveTexts);
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<MoveForm>();
  const draft = useDraft<MoveForm>(`demand.${id}.${move}`);
  const [seen, setSeen] = useState(now);
  const [stale, setStale] = useState<MoveForm | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  const command = useCommand({
    send: ({ values, version }: { values: MoveForm; version: string }, key) =>
      sendMove(move, { district, id, key, version }, bodyOf(values)),
    touches: [demandKeys.all(district)],
    done: (moved) => {
      // The next move may be asked for before the page has read the demand again.
      queries.setQueryData(demandKeys.one(district, id), moved);
      draft.drop();
      void message.success(say('done', { move: name(move) }));
      onClose();
    },
  });
  const send = (values: MoveForm, version: string) => {
    setRefused(null);
    command.mutate(
      { values, version },
      {
        onError: (problem) =>
          isProblem(problem, 'stale-version')
            ? setStale(values)
            : setRefused(placeInForm(form, problem, { '/contactedAt': ['at'] })),
      },
    );
  };
  const fresh = stale !== null && now.version !== seen.version;
  const initial = { ...initialOf(move, seen.data, proposed), ...withoutMoments(draft.initial) };
  return (
    <Modal
      open
      title={`${name(move)} · ${seen.data.number}`}
      okText={name(move)}
      okButtonProps={{ danger: move === 'WITHDRAW' || move === 'DECLINE' }}
      confirmLoading={command.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="row-title faint">{seen.data.description}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onValuesChange={(_, values) => draft.keep(withoutMoments(values))}
        onFinish={(values) => send(values, seen.version)}
      >
        <MoveFields move={move} district={district} />
      </Form>
      <ProblemAlert problem={refused} />
      {fresh ? (
        <MoveConflict
          move={move}
          district={district}
          seen={seen.data}
          now={now.data}
          onKeep={onClose}
          onGoOn={() => {
            setSeen(now);
            setStale(null);
            send(stale, now.version);
          }}
        />
      ) : null}
    </Modal>
  );
}
