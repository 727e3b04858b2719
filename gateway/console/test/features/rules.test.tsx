import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { ofMinutes, secondsOf } from '@/features/demand/rules/durations';
import { Component as RuleEditorPage } from '@/features/demand/rules/RuleEditorPage';
import { Component as RuleSetPage } from '@/features/demand/rules/RuleSetPage';
import { nextVersion } from '@/features/demand/rules/versions';
import type { RuleSetForm } from '@/kit/api/types';

import { accessOf, answering, show } from '../harness';

import ruleSet from '../fixture/ruleSet.json';

const versions = { current: '2026-1', versions: [{ version: '2026-1', ofTheCity: true }] };
const admin = accessOf('street-admin');

const { content } = ruleSet;
const short = { ...ruleSet, content: { ...content, rules: content.rules.slice(2, 3), earlierAcceptance: [] } };

describe('a version of the deadline rules', () => {
  it('takes the next number of its year', () => {
    const known = ['2025-4', '2026-1', '2026-9'].map((version) => ({ version, ofTheCity: false }));
    expect(nextVersion(known, '2026')).toBe('2026-10');
    expect(nextVersion(known, '2027')).toBe('2027-1');
  });

  it('reads durations as they are written', () => {
    expect(['PT30M', 'PT1H30M', 'PT20S'].map(secondsOf)).toEqual([1_800, 5_400, 20]);
    expect(secondsOf(ofMinutes(90))).toBe(5_400);
  });

  it('begins with the one in force, and shows what the service refuses at the field', async () => {
    const detail = '最多 250 个工作日';
    const errors = [{ pointer: '/rules/0/resolve/workingDays', code: 'Max', detail }];
    const asked = answering({
      'GET /deadline-rules': { body: versions },
      'GET /deadline-rules/2026-1': { body: short, etag: '"1"' },
      'POST /deadline-rules': { status: 422, body: { code: 'invalid-content', title: '有误', errors } },
    });
    show(<RuleEditorPage />, admin);
    const keep = await screen.findByText('保存草稿');
    fireEvent.change(screen.getByLabelText('办结 · 数量'), { target: { value: '251' } });
    fireEvent.click(keep);
    expect(await screen.findByText(detail)).toBeTruthy();
    const sent = asked.find(({ line }) => line.startsWith('POST'))!.body as RuleSetForm;
    expect(sent.rules[0]!.resolve).toEqual({ workingDays: 251 });
    expect(sent.holds).toEqual(short.content.holds);
    expect(sent.version).toMatch(/^\d{4}-\d+$/);
  });

  it('is tried on past demands before it is published', async () => {
    const row = {
      demand: 'd-1',
      number: 'GT-1',
      category: 'environment',
      urgency: 'NORMAL',
      clock: 'RESOLVE',
      wasDueAt: '2026-03-02T10:00:00Z',
      wouldBeDueAt: '2026-03-04T10:00:00Z',
      wasMissed: true,
      wouldBeMissed: false,
    };
    const own = { ...ruleSet, content: { ...ruleSet.content, version: '2026-2' } };
    const asked = answering({
      'GET /deadline-rules': { body: { ...versions, versions: [{ version: '2026-2', ofTheCity: false }] } },
      'GET /deadline-rules/2026-2': { body: own, etag: '"3"' },
      'GET /simulation': { body: { demands: 7, clocks: 20, moreMissed: -1, different: [row] } },
      'POST /publication': { body: own },
    });
    show(<RuleSetPage />, admin, '/d/x/system/rules/2026-2', '/d/x/system/rules/:version');
    fireEvent.click(await screen.findByText('用以往诉求试算'));
    expect(await screen.findByText('GT-1')).toBeTruthy();
    expect(screen.getAllByText('超时')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: '发布' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '发布' }));
    await waitFor(() => expect(asked.some(({ line }) => line.endsWith('/2026-2/publication'))).toBe(true));
    expect(asked.find(({ line }) => line.endsWith('/publication'))!.headers.get('If-Match')).toBe('"3"');
  });

  it('that somebody published meanwhile says so, and is not published once more', async () => {
    const own = { ...ruleSet, content: { ...ruleSet.content, version: '2026-2' } };
    const published = { ...own, publishedAt: '2026-03-02T00:00:00Z' };
    const asked = answering({
      'GET /deadline-rules': { body: { ...versions, versions: [{ version: '2026-2', ofTheCity: false }] } },
      'GET /deadline-rules/2026-2': [
        { body: own, etag: '"3"' },
        { body: published, etag: '"4"' },
      ],
      'POST /publication': { status: 412, body: { code: 'stale-version', title: '内容已被他人修改' } },
    });
    show(<RuleSetPage />, admin, '/d/x/system/rules/2026-2', '/d/x/system/rules/:version');
    fireEvent.click(await screen.findByRole('button', { name: '发布' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '发布' }));
    await waitFor(() => expect(asked.filter(({ line }) => line.startsWith('POST'))).toHaveLength(1));
    await waitFor(() => expect(asked.filter(({ line }) => line.endsWith('/2026-2')).length).toBeGreaterThan(1));
  });
});
