import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { eventTexts } from '@/features/demand/events/texts';

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
