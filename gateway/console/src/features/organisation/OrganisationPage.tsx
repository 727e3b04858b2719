import { Alert, Button, Tree, type TreeDataNode } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import { readContent } from '@/kit/api/content';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { DownloadButton } from '@/kit/display/DownloadButton';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly, dayOf } from '@/kit/time/time';

import { AsOfPicker } from './AsOfPicker';
import { AddUnit } from './AddUnit';
import { TemplateNotice } from './founding/TemplateNotice';
import { OrganisationMenu } from './OrganisationMenu';
import { useUnits } from './queries';
import { organisationTexts } from './texts';
import { treeOf, type UnitNode } from './tree';
import { UnitPanel } from './UnitPanel';

/** The organisation of a district as it was, is or will be on a day. */
export function Component() {
  const say = useTexts(organisationTexts);
  const language = useLanguage();
  const { district, access } = useHere();
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const units = useUnits(district, asOf);
  const chosen = units.data?.find((unit) => unit.code === (search.get('unit') ?? 'office')) ?? units.data?.[0];
  const [adding, setAdding] = useState(false);
  const nodes = useMemo(() => treeOf(units.data ?? []), [units.data]);
  const go = (to: Record<string, string | undefined>) => {
    const next = { asOf, unit: chosen?.code, ...to };
    setSearch(Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1])));
  };
  const leave = (next: string | undefined, lastDay: string) => {
    if (next && lastDay < dayOf(new Date())) {
      go({ unit: next });
    }
  };
  const data = (node: UnitNode): TreeDataNode => ({
    key: node.unit.code,
    title: nameIn(language, node.unit),
    children: node.children.map(data),
  });
  return (
    <Page
      title={say('title')}
      action={
        may.found(access) ? (
          <ButtonLink to={`/d/${district}/organisation/founding`} type="primary" size="large">
            {say('found')}
          </ButtonLink>
        ) : null
      }
    >
      <OrganisationMenu />
      <div className="filters">
        <AsOfPicker day={asOf} onChange={(day) => go({ asOf: day })} />
        {may.organise(access) && !asOf ? (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {say('addUnit')}
          </Button>
        ) : null}
        <ChartDownloads district={district} asOf={asOf} />
      </div>
      {asOf ? <Alert type="info" title={say('readOnlyDay', { date: dateOnly(asOf, language) })} /> : null}
      {units.error ? <Trouble problem={units.error} retry={() => void units.refetch()} /> : null}
      {units.isLoading ? <Loading /> : null}
      {units.data?.length === 0 && asOf ? (
        <Message kind="empty" title={say('noUnits')} body={say('noUnitsHint')} />
      ) : null}
      {units.data?.length === 0 && !asOf ? (
        <Message kind="info" title={say('beingLaidOut')} body={say('beingLaidOutHint')} />
      ) : null}
      {may.organise(access) && !asOf && chosen ? <TemplateNotice key={district} district={district} /> : null}
      {chosen ? (
        <div className="columns columns-even">
          <section className="card">
            <h2>{say('structure')}</h2>
            <Tree
              key={nodes.length}
              blockNode
              defaultExpandAll
              treeData={nodes.map(data)}
              selectedKeys={[chosen.code]}
              onSelect={([code]) => code && go({ unit: String(code) })}
            />
          </section>
          <UnitPanel district={district} unit={chosen} asOf={asOf} onGone={leave} />
        </div>
      ) : null}
      {adding ? (
        <AddUnit district={district} onAdded={(unit) => go({ unit })} onClose={() => setAdding(false)} />
      ) : null}
    </Page>
  );
}

/** The chart of the day that is shown, to print and to go on working with. */
function ChartDownloads({ district, asOf }: { district: string; asOf: string | undefined }) {
  const say = useTexts(organisationTexts);
  const chart = `/api/v1/districts/${district}/organisation-chart`;
  const of = asOf ? `?asOf=${asOf}` : '';
  const name = asOf ? `${district}-${asOf}` : district;
  return (
    <>
      <DownloadButton label={say('chartPicture')} name={`${name}.svg`} content={() => readContent(chart + of)} />
      <DownloadButton
        label={say('chartWorkbook')}
        name={`${name}.xlsx`}
        content={() => readContent(`${chart}/workbook${of}`)}
      />
    </>
  );
}
