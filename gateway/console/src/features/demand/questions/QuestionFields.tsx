import { Form } from 'antd';

import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';

import type { FilingForm } from '../filing/form';
import { useCategories } from '../queries';

import { AnswerField } from './AnswerField';
import { labelIn } from './labels';
import { questionTexts } from './texts';

/** What is asked beside the description under the category that was chosen. */
export function QuestionFields({ district }: { district: string }) {
  const say = useTexts(questionTexts);
  const language = useLanguage();
  const form = Form.useFormInstance<FilingForm>();
  const category = Form.useWatch('category', form);
  const categories = useCategories(district);
  const questions = categories.data?.find(({ code }) => code === category)?.questions ?? [];
  return questions.map((question) => (
    <Form.Item
      key={question.code}
      name={['answers', question.code]}
      label={labelIn(language, question)}
      required={question.required}
      rules={[
        {
          validator: (_, values: string[] | undefined) =>
            question.required && !values?.length ? Promise.reject(new Error(say('needed'))) : Promise.resolve(),
        },
      ]}
    >
      <AnswerField question={question} />
    </Form.Item>
  ));
}
