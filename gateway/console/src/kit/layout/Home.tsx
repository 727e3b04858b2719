import { Navigate } from 'react-router';

import { useHere } from './here';

/** Everybody begins at their workbench. */
export function Home() {
  const { district } = useHere();
  return <Navigate to={`/d/${district}/workbench`} replace />;
}
