import { App, Button, Form, InputNumber, Upload, type UploadFile } from 'antd';
import { UploadOutlined } from '@ant-design/icons';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import { Page } from '@/kit/display/Page';
import { texts, useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import type { Problem } from '@/kit/problem/problem';
import { placeInForm } from '@/kit/problem/place';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { dayOf } from '@/kit/time/time';

import { SystemMenu } from '../SystemMenu';

import { PublishedYears } from './PublishedYears';
import { publishedYears } from './queries';

const calendarTexts = texts(
  {
    title: '工作日历',
    hint: '国务院公布次年放假安排后，在这里导入。导入前，该年时限按周一至周五暂算；导入后自动重算。',
    year: '年份',
    file: '日历文件（.ics）',
    choose: '选择文件',
    fileMissing: '请选择文件',
    send: '导入',
    done: '{year} 年已导入：放假 {holidays} 天，调休上班 {makeupDays} 天',
  },
  {
    title: 'Working calendar',
    hint: 'Import a year when the State Council has published it. Until then its deadlines are computed Monday to Friday; they are recomputed by themselves.',
    year: 'Year',
    file: 'Calendar file (.ics)',
    choose: 'Choose a file',
    fileMissing: 'Choose a file',
    send: 'Import',
    done: '{year} is imported: {holidays} holidays, {makeupDays} make-up days',
  },
);

interface ImportForm {
  year: number;
  files: UploadFile[];
}

export function Component() {
  return (
    <RequireRight right={may.found}>
      <ImportCalendar />
    </RequireRight>
  );
}

function ImportCalendar() {
  const say = useTexts(calendarTexts);
  const { message } = App.useApp();
  const { district, districts } = useHere();
  const [form] = Form.useForm<ImportForm>();
  const [refused, setRefused] = useState<Problem | null>(null);
  const calendar = districts.find(({ id }) => id === district)?.calendar ?? '';
  const command = useCommand({
    send: async ({ year, files }: ImportForm, key) =>
      read(
        api.POST('/api/v1/working-calendars/{calendar}/years/{year}/icalendar', {
          params: { path: { calendar, year }, header: keyed(key) },
          body: (await files[0]?.originFileObj?.text()) ?? '',
          bodySerializer: (text) => text,
          headers: { 'Content-Type': 'text/calendar' },
        }),
      ),
    touches: [['demands', district], publishedYears(calendar)],
    done: ({ year, holidays, makeupDays }) => void message.success(say('done', { year, holidays, makeupDays })),
  });
  const send = (values: ImportForm) => {
    setRefused(null);
    command.mutate(values, { onError: (problem) => setRefused(placeInForm(form, problem)) });
  };
  return (
    <Page title={say('title')} hint={say('hint')}>
      <SystemMenu />
      <section className="card">
        <Form
          form={form}
          layout="vertical"
          initialValues={{ year: Number(dayOf(new Date()).slice(0, 4)) + 1, files: [] }}
          onFinish={send}
        >
          <Form.Item name="year" label={say('year')} rules={[{ required: true }]}>
            <InputNumber min={2020} max={2100} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item
            name="files"
            label={say('file')}
            valuePropName="fileList"
            getValueFromEvent={({ fileList }: { fileList: UploadFile[] }) => fileList.slice(-1)}
            rules={[{ required: true, type: 'array', min: 1, message: say('fileMissing') }]}
          >
            <Upload accept=".ics,text/calendar" beforeUpload={() => false}>
              <Button icon={<UploadOutlined aria-hidden />}>{say('choose')}</Button>
            </Upload>
          </Form.Item>
          <ProblemAlert problem={refused} />
          <Button type="primary" size="large" htmlType="submit" loading={command.isPending}>
            {say('send')}
          </Button>
        </Form>
      </section>
      <PublishedYears calendar={calendar} />
    </Page>
  );
}
