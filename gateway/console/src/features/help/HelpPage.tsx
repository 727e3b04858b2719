import { Input } from 'antd';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { ButtonLink } from '@/kit/display/ButtonLink';
import { Page } from '@/kit/display/Page';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';
import type { CameFrom } from '@/kit/layout/HelpLink';
import { useHere } from '@/kit/layout/here';
import { PLACES } from '@/kit/layout/places';

import { GLOSSARY, wordsAt } from './glossary';
import { guideOf, tasksAt } from './guide';
import type { Task } from './task';
import { Tasks } from './Tasks';
import { helpTexts } from './texts';
import { Words } from './Words';

const textOf = ({ zh, en }: Task) => [zh.title, ...zh.steps, en.title, ...en.steps].join(' ');

const holds = (text: string, sought: string) => text.toLowerCase().includes(sought.trim().toLowerCase());

/** What the page is about that one comes from, how to do one's main tasks, and what the words mean. */
export function Component() {
  const say = useTexts(helpTexts);
  const { access } = useHere();
  const [search] = useSearchParams();
  const from = (useLocation().state as CameFrom | null)?.from;
  const [sought, setSought] = useState('');
  const about = search.get('about');
  const tasks = guideOf(access).filter((task) => holds(textOf(task), sought));
  const found = GLOSSARY.filter((entry) => holds(`${entry.zh} ${entry.en} ${entry.meansZh} ${entry.meansEn}`, sought));
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      action={from ? <ButtonLink to={from}>{say('back')}</ButtonLink> : null}
    >
      {about && about in PLACES ? <About place={about} /> : null}
      <div className="search">
        <Input.Search
          aria-label={say('find')}
          placeholder={say('find')}
          allowClear
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <section className="card">
        <h2>{say('how')}</h2>
        <Tasks tasks={tasks} />
        {tasks.length === 0 ? <p className="faint">{say('noneHow')}</p> : null}
      </section>
      <section className="card">
        <h2>{say('words')}</h2>
        <Words entries={found} />
        {found.length === 0 ? <p className="faint">{say('none')}</p> : null}
      </section>
    </Page>
  );
}

/** What a person does on one page, and its words. */
function About({ place }: { place: string }) {
  const say = useTexts(helpTexts);
  const language = useLanguage();
  const { access } = useHere();
  const tasks = tasksAt(guideOf(access), place);
  const words = wordsAt(place);
  return (
    <section className="card">
      <h2>{say('here', { page: nameIn(language, PLACES[place]) })}</h2>
      {tasks.length > 0 ? <Tasks tasks={tasks} here={place} /> : <p className="faint">{say('hereNone')}</p>}
      {words.length > 0 ? (
        <>
          <h3>{say('hereWords')}</h3>
          <Words entries={words} here={place} />
        </>
      ) : null}
    </section>
  );
}
