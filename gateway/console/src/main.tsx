import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './App';
import { takeTokensFrom } from './kit/api/client';
import { Session } from './kit/auth/session';
import { loadConfig } from './kit/config';
import { currentLanguage } from './kit/i18n/language';
import { sayIn } from './kit/i18n/texts';
import { askWhoIsHere } from './kit/layout/queries';
import { frameTexts } from './kit/layout/texts';
import { newQueryClient } from './kit/query/client';
import './kit/kit.css';

document.documentElement.lang = currentLanguage();
const place = document.getElementById('root')!;

async function start(): Promise<void> {
  const session = new Session(await loadConfig());
  takeTokensFrom(session);
  await session.resume();
  const queries = newQueryClient();
  if (session.state === 'signed-in') {
    askWhoIsHere(queries);
  }
  createRoot(place).render(
    <StrictMode>
      <App session={session} queries={queries} />
    </StrictMode>,
  );
}

start().catch(() => {
  const say = sayIn(currentLanguage(), frameTexts);
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.className = 'message';
  text.textContent = `${say('configTitle')} ${say('configBody')}`;
  place.replaceChildren(text);
});
