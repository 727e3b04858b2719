import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Modal } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { api, based, read, readVersioned } from '@/kit/api/client';
import type { TemplateDifference } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import type { Problem } from '@/kit/problem/problem';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { organisationKeys, useUnitNames } from '../queries';

import { PlannedUnits } from './PlannedUnits';
import { foundingTexts } from './texts';

const A_MOMENT = 2_000;

const isComplete = ({ units, posts }: TemplateDifference) => units.length === 0 && posts.length === 0;

/** What a district lacks of the template in force; the street adds it. Nothing that is there is touched. */
export function TemplateNotice({ district }: { district: string }) {
  const say = useTexts(foundingTexts);
  const language = useLanguage();
  const nameOf = useUnitNames(district);
  const { access } = useHere();
  const { message } = App.useApp();
  const [looking, setLooking] = useState(false);
  const [applied, setApplied] = useState(false);
  const difference = useQuery<TemplateDifference, Problem>({
    queryKey: [...organisationKeys.all(district), 'template-difference'],
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/template-difference', { params: { path: { district } } })),
    refetchInterval: ({ state }) => (applied && state.data && !isComplete(state.data) ? A_MOMENT : false),
  });
  const command = useCommand({
    // Only what is lacking is added, whatever changed meanwhile: it is based on the district as it is at this moment.
    send: async (_: void, key) => {
      const { version } = await readVersioned(
        api.GET('/api/v1/districts/{district}', { params: { path: { district } } }),
      );
      return read(
        api.POST('/api/v1/districts/{district}/template-application', {
          params: { path: { district }, header: based(key, version) },
        }),
      );
    },
    touches: [organisationKeys.all(district), ['districts']],
    done: () => {
      setApplied(true);
      setLooking(false);
      void message.success(say('applied'));
    },
  });
  const lacks = difference.data;
  if (!lacks || isComplete(lacks)) {
    return null;
  }
  const plannedOf = ({ units, posts }: TemplateDifference) =>
    [...new Set([...units, ...posts.map(({ unit }) => ({ code: unit }))].map(({ code }) => code))].map((code) => ({
      code,
      name:
        nameIn(
          language,
          units.find((unit) => unit.code === code),
        ) || nameOf(code),
      posts: posts.filter((post) => post.unit === code),
    }));
  const counts = { units: lacks.units.length, posts: lacks.posts.length };
  return (
    <>
      <Alert
        type={applied ? 'success' : 'info'}
        title={say(applied ? 'beingAdded' : 'lacks', counts)}
        action={applied ? null : <Button onClick={() => setLooking(true)}>{say('look')}</Button>}
      />
      <Modal
        open={looking}
        title={say('lacksTitle')}
        okText={say('apply')}
        okButtonProps={{ hidden: !may.found(access) }}
        confirmLoading={command.isPending}
        onOk={() => command.mutate()}
        onCancel={() => setLooking(false)}
      >
        <p>{say('lacksBody', { version: lacks.to })}</p>
        <PlannedUnits units={plannedOf(lacks)} />
        {may.found(access) ? null : <p className="faint">{say('streetApplies')}</p>}
        <ProblemAlert problem={command.error} />
      </Modal>
    </>
  );
}
