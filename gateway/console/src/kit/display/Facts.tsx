import type { ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labelled values; what has no value is left out. */
export function Facts({ facts }: { facts: readonly (Fact | false | null | undefined)[] }) {
  const present = facts.filter((fact): fact is Fact => Boolean(fact) && hasValue((fact as Fact).value));
  return (
    <dl className="facts">
      {present.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function hasValue(value: ReactNode): boolean {
  return value !== null && value !== undefined && value !== '' && value !== false;
}
