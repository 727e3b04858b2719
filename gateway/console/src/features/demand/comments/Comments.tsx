import { FileList } from '@/kit/attachment/FileList';
import { Loading } from '@/kit/display/Loading';
import { Chip } from '@/kit/display/Chip';
import { MoreButton } from '@/kit/display/MoreButton';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import type { Comment } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';

import { usePeople } from '../people';

import { CommentBox } from './CommentBox';
import { useComments } from './queries';
import { commentTexts } from './texts';

/** What was said about a demand, the oldest first; those who file do not see what is internal. */
export function Comments({ district, id }: { district: string; id: string }) {
  const say = useTexts(commentTexts);
  const { options, nameOf } = usePeople(district);
  const pages = useComments(district, id);
  return (
    <section className="card">
      <h2>{say('title')}</h2>
      {pages.error ? <Trouble problem={pages.error} retry={pages.refresh} /> : null}
      {pages.isLoading ? <Loading /> : null}
      {!pages.isLoading && !pages.error && pages.items.length === 0 ? <p className="faint">{say('none')}</p> : null}
      <ul className="rows">
        {pages.items.map((comment) => (
          <li key={comment.id} className="row">
            <CommentLine comment={comment} district={district} nameOf={nameOf} />
          </li>
        ))}
      </ul>
      {pages.hasMore ? <MoreButton pages={pages} /> : null}
      <CommentBox district={district} id={id} people={options} />
    </section>
  );
}

/** As the service names the submitter of a demand that was filed anonymously. */
const UNNAMED = 'anonymous';

interface CommentLineProps {
  readonly comment: Comment;
  readonly district: string;
  readonly nameOf: (person: string) => string;
}

function CommentLine({ comment, district, nameOf }: CommentLineProps) {
  const say = useTexts(commentTexts);
  const language = useLanguage();
  const names = comment.mentions.map(nameOf).join(language === 'en' ? ', ' : '、');
  return (
    <div className="row-main">
      <span className="row-notes">
        <strong>{comment.author === UNNAMED ? say('unnamed') : nameOf(comment.author)}</strong>
        <Time at={comment.at} />
        {comment.visibility === 'INTERNAL' ? <Chip tone="warn">{say('internalMark')}</Chip> : null}
      </span>
      <p className="words comment">{comment.text}</p>
      <FileList service="demand" district={district} files={comment.attachments} />
      {names ? <span className="faint">{say('mentioned', { names })}</span> : null}
    </div>
  );
}
