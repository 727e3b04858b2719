import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { IntentionKey } from '../api/keys';
import type { Problem } from '../problem/problem';

interface CommandOptions<V, R> {
  send: (values: V, key: string) => Promise<R>;
  /** What is read again afterwards, whether it went well or not: a refusal often means that something has changed. */
  touches: readonly QueryKey[];
  done?: (result: R, values: V) => void;
}

/** One change, sent at most once however often the button is pressed or the network fails. */
export function useCommand<V, R>({ send, touches, done }: CommandOptions<V, R>) {
  const queries = useQueryClient();
  const key = useRef(new IntentionKey());
  return useMutation<R, Problem, V>({
    mutationFn: (values) => send(values, key.current.current()),
    onSuccess: (result, values) => {
      key.current.answered();
      done?.(result, values);
    },
    onError: (fault) => key.current.failed(fault),
    onSettled: () => Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
