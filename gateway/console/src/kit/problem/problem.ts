/** One place of a request that is not right. The pointer is a JSON pointer (RFC 6901), or `query:name`, `header:name`. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

const UNANSWERED = ['unavailable', 'upstream-timeout', 'request-under-way'];

/** A refusal or fault as the services tell it (RFC 9457), or one that happened on the way. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly retryAfter: number | null = null,
    readonly trace: string | null = null,
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
  }

  /** Whether the same request, with the same key, may go through a little later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.code === 'not-yet-known';
  }

  /** Whether nobody knows yet if it was done. What the services say of it is for programs: it speaks of keys. */
  get isUnanswered(): boolean {
    return UNANSWERED.includes(this.code);
  }
}

/** Nothing came back: no network, or nobody listens. */
export const UNREACHABLE = 'unreachable';

export function unreachable(): Problem {
  return new Problem(UNREACHABLE, 0, '', '');
}

export function isProblem(fault: unknown, ...codes: string[]): fault is Problem {
  return fault instanceof Problem && (codes.length === 0 || codes.includes(fault.code));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function fieldOf(value: unknown): FieldProblem {
  const field = (value ?? {}) as Record<string, unknown>;
  return { pointer: text(field.pointer), code: text(field.code), detail: text(field.detail) };
}

/** Reads an answer that is not a success. Whatever it holds, a problem comes out. */
export function readProblem(response: Response, body: unknown): Problem {
  const members = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const wait = Number(response.headers.get('Retry-After'));
  return new Problem(
    text(members.code) || `http-${response.status}`,
    response.status,
    text(members.title),
    text(members.detail),
    Array.isArray(members.errors) ? members.errors.map(fieldOf) : [],
    Number.isFinite(wait) && wait > 0 ? wait : null,
    text(members.traceId) || null,
    members,
  );
}

/** A JSON pointer as the path of a form's field: `/contact/phone` is `['contact', 'phone']`. Null for what is no field. */
export function pathOf(pointer: string): (string | number)[] | null {
  if (!pointer.startsWith('/')) {
    return null;
  }
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
