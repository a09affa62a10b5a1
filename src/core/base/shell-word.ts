/**
 * A text as one word of a command line, for commands that somebody copies.
 *
 * In: a path. Out: the same, in single quotes where a POSIX shell would read something else. Invariant: the word is no option. Example:
 * `access` is `access`, `my config` is `'my config'`, `-x` is `./-x`.
 */
const PLAIN = /^[\w./@%+=:,-]+$/;

export function shellWord(path: string): string {
  const named = path.startsWith("-") ? `./${path}` : path;
  return PLAIN.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
