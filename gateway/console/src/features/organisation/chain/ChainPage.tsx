import { Alert, Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useCategories } from '@/features/demand/queries';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly, noonOf } from '@/kit/time/time';

import { AsOfPicker } from '../AsOfPicker';
import { OrganisationMenu } from '../OrganisationMenu';
import { useUnitOptions } from '../queries';

import { type ChainOf, useChain } from './queries';
import { chainTexts } from './texts';
import { Tier } from './Tier';

const SUBJECTS = ['district', 'unit', 'category', 'site'] as const;
type Subject = (typeof SUBJECTS)[number];

/** Who answers for a unit, a category or a site, tier by tier, and why. */
export function Component() {
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const { district } = useHere();
  const [search, setSearch] = useSearchParams();
  const subject = SUBJECTS.find((one) => search.has(one)) ?? 'district';
  const value = search.get(subject) ?? '';
  const choices = useChoices(district)[subject];
  const at = search.get('at') ?? undefined;
  const choose = (of: Subject, chosen = '', day = at) =>
    setSearch({ [of]: chosen, ...(day ? { at: day } : {}) }, { replace: true });
  return (
    <Page title={say('title')} hint={say('hint')}>
      <OrganisationMenu />
      <div className="filters">
        <Segmented<Subject>
          value={subject}
          options={SUBJECTS.map((one) => ({ value: one, label: say(one) }))}
          onChange={(of) => choose(of)}
        />
        {choices ? (
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={say(subject)}
            placeholder={say('about')}
            value={value || undefined}
            options={choices}
            onChange={(chosen: string) => choose(subject, chosen)}
            style={{ minWidth: 220 }}
          />
        ) : null}
        <AsOfPicker day={at} onChange={(day = '') => choose(subject, value, day)} />
      </div>
      {at ? <Alert type="info" title={say('ofDay', { date: dateOnly(at, language) })} /> : null}
      {subject === 'district' || value ? (
        <Tiers district={district} query={value ? { [subject]: value } : {}} day={at} />
      ) : null}
    </Page>
  );
}

function useChoices(district: string): Partial<Record<Subject, { value: string; label: string }[]>> {
  const language = useLanguage();
  const categories = useCategories(district);
  return {
    unit: useUnitOptions(district, 'COMMITTEE', 'OFFICE', 'DEPARTMENT', 'CENTRE', 'BUREAU'),
    site: useUnitOptions(district, 'SITE'),
    category: categories.data?.map((one) => ({ value: one.code, label: nameIn(language, one) })) ?? [],
  };
}

interface TiersProps {
  readonly district: string;
  readonly query: ChainOf;
  /** Today, if none is given. */
  readonly day: string | undefined;
}

function Tiers({ district, query, day }: TiersProps) {
  const chain = useChain(district, { ...query, at: day && noonOf(day) });
  if (chain.error) {
    return <Trouble problem={chain.error} retry={() => void chain.refetch()} />;
  }
  if (!chain.data) {
    return <Loading />;
  }
  const { tiers, firstToAnswer } = chain.data;
  const upwards = tiers.toSorted((one, other) => other.number - one.number);
  return (
    <ol className="chain">
      {upwards.map((tier) => (
        <Tier key={tier.number} tier={tier} district={district} day={day} first={tier.number === firstToAnswer} />
      ))}
    </ol>
  );
}
