import { Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useState } from 'react';

import { placeInForm } from '../problem/place';
import type { Problem } from '../problem/problem';
import { ProblemAlert } from '../problem/ProblemAlert';

interface FormDialogProps<T extends object> {
  readonly title: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly initial?: Partial<T>;
  readonly pending: boolean;
  /** Where the form calls a field otherwise than the request, by JSON pointer. */
  readonly renamed?: Readonly<Record<string, (string | number)[]>>;
  /** Which field a refusal is about that names none, by its code. */
  readonly about?: Readonly<Record<string, (string | number)[]>>;
  readonly onChange?: (values: Partial<T>) => void;
  /** Sends it; what is refused is given to the second argument. */
  readonly onSend: (values: T, refuse: (problem: Problem) => void) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: errors that name a field stand at the field, others above the button. */
export function FormDialog<T extends object>(props: FormDialogProps<T>) {
  const [form] = Form.useForm<T>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const send = (values: T) => {
    setRefused(null);
    props.onSend(values, (problem) =>
      setRefused(placeInForm(form as FormInstance, problem, props.renamed, props.about)),
    );
  };
  return (
    <Modal
      open
      title={props.title}
      okText={props.action}
      okButtonProps={{ danger: props.danger }}
      confirmLoading={props.pending}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form
        form={form}
        name="dialog"
        layout="vertical"
        initialValues={props.initial}
        onValuesChange={(_, values) => props.onChange?.(values)}
        onFinish={send}
      >
        {props.children}
      </Form>
      <ProblemAlert problem={refused} />
    </Modal>
  );
}
