import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { ReactElement } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { vi } from 'vitest';

import { type Access, accessIn, type Role } from '@/kit/access/access';
import { type Here, HereContext } from '@/kit/layout/here';
import { newQueryClient } from '@/kit/query/client';

export const DISTRICT = '110105-gongti';

/** What a role is, for a unit if it is given. */
export function accessOf(role: Role, unit?: string): Access {
  const scope = `district/${DISTRICT}${unit ? `/unit/${unit}` : ''}`;
  return accessIn([{ role, scope, district: DISTRICT }], DISTRICT);
}

/** What a file holds that a page made. */
export function bytesOf(content: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(content);
  });
}

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly etag?: string;
}

/** What was asked of the services, and how they answer: by method and the end of the path. */
export function answering(answers: Readonly<Record<string, Answer | Answer[]>>) {
  const asked: { line: string; query: URLSearchParams; headers: Headers; body: unknown }[] = [];
  const queues = new Map(Object.entries(answers).map(([line, one]) => [line, Array.isArray(one) ? [...one] : [one]]));
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    const line = [...queues.keys()].find((key) => {
      const [method, path] = key.split(' ');
      return method === request.method && pathname.endsWith(path!);
    });
    const text = await request.clone().text();
    asked.push({
      line: `${request.method} ${pathname}`,
      query: searchParams,
      headers: request.headers,
      body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text,
    });
    const queue = line ? queues.get(line)! : [];
    const { status = 200, body = {}, etag } = (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 404 };
    return new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) },
    });
  });
  return asked;
}

/** Shows a part of a page to somebody; without styles of antd, which jsdom would weigh for every element that a test asks for. */
export function show(part: ReactElement, access: Access = accessOf('district-office'), path = '/', route = '*') {
  const here: Here = { me: { subject: 'p-me', grants: [] }, districts: [], district: DISTRICT, access };
  return render(
    <ConfigProvider theme={{ zeroRuntime: true }} button={{ autoInsertSpace: false }}>
      <App>
        <QueryClientProvider client={newQueryClient()}>
          <MemoryRouter initialEntries={[path]}>
            <HereContext.Provider value={here}>
              <Routes>
                <Route path={route} element={part} />
              </Routes>
            </HereContext.Provider>
          </MemoryRouter>
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
}
