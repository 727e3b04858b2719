import { readdirSync, readFileSync } from 'node:fs';

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Timeline } from '@/features/demand/detail/Timeline';
import { eventTexts } from '@/features/demand/events/texts';

import { answering, DISTRICT, show } from '../harness';

const SCHEMAS = '../../infra/contracts/src/main/resources/schemas';
const OF_A_DEMAND = "Subject: the demand's id.";

interface Schema {
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The published events of a demand, and of what names the demand that it belongs to. */
function typesOfDemands(): string[] {
  return readdirSync(SCHEMAS).flatMap((file) => {
    const [, type] = /^io\.shangquan\.demand\.(.+)\.v\d+\.json$/.exec(file) ?? [];
    const { description, properties } = JSON.parse(readFileSync(`${SCHEMAS}/${file}`, 'utf8')) as Schema;
    return type && ('demand' in properties || description.includes(OF_A_DEMAND)) ? [type] : [];
  });
}

it('has a line for everything that can happen to a demand', () => {
  const types = typesOfDemands();
  expect(types.length).toBeGreaterThan(50);
  expect(types.filter((type) => !(type in eventTexts.zh))).toEqual([]);
});

it('tells of a demand and of what belongs to it, each by its own numbering', async () => {
  const entry = (type: string, details: object) => ({
    event: type,
    subject: 's',
    sequence: '1',
    type: `io.shangquan.demand.${type}.v1`,
    time: '2026-11-30T02:00:00Z',
    details,
  });
  answering({
    'GET /history': {
      body: [
        entry('call-back-asked', { dueAt: '2026-12-01T02:00:00Z' }),
        entry('escalated', { tier: 0 }),
        entry('rate-appeal-decided', { granted: true }),
      ],
    },
  });
  show(<Timeline district={DISTRICT} id="d-1" />);
  expect(await screen.findByText('剔除申诉已裁定：同意')).toBeTruthy();
  expect(screen.getByText('责任链各级都没有在任人员，无人可报告')).toBeTruthy();
  expect(screen.getByText('已列入回访，应于 2026/12/01 10:00 前致电提交人')).toBeTruthy();
});
