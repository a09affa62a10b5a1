// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// validate.js
var validate = validate20;
var validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Plan", "description": "What `idc plan --format json` prints. The same config and live state give the same bytes, `made` aside. `steps` are for reading: applying makes them anew.", "type": "object", "additionalProperties": false, "required": ["format", "version", "made", "config", "organization", "instance", "caller", "diagnostics", "changes", "bindings", "pending", "unknown", "blocked", "leftAlone", "inactiveAccounts", "marks", "names", "cost", "digest"], "properties": { "format": { "const": "idc-plan" }, "version": { "const": 1, "description": "Raised when something changes its meaning or goes." }, "made": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "description": "When what is live was read. `apply` refuses a saved plan that is older than 24 hours." }, "snapshot": { "const": true, "description": "Made from a snapshot, which was read at `made`, and not from a fresh read." }, "config": { "type": "object", "additionalProperties": false, "required": ["name", "mode", "state"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9-]{1,64}$", "description": "Settings.name" }, "mode": { "enum": ["observe", "additive", "full"] }, "privacy": { "enum": ["groups", "counts"], "description": "What comments, reports and notices may say of people: only which groups, or only how many. Absent: names." }, "commit": { "$ref": "#/$defs/commit", "description": "The commit at hand; absent outside of a repository." }, "path": { "type": "string", "description": "The config folder's path inside its repository, . at its top." }, "written": { "type": "object", "additionalProperties": false, "required": ["first", "newest"], "description": "Commits that runs wrote from since, which left something to do.", "properties": { "first": { "$ref": "#/$defs/commit" }, "newest": { "$ref": "#/$defs/commit" } } }, "writer": { "type": "string", "description": "Where this commit may not be applied: when somebody wrote last, and who." }, "missing": { "type": "string", "description": "A commit that this clone lacks, or has not whole." }, "forgotten": { "const": true, "description": "The folder is not as its commit has it, and what earlier runs did is not known, or not whole." }, "superseded": { "$ref": "#/$defs/commit", "description": "The commit whose memory this run sets aside." }, "renames": { "type": "string", "description": "The former name of the config (Settings.previously)." }, "former": { "type": "string", "description": "The name that the config here had; Settings do not say that it is renamed." }, "others": { "type": "array", "items": { "type": "string" }, "description": "Other configs that remember something on this instance." }, "unpublished": { "const": true, "description": "No branch of a remote has the commit." }, "withoutSettings": { "const": true, "description": "Settings of earlier commits could not be read, and a person goes on without them." }, "applied": { "$ref": "#/$defs/commit", "description": "The last applied commit, as the instance remembers it." }, "state": { "description": "Whether removals can be made on the ground of history: only where it is `believed`.", "enum": ["believed", "first-run", "no-repository", "no-commit", "uncommitted-changes", "tags-unreadable", "pointer-unreadable", "pointer-unknown-commit", "pointer-not-ancestor", "pointer-other-path", "past-config-unreadable", "memory-lost", "settings-unreadable", "history-cut", "renamed-unsaid"] } } }, "organization": { "type": "string", "description": "Id of the AWS organization." }, "instance": { "type": "object", "additionalProperties": false, "required": ["arn", "region", "identityStoreId"], "properties": { "arn": { "type": "string" }, "region": { "type": "string" }, "identityStoreId": { "type": "string" } } }, "caller": { "type": "object", "additionalProperties": false, "required": ["account", "arn", "role"], "properties": { "account": { "$ref": "#/$defs/account" }, "arn": { "type": "string" }, "role": { "enum": ["management account", "delegated administrator", "member account"] } } }, "endpoint": { "type": "string", "description": "Set where the calls do not go to AWS's own endpoints." }, "management": { "type": "object", "additionalProperties": false, "required": ["changes"], "description": "What only the management account may do, where the caller is not of it. Absent where there is no such change, and no role that a person has to agree to.", "properties": { "roleArn": { "type": "string", "description": "The role by which it is done (`management.roleArn` of Settings). Absent: there is none, and the changes are withheld." }, "isNew": { "const": true, "description": "The last completed commit does not name that role: nothing is done by it before a person has agreed." }, "changes": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Keys of changes, in the order of `changes`." } } }, "narrowed": { "type": "object", "additionalProperties": false, "description": "What of the plan was asked for (--only, --revoke-only); absent where it is all. Completes no commit.", "properties": { "only": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "Globs of keys: chosen is a change whose key one of them matches." }, "revokeOnly": { "const": true } } }, "notChosen": { "type": "integer", "minimum": 0, "description": "How many changes --only leaves to another run." }, "purgeOrphans": { "const": true, "description": "Assignments and memberships of users and groups that are gone are revoked (--purge-orphans)." }, "diagnostics": { "description": "Mistakes that only history or the organization can show.", "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }, "changes": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "accessTests": { "description": "What becomes of the access tests of the config once all changes that may be made are made. What would break one is refused. Absent where there are none.", "type": "object", "additionalProperties": false, "required": ["held", "failing"], "properties": { "held": { "type": "integer", "minimum": 0 }, "failing": { "description": "Names of tests that fail as things are, whether or not the plan is made.", "type": "array", "items": { "type": "string" } } } }, "access": { "description": "Whose access changes: of people, between what they have and what they would have once all changes that may be made are made. Absent where no such change is of users, groups, permission sets or grants.", "type": "object", "additionalProperties": false, "required": ["line", "rows", "lockedOut", "notExpanded", "unreadSets"], "properties": { "line": { "description": "All of it in numbers.", "type": "string", "maxLength": 120 }, "rows": { "type": "array", "items": { "$ref": "#/$defs/accessRow" } }, "lockedOut": { "description": "People who had access somewhere and would have none anywhere, as far as it was read.", "type": "array", "items": { "type": "string" } }, "sensitive": { "description": "Accounts of the rows by what Settings call them.", "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9-]{0,19}$" }, "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/account" } } }, "unreadSets": { "description": "Permission sets that no document declares, whose grants nobody read: what people have by them is not counted.", "type": "array", "items": { "type": "string" } }, "notExpanded": { "description": "Groups that hold something where access changes, and whose members nobody read: what people have by them is not counted.", "type": "array", "items": { "type": "string" } }, "entitlements": { "description": "Roles that people have by account access manager, past all permission sets: read, and counted; or why they are not. Absent where nothing here could be otherwise by them.", "type": "object", "additionalProperties": false, "required": ["state"], "properties": { "state": { "enum": ["read", "denied", "absent", "failed", "unasked"], "description": "absent: as far as can be told, the Region does not have the service. unasked: the snapshot has none, or the run waits for nothing that it can do without." }, "reason": { "type": "string", "minLength": 1, "description": "One sentence, where AWS was asked and did not tell." } } } } }, "commits": { "description": "Commits since the last completed one that edits are of, newest first. Absent where there are none, or where git does not tell.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["id", "author", "subject"], "properties": { "id": { "$ref": "#/$defs/commit" }, "author": { "type": "string", "description": "A name as it stands there, cut; nobody vouches for it." }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "description": "When it was written, in UTC, as its author says." }, "subject": { "type": "string", "description": "Cut." } } } }, "overrides": { "description": "Guards that --override overruled and that would have held something; absent where there are none.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["revocations", "revocation-share", "admin-grants", "memberships", "provisioned-accounts", "operators", "administrators", "disappearance", "protected", "access-tests", "settings"] } }, "adopts": { "description": "Objects that the config declares for the first time and that were there already, by kind: no changes, but a commit that takes one out again deletes it. Absent where there are none, or where what earlier runs declared is not known.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["kind", "keys"], "properties": { "kind": { "$ref": "#/$defs/kind" }, "keys": { "$ref": "#/$defs/keys" } } } }, "pending": { "description": "Grants and memberships of principals that do not exist (yet), and grants of permission sets that somebody else defines and that do not exist (yet). They are no changes.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["keys", "at"], "oneOf": [{ "required": ["principal"] }, { "required": ["permissionSet", "owner"] }], "properties": { "permissionSet": { "type": "string" }, "owner": { "type": "string", "description": "Who defines the permission set." }, "principal": { "type": "object", "additionalProperties": false, "required": ["type", "name"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "name": { "type": "string" } } }, "keys": { "$ref": "#/$defs/keys" }, "at": { "$ref": "#/$defs/place" }, "near": { "type": "string", "description": "What was perhaps meant." }, "hint": { "type": "string", "description": "Why that one, or what to write instead." } } } }, "unknown": { "description": "What could not be read or no longer resolves: it is left as it is.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["pattern", "reason"], "properties": { "pattern": { "type": "string", "description": "A key in which a whole part may be *." }, "reason": { "type": "string" }, "at": { "$ref": "#/$defs/place" }, "near": { "type": "string" } } } }, "blocked": { "$ref": "#/$defs/keys", "description": "Declared objects that are left as found because something they need is unknown." }, "leftAlone": { "description": "Live objects that nobody here declared, and why they stay.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["why", "kind", "keys"], "properties": { "why": { "enum": ["external", "ignored", "first-seen", "inactive-account", "waiting", "orphan", "direct-user", "unmanaged", "unknown", "implied", "released", "provided", "marked", "uncommitted", "finding"] }, "owner": { "type": "string", "description": "Of the ignore rule." }, "remembers": { "const": true, "description": "Of what waits: no commit is completed while it is there, since the next run would not know whose it is." }, "kind": { "$ref": "#/$defs/kind" }, "keys": { "$ref": "#/$defs/keys" } } } }, "administrators": { "description": "Administrators whom nobody here declared, by a set that nobody declares or by assignments of a declared one, and sets of which nobody could say. Absent where there are none. Nothing is done with them.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["permissionSet", "admin", "accounts", "principals"], "properties": { "permissionSet": { "type": "string" }, "declared": { "const": true, "description": "The set is declared, and these assignments of it are not." }, "admin": { "enum": ["yes", "unknown"], "description": "Whether it is of administrators; unknown where it could not be examined." }, "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" }, "description": "All accounts where it is." }, "principals": { "type": "array", "items": { "type": "string" }, "description": "Who has it, as group:NAME or user:NAME: of a set that is not declared, in the first three accounts." }, "unread": { "type": "string", "description": "Why not all of it could be read." } } } }, "unseen": { "description": "What the way in which assignments were read could not show: whose user or group is gone, users' own, and others' on shared sets. Absent where it shows everything.", "type": "array", "minItems": 1, "items": { "enum": ["principal-gone", "direct-users", "others-on-shared"] } }, "remade": { "description": "Users and groups that were probably deleted and made again, by what is left of an id that nobody has. A guess unless `idc.lock.yaml` says so, for reading. Absent where there are none.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["principal", "now", "former", "keys"], "properties": { "principal": { "type": "object", "additionalProperties": false, "required": ["type", "name"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "name": { "type": "string" } } }, "now": { "enum": ["there", "made here", "absent"], "description": "Whether it is there again: made by somebody else, by this plan, or not yet." }, "former": { "type": "string", "description": "The id that nobody has." }, "keys": { "$ref": "#/$defs/keys", "description": "What is left of that id." }, "locked": { "const": true, "description": "`idc.lock.yaml` has the former id under this name: no guess. Absent where it does not." } } } }, "notCompared": { "description": "How many users and groups that others make and that are named here nobody compared with the ids that they had before: all where there is no `idc.lock.yaml`, else those that it does not have. Absent where there are none.", "type": "object", "additionalProperties": false, "required": ["users", "groups"], "properties": { "users": { "type": "integer", "minimum": 0 }, "groups": { "type": "integer", "minimum": 0 } } }, "letsGo": { "description": "Names that the config uses and that no `idc.lock.yaml` would hold back any more once this commit is completed; empty where only the file went. A run in which nobody is asked does not complete it. Absent where nothing is let go.", "$ref": "#/$defs/keys" }, "inactiveAccounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }, "marks": { "description": "Tags by which idc remembers things. They are no changes.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "step"], "properties": { "key": { "$ref": "#/$defs/key" }, "step": { "$ref": "#/$defs/step" } } } }, "unmarked": { "description": "Permission sets that are to get or lose a mark and are provisioned in the management account, from where alone AWS lets them be tagged: this run leaves their marks as they are. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "unguarded": { "description": "Permission sets that a grant in `protected` goes through and that are somebody else's: they get no tag `idc:protected`, so that IAM denies nothing of them. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "guarded": { "description": "Changes of permission sets that bear the tag `idc:protected`, by calls that the roles of `idc setup github` are denied because of it. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "remembers": { "const": true, "description": "Applying writes tags of the instance, by which idc remembers its runs. Absent where it writes none." }, "bindings": { "description": "AWS's ids of the users, groups and permission sets that changes speak of and that exist, by key. `apply FILE` holds what is for one that has another id by then.", "type": "object", "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "type": "string", "minLength": 1 } }, "names": { "type": "object", "additionalProperties": false, "required": ["accounts", "members"], "properties": { "accounts": { "type": "object", "propertyNames": { "$ref": "#/$defs/account" }, "additionalProperties": { "type": "string" } }, "members": { "description": "People in each group that the plan speaks of, once the plan is done.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } } }, "cost": { "description": "What applying takes: AWS calls, asynchronous operations among them, and seconds at the configured ceiling.", "type": "object", "additionalProperties": false, "required": ["calls", "asynchronous", "seconds"], "properties": { "calls": { "type": "integer", "minimum": 0 }, "asynchronous": { "type": "integer", "minimum": 0 }, "seconds": { "type": "integer", "minimum": 0 } } }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of everything else but `made`: detects damage, not forgery." } }, "$defs": { "account": { "type": "string", "pattern": "^[0-9]{12}$" }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "kind": { "type": "string", "pattern": "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$", "description": "Told in words, so that it can be nothing else; letters alone may make a commit's id, which GitHub links." }, "key": { "type": "string", "pattern": "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$", "description": "A kind and names, as PermissionSet/Developer; / and % in a name are percent-encoded." }, "field": { "type": "string", "pattern": "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, "spec": { "type": "object", "propertyNames": { "$ref": "#/$defs/field" } }, "keys": { "type": "array", "items": { "$ref": "#/$defs/key" } }, "place": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } }, "diagnostic": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "summary"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning", "note"] }, "summary": { "type": "string" }, "hint": { "type": "string" }, "offers": { "description": "Texts that the hint offers, as YAML: each may stand in place of what is at `at`.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" } } }, "source": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "owner": { "type": "string" }, "reason": { "type": "string" }, "ticket": { "type": "string" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } }, "accessClass": { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"] }, "accessRow": { "description": "People to whom the same happens in the same accounts.", "type": "object", "additionalProperties": false, "required": ["turn", "people", "accounts", "gained", "lost", "redefined", "because"], "properties": { "turn": { "enum": ["gain", "loss", "same"] }, "people": { "type": "array", "items": { "type": "string" } }, "groups": { "description": "Groups that stand for their members, whom nobody read.", "type": "array", "items": { "type": "string" } }, "accounts": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/account" } }, "was": { "$ref": "#/$defs/accessClass" }, "becomes": { "$ref": "#/$defs/accessClass" }, "gained": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "lost": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "redefined": { "description": "Permission sets that they keep, and that are defined in another way.", "type": "array", "items": { "type": "string" } }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "roughly": { "const": true, "description": "At the most: so much changes that people were not compared one by one. Each may have as much by another way, or be in some of these accounts alone." }, "because": { "description": "Changes of the plan.", "type": "array", "items": { "$ref": "#/$defs/key" } } } }, "accountCause": { "description": "Of the cause account: what became of the account since idc.lock.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "name", "changes"], "properties": { "id": { "$ref": "#/$defs/account" }, "name": { "type": "string" }, "changes": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["what"], "properties": { "what": { "enum": ["joined", "left", "renamed", "moved", "tagged", "state"] }, "was": { "type": "string", "description": "A name, a path of an OU, tags or a state." }, "is": { "type": "string" } } } } } }, "step": { "type": "object", "additionalProperties": false, "required": ["service", "operation", "input", "locks"], "properties": { "service": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "As AWS's SDK names its client: sso-admin, identitystore." }, "operation": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "input": { "type": "object", "description": "{$ref, out} inside stands for what an earlier step saves." }, "wait": { "enum": ["AccountAssignmentCreationStatus", "AccountAssignmentDeletionStatus", "PermissionSetProvisioningStatus"] }, "locks": { "type": "array", "items": { "type": "string" } }, "saves": { "type": "object", "additionalProperties": { "type": "string" } }, "replaces": { "const": true }, "onConflict": { "type": "object", "additionalProperties": false, "required": ["instead", "undo"], "properties": { "instead": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "undo": { "$ref": "#/$defs/step" } } } } }, "change": { "type": "object", "additionalProperties": false, "required": ["key", "kind", "action", "fields", "cause", "sources", "verdict", "reasons", "steps"], "properties": { "key": { "$ref": "#/$defs/key" }, "kind": { "$ref": "#/$defs/kind", "description": "User, Group, GroupMembership, PermissionSet, AccountAssignment." }, "action": { "enum": ["create", "update", "delete"] }, "before": { "$ref": "#/$defs/spec", "description": "The whole object as it is live." }, "after": { "$ref": "#/$defs/spec", "description": "The whole object as it is declared." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "Of an update: what differs." }, "cause": { "enum": ["edit", "drift", "expiry", "account", "adoption"], "description": "drift: what is live is not as the config has said all along. account: neither, its account is another one than by idc.lock.yaml." }, "account": { "$ref": "#/$defs/accountCause" }, "commit": { "$ref": "#/$defs/commit", "description": "Of an edit: the commit that made it, one of `commits`. Absent where git does not tell." }, "uncommitted": { "const": true, "description": "An edit that no commit has." }, "outside": { "const": true, "description": "Of drift: the run that completed the last applied commit saw it otherwise, so it was changed outside of git." }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "anew": { "description": "Of an object that is deleted and created, since AWS does not change it in place; the deletion has a key of its own.", "type": "object", "additionalProperties": false, "required": ["key", "fields"], "properties": { "key": { "$ref": "#/$defs/key", "description": "The object's own key." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "What cannot be changed in place; empty where it goes with another." }, "with": { "$ref": "#/$defs/key", "description": "What it hangs on and is made anew." } } }, "heldBy": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Of a deletion that is refused: what hangs on the object and is not this config's." }, "verdict": { "enum": ["allow", "ask", "deny", "withheld"] }, "reasons": { "type": "array", "items": { "type": "string" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "reaches": { "type": "integer", "minimum": 0, "description": "Accounts that a definition is provisioned to anew." }, "renamed": { "description": "Of a permission set that is renamed: its names, and in how many accounts the role's ARN changes.", "type": "object", "additionalProperties": false, "required": ["from", "to", "accounts"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "accounts": { "type": "integer", "minimum": 0 } } } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var pattern5 = new RegExp("^[a-z0-9-]{1,64}$", "u");
var pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
var pattern11 = new RegExp("^[0-9]{12}$", "u");
var pattern12 = new RegExp("^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$", "u");
var pattern29 = new RegExp("^[a-z][a-z0-9-]{0,19}$", "u");
var pattern14 = new RegExp("^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$", "u");
var pattern41 = new RegExp("^[0-9a-f]{64}$", "u");
var schema39 = { "type": "object", "additionalProperties": false, "required": ["code", "severity", "summary"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning", "note"] }, "summary": { "type": "string" }, "hint": { "type": "string" }, "offers": { "description": "Texts that the hint offers, as YAML: each may stand in place of what is at `at`.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.severity === void 0 && (missing0 = "severity") || data.summary === void 0 && (missing0 = "summary")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "code" || key0 === "severity" || key0 === "summary" || key0 === "hint" || key0 === "offers" || key0 === "at")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (typeof data.code !== "string") {
              validate21.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              let data1 = data.severity;
              const _errs4 = errors;
              if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
                validate21.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema39.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.summary !== void 0) {
                const _errs5 = errors;
                if (typeof data.summary !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.hint !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.hint !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.offers !== void 0) {
                    let data4 = data.offers;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        if (data4.length < 1) {
                          validate21.errors = [{ instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors;
                            if (typeof data4[i0] !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/offers/" + i0, schemaPath: "#/properties/offers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs11 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.at !== void 0) {
                      let data6 = data.at;
                      const _errs13 = errors;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.file === void 0 && (missing1 = "file") || data6.line === void 0 && (missing1 = "line") || data6.column === void 0 && (missing1 = "column")) {
                            validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs16 = errors;
                            for (const key1 in data6) {
                              if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
                                validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs16 === errors) {
                              if (data6.file !== void 0) {
                                const _errs17 = errors;
                                if (typeof data6.file !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid3 = _errs17 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data6.line !== void 0) {
                                  let data8 = data6.line;
                                  const _errs19 = errors;
                                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                    validate21.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs19) {
                                    if (typeof data8 == "number" && isFinite(data8)) {
                                      if (data8 < 1 || isNaN(data8)) {
                                        validate21.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs19 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data6.column !== void 0) {
                                    let data9 = data6.column;
                                    const _errs21 = errors;
                                    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                      validate21.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data9 == "number" && isFinite(data9)) {
                                        if (data9 < 1 || isNaN(data9)) {
                                          validate21.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "additionalProperties": false, "required": ["key", "kind", "action", "fields", "cause", "sources", "verdict", "reasons", "steps"], "properties": { "key": { "$ref": "#/$defs/key" }, "kind": { "$ref": "#/$defs/kind", "description": "User, Group, GroupMembership, PermissionSet, AccountAssignment." }, "action": { "enum": ["create", "update", "delete"] }, "before": { "$ref": "#/$defs/spec", "description": "The whole object as it is live." }, "after": { "$ref": "#/$defs/spec", "description": "The whole object as it is declared." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "Of an update: what differs." }, "cause": { "enum": ["edit", "drift", "expiry", "account", "adoption"], "description": "drift: what is live is not as the config has said all along. account: neither, its account is another one than by idc.lock.yaml." }, "account": { "$ref": "#/$defs/accountCause" }, "commit": { "$ref": "#/$defs/commit", "description": "Of an edit: the commit that made it, one of `commits`. Absent where git does not tell." }, "uncommitted": { "const": true, "description": "An edit that no commit has." }, "outside": { "const": true, "description": "Of drift: the run that completed the last applied commit saw it otherwise, so it was changed outside of git." }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "anew": { "description": "Of an object that is deleted and created, since AWS does not change it in place; the deletion has a key of its own.", "type": "object", "additionalProperties": false, "required": ["key", "fields"], "properties": { "key": { "$ref": "#/$defs/key", "description": "The object's own key." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "What cannot be changed in place; empty where it goes with another." }, "with": { "$ref": "#/$defs/key", "description": "What it hangs on and is made anew." } } }, "heldBy": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Of a deletion that is refused: what hangs on the object and is not this config's." }, "verdict": { "enum": ["allow", "ask", "deny", "withheld"] }, "reasons": { "type": "array", "items": { "type": "string" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "reaches": { "type": "integer", "minimum": 0, "description": "Accounts that a definition is provisioned to anew." }, "renamed": { "description": "Of a permission set that is renamed: its names, and in how many accounts the role's ARN changes.", "type": "object", "additionalProperties": false, "required": ["from", "to", "accounts"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "accounts": { "type": "integer", "minimum": 0 } } } } };
var pattern15 = new RegExp("^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$", "u");
var pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$"', propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate24.errors = vErrors;
          return false;
          break;
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema47 = { "description": "Of the cause account: what became of the account since idc.lock.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "name", "changes"], "properties": { "id": { "$ref": "#/$defs/account" }, "name": { "type": "string" }, "changes": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["what"], "properties": { "what": { "enum": ["joined", "left", "renamed", "moved", "tagged", "state"] }, "was": { "type": "string", "description": "A name, a path of an OU, tags or a state." }, "is": { "type": "string" } } } } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.changes === void 0 && (missing0 = "changes")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "name" || key0 === "changes")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern11.test(data0)) {
                  validate27.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs5 = errors;
              if (typeof data.name !== "string") {
                validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.changes !== void 0) {
                let data2 = data.changes;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      validate27.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing1;
                            if (data3.what === void 0 && (missing1 = "what")) {
                              validate27.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs11 = errors;
                              for (const key1 in data3) {
                                if (!(key1 === "what" || key1 === "was" || key1 === "is")) {
                                  validate27.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs11 === errors) {
                                if (data3.what !== void 0) {
                                  let data4 = data3.what;
                                  const _errs12 = errors;
                                  if (!(data4 === "joined" || data4 === "left" || data4 === "renamed" || data4 === "moved" || data4 === "tagged" || data4 === "state")) {
                                    validate27.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/what", schemaPath: "#/properties/changes/items/properties/what/enum", keyword: "enum", params: { allowedValues: schema47.properties.changes.items.properties.what.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid3 = _errs12 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data3.was !== void 0) {
                                    const _errs13 = errors;
                                    if (typeof data3.was !== "string") {
                                      validate27.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/was", schemaPath: "#/properties/changes/items/properties/was/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data3.is !== void 0) {
                                      const _errs15 = errors;
                                      if (typeof data3.is !== "string") {
                                        validate27.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/is", schemaPath: "#/properties/changes/items/properties/is/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid3 = _errs15 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "type": "object", "additionalProperties": false, "required": ["service", "operation", "input", "locks"], "properties": { "service": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "As AWS's SDK names its client: sso-admin, identitystore." }, "operation": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "input": { "type": "object", "description": "{$ref, out} inside stands for what an earlier step saves." }, "wait": { "enum": ["AccountAssignmentCreationStatus", "AccountAssignmentDeletionStatus", "PermissionSetProvisioningStatus"] }, "locks": { "type": "array", "items": { "type": "string" } }, "saves": { "type": "object", "additionalProperties": { "type": "string" } }, "replaces": { "const": true }, "onConflict": { "type": "object", "additionalProperties": false, "required": ["instead", "undo"], "properties": { "instead": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "undo": { "$ref": "#/$defs/step" } } } } };
var pattern24 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern25 = new RegExp("^[A-Z][A-Za-z0-9]*$", "u");
var wrapper0 = { validate: validate29 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.input === void 0 && (missing0 = "input") || data.locks === void 0 && (missing0 = "locks")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "service" || key0 === "operation" || key0 === "input" || key0 === "wait" || key0 === "locks" || key0 === "saves" || key0 === "replaces" || key0 === "onConflict")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.service !== void 0) {
            let data0 = data.service;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern24.test(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }];
                  return false;
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.operation !== void 0) {
              let data1 = data.operation;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern25.test(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Z][A-Za-z0-9]*$"' }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.input !== void 0) {
                let data2 = data.input;
                const _errs6 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                  validate29.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.wait !== void 0) {
                  let data3 = data.wait;
                  const _errs8 = errors;
                  if (!(data3 === "AccountAssignmentCreationStatus" || data3 === "AccountAssignmentDeletionStatus" || data3 === "PermissionSetProvisioningStatus")) {
                    validate29.errors = [{ instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/enum", keyword: "enum", params: { allowedValues: schema55.properties.wait.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.locks !== void 0) {
                    let data4 = data.locks;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (typeof data4[i0] !== "string") {
                            validate29.errors = [{ instancePath: instancePath + "/locks/" + i0, schemaPath: "#/properties/locks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/locks", schemaPath: "#/properties/locks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.saves !== void 0) {
                      let data6 = data.saves;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          for (const key1 in data6) {
                            const _errs16 = errors;
                            if (typeof data6[key1] !== "string") {
                              validate29.errors = [{ instancePath: instancePath + "/saves/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/saves/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs16 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/saves", schemaPath: "#/properties/saves/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.replaces !== void 0) {
                        const _errs18 = errors;
                        if (true !== data.replaces) {
                          validate29.errors = [{ instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.onConflict !== void 0) {
                          let data9 = data.onConflict;
                          const _errs19 = errors;
                          if (errors === _errs19) {
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing1;
                              if (data9.instead === void 0 && (missing1 = "instead") || data9.undo === void 0 && (missing1 = "undo")) {
                                validate29.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs21 = errors;
                                for (const key2 in data9) {
                                  if (!(key2 === "instead" || key2 === "undo")) {
                                    validate29.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs21 === errors) {
                                  if (data9.instead !== void 0) {
                                    let data10 = data9.instead;
                                    const _errs22 = errors;
                                    if (errors === _errs22) {
                                      if (Array.isArray(data10)) {
                                        var valid4 = true;
                                        const len1 = data10.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs24 = errors;
                                          if (!wrapper0.validate(data10[i1], { instancePath: instancePath + "/onConflict/instead/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid4 = _errs24 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate29.errors = [{ instancePath: instancePath + "/onConflict/instead", schemaPath: "#/properties/onConflict/properties/instead/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs22 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data9.undo !== void 0) {
                                      const _errs25 = errors;
                                      if (!wrapper0.validate(data9.undo, { instancePath: instancePath + "/onConflict/undo", parentData: data9, parentDataProperty: "undo", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs25 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate29.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.kind === void 0 && (missing0 = "kind") || data.action === void 0 && (missing0 = "action") || data.fields === void 0 && (missing0 = "fields") || data.cause === void 0 && (missing0 = "cause") || data.sources === void 0 && (missing0 = "sources") || data.verdict === void 0 && (missing0 = "verdict") || data.reasons === void 0 && (missing0 = "reasons") || data.steps === void 0 && (missing0 = "steps")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema41.properties, key0)) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.key !== void 0) {
            let data0 = data.key;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern12.test(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern14.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$" }, message: 'must match pattern "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$"' }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.action !== void 0) {
                let data2 = data.action;
                const _errs8 = errors;
                if (!(data2 === "create" || data2 === "update" || data2 === "delete")) {
                  validate23.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema41.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.before !== void 0) {
                  const _errs9 = errors;
                  if (!validate24(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.after !== void 0) {
                    const _errs10 = errors;
                    if (!validate24(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fields !== void 0) {
                      let data5 = data.fields;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data5)) {
                          var valid3 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs13 = errors;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (typeof data6 === "string") {
                                if (!pattern15.test(data6)) {
                                  validate23.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$"' }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs13 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cause !== void 0) {
                        let data7 = data.cause;
                        const _errs16 = errors;
                        if (!(data7 === "edit" || data7 === "drift" || data7 === "expiry" || data7 === "account" || data7 === "adoption")) {
                          validate23.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: schema41.properties.cause.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.account !== void 0) {
                          const _errs17 = errors;
                          if (!validate27(data.account, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.commit !== void 0) {
                            let data9 = data.commit;
                            const _errs18 = errors;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (typeof data9 === "string") {
                                if (!pattern6.test(data9)) {
                                  validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.uncommitted !== void 0) {
                              const _errs21 = errors;
                              if (true !== data.uncommitted) {
                                validate23.errors = [{ instancePath: instancePath + "/uncommitted", schemaPath: "#/properties/uncommitted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.outside !== void 0) {
                                const _errs22 = errors;
                                if (true !== data.outside) {
                                  validate23.errors = [{ instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                  return false;
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.sources !== void 0) {
                                  let data12 = data.sources;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data12)) {
                                      var valid6 = true;
                                      const len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data13 = data12[i1];
                                        const _errs25 = errors;
                                        const _errs26 = errors;
                                        if (errors === _errs26) {
                                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                            let missing1;
                                            if (data13.file === void 0 && (missing1 = "file") || data13.line === void 0 && (missing1 = "line") || data13.column === void 0 && (missing1 = "column")) {
                                              validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs28 = errors;
                                              for (const key1 in data13) {
                                                if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "owner" || key1 === "reason" || key1 === "ticket" || key1 === "expires")) {
                                                  validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs28 === errors) {
                                                if (data13.file !== void 0) {
                                                  const _errs29 = errors;
                                                  if (typeof data13.file !== "string") {
                                                    validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/file", schemaPath: "#/$defs/source/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid8 = _errs29 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data13.line !== void 0) {
                                                    let data15 = data13.line;
                                                    const _errs31 = errors;
                                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                      validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/line", schemaPath: "#/$defs/source/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs31) {
                                                      if (typeof data15 == "number" && isFinite(data15)) {
                                                        if (data15 < 1 || isNaN(data15)) {
                                                          validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/line", schemaPath: "#/$defs/source/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid8 = _errs31 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data13.column !== void 0) {
                                                      let data16 = data13.column;
                                                      const _errs33 = errors;
                                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                        validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/column", schemaPath: "#/$defs/source/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs33) {
                                                        if (typeof data16 == "number" && isFinite(data16)) {
                                                          if (data16 < 1 || isNaN(data16)) {
                                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/column", schemaPath: "#/$defs/source/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid8 = _errs33 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                    if (valid8) {
                                                      if (data13.owner !== void 0) {
                                                        const _errs35 = errors;
                                                        if (typeof data13.owner !== "string") {
                                                          validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/owner", schemaPath: "#/$defs/source/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid8 = _errs35 === errors;
                                                      } else {
                                                        var valid8 = true;
                                                      }
                                                      if (valid8) {
                                                        if (data13.reason !== void 0) {
                                                          const _errs37 = errors;
                                                          if (typeof data13.reason !== "string") {
                                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/reason", schemaPath: "#/$defs/source/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid8 = _errs37 === errors;
                                                        } else {
                                                          var valid8 = true;
                                                        }
                                                        if (valid8) {
                                                          if (data13.ticket !== void 0) {
                                                            const _errs39 = errors;
                                                            if (typeof data13.ticket !== "string") {
                                                              validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/ticket", schemaPath: "#/$defs/source/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid8 = _errs39 === errors;
                                                          } else {
                                                            var valid8 = true;
                                                          }
                                                          if (valid8) {
                                                            if (data13.expires !== void 0) {
                                                              let data20 = data13.expires;
                                                              const _errs41 = errors;
                                                              if (errors === _errs41) {
                                                                if (typeof data20 === "string") {
                                                                  if (!pattern19.test(data20)) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/expires", schemaPath: "#/$defs/source/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/expires", schemaPath: "#/$defs/source/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid8 = _errs41 === errors;
                                                            } else {
                                                              var valid8 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs25 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate23.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.anew !== void 0) {
                                    let data21 = data.anew;
                                    const _errs43 = errors;
                                    if (errors === _errs43) {
                                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        let missing2;
                                        if (data21.key === void 0 && (missing2 = "key") || data21.fields === void 0 && (missing2 = "fields")) {
                                          validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                          return false;
                                        } else {
                                          const _errs45 = errors;
                                          for (const key2 in data21) {
                                            if (!(key2 === "key" || key2 === "fields" || key2 === "with")) {
                                              validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs45 === errors) {
                                            if (data21.key !== void 0) {
                                              let data22 = data21.key;
                                              const _errs46 = errors;
                                              const _errs47 = errors;
                                              if (errors === _errs47) {
                                                if (typeof data22 === "string") {
                                                  if (!pattern12.test(data22)) {
                                                    validate23.errors = [{ instancePath: instancePath + "/anew/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate23.errors = [{ instancePath: instancePath + "/anew/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs46 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data21.fields !== void 0) {
                                                let data23 = data21.fields;
                                                const _errs49 = errors;
                                                if (errors === _errs49) {
                                                  if (Array.isArray(data23)) {
                                                    var valid11 = true;
                                                    const len2 = data23.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data24 = data23[i2];
                                                      const _errs51 = errors;
                                                      const _errs52 = errors;
                                                      if (errors === _errs52) {
                                                        if (typeof data24 === "string") {
                                                          if (!pattern15.test(data24)) {
                                                            validate23.errors = [{ instancePath: instancePath + "/anew/fields/" + i2, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate23.errors = [{ instancePath: instancePath + "/anew/fields/" + i2, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid11 = _errs51 === errors;
                                                      if (!valid11) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate23.errors = [{ instancePath: instancePath + "/anew/fields", schemaPath: "#/properties/anew/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid9 = _errs49 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data21.with !== void 0) {
                                                  let data25 = data21.with;
                                                  const _errs54 = errors;
                                                  const _errs55 = errors;
                                                  if (errors === _errs55) {
                                                    if (typeof data25 === "string") {
                                                      if (!pattern12.test(data25)) {
                                                        validate23.errors = [{ instancePath: instancePath + "/anew/with", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate23.errors = [{ instancePath: instancePath + "/anew/with", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid9 = _errs54 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs43 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.heldBy !== void 0) {
                                      let data26 = data.heldBy;
                                      const _errs57 = errors;
                                      if (errors === _errs57) {
                                        if (Array.isArray(data26)) {
                                          var valid14 = true;
                                          const len3 = data26.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data27 = data26[i3];
                                            const _errs59 = errors;
                                            const _errs60 = errors;
                                            if (errors === _errs60) {
                                              if (typeof data27 === "string") {
                                                if (!pattern12.test(data27)) {
                                                  validate23.errors = [{ instancePath: instancePath + "/heldBy/" + i3, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate23.errors = [{ instancePath: instancePath + "/heldBy/" + i3, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid14 = _errs59 === errors;
                                            if (!valid14) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate23.errors = [{ instancePath: instancePath + "/heldBy", schemaPath: "#/properties/heldBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs57 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.verdict !== void 0) {
                                        let data28 = data.verdict;
                                        const _errs62 = errors;
                                        if (!(data28 === "allow" || data28 === "ask" || data28 === "deny" || data28 === "withheld")) {
                                          validate23.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema41.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid0 = _errs62 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.reasons !== void 0) {
                                          let data29 = data.reasons;
                                          const _errs63 = errors;
                                          if (errors === _errs63) {
                                            if (Array.isArray(data29)) {
                                              var valid16 = true;
                                              const len4 = data29.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                const _errs65 = errors;
                                                if (typeof data29[i4] !== "string") {
                                                  validate23.errors = [{ instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid16 = _errs65 === errors;
                                                if (!valid16) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate23.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs63 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.steps !== void 0) {
                                            let data31 = data.steps;
                                            const _errs67 = errors;
                                            if (errors === _errs67) {
                                              if (Array.isArray(data31)) {
                                                var valid17 = true;
                                                const len5 = data31.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  const _errs69 = errors;
                                                  if (!validate29(data31[i5], { instancePath: instancePath + "/steps/" + i5, parentData: data31, parentDataProperty: i5, rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid17 = _errs69 === errors;
                                                  if (!valid17) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate23.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs67 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.reaches !== void 0) {
                                              let data33 = data.reaches;
                                              const _errs70 = errors;
                                              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                validate23.errors = [{ instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs70) {
                                                if (typeof data33 == "number" && isFinite(data33)) {
                                                  if (data33 < 0 || isNaN(data33)) {
                                                    validate23.errors = [{ instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs70 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.renamed !== void 0) {
                                                let data34 = data.renamed;
                                                const _errs72 = errors;
                                                if (errors === _errs72) {
                                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                    let missing3;
                                                    if (data34.from === void 0 && (missing3 = "from") || data34.to === void 0 && (missing3 = "to") || data34.accounts === void 0 && (missing3 = "accounts")) {
                                                      validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs74 = errors;
                                                      for (const key3 in data34) {
                                                        if (!(key3 === "from" || key3 === "to" || key3 === "accounts")) {
                                                          validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs74 === errors) {
                                                        if (data34.from !== void 0) {
                                                          const _errs75 = errors;
                                                          if (typeof data34.from !== "string") {
                                                            validate23.errors = [{ instancePath: instancePath + "/renamed/from", schemaPath: "#/properties/renamed/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid18 = _errs75 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                        if (valid18) {
                                                          if (data34.to !== void 0) {
                                                            const _errs77 = errors;
                                                            if (typeof data34.to !== "string") {
                                                              validate23.errors = [{ instancePath: instancePath + "/renamed/to", schemaPath: "#/properties/renamed/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid18 = _errs77 === errors;
                                                          } else {
                                                            var valid18 = true;
                                                          }
                                                          if (valid18) {
                                                            if (data34.accounts !== void 0) {
                                                              let data37 = data34.accounts;
                                                              const _errs79 = errors;
                                                              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                                validate23.errors = [{ instancePath: instancePath + "/renamed/accounts", schemaPath: "#/properties/renamed/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs79) {
                                                                if (typeof data37 == "number" && isFinite(data37)) {
                                                                  if (data37 < 0 || isNaN(data37)) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/renamed/accounts", schemaPath: "#/properties/renamed/properties/accounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid18 = _errs79 === errors;
                                                            } else {
                                                              var valid18 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs72 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "description": "People to whom the same happens in the same accounts.", "type": "object", "additionalProperties": false, "required": ["turn", "people", "accounts", "gained", "lost", "redefined", "because"], "properties": { "turn": { "enum": ["gain", "loss", "same"] }, "people": { "type": "array", "items": { "type": "string" } }, "groups": { "description": "Groups that stand for their members, whom nobody read.", "type": "array", "items": { "type": "string" } }, "accounts": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/account" } }, "was": { "$ref": "#/$defs/accessClass" }, "becomes": { "$ref": "#/$defs/accessClass" }, "gained": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "lost": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "redefined": { "description": "Permission sets that they keep, and that are defined in another way.", "type": "array", "items": { "type": "string" } }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "roughly": { "const": true, "description": "At the most: so much changes that people were not compared one by one. Each may have as much by another way, or be in some of these accounts alone." }, "because": { "description": "Changes of the plan.", "type": "array", "items": { "$ref": "#/$defs/key" } } } };
var schema58 = { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"] };
var pattern27 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.turn === void 0 && (missing0 = "turn") || data.people === void 0 && (missing0 = "people") || data.accounts === void 0 && (missing0 = "accounts") || data.gained === void 0 && (missing0 = "gained") || data.lost === void 0 && (missing0 = "lost") || data.redefined === void 0 && (missing0 = "redefined") || data.because === void 0 && (missing0 = "because")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema56.properties, key0)) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.turn !== void 0) {
            let data0 = data.turn;
            const _errs2 = errors;
            if (!(data0 === "gain" || data0 === "loss" || data0 === "same")) {
              validate32.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/enum", keyword: "enum", params: { allowedValues: schema56.properties.turn.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.people !== void 0) {
              let data1 = data.people;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate32.errors = [{ instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate32.errors = [{ instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groups !== void 0) {
                let data3 = data.groups;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs9 = errors;
                      if (typeof data3[i1] !== "string") {
                        validate32.errors = [{ instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate32.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.accounts !== void 0) {
                  let data5 = data.accounts;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate32.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len2 = data5.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data6 = data5[i2];
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!pattern11.test(data6)) {
                                validate32.errors = [{ instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate32.errors = [{ instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate32.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.was !== void 0) {
                    let data7 = data.was;
                    const _errs16 = errors;
                    if (!(data7 === "none" || data7 === "billing" || data7 === "read" || data7 === "data read" || data7 === "write" || data7 === "unknown" || data7 === "admin")) {
                      validate32.errors = [{ instancePath: instancePath + "/was", schemaPath: "#/$defs/accessClass/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.becomes !== void 0) {
                      let data8 = data.becomes;
                      const _errs18 = errors;
                      if (!(data8 === "none" || data8 === "billing" || data8 === "read" || data8 === "data read" || data8 === "write" || data8 === "unknown" || data8 === "admin")) {
                        validate32.errors = [{ instancePath: instancePath + "/becomes", schemaPath: "#/$defs/accessClass/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gained !== void 0) {
                        let data9 = data.gained;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (Array.isArray(data9)) {
                            var valid7 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs22 = errors;
                              if (typeof data9[i3] !== "string") {
                                validate32.errors = [{ instancePath: instancePath + "/gained/" + i3, schemaPath: "#/properties/gained/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid7 = _errs22 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          } else {
                            validate32.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lost !== void 0) {
                          let data11 = data.lost;
                          const _errs24 = errors;
                          if (errors === _errs24) {
                            if (Array.isArray(data11)) {
                              var valid8 = true;
                              const len4 = data11.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs26 = errors;
                                if (typeof data11[i4] !== "string") {
                                  validate32.errors = [{ instancePath: instancePath + "/lost/" + i4, schemaPath: "#/properties/lost/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid8 = _errs26 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            } else {
                              validate32.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.redefined !== void 0) {
                            let data13 = data.redefined;
                            const _errs28 = errors;
                            if (errors === _errs28) {
                              if (Array.isArray(data13)) {
                                var valid9 = true;
                                const len5 = data13.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  const _errs30 = errors;
                                  if (typeof data13[i5] !== "string") {
                                    validate32.errors = [{ instancePath: instancePath + "/redefined/" + i5, schemaPath: "#/properties/redefined/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid9 = _errs30 === errors;
                                  if (!valid9) {
                                    break;
                                  }
                                }
                              } else {
                                validate32.errors = [{ instancePath: instancePath + "/redefined", schemaPath: "#/properties/redefined/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.until !== void 0) {
                              let data15 = data.until;
                              const _errs32 = errors;
                              if (errors === _errs32) {
                                if (typeof data15 === "string") {
                                  if (!pattern27.test(data15)) {
                                    validate32.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate32.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.roughly !== void 0) {
                                const _errs34 = errors;
                                if (true !== data.roughly) {
                                  validate32.errors = [{ instancePath: instancePath + "/roughly", schemaPath: "#/properties/roughly/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                  return false;
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.because !== void 0) {
                                  let data17 = data.because;
                                  const _errs35 = errors;
                                  if (errors === _errs35) {
                                    if (Array.isArray(data17)) {
                                      var valid10 = true;
                                      const len6 = data17.length;
                                      for (let i6 = 0; i6 < len6; i6++) {
                                        let data18 = data17[i6];
                                        const _errs37 = errors;
                                        const _errs38 = errors;
                                        if (errors === _errs38) {
                                          if (typeof data18 === "string") {
                                            if (!pattern12.test(data18)) {
                                              validate32.errors = [{ instancePath: instancePath + "/because/" + i6, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate32.errors = [{ instancePath: instancePath + "/because/" + i6, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs37 === errors;
                                        if (!valid10) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate32.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs35 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (!pattern12.test(data0)) {
              validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
              return false;
            }
          } else {
            validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.made === void 0 && (missing0 = "made") || data.config === void 0 && (missing0 = "config") || data.organization === void 0 && (missing0 = "organization") || data.instance === void 0 && (missing0 = "instance") || data.caller === void 0 && (missing0 = "caller") || data.diagnostics === void 0 && (missing0 = "diagnostics") || data.changes === void 0 && (missing0 = "changes") || data.bindings === void 0 && (missing0 = "bindings") || data.pending === void 0 && (missing0 = "pending") || data.unknown === void 0 && (missing0 = "unknown") || data.blocked === void 0 && (missing0 = "blocked") || data.leftAlone === void 0 && (missing0 = "leftAlone") || data.inactiveAccounts === void 0 && (missing0 = "inactiveAccounts") || data.marks === void 0 && (missing0 = "marks") || data.names === void 0 && (missing0 = "names") || data.cost === void 0 && (missing0 = "cost") || data.digest === void 0 && (missing0 = "digest")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if ("idc-plan" !== data.format) {
              validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "idc-plan" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (1 !== data.version) {
                validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.made !== void 0) {
                let data2 = data.made;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/made", schemaPath: "#/properties/made/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/made", schemaPath: "#/properties/made/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.snapshot !== void 0) {
                  const _errs6 = errors;
                  if (true !== data.snapshot) {
                    validate20.errors = [{ instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.config !== void 0) {
                    let data4 = data.config;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.name === void 0 && (missing1 = "name") || data4.mode === void 0 && (missing1 = "mode") || data4.state === void 0 && (missing1 = "state")) {
                          validate20.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          const _errs9 = errors;
                          for (const key1 in data4) {
                            if (!func1.call(schema31.properties.config.properties, key1)) {
                              validate20.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs9 === errors) {
                            if (data4.name !== void 0) {
                              let data5 = data4.name;
                              const _errs10 = errors;
                              if (errors === _errs10) {
                                if (typeof data5 === "string") {
                                  if (!pattern5.test(data5)) {
                                    validate20.errors = [{ instancePath: instancePath + "/config/name", schemaPath: "#/properties/config/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,64}$" }, message: 'must match pattern "^[a-z0-9-]{1,64}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/config/name", schemaPath: "#/properties/config/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs10 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data4.mode !== void 0) {
                                let data6 = data4.mode;
                                const _errs12 = errors;
                                if (!(data6 === "observe" || data6 === "additive" || data6 === "full")) {
                                  validate20.errors = [{ instancePath: instancePath + "/config/mode", schemaPath: "#/properties/config/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid1 = _errs12 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data4.privacy !== void 0) {
                                  let data7 = data4.privacy;
                                  const _errs13 = errors;
                                  if (!(data7 === "groups" || data7 === "counts")) {
                                    validate20.errors = [{ instancePath: instancePath + "/config/privacy", schemaPath: "#/properties/config/properties/privacy/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.privacy.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid1 = _errs13 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data4.commit !== void 0) {
                                    let data8 = data4.commit;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data8 === "string") {
                                        if (!pattern6.test(data8)) {
                                          validate20.errors = [{ instancePath: instancePath + "/config/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/config/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs14 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data4.path !== void 0) {
                                      const _errs17 = errors;
                                      if (typeof data4.path !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/config/path", schemaPath: "#/properties/config/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid1 = _errs17 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data4.written !== void 0) {
                                        let data10 = data4.written;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                            let missing2;
                                            if (data10.first === void 0 && (missing2 = "first") || data10.newest === void 0 && (missing2 = "newest")) {
                                              validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                              return false;
                                            } else {
                                              const _errs21 = errors;
                                              for (const key2 in data10) {
                                                if (!(key2 === "first" || key2 === "newest")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs21 === errors) {
                                                if (data10.first !== void 0) {
                                                  let data11 = data10.first;
                                                  const _errs22 = errors;
                                                  const _errs23 = errors;
                                                  if (errors === _errs23) {
                                                    if (typeof data11 === "string") {
                                                      if (!pattern6.test(data11)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/written/first", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/written/first", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs22 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data10.newest !== void 0) {
                                                    let data12 = data10.newest;
                                                    const _errs25 = errors;
                                                    const _errs26 = errors;
                                                    if (errors === _errs26) {
                                                      if (typeof data12 === "string") {
                                                        if (!pattern6.test(data12)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/written/newest", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/written/newest", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs25 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid1 = _errs19 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data4.writer !== void 0) {
                                          const _errs28 = errors;
                                          if (typeof data4.writer !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/config/writer", schemaPath: "#/properties/config/properties/writer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid1 = _errs28 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data4.missing !== void 0) {
                                            const _errs30 = errors;
                                            if (typeof data4.missing !== "string") {
                                              validate20.errors = [{ instancePath: instancePath + "/config/missing", schemaPath: "#/properties/config/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid1 = _errs30 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data4.forgotten !== void 0) {
                                              const _errs32 = errors;
                                              if (true !== data4.forgotten) {
                                                validate20.errors = [{ instancePath: instancePath + "/config/forgotten", schemaPath: "#/properties/config/properties/forgotten/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                return false;
                                              }
                                              var valid1 = _errs32 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data4.superseded !== void 0) {
                                                let data16 = data4.superseded;
                                                const _errs33 = errors;
                                                const _errs34 = errors;
                                                if (errors === _errs34) {
                                                  if (typeof data16 === "string") {
                                                    if (!pattern6.test(data16)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/superseded", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/superseded", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid1 = _errs33 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data4.renames !== void 0) {
                                                  const _errs36 = errors;
                                                  if (typeof data4.renames !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/renames", schemaPath: "#/properties/config/properties/renames/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid1 = _errs36 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data4.former !== void 0) {
                                                    const _errs38 = errors;
                                                    if (typeof data4.former !== "string") {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/former", schemaPath: "#/properties/config/properties/former/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid1 = _errs38 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data4.others !== void 0) {
                                                      let data19 = data4.others;
                                                      const _errs40 = errors;
                                                      if (errors === _errs40) {
                                                        if (Array.isArray(data19)) {
                                                          var valid7 = true;
                                                          const len0 = data19.length;
                                                          for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs42 = errors;
                                                            if (typeof data19[i0] !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/config/others/" + i0, schemaPath: "#/properties/config/properties/others/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid7 = _errs42 === errors;
                                                            if (!valid7) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/others", schemaPath: "#/properties/config/properties/others/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid1 = _errs40 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data4.unpublished !== void 0) {
                                                        const _errs44 = errors;
                                                        if (true !== data4.unpublished) {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/unpublished", schemaPath: "#/properties/config/properties/unpublished/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                          return false;
                                                        }
                                                        var valid1 = _errs44 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data4.withoutSettings !== void 0) {
                                                          const _errs45 = errors;
                                                          if (true !== data4.withoutSettings) {
                                                            validate20.errors = [{ instancePath: instancePath + "/config/withoutSettings", schemaPath: "#/properties/config/properties/withoutSettings/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                            return false;
                                                          }
                                                          var valid1 = _errs45 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data4.applied !== void 0) {
                                                            let data23 = data4.applied;
                                                            const _errs46 = errors;
                                                            const _errs47 = errors;
                                                            if (errors === _errs47) {
                                                              if (typeof data23 === "string") {
                                                                if (!pattern6.test(data23)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/config/applied", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/config/applied", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid1 = _errs46 === errors;
                                                          } else {
                                                            var valid1 = true;
                                                          }
                                                          if (valid1) {
                                                            if (data4.state !== void 0) {
                                                              let data24 = data4.state;
                                                              const _errs49 = errors;
                                                              if (!(data24 === "believed" || data24 === "first-run" || data24 === "no-repository" || data24 === "no-commit" || data24 === "uncommitted-changes" || data24 === "tags-unreadable" || data24 === "pointer-unreadable" || data24 === "pointer-unknown-commit" || data24 === "pointer-not-ancestor" || data24 === "pointer-other-path" || data24 === "past-config-unreadable" || data24 === "memory-lost" || data24 === "settings-unreadable" || data24 === "history-cut" || data24 === "renamed-unsaid")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/config/state", schemaPath: "#/properties/config/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid1 = _errs49 === errors;
                                                            } else {
                                                              var valid1 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.organization !== void 0) {
                      const _errs50 = errors;
                      if (typeof data.organization !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs50 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.instance !== void 0) {
                        let data26 = data.instance;
                        const _errs52 = errors;
                        if (errors === _errs52) {
                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                            let missing3;
                            if (data26.arn === void 0 && (missing3 = "arn") || data26.region === void 0 && (missing3 = "region") || data26.identityStoreId === void 0 && (missing3 = "identityStoreId")) {
                              validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs54 = errors;
                              for (const key3 in data26) {
                                if (!(key3 === "arn" || key3 === "region" || key3 === "identityStoreId")) {
                                  validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs54 === errors) {
                                if (data26.arn !== void 0) {
                                  const _errs55 = errors;
                                  if (typeof data26.arn !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/instance/arn", schemaPath: "#/properties/instance/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid9 = _errs55 === errors;
                                } else {
                                  var valid9 = true;
                                }
                                if (valid9) {
                                  if (data26.region !== void 0) {
                                    const _errs57 = errors;
                                    if (typeof data26.region !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/instance/region", schemaPath: "#/properties/instance/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid9 = _errs57 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data26.identityStoreId !== void 0) {
                                      const _errs59 = errors;
                                      if (typeof data26.identityStoreId !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/instance/identityStoreId", schemaPath: "#/properties/instance/properties/identityStoreId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid9 = _errs59 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs52 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.caller !== void 0) {
                          let data30 = data.caller;
                          const _errs61 = errors;
                          if (errors === _errs61) {
                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                              let missing4;
                              if (data30.account === void 0 && (missing4 = "account") || data30.arn === void 0 && (missing4 = "arn") || data30.role === void 0 && (missing4 = "role")) {
                                validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                const _errs63 = errors;
                                for (const key4 in data30) {
                                  if (!(key4 === "account" || key4 === "arn" || key4 === "role")) {
                                    validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs63 === errors) {
                                  if (data30.account !== void 0) {
                                    let data31 = data30.account;
                                    const _errs64 = errors;
                                    const _errs65 = errors;
                                    if (errors === _errs65) {
                                      if (typeof data31 === "string") {
                                        if (!pattern11.test(data31)) {
                                          validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs64 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data30.arn !== void 0) {
                                      const _errs67 = errors;
                                      if (typeof data30.arn !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/caller/arn", schemaPath: "#/properties/caller/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid10 = _errs67 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data30.role !== void 0) {
                                        let data33 = data30.role;
                                        const _errs69 = errors;
                                        if (!(data33 === "management account" || data33 === "delegated administrator" || data33 === "member account")) {
                                          validate20.errors = [{ instancePath: instancePath + "/caller/role", schemaPath: "#/properties/caller/properties/role/enum", keyword: "enum", params: { allowedValues: schema31.properties.caller.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid10 = _errs69 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs61 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.endpoint !== void 0) {
                            const _errs70 = errors;
                            if (typeof data.endpoint !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs70 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.management !== void 0) {
                              let data35 = data.management;
                              const _errs72 = errors;
                              if (errors === _errs72) {
                                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                  let missing5;
                                  if (data35.changes === void 0 && (missing5 = "changes")) {
                                    validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                    return false;
                                  } else {
                                    const _errs74 = errors;
                                    for (const key5 in data35) {
                                      if (!(key5 === "roleArn" || key5 === "isNew" || key5 === "changes")) {
                                        validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs74 === errors) {
                                      if (data35.roleArn !== void 0) {
                                        const _errs75 = errors;
                                        if (typeof data35.roleArn !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/management/roleArn", schemaPath: "#/properties/management/properties/roleArn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid12 = _errs75 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                      if (valid12) {
                                        if (data35.isNew !== void 0) {
                                          const _errs77 = errors;
                                          if (true !== data35.isNew) {
                                            validate20.errors = [{ instancePath: instancePath + "/management/isNew", schemaPath: "#/properties/management/properties/isNew/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid12 = _errs77 === errors;
                                        } else {
                                          var valid12 = true;
                                        }
                                        if (valid12) {
                                          if (data35.changes !== void 0) {
                                            let data38 = data35.changes;
                                            const _errs78 = errors;
                                            if (errors === _errs78) {
                                              if (Array.isArray(data38)) {
                                                var valid13 = true;
                                                const len1 = data38.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data39 = data38[i1];
                                                  const _errs80 = errors;
                                                  const _errs81 = errors;
                                                  if (errors === _errs81) {
                                                    if (typeof data39 === "string") {
                                                      if (!pattern12.test(data39)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/management/changes/" + i1, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/management/changes/" + i1, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid13 = _errs80 === errors;
                                                  if (!valid13) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/management/changes", schemaPath: "#/properties/management/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid12 = _errs78 === errors;
                                          } else {
                                            var valid12 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs72 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.narrowed !== void 0) {
                                let data40 = data.narrowed;
                                const _errs83 = errors;
                                if (errors === _errs83) {
                                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                    const _errs85 = errors;
                                    for (const key6 in data40) {
                                      if (!(key6 === "only" || key6 === "revokeOnly")) {
                                        validate20.errors = [{ instancePath: instancePath + "/narrowed", schemaPath: "#/properties/narrowed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs85 === errors) {
                                      if (data40.only !== void 0) {
                                        let data41 = data40.only;
                                        const _errs86 = errors;
                                        if (errors === _errs86) {
                                          if (Array.isArray(data41)) {
                                            if (data41.length < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/narrowed/only", schemaPath: "#/properties/narrowed/properties/only/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                              return false;
                                            } else {
                                              var valid16 = true;
                                              const len2 = data41.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs88 = errors;
                                                if (typeof data41[i2] !== "string") {
                                                  validate20.errors = [{ instancePath: instancePath + "/narrowed/only/" + i2, schemaPath: "#/properties/narrowed/properties/only/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid16 = _errs88 === errors;
                                                if (!valid16) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/narrowed/only", schemaPath: "#/properties/narrowed/properties/only/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid15 = _errs86 === errors;
                                      } else {
                                        var valid15 = true;
                                      }
                                      if (valid15) {
                                        if (data40.revokeOnly !== void 0) {
                                          const _errs90 = errors;
                                          if (true !== data40.revokeOnly) {
                                            validate20.errors = [{ instancePath: instancePath + "/narrowed/revokeOnly", schemaPath: "#/properties/narrowed/properties/revokeOnly/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid15 = _errs90 === errors;
                                        } else {
                                          var valid15 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/narrowed", schemaPath: "#/properties/narrowed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs83 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.notChosen !== void 0) {
                                  let data44 = data.notChosen;
                                  const _errs91 = errors;
                                  if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                    validate20.errors = [{ instancePath: instancePath + "/notChosen", schemaPath: "#/properties/notChosen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs91) {
                                    if (typeof data44 == "number" && isFinite(data44)) {
                                      if (data44 < 0 || isNaN(data44)) {
                                        validate20.errors = [{ instancePath: instancePath + "/notChosen", schemaPath: "#/properties/notChosen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs91 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.purgeOrphans !== void 0) {
                                    const _errs93 = errors;
                                    if (true !== data.purgeOrphans) {
                                      validate20.errors = [{ instancePath: instancePath + "/purgeOrphans", schemaPath: "#/properties/purgeOrphans/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                      return false;
                                    }
                                    var valid0 = _errs93 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.diagnostics !== void 0) {
                                      let data46 = data.diagnostics;
                                      const _errs94 = errors;
                                      if (errors === _errs94) {
                                        if (Array.isArray(data46)) {
                                          var valid17 = true;
                                          const len3 = data46.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs96 = errors;
                                            if (!validate21(data46[i3], { instancePath: instancePath + "/diagnostics/" + i3, parentData: data46, parentDataProperty: i3, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid17 = _errs96 === errors;
                                            if (!valid17) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs94 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.changes !== void 0) {
                                        let data48 = data.changes;
                                        const _errs97 = errors;
                                        if (errors === _errs97) {
                                          if (Array.isArray(data48)) {
                                            var valid18 = true;
                                            const len4 = data48.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs99 = errors;
                                              if (!validate23(data48[i4], { instancePath: instancePath + "/changes/" + i4, parentData: data48, parentDataProperty: i4, rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid18 = _errs99 === errors;
                                              if (!valid18) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs97 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.accessTests !== void 0) {
                                          let data50 = data.accessTests;
                                          const _errs100 = errors;
                                          if (errors === _errs100) {
                                            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                              let missing6;
                                              if (data50.held === void 0 && (missing6 = "held") || data50.failing === void 0 && (missing6 = "failing")) {
                                                validate20.errors = [{ instancePath: instancePath + "/accessTests", schemaPath: "#/properties/accessTests/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                return false;
                                              } else {
                                                const _errs102 = errors;
                                                for (const key7 in data50) {
                                                  if (!(key7 === "held" || key7 === "failing")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/accessTests", schemaPath: "#/properties/accessTests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs102 === errors) {
                                                  if (data50.held !== void 0) {
                                                    let data51 = data50.held;
                                                    const _errs103 = errors;
                                                    if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/accessTests/held", schemaPath: "#/properties/accessTests/properties/held/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs103) {
                                                      if (typeof data51 == "number" && isFinite(data51)) {
                                                        if (data51 < 0 || isNaN(data51)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/accessTests/held", schemaPath: "#/properties/accessTests/properties/held/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid19 = _errs103 === errors;
                                                  } else {
                                                    var valid19 = true;
                                                  }
                                                  if (valid19) {
                                                    if (data50.failing !== void 0) {
                                                      let data52 = data50.failing;
                                                      const _errs105 = errors;
                                                      if (errors === _errs105) {
                                                        if (Array.isArray(data52)) {
                                                          var valid20 = true;
                                                          const len5 = data52.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            const _errs107 = errors;
                                                            if (typeof data52[i5] !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/accessTests/failing/" + i5, schemaPath: "#/properties/accessTests/properties/failing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid20 = _errs107 === errors;
                                                            if (!valid20) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/accessTests/failing", schemaPath: "#/properties/accessTests/properties/failing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid19 = _errs105 === errors;
                                                    } else {
                                                      var valid19 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/accessTests", schemaPath: "#/properties/accessTests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs100 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.access !== void 0) {
                                            let data54 = data.access;
                                            const _errs109 = errors;
                                            if (errors === _errs109) {
                                              if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                let missing7;
                                                if (data54.line === void 0 && (missing7 = "line") || data54.rows === void 0 && (missing7 = "rows") || data54.lockedOut === void 0 && (missing7 = "lockedOut") || data54.notExpanded === void 0 && (missing7 = "notExpanded") || data54.unreadSets === void 0 && (missing7 = "unreadSets")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/properties/access/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs111 = errors;
                                                  for (const key8 in data54) {
                                                    if (!(key8 === "line" || key8 === "rows" || key8 === "lockedOut" || key8 === "sensitive" || key8 === "unreadSets" || key8 === "notExpanded" || key8 === "entitlements")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/properties/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs111 === errors) {
                                                    if (data54.line !== void 0) {
                                                      let data55 = data54.line;
                                                      const _errs112 = errors;
                                                      if (errors === _errs112) {
                                                        if (typeof data55 === "string") {
                                                          if (func4(data55) > 120) {
                                                            validate20.errors = [{ instancePath: instancePath + "/access/line", schemaPath: "#/properties/access/properties/line/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/access/line", schemaPath: "#/properties/access/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid21 = _errs112 === errors;
                                                    } else {
                                                      var valid21 = true;
                                                    }
                                                    if (valid21) {
                                                      if (data54.rows !== void 0) {
                                                        let data56 = data54.rows;
                                                        const _errs114 = errors;
                                                        if (errors === _errs114) {
                                                          if (Array.isArray(data56)) {
                                                            var valid22 = true;
                                                            const len6 = data56.length;
                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                              const _errs116 = errors;
                                                              if (!validate32(data56[i6], { instancePath: instancePath + "/access/rows/" + i6, parentData: data56, parentDataProperty: i6, rootData, dynamicAnchors })) {
                                                                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid22 = _errs116 === errors;
                                                              if (!valid22) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/access/rows", schemaPath: "#/properties/access/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid21 = _errs114 === errors;
                                                      } else {
                                                        var valid21 = true;
                                                      }
                                                      if (valid21) {
                                                        if (data54.lockedOut !== void 0) {
                                                          let data58 = data54.lockedOut;
                                                          const _errs117 = errors;
                                                          if (errors === _errs117) {
                                                            if (Array.isArray(data58)) {
                                                              var valid23 = true;
                                                              const len7 = data58.length;
                                                              for (let i7 = 0; i7 < len7; i7++) {
                                                                const _errs119 = errors;
                                                                if (typeof data58[i7] !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/access/lockedOut/" + i7, schemaPath: "#/properties/access/properties/lockedOut/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid23 = _errs119 === errors;
                                                                if (!valid23) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/access/lockedOut", schemaPath: "#/properties/access/properties/lockedOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid21 = _errs117 === errors;
                                                        } else {
                                                          var valid21 = true;
                                                        }
                                                        if (valid21) {
                                                          if (data54.sensitive !== void 0) {
                                                            let data60 = data54.sensitive;
                                                            const _errs121 = errors;
                                                            if (errors === _errs121) {
                                                              if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                for (const key9 in data60) {
                                                                  const _errs123 = errors;
                                                                  if (typeof key9 === "string") {
                                                                    if (!pattern29.test(key9)) {
                                                                      const err0 = { instancePath: instancePath + "/access/sensitive", schemaPath: "#/properties/access/properties/sensitive/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,19}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,19}$"', propertyName: key9 };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err0];
                                                                      } else {
                                                                        vErrors.push(err0);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var valid24 = _errs123 === errors;
                                                                  if (!valid24) {
                                                                    const err1 = { instancePath: instancePath + "/access/sensitive", schemaPath: "#/properties/access/properties/sensitive/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err1];
                                                                    } else {
                                                                      vErrors.push(err1);
                                                                    }
                                                                    errors++;
                                                                    validate20.errors = vErrors;
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (valid24) {
                                                                  for (const key10 in data60) {
                                                                    let data61 = data60[key10];
                                                                    const _errs125 = errors;
                                                                    if (errors === _errs125) {
                                                                      if (Array.isArray(data61)) {
                                                                        var valid26 = true;
                                                                        const len8 = data61.length;
                                                                        for (let i8 = 0; i8 < len8; i8++) {
                                                                          let data62 = data61[i8];
                                                                          const _errs127 = errors;
                                                                          const _errs128 = errors;
                                                                          if (errors === _errs128) {
                                                                            if (typeof data62 === "string") {
                                                                              if (!pattern11.test(data62)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/access/sensitive/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/access/sensitive/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid26 = _errs127 === errors;
                                                                          if (!valid26) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/access/sensitive/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/access/properties/sensitive/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid25 = _errs125 === errors;
                                                                    if (!valid25) {
                                                                      break;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/access/sensitive", schemaPath: "#/properties/access/properties/sensitive/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid21 = _errs121 === errors;
                                                          } else {
                                                            var valid21 = true;
                                                          }
                                                          if (valid21) {
                                                            if (data54.unreadSets !== void 0) {
                                                              let data63 = data54.unreadSets;
                                                              const _errs130 = errors;
                                                              if (errors === _errs130) {
                                                                if (Array.isArray(data63)) {
                                                                  var valid28 = true;
                                                                  const len9 = data63.length;
                                                                  for (let i9 = 0; i9 < len9; i9++) {
                                                                    const _errs132 = errors;
                                                                    if (typeof data63[i9] !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/access/unreadSets/" + i9, schemaPath: "#/properties/access/properties/unreadSets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid28 = _errs132 === errors;
                                                                    if (!valid28) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/access/unreadSets", schemaPath: "#/properties/access/properties/unreadSets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid21 = _errs130 === errors;
                                                            } else {
                                                              var valid21 = true;
                                                            }
                                                            if (valid21) {
                                                              if (data54.notExpanded !== void 0) {
                                                                let data65 = data54.notExpanded;
                                                                const _errs134 = errors;
                                                                if (errors === _errs134) {
                                                                  if (Array.isArray(data65)) {
                                                                    var valid29 = true;
                                                                    const len10 = data65.length;
                                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                                      const _errs136 = errors;
                                                                      if (typeof data65[i10] !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/access/notExpanded/" + i10, schemaPath: "#/properties/access/properties/notExpanded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid29 = _errs136 === errors;
                                                                      if (!valid29) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/access/notExpanded", schemaPath: "#/properties/access/properties/notExpanded/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid21 = _errs134 === errors;
                                                              } else {
                                                                var valid21 = true;
                                                              }
                                                              if (valid21) {
                                                                if (data54.entitlements !== void 0) {
                                                                  let data67 = data54.entitlements;
                                                                  const _errs138 = errors;
                                                                  if (errors === _errs138) {
                                                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                                                      let missing8;
                                                                      if (data67.state === void 0 && (missing8 = "state")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/access/entitlements", schemaPath: "#/properties/access/properties/entitlements/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs140 = errors;
                                                                        for (const key11 in data67) {
                                                                          if (!(key11 === "state" || key11 === "reason")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/access/entitlements", schemaPath: "#/properties/access/properties/entitlements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs140 === errors) {
                                                                          if (data67.state !== void 0) {
                                                                            let data68 = data67.state;
                                                                            const _errs141 = errors;
                                                                            if (!(data68 === "read" || data68 === "denied" || data68 === "absent" || data68 === "failed" || data68 === "unasked")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/access/entitlements/state", schemaPath: "#/properties/access/properties/entitlements/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.access.properties.entitlements.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid30 = _errs141 === errors;
                                                                          } else {
                                                                            var valid30 = true;
                                                                          }
                                                                          if (valid30) {
                                                                            if (data67.reason !== void 0) {
                                                                              let data69 = data67.reason;
                                                                              const _errs142 = errors;
                                                                              if (errors === _errs142) {
                                                                                if (typeof data69 === "string") {
                                                                                  if (func4(data69) < 1) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/access/entitlements/reason", schemaPath: "#/properties/access/properties/entitlements/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/access/entitlements/reason", schemaPath: "#/properties/access/properties/entitlements/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid30 = _errs142 === errors;
                                                                            } else {
                                                                              var valid30 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/access/entitlements", schemaPath: "#/properties/access/properties/entitlements/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid21 = _errs138 === errors;
                                                                } else {
                                                                  var valid21 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs109 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.commits !== void 0) {
                                              let data70 = data.commits;
                                              const _errs144 = errors;
                                              if (errors === _errs144) {
                                                if (Array.isArray(data70)) {
                                                  if (data70.length < 1) {
                                                    validate20.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                  } else {
                                                    var valid31 = true;
                                                    const len11 = data70.length;
                                                    for (let i11 = 0; i11 < len11; i11++) {
                                                      let data71 = data70[i11];
                                                      const _errs146 = errors;
                                                      if (errors === _errs146) {
                                                        if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                          let missing9;
                                                          if (data71.id === void 0 && (missing9 = "id") || data71.author === void 0 && (missing9 = "author") || data71.subject === void 0 && (missing9 = "subject")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i11, schemaPath: "#/properties/commits/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs148 = errors;
                                                            for (const key12 in data71) {
                                                              if (!(key12 === "id" || key12 === "author" || key12 === "date" || key12 === "subject")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/commits/" + i11, schemaPath: "#/properties/commits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs148 === errors) {
                                                              if (data71.id !== void 0) {
                                                                let data72 = data71.id;
                                                                const _errs149 = errors;
                                                                const _errs150 = errors;
                                                                if (errors === _errs150) {
                                                                  if (typeof data72 === "string") {
                                                                    if (!pattern6.test(data72)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/commits/" + i11 + "/id", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/commits/" + i11 + "/id", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid32 = _errs149 === errors;
                                                              } else {
                                                                var valid32 = true;
                                                              }
                                                              if (valid32) {
                                                                if (data71.author !== void 0) {
                                                                  const _errs152 = errors;
                                                                  if (typeof data71.author !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/commits/" + i11 + "/author", schemaPath: "#/properties/commits/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid32 = _errs152 === errors;
                                                                } else {
                                                                  var valid32 = true;
                                                                }
                                                                if (valid32) {
                                                                  if (data71.date !== void 0) {
                                                                    let data74 = data71.date;
                                                                    const _errs154 = errors;
                                                                    if (errors === _errs154) {
                                                                      if (typeof data74 === "string") {
                                                                        if (!pattern4.test(data74)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/commits/" + i11 + "/date", schemaPath: "#/properties/commits/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/commits/" + i11 + "/date", schemaPath: "#/properties/commits/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid32 = _errs154 === errors;
                                                                  } else {
                                                                    var valid32 = true;
                                                                  }
                                                                  if (valid32) {
                                                                    if (data71.subject !== void 0) {
                                                                      const _errs156 = errors;
                                                                      if (typeof data71.subject !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/commits/" + i11 + "/subject", schemaPath: "#/properties/commits/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid32 = _errs156 === errors;
                                                                    } else {
                                                                      var valid32 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/commits/" + i11, schemaPath: "#/properties/commits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid31 = _errs146 === errors;
                                                      if (!valid31) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs144 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.overrides !== void 0) {
                                                let data76 = data.overrides;
                                                const _errs158 = errors;
                                                if (errors === _errs158) {
                                                  if (Array.isArray(data76)) {
                                                    if (data76.length < 1) {
                                                      validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                      return false;
                                                    } else {
                                                      var valid34 = true;
                                                      const len12 = data76.length;
                                                      for (let i12 = 0; i12 < len12; i12++) {
                                                        let data77 = data76[i12];
                                                        const _errs160 = errors;
                                                        if (!(data77 === "revocations" || data77 === "revocation-share" || data77 === "admin-grants" || data77 === "memberships" || data77 === "provisioned-accounts" || data77 === "operators" || data77 === "administrators" || data77 === "disappearance" || data77 === "protected" || data77 === "access-tests" || data77 === "settings")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i12, schemaPath: "#/properties/overrides/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid34 = _errs160 === errors;
                                                        if (!valid34) {
                                                          break;
                                                        }
                                                      }
                                                      if (valid34) {
                                                        let i13 = data76.length;
                                                        let j0;
                                                        if (i13 > 1) {
                                                          outer0: for (; i13--; ) {
                                                            for (j0 = i13; j0--; ) {
                                                              if (func0(data76[i13], data76[j0])) {
                                                                validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i13 + " are identical)" }];
                                                                return false;
                                                                break outer0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs158 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.adopts !== void 0) {
                                                  let data78 = data.adopts;
                                                  const _errs161 = errors;
                                                  if (errors === _errs161) {
                                                    if (Array.isArray(data78)) {
                                                      if (data78.length < 1) {
                                                        validate20.errors = [{ instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                        return false;
                                                      } else {
                                                        var valid36 = true;
                                                        const len13 = data78.length;
                                                        for (let i14 = 0; i14 < len13; i14++) {
                                                          let data79 = data78[i14];
                                                          const _errs163 = errors;
                                                          if (errors === _errs163) {
                                                            if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                              let missing10;
                                                              if (data79.kind === void 0 && (missing10 = "kind") || data79.keys === void 0 && (missing10 = "keys")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/adopts/" + i14, schemaPath: "#/properties/adopts/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs165 = errors;
                                                                for (const key13 in data79) {
                                                                  if (!(key13 === "kind" || key13 === "keys")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/adopts/" + i14, schemaPath: "#/properties/adopts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs165 === errors) {
                                                                  if (data79.kind !== void 0) {
                                                                    let data80 = data79.kind;
                                                                    const _errs166 = errors;
                                                                    const _errs167 = errors;
                                                                    if (errors === _errs167) {
                                                                      if (typeof data80 === "string") {
                                                                        if (!pattern14.test(data80)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/adopts/" + i14 + "/kind", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$" }, message: 'must match pattern "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$"' }];
                                                                          return false;
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/adopts/" + i14 + "/kind", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid37 = _errs166 === errors;
                                                                  } else {
                                                                    var valid37 = true;
                                                                  }
                                                                  if (valid37) {
                                                                    if (data79.keys !== void 0) {
                                                                      const _errs169 = errors;
                                                                      if (!validate34(data79.keys, { instancePath: instancePath + "/adopts/" + i14 + "/keys", parentData: data79, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid37 = _errs169 === errors;
                                                                    } else {
                                                                      var valid37 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/adopts/" + i14, schemaPath: "#/properties/adopts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid36 = _errs163 === errors;
                                                          if (!valid36) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs161 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.pending !== void 0) {
                                                    let data82 = data.pending;
                                                    const _errs170 = errors;
                                                    if (errors === _errs170) {
                                                      if (Array.isArray(data82)) {
                                                        var valid39 = true;
                                                        const len14 = data82.length;
                                                        for (let i15 = 0; i15 < len14; i15++) {
                                                          let data83 = data82[i15];
                                                          const _errs172 = errors;
                                                          const _errs174 = errors;
                                                          let valid40 = false;
                                                          let passing0 = null;
                                                          const _errs175 = errors;
                                                          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                            let missing11;
                                                            if (data83.principal === void 0 && (missing11 = "principal")) {
                                                              const err2 = { instancePath: instancePath + "/pending/" + i15, schemaPath: "#/properties/pending/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                                                              if (vErrors === null) {
                                                                vErrors = [err2];
                                                              } else {
                                                                vErrors.push(err2);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var _valid0 = _errs175 === errors;
                                                          if (_valid0) {
                                                            valid40 = true;
                                                            passing0 = 0;
                                                          }
                                                          const _errs176 = errors;
                                                          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                            let missing12;
                                                            if (data83.permissionSet === void 0 && (missing12 = "permissionSet") || data83.owner === void 0 && (missing12 = "owner")) {
                                                              const err3 = { instancePath: instancePath + "/pending/" + i15, schemaPath: "#/properties/pending/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                                                              if (vErrors === null) {
                                                                vErrors = [err3];
                                                              } else {
                                                                vErrors.push(err3);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var _valid0 = _errs176 === errors;
                                                          if (_valid0 && valid40) {
                                                            valid40 = false;
                                                            passing0 = [passing0, 1];
                                                          } else {
                                                            if (_valid0) {
                                                              valid40 = true;
                                                              passing0 = 1;
                                                            }
                                                          }
                                                          if (!valid40) {
                                                            const err4 = { instancePath: instancePath + "/pending/" + i15, schemaPath: "#/properties/pending/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                                            if (vErrors === null) {
                                                              vErrors = [err4];
                                                            } else {
                                                              vErrors.push(err4);
                                                            }
                                                            errors++;
                                                            validate20.errors = vErrors;
                                                            return false;
                                                          } else {
                                                            errors = _errs174;
                                                            if (vErrors !== null) {
                                                              if (_errs174) {
                                                                vErrors.length = _errs174;
                                                              } else {
                                                                vErrors = null;
                                                              }
                                                            }
                                                          }
                                                          if (errors === _errs172) {
                                                            if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                              let missing13;
                                                              if (data83.keys === void 0 && (missing13 = "keys") || data83.at === void 0 && (missing13 = "at")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i15, schemaPath: "#/properties/pending/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs177 = errors;
                                                                for (const key14 in data83) {
                                                                  if (!(key14 === "permissionSet" || key14 === "owner" || key14 === "principal" || key14 === "keys" || key14 === "at" || key14 === "near" || key14 === "hint")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/pending/" + i15, schemaPath: "#/properties/pending/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs177 === errors) {
                                                                  if (data83.permissionSet !== void 0) {
                                                                    const _errs178 = errors;
                                                                    if (typeof data83.permissionSet !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/permissionSet", schemaPath: "#/properties/pending/items/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid41 = _errs178 === errors;
                                                                  } else {
                                                                    var valid41 = true;
                                                                  }
                                                                  if (valid41) {
                                                                    if (data83.owner !== void 0) {
                                                                      const _errs180 = errors;
                                                                      if (typeof data83.owner !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/owner", schemaPath: "#/properties/pending/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid41 = _errs180 === errors;
                                                                    } else {
                                                                      var valid41 = true;
                                                                    }
                                                                    if (valid41) {
                                                                      if (data83.principal !== void 0) {
                                                                        let data86 = data83.principal;
                                                                        const _errs182 = errors;
                                                                        if (errors === _errs182) {
                                                                          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                                            let missing14;
                                                                            if (data86.type === void 0 && (missing14 = "type") || data86.name === void 0 && (missing14 = "name")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs184 = errors;
                                                                              for (const key15 in data86) {
                                                                                if (!(key15 === "type" || key15 === "name")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs184 === errors) {
                                                                                if (data86.type !== void 0) {
                                                                                  let data87 = data86.type;
                                                                                  const _errs185 = errors;
                                                                                  if (!(data87 === "USER" || data87 === "GROUP")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/principal/type", schemaPath: "#/properties/pending/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.pending.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid42 = _errs185 === errors;
                                                                                } else {
                                                                                  var valid42 = true;
                                                                                }
                                                                                if (valid42) {
                                                                                  if (data86.name !== void 0) {
                                                                                    const _errs186 = errors;
                                                                                    if (typeof data86.name !== "string") {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/principal/name", schemaPath: "#/properties/pending/items/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid42 = _errs186 === errors;
                                                                                  } else {
                                                                                    var valid42 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid41 = _errs182 === errors;
                                                                      } else {
                                                                        var valid41 = true;
                                                                      }
                                                                      if (valid41) {
                                                                        if (data83.keys !== void 0) {
                                                                          const _errs188 = errors;
                                                                          if (!validate34(data83.keys, { instancePath: instancePath + "/pending/" + i15 + "/keys", parentData: data83, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          var valid41 = _errs188 === errors;
                                                                        } else {
                                                                          var valid41 = true;
                                                                        }
                                                                        if (valid41) {
                                                                          if (data83.at !== void 0) {
                                                                            let data90 = data83.at;
                                                                            const _errs189 = errors;
                                                                            const _errs190 = errors;
                                                                            if (errors === _errs190) {
                                                                              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                let missing15;
                                                                                if (data90.file === void 0 && (missing15 = "file") || data90.line === void 0 && (missing15 = "line") || data90.column === void 0 && (missing15 = "column")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs192 = errors;
                                                                                  for (const key16 in data90) {
                                                                                    if (!(key16 === "file" || key16 === "line" || key16 === "column")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs192 === errors) {
                                                                                    if (data90.file !== void 0) {
                                                                                      const _errs193 = errors;
                                                                                      if (typeof data90.file !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid44 = _errs193 === errors;
                                                                                    } else {
                                                                                      var valid44 = true;
                                                                                    }
                                                                                    if (valid44) {
                                                                                      if (data90.line !== void 0) {
                                                                                        let data92 = data90.line;
                                                                                        const _errs195 = errors;
                                                                                        if (!(typeof data92 == "number" && (!(data92 % 1) && !isNaN(data92)) && isFinite(data92))) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs195) {
                                                                                          if (typeof data92 == "number" && isFinite(data92)) {
                                                                                            if (data92 < 1 || isNaN(data92)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid44 = _errs195 === errors;
                                                                                      } else {
                                                                                        var valid44 = true;
                                                                                      }
                                                                                      if (valid44) {
                                                                                        if (data90.column !== void 0) {
                                                                                          let data93 = data90.column;
                                                                                          const _errs197 = errors;
                                                                                          if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs197) {
                                                                                            if (typeof data93 == "number" && isFinite(data93)) {
                                                                                              if (data93 < 1 || isNaN(data93)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid44 = _errs197 === errors;
                                                                                        } else {
                                                                                          var valid44 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid41 = _errs189 === errors;
                                                                          } else {
                                                                            var valid41 = true;
                                                                          }
                                                                          if (valid41) {
                                                                            if (data83.near !== void 0) {
                                                                              const _errs199 = errors;
                                                                              if (typeof data83.near !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/near", schemaPath: "#/properties/pending/items/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid41 = _errs199 === errors;
                                                                            } else {
                                                                              var valid41 = true;
                                                                            }
                                                                            if (valid41) {
                                                                              if (data83.hint !== void 0) {
                                                                                const _errs201 = errors;
                                                                                if (typeof data83.hint !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i15 + "/hint", schemaPath: "#/properties/pending/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid41 = _errs201 === errors;
                                                                              } else {
                                                                                var valid41 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i15, schemaPath: "#/properties/pending/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid39 = _errs172 === errors;
                                                          if (!valid39) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs170 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.unknown !== void 0) {
                                                      let data96 = data.unknown;
                                                      const _errs203 = errors;
                                                      if (errors === _errs203) {
                                                        if (Array.isArray(data96)) {
                                                          var valid45 = true;
                                                          const len15 = data96.length;
                                                          for (let i16 = 0; i16 < len15; i16++) {
                                                            let data97 = data96[i16];
                                                            const _errs205 = errors;
                                                            if (errors === _errs205) {
                                                              if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                                let missing16;
                                                                if (data97.pattern === void 0 && (missing16 = "pattern") || data97.reason === void 0 && (missing16 = "reason")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs207 = errors;
                                                                  for (const key17 in data97) {
                                                                    if (!(key17 === "pattern" || key17 === "reason" || key17 === "at" || key17 === "near")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16, schemaPath: "#/properties/unknown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs207 === errors) {
                                                                    if (data97.pattern !== void 0) {
                                                                      const _errs208 = errors;
                                                                      if (typeof data97.pattern !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/pattern", schemaPath: "#/properties/unknown/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid46 = _errs208 === errors;
                                                                    } else {
                                                                      var valid46 = true;
                                                                    }
                                                                    if (valid46) {
                                                                      if (data97.reason !== void 0) {
                                                                        const _errs210 = errors;
                                                                        if (typeof data97.reason !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/reason", schemaPath: "#/properties/unknown/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid46 = _errs210 === errors;
                                                                      } else {
                                                                        var valid46 = true;
                                                                      }
                                                                      if (valid46) {
                                                                        if (data97.at !== void 0) {
                                                                          let data100 = data97.at;
                                                                          const _errs212 = errors;
                                                                          const _errs213 = errors;
                                                                          if (errors === _errs213) {
                                                                            if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                                                              let missing17;
                                                                              if (data100.file === void 0 && (missing17 = "file") || data100.line === void 0 && (missing17 = "line") || data100.column === void 0 && (missing17 = "column")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs215 = errors;
                                                                                for (const key18 in data100) {
                                                                                  if (!(key18 === "file" || key18 === "line" || key18 === "column")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs215 === errors) {
                                                                                  if (data100.file !== void 0) {
                                                                                    const _errs216 = errors;
                                                                                    if (typeof data100.file !== "string") {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid48 = _errs216 === errors;
                                                                                  } else {
                                                                                    var valid48 = true;
                                                                                  }
                                                                                  if (valid48) {
                                                                                    if (data100.line !== void 0) {
                                                                                      let data102 = data100.line;
                                                                                      const _errs218 = errors;
                                                                                      if (!(typeof data102 == "number" && (!(data102 % 1) && !isNaN(data102)) && isFinite(data102))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs218) {
                                                                                        if (typeof data102 == "number" && isFinite(data102)) {
                                                                                          if (data102 < 1 || isNaN(data102)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid48 = _errs218 === errors;
                                                                                    } else {
                                                                                      var valid48 = true;
                                                                                    }
                                                                                    if (valid48) {
                                                                                      if (data100.column !== void 0) {
                                                                                        let data103 = data100.column;
                                                                                        const _errs220 = errors;
                                                                                        if (!(typeof data103 == "number" && (!(data103 % 1) && !isNaN(data103)) && isFinite(data103))) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs220) {
                                                                                          if (typeof data103 == "number" && isFinite(data103)) {
                                                                                            if (data103 < 1 || isNaN(data103)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid48 = _errs220 === errors;
                                                                                      } else {
                                                                                        var valid48 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid46 = _errs212 === errors;
                                                                        } else {
                                                                          var valid46 = true;
                                                                        }
                                                                        if (valid46) {
                                                                          if (data97.near !== void 0) {
                                                                            const _errs222 = errors;
                                                                            if (typeof data97.near !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16 + "/near", schemaPath: "#/properties/unknown/items/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid46 = _errs222 === errors;
                                                                          } else {
                                                                            var valid46 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i16, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid45 = _errs205 === errors;
                                                            if (!valid45) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs203 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.blocked !== void 0) {
                                                        const _errs224 = errors;
                                                        if (!validate34(data.blocked, { instancePath: instancePath + "/blocked", parentData: data, parentDataProperty: "blocked", rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs224 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.leftAlone !== void 0) {
                                                          let data106 = data.leftAlone;
                                                          const _errs225 = errors;
                                                          if (errors === _errs225) {
                                                            if (Array.isArray(data106)) {
                                                              var valid49 = true;
                                                              const len16 = data106.length;
                                                              for (let i17 = 0; i17 < len16; i17++) {
                                                                let data107 = data106[i17];
                                                                const _errs227 = errors;
                                                                if (errors === _errs227) {
                                                                  if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                                    let missing18;
                                                                    if (data107.why === void 0 && (missing18 = "why") || data107.kind === void 0 && (missing18 = "kind") || data107.keys === void 0 && (missing18 = "keys")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17, schemaPath: "#/properties/leftAlone/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs229 = errors;
                                                                      for (const key19 in data107) {
                                                                        if (!(key19 === "why" || key19 === "owner" || key19 === "remembers" || key19 === "kind" || key19 === "keys")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17, schemaPath: "#/properties/leftAlone/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs229 === errors) {
                                                                        if (data107.why !== void 0) {
                                                                          let data108 = data107.why;
                                                                          const _errs230 = errors;
                                                                          if (!(data108 === "external" || data108 === "ignored" || data108 === "first-seen" || data108 === "inactive-account" || data108 === "waiting" || data108 === "orphan" || data108 === "direct-user" || data108 === "unmanaged" || data108 === "unknown" || data108 === "implied" || data108 === "released" || data108 === "provided" || data108 === "marked" || data108 === "uncommitted" || data108 === "finding")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17 + "/why", schemaPath: "#/properties/leftAlone/items/properties/why/enum", keyword: "enum", params: { allowedValues: schema31.properties.leftAlone.items.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid50 = _errs230 === errors;
                                                                        } else {
                                                                          var valid50 = true;
                                                                        }
                                                                        if (valid50) {
                                                                          if (data107.owner !== void 0) {
                                                                            const _errs231 = errors;
                                                                            if (typeof data107.owner !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17 + "/owner", schemaPath: "#/properties/leftAlone/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid50 = _errs231 === errors;
                                                                          } else {
                                                                            var valid50 = true;
                                                                          }
                                                                          if (valid50) {
                                                                            if (data107.remembers !== void 0) {
                                                                              const _errs233 = errors;
                                                                              if (true !== data107.remembers) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17 + "/remembers", schemaPath: "#/properties/leftAlone/items/properties/remembers/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                return false;
                                                                              }
                                                                              var valid50 = _errs233 === errors;
                                                                            } else {
                                                                              var valid50 = true;
                                                                            }
                                                                            if (valid50) {
                                                                              if (data107.kind !== void 0) {
                                                                                let data111 = data107.kind;
                                                                                const _errs234 = errors;
                                                                                const _errs235 = errors;
                                                                                if (errors === _errs235) {
                                                                                  if (typeof data111 === "string") {
                                                                                    if (!pattern14.test(data111)) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17 + "/kind", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$" }, message: 'must match pattern "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$"' }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17 + "/kind", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid50 = _errs234 === errors;
                                                                              } else {
                                                                                var valid50 = true;
                                                                              }
                                                                              if (valid50) {
                                                                                if (data107.keys !== void 0) {
                                                                                  const _errs237 = errors;
                                                                                  if (!validate34(data107.keys, { instancePath: instancePath + "/leftAlone/" + i17 + "/keys", parentData: data107, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                                    errors = vErrors.length;
                                                                                  }
                                                                                  var valid50 = _errs237 === errors;
                                                                                } else {
                                                                                  var valid50 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i17, schemaPath: "#/properties/leftAlone/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid49 = _errs227 === errors;
                                                                if (!valid49) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/leftAlone", schemaPath: "#/properties/leftAlone/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs225 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.administrators !== void 0) {
                                                            let data113 = data.administrators;
                                                            const _errs238 = errors;
                                                            if (errors === _errs238) {
                                                              if (Array.isArray(data113)) {
                                                                if (data113.length < 1) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                  return false;
                                                                } else {
                                                                  var valid52 = true;
                                                                  const len17 = data113.length;
                                                                  for (let i18 = 0; i18 < len17; i18++) {
                                                                    let data114 = data113[i18];
                                                                    const _errs240 = errors;
                                                                    if (errors === _errs240) {
                                                                      if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                                        let missing19;
                                                                        if (data114.permissionSet === void 0 && (missing19 = "permissionSet") || data114.admin === void 0 && (missing19 = "admin") || data114.accounts === void 0 && (missing19 = "accounts") || data114.principals === void 0 && (missing19 = "principals")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18, schemaPath: "#/properties/administrators/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs242 = errors;
                                                                          for (const key20 in data114) {
                                                                            if (!(key20 === "permissionSet" || key20 === "declared" || key20 === "admin" || key20 === "accounts" || key20 === "principals" || key20 === "unread")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18, schemaPath: "#/properties/administrators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs242 === errors) {
                                                                            if (data114.permissionSet !== void 0) {
                                                                              const _errs243 = errors;
                                                                              if (typeof data114.permissionSet !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/permissionSet", schemaPath: "#/properties/administrators/items/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid53 = _errs243 === errors;
                                                                            } else {
                                                                              var valid53 = true;
                                                                            }
                                                                            if (valid53) {
                                                                              if (data114.declared !== void 0) {
                                                                                const _errs245 = errors;
                                                                                if (true !== data114.declared) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/declared", schemaPath: "#/properties/administrators/items/properties/declared/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                  return false;
                                                                                }
                                                                                var valid53 = _errs245 === errors;
                                                                              } else {
                                                                                var valid53 = true;
                                                                              }
                                                                              if (valid53) {
                                                                                if (data114.admin !== void 0) {
                                                                                  let data117 = data114.admin;
                                                                                  const _errs246 = errors;
                                                                                  if (!(data117 === "yes" || data117 === "unknown")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/admin", schemaPath: "#/properties/administrators/items/properties/admin/enum", keyword: "enum", params: { allowedValues: schema31.properties.administrators.items.properties.admin.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid53 = _errs246 === errors;
                                                                                } else {
                                                                                  var valid53 = true;
                                                                                }
                                                                                if (valid53) {
                                                                                  if (data114.accounts !== void 0) {
                                                                                    let data118 = data114.accounts;
                                                                                    const _errs247 = errors;
                                                                                    if (errors === _errs247) {
                                                                                      if (Array.isArray(data118)) {
                                                                                        var valid54 = true;
                                                                                        const len18 = data118.length;
                                                                                        for (let i19 = 0; i19 < len18; i19++) {
                                                                                          let data119 = data118[i19];
                                                                                          const _errs249 = errors;
                                                                                          const _errs250 = errors;
                                                                                          if (errors === _errs250) {
                                                                                            if (typeof data119 === "string") {
                                                                                              if (!pattern11.test(data119)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/accounts/" + i19, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/accounts/" + i19, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid54 = _errs249 === errors;
                                                                                          if (!valid54) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/accounts", schemaPath: "#/properties/administrators/items/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid53 = _errs247 === errors;
                                                                                  } else {
                                                                                    var valid53 = true;
                                                                                  }
                                                                                  if (valid53) {
                                                                                    if (data114.principals !== void 0) {
                                                                                      let data120 = data114.principals;
                                                                                      const _errs252 = errors;
                                                                                      if (errors === _errs252) {
                                                                                        if (Array.isArray(data120)) {
                                                                                          var valid56 = true;
                                                                                          const len19 = data120.length;
                                                                                          for (let i20 = 0; i20 < len19; i20++) {
                                                                                            const _errs254 = errors;
                                                                                            if (typeof data120[i20] !== "string") {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/principals/" + i20, schemaPath: "#/properties/administrators/items/properties/principals/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid56 = _errs254 === errors;
                                                                                            if (!valid56) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/principals", schemaPath: "#/properties/administrators/items/properties/principals/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid53 = _errs252 === errors;
                                                                                    } else {
                                                                                      var valid53 = true;
                                                                                    }
                                                                                    if (valid53) {
                                                                                      if (data114.unread !== void 0) {
                                                                                        const _errs256 = errors;
                                                                                        if (typeof data114.unread !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18 + "/unread", schemaPath: "#/properties/administrators/items/properties/unread/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid53 = _errs256 === errors;
                                                                                      } else {
                                                                                        var valid53 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/administrators/" + i18, schemaPath: "#/properties/administrators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid52 = _errs240 === errors;
                                                                    if (!valid52) {
                                                                      break;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs238 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.unseen !== void 0) {
                                                              let data123 = data.unseen;
                                                              const _errs258 = errors;
                                                              if (errors === _errs258) {
                                                                if (Array.isArray(data123)) {
                                                                  if (data123.length < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                    return false;
                                                                  } else {
                                                                    var valid57 = true;
                                                                    const len20 = data123.length;
                                                                    for (let i21 = 0; i21 < len20; i21++) {
                                                                      let data124 = data123[i21];
                                                                      const _errs260 = errors;
                                                                      if (!(data124 === "principal-gone" || data124 === "direct-users" || data124 === "others-on-shared")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/unseen/" + i21, schemaPath: "#/properties/unseen/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.unseen.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid57 = _errs260 === errors;
                                                                      if (!valid57) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs258 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.remade !== void 0) {
                                                                let data125 = data.remade;
                                                                const _errs261 = errors;
                                                                if (errors === _errs261) {
                                                                  if (Array.isArray(data125)) {
                                                                    if (data125.length < 1) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/remade", schemaPath: "#/properties/remade/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                      return false;
                                                                    } else {
                                                                      var valid58 = true;
                                                                      const len21 = data125.length;
                                                                      for (let i22 = 0; i22 < len21; i22++) {
                                                                        let data126 = data125[i22];
                                                                        const _errs263 = errors;
                                                                        if (errors === _errs263) {
                                                                          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                            let missing20;
                                                                            if (data126.principal === void 0 && (missing20 = "principal") || data126.now === void 0 && (missing20 = "now") || data126.former === void 0 && (missing20 = "former") || data126.keys === void 0 && (missing20 = "keys")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/remade/" + i22, schemaPath: "#/properties/remade/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs265 = errors;
                                                                              for (const key21 in data126) {
                                                                                if (!(key21 === "principal" || key21 === "now" || key21 === "former" || key21 === "keys" || key21 === "locked")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/remade/" + i22, schemaPath: "#/properties/remade/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs265 === errors) {
                                                                                if (data126.principal !== void 0) {
                                                                                  let data127 = data126.principal;
                                                                                  const _errs266 = errors;
                                                                                  if (errors === _errs266) {
                                                                                    if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                                                                                      let missing21;
                                                                                      if (data127.type === void 0 && (missing21 = "type") || data127.name === void 0 && (missing21 = "name")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                        return false;
                                                                                      } else {
                                                                                        const _errs268 = errors;
                                                                                        for (const key22 in data127) {
                                                                                          if (!(key22 === "type" || key22 === "name")) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                        if (_errs268 === errors) {
                                                                                          if (data127.type !== void 0) {
                                                                                            let data128 = data127.type;
                                                                                            const _errs269 = errors;
                                                                                            if (!(data128 === "USER" || data128 === "GROUP")) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/principal/type", schemaPath: "#/properties/remade/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.remade.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid60 = _errs269 === errors;
                                                                                          } else {
                                                                                            var valid60 = true;
                                                                                          }
                                                                                          if (valid60) {
                                                                                            if (data127.name !== void 0) {
                                                                                              const _errs270 = errors;
                                                                                              if (typeof data127.name !== "string") {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/principal/name", schemaPath: "#/properties/remade/items/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid60 = _errs270 === errors;
                                                                                            } else {
                                                                                              var valid60 = true;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid59 = _errs266 === errors;
                                                                                } else {
                                                                                  var valid59 = true;
                                                                                }
                                                                                if (valid59) {
                                                                                  if (data126.now !== void 0) {
                                                                                    let data130 = data126.now;
                                                                                    const _errs272 = errors;
                                                                                    if (!(data130 === "there" || data130 === "made here" || data130 === "absent")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/now", schemaPath: "#/properties/remade/items/properties/now/enum", keyword: "enum", params: { allowedValues: schema31.properties.remade.items.properties.now.enum }, message: "must be equal to one of the allowed values" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid59 = _errs272 === errors;
                                                                                  } else {
                                                                                    var valid59 = true;
                                                                                  }
                                                                                  if (valid59) {
                                                                                    if (data126.former !== void 0) {
                                                                                      const _errs273 = errors;
                                                                                      if (typeof data126.former !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/former", schemaPath: "#/properties/remade/items/properties/former/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid59 = _errs273 === errors;
                                                                                    } else {
                                                                                      var valid59 = true;
                                                                                    }
                                                                                    if (valid59) {
                                                                                      if (data126.keys !== void 0) {
                                                                                        const _errs275 = errors;
                                                                                        if (!validate34(data126.keys, { instancePath: instancePath + "/remade/" + i22 + "/keys", parentData: data126, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                                          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                                          errors = vErrors.length;
                                                                                        }
                                                                                        var valid59 = _errs275 === errors;
                                                                                      } else {
                                                                                        var valid59 = true;
                                                                                      }
                                                                                      if (valid59) {
                                                                                        if (data126.locked !== void 0) {
                                                                                          const _errs276 = errors;
                                                                                          if (true !== data126.locked) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/remade/" + i22 + "/locked", schemaPath: "#/properties/remade/items/properties/locked/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid59 = _errs276 === errors;
                                                                                        } else {
                                                                                          var valid59 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/remade/" + i22, schemaPath: "#/properties/remade/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid58 = _errs263 === errors;
                                                                        if (!valid58) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/remade", schemaPath: "#/properties/remade/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs261 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.notCompared !== void 0) {
                                                                  let data134 = data.notCompared;
                                                                  const _errs277 = errors;
                                                                  if (errors === _errs277) {
                                                                    if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                                                                      let missing22;
                                                                      if (data134.users === void 0 && (missing22 = "users") || data134.groups === void 0 && (missing22 = "groups")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs279 = errors;
                                                                        for (const key23 in data134) {
                                                                          if (!(key23 === "users" || key23 === "groups")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs279 === errors) {
                                                                          if (data134.users !== void 0) {
                                                                            let data135 = data134.users;
                                                                            const _errs280 = errors;
                                                                            if (!(typeof data135 == "number" && (!(data135 % 1) && !isNaN(data135)) && isFinite(data135))) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/notCompared/users", schemaPath: "#/properties/notCompared/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs280) {
                                                                              if (typeof data135 == "number" && isFinite(data135)) {
                                                                                if (data135 < 0 || isNaN(data135)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/notCompared/users", schemaPath: "#/properties/notCompared/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid61 = _errs280 === errors;
                                                                          } else {
                                                                            var valid61 = true;
                                                                          }
                                                                          if (valid61) {
                                                                            if (data134.groups !== void 0) {
                                                                              let data136 = data134.groups;
                                                                              const _errs282 = errors;
                                                                              if (!(typeof data136 == "number" && (!(data136 % 1) && !isNaN(data136)) && isFinite(data136))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/notCompared/groups", schemaPath: "#/properties/notCompared/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs282) {
                                                                                if (typeof data136 == "number" && isFinite(data136)) {
                                                                                  if (data136 < 0 || isNaN(data136)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/notCompared/groups", schemaPath: "#/properties/notCompared/properties/groups/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid61 = _errs282 === errors;
                                                                            } else {
                                                                              var valid61 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid0 = _errs277 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.letsGo !== void 0) {
                                                                    const _errs284 = errors;
                                                                    if (!validate34(data.letsGo, { instancePath: instancePath + "/letsGo", parentData: data, parentDataProperty: "letsGo", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs284 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.inactiveAccounts !== void 0) {
                                                                      let data138 = data.inactiveAccounts;
                                                                      const _errs285 = errors;
                                                                      if (errors === _errs285) {
                                                                        if (Array.isArray(data138)) {
                                                                          var valid62 = true;
                                                                          const len22 = data138.length;
                                                                          for (let i23 = 0; i23 < len22; i23++) {
                                                                            let data139 = data138[i23];
                                                                            const _errs287 = errors;
                                                                            const _errs288 = errors;
                                                                            if (errors === _errs288) {
                                                                              if (typeof data139 === "string") {
                                                                                if (!pattern11.test(data139)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts/" + i23, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts/" + i23, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid62 = _errs287 === errors;
                                                                            if (!valid62) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts", schemaPath: "#/properties/inactiveAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid0 = _errs285 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.marks !== void 0) {
                                                                        let data140 = data.marks;
                                                                        const _errs290 = errors;
                                                                        if (errors === _errs290) {
                                                                          if (Array.isArray(data140)) {
                                                                            var valid64 = true;
                                                                            const len23 = data140.length;
                                                                            for (let i24 = 0; i24 < len23; i24++) {
                                                                              let data141 = data140[i24];
                                                                              const _errs292 = errors;
                                                                              if (errors === _errs292) {
                                                                                if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                                                  let missing23;
                                                                                  if (data141.key === void 0 && (missing23 = "key") || data141.step === void 0 && (missing23 = "step")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/marks/" + i24, schemaPath: "#/properties/marks/items/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    const _errs294 = errors;
                                                                                    for (const key24 in data141) {
                                                                                      if (!(key24 === "key" || key24 === "step")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/marks/" + i24, schemaPath: "#/properties/marks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                    if (_errs294 === errors) {
                                                                                      if (data141.key !== void 0) {
                                                                                        let data142 = data141.key;
                                                                                        const _errs295 = errors;
                                                                                        const _errs296 = errors;
                                                                                        if (errors === _errs296) {
                                                                                          if (typeof data142 === "string") {
                                                                                            if (!pattern12.test(data142)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/marks/" + i24 + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                                                              return false;
                                                                                            }
                                                                                          } else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/marks/" + i24 + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid65 = _errs295 === errors;
                                                                                      } else {
                                                                                        var valid65 = true;
                                                                                      }
                                                                                      if (valid65) {
                                                                                        if (data141.step !== void 0) {
                                                                                          const _errs298 = errors;
                                                                                          if (!validate29(data141.step, { instancePath: instancePath + "/marks/" + i24 + "/step", parentData: data141, parentDataProperty: "step", rootData, dynamicAnchors })) {
                                                                                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                                            errors = vErrors.length;
                                                                                          }
                                                                                          var valid65 = _errs298 === errors;
                                                                                        } else {
                                                                                          var valid65 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/marks/" + i24, schemaPath: "#/properties/marks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid64 = _errs292 === errors;
                                                                              if (!valid64) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid0 = _errs290 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.unmarked !== void 0) {
                                                                          let data144 = data.unmarked;
                                                                          const _errs299 = errors;
                                                                          if (!validate34(data144, { instancePath: instancePath + "/unmarked", parentData: data, parentDataProperty: "unmarked", rootData, dynamicAnchors })) {
                                                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                            errors = vErrors.length;
                                                                          }
                                                                          if (errors === _errs299) {
                                                                            if (Array.isArray(data144)) {
                                                                              if (data144.length < 1) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/unmarked", schemaPath: "#/properties/unmarked/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid0 = _errs299 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.unguarded !== void 0) {
                                                                            let data145 = data.unguarded;
                                                                            const _errs300 = errors;
                                                                            if (!validate34(data145, { instancePath: instancePath + "/unguarded", parentData: data, parentDataProperty: "unguarded", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            if (errors === _errs300) {
                                                                              if (Array.isArray(data145)) {
                                                                                if (data145.length < 1) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/unguarded", schemaPath: "#/properties/unguarded/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid0 = _errs300 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.guarded !== void 0) {
                                                                              let data146 = data.guarded;
                                                                              const _errs301 = errors;
                                                                              if (!validate34(data146, { instancePath: instancePath + "/guarded", parentData: data, parentDataProperty: "guarded", rootData, dynamicAnchors })) {
                                                                                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                                errors = vErrors.length;
                                                                              }
                                                                              if (errors === _errs301) {
                                                                                if (Array.isArray(data146)) {
                                                                                  if (data146.length < 1) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/guarded", schemaPath: "#/properties/guarded/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid0 = _errs301 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              if (data.remembers !== void 0) {
                                                                                const _errs302 = errors;
                                                                                if (true !== data.remembers) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/remembers", schemaPath: "#/properties/remembers/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                  return false;
                                                                                }
                                                                                var valid0 = _errs302 === errors;
                                                                              } else {
                                                                                var valid0 = true;
                                                                              }
                                                                              if (valid0) {
                                                                                if (data.bindings !== void 0) {
                                                                                  let data148 = data.bindings;
                                                                                  const _errs303 = errors;
                                                                                  if (errors === _errs303) {
                                                                                    if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                                                                                      for (const key25 in data148) {
                                                                                        const _errs305 = errors;
                                                                                        const _errs306 = errors;
                                                                                        if (errors === _errs306) {
                                                                                          if (typeof key25 === "string") {
                                                                                            if (!pattern12.test(key25)) {
                                                                                              const err5 = { instancePath: instancePath + "/bindings", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"', propertyName: key25 };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err5];
                                                                                              } else {
                                                                                                vErrors.push(err5);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          } else {
                                                                                            const err6 = { instancePath: instancePath + "/bindings", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key25 };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err6];
                                                                                            } else {
                                                                                              vErrors.push(err6);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid67 = _errs305 === errors;
                                                                                        if (!valid67) {
                                                                                          const err7 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames", keyword: "propertyNames", params: { propertyName: key25 }, message: "property name must be valid" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err7];
                                                                                          } else {
                                                                                            vErrors.push(err7);
                                                                                          }
                                                                                          errors++;
                                                                                          validate20.errors = vErrors;
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (valid67) {
                                                                                        for (const key26 in data148) {
                                                                                          let data149 = data148[key26];
                                                                                          const _errs309 = errors;
                                                                                          if (errors === _errs309) {
                                                                                            if (typeof data149 === "string") {
                                                                                              if (func4(data149) < 1) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/bindings/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bindings/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/bindings/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bindings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid69 = _errs309 === errors;
                                                                                          if (!valid69) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid0 = _errs303 === errors;
                                                                                } else {
                                                                                  var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                  if (data.names !== void 0) {
                                                                                    let data150 = data.names;
                                                                                    const _errs311 = errors;
                                                                                    if (errors === _errs311) {
                                                                                      if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                                                        let missing24;
                                                                                        if (data150.accounts === void 0 && (missing24 = "accounts") || data150.members === void 0 && (missing24 = "members")) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          const _errs313 = errors;
                                                                                          for (const key27 in data150) {
                                                                                            if (!(key27 === "accounts" || key27 === "members")) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" }];
                                                                                              return false;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs313 === errors) {
                                                                                            if (data150.accounts !== void 0) {
                                                                                              let data151 = data150.accounts;
                                                                                              const _errs314 = errors;
                                                                                              if (errors === _errs314) {
                                                                                                if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                                                                                                  for (const key28 in data151) {
                                                                                                    const _errs316 = errors;
                                                                                                    const _errs317 = errors;
                                                                                                    if (errors === _errs317) {
                                                                                                      if (typeof key28 === "string") {
                                                                                                        if (!pattern11.test(key28)) {
                                                                                                          const err8 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', propertyName: key28 };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err8];
                                                                                                          } else {
                                                                                                            vErrors.push(err8);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err9 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key28 };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err9];
                                                                                                        } else {
                                                                                                          vErrors.push(err9);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid71 = _errs316 === errors;
                                                                                                    if (!valid71) {
                                                                                                      const err10 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/properties/names/properties/accounts/propertyNames", keyword: "propertyNames", params: { propertyName: key28 }, message: "property name must be valid" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err10];
                                                                                                      } else {
                                                                                                        vErrors.push(err10);
                                                                                                      }
                                                                                                      errors++;
                                                                                                      validate20.errors = vErrors;
                                                                                                      return false;
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                  if (valid71) {
                                                                                                    for (const key29 in data151) {
                                                                                                      const _errs320 = errors;
                                                                                                      if (typeof data151[key29] !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/names/accounts/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/accounts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid73 = _errs320 === errors;
                                                                                                      if (!valid73) {
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                } else {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/names/accounts", schemaPath: "#/properties/names/properties/accounts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                              var valid70 = _errs314 === errors;
                                                                                            } else {
                                                                                              var valid70 = true;
                                                                                            }
                                                                                            if (valid70) {
                                                                                              if (data150.members !== void 0) {
                                                                                                let data153 = data150.members;
                                                                                                const _errs322 = errors;
                                                                                                if (errors === _errs322) {
                                                                                                  if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                                                                                                    for (const key30 in data153) {
                                                                                                      let data154 = data153[key30];
                                                                                                      const _errs325 = errors;
                                                                                                      if (!(typeof data154 == "number" && (!(data154 % 1) && !isNaN(data154)) && isFinite(data154))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/names/members/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/members/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs325) {
                                                                                                        if (typeof data154 == "number" && isFinite(data154)) {
                                                                                                          if (data154 < 0 || isNaN(data154)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/names/members/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/members/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid74 = _errs325 === errors;
                                                                                                      if (!valid74) {
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/names/members", schemaPath: "#/properties/names/properties/members/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid70 = _errs322 === errors;
                                                                                              } else {
                                                                                                var valid70 = true;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid0 = _errs311 === errors;
                                                                                  } else {
                                                                                    var valid0 = true;
                                                                                  }
                                                                                  if (valid0) {
                                                                                    if (data.cost !== void 0) {
                                                                                      let data155 = data.cost;
                                                                                      const _errs327 = errors;
                                                                                      if (errors === _errs327) {
                                                                                        if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                                                                          let missing25;
                                                                                          if (data155.calls === void 0 && (missing25 = "calls") || data155.asynchronous === void 0 && (missing25 = "asynchronous") || data155.seconds === void 0 && (missing25 = "seconds")) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs329 = errors;
                                                                                            for (const key31 in data155) {
                                                                                              if (!(key31 === "calls" || key31 === "asynchronous" || key31 === "seconds")) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs329 === errors) {
                                                                                              if (data155.calls !== void 0) {
                                                                                                let data156 = data155.calls;
                                                                                                const _errs330 = errors;
                                                                                                if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/cost/calls", schemaPath: "#/properties/cost/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs330) {
                                                                                                  if (typeof data156 == "number" && isFinite(data156)) {
                                                                                                    if (data156 < 0 || isNaN(data156)) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/cost/calls", schemaPath: "#/properties/cost/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid75 = _errs330 === errors;
                                                                                              } else {
                                                                                                var valid75 = true;
                                                                                              }
                                                                                              if (valid75) {
                                                                                                if (data155.asynchronous !== void 0) {
                                                                                                  let data157 = data155.asynchronous;
                                                                                                  const _errs332 = errors;
                                                                                                  if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/cost/asynchronous", schemaPath: "#/properties/cost/properties/asynchronous/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs332) {
                                                                                                    if (typeof data157 == "number" && isFinite(data157)) {
                                                                                                      if (data157 < 0 || isNaN(data157)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/cost/asynchronous", schemaPath: "#/properties/cost/properties/asynchronous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid75 = _errs332 === errors;
                                                                                                } else {
                                                                                                  var valid75 = true;
                                                                                                }
                                                                                                if (valid75) {
                                                                                                  if (data155.seconds !== void 0) {
                                                                                                    let data158 = data155.seconds;
                                                                                                    const _errs334 = errors;
                                                                                                    if (!(typeof data158 == "number" && (!(data158 % 1) && !isNaN(data158)) && isFinite(data158))) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/cost/seconds", schemaPath: "#/properties/cost/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs334) {
                                                                                                      if (typeof data158 == "number" && isFinite(data158)) {
                                                                                                        if (data158 < 0 || isNaN(data158)) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/cost/seconds", schemaPath: "#/properties/cost/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid75 = _errs334 === errors;
                                                                                                  } else {
                                                                                                    var valid75 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid0 = _errs327 === errors;
                                                                                    } else {
                                                                                      var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                      if (data.digest !== void 0) {
                                                                                        let data159 = data.digest;
                                                                                        const _errs336 = errors;
                                                                                        if (errors === _errs336) {
                                                                                          if (typeof data159 === "string") {
                                                                                            if (!pattern41.test(data159)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                              return false;
                                                                                            }
                                                                                          } else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid0 = _errs336 === errors;
                                                                                      } else {
                                                                                        var valid0 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate_default as default,
  validate
};
