import { useQueryClient } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';

import { accountKeys } from '@/features/system/account/queries';
import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { Batch } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Page } from '@/kit/display/Page';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { BatchReport } from '@/kit/table/BatchReport';
import { TableImport } from '@/kit/table/TableImport';

import { OrganisationMenu } from '../OrganisationMenu';
import { organisationKeys } from '../queries';

import { importTexts } from './texts';

const TABLES = ['sites', 'members', 'people', 'appointments'] as const;

type Table = (typeof TABLES)[number];

export function Component() {
  return (
    <RequireRight right={may.found}>
      <Imports />
    </RequireRight>
  );
}

/** Tables of the organisation, one kind at a time, in the order in which they need each other. */
function Imports() {
  const say = useTexts(importTexts);
  const { district } = useHere();
  const [table, setTable] = useState<Table>('sites');
  return (
    <Page title={say('title')} hint={say('hint')}>
      <OrganisationMenu />
      <div className="filters">
        <Segmented<Table>
          aria-label={say('table')}
          value={table}
          options={TABLES.map((one) => ({ value: one, label: say(one) }))}
          onChange={setTable}
        />
      </div>
      {table === 'people' ? (
        <Alert
          type="info"
          title={say('passwords')}
          action={<ButtonLink to={`/d/${district}/system/accounts`}>{say('accounts')}</ButtonLink>}
        />
      ) : null}
      <OneTable key={table} district={district} table={table} />
    </Page>
  );
}

function OneTable({ district, table }: { district: string; table: Table }) {
  const say = useTexts(importTexts);
  const queries = useQueryClient();
  const [batch, setBatch] = useState<Batch | null>(null);
  const touches = [organisationKeys.all(district), accountKeys.all(district)];
  const base = `/api/v1/districts/${district}/imports/organisation/${table}`;
  const undo = useCommand({
    send: (id: string, key) =>
      read(
        api.POST('/api/v1/districts/{district}/imports/organisation/{table}/batches/{batch}/undoing', {
          params: { path: { district, table, batch: id }, header: keyed(key) },
        }),
      ),
    touches,
    done: setBatch,
  });
  const applied = (done: Batch) => {
    setBatch(done);
    touches.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
  };
  return (
    <>
      {batch ? (
        <section className="card" aria-label={say('result')}>
          <h2>{say('result')}</h2>
          <BatchReport
            batch={batch}
            onUndo={batch.undone === 0 ? () => undo.mutate(batch.id) : undefined}
            pending={undo.isPending}
          />
          <ProblemAlert problem={undo.error} />
        </section>
      ) : null}
      <TableImport<Batch>
        paths={{
          template: `${base}/template`,
          check: `${base}/dry-run`,
          mark: `${base}/marked-table`,
          apply: base,
        }}
        name={say(table)}
        onApplied={applied}
      />
    </>
  );
}
