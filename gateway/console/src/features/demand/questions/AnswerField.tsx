import { Checkbox, Input, Radio, Select } from 'antd';

import type { Question } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts } from '@/kit/i18n/texts';

import { labelIn } from './labels';
import { questionTexts } from './texts';

const LONGEST = 1000;

interface AnswerFieldProps {
  readonly question: Question;
  readonly id?: string;
  /** As the API has it: several only where several may be chosen. */
  readonly value?: readonly string[];
  readonly onChange?: (values: string[]) => void;
}

/** An answer in the form that its question asks for. */
export function AnswerField({ question, id, value = [], onChange }: AnswerFieldProps) {
  const say = useTexts(questionTexts);
  const language = useLanguage();
  const only = value[0] ?? '';
  const answer = (text: string | undefined) => onChange?.(text ? [text] : []);
  const options = question.options.map((option) => ({ value: option.code, label: labelIn(language, option) }));
  const label = labelIn(language, question);
  switch (question.type) {
    case 'CHOICE':
      return <Select id={id} allowClear options={options} value={only || undefined} onChange={answer} />;
    case 'MULTIPLE_CHOICE':
      return (
        <div role="group" aria-label={label}>
          <Checkbox.Group options={options} value={[...value]} onChange={(chosen) => onChange?.(chosen)} />
        </div>
      );
    case 'YES_NO':
      return (
        <Radio.Group
          aria-label={label}
          options={[
            { value: 'true', label: say('yes') },
            { value: 'false', label: say('no') },
          ]}
          value={only}
          onChange={(event) => answer(String(event.target.value))}
        />
      );
    case 'DATE':
      return <Input id={id} type="date" value={only} onChange={(event) => answer(event.target.value)} />;
    case 'NUMBER':
      return <Input id={id} inputMode="decimal" value={only} onChange={(event) => answer(event.target.value.trim())} />;
    case 'TEXT':
      return (
        <Input
          id={id}
          maxLength={question.most ?? LONGEST}
          value={only}
          onChange={(event) => answer(event.target.value)}
        />
      );
  }
}
