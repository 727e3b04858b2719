import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useJoin, useTexts, useWords } from '@/kit/i18n/texts';
import type { Unit } from '@/kit/api/types';

import { usePosts } from '../queries';
import { roleWords } from '../words';

import { useUnitsBelow } from './others';
import { unitTexts } from './texts';

/** Who takes over. */
export interface Heir {
  readonly name: string;
  /** Names of the posts that are there for the people; whatever is needed will be there if absent. */
  readonly posts?: ReadonlySet<string>;
  /** Whether demands can be routed to it. */
  readonly leads: boolean;
}

interface BequestProps {
  readonly district: string;
  readonly unit: Unit;
  /** Nobody has been named if absent. */
  readonly heir?: Heir;
}

/** Whether demands are routed to a unit. */
export const leadsDemands = ({ kind }: Unit): boolean =>
  kind === 'OFFICE' || kind === 'DEPARTMENT' || kind === 'BUREAU';

const hindranceOf = ({ post, work }: Left, heir: Heir | undefined) => {
  if (!heir) {
    return 'goesNowhere';
  }
  if (post && heir.posts && !heir.posts.has(post)) {
    return 'lacksPost';
  }
  return work && !heir.leads ? 'cannotLead' : null;
};

/** What a unit leaves behind, and where each of it goes. */
export function Bequest({ district, unit, heir }: BequestProps) {
  const say = useTexts(unitTexts);
  const left = useLeft(district, unit);
  return (
    <section aria-label={say('what')}>
      <h3>{say('what')}</h3>
      {left.length === 0 ? <p>{say('nothingLeft')}</p> : null}
      <ul className="lines">
        {left.map((one) => {
          const hindrance = hindranceOf(one, heir);
          const text = say(hindrance ?? 'goesTo', { what: one.what, unit: heir?.name ?? '' });
          return <li key={one.key}>{hindrance ? <Chip tone="warn">{text}</Chip> : text}</li>;
        })}
      </ul>
      {heir && left.some(({ post }) => post) ? <p className="faint">{say('asDeputies')}</p> : null}
    </section>
  );
}

interface Left {
  readonly key: string;
  readonly what: string;
  readonly post?: string;
  readonly work?: boolean;
}

/** The people of a unit by post, the units below it, and the demands that it may lead. */
function useLeft(district: string, unit: Unit): Left[] {
  const { code } = unit;
  const say = useTexts(unitTexts);
  const join = useJoin();
  const role = useWords(roleWords);
  const language = useLanguage();
  const posts = usePosts(district);
  const below = useUnitsBelow(district, code);
  const held = posts.data?.filter((post) => post.unit === code && post.holders.length > 0) ?? [];
  return [
    ...held.map((post) => ({
      key: post.post,
      post: post.name,
      what: say('holders', {
        post: role(post.name),
        people: join(post.holders.map((holder) => holder.displayName)),
      }),
    })),
    ...below.map((one) => ({ key: one.id, what: say('unitBelow', { unit: nameIn(language, one) }) })),
    ...(leadsDemands(unit) ? [{ key: 'work', work: true, what: say('work') }] : []),
  ];
}
