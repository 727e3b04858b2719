import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly row: (item: T) => ReactNode;
}

/** Up to here a list is there as a whole, and the browser's own search and print find all of it. */
const WHOLE = 200;
const ROW_HEIGHT = 76;

/** Rows below each other. Of a list of thousands only those are made that are seen. */
export function LongList<T>(props: LongListProps<T>) {
  const { items, keyOf, row } = props;
  if (items.length > WHOLE) {
    return <SeenRows {...props} />;
  }
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={keyOf(item)}>{row(item)}</li>
      ))}
    </ul>
  );
}

function SeenRows<T>({ items, keyOf, row }: LongListProps<T>) {
  const place = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 6,
    // What scrolling and the measuring of new rows change is drawn once; rows beyond the screen are there to be seen meanwhile.
    useFlushSync: false,
    scrollMargin: top,
  });
  const seen = rows.getVirtualItems();
  const before = seen[0] ? seen[0].start - top : 0;
  const after = rows.getTotalSize() - (seen.at(-1)?.end ?? top) + top;
  return (
    <ul ref={place} className="rows" style={{ paddingTop: before, paddingBottom: after }}>
      {seen.map(({ key, index }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {row(items[index]!)}
        </li>
      ))}
    </ul>
  );
}
