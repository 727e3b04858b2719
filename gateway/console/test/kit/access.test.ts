import { describe, expect, it } from 'vitest';

import { accessIn, may } from '@/kit/access/access';
import { currentEntry, menuOf } from '@/kit/layout/menu';

const GONGTI = '110105-gongti';
const YAXIU = '110105-yaxiu';

const officer = { role: 'department-officer', scope: `district/${GONGTI}/unit/safety`, district: GONGTI };
const rep = { role: 'enterprise-rep', scope: `district/${YAXIU}/enterprise/9111010500A100034U`, district: YAXIU };
const chief = { role: 'site-chief', scope: `district/${GONGTI}/unit/site-xingyuan`, district: GONGTI };
const street = { role: 'auditor', scope: 'street/110105-sanlitun' };

describe('access', () => {
  it('in one district knows nothing of grants in another', () => {
    const here = accessIn([officer, rep], YAXIU);
    expect(here.enterprises).toEqual(['9111010500A100034U']);
    expect(may.handle(here)).toBe(false);
    expect(may.file(here)).toBe(true);
  });

  it('of the street counts in each of its districts', () => {
    expect(may.audit(accessIn([street], YAXIU))).toBe(true);
    expect(may.triage(accessIn([street], YAXIU))).toBe(false);
  });

  it('tells sites of which one is chief from units for which one works', () => {
    const here = accessIn([officer, chief], GONGTI);
    expect(here.units).toEqual(['safety']);
    expect(here.sites).toEqual(['site-xingyuan']);
  });
});

describe('the menu', () => {
  const keys = (...grants: { role: string; scope: string; district?: string }[]) =>
    menuOf(GONGTI, accessIn(grants, GONGTI)).map((entry) => entry.key);

  it('offers what a role can use, and nothing else', () => {
    expect(keys(officer)).toContain('statistics');
    expect(keys(officer)).not.toContain('system');
    expect(keys(chief)).not.toContain('statistics');
    expect(keys(street)).toContain('system');
  });

  it.each([
    ['/d/110105-gongti/demands/1', 'demands'],
    ['/messages', 'messages'],
    ['/help', null],
    ['/d/110105-gongti', null],
  ])('at %s marks %s', (path, key) => {
    expect(currentEntry(path)).toBe(key);
  });
});
