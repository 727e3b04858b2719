import { Button } from 'antd';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';
import type { Pages } from '../query/usePages';

export function MoreButton<T>({ pages }: { pages: Pages<T> }) {
  const say = useTexts(frameTexts);
  if (pages.items.length === 0 && !pages.hasMore) {
    return null;
  }
  return (
    <div className="more">
      {pages.hasMore ? (
        <Button onClick={pages.more} loading={pages.isFetching}>
          {say('loadMore')}
        </Button>
      ) : (
        <span className="faint">{say('allShown')}</span>
      )}
    </div>
  );
}
