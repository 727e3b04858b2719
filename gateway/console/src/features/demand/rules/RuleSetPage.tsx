import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';

import { type Access, may } from '@/kit/access/access';
import type { Versioned } from '@/kit/api/client';
import type { RuleSet } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { useNames } from '../names';
import { urgencyWords } from '../words';

import { publishRules, ruleKeys, useRuleSet, useRuleVersions } from './queries';
import { RuleContent } from './RuleContent';
import { ruleTexts } from './ruleTexts';
import { SimulationCard } from './SimulationCard';

export function Component() {
  return (
    <RequireRight right={may.seeRules}>
      <OneVersion />
    </RequireRight>
  );
}

function OneVersion() {
  const say = useTexts(ruleTexts);
  const { district, access } = useHere();
  const { version = '' } = useParams();
  const rules = useRuleSet(district, version);
  const versions = useRuleVersions(district);
  if (rules.error && !rules.data) {
    return <Trouble problem={rules.error} retry={() => void rules.refetch()} />;
  }
  if (!rules.data || !versions.data) {
    return <Loading />;
  }
  const ofTheCity = versions.data.versions.some((one) => one.version === version && one.ofTheCity);
  const isDraft = !ofTheCity && !rules.data.data.publishedAt;
  return (
    <Page
      title={say('versionTitle', { version })}
      hint={versions.data.current === version ? say('current') : isDraft ? say('isDraft') : undefined}
    >
      <Gaps gaps={rules.data.data.gaps} district={district} />
      {isDraft ? <DraftActions rules={rules.data} district={district} access={access} /> : null}
      {may.writeRules(access) ? (
        <p>
          <ButtonLink to={`/d/${district}/system/rules/new?from=${version}`}>{say('draftFrom')}</ButtonLink>
        </p>
      ) : null}
      {may.tryRules(access) ? <SimulationCard district={district} version={version} /> : null}
      <RuleContent content={rules.data.data.content} district={district} />
    </Page>
  );
}

function Gaps({ gaps, district }: { gaps: RuleSet['gaps']; district: string }) {
  const say = useTexts(ruleTexts);
  const urgency = useWords(urgencyWords);
  const names = useNames(district);
  return gaps.length === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      title={say('gaps')}
      description={gaps.map((gap) => `${names.category(gap.category)} · ${urgency(gap.urgency)}`).join('; ')}
    />
  );
}

interface DraftActionsProps {
  readonly rules: Versioned<RuleSet>;
  readonly district: string;
  readonly access: Access;
}

/** A draft is published as it was seen; if somebody was faster, what is there now is shown first. */
function DraftActions({ rules, district, access }: DraftActionsProps) {
  const say = useTexts(ruleTexts);
  const [open, setOpen] = useState(false);
  const { version } = rules.data.content;
  if (!may.writeRules(access)) {
    return null;
  }
  const stateOf = (one: RuleSet) => say(one.publishedAt ? 'published' : 'isDraft');
  const contentOf = (one: RuleSet) => say('lines', { rules: one.content.rules.length, gaps: one.gaps.length });
  return (
    <>
      <Button type="primary" size="large" disabled={rules.data.gaps.length > 0} onClick={() => setOpen(true)}>
        {say('publish')}
      </Button>
      {open ? (
        <VersionedDialog<RuleSet, object>
          title={say('publishTitle', { version })}
          action={say('publish')}
          draft={`rules.${district}.${version}.publication`}
          now={rules}
          touches={[ruleKeys.all(district)]}
          send={(_, header) => publishRules(district, version, header)}
          possible={(one) => !one.publishedAt && one.gaps.length === 0}
          conflict={(seen, now) => [
            { label: say('state'), seen: stateOf(seen), now: stateOf(now), mine: say('published') },
            { label: say('rules'), seen: contentOf(seen), now: contentOf(now), mine: '' },
          ]}
          done={say('publishDone', { version })}
          onClose={() => setOpen(false)}
        >
          <p>{say('publishSure')}</p>
        </VersionedDialog>
      ) : null}
    </>
  );
}
