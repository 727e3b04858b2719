import { Skeleton } from 'antd';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

export function Loading() {
  const say = useTexts(frameTexts);
  return (
    <div className="loading" role="status" aria-label={say('loading')}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
