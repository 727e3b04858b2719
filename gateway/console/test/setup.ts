import { afterEach } from 'vitest';
import { cleanup, configure } from '@testing-library/react';

// The machine may be busy with the rest of the build.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and antd asks for.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;

window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

window.scrollTo = () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
});
