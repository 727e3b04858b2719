import { Page } from '@/kit/display/Page';
import { useTexts } from '@/kit/i18n/texts';

import { Addresses } from './Addresses';
import { PreferencesCard } from './PreferencesCard';
import { settingsTexts } from './texts';

/** Where messages go beside the inbox, and which of them. */
export function Component() {
  const say = useTexts(settingsTexts);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <Addresses />
      <PreferencesCard />
    </Page>
  );
}
