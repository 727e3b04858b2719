import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Component as DraftsPage } from '@/features/demand/drafts/DraftsPage';

import { answering, DISTRICT, show } from '../harness';

const draft = {
  id: 'dr-1',
  savedAt: '2026-11-29T10:00:00Z',
  content: { category: 'waste', description: '垃圾没有清运', attachments: [], answers: {} },
};

it('brings a deleted draft back when undo is pressed', async () => {
  const asked = answering({
    'GET /demand-drafts': [{ body: [draft] }, { body: [] }],
    'DELETE /demand-drafts/dr-1': { status: 204 },
    'POST /demand-drafts': { status: 201, body: { ...draft, id: 'dr-2' } },
  });
  show(<DraftsPage />);
  fireEvent.click(await screen.findByRole('button', { name: '删除' }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  await screen.findByText('已撤销');
  const again = asked.find(({ line }) => line === `POST /api/v1/districts/${DISTRICT}/demand-drafts`)!;
  expect(again.body).toEqual(draft.content);
});
