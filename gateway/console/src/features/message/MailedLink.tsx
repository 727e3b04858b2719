import { Navigate, useSearchParams } from 'react-router';

import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';

import { type About, pageOf } from './entryWords';
import { useExplanations } from './queries';

/** What a link is taken to be about of which no message is known. */
const OF_A_DEMAND = 'io.shangquan.demand.submitted.v1';

/** Mails lead to the inbox, or to what a message is about. */
export function Component() {
  const [search] = useSearchParams();
  const district = search.get('district');
  const subject = search.get('subject');
  const type = search.get('type');
  if (!district || !subject) {
    return <Navigate to="/messages" replace />;
  }
  return type ? (
    <Led type={type} district={district} subject={subject} details={Object.fromEntries(search)} />
  ) : (
    <LedByName district={district} subject={subject} />
  );
}

function Led({ type, district, subject, details }: About) {
  const encoded = Object.fromEntries(Object.entries(details).map(([key, id]) => [key, encodeURIComponent(String(id))]));
  return (
    <Navigate
      to={pageOf({
        type,
        district: encodeURIComponent(district),
        subject: encodeURIComponent(subject),
        details: encoded,
      })}
      replace
    />
  );
}

/** The links of older mails name the subject alone: the messages about it say what it is. */
function LedByName({ district, subject }: { district: string; subject: string }) {
  const told = useExplanations(district, subject);
  if (told.error && told.error.status !== 404) {
    return <Trouble problem={told.error} retry={() => void told.refetch()} />;
  }
  if (told.isLoading) {
    return <Loading />;
  }
  const any = told.data?.[0];
  return <Led type={any?.type ?? OF_A_DEMAND} district={district} subject={subject} details={{ ...any }} />;
}
