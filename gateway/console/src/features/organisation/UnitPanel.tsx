import { may } from '@/kit/access/access';
import type { Unit } from '@/kit/api/types';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';
import { dateOnly } from '@/kit/time/time';

import { PostCard } from './PostCard';
import { usePosts, useUnitNames } from './queries';
import { organisationTexts } from './texts';
import { UnitActions } from './unit/UnitActions';
import { UnitHistoryCard } from './unit/UnitHistoryCard';
import { memberKindWords, siteKindWords, unitKindWords } from './words';

interface UnitPanelProps {
  readonly district: string;
  readonly unit: Unit;
  readonly asOf?: string;
  /** Goes to another unit once this one has ended. */
  readonly onGone: (unit: string | undefined, lastDay: string) => void;
}

/** A unit, its posts, and who holds them. */
export function UnitPanel({ district, unit, asOf, onGone }: UnitPanelProps) {
  const say = useTexts(organisationTexts);
  const kind = useWords(unitKindWords);
  const siteKind = useWords(siteKindWords);
  const memberKind = useWords(memberKindWords);
  const language = useLanguage();
  const { access } = useHere();
  const unitName = useUnitNames(district);
  const posts = usePosts(district, asOf);
  const own = posts.data?.filter((post) => post.unit === unit.code) ?? [];
  return (
    <div>
      <section className="card">
        <div className="card-head">
          <h2>{nameIn(language, unit)}</h2>
          <AuditLink kind="unit" id={unit.id} />
        </div>
        <Facts
          facts={[
            { label: say('kind'), value: unit.siteKind ? siteKind(unit.siteKind) : kind(unit.kind) },
            { label: say('memberKind'), value: unit.memberKind && memberKind(unit.memberKind) },
            { label: say('creditCodeOf'), value: unit.creditCode },
            { label: say('code'), value: unit.code },
            { label: say('unitFrom'), value: dateOnly(unit.validFrom, language) },
            { label: say('parent'), value: unit.parent && unitName(unit.parent) },
            { label: say('unitTo'), value: unit.validTo && dateOnly(unit.validTo, language) },
            { label: say('unitSuccessor'), value: unit.successor && unitName(unit.successor) },
          ]}
        />
        {may.organise(access) && !asOf ? (
          <UnitActions key={unit.id} district={district} unit={unit} onGone={onGone} />
        ) : null}
      </section>
      <section className="card">
        <h2>{say('people')}</h2>
        {posts.error ? <Trouble problem={posts.error} retry={() => void posts.refetch()} /> : null}
        {posts.isLoading ? <Loading /> : null}
        {posts.data && own.length === 0 ? <p className="faint">{say('noPosts')}</p> : null}
        {own.map((post) => (
          <PostCard key={post.post} district={district} post={post} changeable={!asOf} />
        ))}
      </section>
      <UnitHistoryCard district={district} id={unit.id} />
    </div>
  );
}
