import { screen } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, it } from 'vitest';

import { Page } from '@/kit/display/Page';
import { maySee, placeAt, placesAbove, sameIn } from '@/kit/layout/places';
import { framed, inDistrict } from '@/routes';

import { accessOf, DISTRICT, show } from '../harness';

const OTHER = '110105-yaxiu';
const at = (path: string) => `/d/${DISTRICT}/${path}`;
const paths = (routes: RouteObject[]) => routes.flatMap(({ path, lazy }) => (path && lazy ? [path] : []));

describe('places', () => {
  it('know every page that has an address', () => {
    expect(paths(inDistrict).filter((path) => placeAt(at(path.replace(/:\w+/, 'x1'))) !== path)).toEqual([]);
    const known = paths(framed).filter((path) => placeAt(`/${path}`) === null);
    expect(known).toEqual(['inbox']);
  });

  it('stand above one another as their addresses say, below the workbench', () => {
    const above = (path: string) => placesAbove(path, DISTRICT).map(({ to }) => to);
    expect(above(at('workbench'))).toEqual([]);
    expect(above(at('demands'))).toEqual([at('workbench')]);
    expect(above(at('organisation/chain'))).toEqual([at('workbench'), at('organisation')]);
    expect(above(at('demands/d1/plan'))).toEqual([at('workbench'), at('demands'), at('demands/d1')]);
    expect(above(at('demands/batches/b1'))).toEqual([at('workbench'), at('demands'), at('demands/batches')]);
    expect(above('/messages/settings')).toEqual([at('workbench'), '/messages']);
    expect(above('/statistics')).toEqual([at('workbench'), at('statistics')]);
  });

  it('are shown on a page without its doing', () => {
    show(<Page title="月度定稿">.</Page>, accessOf('auditor'), at('statistics/months'));
    const trail = screen.getByRole('navigation', { name: '所在位置' });
    expect([...trail.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['工作台', '统计', '月度定稿']);
  });
});

describe('the same page in another district', () => {
  const secretary = accessOf('district-secretary');

  it('is the same page where it is there', () => {
    expect(sameIn(at('organisation/guidance'), OTHER, secretary)).toBe(`/d/${OTHER}/organisation/guidance`);
    expect(sameIn(at('system/accounts'), OTHER, secretary)).toBe(`/d/${OTHER}/system/accounts`);
    expect(sameIn('/statistics', OTHER, secretary)).toBe(`/d/${OTHER}/statistics`);
  });

  it('is the list, of what the other district does not have', () => {
    expect(sameIn(at('demands/d1/plan'), OTHER, secretary)).toBe(`/d/${OTHER}/demands`);
    expect(sameIn(at('demands/recurrences/r1'), OTHER, secretary)).toBe(`/d/${OTHER}/demands/recurrences`);
  });

  it('is never one that the person may not see there', () => {
    const merchant = accessOf('enterprise-rep');
    expect(sameIn(at('demands/triage'), OTHER, merchant)).toBe(`/d/${OTHER}/demands`);
    expect(sameIn(at('system/rules'), OTHER, merchant)).toBe(`/d/${OTHER}/workbench`);
    expect(maySee('system/audit', secretary)).toBe(false);
  });

  it('is the workbench, of pages outside the districts', () => {
    expect(sameIn('/messages/settings', OTHER, secretary)).toBe(`/d/${OTHER}/workbench`);
  });
});
