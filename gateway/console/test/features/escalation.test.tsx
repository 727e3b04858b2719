import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Escalations } from '@/features/demand/escalation/Escalations';

import { answering, DISTRICT, show } from '../harness';

const missed = (...persons: string[]) => ({
  id: 'e-1',
  clock: 'RESOLVE',
  missed: true,
  unit: 'environment',
  tier: 3,
  at: '2026-03-02T01:00:00Z',
  answerBy: '2026-03-03T01:00:00Z',
  trail: [
    { tier: 4, post: 'office/first-secretary', unit: 'office', persons: [], passedOver: 'AWAY' },
    { tier: 3, post: 'office/district-secretary', unit: 'office', persons },
  ],
});

const acknowledged = { kind: 'ACKNOWLEDGED', by: 'p-me', at: '2026-03-02T02:00:00Z' };

describe('an escalation', () => {
  it('is acknowledged by who was told, once', async () => {
    const asked = answering({
      'GET /escalations': [{ body: [missed('p-me')] }, { body: [{ ...missed('p-me'), answer: acknowledged }] }],
      'POST /escalations/e-1/acknowledgement': { body: missed('p-me') },
    });
    show(<Escalations district={DISTRICT} id="x" />);
    fireEvent.click(await screen.findByRole('button', { name: '确认知悉' }));
    expect(await screen.findByText(/您已确认知悉/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '确认知悉' })).toBeNull();
    await waitFor(() => expect(asked.filter(({ line }) => line.startsWith('POST'))).toHaveLength(1));
  });

  it('says until when it waits, and offers nothing to others', async () => {
    answering({ 'GET /escalations': { body: [missed('p-somebody')] } });
    show(<Escalations district={DISTRICT} id="x" />);
    expect(await screen.findByText(/请于 2026\/03\/03 09:00 前确认知悉/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '确认知悉' })).toBeNull();
  });

  it('can still be acknowledged when it went further up', async () => {
    const unanswered = { kind: 'UNANSWERED', at: '2026-03-03T01:00:00Z' };
    answering({ 'GET /escalations': { body: [{ ...missed('p-me'), answer: unanswered }] } });
    show(<Escalations district={DISTRICT} id="x" />);
    expect(await screen.findByText('逾期无人确认，已再上报一级')).toBeTruthy();
    expect(screen.getByRole('button', { name: '确认知悉' })).toBeTruthy();
  });
});
