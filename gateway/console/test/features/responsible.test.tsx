import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { ContactLine } from '@/features/demand/detail/ContactLine';
import { Responsible } from '@/features/demand/detail/Responsible';
import type { Demand } from '@/kit/api/types';

import { accessOf, answering, DISTRICT, show } from '../harness';

const demand = {
  id: 'x',
  status: 'IN_PROGRESS',
  category: 'safety.fire',
  contactName: '王*',
  contactPhone: '138****1234',
  lead: { route: 'DIRECT_TRANSFER', unit: 'bureau-fire', takenUp: true, officer: 'p-1' },
  moves: [],
} as unknown as Demand;

const people = [{ person: 'p-2', displayName: '李书记', standing: 'HOLDER', appointment: 'a' }];

describe('who answers for a demand', () => {
  it('is a person with a post, and those above them by tier', async () => {
    answering({
      'GET /posts': { body: { items: [{ unit: 'bureau-fire', holders: [{ person: 'p-1', displayName: '张队长' }] }] } },
      'GET /responsibility-chain': {
        body: {
          firstToAnswer: 3,
          tiers: [
            { number: 3, answered: true, posts: [{ post: 's', unit: 'office', role: 'district-secretary', people }] },
            { number: 2, answered: false, posts: [] },
          ],
        },
      },
    });
    show(<Responsible demand={demand} district={DISTRICT} />);
    expect(await screen.findByText('经办人：张队长')).toBeTruthy();
    expect(await screen.findByText('李书记')).toBeTruthy();
    expect(screen.getByText('第 3 级')).toBeTruthy();
    expect(screen.getByText('最先负责')).toBeTruthy();
    expect(screen.getByText('无人负责')).toBeTruthy();
    const link = screen.getByRole('link', { name: '为什么是这些人' });
    expect(link.getAttribute('href')).toBe(`/d/${DISTRICT}/organisation/chain?unit=bureau-fire`);
  });
});

describe('whom to speak to', () => {
  const line = <ContactLine demand={demand} district={DISTRICT} />;

  it('is shown on purpose to a bureau that leads', () => {
    answering({});
    show(line, accessOf('bureau-officer', 'bureau-fire'));
    expect(screen.getByRole('button', { name: /查看完整联系方式/ })).toBeTruthy();
  });

  it('stays masked to a bureau that assists, which reads who does it', () => {
    answering({});
    show(line, accessOf('bureau-officer', 'bureau-water'));
    expect(screen.queryByRole('button', { name: /查看完整联系方式/ })).toBeNull();
    expect(screen.getByText('由bureau-fire联系提交人。')).toBeTruthy();
  });
});
