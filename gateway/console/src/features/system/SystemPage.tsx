import { Navigate, useLocation } from 'react-router';

import { may } from '@/kit/access/access';
import { useHere } from '@/kit/layout/here';
import { addressOf, firstOfSystem } from '@/kit/layout/places';
import { RequireRight } from '@/kit/layout/RequireRight';

/** Opens the first page of the system that a person may see. */
export function Component() {
  const { district, access } = useHere();
  const { search } = useLocation();
  return (
    <RequireRight right={may.seeRules}>
      <Navigate to={`${addressOf(firstOfSystem(access), district)}${search}`} replace />
    </RequireRight>
  );
}
