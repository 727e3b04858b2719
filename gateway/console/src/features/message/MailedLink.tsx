import { Navigate, useSearchParams } from 'react-router';

/** Mails lead to the inbox, or to what a message is about. */
export function Component() {
  const [search] = useSearchParams();
  const district = search.get('district');
  const subject = search.get('subject');
  const to =
    district && subject ? `/d/${encodeURIComponent(district)}/demands/${encodeURIComponent(subject)}` : '/messages';
  return <Navigate to={to} replace />;
}
