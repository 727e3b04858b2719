import { useCategories } from '@/features/demand/queries';
import { useUnitNames } from '@/features/organisation/queries';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, texts, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { SystemMenu } from '../SystemMenu';

const categoryTexts = texts(
  {
    title: '诉求类别',
    hint: '每个类别默认转交哪个部门；类别是城市的数据，随版本发布。',
    name: '类别',
    code: '代码',
    unit: '默认部门',
  },
  {
    title: 'Categories',
    hint: 'Which department each category is proposed to; categories are the city’s data and have a version.',
    name: 'Category',
    code: 'Code',
    unit: 'Proposed department',
  },
);

/** The categories of demands, and the department that each is proposed to. */
export function Component() {
  const say = useTexts(categoryTexts);
  const language = useLanguage();
  const { district } = useHere();
  const categories = useCategories(district);
  const unit = useUnitNames(district);
  return (
    <Page title={say('title')} hint={say('hint')}>
      <SystemMenu />
      {categories.error ? <Trouble problem={categories.error} retry={() => void categories.refetch()} /> : null}
      {categories.isLoading ? <Loading /> : null}
      {categories.data ? (
        <section className="card">
          <ScrollingTable label={say('title')}>
            <table className="plain-table stacked">
              <thead>
                <tr>
                  <th scope="col">{say('name')}</th>
                  <th scope="col">{say('code')}</th>
                  <th scope="col">{say('unit')}</th>
                </tr>
              </thead>
              <tbody>
                {categories.data.map((category) => (
                  <tr key={category.code}>
                    <th scope="row">{nameIn(language, category)}</th>
                    <td data-label={say('code')}>{category.code}</td>
                    <td data-label={say('unit')}>{category.unit ? unit(category.unit) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollingTable>
        </section>
      ) : null}
    </Page>
  );
}
