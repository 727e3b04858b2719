import { describe, expect, it } from 'vitest';

import { place } from '@/kit/problem/place';
import { pathOf, Problem, readProblem, unreachable } from '@/kit/problem/problem';

const answer = (status: number, headers?: Record<string, string>) => new Response(null, { status, headers });

describe('a problem', () => {
  it('is read with its code, its fields and how long to wait', () => {
    const body = {
      code: 'invalid-content',
      title: '部分内容有误',
      detail: '见 errors',
      traceId: 't1',
      errors: [{ pointer: '/contact/phone', code: 'Pattern', detail: '号码不对' }],
    };
    const problem = readProblem(answer(422, { 'Retry-After': '3' }), body);
    expect(problem.code).toBe('invalid-content');
    expect(problem.fields).toEqual([{ pointer: '/contact/phone', code: 'Pattern', detail: '号码不对' }]);
    expect(problem.retryAfter).toBe(3);
    expect(problem.trace).toBe('t1');
  });

  it('comes out of an answer that is no problem document', () => {
    expect(readProblem(answer(502), '<html>').code).toBe('http-502');
    expect(readProblem(answer(500), undefined).fields).toEqual([]);
  });

  it('that leaves open whether it was done is told from a refusal', () => {
    expect(new Problem('upstream-timeout', 504, '', '').isUnanswered).toBe(true);
    expect(new Problem('stale-version', 412, '', '').isUnanswered).toBe(false);
  });

  it.each([
    [new Problem('unavailable', 503, '', ''), true],
    [new Problem('too-many-requests', 429, '', ''), true],
    [new Problem('not-yet-known', 409, '', ''), true],
    [unreachable(), true],
    [new Problem('stale-version', 412, '', ''), false],
    [new Problem('invalid-content', 422, '', ''), false],
  ])('%o may pass: %s', (problem, passing) => {
    expect(problem.isPassing).toBe(passing);
  });
});

describe('a pointer', () => {
  it.each([
    ['/contact/phone', ['contact', 'phone']],
    ['/items/0/name', ['items', 0, 'name']],
    ['/a~1b/c~0d', ['a/b', 'c~d']],
    ['query:limit', null],
    ['header:If-Match', null],
  ])('%s is %o', (pointer, path) => {
    expect(pathOf(pointer)).toEqual(path);
  });
});

describe('errors of fields', () => {
  const problem = (...pointers: string[]) =>
    new Problem(
      'invalid-content',
      422,
      'title',
      '',
      pointers.map((pointer) => ({ pointer, code: 'c', detail: pointer })),
    );

  it('stand at the fields that they name', () => {
    const { placed, rest } = place(problem('/name', '/contact/phone'), [['name'], ['phone']], {
      '/contact/phone': ['phone'],
    });
    expect(placed).toEqual([
      { name: ['name'], errors: ['/name'] },
      { name: ['phone'], errors: ['/contact/phone'] },
    ]);
    expect(rest).toBeNull();
  });

  it('are gathered when a field has several', () => {
    const { placed } = place(problem('/name', '/name'), [['name']]);
    expect(placed).toEqual([{ name: ['name'], errors: ['/name', '/name'] }]);
  });

  it('that name no field that is shown stay with the problem', () => {
    const refused = problem('/name', '/hidden');
    expect(place(refused, [['name']]).rest).toBe(refused);
  });

  it('are not needed: a problem without any stays whole', () => {
    const refused = problem();
    expect(place(refused, [['name']])).toEqual({ placed: [], rest: refused });
  });
});
