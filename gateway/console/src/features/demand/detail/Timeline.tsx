import { Timeline as AntTimeline } from 'antd';

import { Loading } from '@/kit/display/Loading';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';

import { useEventWords } from '../eventWords';
import { useHistory } from '../queries';
import { demandTexts } from '../texts';

/** Everything that happened, the latest first. */
export function Timeline({ district, id }: { district: string; id: string }) {
  const say = useTexts(demandTexts);
  const words = useEventWords(district);
  const history = useHistory(district, id);
  return (
    <section className="card">
      <h2>{say('timeline')}</h2>
      {history.error ? <Trouble problem={history.error} retry={() => void history.refetch()} /> : null}
      {history.isLoading ? <Loading /> : null}
      <AntTimeline
        items={[...(history.data ?? [])].reverse().map((entry) => ({
          key: entry.event,
          color: /missed|reopened|declined/.test(entry.type) ? 'red' : 'gray',
          content: (
            <>
              <div>{words(entry.type, entry.details)}</div>
              <div className="faint">
                <Time at={entry.time} />
              </div>
            </>
          ),
        }))}
      />
    </section>
  );
}
