import { Typography } from 'antd';

import { useTexts } from '@/kit/i18n/texts';

import { electionTexts } from './texts';

/** The number of the ballot that was cast just now: it is kept nowhere, so that nobody finds at this device who chose whom. */
export function Receipt({ ballot }: { ballot: string }) {
  const say = useTexts(electionTexts);
  return (
    <section className="card" role="status">
      <h2>{say('voted')}</h2>
      <p>{say('receipt')}</p>
      <p className="receipt">{ballot}</p>
      <Typography.Text copyable={{ text: ballot, icon: [say('copy'), say('copied')], tooltips: false }} />
    </section>
  );
}
