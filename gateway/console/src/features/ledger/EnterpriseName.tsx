import { Link } from 'react-router';

import { useEnterpriseWith } from './queries';

/** An enterprise by its name in the ledger; by its credit code where the ledger does not say. */
export function EnterpriseName({ district, creditCode }: { district: string; creditCode: string }) {
  const { data: found } = useEnterpriseWith(district, creditCode);
  return found ? <Link to={`/d/${district}/ledger/${found.id}`}>{found.name}</Link> : creditCode;
}
