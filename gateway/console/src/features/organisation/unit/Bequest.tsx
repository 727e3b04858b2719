import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import type { Unit } from '@/kit/api/types';

import { usePosts } from '../queries';
import { roleWords } from '../words';

import { useUnitsBelow } from './others';
import { unitTexts } from './texts';

interface BequestProps {
  readonly district: string;
  readonly unit: Unit;
  /** The name of who takes over; nobody has been named if absent. */
  readonly to?: string;
  /** Names of the posts that are there for the people; whatever is needed will be there if absent. */
  readonly posts?: ReadonlySet<string>;
}

/** What a unit leaves behind, and where each of it goes. */
export function Bequest({ district, unit, to, posts }: BequestProps) {
  const say = useTexts(unitTexts);
  const left = useLeft(district, unit.code);
  const outcome = (post: string | undefined, what: string) => {
    if (!to) {
      return { lost: true, text: say('goesNowhere', { what }) };
    }
    return post && posts && !posts.has(post)
      ? { lost: true, text: say('lacksPost', { what, unit: to }) }
      : { lost: false, text: say('goesTo', { what, unit: to }) };
  };
  return (
    <section aria-label={say('what')}>
      <h3>{say('what')}</h3>
      {left.length === 0 ? <p>{say('nothingLeft')}</p> : null}
      <ul className="lines">
        {left.map(({ key, post, what }) => {
          const { lost, text } = outcome(post, what);
          return <li key={key}>{lost ? <Chip tone="warn">{text}</Chip> : text}</li>;
        })}
      </ul>
      {to && left.some(({ post }) => post) ? <p className="faint">{say('asDeputies')}</p> : null}
    </section>
  );
}

interface Left {
  readonly key: string;
  readonly post?: string;
  readonly what: string;
}

/** The people of a unit by post, and the units below it. */
function useLeft(district: string, code: string): Left[] {
  const say = useTexts(unitTexts);
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
        people: post.holders.map((holder) => holder.displayName).join('、'),
      }),
    })),
    ...below.map((one) => ({ key: one.id, what: say('unitBelow', { unit: nameIn(language, one) }) })),
  ];
}
