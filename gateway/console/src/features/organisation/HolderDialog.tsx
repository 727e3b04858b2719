import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';

import type { based } from '@/kit/api/client';
import type { Holder, Post } from '@/kit/api/types';
import { Trouble } from '@/kit/display/Trouble';
import { Dialog } from '@/kit/form/Dialog';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useLanguage } from '@/kit/i18n/language';
import { useJoin, useTexts } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';
import { dateOnly } from '@/kit/time/time';

import { organisationKeys, useAppointment } from './queries';
import { organisationTexts } from './texts';
import { writtenDay } from './unit/queries';

/** Whose appointment is changed. */
export interface HolderProps {
  readonly district: string;
  readonly holder: Holder;
  readonly onClose: () => void;
}

/** What somebody is about to make of an appointment. */
interface Wanted {
  readonly lastDay?: Dayjs;
  readonly awayUntil?: Dayjs;
}

interface HolderDialogProps<V extends object> extends HolderProps {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly about?: Readonly<Record<string, (string | number)[]>>;
  readonly wanted: (values: V) => Wanted;
  readonly send: (values: V, header: ReturnType<typeof based>) => Promise<unknown>;
  readonly done: string;
  readonly children: ReactNode;
}

/**
 * A change of somebody's appointment, on the version of the post that was seen; whoever has left it cannot leave again. No draft is kept:
 * nothing is typed, and consent once given is not consent the next time.
 */
export function HolderDialog<V extends object>({ wanted, ...props }: HolderDialogProps<V>) {
  const { district, holder, title, action, onClose } = props;
  const read = useAppointment(district, holder.appointment);
  const conflict = useConflict(holder);
  if (!read.now) {
    return read.error ? (
      <Dialog title={title} footer={null} onCancel={onClose}>
        <Trouble problem={read.error} retry={read.retry} />
      </Dialog>
    ) : null;
  }
  return (
    <VersionedDialog<Post, V>
      {...props}
      goOn={action}
      now={read.now}
      touches={[organisationKeys.all(district), ['me']]}
      possible={(post) => holderIn(post, holder) !== undefined}
      conflict={(seen, now, mine) => conflict(seen, now, wanted(mine))}
    />
  );
}

const holderIn = (post: Post, { appointment }: Holder) =>
  post.holders.find((holder) => holder.appointment === appointment);

function useConflict(holder: Holder): (seen: Post, now: Post, mine: Wanted) => ConflictRow[] {
  const say = useTexts(organisationTexts);
  const language = useLanguage();
  const join = useJoin();
  const day = (written: string | undefined) => (written ? dateOnly(written, language) : say('none'));
  const names = (post: Post) => join(post.holders.map(({ displayName }) => displayName));
  return (seen, now, { lastDay, awayUntil }) => [
    {
      label: say('lastDay'),
      seen: day(holderIn(seen, holder)?.to),
      now: day(holderIn(now, holder)?.to),
      mine: lastDay ? day(writtenDay(lastDay)) : '',
    },
    {
      label: say('leaveTo'),
      seen: day(holderIn(seen, holder)?.awayUntil),
      now: day(holderIn(now, holder)?.awayUntil),
      mine: awayUntil ? day(writtenDay(awayUntil)) : '',
    },
    { label: say('people'), seen: names(seen), now: names(now), mine: '' },
  ];
}
