import { Input } from 'antd';
import { useState } from 'react';

import { Page } from '@/kit/display/Page';
import { useLanguage } from '@/kit/i18n/language';
import { texts, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { GLOSSARY } from './glossary';
import { guideOf } from './guide';

const helpTexts = texts(
  { title: '帮助与术语', how: '常用操作', words: '术语', find: '查找术语', none: '没有找到，请换个说法。' },
  {
    title: 'Help and glossary',
    how: 'How to',
    words: 'Glossary',
    find: 'Find a term',
    none: 'Not found: try another word.',
  },
);

/** How to do one's main tasks, and what the words mean. */
export function Component() {
  const say = useTexts(helpTexts);
  const language = useLanguage();
  const { access } = useHere();
  const [sought, setSought] = useState('');
  const found = GLOSSARY.filter((entry) =>
    `${entry.zh} ${entry.en} ${entry.meansZh} ${entry.meansEn}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <Page title={say('title')}>
      <section className="card">
        <h2>{say('how')}</h2>
        {guideOf(access).map((task) => {
          const { title, steps } = language === 'en' ? task.en : task.zh;
          return (
            <article key={title}>
              <h3>{title}</h3>
              <ol className="lines">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </article>
          );
        })}
      </section>
      <section className="card">
        <h2>{say('words')}</h2>
        <Input.Search
          aria-label={say('find')}
          placeholder={say('find')}
          allowClear
          onChange={(event) => setSought(event.target.value)}
        />
        <dl className="glossary">
          {found.map((entry) => (
            <div key={entry.en}>
              <dt>
                {language === 'en' ? entry.en : entry.zh}
                <span className="faint"> {language === 'en' ? entry.zh : entry.en}</span>
              </dt>
              <dd>{language === 'en' ? entry.meansEn : entry.meansZh}</dd>
            </div>
          ))}
        </dl>
        {found.length === 0 ? <p className="faint">{say('none')}</p> : null}
      </section>
    </Page>
  );
}
