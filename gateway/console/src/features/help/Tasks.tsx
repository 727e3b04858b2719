import { useLanguage } from '@/kit/i18n/language';

import { PlaceLink } from './PlaceLink';
import type { Task } from './task';

/** Tasks with their steps, and the way to where each is done. */
export function Tasks({ tasks, here }: { tasks: readonly Task[]; here?: string }) {
  const language = useLanguage();
  return tasks.map((task) => {
    const { title, steps } = language === 'en' ? task.en : task.zh;
    return (
      <article key={title}>
        <h3>{title}</h3>
        <ol className="lines">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <PlaceLink place={task.at[0]!} here={here} />
      </article>
    );
  });
}
