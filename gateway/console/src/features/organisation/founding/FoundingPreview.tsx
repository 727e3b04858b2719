import { useQuery } from '@tanstack/react-query';

import type { Role } from '@/kit/access/access';
import { api, read } from '@/kit/api/client';
import type { CommitteeModel, FoundingPreview as Preview } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';

import { roleWords } from '../words';

import { foundingTexts } from './texts';

/** What the template would lay out for a model. */
export function FoundingPreview({ model }: { model: CommitteeModel }) {
  const say = useTexts(foundingTexts);
  const role = useWords(roleWords);
  const language = useLanguage();
  const preview = useQuery<Preview, Problem>({
    queryKey: ['founding-preview', model],
    queryFn: () =>
      read(api.GET('/api/v1/founding-templates/preview', { params: { query: { committeeModel: model } } })),
  });
  if (preview.error) {
    return <Trouble problem={preview.error} retry={() => void preview.refetch()} />;
  }
  if (!preview.data) {
    return <Loading />;
  }
  return (
    <>
      <p>{say('willBe', { version: preview.data.template })}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('unit')}</th>
            <th scope="col">{say('posts')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.data.units.map(({ unit, posts }) => (
            <tr key={unit.code}>
              <th scope="row">{nameIn(language, unit)}</th>
              <td>
                {posts
                  .map((post) => `${post.role in roleWords.zh ? role(post.role as Role) : post.role} (${post.seats})`)
                  .join(language === 'en' ? ', ' : '、')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
