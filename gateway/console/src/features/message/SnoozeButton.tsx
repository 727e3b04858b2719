import { ClockCircleOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';

import type { InboxEntry } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';
import { shortTime } from '@/kit/time/time';
import { useNow } from '@/kit/time/useNow';
import { useUndo } from '@/kit/undo/useUndo';

import { laterTimes } from './later';
import { inboxKey, snooze, unsnooze } from './queries';
import { messageTexts } from './texts';

/** Puts a message off until a time that is chosen from a few. */
export function SnoozeButton({ entry, about }: { entry: InboxEntry; about: string }) {
  const say = useTexts(messageTexts);
  const language = useLanguage();
  const now = useNow();
  const undoable = useUndo([inboxKey]);
  const putOff = useCommand({
    send: (until: string, key) => snooze(entry.id, until, key),
    touches: [inboxKey],
    done: (_, until) =>
      undoable(say('snoozedUntil', { time: shortTime(until, language, Date.now()) }), () => unsnooze(entry.id)),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        onClick: ({ key }) => putOff.mutate(key),
        items: laterTimes(now).map(({ later, until }) => ({
          key: until,
          label: `${say(later)} · ${shortTime(until, language, now)}`,
        })),
      }}
    >
      <Button
        type="text"
        icon={<ClockCircleOutlined aria-hidden />}
        loading={putOff.isPending}
        aria-label={`${say('snooze')}: ${about}`}
        title={say('snooze')}
      />
    </Dropdown>
  );
}
