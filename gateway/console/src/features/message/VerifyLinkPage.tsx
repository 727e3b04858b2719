import { api, keyed, read } from '@/kit/api/client';
import { useTexts } from '@/kit/i18n/texts';

import { LinkPage } from './LinkPage';
import { linkTexts } from './texts';

/** The link in a code's mail: whoever opens it has the mail. */
export function Component() {
  const say = useTexts(linkTexts);
  return (
    <LinkPage
      title={say('verifyTitle')}
      body={say('verifyBody')}
      action={say('verifyAction')}
      done={say('verifyDone')}
      doneBody={say('verifyDoneBody')}
      send={(token, key) =>
        read(
          api.POST('/api/v1/addresses/verifications', {
            params: { header: keyed(key) },
            body: { token },
            parseAs: 'stream',
          }),
        )
      }
    />
  );
}
