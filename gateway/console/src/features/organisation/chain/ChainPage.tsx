import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useCategories } from '@/features/demand/queries';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

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
  const { district } = useHere();
  const [search, setSearch] = useSearchParams();
  const subject = SUBJECTS.find((one) => search.has(one)) ?? 'district';
  const value = search.get(subject) ?? '';
  const choices = useChoices(district)[subject];
  const choose = (of: Subject, chosen = '') => setSearch({ [of]: chosen }, { replace: true });
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
      </div>
      {subject === 'district' || value ? <Tiers district={district} query={value ? { [subject]: value } : {}} /> : null}
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

function Tiers({ district, query }: { district: string; query: ChainOf }) {
  const chain = useChain(district, query);
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
        <Tier key={tier.number} tier={tier} district={district} first={tier.number === firstToAnswer} />
      ))}
    </ol>
  );
}
