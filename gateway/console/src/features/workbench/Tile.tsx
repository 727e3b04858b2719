import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A number that matters, and the way to what it counts. */
export function Tile({ label, value, to }: { label: string; value: ReactNode; to?: string }) {
  const content = (
    <>
      <span className="faint">{label}</span>
      <strong>{value}</strong>
    </>
  );
  return to ? (
    <Link to={to} className="tile">
      {content}
    </Link>
  ) : (
    <div className="tile">{content}</div>
  );
}
