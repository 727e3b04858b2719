import { EventCutter, type ServerEvent } from './events';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

interface Following {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Sends the request with a token: the browser's own EventSource cannot. */
  readonly open: (request: Request) => Promise<Response>;
  readonly onEvent: (event: ServerEvent) => void;
  readonly onState: (live: boolean) => void;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Follows a stream until the signal ends it; after a break it goes on behind the last event that was seen. */
export async function follow({ url, signal, open, onEvent, onState }: Following): Promise<void> {
  let last: string | null = null;
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' };
      if (last) {
        headers['Last-Event-ID'] = last;
      }
      const response = await open(new Request(url, { headers, signal, cache: 'no-store' }));
      if (response.ok && response.body) {
        onState(true);
        wait = FIRST_WAIT_MS;
        const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
        const cutter = new EventCutter();
        for (let read = await reader.read(); !read.done; read = await reader.read()) {
          for (const event of cutter.push(read.value)) {
            last = event.id ?? last;
            onEvent(event);
          }
        }
      }
    } catch {
      // A break of the line: the loop goes on behind the last event.
    }
    onState(false);
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}
