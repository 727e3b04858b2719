import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface TileProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly hint?: string;
  readonly to?: string;
}

/** A number that matters, and the way to what it counts. */
export function Tile({ label, value, hint, to }: TileProps) {
  const content = (
    <>
      <span className="faint">{label}</span>
      <strong>{value}</strong>
      {hint ? <span className="faint">{hint}</span> : null}
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
