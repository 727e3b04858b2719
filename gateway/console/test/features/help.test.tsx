import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { GLOSSARY } from '@/features/help/glossary';
import { guideOf } from '@/features/help/guide';
import { Component as HelpPage } from '@/features/help/HelpPage';
import type { Role } from '@/kit/access/access';
import { PLACES } from '@/kit/layout/places';

import { accessOf, show } from '../harness';

const ROLES: readonly Role[] = [
  'street-admin',
  'street-leader',
  'coordinating-section',
  'district-secretary',
  'first-secretary',
  'district-office',
  'department-officer',
  'bureau-officer',
  'site-chief',
  'enterprise-rep',
  'auditor',
];

const titles = (role: Role) => guideOf(accessOf(role)).map(({ zh }) => zh.title);

describe('help', () => {
  it('names only pages that there are', () => {
    const named = [
      ...GLOSSARY.map(({ at }) => at),
      ...ROLES.flatMap((role) => guideOf(accessOf(role)).flatMap((t) => t.at)),
    ];
    expect(named.filter((place) => !(place in PLACES))).toEqual([]);
  });

  it('has each word once', () => {
    expect(new Set(GLOSSARY.map(({ zh }) => zh)).size).toBe(GLOSSARY.length);
    expect(new Set(GLOSSARY.map(({ en }) => en)).size).toBe(GLOSSARY.length);
  });

  it('tells every role what is its own to do', () => {
    expect(titles('street-leader')).toContain('裁定两轮未决的退单');
    expect(titles('coordinating-section')).toContain('确认召集区级部门的吹哨');
    expect(titles('auditor')).toContain('查审计记录');
    expect(titles('street-admin')).toEqual(
      expect.arrayContaining(['组建商圈', '表格导入', '发提示函', '导入工作日历']),
    );
    expect(titles('bureau-officer')).toContain('吹哨报到');
    expect(titles('site-chief')).toContain('登记和修改企业');
    expect(titles('enterprise-rep')).not.toContain('办理诉求');
  });

  it('opens at what the page is about that one comes from', () => {
    show(<HelpPage />, accessOf('coordinating-section'), '/help?about=statistics/appeals');
    const about = screen.getByRole('heading', { name: '关于“剔除申诉”' }).closest('section')!;
    expect(about.textContent).toContain('裁定剔除申诉');
    expect(about.textContent).toContain('三率');
  });

  it('finds tasks and words by what they say', () => {
    show(<HelpPage />, accessOf('auditor'), '/help');
    fireEvent.change(screen.getByLabelText('查找操作或术语'), { target: { value: '封存' } });
    expect(screen.getByRole('heading', { name: '查审计记录' })).toBeTruthy();
    expect(screen.queryByText('首接单位')).toBeNull();
  });
});
