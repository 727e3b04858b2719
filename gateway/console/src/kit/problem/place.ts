import type { FormInstance } from 'antd';

import { pathOf, type Problem } from './problem';

type Path = (string | number)[];

interface Placed {
  readonly placed: { name: Path; errors: string[] }[];
  readonly rest: Problem | null;
}

const same = (one: Path, other: Path) => one.join('\n') === other.join('\n');

/**
 * Sorts a problem's errors to the fields of a form that they name. What names no field that is shown stays with the
 * problem, so that nothing is swallowed.
 *
 * @param shown the paths of the form's fields
 * @param renamed where the form calls a field otherwise than the request, by JSON pointer
 */
export function place(problem: Problem, shown: readonly Path[], renamed: Readonly<Record<string, Path>> = {}): Placed {
  const placed = new Map<string, { name: Path; errors: string[] }>();
  let left = 0;
  for (const field of problem.fields) {
    const path = renamed[field.pointer] ?? pathOf(field.pointer);
    const name = path ? shown.find((one) => same(one, path)) : undefined;
    if (!name) {
      left++;
      continue;
    }
    const key = name.join('\n');
    const entry = placed.get(key) ?? { name, errors: [] };
    entry.errors.push(field.detail || problem.title);
    placed.set(key, entry);
  }
  const whole = problem.fields.length > 0 && left === 0;
  return { placed: [...placed.values()], rest: whole ? null : problem };
}

const isWithin = (outer: Path, inner: Path) =>
  inner.length > outer.length && outer.every((part, at) => part === inner[at]);

/** The fields that show errors: lists and groups are only the places of others. */
function fieldsOf(form: FormInstance): Path[] {
  const names = form.getFieldsError().map(({ name }): Path => [...name] as Path);
  return names.filter((one) => !names.some((other) => isWithin(one, other)));
}

/** A field may hold several values of the request: the error of each stands at the field. */
function holdersOf(problem: Problem, fields: readonly Path[]): Record<string, Path> {
  return Object.fromEntries(
    problem.fields.flatMap(({ pointer }) => {
      const path = pathOf(pointer);
      const holder = path && fields.find((field) => isWithin(field, path));
      return holder ? [[pointer, holder]] : [];
    }),
  );
}

/** A refusal that names no field, at the field that it is about. */
function placeWhole(problem: Problem, name: Path): Placed {
  return { placed: [{ name, errors: [problem.detail || problem.title] }], rest: null };
}

/**
 * Shows errors at their fields and goes to the first; gives back what is to be shown above the button.
 *
 * @param about which field a refusal is about that names none, by its code
 */
export function placeInForm(
  form: FormInstance,
  problem: Problem,
  renamed: Readonly<Record<string, Path>> = {},
  about: Readonly<Record<string, Path>> = {},
): Problem | null {
  const fields = fieldsOf(form);
  const whole = problem.fields.length === 0 ? about[problem.code] : undefined;
  const { placed, rest } = whole
    ? placeWhole(problem, whole)
    : place(problem, fields, { ...holdersOf(problem, fields), ...renamed });
  form.setFields(placed.map(({ name, errors }) => ({ name, errors })));
  if (placed[0]) {
    form.scrollToField(placed[0].name, { behavior: 'smooth', focus: true });
  }
  return rest;
}
