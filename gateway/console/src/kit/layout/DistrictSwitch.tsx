import { Select } from 'antd';
import { useLocation, useNavigate } from 'react-router';

import { accessIn } from '../access/access';
import { useLanguage } from '../i18n/language';
import { nameIn, useTexts } from '../i18n/texts';

import { rememberDistrict, useHere } from './here';
import { sameIn } from './places';
import { frameTexts } from './texts';

/** Shown as a name to those with one district, as a choice to those with several; the page stays, where the other district has it for this person. */
export function DistrictSwitch() {
  const say = useTexts(frameTexts);
  const language = useLanguage();
  const { me, district, districts } = useHere();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const options = districts.map((one) => ({ value: one.id, label: nameIn(language, one) }));
  if (options.length < 2) {
    return <span className="frame-district">{options[0]?.label ?? district}</span>;
  }
  const go = (id: string) => {
    rememberDistrict(id);
    void navigate(sameIn(pathname, id, accessIn(me.grants, id)));
  };
  return (
    <Select
      className="frame-switch"
      aria-label={say('chooseDistrict')}
      value={district}
      options={options}
      onChange={go}
      popupMatchSelectWidth={false}
    />
  );
}
