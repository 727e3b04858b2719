import { Button } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { Holder, Post } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';
import { dateOnly } from '@/kit/time/time';

import { AppointDialog } from './AppointDialog';
import { EndDialog } from './EndDialog';
import { LeaveDialog } from './LeaveDialog';
import { ResignDialog } from './ResignDialog';
import { organisationTexts } from './texts';
import { roleWords, standingWords } from './words';

/** Secretaries are the street's to appoint. */
const STREETS: readonly string[] = ['district-secretary', 'first-secretary'];

interface PostCardProps {
  readonly district: string;
  readonly post: Post;
  /** Whether it is today's, and not one of the past or the future. */
  readonly changeable: boolean;
}

/** A post with those who are in it, and what may be done about them. */
export function PostCard({ district, post, changeable }: PostCardProps) {
  const say = useTexts(organisationTexts);
  const role = useWords(roleWords);
  const { access } = useHere();
  const [appointing, setAppointing] = useState(false);
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
          <AuditLink kind="post" id={post.id} />
        </span>
      </div>
      <ul className="rows">
        {post.holders.map((holder) => (
          <HolderRow
            key={holder.appointment}
            district={district}
            holder={holder}
            role={name}
            allowed={allowed}
            changeable={changeable}
          />
        ))}
      </ul>
      {allowed ? <Button onClick={() => setAppointing(true)}>{say('appoint')}</Button> : null}
      {appointing ? (
        <AppointDialog district={district} post={post.post} role={name} onClose={() => setAppointing(false)} />
      ) : null}
    </article>
  );
}

interface HolderRowProps {
  readonly district: string;
  readonly holder: Holder;
  readonly role: string;
  readonly allowed: boolean;
  readonly changeable: boolean;
}

/** Somebody in a post: the person gives it up by themselves, others are given leave or end it. */
function HolderRow({ district, holder, role, allowed, changeable }: HolderRowProps) {
  const say = useTexts(organisationTexts);
  const { me } = useHere();
  const [asked, setAsked] = useState<'leave' | 'end' | 'resign' | null>(null);
  const own = holder.person === me.subject;
  const given = { district, holder, onClose: () => setAsked(null) };
  return (
    <li className="row">
      <HolderLine holder={holder} />
      <span className="row-side">
        {allowed ? <Button onClick={() => setAsked('leave')}>{say('leave')}</Button> : null}
        {allowed && !own ? <Button onClick={() => setAsked('end')}>{say('end')}</Button> : null}
        {changeable && own ? <Button onClick={() => setAsked('resign')}>{say('resign')}</Button> : null}
      </span>
      {asked === 'leave' ? <LeaveDialog {...given} /> : null}
      {asked === 'end' ? <EndDialog {...given} /> : null}
      {asked === 'resign' ? <ResignDialog {...given} role={role} /> : null}
    </li>
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
        {holder.secondedFrom ? <span>{say('seconded', { from: holder.secondedFrom })}</span> : null}
        {holder.awayUntil ? (
          <Chip tone="warn">{say('away', { date: dateOnly(holder.awayUntil, language) })}</Chip>
        ) : null}
        {holder.to ? <span>{say('until', { date: dateOnly(holder.to, language) })}</span> : null}
      </span>
    </span>
  );
}
