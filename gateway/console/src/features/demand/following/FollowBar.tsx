import { Button } from 'antd';
import { StarFilled, StarOutlined } from '@ant-design/icons';

import { useTexts } from '@/kit/i18n/texts';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { useUndo } from '@/kit/undo/useUndo';

import { demandKeys } from '../queries';

import { follow, useFollows, useVoices } from './queries';
import { followingTexts } from './texts';

/** How many follow a demand or have the same trouble, and whether the reader does. */
export function FollowBar({ district, id }: { district: string; id: string }) {
  const say = useTexts(followingTexts);
  const voices = useVoices(district, id);
  const follows = useFollows(district, id);
  const undoable = useUndo([demandKeys.all(district)]);
  const command = useCommand({
    send: (wanted: boolean, key) => follow(district, id, wanted, key),
    touches: [demandKeys.all(district)],
    done: (_, wanted) => {
      if (!wanted) {
        undoable(say('unfollowed'), (key) => follow(district, id, true, key));
      }
    },
  });
  return (
    <section className="card">
      <h2>{say('people')}</h2>
      {voices.data ? (
        <p className="words">
          {say('followers', { count: voices.data.followers })}
          {voices.data.meToo > 0 ? ` · ${say('meToo', { count: voices.data.meToo })}` : ''}
          {voices.data.solved + voices.data.unsolved > 0
            ? ` (${say('voices', { solved: voices.data.solved, unsolved: voices.data.unsolved })})`
            : ''}
        </p>
      ) : null}
      <ProblemAlert problem={command.error ?? voices.error} />
      {follows.data !== undefined ? (
        <Button
          icon={follows.data ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
          aria-pressed={follows.data}
          loading={command.isPending}
          onClick={() => command.mutate(!follows.data)}
        >
          {say(follows.data ? 'unfollow' : 'follow')}
        </Button>
      ) : null}
    </section>
  );
}
