import { useState } from 'react';

import { IntentionKey } from '../api/keys';
import { type Problem, UNREACHABLE, isProblem } from '../problem/problem';
import { useTexts } from '../i18n/texts';

import { MOST_BYTES, upload } from './files';
import { attachmentTexts } from './texts';

/** A file that was sent: what a form needs to name it. */
export interface Sent {
  readonly id: string;
  readonly name: string;
}

/** A file that is under way, or that could not be sent. */
export interface Pending {
  readonly file: File;
  readonly key: IntentionKey;
  /** Why it was not sent; none while it is under way. */
  readonly why?: string;
  /** Whether sending it again may help. */
  readonly passing?: boolean;
}

/** Sends files one after the other; one that fails stays with its reason, and can be sent again under the same key. */
export function useUploads(service: string, district: string, onSent: (sent: Sent) => void) {
  const say = useTexts(attachmentTexts);
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const put = (one: Pending) => setPending((all) => [...all.filter((other) => other.file !== one.file), one]);
  const drop = (file: File) => setPending((all) => all.filter((one) => one.file !== file));
  const whyOf = (fault: Problem) =>
    fault.code === UNREACHABLE ? say('unreachable') : fault.detail || fault.title || fault.code;
  const send = async (one: Pending) => {
    put({ file: one.file, key: one.key });
    try {
      const { id, name } = await upload(service, district, one.file, one.key.current());
      one.key.answered();
      drop(one.file);
      onSent({ id, name });
    } catch (fault) {
      if (!isProblem(fault)) {
        throw fault;
      }
      one.key.failed(fault);
      put({ ...one, why: whyOf(fault), passing: fault.isPassing });
    }
  };
  const add = async (files: readonly File[]) => {
    for (const file of files) {
      const one = { file, key: new IntentionKey() };
      if (file.size > MOST_BYTES) {
        put({ ...one, why: say('tooLarge'), passing: false });
      } else {
        await send(one);
      }
    }
  };
  return { pending, add, send, drop };
}
