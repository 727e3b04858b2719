import { Button } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { Holder, Post, Unit } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { dateOnly } from '@/kit/time/time';

import { AppointDialog } from './AppointDialog';
import { EndDialog } from './EndDialog';
import { LeaveDialog } from './LeaveDialog';
import { usePosts, useUnitNames } from './queries';
import { organisationTexts } from './texts';
import { UnitActions } from './unit/UnitActions';
import { UnitHistoryCard } from './unit/UnitHistoryCard';
import { roleWords, siteKindWords, standingWords, unitKindWords } from './words';

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
  const language = useLanguage();
  const { access } = useHere();
  const unitName = useUnitNames(district);
  const posts = usePosts(district, asOf);
  const own = posts.data?.filter((post) => post.unit === unit.code) ?? [];
  return (
    <div>
      <section className="card">
        <h2>{nameIn(language, unit)}</h2>
        <Facts
          facts={[
            { label: say('kind'), value: unit.siteKind ? siteKind(unit.siteKind) : kind(unit.kind) },
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

/** Secretaries are the street's to appoint. */
const STREETS: readonly string[] = ['district-secretary', 'first-secretary'];

function PostCard({ district, post, changeable }: { district: string; post: Post; changeable: boolean }) {
  const say = useTexts(organisationTexts);
  const role = useWords(roleWords);
  const { access } = useHere();
  const [appointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<Holder | null>(null);
  const [leaving, setLeaving] = useState<Holder | null>(null);
  const name = role(post.name);
  const allowed = changeable && may.organise(access) && (may.found(access) || !STREETS.includes(post.role));
  return (
    <article>
      <div className="card-head">
        <h3>{name}</h3>
        <span className="chips">
          <span className="faint">{say('seats', { held: post.holders.length, seats: post.seats })}</span>
          {post.vacancies > 0 ? (
            <Chip tone="warn">{say('vacant', { count: post.vacancies })}</Chip>
          ) : (
            <Chip tone="good">{say('full')}</Chip>
          )}
        </span>
      </div>
      <ul className="rows">
        {post.holders.map((holder) => (
          <li key={holder.appointment} className="row">
            <HolderLine holder={holder} />
            {allowed ? (
              <span className="row-side">
                <Button onClick={() => setLeaving(holder)}>{say('leave')}</Button>
                <Button onClick={() => setEnding(holder)}>{say('end')}</Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {allowed ? <Button onClick={() => setAppointing(true)}>{say('appoint')}</Button> : null}
      {appointing ? (
        <AppointDialog district={district} post={post.post} role={name} onClose={() => setAppointing(false)} />
      ) : null}
      {leaving ? <LeaveDialog district={district} holder={leaving} onClose={() => setLeaving(null)} /> : null}
      {ending ? <EndDialog district={district} holder={ending} onClose={() => setEnding(null)} /> : null}
    </article>
  );
}

function HolderLine({ holder }: { holder: Holder }) {
  const say = useTexts(organisationTexts);
  const standing = useWords(standingWords);
  const language = useLanguage();
  return (
    <span className="row-main">
      {holder.displayName}
      <span className="row-notes">
        <span>{say('since', { date: dateOnly(holder.from, language) })}</span>
        {holder.standing === 'HOLDER' ? null : <span>{standing(holder.standing)}</span>}
        {holder.awayUntil ? (
          <Chip tone="warn">{say('away', { date: dateOnly(holder.awayUntil, language) })}</Chip>
        ) : null}
        {holder.to ? <span>{say('until', { date: dateOnly(holder.to, language) })}</span> : null}
      </span>
    </span>
  );
}
