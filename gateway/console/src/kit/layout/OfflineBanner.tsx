import { Alert } from 'antd';
import { useSyncExternalStore } from 'react';

import { useTexts } from '../i18n/texts';

import { frameTexts } from './texts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const say = useTexts(frameTexts);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : <Alert banner type="warning" title={say('offline')} role="status" />;
}
