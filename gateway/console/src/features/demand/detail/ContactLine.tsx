import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { MaskedContact } from '@/kit/privacy/MaskedContact';

import { demandTexts } from '../texts';

interface ContactLineProps {
  readonly demand: Pick<Demand, 'id' | 'contactName' | 'contactPhone'>;
  readonly district: string;
}

/** Whom to speak to about a demand. */
export function ContactLine({ demand, district }: ContactLineProps) {
  const say = useTexts(demandTexts);
  const { access } = useHere();
  return (
    <MaskedContact
      masked={{ name: demand.contactName, phone: demand.contactPhone }}
      nobody={say('noContact')}
      mayReveal={may.reveal(access)}
      reveal={(reason, key) =>
        read(
          api.POST('/api/v1/districts/{district}/demands/{id}/contact', {
            params: { path: { district, id: demand.id }, header: keyed(key) },
            body: { reason },
          }),
        )
      }
    />
  );
}
