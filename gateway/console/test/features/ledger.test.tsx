import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { EnterpriseName } from '@/features/ledger/EnterpriseName';

import { answering, DISTRICT, show } from '../harness';

const CODE = '9111010500A1000186';
const entry = { id: 'e-1', name: '晨曦数字科技（北京）有限公司', creditCode: CODE };

afterEach(() => vi.unstubAllGlobals());

describe('an enterprise', () => {
  it('goes by its name in the ledger, which leads there', async () => {
    answering({ 'GET /enterprises': { body: { items: [entry] } } });
    show(<EnterpriseName district={DISTRICT} creditCode={CODE} />);
    const name = await screen.findByRole('link', { name: entry.name });
    expect(name.getAttribute('href')).toBe(`/d/${DISTRICT}/ledger/e-1`);
  });

  it('goes by its credit code where the ledger does not say', async () => {
    const asked = answering({ 'GET /enterprises': { status: 403, body: { code: 'not-permitted' } } });
    show(<EnterpriseName district={DISTRICT} creditCode={CODE} />);
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.getByText(CODE)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
