import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useCallback } from 'react';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';
import { isProblem } from '../problem/problem';

/** Long enough to read it and to reach the button. */
const SECONDS = 10;

/** Says what was done, with a button that takes it back; the page that asked may be gone by then. */
export function useUndo(touches: readonly QueryKey[]) {
  const say = useTexts(frameTexts);
  const { message } = App.useApp();
  const queries = useQueryClient();
  return useCallback(
    (told: string, undo: (key: string) => Promise<unknown>) => {
      const key = crypto.randomUUID();
      const takeBack = async () => {
        message.destroy(key);
        try {
          await undo(key);
          void message.success(say('undone'));
        } catch (fault) {
          void message.error(isProblem(fault) && fault.title ? fault.title : say('undoFailed'));
        } finally {
          await Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
        }
      };
      void message.open({
        key,
        type: 'success',
        duration: SECONDS,
        content: (
          <>
            {told}{' '}
            <Button type="link" onClick={() => void takeBack()}>
              {say('undo')}
            </Button>
          </>
        ),
      });
    },
    [message, queries, say, touches],
  );
}
