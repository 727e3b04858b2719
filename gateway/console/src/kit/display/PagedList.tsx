import type { ReactNode } from 'react';

import type { Pages } from '../query/usePages';

import { Loading } from './Loading';
import { LongList } from './LongList';
import { MoreButton } from './MoreButton';
import { Trouble } from './Trouble';

interface PagedListProps<T> {
  readonly pages: Pages<T>;
  readonly keyOf: (item: T) => string;
  readonly row: (item: T) => ReactNode;
  /** What stands there instead of nothing. */
  readonly empty: ReactNode;
}

/** A list that grows page by page, with what stands in its place while there is none. */
export function PagedList<T>({ pages, keyOf, row, empty }: PagedListProps<T>) {
  if (pages.isLoading) {
    return <Loading />;
  }
  if (pages.error && pages.items.length === 0) {
    return <Trouble problem={pages.error} retry={pages.refresh} />;
  }
  if (pages.items.length === 0 && !pages.hasMore) {
    return empty;
  }
  return (
    <section className="card">
      <LongList items={pages.items} keyOf={keyOf} row={row} />
      <MoreButton pages={pages} />
    </section>
  );
}
