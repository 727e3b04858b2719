import { Button } from 'antd';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import type { Demand, DoorService, Slot } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';
import { useNow } from '@/kit/time/useNow';

import { usePeople } from '../people';

import { ChoiceDialog, VisitDialog } from './DoorDialogs';
import { OfferDialog } from './OfferDialog';
import { useDoorService } from './queries';
import { doorSteps } from './rights';
import { slotText } from './slotWords';
import { doorTexts } from './texts';
import { doorOutcomeWords, doorStatusWords, doorTones } from './words';

/** When a team comes, who comes, and what came of it. */
export function DoorCard({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(doorTexts);
  const service = useDoorService(district, demand.id);
  if (service.error) {
    return <Trouble problem={service.error} retry={() => void service.refetch()} />;
  }
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('title')}</h2>
        {service.data ? <AuditLink kind="door" id={service.data.data.id} /> : null}
      </div>
      {service.data === undefined ? (
        <Loading />
      ) : (
        <Arrangement demand={demand} district={district} now={service.data} />
      )}
    </section>
  );
}

interface ArrangementProps {
  readonly demand: Demand;
  readonly district: string;
  readonly now: Versioned<DoorService> | null;
}

type Open = { kind: 'OFFER' | 'DECLINE' | 'VISIT' } | { kind: 'CHOOSE'; slot: Slot };

function Arrangement({ demand, district, now }: ArrangementProps) {
  const say = useTexts(doorTexts);
  const { access } = useHere();
  const present = useNow();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const service = now?.data ?? null;
  const steps = doorSteps(demand, service, access, present);
  const offers = steps.includes('OFFER');
  return (
    <>
      {service ? (
        <Agreement service={service} district={district} />
      ) : (
        <p className="words">{say(offers ? 'noneLead' : 'none')}</p>
      )}
      {steps.includes('CHOOSE') && service ? (
        <TimeChoices slots={service.slots} now={present} onChoose={(slot) => setOpen({ kind: 'CHOOSE', slot })} />
      ) : null}
      <div className="actions">
        {steps.includes('DECLINE') ? (
          <Button onClick={() => setOpen({ kind: 'DECLINE' })}>{say('decline')}</Button>
        ) : null}
        {steps.includes('VISIT') ? (
          <Button type="primary" onClick={() => setOpen({ kind: 'VISIT' })}>
            {say('report')}
          </Button>
        ) : null}
        {offers ? (
          <Button type={service ? 'default' : 'primary'} onClick={() => setOpen({ kind: 'OFFER' })}>
            {say(service ? 'offerAgain' : 'offer')}
          </Button>
        ) : null}
      </div>
      {open?.kind === 'OFFER' ? <OfferDialog demand={demand} district={district} onClose={close} /> : null}
      {now && (open?.kind === 'CHOOSE' || open?.kind === 'DECLINE') ? (
        <ChoiceDialog
          slot={open.kind === 'CHOOSE' ? open.slot : null}
          now={now}
          district={district}
          demand={demand.id}
          onClose={close}
        />
      ) : null}
      {now && open?.kind === 'VISIT' ? (
        <VisitDialog now={now} district={district} demand={demand.id} onClose={close} />
      ) : null}
    </>
  );
}

function Agreement({ service, district }: { service: DoorService; district: string }) {
  const say = useTexts(doorTexts);
  const status = useWords(doorStatusWords);
  const outcome = useWords(doorOutcomeWords);
  const language = useLanguage();
  const now = useNow();
  const { nameOf } = usePeople(district);
  const { visit, agreed } = service;
  return (
    <>
      <p className="chips">
        <Chip tone={doorTones[service.status]}>{status(service.status)}</Chip>
      </p>
      <Facts
        facts={[
          { label: say('agreed'), value: agreed ? slotText(agreed, language, now) : null },
          { label: say('team'), value: service.team.map(nameOf).join(language === 'en' ? ', ' : '、') },
          { label: say('visit'), value: visit ? `${outcome(visit.outcome)} · ${visit.text}` : null },
          { label: say('signedBy'), value: visit ? (visit.signedBy ?? say('notSigned')) : null },
        ]}
      />
    </>
  );
}

interface TimeChoicesProps {
  readonly slots: readonly Slot[];
  readonly now: number;
  readonly onChoose: (slot: Slot) => void;
}

function TimeChoices({ slots, now, onChoose }: TimeChoicesProps) {
  const say = useTexts(doorTexts);
  const language = useLanguage();
  return (
    <>
      <h3>{say('choose')}</h3>
      <div className="choices">
        {slots.map((slot) => {
          const past = Date.parse(slot.from) <= now;
          const time = slotText(slot, language, now);
          return (
            <button key={slot.from} type="button" className="choice" disabled={past} onClick={() => onChoose(slot)}>
              {past ? `${time} · ${say('past')}` : time}
            </button>
          );
        })}
      </div>
    </>
  );
}
