import { describe, expect, it } from 'vitest';

import { shortType } from '@/features/demand/eventWords';
import { isCreditCode } from '@/features/ledger/creditCode';
import { treeOf } from '@/features/organisation/tree';
import { percent, rateChart } from '@/features/statistics/rates';
import type { Rates, Unit } from '@/kit/api/types';

describe('a unified social credit code', () => {
  it.each(['9111010500A1000186', '9111010500A1000261', '9111010500A100034U'])('%s is right', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each(['9111010500A1000187', '9111010500A100018', '9111010500I1000186', ''])('%s is not', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});

describe('the tree of units', () => {
  const unit = (code: string, parent?: string) => ({ code, parent }) as Unit;

  it('has each unit once, below the one that it names', () => {
    const tree = treeOf([unit('office', 'district'), unit('district'), unit('desk', 'office')]);
    expect(tree).toHaveLength(1);
    expect(tree[0]!.children[0]!.unit.code).toBe('office');
    expect(tree[0]!.children[0]!.children[0]!.unit.code).toBe('desk');
  });

  it('loses none whose parent is not there on that day', () => {
    expect(treeOf([unit('orphan', 'closed')]).map((node) => node.unit.code)).toEqual(['orphan']);
  });
});

describe('rates', () => {
  it('of nothing are absent, not zero', () => {
    expect(percent(undefined)).toBeNull();
    expect(percent(0)).toBe('0.0%');
    const rows = [{ name: 'a', rates: { response: 0.945 } as Rates }];
    const names = { response: 'r', resolution: 's', satisfaction: 't' };
    const series = rateChart(rows, names, 'columns').series as { data: (number | null)[] }[];
    expect(series.map((one) => one.data[0])).toEqual([94.5, null, null]);
  });

  it('lie below each other where there is no room for their names', () => {
    const rows = [{ name: 'Safety and Environment Department', rates: {} as Rates }];
    const names = { response: 'r', resolution: 's', satisfaction: 't' };
    const chart = rateChart(rows, names, 'bars') as { yAxis: { data?: string[] }; xAxis: { data?: string[] } };
    expect(chart.yAxis.data).toEqual(['Safety and Environment Department']);
    expect(chart.xAxis.data).toBeUndefined();
  });
});

describe('the type of an event', () => {
  it('is known by its short name', () => {
    expect(shortType('io.shangquan.demand.taken-up.v1')).toBe('taken-up');
  });
});
