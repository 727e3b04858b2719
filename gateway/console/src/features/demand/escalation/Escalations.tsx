import { useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { Escalation } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import type { Problem } from '@/kit/problem/problem';

import { useNames } from '../names';
import { usePeople } from '../people';
import { demandKeys } from '../queries';
import { clockWords } from '../words';

import { Answer } from './Answer';
import { escalationTexts } from './texts';

const BASE = '/api/v1/districts/{district}/demands/{id}/escalations';
const TIERS = ['tier1', 'tier2', 'tier3', 'tier4', 'tier5'] as const;

type Step = Escalation['trail'][number];

/** Who was told of a deadline at which tier, and why a tier was passed over. */
export function Escalations({ district, id }: { district: string; id: string }) {
  const say = useTexts(escalationTexts);
  const all = useQuery<Escalation[], Problem>({
    queryKey: [...demandKeys.one(district, id), 'escalations'],
    queryFn: () => read(api.GET(BASE, { params: { path: { district, id } } })),
  });
  return (
    <section className="card">
      <h2>{say('title')}</h2>
      {all.error ? <Trouble problem={all.error} retry={() => void all.refetch()} /> : null}
      {all.isLoading ? <Loading /> : null}
      {all.data?.length === 0 ? <p className="faint">{say('none')}</p> : null}
      {all.data?.map((one) => (
        <Told key={one.id} escalation={one} district={district} demand={id} />
      ))}
    </section>
  );
}

interface ToldProps {
  readonly escalation: Escalation;
  readonly district: string;
  readonly demand: string;
}

function Told({ escalation, district, demand }: ToldProps) {
  const say = useTexts(escalationTexts);
  const clock = useWords(clockWords);
  const names = useNames(district);
  const { id, clock: code, missed, tier, unit, at, trail } = escalation;
  const about = code in clockWords.zh ? say(missed ? 'missed' : 'warned', { clock: clock(code) }) : say('absent');
  return (
    <>
      <p className="chips">
        <Chip tone={missed ? 'bad' : 'warn'}>{about}</Chip>
        {unit ? <span>{names.unit(unit)}</span> : null}
        <span className="faint">
          <Time at={at} />
        </span>
        <AuditLink kind="escalation" id={id} />
      </p>
      <p>{tier === 0 ? say('nobody') : say('told', { tier })}</p>
      <ol className="lines">
        {trail.map((step, index) => (
          <li key={`${step.tier} ${step.post ?? index}`}>
            <TrailStep step={step} district={district} />
          </li>
        ))}
      </ol>
      <Answer escalation={escalation} district={district} demand={demand} />
    </>
  );
}

function TrailStep({ step, district }: { step: Step; district: string }) {
  const say = useTexts(escalationTexts);
  const language = useLanguage();
  const names = useNames(district);
  const { nameOf } = usePeople(district);
  const tier = TIERS[step.tier - 1];
  const place = [say('tier', { tier: step.tier }), tier && say(tier), step.unit && names.unit(step.unit)];
  const people = step.persons.map(nameOf).join(language === 'en' ? ', ' : '、');
  const what = step.passedOver ? say(step.passedOver) : say('reached', { names: people });
  return `${place.filter(Boolean).join(' · ')} — ${what}`;
}
