import type { Unit } from '@/kit/api/types';

export interface UnitNode {
  readonly unit: Unit;
  readonly children: readonly UnitNode[];
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
  const nodeOf = (unit: Unit): UnitNode => ({ unit, children: (below.get(unit.code) ?? []).map(nodeOf) });
  return top.map(nodeOf);
}
