import type { ReactNode } from 'react';

/** A table that may be wider than the screen: it can be scrolled by keyboard too (WCAG 2.2, 2.1.1). */
export function ScrollingTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reachable by keyboard
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
