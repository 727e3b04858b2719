import { Chip } from '@/kit/display/Chip';
import { MoreButton } from '@/kit/display/MoreButton';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';

import { useRegistrations } from './queries';
import { activityTexts } from './texts';

/** Who has a place, for those who run the activity. */
export function Registrations({ district, activity }: { district: string; activity: string }) {
  const say = useTexts(activityTexts);
  const pages = useRegistrations(district, activity);
  const taken = pages.items.filter((one) => one.status === 'CONFIRMED').length;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('registrations')}</h2>
        <span className="faint">{say('registrationsCount', { count: taken })}</span>
      </div>
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {!pages.isLoading && pages.items.length === 0 ? <p className="faint">{say('noRegistrations')}</p> : null}
      {pages.items.length > 0 ? (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('seat')}</th>
                <th scope="col">{say('person')}</th>
                <th scope="col">{say('state')}</th>
              </tr>
            </thead>
            <tbody>
              {pages.items.map((one) => (
                <tr key={one.id}>
                  <td>{one.seat}</td>
                  <td>{one.person}</td>
                  <td>
                    <Chip tone={one.status === 'CONFIRMED' ? 'good' : 'plain'}>
                      {say(one.status === 'CONFIRMED' ? 'confirmed' : 'gaveUp')}
                    </Chip>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <MoreButton pages={pages} />
    </section>
  );
}
