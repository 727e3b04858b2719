import { useJoin, useTexts, useWords } from '@/kit/i18n/texts';

import { roleWords } from '../words';

import { foundingTexts } from './texts';

interface PlannedUnit {
  readonly code: string;
  readonly name: string;
  readonly posts: readonly { readonly name: string; readonly seats: number }[];
}

/** Units with the posts that are laid out for them. */
export function PlannedUnits({ units }: { units: readonly PlannedUnit[] }) {
  const say = useTexts(foundingTexts);
  const role = useWords(roleWords);
  const join = useJoin();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say('unit')}</th>
          <th scope="col">{say('posts')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ code, name, posts }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td>{join(posts.map((post) => `${role(post.name)} (${post.seats})`))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
