import { useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { CommitteeModel, FoundingPreview as Preview } from '@/kit/api/types';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';

import { PlannedUnits } from './PlannedUnits';
import { foundingTexts } from './texts';

/** What the template would lay out for a model. */
export function FoundingPreview({ model }: { model: CommitteeModel }) {
  const say = useTexts(foundingTexts);
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
      <PlannedUnits
        units={preview.data.units.map(({ unit, posts }) => ({ code: unit.code, name: nameIn(language, unit), posts }))}
      />
    </>
  );
}
