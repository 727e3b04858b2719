import { Link } from 'react-router';

import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { addressOf, maySee, PLACES } from '@/kit/layout/places';

import { helpTexts } from './texts';

/** The way to a page, for whoever may see it; what a page shows one of is found on the page above it. Nothing leads to where one comes from. */
export function PlaceLink({ place, here }: { place: string; here?: string }) {
  const say = useTexts(helpTexts);
  const language = useLanguage();
  const { district, access } = useHere();
  const path = place.split('/:')[0]!;
  return path !== here && maySee(path, access) ? (
    <Link to={addressOf(path, district)}>{say('on', { page: nameIn(language, PLACES[path]) })}</Link>
  ) : null;
}
