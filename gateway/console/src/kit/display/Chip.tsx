import type { ReactNode } from 'react';

export type Tone = 'plain' | 'info' | 'busy' | 'good' | 'warn' | 'bad';

/** A short state in colour and in words: never in colour alone. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`chip chip-${tone}`}>{children}</span>;
}
