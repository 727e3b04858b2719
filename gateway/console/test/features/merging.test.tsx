import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { MergeCard } from '@/features/demand/merging/MergeCard';
import type { Demand } from '@/kit/api/types';

import { answering, DISTRICT, show } from '../harness';

const demand = (id: string, number: string, ...moves: string[]) =>
  ({
    id,
    number,
    moves,
    category: 'safety.parking',
    description: `车位被占 ${id}`,
    place: { site: 'site-a' },
    status: 'SUBMITTED',
    absorbed: [],
  }) as unknown as Demand;

const mine = demand('dup', 'GT-2', 'MERGE', 'ABSORB');
const older = demand('old', 'GT-1', 'MERGE', 'ABSORB');
const card = (one: Demand) => <MergeCard now={{ data: one, version: '"2"' }} district={DISTRICT} />;

describe('merging', () => {
  it('is offered on the page of the duplicate, and says with both numbers which one goes on', async () => {
    const asked = answering({
      'POST /demand-duplicates': { body: [{ id: 'old', number: 'GT-1', likeness: 90 }] },
      'POST /demands/old/absorptions': { body: {} },
      'GET /demands/old': { body: older, etag: '"7"' },
      'GET /demands': { body: { items: [mine, demand('else', 'GT-3', 'ABSORB')] } },
    });
    show(card(mine));
    fireEvent.click(screen.getByRole('button', { name: '把本件并到另一件' }));
    fireEvent.mouseDown(await screen.findByRole('combobox', { name: '并到哪一件' }));
    expect(await screen.findByText('内容相似')).toBeTruthy();
    expect(screen.getByText('同类诉求')).toBeTruthy();
    fireEvent.click(await screen.findByText(/GT-1 · /));
    expect(await screen.findByText('GT-2 并到 GT-1：继续办理的是 GT-1。')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: '把本件并到另一件' }).at(-1)!);
    await waitFor(() => expect(asked.some(({ line }) => line.endsWith('/absorptions'))).toBe(true));
    const sent = asked.find(({ line }) => line.endsWith('/demands/old/absorptions'))!;
    expect(sent.body).toEqual({ source: 'dup' });
    expect(sent.headers.get('If-Match')).toBe('"7"');
  });

  it('is not offered where others were merged into it', () => {
    answering({});
    show(card({ ...mine, absorbed: [{ source: 'x', stage: 'ABSORBED' }] }));
    expect(screen.queryByRole('button', { name: '把本件并到另一件' })).toBeNull();
    expect(screen.getByRole('button', { name: '把重复的诉求并到本件' })).toBeTruthy();
  });
});
