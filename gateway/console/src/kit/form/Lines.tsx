import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';

const MOST = 50;

interface LinesProps {
  readonly name: string | readonly (string | number)[];
  readonly add: string;
  readonly legend: (n: number) => string;
  readonly remove: (n: number) => string;
  readonly most?: number;
  /** What a new line holds. */
  readonly begin?: object;
  readonly children: (at: number) => ReactNode;
}

/** Lines of a list, each a group with a name of its own; one can be added and removed. */
export function Lines({ name, add, legend, remove, most = MOST, begin = {}, children }: LinesProps) {
  return (
    <Form.List name={typeof name === 'string' ? name : [...name]}>
      {(fields, operation, { errors }) => (
        <>
          {fields.map((field, index) => (
            <fieldset key={field.key} className="line">
              <legend>{legend(index + 1)}</legend>
              {children(field.name)}
              <Button
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={remove(index + 1)}
                onClick={() => operation.remove(field.name)}
              />
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          {fields.length < most ? (
            <Form.Item>
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => operation.add({ ...begin })}>
                {add}
              </Button>
            </Form.Item>
          ) : null}
        </>
      )}
    </Form.List>
  );
}
