import type { QueryKey } from '@tanstack/react-query';
import { App } from 'antd';
import { type ReactNode, useState } from 'react';

import { based, type Versioned } from '../api/client';
import { dropDraft } from '../draft/drafts';
import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';
import { ConflictDialog, type ConflictRow } from '../problem/ConflictDialog';
import { isProblem } from '../problem/problem';
import { useCommand } from '../query/useCommand';

import { Dialog } from './Dialog';
import { FormDialog } from './FormDialog';

interface VersionedDialogProps<T, V extends object> {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly initial?: Partial<V>;
  /** Under what name to keep what is typed until it is sent; without one nothing is kept. */
  readonly draft?: string;
  /** The thing as it was read last; what is sent is based on the version that was there when the dialog opened. */
  readonly now: Versioned<T>;
  readonly touches: readonly QueryKey[];
  readonly renamed?: Readonly<Record<string, (string | number)[]>>;
  readonly about?: Readonly<Record<string, (string | number)[]>>;
  readonly send: (values: V, header: ReturnType<typeof based>) => Promise<unknown>;
  /** Whether it can still be done to what is there now. */
  readonly possible?: (thing: T) => boolean;
  readonly conflict: (seen: T, now: T, mine: V) => readonly ConflictRow[];
  /** What going on all the same is called, where nothing is written over. */
  readonly goOn?: string;
  readonly done: string;
  /** Where to go on once it is done; the dialog closes by itself. */
  readonly onDone?: (values: V) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Changes something on the version that was seen; if somebody was faster, both are shown and the person decides. */
export function VersionedDialog<T, V extends object>(props: VersionedDialogProps<T, V>) {
  const { now, onClose } = props;
  const { message } = App.useApp();
  const [seen, setSeen] = useState(now);
  const [stale, setStale] = useState<V | null>(null);
  const command = useCommand({
    send: ({ values, version }: { values: V; version: string }, key) => props.send(values, based(key, version)),
    touches: props.touches,
    done: (_, { values }) => {
      // The dialog drops what it has sent itself; what is sent once more over somebody else's version is sent from here.
      if (props.draft !== undefined) {
        dropDraft(props.draft);
      }
      void message.success(props.done);
      onClose();
      props.onDone?.(values);
    },
  });
  const goOn = (values: V) => {
    setSeen(now);
    setStale(null);
    command.mutate({ values, version: now.version });
  };
  return (
    <>
      <FormDialog<V>
        title={props.title}
        action={props.action}
        danger={props.danger}
        initial={props.initial}
        draft={props.draft}
        pending={command.isPending}
        renamed={props.renamed}
        about={props.about}
        onSend={(values, refuse) =>
          command.mutate(
            { values, version: seen.version },
            {
              onError: (problem) => {
                const overtaken = isProblem(problem, 'stale-version');
                refuse(overtaken ? undefined : problem);
                setStale(overtaken ? values : null);
              },
            },
          )
        }
        onClose={onClose}
      >
        {props.children}
      </FormDialog>
      {stale !== null && now.version !== seen.version ? (
        <Overtaken {...props} seen={seen.data} mine={stale} onGoOn={() => goOn(stale)} />
      ) : null}
    </>
  );
}

interface OvertakenProps<T, V extends object> extends VersionedDialogProps<T, V> {
  readonly seen: T;
  readonly mine: V;
  readonly onGoOn: () => void;
}

function Overtaken<T, V extends object>({
  possible,
  conflict,
  goOn,
  seen,
  now,
  mine,
  onGoOn,
  onClose,
}: OvertakenProps<T, V>) {
  const say = useTexts(frameTexts);
  if (possible && !possible(now.data)) {
    return (
      <Dialog title={say('conflictTitle')} onOk={onClose} onCancel={onClose} cancelButtonProps={{ hidden: true }}>
        <p>{say('conflictGone')}</p>
        <ul>
          {conflict(seen, now.data, mine).map((row) => (
            <li key={row.label}>{`${row.label}: ${row.seen} → ${row.now}`}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return <ConflictDialog rows={conflict(seen, now.data, mine)} goOn={goOn} onKeep={onClose} onOverwrite={onGoOn} />;
}
