import { Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { typed, useDraft } from '../draft/drafts';
import { placeInForm } from '../problem/place';
import type { Problem } from '../problem/problem';
import { ProblemAlert } from '../problem/ProblemAlert';

import { Dialog } from './Dialog';

interface FormDialogProps<T extends object> {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly initial?: Partial<T>;
  /** Under what name to keep what is typed until it is sent; what is picked from a calendar is not kept. */
  readonly draft?: string;
  readonly pending: boolean;
  /** Where the form calls a field otherwise than the request, by JSON pointer. */
  readonly renamed?: Readonly<Record<string, (string | number)[]>>;
  /** Which field a refusal is about that names none, by its code. */
  readonly about?: Readonly<Record<string, (string | number)[]>>;
  readonly onChange?: (values: Partial<T>) => void;
  /** Sends it; what is refused is given to the second argument, without a problem if the caller says itself why. */
  readonly onSend: (values: T, refuse: (problem?: Problem) => void) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A form in a dialog: errors that name a field stand at the field, others above the button. It closes by its buttons only, and its draft
 * goes when the dialog closes because what was sent has been taken.
 */
export function FormDialog<T extends object>(props: FormDialogProps<T>) {
  const [form] = Form.useForm<T>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const draft = useDraft<T>(props.draft);
  const { drop } = draft;
  const sent = useRef(false);
  useEffect(
    () => () => {
      if (sent.current) {
        drop();
      }
    },
    [drop],
  );
  const send = (values: T) => {
    setRefused(null);
    sent.current = true;
    props.onSend(values, (problem) => {
      sent.current = false;
      setRefused(problem ? placeInForm(form as FormInstance, problem, props.renamed, props.about) : null);
    });
  };
  const close = () => {
    sent.current = false;
    props.onClose();
  };
  return (
    <Dialog
      title={props.title}
      okText={props.action}
      okButtonProps={{ danger: props.danger }}
      confirmLoading={props.pending}
      onOk={() => form.submit()}
      mask={{ closable: false }}
      onCancel={close}
    >
      <Form
        form={form}
        name="dialog"
        layout="vertical"
        initialValues={{ ...props.initial, ...draft.initial }}
        onValuesChange={(_, values) => {
          draft.keep(typed(values));
          props.onChange?.(values);
        }}
        onFinish={send}
      >
        {props.children}
      </Form>
      <ProblemAlert problem={refused} />
    </Dialog>
  );
}
