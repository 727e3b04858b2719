import { Button, Form, Input } from 'antd';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import type { Attachment, PlanTask, SolutionPlan } from '@/kit/api/types';
import { FileField } from '@/kit/attachment/FileField';
import { FileList } from '@/kit/attachment/FileList';
import type { Sent } from '@/kit/attachment/useUploads';
import { Chip } from '@/kit/display/Chip';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { Time } from '@/kit/display/Time';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useNames } from '../names';
import { usePeople } from '../people';
import { demandKeys } from '../queries';

import { planCommands, useTaskFiles } from './queries';
import { type TaskStep, taskSteps } from './rights';
import { planTexts } from './texts';
import { usePlanConflict } from './usePlanConflict';
import { taskStateWords, taskTones } from './words';

interface TaskListProps {
  readonly now: Versioned<SolutionPlan>;
  readonly demand: string;
  readonly district: string;
}

interface Asked {
  readonly task: PlanTask;
  readonly step: TaskStep;
}

/** 任务清单: what, who, by when, and what shows that it is done. */
export function TaskList({ now, demand, district }: TaskListProps) {
  const say = useTexts(planTexts);
  const [asked, setAsked] = useState<Asked | null>(null);
  const files = useTaskFiles(district, demand, now.data).data;
  const { tasks } = now.data;
  return (
    <section className="card">
      <h2>{say('tasks')}</h2>
      {tasks.length === 0 ? (
        <p className="faint">{say('noTasks')}</p>
      ) : (
        <ScrollingTable label={say('tasks')}>
          <table className="plain-table stacked">
            <thead>
              <tr>
                {(['what', 'unit', 'person', 'dueAt', 'state', 'evidence'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  plan={now.data}
                  task={task}
                  files={task.files.flatMap((id) => files?.get(id) ?? [])}
                  district={district}
                  onAsk={setAsked}
                />
              ))}
            </tbody>
          </table>
        </ScrollingTable>
      )}
      {asked ? (
        <TaskDialog {...asked} now={now} demand={demand} district={district} onClose={() => setAsked(null)} />
      ) : null}
    </section>
  );
}

interface TaskRowProps {
  readonly plan: SolutionPlan;
  readonly task: PlanTask;
  readonly files: readonly Attachment[];
  readonly district: string;
  readonly onAsk: (asked: Asked) => void;
}

function TaskRow({ plan, task, files, district, onAsk }: TaskRowProps) {
  const say = useTexts(planTexts);
  const state = useWords(taskStateWords);
  const names = useNames(district);
  const { nameOf } = usePeople(district);
  const { access } = useHere();
  return (
    <tr>
      <td className="words" data-label={say('what')}>
        {task.what}
      </td>
      <td data-label={say('unit')}>{names.unit(task.unit)}</td>
      <td data-label={say('person')}>{task.person ? nameOf(task.person) : ''}</td>
      <td data-label={say('dueAt')}>
        <Time at={task.dueAt} />
      </td>
      <td data-label={say('state')}>
        <span className="chips">
          <Chip tone={taskTones[task.state]}>{state(task.state)}</Chip>
          {task.overdue ? <Chip tone="bad">{say('overdue')}</Chip> : null}
        </span>
      </td>
      <td data-label={say('evidence')}>
        <span className="words">{task.evidence}</span>
        <FileList service="demand" district={district} files={files} />
        <span className="actions">
          {taskSteps(plan, task, access).map((step) => (
            <Button
              key={step}
              size="small"
              type={step === 'FINISH' ? 'primary' : 'default'}
              aria-label={`${say(step === 'FINISH' ? 'finish' : 'drop')} · ${task.what}`}
              onClick={() => onAsk({ task, step })}
            >
              {say(step === 'FINISH' ? 'finish' : 'drop')}
            </Button>
          ))}
        </span>
      </td>
    </tr>
  );
}

function TaskDialog({ task, step, now, demand, district, onClose }: Asked & TaskListProps & { onClose: () => void }) {
  const say = useTexts(planTexts);
  const { access } = useHere();
  const finishes = step === 'FINISH';
  const title = say(finishes ? 'finishTitle' : 'drop');
  const conflict = usePlanConflict(say('willBe', { what: title }));
  return (
    <VersionedDialog<SolutionPlan, { text: string; files?: readonly Sent[] }>
      title={title}
      action={title}
      danger={!finishes}
      draft={`plan.${now.data.id}.${task.id}.${step}`}
      now={now}
      touches={[demandKeys.all(district)]}
      renamed={{ '/evidence': ['text'], '/reason': ['text'], '/attachments': ['files'] }}
      send={({ text, files }, header) => {
        const target = { district, id: demand, header };
        return finishes ? planCommands.finish(target, task.id, text, files) : planCommands.drop(target, task.id, text);
      }}
      possible={(plan) => plan.tasks.some((one) => one.id === task.id && taskSteps(plan, one, access).includes(step))}
      conflict={conflict}
      done={say('done', { what: title })}
      onClose={onClose}
    >
      <p>{task.what}</p>
      <Form.Item
        name="text"
        label={say(finishes ? 'finishText' : 'dropText')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={4} maxLength={finishes ? 4000 : 1000} showCount />
      </Form.Item>
      {finishes ? (
        <Form.Item name="files" label={say('finishFiles')} htmlFor="none">
          <FileField service="demand" district={district} />
        </Form.Item>
      ) : null}
    </VersionedDialog>
  );
}
