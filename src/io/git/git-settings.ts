/**
 * What git is told in every call, and what of the environment it gets to see: whatever could make it run something is off,
 * and nothing but the repository that we found is read.
 */

/** `/dev/null` is known to git on Windows too. */
export const NOWHERE = "/dev/null";

export const SETTINGS = [
  "safe.bareRepository=explicit",
  // Empty means none to every git; before 2.36 any word was the name of a program.
  "core.fsmonitor=",
  `core.hooksPath=${NOWHERE}`,
  `core.attributesFile=${NOWHERE}`,
  `core.excludesFile=${NOWHERE}`,
  // Says who is the parent of whom, and nothing holds it to the commits.
  "core.commitGraph=false",
  "core.useReplaceRefs=false",
  "core.pager=cat",
  "core.sshCommand=false",
  "core.gitProxy=",
  "credential.helper=",
  "protocol.allow=never",
  "fetch.recurseSubmodules=false",
  "submodule.recurse=false",
  "log.showSignature=false",
  "maintenance.auto=false",
  "gc.auto=0",
];

/** What the settings above are to simple-git, and that git is told where its repository and its configuration are. */
export const MEANT = {
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeHooksPath: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
};

export const ENVIRONMENT: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  TZ: "UTC0",
  // For a git that does not know GIT_CONFIG_GLOBAL (before 2.32).
  HOME: NOWHERE,
  XDG_CONFIG_HOME: NOWHERE,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_SYSTEM: NOWHERE,
  GIT_CONFIG_GLOBAL: NOWHERE,
  GIT_ATTR_NOSYSTEM: "1",
  GIT_GRAFT_FILE: NOWHERE,
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  // Comes before every protocol.*.allow, and names none that there is: a git that fetches objects lazily gets none.
  GIT_ALLOW_PROTOCOL: "none",
  GIT_PROTOCOL_FROM_USER: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
};

/** What a process needs to start, and nothing that tells git what to do. */
export const INHERITED =
  /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DYLD_(?:FALLBACK_)?LIBRARY_PATH|DEVELOPER_DIR)$/i;

/** Where the user's own settings are looked for. */
export const USERS_OWN =
  /^(?:HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|XDG_CONFIG_HOME|GIT_CONFIG_(?:NOSYSTEM|SYSTEM|GLOBAL|COUNT|KEY_\d+|VALUE_\d+))$/i;

/** Variables of ours that git gets to see. */
export function inherited(names: RegExp): Record<string, string> {
  const found = Object.entries(process.env).filter(([name, value]) => value !== undefined && names.test(name));
  return Object.fromEntries(found) as Record<string, string>;
}
