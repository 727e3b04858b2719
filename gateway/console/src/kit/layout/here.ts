import { createContext, useContext } from 'react';

import type { Access } from '../access/access';
import type { District, Me } from '../api/types';

/** Where the person is and what they are there. */
export interface Here {
  readonly me: Me;
  readonly districts: readonly District[];
  /** The district that is shown; of pages that belong to none, the last one that was. */
  readonly district: string;
  readonly access: Access;
}

export const HereContext = createContext<Here | null>(null);

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) {
    throw new Error('no frame above this page');
  }
  return here;
}

const KEY = 'shangquan.district';

export function lastDistrict(): string | null {
  return localStorage.getItem(KEY);
}

export function rememberDistrict(district: string): void {
  localStorage.setItem(KEY, district);
}
