import { Link, useLocation } from 'react-router';

import { useLanguage } from '../i18n/language';
import { nameIn, useTexts } from '../i18n/texts';

import { useHere } from './here';
import { PLACES, placesAbove } from './places';
import { frameTexts } from './texts';

/** Where a page stands; on a phone only the way back to the page above it, and none where that is the workbench. */
export function Trail({ title }: { title: string }) {
  const say = useTexts(frameTexts);
  const language = useLanguage();
  const { district } = useHere();
  const above = placesAbove(useLocation().pathname, district);
  if (above.length === 0) {
    return null;
  }
  return (
    <nav className="page-trail" aria-label={say('where')}>
      <ol>
        {above.map(({ path, to }) => (
          <li key={to}>
            <Link to={to}>{nameIn(language, PLACES[path])}</Link>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
