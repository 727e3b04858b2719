import { type Access, isAnyOf, may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { MaskedContact } from '@/kit/privacy/MaskedContact';

import { useNames } from '../names';
import { demandTexts } from '../texts';

interface ContactLineProps {
  readonly demand: Pick<Demand, 'id' | 'contactName' | 'contactPhone' | 'lead'>;
  readonly district: string;
}

/** A bureau speaks to the submitter if it leads; others that it assists do so for it. */
function mayReveal(access: Access, lead: Demand['lead']): boolean {
  const leads = lead !== undefined && access.units.includes(lead.unit);
  return may.reveal(access) || (isAnyOf(access, 'bureau-officer') && leads);
}

/** Whom to speak to about a demand. */
export function ContactLine({ demand, district }: ContactLineProps) {
  const say = useTexts(demandTexts);
  const names = useNames(district);
  const { access } = useHere();
  const mine = mayReveal(access, demand.lead);
  const assists = !mine && demand.lead !== undefined && isAnyOf(access, 'bureau-officer');
  return (
    <>
      <MaskedContact
        masked={{ name: demand.contactName, phone: demand.contactPhone }}
        nobody={say('noContact')}
        mayReveal={mine}
        reveal={(reason, key) =>
          read(
            api.POST('/api/v1/districts/{district}/demands/{id}/contact', {
              params: { path: { district, id: demand.id }, header: keyed(key) },
              body: { reason },
            }),
          )
        }
      />
      {assists && demand.lead ? (
        <div className="faint">{say('leadContacts', { unit: names.unit(demand.lead.unit) })}</div>
      ) : null}
    </>
  );
}
