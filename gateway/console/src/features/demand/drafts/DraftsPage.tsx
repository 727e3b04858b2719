import { Button } from 'antd';

import { may } from '@/kit/access/access';
import type { DemandDraft } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { useUndo } from '@/kit/undo/useUndo';

import { useNames } from '../names';
import { demandTexts } from '../texts';

import { draftKeys, keepAgain, removeDraft, useDrafts } from './queries';
import { draftTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.file}>
      <Drafts />
    </RequireRight>
  );
}

function Drafts() {
  const say = useTexts(draftTexts);
  const demandSay = useTexts(demandTexts);
  const { district } = useHere();
  const drafts = useDrafts(district);
  return (
    <Page title={say('title')} hint={say('hint')}>
      {drafts.error ? <Trouble problem={drafts.error} retry={() => void drafts.refetch()} /> : null}
      {drafts.isLoading ? <Loading /> : null}
      {drafts.data?.length === 0 ? (
        <Message
          kind="empty"
          title={say('none')}
          body={say('noneHint')}
          action={
            <ButtonLink type="primary" to={`/d/${district}/demands/new`}>
              {demandSay('file')}
            </ButtonLink>
          }
        />
      ) : null}
      {drafts.data && drafts.data.length > 0 ? (
        <section className="card">
          <ul className="rows">
            {drafts.data.map((draft) => (
              <li key={draft.id}>
                <DraftRow draft={draft} district={district} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function DraftRow({ draft, district }: { draft: DemandDraft; district: string }) {
  const say = useTexts(draftTexts);
  const names = useNames(district);
  const { category, description, site } = draft.content;
  const undoable = useUndo([draftKeys.all(district)]);
  const remove = useCommand({
    send: () => removeDraft(district, draft.id),
    touches: [draftKeys.all(district)],
    done: () => undoable(say('removed'), (key) => keepAgain(district, draft, key)),
  });
  return (
    <div className="row">
      <div className="row-main">
        <span className="row-title">{description || say('untitled')}</span>
        <span className="row-notes">
          {category ? <span>{names.category(category)}</span> : null}
          {site ? <span>{names.unit(site)}</span> : null}
          <span>
            {say('savedAt')} <Time at={draft.savedAt} />
          </span>
        </span>
        <ProblemAlert problem={remove.error} />
      </div>
      <div className="actions">
        <ButtonLink type="primary" to={`/d/${district}/demands/new?draft=${draft.id}`}>
          {say('goOn')}
        </ButtonLink>
        <Button loading={remove.isPending} onClick={() => remove.mutate()}>
          {say('remove')}
        </Button>
      </div>
    </div>
  );
}
