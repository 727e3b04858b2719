import type { Demand, Question } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useJoin, useTexts } from '@/kit/i18n/texts';

import { useCategories } from '../queries';

import { labelIn } from './labels';
import { questionTexts } from './texts';

/** Answers in words. A question's code means the same everywhere, so that answers are read after a reclassification too. */
export function useAnswerFacts(district: string, { answers }: Demand): { label: string; value: string }[] {
  const say = useTexts(questionTexts);
  const join = useJoin();
  const language = useLanguage();
  const categories = useCategories(district);
  const questions = new Map(
    categories.data?.flatMap((category) => category.questions.map((one) => [one.code, one] as const)),
  );
  const inWords = (value: string, question: Question | undefined) => {
    if (question?.type === 'YES_NO') {
      return say(value === 'true' ? 'yes' : 'no');
    }
    const option = question?.options.find(({ code }) => code === value);
    return option ? labelIn(language, option) : value;
  };
  return answers.map(({ question: code, values }) => {
    const question = questions.get(code);
    return {
      label: question ? labelIn(language, question) : code,
      value: join(values.map((value) => inWords(value, question))),
    };
  });
}
