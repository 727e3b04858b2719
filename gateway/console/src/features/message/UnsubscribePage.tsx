import { api, keyed, read } from '@/kit/api/client';
import { useTexts } from '@/kit/i18n/texts';

import { LinkPage } from './LinkPage';
import { linkTexts } from './texts';

/** The link beneath every mail ends all of them. */
export function Component() {
  const say = useTexts(linkTexts);
  return (
    <LinkPage
      title={say('stopTitle')}
      body={say('stopBody')}
      action={say('stopAction')}
      done={say('stopDone')}
      doneBody={say('stopDoneBody')}
      send={(token, key) =>
        read(
          api.POST('/api/v1/inbox/preferences/unsubscriptions', {
            params: { header: keyed(key) },
            body: { token },
            parseAs: 'stream',
          }),
        )
      }
    />
  );
}
