import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';

import { setLanguage, useLanguage } from '../i18n/language';
import { useTexts } from '../i18n/texts';

import { frameTexts } from './texts';

/** A page for people without an account, opened by a link that was sent to them. */
export function OpenPage({ title, children }: { title: string; children: ReactNode }) {
  const say = useTexts(frameTexts);
  const language = useLanguage();
  const product = say('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className="open-page">
      <header className="frame-top">
        <span className="frame-name">
          <img src="/icon.svg" alt="" width={32} height={32} />
          {product}
        </span>
        <span className="frame-gap" />
        <Button
          type="text"
          lang={language === 'en' ? 'zh' : 'en'}
          onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {say('language')}
        </Button>
      </header>
      <main className="page">
        <h1>{title}</h1>
        <section className="card">{children}</section>
      </main>
    </div>
  );
}
