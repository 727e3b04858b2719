import { type ReactNode, useEffect, useMemo } from 'react';
import { useMatch } from 'react-router';

import { accessIn } from '../access/access';
import { Loading } from '../display/Loading';
import { Message } from '../display/Message';
import { Trouble } from '../display/Trouble';
import { useTexts } from '../i18n/texts';

import { HereContext, lastDistrict, rememberDistrict } from './here';
import { useDistricts, useMe } from './queries';
import { frameTexts } from './texts';

/** Finds out who is here and where, before any page is shown. */
export function HereGate({ children }: { children: ReactNode }) {
  const say = useTexts(frameTexts);
  const me = useMe();
  const districts = useDistricts();
  const asked = useMatch('/d/:district/*')?.params.district;
  const known = districts.data?.map((one) => one.id);
  const remembered = lastDistrict();
  const fallback = remembered && known?.includes(remembered) ? remembered : known?.[0];
  const district = asked ?? fallback;
  const reached = district !== undefined && known?.includes(district) === true;
  useEffect(() => {
    if (reached) {
      rememberDistrict(district);
    }
  }, [reached, district]);
  const here = useMemo(
    () =>
      me.data && districts.data && district
        ? { me: me.data, districts: districts.data, district, access: accessIn(me.data.grants, district) }
        : null,
    [me.data, districts.data, district],
  );

  const failed = me.error ?? districts.error;
  if (failed) {
    return <Trouble problem={failed} retry={() => void Promise.all([me.refetch(), districts.refetch()])} />;
  }
  if (me.isLoading || districts.isLoading) {
    return <Loading />;
  }
  if (!here) {
    return <Message kind="info" title={say('noPostTitle')} body={say('noPostBody')} />;
  }
  if (!reached) {
    return <Message kind="missing" title={say('notFoundTitle')} body={say('notFoundBody')} home />;
  }
  return <HereContext.Provider value={here}>{children}</HereContext.Provider>;
}
