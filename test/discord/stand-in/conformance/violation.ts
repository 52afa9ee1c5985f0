import type { Path } from '../components.ts';

/** Something in a body of the bot's that Discord refuses, or (`refused: false`) silently leaves out. */
export interface Violation {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
  readonly refused: boolean;
}

export interface Recorded extends Violation {
  readonly route: string;
}

export const refusal = (path: Path, code: string, message: string): Violation => ({
  path,
  code,
  message,
  refused: true,
});

export const ignored = (path: Path, message: string): Violation => ({
  path,
  code: 'IGNORED',
  message,
  refused: false,
});

/** Moves violations of a part of a body to where that part stands. */
export const under = (path: Path, violations: readonly Violation[]): readonly Violation[] =>
  violations.map((violation) => ({ ...violation, path: [...path, ...violation.path] }));

export const describe = ({ route, path, code, message }: Recorded): string =>
  `${route}: ${path.join('.') || 'body'}: ${code} ${message}`;

interface Errors {
  _errors?: { code: string; message: string }[];
  [key: string]: Errors | Errors['_errors'];
}

/** Discord's 400: `{ message, code: 50035, errors }`, the errors nested as the body is. */
export function formError(violations: readonly Violation[]): object {
  const errors: Errors = {};
  for (const { path, code, message } of violations) {
    let at = errors;
    for (const key of path) {
      at[key] ??= {};
      at = at[key] as Errors;
    }
    at._errors ??= [];
    at._errors.push({ code, message });
  }
  return { message: 'Invalid Form Body', code: 50035, errors };
}
