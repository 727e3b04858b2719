import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { Component as ElectionPage } from '@/features/organisation/election/ElectionPage';
import { keptCredentials, keptName } from '@/features/organisation/election/kept';
import { findBallot } from '@/features/organisation/election/ownBallot';
import type { Role } from '@/kit/access/access';
import type { Election } from '@/kit/api/types';
import type { Session } from '@/kit/auth/session';
import { SessionContext } from '@/kit/auth/SessionContext';

import { accessOf, answering, show } from '../harness';

const POST = 'committee/enterprise-member';
const ADA = { post: POST, person: 'ada', displayName: '陈艾达' };
const BO = { post: POST, person: 'bo', displayName: '李博' };
const HOUR = 3_600_000;

const at = (ms: number) => new Date(Date.now() + ms).toISOString();

function electionOf(part: Partial<Election>): Election {
  return {
    id: 'e-1',
    titleZh: '换届选举',
    titleEn: 'Election',
    phase: 'BALLOT',
    quorumPercent: 50,
    termMonths: 36,
    objectionDays: 5,
    byElection: false,
    seats: [{ post: POST, count: 1 }],
    voters: 4,
    candidates: [ADA, BO],
    rounds: [
      {
        number: 1,
        opensAt: at(-HOUR),
        closesAt: at(HOUR),
        races: [{ post: POST, seats: 1, people: ['ada', 'bo'] }],
      },
    ],
    elected: [],
    objections: 0,
    objectionsOpen: 0,
    ...part,
  };
}

const counted: Partial<Election> = {
  rounds: [
    {
      number: 1,
      opensAt: at(-2 * HOUR),
      closesAt: at(-HOUR),
      ballots: 2,
      races: [{ post: POST, seats: 1, people: ['ada', 'bo'], votes: { ada: 2 } }],
    },
  ],
};

const voice = (enrolled: boolean, credentialSigned: boolean) => ({ body: { enrolled, credentialSigned } });
const page = (role: Role = 'department-officer') =>
  show(
    <SessionContext.Provider value={{ subject: 'p-me' } as Session}>
      <ElectionPage />
    </SessionContext.Provider>,
    accessOf(role),
    '/e-1',
    '/:id',
  );
const stale = { status: 412, body: { status: 412, code: 'stale-version', title: '内容已被他人修改' } };

describe('a ballot paper', () => {
  const open = { body: electionOf({}), etag: '"1"' };

  it('is for those who may vote and have not', async () => {
    answering({ 'GET /elections/e-1': open, 'GET /voice': voice(true, false) });
    page();
    expect(await screen.findByText('投出选票')).toBeTruthy();
    expect(screen.getByText('陈艾达')).toBeTruthy();
  });

  it('comes by itself when the ballot opens', async () => {
    const [round] = electionOf({}).rounds;
    const soon = electionOf({ rounds: [{ ...round!, opensAt: at(800) }] });
    answering({ 'GET /elections/e-1': { body: soon, etag: '"1"' }, 'GET /voice': voice(true, false) });
    page();
    expect(await screen.findByText(/^投票将于/)).toBeTruthy();
    expect(await screen.findByText('投出选票', {}, { timeout: 5_000 })).toBeTruthy();
  });

  it('is not handed to who is not on the roster, and says so', async () => {
    answering({ 'GET /elections/e-1': open, 'GET /voice': voice(false, false) });
    page();
    expect(await screen.findByText('您不在本次选举的投票人名单中，不能投票。')).toBeTruthy();
    expect(screen.queryByText('投出选票')).toBeNull();
  });

  it('is handed out once: who has used theirs is told so', async () => {
    answering({ 'GET /elections/e-1': open, 'GET /voice': voice(true, true) });
    page();
    expect(await screen.findByText('您已经领取并使用了本轮选票，不能再投。')).toBeTruthy();
    expect(screen.queryByText('投出选票')).toBeNull();
  });

  it('that was begun on this device is gone on with', async () => {
    keptCredentials.keep(keptName('e-1', 1, 'p-me'), { message: 'm', blinded: 'b', inverse: 'i' });
    answering({ 'GET /elections/e-1': open, 'GET /voice': voice(true, true) });
    page();
    expect(await screen.findByText('投出选票')).toBeTruthy();
    expect(screen.getByText(/还没有收到投出的回执/)).toBeTruthy();
  });
});

describe('one’s own ballot', () => {
  const mine = {
    ballot: `ab12cd34${'0'.repeat(56)}`,
    message: '',
    signature: '',
    choices: [{ post: POST, people: ['bo'] }],
  };
  const other = { ...mine, ballot: `ab12ffff${'0'.repeat(56)}`, choices: [] };

  it('is found by its number, or the beginning of it', () => {
    expect(findBallot([mine, other], ` AB12 CD34 `)).toBe(mine);
    expect(findBallot([mine, other], other.ballot)).toBe(other);
    expect(findBallot([mine, other], 'ab12')).toBe('TOO_SHORT');
    expect(findBallot([mine, other], 'ffffffff')).toBe('MISSING');
    expect(findBallot([mine, mine], mine.ballot)).toBe('SEVERAL');
  });

  it('is shown after the count, and its number is sent nowhere', async () => {
    const asked = answering({
      'GET /elections/e-1': { body: electionOf({ phase: 'CONFIRMED', ...counted }), etag: '"1"' },
      'GET /ballots': { body: { round: 1, key: { publicKey: '' }, ballots: [mine, other] } },
    });
    page();
    fireEvent.change(await screen.findByLabelText('选票编号'), { target: { value: 'ab12cd34' } });
    fireEvent.click(screen.getByText('查找'));
    expect(await screen.findByText(mine.ballot)).toBeTruthy();
    expect(screen.getAllByText('李博').length).toBeGreaterThan(1);
    expect(JSON.stringify(asked)).not.toContain('ab12cd34');
  });
});

describe('an election that came to nothing', () => {
  it.each([
    ['WITHOUT_QUORUM', '选举未成功：投票人数不够'],
    ['OBJECTION_UPHELD', '选举作废：对结果的异议成立'],
  ] as const)('says why: %s', async (failure, text) => {
    answering({ 'GET /elections/e-1': { body: electionOf({ phase: 'FAILED', failure, ...counted }), etag: '"1"' } });
    page();
    expect(await screen.findByText(text)).toBeTruthy();
  });
});

describe('objections', () => {
  const objection = { id: 'o-1', person: 'voter', text: '没有通知我' };

  it('stay readable when their time is over', async () => {
    answering({
      'GET /elections/e-1': { body: electionOf({ phase: 'CONFIRMED', objections: 1, ...counted }), etag: '"1"' },
      'GET /objections': { body: { items: [{ ...objection, upheld: false }] } },
    });
    page();
    expect(await screen.findByText('没有通知我')).toBeTruthy();
    expect(screen.getByText('不成立')).toBeTruthy();
    expect(screen.queryByText('提出异议')).toBeNull();
  });

  it('are decided after it was read what that means; who was faster is shown', async () => {
    const during = electionOf({ phase: 'OBJECTION', objections: 1, objectionsOpen: 1, ...counted });
    answering({
      'GET /elections/e-1': [
        { body: during, etag: '"1"' },
        { body: { ...during, objectionsOpen: 0 }, etag: '"2"' },
      ],
      'GET /voice': voice(false, false),
      'GET /objections': [{ body: { items: [objection] } }, { body: { items: [{ ...objection, upheld: false }] } }],
      'POST /objections/o-1/decision': stale,
    });
    page('street-admin');
    fireEvent.click(await screen.findByText('异议成立，选举作废'));
    expect(await screen.findByText(/本次选举作废，需要重新发起/)).toBeTruthy();
    fireEvent.click(screen.getAllByText('异议成立，选举作废').at(-1)!);
    expect(await screen.findByText('情况已经变化，现在不能进行这项操作。')).toBeTruthy();
    expect(screen.getByText(/待处理 → 不成立/)).toBeTruthy();
  });
});

describe('the candidates', () => {
  beforeEach(() => localStorage.clear());

  it('are not fixed over one who was nominated meanwhile, unless the person says so', async () => {
    const before = electionOf({ phase: 'NOMINATION', candidates: [ADA], rounds: [] });
    const after = { ...before, candidates: [ADA, BO] };
    const asked = answering({
      'GET /elections/e-1': [
        { body: before, etag: '"1"' },
        { body: after, etag: '"2"' },
      ],
      'GET /voice': voice(false, false),
      'POST /candidate-list': [stale, { body: after, etag: '"3"' }],
    });
    page('district-secretary');
    fireEvent.click(await screen.findByText('确定候选人名单'));
    fireEvent.click((await screen.findAllByText('确定候选人名单')).at(-1)!);
    const goOn = await screen.findByText('仍按我勾选的名单确定');
    expect(screen.getByText('陈艾达、李博')).toBeTruthy();
    fireEvent.click(goOn);
    await waitFor(() => expect(asked.filter(({ line }) => line.startsWith('POST'))).toHaveLength(2));
    const last = asked.findLast(({ line }) => line.startsWith('POST'))!;
    expect(last.body).toEqual({ candidates: [{ post: POST, person: 'ada' }] });
    expect(last.headers.get('If-Match')).toBe('"2"');
  });
});
