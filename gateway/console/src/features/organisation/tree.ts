import type { Unit } from '@/kit/api/types';

export interface UnitNode {
  readonly unit: Unit;
  readonly children: readonly UnitNode[];
}

/** A district is read from its committee down to its sites. */
const ORDER: readonly Unit['kind'][] = ['DISTRICT', 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'CENTRE', 'BUREAU', 'SITE'];

const byRank = (one: Unit, other: Unit) =>
  rankOf(one) - rankOf(other) || one.nameZh.localeCompare(other.nameZh, 'zh-CN');

function rankOf(unit: Unit): number {
  const rank = ORDER.indexOf(unit.kind);
  return rank < 0 ? ORDER.length : rank;
}

/** Units below those that they name as theirs; whose parent is not there stands at the top. */
export function treeOf(units: readonly Unit[]): UnitNode[] {
  const codes = new Set(units.map((unit) => unit.code));
  const below = new Map<string, Unit[]>();
  const top: Unit[] = [];
  for (const unit of units) {
    if (unit.parent && unit.parent !== unit.code && codes.has(unit.parent)) {
      below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit]);
    } else {
      top.push(unit);
    }
  }
  const nodeOf = (unit: Unit): UnitNode => ({
    unit,
    children: (below.get(unit.code) ?? []).toSorted(byRank).map(nodeOf),
  });
  return top.toSorted(byRank).map(nodeOf);
}
